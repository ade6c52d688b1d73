package gloss

import (
	"slices"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"github.com/glossnews/gloss/internal/gaz"
)

// ParseCitation returns the citations in s, a line that names one or more sources
// in any of the forms that news, reference lists and picture credits use: with a
// label in many languages or without one, "Jane Roe, The Star, May 1, 2025",
// "Roe, J. (2025). Ores, The Star, May 1.", "The Star (Jane Roe), "Ores", 1 May
// 2025, https://..., accessed 2 May 2025". A Span is that of a citation in s,
// without the label, and its Parts lie in it: what could not be placed is
// residue, so that nothing but marks and the words that join the parts is lost.
// ParseCitation reports false if s names no source, or is a sentence or a heading
// that only begins like a label ("Sources: two people in the room.").
func ParseCitation(s string) ([]Citation, bool) {
	r := citationReader{text: s}
	from, role := readLabel(s)
	if role == roleNone {
		if from = skipNumber(s); from > 0 {
			n, inner := readLabel(s[from:])
			from, role = from+n, inner
		}
	} else {
		from += skipNumber(s[from:])
	}
	if role == rolePhoto {
		if n, inner := readLabel(s[from:]); inner == rolePhoto {
			from += n // Photo: Copyright © The Star
		}
	}
	if k := captionCredit(s, role); k > 0 {
		n, inner := readLabel(s[k:])
		from, role = k+n, inner
	}
	if role == roleNone && namesNoSource(s[from:]) {
		at := sourceBehind(s[from:])
		if at == 0 {
			return nil, false
		}
		from += at
		n, inner := readLabel(s[from:])
		if from, role = from+n, inner; role == roleNone && namesNoSource(s[from:]) {
			return nil, false
		}
	}
	if (role == roleNone || role == rolePhoto) && isRunningText(s[from:]) {
		return nil, false
	}
	if role == roleNone {
		from += opensList(s[from:])
	}
	if role == rolePhoto && isDigit(byteAt(s, from)) && indexFold(s[from:], "distributed by ") > 0 {
		role = roleSource // © 2026 The Star. Distributed by Ore Content Agency
	}
	r.role = role
	switch {
	case role == roleOriginal:
		r.text = cutReuse(s, from)
	case role == roleSource && onlyOwn(s[from:]):
		return nil, false
	case role == roleSource:
		r.text = cutOwn(s, from)
	}
	found, ok := r.sourcesFrom(from)
	switch end := len(r.text); {
	case end == len(s) || len(found) == 0:
	case role == roleSource:
		found[len(found)-1].take(s, Span{end, len(s)})
	case len(found) == 1:
		found[0].takeOriginal(s, end)
	}
	return found, ok
}

// opensList returns the length of the bracket that s begins with, if it closes at the end
// of s and holds several sources: (The Star, 1 May 2025; Reuters).
func opensList(s string) int {
	from := skipSpaces(s, 0)
	if c := byteAt(s, from); c != '(' && c != '[' || strings.IndexByte(s[from:], ';') < 0 {
		return 0
	}
	depth := 0
	for i := from; i < len(s); i++ {
		switch s[i] {
		case '(', '[':
			depth++
		case ')', ']':
			if depth--; depth == 0 {
				if hasWords(s[i:]) {
					return 0
				}
				return from + 1
			}
		}
	}
	return 0
}

// takeOriginal gives c the address that stands in text from from on, behind words that
// call for reading the original there, with what stands before it as a residue.
func (c *Citation) takeOriginal(text string, from int) {
	const farthest = 60
	k := indexFold(text[from:], "read ")
	if k < 0 || c.URL != "" {
		return
	}
	k += from
	at := strings.Index(text[k:min(len(text), k+farthest)], "http")
	if at < 0 {
		return
	}
	at += k
	end, field := addressAt(text, at, from)
	if end <= at || field != FieldURL {
		return
	}
	c.take(text, Span{from, at})
	c.URL = text[at:end]
	c.End = end
	c.Parts = append(c.Parts, CitationPart{Span: Span{at, end}, Field: FieldURL})
}

// captionCredit returns where the credit in brackets begins with which s, the caption of
// a picture, ends: The pit in May. (Photo by Jane Roe/AFP), or 0.
func captionCredit(s string, role labelRole) int {
	const least = 12 // bytes of a caption
	if role != roleNone || !strings.HasSuffix(strings.TrimRight(s, ". "), ")") {
		return 0
	}
	k := strings.LastIndexByte(s, '(')
	if k < least || s[k-1] != ' ' || strings.IndexByte(".!?”\"", s[k-2]) < 0 {
		return 0
	}
	if n, inner := readLabel(s[k:]); n == 0 || inner != rolePhoto {
		return 0
	}
	return k
}

// parseSources returns the citations in s, which stands below a label that makes them
// sources of role, as ParseCitation does.
func parseSources(s string, role labelRole) ([]Citation, bool) {
	from := skipNumber(s)
	if isRunningText(s[from:]) || isProse(s[from:]) {
		return nil, false
	}
	r := citationReader{text: s, role: role}
	return r.sourcesFrom(from)
}

// sourcesFrom reads the sources from from on.
func (r *citationReader) sourcesFrom(from int) ([]Citation, bool) {
	room, _ := citationRooms.Get().(*citationRoom)
	if room == nil {
		room = new(citationRoom)
	}
	r.citationRoom = *room
	r.periods = appendPeriods(r.periods[:0], r.text[from:])
	for i := range r.periods {
		r.periods[i].Start += from
		r.periods[i].End += from
	}
	if r.marks |= marksIn(r.text[from:]); r.marks.has(markBracket) {
		r.pairBrackets(from)
	} else {
		r.brackets = r.brackets[:0]
	}
	found, ok := r.sources(from)
	clear(r.pieces[:min(cap(r.pieces), max(r.filled, len(r.pieces)))]) // which would keep the texts of their names
	if cap(r.brackets) > mostKept || cap(r.periods) > mostKept {
		r.brackets, r.periods = nil, nil
	}
	*room = r.citationRoom
	citationRooms.Put(room)
	return found, ok
}

// A citationRoom is where a reader puts what it finds in a source. It is handed on to
// the reader of another line.
type citationRoom struct {
	pieces   []piece
	parts    []CitationPart // those that finish finds
	brackets []bracketPair  // of the line, in order
	periods  []periodFound  // the same
	lattice  *lattice
}

// mostKept is the most brackets, or dates, of a line that the reader of the next one has
// room for.
const mostKept = 1 << 10

var citationRooms sync.Pool // of *citationRoom

// cutReuse returns s, in which a source begins at from, without what it says behind
// the source of how the text may be used: and is republished under a license.
func cutReuse(s string, from int) string {
	stops, goesOn := strings.Contains(s[from:], ". "), indexFold(s[from:], " and ") >= 0
	for _, w := range reuseWords[:] {
		if w[0] == '.' && !stops || strings.HasPrefix(w, " and ") && !goesOn {
			continue
		}
		if k := indexFold(s[from:], w); k > 0 {
			s = s[:from+k]
		}
	}
	head, last, _ := cutLast(s)
	switch last {
	case "republished", "reprinted", "reproduced", "used":
		s = head // — republished with permission
	}
	return s
}

// reuseWords say behind a source how the text may be used, or call for more.
var reuseWords = [...]string{
	" and is republished", " and is reprinted", " and is reproduced", " and is used", " and was republished", " under a creative commons", " under creative commons", " with permission",
	". it is republished", ". read ", ". sign up", ". subscribe", ". click ", ". follow ", ". to read ", ". see the ", ". you can ", ". find the ", ". the original ",
}

// shifted returns c as it stands in a text of which its own begins at by.
func (c Citation) shifted(by int) Citation {
	c.Start += by
	c.End += by
	c.Parts = slices.Clone(c.Parts)
	for i := range c.Parts {
		c.Parts[i].Start += by
		c.Parts[i].End += by
	}
	return c
}

// A citationReader reads the sources of a line one by one. It cuts a source into
// pieces at its marks, tells those that are sure, the address, the title in
// quotes, the dates, and finds the best reading of the others.
type citationReader struct {
	Span // of the source that is read
	citationRoom
	text       string
	marks      markSet // of the text that sources are read from; more of them change nothing
	role       labelRole
	one        [1]Span // the source, where a list of sources is wanted
	at         int     // the first of periods that is not passed
	filled     int     // the most pieces of a source
	titled     bool    // a piece surely is the title: it stands in quotes, or its words say so
	listed     bool    // the source stands in a mere list of bodies
	inBook     bool    // it stands in a book of others
	spoke      bool    // the author is who spoke
	people     Span    // brackets that hold names of people alone
	over       int     // the piece after which nothing but remarks is looked for
	titleFirst bool    // it begins with what looks less like an outlet than a later piece
	authors    []spannedName
	more       bool // et al.
	seen       textMemo
	c          Citation
}

// sources reads the sources from from on.
func (r *citationReader) sources(from int) ([]Citation, bool) {
	var found []Citation
	role := r.role // of the label; a source may show another one
	before := from // where what names no source begins before the first that does
	for i := from; i < len(r.text); {
		end := r.endOfSource(i)
		span := trimSource(r.text, Span{i, end}, r.marks)
		i = end + 1
		if strings.HasPrefix(r.text[end:], easternSemicolon) {
			i = end + len(easternSemicolon)
		}
		if span.Start >= span.End {
			continue
		}
		r.relabel(&span, from)
		span, inner := r.extracted(span)
		list := r.bodies(span)
		r.listed = len(list) > 1
		for _, one := range append(list, inner...) {
			ok, c := r.read(one), &r.c
			if n := len(found); ok && n > 0 && c.Title+c.Publication == "" && c.URL != "" && len(c.Authors) == 0 && found[n-1].URL != "" {
				c.Publication = found[n-1].Publication // one outlet, two addresses
			}
			switch {
			case ok && len(found) == 0:
				c.lead(r.text, Span{before, c.Start}, r.marks)
				found = append(found, *c)
			case ok:
				found = append(found, *c)
			case len(found) > 0:
				found[len(found)-1].take(r.text, one)
			}
			r.role = role
		}
	}
	return found, len(found) > 0
}

// relabel takes the label off the later source at span, of a line that begins at from, and
// gives it the role that it says.
func (r *citationReader) relabel(span *Span, from int) {
	if span.Start <= from {
		return
	}
	if n, role := markedLabel(span.In(r.text), 0); n > 0 && role == rolePhoto {
		r.role = rolePhoto
		span.Start += n
		return
	}
	const longest = maxCitationLabel
	if before := trimSpan(r.text, Span{max(from, span.Start-longest), span.Start}); r.role == rolePhoto && isLabelEnd(before.In(r.text)) {
		r.role = roleSource
	}
}

// isLabelEnd reports whether s ends in the label of a source.
func isLabelEnd(s string) bool {
	s = strings.TrimRight(s, ": ")
	return labelNamed(s[strings.LastIndexByte(s, ' ')+1:]) == roleSource
}

// extracted cuts a whole source from the end of span that stands there in brackets
// as what the source is taken from: (extracted from Ore Institute, Dust, May 1, 2025).
func (r *citationReader) extracted(span Span) (Span, []Span) {
	if len(r.brackets) == 0 {
		return span, nil
	}
	in := span.In(r.text)
	open := strings.LastIndexByte(in, '(')
	if open < 1 {
		return span, nil
	}
	inner := strings.TrimRight(in[open+1:], ".)] ")
	for _, w := range [...]string{"extracted from ", "taken from ", "drawn from ", "excerpted from ", "reproduced from ", "reprinted from ", "originally published in ", "published in ", "adapted from "} {
		if !hasFoldPrefix(inner, w) || !strings.Contains(inner, ", ") || len(inner)-len(w) < 8 {
			continue
		}
		from := span.Start + open + 1 + len(w)
		return trimSpan(r.text, Span{span.Start, span.Start + open}), []Span{{from, span.Start + open + 1 + len(inner)}}
	}
	return span, nil
}

// lead makes what stands at s, before c, and names no source by itself a residue of c.
func (c *Citation) lead(text string, s Span, marks markSet) {
	if s.Start >= s.End || !hasWords(s.In(text)) {
		return
	}
	if s = trimSource(text, s, marks); s.Start >= s.End || !hasWords(s.In(text)) {
		return
	}
	c.Start = s.Start
	c.Parts = slices.Insert(c.Parts, 0, CitationPart{Span: s, Field: FieldResidue})
}

// take makes what stands at s, after c, and names no source a residue of c.
func (c *Citation) take(text string, s Span) {
	if !hasWords(s.In(text)) {
		return
	}
	s = trimPiece(text, Span{c.End, s.End}) // with the label of its own that it may have
	c.End = s.End
	c.Parts = append(c.Parts, CitationPart{Span: s, Field: FieldResidue})
}

// read reads the source at span into r.c and reports whether it names one.
func (r *citationReader) read(span Span) bool {
	r.Span, r.titled, r.more, r.inBook, r.spoke = span, false, false, false, false
	r.people = Span{}
	r.pieces, r.authors = r.pieces[:0], r.authors[:0]
	r.c = Citation{Span: span, Parts: r.parts[:0]}
	for r.at > 0 && r.periods[r.at-1].End > span.Start {
		r.at--
	}
	if !r.labeled() {
		start := r.byTrades()
		if start == span.Start {
			start = r.leadingAuthors()
		}
		if start == span.Start && len(r.pieces) == 0 && len(r.brackets) > 0 {
			start = r.bracketedAuthors(start)
		}
		if start == span.Start {
			start = r.drawnOn()
		}
		r.scan(Span{start, span.End}, false)
	}
	r.lead()
	r.settle()
	r.place()
	r.settleHouse()
	r.finish()
	if !r.named() {
		return false
	}
	r.c.Kind = r.kind()
	r.fillResidue()
	return true
}

// endOfSource returns where the source that begins at i ends: at the next
// semicolon that does not part authors, that is not in quotes, in brackets or in
// an address, or before words that lead to others, or at the end of the text.
func (r *citationReader) endOfSource(i int) int {
	s := r.text
	if !r.marks.has(mayEnd&^markPoint | markColon | markForeign) {
		return endBeforeOthers(s, i)
	}
	from := i
	for ; i < len(s); i++ {
		if marksOf[s[i]]&mayEnd == 0 {
			continue // neither a mark nor a quote
		}
		c := s[i]
		switch c {
		case ';':
			if r.partsSources(from, i) {
				return i
			}
		case '(', '[':
			if end := r.closing(i, len(s)); end > 0 {
				i = end
			}
		case '.':
			if i+2 < len(s) && s[i+1] == ' ' && (i > from && r.marks.has(markColon|markDash|markForeign) && r.labelsSource(s[i+2:min(len(s), i+2+maxCitationLabel)]) || s[i+2] <= 'Z' && leadsOn(s[i+2:])) {
				return i
			}
		case ',':
			if i > from+5 && isYear(s[i-4:i]) && opensReference(s[i:]) {
				return i
			}
		case '-':
			if i > from && s[i-1] == ' ' && r.role == roleSource && strings.HasPrefix(s[i:], "- ") && byteAt(s, i-2) == ')' && closesInYear(s[i+2:]) {
				return i
			}
		default:
			if c == easternSemicolon[0] && strings.HasPrefix(s[i:], easternSemicolon) && startsAsEasternOutlet(s[i+len(easternSemicolon):]) {
				return i
			}
			if _, end := quotedAt(s, i, len(s)); end > i {
				i = end - 1
			}
		}
	}
	return len(s)
}

// endBeforeOthers does what endOfSource does for s without any mark but points and commas
// that a source may end at: it ends before words that lead to others.
func endBeforeOthers(s string, i int) int {
	for ; i < len(s); i++ {
		k := strings.IndexByte(s[i:], '.')
		if k < 0 {
			break
		}
		if i += k; i+2 < len(s) && s[i+1] == ' ' && s[i+2] <= 'Z' && leadsOn(s[i+2:]) {
			return i
		}
	}
	return len(s)
}

// partsSources reports whether the semicolon at i stands behind the source that begins at
// from, and neither parts authors nor what else belongs to it.
func (r *citationReader) partsSources(from, i int) bool {
	s := r.text
	return (i+1 == len(s) || s[i+1] == ' ') && !listsAuthors(s[max(from, i-maxAuthor):i], s[i+1:]) && !leadsToField(s[i+1:min(len(s), i+maxAuthor)]) &&
		!r.reporting(from, i) && !inTrades(s, from, i) && !turnedUntilYear(s, from, i) && (i-from < 24 || !leadsToImprint(s[i+1:]))
}

// labelsSource reports whether s begins with the label of another source, or behind a
// label of whose picture or chart it is.
func (r *citationReader) labelsSource(s string) bool {
	_, role := markedLabel(s, labelStart(s))
	return role == roleSource || role == rolePhoto && r.role != roleNone && s[0] != '(' && s[0] != '['
}

// reporting reports whether the source that begins at from is what a news agency says
// at its foot of who worked on a text, where semicolons part them: Reporting by Jane
// Roe; editing by Peter Hale; Reuters.
func (r *citationReader) reporting(from, i int) bool {
	if hasFoldPrefix(r.text[from:], "reporting by ") || hasFoldPrefix(r.text[from:], " reporting by ") {
		return true
	}
	if i+1 >= len(r.text) {
		return false
	}
	next := strings.TrimLeft(r.text[i+1:], " ")
	return isMaker(next) || hasFoldPrefix(next, "reporting by ")
}

// inTrades reports whether the semicolon at i stands in or closes the credits of several
// trades with which the source from from on begins.
func inTrades(s string, from, i int) bool {
	from = skipSpaces(s, from)
	if kind, _ := tradeAt(s, from); kind == tradeNone || i-from > maxTrades {
		return false
	}
	if kind, _ := tradeAt(s, skipSpaces(s, i+1)); kind != tradeNone {
		return true
	}
	_, end := trades(s, Span{from, len(s)})
	return end == i
}

// closesInYear reports whether s is a name with a year in brackets: Study Unit (2012).
func closesInYear(s string) bool {
	const longest = 80
	s = strings.TrimRight(s, " .")
	return len(s) > 8 && len(s) < longest && startsUpper(s) && s[len(s)-1] == ')' && s[len(s)-6] == '(' && isYear(s[len(s)-5:len(s)-1])
}

// maxAuthor is the most bytes before a semicolon that can be one author.
const maxAuthor = 60

// listsAuthors reports whether the semicolon between two texts parts authors, as
// in Roe, J.; Hale, P.
func listsAuthors(before, after string) bool {
	if k := strings.LastIndexByte(before, ';'); k >= 0 {
		before = before[k+1:]
	}
	before = strings.TrimSpace(before)
	before = strings.TrimPrefix(strings.TrimPrefix(before, "Source:"), "and ")
	after = strings.TrimSpace(after[:min(len(after), maxAuthor)])
	return isInverted(before) && (startsAuthor(after) || startsTurned(after))
}

// leadsOn reports whether s begins with words after which other sources are
// named: Corroborating headlines: X, Y.
func leadsOn(s string) bool {
	return mayLead(s, leadFurther) && slices.ContainsFunc(furtherWords[:], func(w string) bool { return hasFoldPrefix(s, w) })
}

// furtherWords begin what other sources are named behind.
var furtherWords = [...]string{"corroborating", "corroborated by", "corroboration", "see also", "also see", "also reported by", "also covered by", "also in"}

// trimSource returns s without the edges at its ends, the brackets that enclose
// all of it, and words that only lead to it. The marks are those of the line.
func trimSource(text string, s Span, marks markSet) Span {
	s = trimSpan(text, s)
	if s.Start > 0 && marks.has(markColon|markDash|markForeign) {
		s.Start += citationLabel(s.In(text)) // Source: The Star. Source: Reuters
	}
	s.Start += refersTo(s.In(text))
	if in := s.In(text); leadsOn(in) {
		k := strings.Index(in, ": ")
		if by := indexFold(in, " by "); by > 0 && by < len("corroborated by ") {
			k = by + len(" by ") - len(": ")
		}
		if k > 0 {
			s.Start += k + len(": ")
		}
	}
	return s
}

// refersTo returns the length of the words that s begins with which only refer to
// the source: and, see, according to.
func refersTo(s string) int {
	n := 0
	if !mayLead(s, leadRefers) {
		return 0
	}
	for _, w := range referWords[:] {
		if n < len(s) && smallLetter(s[n]) != w[0] || !hasFoldPrefix(s[n:], w) || strings.HasSuffix(w, "from ") && w[0] != 'd' && !leadsWithOutlet(s[n+len(w):]) {
			continue
		}
		k := n + len(w)
		if strings.HasPrefix(s[k:], "the ") {
			k += len("the ")
		}
		if next := firstRune(s[k:]); unicode.IsUpper(next) || strings.ContainsRune("“\"‘«„", next) || hasFoldPrefix(s[k:], "http") {
			n = k
		}
	}
	return n
}

// referWords refer to a source that is named behind them.
var referWords = [...]string{
	"and ", "see ", "see, e.g., ", "see also ", "see also: ", "cf. ", "quoted in ", "cited in ", "according to ", "data: ", "data from ", "additional data from ",
	"as seen in ", "as published in ", "as published by ", "as first published in ", "also published in ", "also published by ", "courtesy of ", "originally from ", "taken from ", "from ",
}

// leadsWithOutlet reports whether s begins with the name of an outlet that is known and a
// mark behind it.
func leadsWithOutlet(s string) bool {
	s = withoutArticle(s[:min(len(s), maxOutlet)])
	end := strings.IndexAny(s, ",:;|(–—\"“.")
	if end < 0 {
		end = len(s)
	}
	return knownOutlet(strings.TrimRight(s[:end], " ")) != outletUnknown
}

// named reports whether what was read names a source.
func (r *citationReader) named() bool {
	c := &r.c
	dated := !c.Date.IsZero() || !c.Accessed.IsZero()
	switch {
	case len(c.Publication)+len(c.Title)+len(c.URL)+len(c.DOI)+len(c.Agency)+len(c.Via)+len(c.Authors) == 0 && startsLower(r.In(r.text)):
		return false // priced as of 8 May 2026
	case c.URL != "" || c.DOI != "":
		return true
	case c.Title == "" && len(c.Authors) == 0 && ownWorkAbroad(c.Publication):
		return false // eigene Recherche
	case r.listed && startsWithBody(c.Title), r.role == roleSource && isPurpose(c.Publication):
		return true
	case c.Publication != "" && !r.titled && len(c.Authors) == 0 && r.seen.outlet(c.Publication) == outletUnknown && isSentence(c.Publication, dated) && !isForeignMinistry(c.Publication):
		return false
	case c.Publication != "" && c.Title != "" && !r.titled && !dated && len(c.Authors) == 0 && r.seen.outlet(c.Publication) == outletUnknown && isCountry(c.Publication):
		return false // U.S., China Near Deal
	case c.Publication != "" || c.Agency != "" || c.Via != "", c.Series != "" && (isBill(c.Series) || dated && c.Kind != ""):
		return true
	case len(c.Authors) > 0:
		return r.role != roleNone || dated || c.Pages != "" || c.Title != "" || c.Kind != "" || writtenBy(r.In(r.text)) > 0 || r.worked()
	case r.titled:
		return c.Title != ""
	}
	return c.Title != "" && !startsLower(c.Title) && (dated || c.Series != "" || c.Pages != "" || c.Kind != "" || endsInYear(c.Title) && isReportTitle(c.Title)) && !isProse(c.Title)
}

// isPurpose reports whether s is the name of a body that says what it is for:
// Global Alliance to Combat Dust.
func isPurpose(s string) bool {
	body, rest, ok := strings.Cut(s, " to ")
	if !ok || !startsUpper(rest) || !allCapitalized(strings.Fields(body)) {
		return false
	}
	points, _ := outletShape(body)
	return points > 1
}

func isCountry(s string) bool {
	_, ok := gaz.Lookup(s)
	return ok
}

// isProse reports whether s, which stands for a title, is a sentence that ends.
func isProse(s string) bool {
	verbs := 0
	for w := range strings.FieldsSeq(s) {
		if startsLower(w) && isInClass(w, classSentence) {
			verbs++
		}
	}
	return verbs > 1 || startsLower(s) && verbs > 0
}

// fillResidue makes residue of all words of the source that no part holds, but
// for those that only join parts.
func (r *citationReader) fillResidue() {
	c := &r.c
	sortParts(c.Parts)
	r.parts = c.Parts
	parts := make([]CitationPart, 0, len(c.Parts)+2)
	at := c.Start
	gap := func(to int) {
		s := trimJoins(r.text, Span{at, to})
		if s.Start == s.End {
			return
		}
		if s = trimSpan(r.text, s); s.Start < s.End && hasWords(s.In(r.text)) {
			parts = append(parts, CitationPart{Span: s, Field: FieldResidue})
		}
	}
	for _, p := range c.Parts {
		if p.Start < at {
			p.Start = at
		}
		if p.End <= p.Start {
			continue
		}
		if between := r.text[at:p.Start]; between != ", " && hasWords(between) {
			gap(p.Start)
		}
		parts = append(parts, p)
		at = p.End
	}
	if at < c.End && hasWords(r.text[at:c.End]) {
		gap(c.End)
	}
	c.Parts = parts
}

// sortParts sorts parts, of which most are in order already, by where they start.
func sortParts(parts []CitationPart) {
	for i := 1; i < len(parts); i++ {
		for k := i; k > 0 && parts[k].Start < parts[k-1].Start; k-- {
			parts[k], parts[k-1] = parts[k-1], parts[k]
		}
	}
}

// joiningWords join the parts of a citation and say nothing else.
var joiningWords = [...]string{
	"accessed", "al", "and", "as", "at", "available", "by", "citing", "dated", "doi", "ed", "eds", "et", "filed", "for",
	"from", "in", "incl", "including", "iss", "issue", "last", "no", "of", "on", "online", "original",
	"originally", "p", "page", "pages", "pp", "published", "released", "reported", "retrieved", "the", "titled",
	"updated", "via", "vol", "volume", "with",
}

// trimJoins returns s without the words at its ends that only join parts.
func trimJoins(text string, s Span) Span {
	for {
		s = trimSeparating(text, s)
		first, _, _ := cutWord(s.In(text))
		word := first[:trimSeparating(first, Span{0, len(first)}).End]
		if word == "" || !saysNothing(word) {
			return s
		}
		s.Start += len(word)
	}
}

// trimSeparating returns s without what is no part of a word at its ends.
func trimSeparating(text string, s Span) Span {
	for s.Start < s.End && separates(text[s.Start]) {
		s.Start++
	}
	for s.Start < s.End && separates(text[s.End-1]) {
		s.End--
	}
	if s.Start == s.End || text[s.Start] < utf8.RuneSelf && text[s.End-1] < utf8.RuneSelf {
		return s
	}
	s.Start = s.End - len(strings.TrimLeftFunc(s.In(text), isSeparating))
	s.End = s.Start + len(strings.TrimRightFunc(s.In(text), isSeparating))
	return s
}

func isJoining(w string) bool {
	return w == "&" || hasWord(joiningWords[:], w)
}

// saysNothing reports whether w, between the parts of a citation, only joins them or is
// an article.
func saysNothing(w string) bool {
	return isJoining(w) || numberWordField(w, true) != "" || strings.EqualFold(w, "a") || strings.EqualFold(w, "an")
}

// separates does what isSeparating does for characters of ASCII.
func separates(c byte) bool {
	return c < utf8.RuneSelf && !isLetterOrDigit(c) && c != '&' && c != '@' && c != '%' && c != '$'
}

// isSeparating reports whether r is no part of a word.
func isSeparating(r rune) bool {
	if r < utf8.RuneSelf {
		return separates(byte(r))
	}
	return !isWordRune(r) && r != '€' && r != '£'
}
