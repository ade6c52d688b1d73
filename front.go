package gloss

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/glossnews/gloss/internal/gaz"
	"github.com/glossnews/gloss/internal/read"
)

// mostFront is how many lines front matter has at the most.
const mostFront = 16

// findFront finds the title, the date and the bylines above an article and
// returns the number of the line after them. What stands between them is a
// standfirst, if it is a sentence, and the page's furniture if it is short.
func (p *page) findFront() int {
	last := p.lastFront()
	title := p.titleAbove(last)
	i, after := 0, 0
	for ; i < len(p.lines) && i < mostFront; i++ {
		l := &p.lines[i]
		switch {
		case l.part == partBoilerplate || l.part == partLabel:
			continue
		case l.part != partUnknown || p.highlightLabel(l) > 0:
			return p.endFront(after)
		case releaseMark(l.text):
			l.part = partLabel
			p.release = true
		case i == title || title < 0 && p.out.Title == "" && !p.dated(l) && !p.kicker(i) && p.titleLine(i):
			l.part = partTitle
			p.out.Title, p.out.TitleSpan = l.text, l.span()
		case p.mixedLine(l) || p.bylineLine(l) || p.nameLine(l) || p.dateLine(l):
		case i < title || p.out.Title == "" && p.kicker(i) || p.out.Title != "" && furniture(l):
			l.part, l.kind = partBoilerplate, BoilerplateNavigation
		case p.imageAlt(i):
			l.part, l.kind = partBoilerplate, BoilerplateImageAlt
		case i < last:
			if l.words() <= mostJunk && !l.stops() {
				l.part, l.kind = partBoilerplate, BoilerplateNavigation
			}
			continue
		default:
			return p.endFront(after)
		}
		after = i + 1
	}
	return p.endFront(after)
}

// lastFront returns the number of the last line of the front matter that is a
// date, a byline or the label of the highlights: no more than a standfirst and
// short lines stand before it. It returns 0 if there is none.
func (p *page) lastFront() int {
	const mostParagraphs, mostWords = 2, 70
	last, paragraphs, words := 0, 0, 0
	for i := 0; i < len(p.lines) && i < mostFront; i++ {
		l := &p.lines[i]
		switch {
		case l.part == partBoilerplate || l.part == partLabel:
			continue
		case l.part != partUnknown || l.Kind == read.Item && !p.dated(l) || p.housePhrase(l) == wholePhrase:
			return last
		case p.highlightLabel(l) > 0:
			return i
		case p.dated(l) || p.isByline(l):
			last = i
		case l.stops() && l.words() > mostJunk:
			paragraphs++
			if words += l.words(); paragraphs > mostParagraphs || words > mostWords {
				return last
			}
		}
	}
	return last
}

// mostJunk is how many words a line of a menu has at the most.
const mostJunk = 4

// titleAbove returns the number of the line above line last that is the title:
// the first that may be one and is no part of a menu, and else the lowest that
// may be one, of those that are no sentences if there are such. It returns -1 if
// there is none.
func (p *page) titleAbove(last int) int {
	lowest, sentence := -1, -1
	for i := range last {
		l := &p.lines[i]
		switch {
		case l.part != partUnknown || p.dated(l) || p.isByline(l) || releaseMark(l.text) || p.kicker(i) || !p.titleLine(i):
		case l.stops():
			sentence = i
		case l.words() > mostJunk && !strings.Contains(l.text, " / ") && !strings.Contains(l.text, " > ") && !strings.Contains(l.text, "://") && !p.repeated(i, last):
			return i
		default:
			lowest = i
		}
	}
	if lowest < 0 {
		return sentence
	}
	return lowest
}

// repeated reports whether a line after line i, above line last, has the
// beginning of line i alone, as where the site's name is added to the title.
func (p *page) repeated(i, last int) bool {
	for k := i + 1; k < last; k++ {
		if t := p.lines[k].text; len(t) > 20 && strings.HasPrefix(p.lines[i].text, t) {
			return true
		}
	}
	return false
}

// furniture reports whether l is one of the short lines that stand about a date:
// "4 min read", "Markets", "Save".
func furniture(l *line) bool { return l.words() <= mostJunk && furnitureOnly(l.text) }

// furnitureOnly reports whether s is made of numbers and of words that stand
// about a date.
func furnitureOnly(s string) bool {
	for w := range strings.FieldsSeq(strings.ToLower(s)) {
		switch strings.Trim(w, "0123456789,.:") {
		case "", "min", "mins", "minute", "minutes", "read", "views", "view", "comment", "comments", "shares", "save", "saved", "gift", "listen", "bookmark", "in", "and", "&", "ago", "hours", "hour", "days",
			"news", "markets", "opinion", "analysis", "business", "world", "politics", "mining", "commentary", "updated", "published", "staff":
		default:
			return false
		}
	}
	return true
}

// endFront looks for a date in the dateline of the article's first paragraph,
// where no line of its own gives one.
func (p *page) endFront(i int) int {
	if p.out.Date.IsZero() && i < len(p.lines) && p.lines[i].part == partUnknown {
		p.datelineDate(&p.lines[i])
	}
	return i
}

// dateLine reads l as a line that gives the date of the article.
func (p *page) dateLine(l *line) bool {
	d, ok := p.lineDate(l)
	if !ok {
		return false
	}
	l.part = partDate
	p.setDate(d, l.span())
	return true
}

// lineDate returns the date that l gives, if it is no longer than such lines are.
func (p *page) lineDate(l *line) (Date, bool) {
	const most = 100 // bytes
	if len(l.text) > most {
		return Date{}, false
	}
	if l.Kind == read.Item { // "23. September 2025" begins as an item does
		if d, ok := ParseDate(p.text[l.Line:l.End]); ok {
			return d, true
		}
	}
	if d, ok := ParseDate(l.text); ok {
		return d, true
	}
	if l.words() > mostAbout || l.stops() || p.out.Title == "" {
		return Date{}, false
	}
	// A date among other words, as "Brussels, September 23, 2025 / CBS News".
	for _, d := range findDates(l.text) {
		if d.Date.Day != 0 && measure(l.text[:d.Start]).words+measure(l.text[d.End:]).words <= mostAbout/2 {
			return d.Date, true
		}
	}
	return Date{}, false
}

// mostAbout is how many words a line has at the most that gives a date among
// other words.
const mostAbout = 14

// dated reports whether l is a line that gives a date and nothing else.
func (p *page) dated(l *line) bool {
	_, ok := p.lineDate(l)
	return ok
}

// setDate makes d the date of the article, unless an earlier line gave one as
// exact.
func (p *page) setDate(d Date, s Span) {
	if a := p.out; a.Date.IsZero() || a.Date.Day == 0 && d.Day != 0 {
		a.Date, a.DateSpan = d, s
	}
}

// bylineLine reads l as a line that names the authors.
func (p *page) bylineLine(l *line) bool {
	names, ok := p.bylineNames(l)
	if !ok {
		return false
	}
	l.part = partByline
	p.addBylines(names, l.span())
	for _, d := range findDates(l.text) { // "Posted by A Name on September 23, 2025"
		p.setDate(d.Date, Span{l.Start + d.Start, l.Start + d.End})
	}
	return true
}

// nameLine reads l, between the title and the text, as the name of the author and
// nothing else.
func (p *page) nameLine(l *line) bool {
	if p.out.Title == "" || !loneName(l.text) {
		return false
	}
	l.part = partByline
	p.addBylines([]Name{ParseName(l.text)}, l.span())
	return true
}

// loneName reports whether s is the name of a person, by its given name.
func loneName(s string) bool {
	if n := strings.Count(s, " "); n < 1 || n > 3 || strings.ContainsAny(s, ":;?!&0123456789") {
		return false
	}
	n := ParseName(s)
	given, _, _ := strings.Cut(n.Given, " ")
	return n.Literal == "" && n.Family != "" && n.String() == s && (gaz.IsGivenName(given) || n.FamilyFirst)
}

func (p *page) bylineNames(l *line) ([]Name, bool) {
	if len(l.text) > 160 || (l.Kind == read.Heading || p.out.Title == "") && !startsByline(l.text) {
		return nil, false // without "By" it may be a title that begins with a name
	}
	names, labeled, ok := readByline(l.text)
	if !ok || labeled {
		return names, ok
	}
	if names[0].Literal != "" && !isStaff(names[0].Literal) || l.words() > 12 {
		return nil, false
	}
	return names, true
}

func (p *page) isByline(l *line) bool {
	_, ok := p.bylineNames(l)
	return ok
}

// addBylines adds those of names that are not there already.
func (p *page) addBylines(names []Name, s Span) {
	for _, n := range names {
		if slices.ContainsFunc(p.out.Bylines, func(b Byline) bool { return b.Name == n }) {
			continue
		}
		p.out.Bylines = append(p.out.Bylines, Byline{Name: n, Span: s})
	}
}

// mixedLine reads l as date and authors in one line, divided by bars, bullets or
// dashes: "Sep 23, 2025 | By Daniel", "Posted on Sep 23, 2025 by Daniel".
func (p *page) mixedLine(l *line) bool {
	if len(l.text) > 160 || l.words() > 20 {
		return false
	}
	var dates []Date
	var names []Name
	for _, piece := range mixedPieces(l.text) {
		if d, ok := ParseDate(piece); ok {
			dates = append(dates, d)
		} else if n, _, ok := readByline(piece); ok {
			names = append(names, n...)
		} else if p.out.Title != "" && loneName(piece) {
			names = append(names, ParseName(piece))
		} else if !furnitureOnly(piece) {
			return false
		}
	}
	if len(dates) == 0 || len(names) == 0 && !strings.ContainsAny(l.text, "|•·") {
		return false
	}
	l.part = partDate
	if len(names) > 0 {
		l.part = partByline
		p.addBylines(names, l.span())
	}
	p.setDate(dates[0], l.span())
	return true
}

// mixedPieces divides a line at bars, bullets, spaced dashes and before " by ".
func mixedPieces(s string) []string {
	pieces := strings.FieldsFunc(s, func(r rune) bool { return strings.ContainsRune("|•·", r) })
	var out []string
	for _, piece := range pieces {
		for _, dash := range [...]string{" - ", " – ", " — "} {
			piece = strings.ReplaceAll(piece, dash, "|")
		}
		for part := range strings.SplitSeq(piece, "|") {
			if k := strings.Index(strings.ToLower(part), " by "); k > 0 && k+1 < len(part) && len(strings.ToLower(part)) == len(part) {
				out = append(out, strings.TrimSpace(part[:k]), strings.TrimSpace(part[k:]))
			} else if part = strings.TrimSpace(part); part != "" {
				out = append(out, part)
			}
		}
	}
	return out
}

// titleLine reports whether line i, the first that is neither date nor byline,
// is a title.
func (p *page) titleLine(i int) bool {
	const mostWords = 45
	l := &p.lines[i]
	c := l.measured()
	switch {
	case l.Kind == read.Item && !p.frontFollows(i+1) || l.Kind == read.Rule || c.words == 0 || c.words > mostWords || dateline(l.text) > 0:
		return false
	case l.Kind == read.Heading:
		return l.Level == 1 || p.housePhrase(l) != wholePhrase
	case p.housePhrase(l) == wholePhrase && i+1 < len(p.lines):
		return false
	case c.last == ',' || c.last == ';':
		return false
	}
	if first, _ := utf8.DecodeRuneInString(l.text); unicode.IsLower(first) && !camel(l.text) {
		return false
	}
	if c.last == '.' && !endsInAbbreviation(l.text) || c.last == '…' {
		// A sentence: a title only if it is written as one, if front matter follows,
		// or if the sentence is quoted.
		return c.words <= 30 && (c.titleCase() && c.content > 2 || p.frontFollows(i+1) || strings.Contains(l.text, ": “") || strings.Contains(l.text, ": \""))
	}
	if c.sentences > 1 && c.words > 25 && !c.titleCase() {
		return false
	}
	return true
}

// frontFollows reports whether line i is a date, a byline or the label of the
// highlights.
func (p *page) frontFollows(i int) bool {
	if i >= len(p.lines) {
		return false
	}
	l := &p.lines[i]
	return p.dated(l) || p.isByline(l) || p.highlightLabel(l) > 0
}

// camel reports whether the first word of s, which begins with a small letter,
// has a capital inside, as "iPhone".
func camel(s string) bool {
	word, _, _ := strings.Cut(s, " ")
	return strings.IndexFunc(word, unicode.IsUpper) > 0
}

// endsInAbbreviation reports whether the full stop at the end of s belongs to
// an abbreviation, as in "U.S." and "Inc.".
func endsInAbbreviation(s string) bool {
	word := s[strings.LastIndexByte(s, ' ')+1:]
	switch strings.ToLower(word) {
	case "inc.", "corp.", "ltd.", "co.", "jr.", "sr.", "plc.", "llc.", "etc.":
		return true
	}
	return strings.Count(word, ".") > 1 && !strings.HasSuffix(word, "..")
}

// kicker reports whether line i is the name of a department above the title.
func (p *page) kicker(i int) bool {
	if i+1 >= len(p.lines) || p.lines[i+1].words() < 4 || p.lines[i+1].stops() {
		return false
	}
	switch string(appendFolded(p.folded[:0], p.lines[i].text)) {
	case "news", "opinion", "opinions", "analysis", "commentary", "exclusive", "breaking news", "breaking", "markets", "mining", "politics", "business", "world", "economy", "technology", "energy", "finance", "editorial", "op-ed", "feature", "features", "insight", "insights", "briefing", "investing", "weekly", "press release", "press releases":
		return true
	}
	return false
}

// releaseMark reports whether s is a line that only says that a text is a press
// release.
func releaseMark(s string) bool {
	switch strings.ToUpper(strings.TrimRight(s, ".: ")) {
	case "FOR IMMEDIATE RELEASE", "PRESS RELEASE", "NEWS RELEASE", "MEDIA RELEASE", "EMBARGOED", "FOR RELEASE":
		return true
	}
	return false
}

// imageAlt reports whether line i, between a title and the text, describes a
// picture: a phrase that begins with a small letter and does not end as a
// sentence.
func (p *page) imageAlt(i int) bool {
	l := &p.lines[i]
	if p.out.Title == "" || l.Kind != read.Text || i+1 >= len(p.lines) {
		return false
	}
	first, _ := utf8.DecodeRuneInString(l.text)
	if !unicode.IsLower(first) || len(l.text) > maxBoilerplateLine {
		return false
	}
	c := l.measured()
	return c.words >= 4 && c.words <= 30 && !camel(l.text) && unicode.IsLetter(c.last)
}

// findAuthors finds the bylines below an article and what is said of the
// authors there: after a citation or boilerplate, or where nothing but a
// biography follows.
func (p *page) findAuthors(from int) {
	end := p.lastUnknown(2)
	for i := from; i < len(p.lines); i++ {
		l := &p.lines[i]
		if l.part != partUnknown || l.Kind == read.Item || !p.belowArticle(i, end) {
			continue
		}
		names, ok := p.bylineNames(l)
		if !ok {
			continue
		}
		l.part = partByline
		p.addBylines(names, l.span())
		last := &p.out.Bylines[len(p.out.Bylines)-1]
		for i+1 < len(p.lines) && p.biography(&p.lines[i+1]) {
			i++
			b := &p.lines[i]
			b.part = partBiography
			last.Biography = append(last.Biography, Paragraph{Span: b.span(), Text: b.text})
		}
	}
}

// belowArticle reports whether line i stands below the article's text: after a
// citation or boilerplate, or with no more than two lines after it, of which the
// first that no step has claimed is line end.
func (p *page) belowArticle(i, end int) bool {
	if i == 0 {
		return false
	}
	switch p.lines[i-1].part {
	case partCitation, partBoilerplate, partLabel, partBiography:
		return true
	default:
		return i+1 >= end
	}
}

// lastUnknown returns the number of the first of the last n lines that no step
// has claimed.
func (p *page) lastUnknown(n int) int {
	i := len(p.lines)
	for i > 0 && n > 0 {
		i--
		if p.lines[i].part == partUnknown {
			n--
		}
	}
	return i
}

// biography reports whether l may be a paragraph about an author.
func (p *page) biography(l *line) bool {
	return l.part == partUnknown && l.Kind == read.Text && l.words() > 3 && (l.stops() || l.words() > 8) && !p.isByline(l)
}

// dateline returns the length of the dateline at the start of s with the dash
// that ends it, or 0: "WASHINGTON, Sept 30 (Reuters) -", "LONDON (AP) —",
// "July 29 (UPI) --".
func dateline(s string) int {
	const most = 120
	head := s[:min(len(s), most)]
	end, dash := -1, 0
	for _, d := range [...]string{" - ", " – ", " — ", " -- ", ")-", ")—", ")–", "—"} {
		if k := strings.Index(head, d); k > 0 && (end < 0 || k < end) {
			end, dash = k, len(d)
			if d[0] == ')' {
				end, dash = k+1, len(d)-1
			}
		}
	}
	if end < 0 {
		return 0
	}
	place := head[:end]
	first, _, _ := strings.Cut(place, " ")
	c := measure(place)
	word := strings.TrimRight(first, ",.")
	capitals := len(word) > 2 && strings.ToUpper(word) == word && unicode.IsLetter(rune(word[0]))
	dated := len(findDates(place)) > 0 || monthDay(place)
	agency := strings.HasSuffix(place, ")") && strings.Contains(place, " (")
	if rest := measure(s[end+dash:]); rest.allCapitals() || rest.words < 4 || rest.titleCase() && rest.content > 2 {
		return 0
	}
	if c.words <= 12 && (capitals && (dated || agency || c.words <= 3 && c.lower == 0) || agency && dated) {
		return end + dash
	}
	return 0
}

// monthDay reports whether s names a month and a day, as "Sept 30".
func monthDay(s string) bool {
	d, ok := ParseDate(strings.TrimSpace(lastPart(s)) + ", 2000")
	return ok && d.Day != 0
}

// lastPart returns what follows the last comma of s, or s, without what is in
// brackets.
func lastPart(s string) string {
	if k := strings.Index(s, " ("); k >= 0 {
		s = s[:k]
	}
	return s[strings.LastIndexByte(s, ',')+1:]
}

// datelineDate makes the date in the dateline of l the article's.
func (p *page) datelineDate(l *line) {
	n := dateline(l.text)
	if n == 0 {
		return
	}
	for _, d := range findDates(l.text[:n]) {
		p.setDate(d.Date, Span{l.Start + d.Start, l.Start + d.End})
	}
}

func startsByline(s string) bool {
	_, ok := cutByline(s)
	return ok
}
