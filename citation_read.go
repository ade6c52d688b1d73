package gloss

import (
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/glossnews/gloss/internal/gaz"
)

// ParseCitation returns the citations in s, a line of the house's own form with
// or without its label: "Citation: Author, Publication, Date." There may be
// several, parted by semicolons, each with a title in quotes and an address. A
// Span is that of a citation in s, without the label. ParseCitation reports false
// if s names no author, no publication and no address, or is a sentence or a
// heading that only begins like a label ("Sources: two people in the room.").
func ParseCitation(s string) ([]Citation, bool) {
	var found []Citation
	for i := citationLabel(s); i < len(s); i++ {
		end := endOfCitation(s, i)
		if c, ok := readCitation(s, Span{i, end}); ok {
			if strings.HasPrefix(s[c.End:], ".") {
				c.End++
			}
			found = append(found, c)
		}
		i = end
	}
	return found, len(found) > 0
}

// readCitation reads the citation at span, so that what it prints is read as the
// same again. Where that is not so, as with brackets that do not close, the
// second reading is the one that holds.
func readCitation(s string, span Span) (Citation, bool) {
	const most = 3
	first := citationReader{text: s, Span: trimSpan(s, span)}
	c, ok := first.read()
	for range most {
		if !ok {
			break
		}
		printed := c.String()
		if printed == strings.TrimSpace(s[span.Start:min(span.End+1, len(s))]) {
			return c, true // it is written as the house writes it
		}
		end := endOfCitation(printed, 0)
		again := citationReader{text: printed, Span: trimSpan(printed, Span{citationLabel(printed), end})}
		c2, ok2 := again.read()
		if end == len(printed) && ok2 && c2.String() == printed {
			return c, true
		}
		c2.Span, c2.URL = c.Span, c.URL
		c, ok = c2, ok2
	}
	return Citation{}, false
}

// shifted returns c as it stands in a text of which its own begins at by.
func (c Citation) shifted(by int) Citation {
	c.Start += by
	c.End += by
	return c
}

// citationLabels are what a source line may begin with, before its colon or dash.
var citationLabels = [...]string{
	"article citation", "citation", "citations", "cited", "original article", "original source", "reference",
	"references", "source", "source(s)", "sources",
}

// citationLabel returns the length of the label that s begins with, marks of
// emphasis and the space after it included, or 0 if there is none.
func citationLabel(s string) int {
	const longest = 40
	start := len(s) - len(strings.TrimLeftFunc(s, func(r rune) bool { return isCitationEdge(r) || r == '(' || r == '[' }))
	sign := strings.IndexAny(s[start:min(len(s), start+longest)], ":-–—：")
	if sign < 0 {
		return 0
	}
	end := start + sign
	if !hasWord(citationLabels[:], strings.TrimRight(s[start:end], "*_ \u00a0")) {
		return 0
	}
	r, size := utf8.DecodeRuneInString(s[end:])
	rest := s[end+size:]
	if r != ':' && r != '：' && (end == 0 || s[end-1] != ' ' || !strings.HasPrefix(rest, " ")) {
		return 0 // Source-based
	}
	return len(s) - len(strings.TrimLeftFunc(rest, isCitationEdge))
}

// endOfCitation returns the next semicolon from i that is not in quotes or an
// address, or the end of s.
func endOfCitation(s string, i int) int {
	for j := i; j < len(s); j++ {
		if s[j] == ';' && (j+1 == len(s) || s[j+1] == ' ') {
			return j
		}
		if _, end := quotedAt(s, j, len(s)); end > j {
			j = end - 1
		}
	}
	return len(s)
}

// maxTitle is the most bytes that a title in quotes is looked for in.
const maxTitle = 400

// quotedAt returns what stands in the quotes that open at i, and the end of the
// closing one; end is 0 if no quotes open there or they do not close.
func quotedAt(s string, i, limit int) (inner Span, end int) {
	open, size := utf8.DecodeRuneInString(s[i:])
	var closing rune
	switch open {
	case '“', '„':
		closing = '”'
	case '"':
		closing = '"'
	case '«':
		closing = '»'
	case '‘':
		closing = '’'
	default:
		return Span{}, 0
	}
	if before, _ := utf8.DecodeLastRuneInString(s[:i]); i > 0 && !unicode.IsSpace(before) && !strings.ContainsRune("([,:;—–*_", before) {
		return Span{}, 0
	}
	depth := 1
	from := i + size
	for at := from; at < min(limit, from+maxTitle); {
		r, size := utf8.DecodeRuneInString(s[at:limit])
		after, _ := utf8.DecodeRuneInString(s[at+size : limit])
		switch {
		case r == closing && (!unicode.IsLetter(after) || r == '”' || r == '»'): // and no apostrophe
			if depth--; depth == 0 {
				return Span{from, at}, at + size
			}
		case r == open:
			depth++
		}
		at += size
	}
	return Span{}, 0
}

// A citationReader reads one citation. It takes out what is sure wherever it
// stands, the address, the title in quotes and the date, and reads the rest as
// fields between commas.
type citationReader struct {
	Span   // of the citation in text
	text   string
	title  Span // with its quotes
	date   Span // with its brackets
	fields []string
	before int // how many of fields stand before the title
	c      Citation
}

func (r *citationReader) read() (Citation, bool) {
	r.c.Span = Span{r.Start, min(r.End, len(r.text))}
	r.split(r.anchors())
	r.year()
	r.withoutDay()
	r.authors()
	if !r.c.namesWork() && r.c.URL == "" {
		return Citation{}, false
	}
	return r.c, true
}

// anchors reads address, title and date and returns where they stand, in order.
func (r *citationReader) anchors() []Span {
	var cuts []Span
	body := r.In(r.text)
	for _, scheme := range [...]string{"https://", "http://", "www."} {
		if i := strings.Index(body, scheme); i >= 0 {
			from := r.Start + i
			end := from + strings.IndexFunc(body[i:]+" ", func(c rune) bool { return unicode.IsSpace(c) || strings.ContainsRune(`)]>"”`, c) })
			end = from + len(strings.TrimRight(r.text[from:end], ".,;:"))
			r.c.URL = r.text[from:end]
			cuts = append(cuts, r.bracketed(Span{from, end}))
			break
		}
	}
	for i := r.Start; i < r.End; i++ {
		if inner, end := quotedAt(r.text, i, r.End); end > 0 && !within(cuts, i) {
			r.c.Title = strings.TrimRight(strings.Join(strings.Fields(inner.In(r.text)), " "), ",")
			if t := strings.TrimSuffix(r.c.Title, "."); !strings.HasSuffix(t, ".") {
				r.c.Title = t
			}
			r.title = Span{i, end}
			cuts = append(cuts, r.title)
			break
		}
	}
	for _, d := range slices.Backward(findDates(body)) {
		d.Start, d.End = d.Start+r.Start, d.End+r.Start
		if !within(cuts, d.Start) {
			r.c.Date, r.date = Period{Date: d.Date}, r.bracketed(d.Span)
			cuts = append(cuts, r.date)
			break
		}
	}
	slices.SortFunc(cuts, func(a, b Span) int { return a.Start - b.Start })
	return cuts
}

func within(spans []Span, i int) bool {
	for _, s := range spans {
		if s.Start <= i && i < s.End {
			return true
		}
	}
	return false
}

// bracketed returns s with the brackets around it, if there are any.
func (r *citationReader) bracketed(s Span) Span {
	if s.Start > r.Start && s.End < r.End {
		switch r.text[s.Start-1:s.Start] + r.text[s.End:s.End+1] {
		case "()", "[]", "<>":
			return Span{s.Start - 1, s.End + 1}
		}
	}
	return s
}

// split makes fields of what is between the cuts. The title is one of them.
func (r *citationReader) split(cuts []Span) {
	r.before = -1
	from, depth := r.Start, 0
	lastClosing := r.Start + strings.LastIndexAny(r.In(r.text), ")]")
	add := func(to int) {
		field := trimSpan(r.text, Span{from, max(from, to)}).In(r.text)
		field = strings.TrimPrefix(strings.Join(strings.Fields(field), " "), ". ")
		if field != "" && field != "." {
			r.fields = append(r.fields, field)
		}
	}
	for i := r.Start; i < r.End && from < r.End; {
		if len(cuts) > 0 && i == cuts[0].Start {
			add(i)
			if cuts[0] == r.title {
				r.before = len(r.fields)
			}
			closes := cuts[0] == r.date && r.closes()
			i, cuts = cuts[0].End, cuts[1:]
			from = i
			if closes {
				if len(cuts) == 0 {
					r.c.End = i
				}
				from = r.End
				break
			}
			continue
		}
		switch r.text[i] {
		case '(', '[':
			if i < lastClosing {
				depth++
			}
		case ')', ']':
			depth = max(0, depth-1)
		case ',', '|':
			if depth == 0 {
				add(i)
				from = i + 1
			}
		}
		i++
	}
	add(r.End)
	if r.before < 0 {
		r.before = len(r.fields)
	}
}

// year takes the year that stands alone at the end, or in brackets there, for the
// date if there is no other.
func (r *citationReader) year() {
	last := len(r.fields) - 1
	if last < 0 || !r.c.Date.IsZero() {
		return
	}
	field := r.fields[last]
	if last > 0 || r.c.Title != "" {
		if d, ok := ParseDate(field); ok {
			r.c.Date, r.fields = Period{Date: d}, r.fields[:last]
			r.before = min(r.before, last)
			return
		}
	}
	if i := strings.LastIndexByte(field, '('); i > 0 && strings.HasSuffix(field, ")") {
		if d, ok := ParseDate(field[i:]); ok {
			r.c.Date, r.fields[last] = Period{Date: d}, strings.TrimSpace(field[:i])
		}
	}
}

// closes reports whether the citation is over with its date: a full stop follows
// and then what is in no citation, as "All rights reserved."
func (r *citationReader) closes() bool {
	rest, ok := strings.CutPrefix(r.text[r.date.End:r.End], ". ")
	if !ok || len(r.fields) == 0 || r.title.Start > r.date.End || strings.HasSuffix(r.date.In(r.text), ")") {
		return false
	}
	const longestOutlet = 4
	words := strings.Fields(rest)
	people, _ := peopleIn(r.fields[0])
	return len(r.fields) > 1 || people == nil || len(words) > longestOutlet || !allCapitalized(words)
}

// withoutDay drops the day without a year, as Sep 23, that stands at the end.
func (r *citationReader) withoutDay() {
	last := len(r.fields) - 1
	if last < 0 {
		return
	}
	words := strings.Fields(r.fields[last])
	n := len(words) - 2
	if n < 0 || !isDayOfMonth(words[n], words[n+1]) && !isDayOfMonth(words[n+1], words[n]) {
		return
	}
	for n > 0 && (isWeekday(strings.TrimRight(words[n-1], ",.")) || !isWordy(words[n-1])) {
		n--
	}
	if n > 0 {
		r.fields[last] = strings.TrimRight(strings.Join(words[:n], " "), ",")
		return
	}
	if last > 0 && isWeekday(r.fields[last-1]) {
		last--
	}
	r.fields, r.before = r.fields[:last], min(r.before, last)
}

// isDayOfMonth reports whether month and day are written as in Sep. 23rd.
func isDayOfMonth(month, day string) bool {
	const days = 31
	n := 0
	for n < len(day) && n < 3 && '0' <= day[n] && day[n] <= '9' {
		n++
	}
	number, err := strconv.Atoi(day[:n])
	switch day[n:] {
	case "", "st", "nd", "rd", "th":
	default:
		return false
	}
	return err == nil && 0 < number && number <= days && monthNamed(strings.TrimSuffix(month, ".")) != 0
}

// isWordy reports whether w has a letter or a digit.
func isWordy(w string) bool {
	return strings.ContainsFunc(w, func(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) })
}

// authors takes the fields at the start that name people, or the staff of a
// newsroom, for the authors, and the others for the publication. A field that is
// alone is the publication unless it surely names people.
func (r *citationReader) authors() {
	if len(r.fields) == 0 {
		return
	}
	if rest, ok := cutByline(r.fields[0]); ok && rest != "" {
		r.fields[0] = rest
		if r.before == 0 { // “Ores” by Jane Roe
			r.before = len(r.fields)
		}
	}
	if people, outlet, ok := cutPublication(r.fields[0]); ok && r.before > 0 {
		r.fields = slices.Insert(r.fields, 1, outlet)
		r.fields[0] = people
		r.before++
	}
	closing := r.closing()
	n := 0
	for n < r.before {
		alone := n == len(r.fields)-1
		field := r.fields[n]
		switch last := len(r.c.Authors) - 1; {
		case last >= 0 && isNameSuffix(field) && r.c.Authors[last].Suffix+r.c.Authors[last].Literal == "":
			r.c.Authors[last].Suffix = field
			n++
			continue
		case n == 0 && n+2 < len(r.fields) && isTurned(field, r.fields[n+1]):
			r.c.Authors = append(r.c.Authors, ParseName(field+", "+r.fields[n+1]))
			n += 2
			continue
		}
		first, rest, _ := strings.Cut(field, " ")
		closes := n > 0 && isAnd(first) // A, B, and C
		if closes {
			field = rest
		}
		people, sure := peopleIn(field)
		sure = sure || n <= closing
		if people == nil && n == 0 && !alone && isNewsroom(strings.Fields(field)) && (isStaff(field) || r.before < len(r.fields)) {
			people = []Name{{Literal: field}}
		}
		if people == nil || (n > 0 && !closes || alone) && !sure || n > 0 && alone && len(people) < 2 {
			break
		}
		r.c.Authors = append(r.c.Authors, people...)
		n++
		if closes || len(people) > 1 || people[0].Literal != "" {
			break
		}
	}
	r.c.Publication = strings.Join(r.fields[n:], ", ")
}

// closing returns the field that ends a list of people with "and", if there is
// one, or -1: Tom Daly, Siyi Liu and Min Zhang.
func (r *citationReader) closing() int {
	const most = 12
	for n, field := range r.fields[:min(most, r.before)] {
		first, rest, _ := strings.Cut(field, " ")
		closes := n > 0 && isAnd(first)
		if closes {
			field = rest
		}
		people, _ := peopleIn(field)
		switch {
		case closes && len(people) == 1, len(people) > 1:
			return n
		case len(people) == 0 && (n == 0 || !isNameSuffix(field)):
			return -1
		}
	}
	return -1
}

// cutPublication parts a field in which no comma does: Jane Roe (The Star,
// Jane Roe for The Star, Jane Roe - The Star.
func cutPublication(field string) (people, outlet string, ok bool) {
	const longest = 12
	words := strings.Fields(field)
	for i, w := range words[:min(longest, len(words))] {
		switch {
		case i < 2:
			continue
		case w == "for", w == "at", w == "via", w == "-", w == "–", w == "—":
			outlet = strings.Join(words[i+1:], " ")
		case w[0] == '(', w[0] == '[':
			outlet = strings.Join(words[i:], " ")[1:]
			open, closing := "(", ")"
			if w[0] == '[' {
				open, closing = "[", "]"
			}
			if strings.Count(outlet, closing) > strings.Count(outlet, open) {
				outlet = strings.TrimSuffix(outlet, closing)
			}
		default:
			continue
		}
		outlet = strings.TrimFunc(outlet, isCitationEdge)
		named, sure := peopleIn(strings.Join(words[:i], " "))
		if named == nil || !startsUpper(outlet) || !sure && !isNewsroom(strings.Fields(outlet)) {
			return "", "", false
		}
		return strings.Join(words[:i], " "), outlet, true
	}
	return "", "", false
}

// namesWork reports whether c says by words which work it is.
func (c Citation) namesWork() bool {
	return len(c.Authors) > 0 || c.Publication != "" && !isSentence(c.Publication, !c.Date.IsZero())
}

// isSentence reports whether a publication is a sentence or a heading. One with a
// date is less likely to be.
func isSentence(s string, dated bool) bool {
	const longest = 8
	words := strings.Fields(s)
	small := startsLower(words[0]) && isLowerWord(words[0]) &&
		(words[0] != "the" || len(words) == 1 || !allCapitalized(words[1:]))
	if dated {
		return small && len(words) > longest/2
	}
	switch {
	case small:
		return true
	case listsYear(words):
		return false
	case len(words) > 1 && isHeadingOf(words):
		return true
	}
	for field := range strings.SplitSeq(s, ", ") {
		if words := strings.Fields(field); len(words) > longest && (!allCapitalized(words) || !slices.ContainsFunc(words, isOrganizationWord)) {
			return true
		}
	}
	return false
}

// listsYear reports whether words hold a year as lists of works have it: Roe, J.
// (2021). A Long Title; Roe, J., 2021. A Long Title.
func listsYear(words []string) bool {
	for i, w := range words {
		year := strings.Trim(w, "()[].,:;")
		if len(year) != len("2025") || year[:2] != "19" && year[:2] != "20" || strings.Trim(year, "0123456789") != "" {
			continue
		}
		if w[0] == '(' || w[0] == '[' || i > 0 && w == year+"." && strings.HasSuffix(words[i-1], ",") {
			return true
		}
	}
	return false
}

// isLowerWord reports whether w is a word in small letters, not eBay or eia.gov.
func isLowerWord(w string) bool {
	w = strings.TrimRight(w, ".")
	return !strings.ContainsFunc(w, func(r rune) bool { return unicode.IsUpper(r) || r == '.' })
}

// isHeadingOf reports whether words, which are no names alone, say what somebody
// does: China to Ease Curbs; U.S., China Near Deal.
func isHeadingOf(words []string) bool {
	for _, w := range words[1:] {
		if hasWord(sentenceWords[:], w) && (startsLower(w) || len(words) > 3 && (strings.EqualFold(w, "will") || strings.EqualFold(w, "says"))) {
			return true
		}
	}
	if first, listed := strings.CutSuffix(words[0], ","); listed && len(words) > 2 {
		_, one := gaz.Lookup(first)
		_, two := gaz.Lookup(words[1])
		return one && two
	}
	return false
}

// sentenceWords are in sentences and headings, not in the names of outlets.
var sentenceWords = [...]string{
	"are", "did", "does", "had", "has", "have", "is", "said", "say", "says", "that", "to", "was", "were", "which",
	"who", "will", "would",
}

// peopleIn returns the people that field names, joined by "and", or nil. It is
// sure if at least one of them has a known given name or the like.
func peopleIn(field string) (people []Name, sure bool) {
	words := strings.Fields(field)
	for len(words) > 0 {
		n := 0
		for n < len(words) && !isAnd(words[n]) {
			n++
		}
		part := words[:n]
		if n == 0 || n > 5 || !isPersonLike(part) || isPower(part[0]) {
			return nil, false
		}
		known := isKnownPerson(part)
		if !known && (n == 1 || slices.ContainsFunc(part, func(w string) bool { return hasWord(outletWords[:], w) })) {
			return nil, false
		}
		sure = sure || known
		people = append(people, ParseName(strings.Join(part, " ")))
		words = words[min(n+1, len(words)):]
	}
	return people, sure
}

// isKnownPerson reports whether words begin with a known given name or an initial,
// or are a name in the order of Xi Jinping.
func isKnownPerson(words []string) bool {
	first := words[0]
	if isHonorific(first) && len(words) > 1 {
		first = words[1]
	}
	return gaz.IsGivenName(first) || familyFirst(words) || len(words) > 1 && isInitials(first)
}

// isPower reports whether w is an abbreviation that is no initials, as in U.S.
// Geological Survey.
func isPower(w string) bool {
	switch w {
	case "E.U.", "U.A.E.", "U.K.", "U.N.", "U.S.", "U.S.A.":
		return true
	}
	return false
}

// isInitials reports whether w is O. or J.K.
func isInitials(w string) bool {
	for i := range len(w) {
		if letter := w[i] >= 'A' && w[i] <= 'Z'; letter == (i%2 == 1) || !letter && w[i] != '.' {
			return false
		}
	}
	return len(w)%2 == 0 && w != ""
}

// isTurned reports whether two fields are a name turned for a list, as in
// Collymore, Hannah.
func isTurned(family, given string) bool {
	first, _, _ := strings.Cut(given, " ")
	return !strings.Contains(family, " ") && isPersonLike([]string{family}) && (!gaz.IsGivenName(family) || gaz.IsFamilyName(family)) &&
		(gaz.IsGivenName(first) && len(strings.Fields(given)) < 3 && first == given || isInitials(given))
}

// isStaff reports whether field names a part of a newsroom.
func isStaff(field string) bool {
	for w := range strings.FieldsSeq(field) {
		if hasWord(staffWords[:], w) {
			return true
		}
	}
	return false
}

// staffWords are what those who write for an outlet without their names are called.
var staffWords = [...]string{
	"board", "bureau", "correspondent", "correspondents", "desk", "editor", "editorial", "editors", "newsroom",
	"reporter", "reporters", "staff", "team", "writer", "writers",
}

// outletWords are in the names of outlets that are else written as names of
// people are.
var outletWords = [...]string{
	"affairs", "africa", "age", "agency", "america", "american", "asia", "asian", "australian", "bank", "bloomberg",
	"british", "bureau", "business", "caixin", "canadian", "capital", "central", "china", "climate", "commerce",
	"department", "digital", "earth", "earths", "east", "economic", "economist", "energy", "europe", "european",
	"examiner", "express", "federal", "finance", "financial", "fool", "foreign", "fortune", "fox", "free",
	"geological", "globe", "guardian", "hill", "independent", "india", "indian", "japan", "journal", "korea",
	"london", "mail", "market", "markets", "metal", "metals", "mineral", "minerals", "mining", "ministry", "money",
	"morning", "national", "nature", "new", "nikkei", "north", "pacific", "policy", "post", "public", "rare",
	"reserve", "science", "sky", "south", "standard", "star", "states", "street", "sun", "survey", "tech", "trade",
	"treasury", "united", "wall", "washington", "west", "world", "york",
}

// trimSpan returns s without the edges at its ends, brackets there that have no
// partner in it or enclose all of it, and the point at its end unless it belongs
// to an abbreviation.
func trimSpan(text string, s Span) Span {
	in := s.In(text)
	round := [2]int{strings.Count(in, "("), strings.Count(in, ")")}
	square := [2]int{strings.Count(in, "["), strings.Count(in, "]")}
	for {
		s.Start = s.End - len(strings.TrimLeftFunc(s.In(text), isCitationEdge))
		s.End = s.Start + len(strings.TrimRightFunc(s.In(text), isCitationEdge))
		if in = s.In(text); in == "" {
			return s
		}
		first, last := in[0], in[len(in)-1]
		count := &round
		if first == '[' || last == ']' {
			count = &square
		}
		switch opens, closes := first == '(' || first == '[', last == ')' || last == ']'; {
		case strings.HasSuffix(in, ".."): // all but one in one step
			s.End = s.Start + len(strings.TrimRight(in, ".")) + 1
		case last == '.' && !endsInAbbreviation(in):
			s.End--
		case opens && (count[1] == 0 || closes && *count == [2]int{1, 1}):
			s.Start++
			count[0]--
		case closes && count[0] == 0:
			s.End--
			count[1]--
		default:
			return s
		}
	}
}

func isCitationEdge(r rune) bool {
	return unicode.IsSpace(r) || strings.ContainsRune(",;:|•·*_–—-#>\u200b\ufeff", r)
}
