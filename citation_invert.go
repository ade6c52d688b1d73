package gloss

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// ParseCitation returns the citations in line, as [ParseCitation] does. A line
// that the house itself may have printed, with a label or without one, is read by
// the form that printed it: what a form marks as a title is the title, whatever
// it says, and s.Citation prints the same line again. Where the form can have
// printed it in several ways, the likeliest is returned and is Ambiguous.
//
// Kind is set where only the form of one kind of work prints such a line. Where a
// line has but one name, whether an author's or a publication's is told by its
// looks. One that is a name alone, without a mark of the form, and begins as a
// sentence does or with a word in small letters ("nature.") is read as any line, and
// most likely as none: nothing tells it from text.
func (s *Style) ParseCitation(line string) ([]Citation, bool) {
	if cs := s.invert(line); len(cs) > 0 && !isLoneSentence(cs) {
		return cs, true
	}
	return ParseCitation(line)
}

// isLoneSentence reports whether cs is a sentence that was taken for a publication.
func isLoneSentence(cs []Citation) bool {
	if len(cs) != 1 || cs[0].Publication == "" || len(cs[0].Parts) != 1 || cs[0].Parts[0].Start > cs[0].Start {
		return false
	}
	return isSentence(cs[0].Publication, false)
}

const (
	maxCitationLine  = 1 << 11 // a longer line is not the house's
	maxCitationSteps = 6000    // in looking for the ways in which a line can be read
	maxCitationEnds  = 48      // of one part
	maxReadings      = 24
)

// invert returns the citations in line if it is of the house's form.
func (s *Style) invert(line string) []Citation {
	if len(line) > maxCitationLine {
		return nil
	}
	if c, ok := s.invertOne(line, Span{0, len(line)}, true); ok {
		return []Citation{c}
	}
	start := citationLabel(line)
	end := len(strings.TrimRight(line, " \t\r\n"))
	start = max(start, len(line)-len(strings.TrimLeft(line, " \t\r\n")))
	if start >= end {
		return nil
	}
	if start > 0 || end < len(line) {
		if c, ok := s.invertOne(line, Span{start, end}, true); ok {
			return []Citation{c}
		}
	}
	var found []Citation
	for i := start; i < end; {
		to := min(endOfCitation(line, i), end)
		if i == start && to == end {
			return nil
		}
		c, ok := s.invertOne(line, Span{i, to}, to == end)
		if !ok {
			return nil
		}
		found = append(found, c)
		for i = to + 1; i < end && line[i] == ' '; {
			i++
		}
	}
	return found
}

// invertOne reads the citation at span of text, which ends as a line does if whole
// is set, or before a semicolon.
func (s *Style) invertOne(text string, span Span, whole bool) (Citation, bool) {
	form := s.citationForm()
	v := citationInverter{style: s, form: form, quotes: form.Quotes.marks(), line: span.In(text), whole: whole, steps: maxCitationSteps}
	v.try("", form.Parts)
	for i := range form.Kinds {
		k := &form.Kinds[i]
		if len(k.Kinds) == 0 {
			continue
		}
		parts := k.Parts
		if len(parts) == 0 {
			parts = form.Parts
		}
		if k.Label != "" && printsField(parts, FieldKind) && !strings.Contains(v.line, k.Label) {
			continue
		}
		v.label = k.Label
		v.try(k.Kinds[0], parts)
	}
	if v.found == 0 {
		return Citation{}, false
	}
	c := v.best.c
	c.Ambiguous = v.ambiguous || v.steps <= 0
	c.Span = span
	for _, p := range v.best.parts {
		if !p.missing && p.Start < p.End {
			c.Parts = append(c.Parts, CitationPart{Span: Span{p.Start + span.Start, p.End + span.Start}, Field: p.field})
		}
	}
	return c, true
}

// A citationInverter looks for the ways in which a form can have printed a line.
// It goes through the parts of the form as printing does and tries each end that
// a part may have; what comes out counts if it prints the line.
type citationInverter struct {
	style  *Style
	form   *CitationForm
	quotes CitationQuotes
	line   string
	whole  bool
	steps  int // how many more are taken

	kind      CitationKind
	label     string
	all       []CitationFormPart
	groups    []*CitationFormPart // those that are open
	path      []placedPart
	used      uint32
	tried     int                        // full readings
	found     int                        // of them those that print the line
	dead      map[citationState]struct{} // from where no end was reached
	known     map[citationText]holding   // what is known of texts
	best      citationReading
	buf       [16]placedPart
	ambiguous bool
}

// A citationState is where a search stands: before a part of the form, at a place,
// with a part that was printed last.
type citationState struct {
	next, prev *CitationFormPart
	at         spot
	used       uint32 // the fields that were placed, as bits
}

// A citationText is a text as a field of a part.
type citationText struct {
	Span
	part   *CitationFormPart
	choice int // Field, or one of Or
	quoted bool
}

// A placedPart is a part of the form with the place where it stands.
type placedPart struct {
	Span
	part    *CitationFormPart
	field   CitationField
	missing bool // it says that nothing is known
	comma   int  // where a mark that is not its own stands in it; 0 if there is none
}

// text returns what p says in line.
func (p placedPart) text(line string) string {
	if p.comma == 0 {
		return p.In(line)
	}
	return line[p.Start:p.comma] + line[p.comma+1:p.End]
}

type citationReading struct {
	c     Citation
	parts []placedPart
	line  string
	score int
}

// A spot is a place in the line. Eaten is the mark of a delimiter that stands
// before it already, within quotation marks.
type spot struct {
	at    int
	eaten byte
}

func (v *citationInverter) try(kind CitationKind, parts []CitationFormPart) {
	v.kind, v.all, v.tried = kind, parts, 0
	v.path = v.buf[:0]
	clear(v.dead)
	clear(v.known)
	v.steps = max(v.steps, maxCitationSteps/4)
	v.list(parts, 0, nil, spot{}, func(at spot, last *CitationFormPart) {
		if last != nil && v.ends(at, last) {
			v.complete()
		}
	})
}

// ends reports whether the line is over at a place.
func (v *citationInverter) ends(at spot, last *CitationFormPart) bool {
	if last.Open || !v.whole && at.eaten == 0 && at.at == len(v.line) {
		return at.eaten == 0 && at.at == len(v.line)
	}
	for _, to := range v.delimited(at, v.form.End) {
		if to == len(v.line) {
			return true
		}
	}
	return false
}

// delimited returns where d may end that begins at a place: as it is, or without
// its first mark, if that stands there already in some way. It is -1 where not.
func (v *citationInverter) delimited(at spot, d string) [2]int {
	to := [2]int{-1, -1}
	if at.eaten == 0 && strings.HasPrefix(v.line[at.at:], d) {
		to[0] = at.at + len(d)
	}
	if d != "" && strings.HasPrefix(v.line[at.at:], d[1:]) && (at.eaten == d[0] || at.eaten == 0 && v.absorbs(at.at, d[0])) {
		to[1] = at.at + len(d) - 1
	}
	return to
}

// absorbs reports whether what stands before a place takes the mark of a delimiter,
// as delimit has it.
func (v *citationInverter) absorbs(at int, mark byte) bool {
	return (mark == '.' || mark == ',' && !v.quotes.Outside && strings.HasSuffix(v.line[:at], v.quotes.Closing)) && endsStopped(v.line[:at], &v.quotes)
}

// list tries parts from i on at a place, of which prev was printed last, and
// calls next for each place where they may end.
func (v *citationInverter) list(parts []CitationFormPart, i int, prev *CitationFormPart, at spot, next func(spot, *CitationFormPart)) {
	if v.steps--; v.steps <= 0 || v.tried >= maxReadings {
		return
	}
	if i == len(parts) {
		next(at, prev)
		return
	}
	part := &parts[i]
	state := citationState{part, prev, at, v.used}
	if _, ok := v.dead[state]; ok {
		return
	}
	tried := v.tried
	v.part(parts, i, prev, at, next)
	if v.tried == tried && v.steps > 0 {
		if v.dead == nil {
			v.dead = map[citationState]struct{}{}
		}
		v.dead[state] = struct{}{}
	}
}

// part tries the part at i, and the list without it.
func (v *citationInverter) part(parts []CitationFormPart, i int, prev *CitationFormPart, at spot, next func(spot, *CitationFormPart)) {
	part := &parts[i]
	starts := [2]int{at.at, -1}
	if prev != nil {
		starts = v.delimited(at, prev.Delimiter)
	}
	for _, start := range starts {
		if start >= 0 && strings.HasPrefix(v.line[start:], part.Before) {
			v.item(part, start+len(part.Before), func(end spot) { v.list(parts, i+1, part, end, next) })
		}
	}
	if part.Missing == "" || len(part.Unless) > 0 {
		v.list(parts, i+1, prev, at, next)
	}
}

// item tries part at a place, after what stands before it.
func (v *citationInverter) item(part *CitationFormPart, at int, next func(spot)) {
	switch {
	case len(part.Parts) > 0:
		v.groups = append(v.groups, part)
		v.list(part.Parts, 0, nil, spot{at: at}, func(end spot, last *CitationFormPart) {
			if last == nil || end.eaten != 0 && part.After != "" || !strings.HasPrefix(v.line[end.at:], part.After) {
				return
			}
			open := v.groups[len(v.groups)-1]
			v.groups = v.groups[:len(v.groups)-1]
			next(spot{end.at + len(part.After), end.eaten})
			v.groups = append(v.groups, open)
		})
		v.groups = v.groups[:len(v.groups)-1]
	case strings.HasPrefix(v.line[at:], part.Emphasis):
		at += len(part.Emphasis)
		closing := part.Emphasis + part.After
		if q := v.quotes.Opening; part.Quotes && strings.HasPrefix(v.line[at:], q) {
			v.quoted(part, at+len(q), closing, next)
		}
		if part.Quotes {
			closing = part.Emphasis + part.After
			if part.Missing != "" && strings.HasPrefix(v.line[at:], part.Missing+closing) {
				end := at + len(part.Missing)
				v.place(placedPart{Span: Span{at, end}, part: part, missing: true}, spot{at: end + len(closing)}, next)
			}
			return
		}
		if q := v.quotes.InnerOpening; strings.HasPrefix(v.line[at:], q) {
			v.each(at+len(q), v.quotes.InnerClosing+closing, part, func(end int) bool {
				return v.text(part, Span{at + len(q), end}, true, spot{at: end + len(v.quotes.InnerClosing+closing)}, next)
			})
		}
		v.each(at, closing, part, func(end int) bool {
			return v.text(part, Span{at, end}, false, spot{at: end + len(closing)}, next)
		})
	}
}

// each calls try for each end of the text of part that begins at from and has
// closing after it, until one is false.
func (v *citationInverter) each(from int, closing string, part *CitationFormPart, try func(end int) bool) {
	left := maxCitationEnds
	for end := from + 1; end <= len(v.line) && left > 0 && v.steps > 0; end++ {
		if !strings.HasPrefix(v.line[end:], closing) || !v.mayEnd(end+len(closing), part) || end < len(v.line) && !utf8.RuneStart(v.line[end]) {
			continue
		}
		if left--; !try(end) {
			return
		}
	}
}

// mayEnd reports whether part may be over at a place: a delimiter follows, or
// what closes a group, or the end.
func (v *citationInverter) mayEnd(at int, part *CitationFormPart) bool {
	rest := v.line[at:]
	if rest == "" || rest == v.form.End {
		return true
	}
	for i := len(v.groups); ; i-- {
		parts := v.all
		if i > 0 {
			parts = v.groups[i-1].Parts
		}
		if part != &parts[len(parts)-1] && v.mayDelimit(at, part.Delimiter) {
			return true
		}
		if i == 0 {
			return false
		}
		if part = v.groups[i-1]; part.After != "" {
			return strings.HasPrefix(rest, part.After)
		}
	}
}

// mayDelimit reports whether d may stand at a place, with what comes after it.
func (v *citationInverter) mayDelimit(at int, d string) bool {
	rest := v.line[at:]
	if d == "" {
		r, _ := utf8.DecodeRuneInString(rest)
		return !unicode.IsLetter(r) && !unicode.IsDigit(r) || at == 0 || !unicode.IsLetter(rune(v.line[at-1])) && !unicode.IsDigit(rune(v.line[at-1]))
	}
	if mark := d[0]; strings.HasPrefix(rest, d) || mark != '.' && mark != ',' || !strings.HasPrefix(rest, d[1:]) {
		return strings.HasPrefix(rest, d)
	}
	quoted, ok := strings.CutSuffix(v.line[:at], v.quotes.Closing)
	return ok && strings.HasSuffix(strings.TrimSuffix(quoted, v.quotes.InnerClosing), d[:1]) || v.absorbs(at, d[0])
}

// quoted tries the quotation that begins at from.
func (v *citationInverter) quoted(part *CitationFormPart, from int, closing string, next func(spot)) {
	closing = v.quotes.Closing + closing
	v.each(from, closing, part, func(end int) bool {
		after := end + len(closing)
		v.text(part, Span{from, end}, true, spot{at: after}, next)
		if mark := v.line[end-1]; (mark == ',' || mark == '.') && !v.quotes.Outside && end-1 > from && len(closing) == len(v.quotes.Closing) {
			v.text(part, Span{from, end - 1}, true, spot{at: after, eaten: mark}, next)
		}
		if inner := end - len(v.quotes.InnerClosing) - 1; inner > from && !v.quotes.Outside && len(closing) == len(v.quotes.Closing) {
			if mark := v.line[inner]; (mark == ',' || mark == '.') && v.line[inner+1:end] == v.quotes.InnerClosing {
				v.place(placedPart{Span: Span{from, end}, part: part, field: part.Field, comma: inner}, spot{at: after, eaten: mark}, next)
			}
		}
		return true
	})
}

// text tries what stands at span as part. It reports false if no longer text can
// be that.
func (v *citationInverter) text(part *CitationFormPart, span Span, quoted bool, end spot, next func(spot)) bool {
	if part.Missing != "" && span.In(v.line) == part.Missing {
		v.place(placedPart{Span: span, part: part, missing: true}, end, next)
		return true
	}
	never := true
	before := v.found
	for i := -1; i < len(part.Or); i++ {
		field := part.Field
		if i >= 0 {
			field = part.Or[i]
		}
		asked := citationText{span, part, i, quoted}
		is, ok := v.known[asked]
		if !ok {
			is = v.holding(field, part, span, quoted)
			if v.known == nil {
				v.known = map[citationText]holding{}
			}
			v.known[asked] = is
		}
		never = never && is == holdsNever
		if is == holdsField {
			v.place(placedPart{Span: span, part: part, field: field}, end, next)
		}
		if v.found > before && part.Field != FieldAuthor {
			break
		}
	}
	return !never || span.End-span.Start < len(part.Missing)
}

// holding says whether what stands at span can be the field of part. In quotation
// marks it may say anything.
func (v *citationInverter) holding(field CitationField, part *CitationFormPart, span Span, quoted bool) holding {
	text := span.In(v.line)
	var is bool
	switch {
	case field == FieldDate:
		if len(text) > longestDate {
			return holdsNever
		}
		_, is = v.form.Dates.parse(text)
	case field == FieldAccessed:
		if len(text) > longestDate {
			return holdsNever
		}
		_, is = v.form.Dates.parseDate(text)
	case field == FieldKind:
		is = v.label != "" && text == v.label
		if !is && len(text) > len(v.label) {
			return holdsNever
		}
	case quoted:
		is = true
	default:
		g := citationGuard{form: v.form, quotes: &v.quotes, all: v.all}
		return g.holding(field, part, text, span.Start == 0)
	}
	if !is {
		return holdsOther
	}
	return holdsField
}

func (v *citationInverter) place(p placedPart, end spot, next func(spot)) {
	bit := fieldBit(p.field)
	if v.used&bit != 0 {
		return
	}
	v.path, v.used = append(v.path, p), v.used|bit
	next(end)
	v.path, v.used = v.path[:len(v.path)-1], v.used&^bit
}

// complete takes the reading that was found if it prints the line.
func (v *citationInverter) complete() {
	v.tried++
	c := Citation{Kind: v.kind}
	for _, p := range v.path {
		if !p.missing {
			v.set(&c, p)
		}
	}
	printed := v.style.Citation(c)
	if printed != v.line && (v.whole || strings.TrimSuffix(printed, v.form.End) != v.line) {
		return
	}
	r := citationReading{c: c, parts: v.path, line: v.line}
	r.score = v.score(&c)
	v.found++
	switch {
	case v.found == 1:
	case r.same(&v.best):
		if r.score <= v.best.score {
			return
		}
	default:
		v.ambiguous = true
		if r.score <= v.best.score {
			return
		}
	}
	r.parts = slices.Clone(v.path)
	v.best = r
}

// set sets the field of c that p says.
func (v *citationInverter) set(c *Citation, p placedPart) {
	text := p.text(v.line)
	switch p.field {
	case FieldAuthor:
		c.Authors, c.MoreAuthors = v.form.Names.parse(text)
	case FieldDate:
		if d, ok := v.form.Dates.parse(text); ok && len(d.String()) >= len(c.Date.String()) {
			c.Date = d
		}
	case FieldAccessed:
		c.Accessed, _ = v.form.Dates.parseDate(text)
	case FieldKind:
	default:
		if p.part.Quotes {
			text = outerQuotes(text, &v.quotes)
		}
		*c.field(p.field) = text
	}
}

// outerQuotes returns s with outer quotation marks in place of the inner ones that
// close again.
func outerQuotes(s string, q *CitationQuotes) string {
	if q.Closing == "’" || !strings.Contains(s, q.InnerOpening) {
		return s
	}
	var b strings.Builder
	for {
		before, rest, ok := strings.Cut(s, q.InnerOpening)
		end := closingQuote(rest, q.InnerClosing)
		if !ok || end < 0 {
			b.WriteString(s)
			return b.String()
		}
		b.WriteString(before)
		b.WriteString(q.Opening)
		b.WriteString(rest[:end])
		b.WriteString(q.Closing)
		s = rest[end+len(q.InnerClosing):]
	}
}

// closingQuote returns where in s the closing mark is that is no apostrophe, or -1.
func closingQuote(s, closing string) int {
	if closing == "" {
		return -1
	}
	for from := 0; ; {
		i := strings.Index(s[from:], closing)
		if i < 0 {
			return -1
		}
		i += from
		from = i + len(closing)
		if r := firstRune(s[from:]); !unicode.IsLetter(r) && !unicode.IsDigit(r) {
			return i
		}
	}
}

// score returns how likely c is, of what prints one line.
func (v *citationInverter) score(c *Citation) int {
	score := 0
	for i := range c.Authors {
		a := &c.Authors[i]
		switch words := strings.Fields(a.String()); {
		case len(words) == 0:
		case a.Literal == "" && isKnownPerson(words):
			score += 3
		case a.Literal == "" && a.Family != "", isStaff(a.Literal):
			score++
		case len(v.path) == 1 || c.Publication == "":
			score -= 2 // a name alone is that of a publication
		}
	}
	if words := strings.Fields(c.Publication); len(words) > 0 {
		if isNewsroom(words) {
			score += 2
		}
		if people, sure := peopleIn(c.Publication); len(people) > 0 && sure && len(c.Authors) == 0 {
			score--
		}
	}
	for _, p := range v.path {
		if p.missing || p.part.Quotes || p.field == FieldAuthor {
			continue
		}
		if d := p.part.Delimiter; d != "" && strings.Contains(p.In(v.line), d) {
			score--
		}
	}
	if c.Kind == "" {
		score++
	}
	if c.DOI != "" {
		score += 2
	}
	return score
}

// same reports whether r and o say the same, whatever kind of work it is. A full
// stop at the end of a text, which may be that of what follows, makes no
// difference, and in a line with one name not whose it is.
func (r *citationReading) same(o *citationReading) bool {
	n := 0
	for _, p := range r.parts {
		if p.missing {
			continue
		}
		n++
		if !slices.ContainsFunc(o.parts, func(q placedPart) bool {
			return !q.missing && r.role(p) == o.role(q) && r.says(p) == o.says(q)
		}) {
			return false
		}
	}
	for _, q := range o.parts {
		if !q.missing {
			n--
		}
	}
	return n == 0
}

// says returns the text of p, for a DOI with what makes an address of it.
func (r *citationReading) says(p placedPart) string {
	text := strings.TrimRight(p.text(r.line), ".")
	if p.part.Field == FieldDOI {
		return p.part.Before + text
	}
	return text
}

// role returns what p is for: the first field of its part, but the publication
// where a publication may stand for a publisher, and the author for the one name
// in a line.
func (r *citationReading) role(p placedPart) CitationField {
	f := p.part.Field
	if f == FieldPublisher && slices.Contains(p.part.Or, FieldPublication) {
		f = FieldPublication
	}
	if f == FieldDOI {
		return FieldURL
	}
	if f == FieldPublication && !slices.ContainsFunc(r.parts, func(q placedPart) bool { return q.part.Field == FieldAuthor && !q.missing }) {
		return FieldAuthor
	}
	return f
}
