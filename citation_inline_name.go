package gloss

import (
	"strconv"
	"strings"
	"time"
	"unicode"

	"github.com/glossnews/gloss/internal/gaz"
)

// An inlineName is what may be the name of a publication in a sentence.
type inlineName struct {
	from, to int // its tokens, with the article before it
	first    int // without the article, unless that is part of it
	name     string
	kind     CitationKind
	grade    nameGrade
	body     bool // it publishes figures and studies and is no medium
}

// A nameGrade says how sure it is that a name is one of a publication.
type nameGrade uint8

const (
	gradeNone   nameGrade = iota
	gradeShape            // it has capital letters
	gradeBody             // it is an organization
	gradeLikely           // it is called a times, a post or the like
	gradeKnown            // the table or the article says so
)

// maxInlineName is the most tokens of a name.
const maxInlineName = 10

// publicationKey returns name as it is compared with others.
func publicationKey(name string) string {
	var buf [maxOutlet]byte
	key := string(outletKey(buf[:0], name))
	for _, end := range [...]string{".com", ".org", ".net"} {
		key = strings.TrimSuffix(key, end)
	}
	return key
}

// graded returns what is known of the name that the tokens i to j make.
func (r *inlineReader) graded(i, j int) inlineName {
	span := r.span(i, j)
	n := inlineName{from: i, first: i, to: j, name: strings.Join(strings.Fields(span.In(r.text)), " ")}
	switch kind := knownOutlet(n.name); kind {
	case outletUnknown, outletPhoto, outletPress:
	default:
		n.grade, n.kind, n.body = gradeKnown, kind.work(), kind == outletReport
		return n
	}
	if r.known[publicationKey(n.name)] {
		n.grade = gradeKnown
	}
	return n
}

// nameFrom returns the name that begins with token i, or with the article there.
func (r *inlineReader) nameFrom(i int) inlineName {
	from := i
	if r.word(i) == "the" {
		i++
	}
	end := i
	for k := i; k < len(r.t) && k < i+maxInlineName; k++ {
		switch {
		case r.nameToken(k), k > i && r.clitic(k):
			end = k + 1
			continue
		case k > i && r.joins(k) && r.nameToken(k+1):
			continue
		}
		break
	}
	best := inlineName{}
	for j := end; j > i && best.grade == 0; j-- {
		if !r.nameToken(j-1) && !r.clitic(j-1) || j < end && r.goesOn(j) {
			continue
		}
		if n := r.graded(i, j); n.grade == gradeKnown {
			best = n
		}
	}
	if best.grade == 0 {
		best = r.unknownFrom(i)
	}
	if best.grade > 0 {
		best.from = from
	}
	return r.settled(best)
}

// goesOn reports whether the tokens before and from j on are of one name, so that it
// does not end or begin there.
func (r *inlineReader) goesOn(j int) bool {
	if r.joinsClose(j-1) || r.joinsClose(j) && r.nameToken(j+1) {
		return true
	}
	if r.paperOf(j) {
		return true
	}
	if !r.nameToken(j-1) || !r.nameToken(j) || r.at[j-1] != r.at[j] && r.at[j-1] != 0 {
		return false
	}
	before, after := r.word(j-1), r.word(j)
	return !isWeekday(after) && r.month(j) == 0 && r.month(j-1) == 0 && !isWeekday(before) &&
		(j > 1 || !hasWord(sourceOpeners[:], before) && !hasWord(workDeterminers[:], before) && !hasWord(workModifiers[:], before))
}

// paperOf reports whether token j is what papers are called, with the place before it
// that it is the paper of: the Toronto Sun.
func (r *inlineReader) paperOf(j int) bool {
	if !r.capitalized(j) || !r.capitalized(j-1) || !r.in(j, paperWords[:]) {
		return false
	}
	kind := r.kind(j - 1)
	switch {
	case r.at[j-1] != 0 && r.at[j-1] == r.at[j]:
		return kind == KindOrganization
	case kind == KindCountry:
		return !r.demonym(j - 1)
	case kind == "":
		return r.is(j-2, "the") && !isWeekday(r.word(j-1)) && r.month(j-1) == 0 && !hasWord(workModifiers[:], r.word(j-1))
	}
	return kind == KindPlace
}

// unknownFrom returns the name from token i on that no table has.
func (r *inlineReader) unknownFrom(i int) inlineName {
	for k := i; k < min(i+2, len(r.t)) && (k == i || r.is(i, "the")); k++ {
		if r.kind(k) == KindOrganization {
			if from, to := r.mention(k); from == k || from == i {
				n := r.graded(i, to)
				n.grade = max(n.grade, gradeBody)
				return n
			}
		}
	}
	j := i
	for j < len(r.t) && j < i+maxInlineName && (r.nameToken(j) || j > i && r.joinsClose(j) && r.nameToken(j+1)) {
		j++
	}
	if j == i || !startsUpper(r.word(i)) && !isDomain(r.word(i)) {
		return inlineName{}
	}
	n := r.graded(i, j)
	n.grade = max(n.grade, gradeShape)
	return n
}

// nameTo returns the name that ends before token j, with the article before it.
func (r *inlineReader) nameTo(j int) inlineName {
	start := j
	for k := j - 1; k >= 0 && k >= j-maxInlineName; k-- {
		switch {
		case r.nameToken(k):
			start = k
			continue
		case r.clitic(k), k > 0 && r.joins(k) && r.nameToken(k-1):
			continue
		}
		break
	}
	best := inlineName{}
	for i := start; i < j && best.grade == 0; i++ {
		if !r.nameToken(i) || i > start && r.goesOn(i) {
			continue
		}
		if n := r.graded(i, j); n.grade == gradeKnown {
			best = n
		}
	}
	if best.grade == 0 {
		best = r.unknownTo(j)
	}
	if best.grade > 0 && best.from > 0 && r.is(best.from-1, "the") {
		best.from--
	}
	return r.settled(best)
}

// unknownTo returns the name before token j that no table has.
func (r *inlineReader) unknownTo(j int) inlineName {
	if r.kind(j-1) == KindOrganization {
		if from, to := r.mention(j - 1); to == j {
			n := r.graded(from, j)
			n.grade = max(n.grade, gradeBody)
			return n
		}
	}
	i := j
	for i > 0 && j-i < maxInlineName {
		k := i - 1
		if !r.nameToken(k) && (i == j || !r.joinsClose(k) || !r.nameToken(k-1)) ||
			monthNamed(strings.TrimSuffix(r.word(k), ".")) != 0 || r.in(k, workDeterminers[:]) && !r.is(k, "the") || k == 0 && r.in(k, sourceOpeners[:]) {
			break
		}
		i = k
	}
	if i == j {
		return inlineName{}
	}
	n := r.graded(i, j)
	n.grade = max(n.grade, gradeShape)
	return n
}

// settled returns n, or none if it is surely no publication. A capital The at the
// start of a sentence is no part of a name unless the table says so.
func (r *inlineReader) settled(n inlineName) inlineName {
	if n.grade == 0 || r.at[n.to-1] != 0 && r.mentions[r.at[n.to-1]-1].Entity == r.own {
		return inlineName{}
	}
	if n.to-n.first == 1 && (n.name == "I" || r.is(n.first, "the") || n.first == 0 && hasWord(commonOutlets[:], n.name)) {
		return inlineName{} // Independent analysis
	}
	if n.first == 0 && r.is(0, "the") && (n.grade < gradeKnown || n.body) {
		n.first++
		n.name = strings.Join(strings.Fields(r.span(n.first, n.to).In(r.text)), " ")
	}
	if n.grade == gradeKnown {
		return n
	}
	if n.first == 0 && n.to == 1 && n.grade == gradeShape && r.kind(0) == "" {
		return inlineName{} // any word may stand there
	}
	last := r.word(n.to - 1)
	switch {
	case n.to-n.first > 1 && (hasWord(outletEndings[:], last) || r.paperOf(n.to-1)), isDomain(last),
		n.to-n.first > 1 && strings.EqualFold(last, "agency") && r.in(n.to-2, outletEndings[:]):
		n.grade = gradeLikely
		return n
	case n.to-n.first > 1 && hasWord(bodyEndings[:], last):
		n.grade, n.body = gradeLikely, true
		return n
	}
	if kind := r.kind(n.first); n.grade == gradeShape && kind != "" {
		if _, to := r.mention(n.first); to >= n.to {
			return inlineName{} // a country, a place, a person
		}
	}
	if n.to-n.first == 1 && (monthNamed(strings.TrimSuffix(last, ".")) != 0 || isWeekday(last)) {
		return inlineName{}
	}
	return n
}

// nameToken reports whether token i may be a word of a name by itself.
func (r *inlineReader) nameToken(i int) bool {
	w := r.word(i)
	return w != "" && (startsUpper(w) || isDomain(w) || w[0] >= '0' && w[0] <= '9' && strings.ContainsFunc(w, unicode.IsUpper))
}

// joins reports whether token i may stand between two words of a name.
func (r *inlineReader) joins(i int) bool {
	switch r.word(i) {
	case "and", "for", "on", "in", "the", "de", "du", "di", "del", "la", "der", "die":
		return true
	}
	return r.joinsClose(i)
}

// joinsClose is joins without the words that may as well part two names.
func (r *inlineReader) joinsClose(i int) bool {
	switch r.word(i) {
	case "&", "of":
		return true
	case "-":
		return r.close(i-1) && r.close(i)
	}
	return false
}

// person returns the token after the name of a person at token i, or i if there is
// none.
func (r *inlineReader) person(i int) int {
	if i >= len(r.t) {
		return i
	}
	if r.kind(i) == KindPerson {
		if from, to := r.mention(i); from == i {
			return to
		}
		return i
	}
	if isHonorific(r.word(i)) {
		if to := r.person(i + 1); to > i+1 {
			return to
		}
	}
	j := i
	for j < len(r.t) && j < i+4 && startsUpper(r.word(j)) && (j == i || r.at[j] == r.at[i]) {
		j++
	}
	if j-i < 2 || r.kind(i) != "" && r.kind(i) != KindPerson {
		return i
	}
	var words [4]string
	for k := i; k < j; k++ {
		words[k-i] = r.word(k)
	}
	if name := words[:j-i]; !isPersonLike(name) || !gaz.IsGivenName(name[0]) && !familyFirst(name) {
		return i
	}
	return j
}

// people reads the names of authors from token i on and returns the token after
// them, or i if there are none.
func (r *inlineReader) people(d *draft, i int) int {
	const most = 12
	for range most {
		to := r.person(i)
		if to == i {
			return i
		}
		r.write(d, i, to)
		i = to
		switch next := r.next(i); {
		case r.person(next) == next:
			return i
		default:
			i = next
		}
	}
	return i
}

// next returns the token after the comma, the "and" or both at token i.
func (r *inlineReader) next(i int) int {
	if r.word(i) == "," && (r.is(i+1, "and") || r.is(i+2, "and")) {
		i++
	}
	if r.is(i, "and") || r.word(i) == "&" {
		return i + 1
	}
	if r.word(i) == "," {
		if j := r.person(i + 1); j > i+1 && (r.is(j, "and") || r.word(j) == "," && (r.is(j+1, "and") || r.person(j+1) > j+1)) {
			return i + 1
		}
	}
	return len(r.t)
}

// date reads the date at token i and returns the token after it, or i if there is
// none. Where the year is not said it is the article's or the one before.
func (r *inlineReader) date(i int) (Date, int) {
	month, day := r.month(i), r.day(i)
	switch {
	case month != 0:
		d := Date{Month: month}
		j := i + 1
		if day := r.day(j); day > 0 {
			d.Day = day
			j++
		}
		y := j
		if r.word(y) == "," && d.Day > 0 {
			y++
		}
		if year := r.year(y); year > 0 {
			d.Year = year
			return d, y + 1
		}
		return r.inferred(d), j
	case day > 0 && r.month(i+1) != 0:
		d := Date{Month: r.month(i + 1), Day: day}
		if year := r.year(i + 2); year > 0 {
			d.Year = year
			return d, i + 3
		}
		return r.inferred(d), i + 2
	}
	if year := r.year(i); year > 0 {
		return Date{Year: year}, i + 1
	}
	return Date{}, i
}

// inferred returns d in the year that it is of, or none if that is not known.
func (r *inlineReader) inferred(d Date) Date {
	d = inferYear(d, r.article)
	if !d.valid() {
		return Date{}
	}
	return d
}

// dateTo returns the token at which the date that ends before token j begins, or j.
func (r *inlineReader) dateTo(j int) int {
	const most = 4
	for i := max(0, j-most); i < j; i++ {
		if _, to := r.date(i); to == j {
			return i
		}
	}
	return j
}

// dated notes the date of d at token i and returns the token after it.
func (r *inlineReader) dated(d *draft, i int) int {
	date, to := r.date(i)
	if to == i || !d.c.Date.IsZero() {
		return i
	}
	if date.valid() && !date.IsZero() {
		d.c.Date = Period{Date: date}
		r.add(d, FieldDate, i, to)
	}
	return to
}

func (r *inlineReader) month(i int) time.Month {
	w := r.word(i)
	if !startsUpper(w) {
		return 0
	}
	return monthNamed(strings.TrimSuffix(w, "."))
}

// day returns the day of a month that token i is, or 0.
func (r *inlineReader) day(i int) int {
	w := r.word(i)
	for _, end := range [...]string{"st", "nd", "rd", "th"} {
		w = strings.TrimSuffix(w, end)
	}
	if day, err := strconv.Atoi(w); err == nil && len(w) <= 2 && 0 < day && day <= 31 {
		return day
	}
	return 0
}

// year returns the year that token i is, or 0.
func (r *inlineReader) year(i int) int {
	w := r.word(i)
	if len(w) != len("2025") || w[:2] != "19" && w[:2] != "20" {
		return 0
	}
	year, err := strconv.Atoi(w)
	if err != nil {
		return 0
	}
	return year
}
