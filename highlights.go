package gloss

import (
	"strings"
	"unicode"

	"github.com/glossnews/gloss/internal/read"
)

// A Highlight is one point of the list of key points above an article. The points
// of a list within the list stand behind the one that they belong to.
type Highlight struct {
	Span
	Text   string `json:"text"`
	Level  int    `json:"level,omitempty"`  // 0, or how deep in lists within the list
	LeadIn LeadIn `json:"leadIn,omitempty"` // whether it only leads in a list: "Demand from, including:"
}

// A LeadIn says whether a highlight leads in a list of points. The zero LeadIn is no.
type LeadIn string

// The ways to lead in a list.
const (
	LeadInList    LeadIn = "list"    // the points behind it, a level deeper, are the list
	LeadInHanging LeadIn = "hanging" // nothing follows
)

// findHighlights finds the list of key points at or shortly after line i: items
// below a label, lines below it that lost their bullets, items without a label
// before the text, or points in the label's own line. It returns the number of
// the line after them.
func (p *page) findHighlights(i int) int {
	defer p.nest()
	const reach = 3 // paragraphs that may stand before a label
	i = p.passAlt(i)
	for k, text := i, 0; k < len(p.lines) && text <= reach; k++ {
		l := &p.lines[k]
		if l.part != partUnknown {
			continue
		}
		if n := p.highlightLabel(l); n > 0 && p.pointsFollow(k, n) {
			return p.readPoints(k, n)
		}
		if p.headed(l) {
			break
		}
		if text == 0 && l.Kind == read.Text && l.words() <= 8 && !l.stops() && p.unlabeledPoints(p.nextUnknown(k+1), true) {
			l.part, l.kind = partBoilerplate, BoilerplateNavigation // a label of another kind, as "5 Things to Know"
			return p.readItems(p.nextUnknown(k + 1))
		}
		if text == 0 && p.unlabeledPoints(k, false) {
			return p.readItems(k)
		}
		text++
	}
	return i
}

// unlabeledPoints reports whether the items from line i on are key points though
// no known label says so: two or more with bullets, or else numbers if they may
// be numbered, above text that is no list.
func (p *page) unlabeledPoints(i int, numbered bool) bool {
	const mostWords, mostPoints = 60, 12
	n := 0
	for ; i < len(p.lines); i++ {
		l := &p.lines[i]
		if l.part != partUnknown {
			continue
		}
		if l.Kind != read.Item {
			break
		}
		if mark := p.text[l.Line]; l.words() > mostWords || !numbered && (mark >= '0' && mark <= '9' || mark == '(') {
			return false
		}
		n++
	}
	return n >= 2 && n <= mostPoints && i < len(p.lines)
}

// highlightLabel returns the length of the label of a list of key points that l
// begins with, or 0. The label is the whole line, or ends in a colon.
func (p *page) highlightLabel(l *line) int {
	s := l.text
	if colon := strings.IndexByte(s, ':'); colon >= 0 {
		s = s[:colon]
	}
	if len(s) > 40 || s == "" {
		return 0
	}
	folded := appendFolded(p.folded[:0], s)
	known := false
	switch string(folded) {
	case "highlights", "key highlights", "the highlights", "article highlights", "story highlights", "key takeaways", "takeaways", "key takeaway", "top takeaways",
		"key points", "main points", "key facts", "at a glance", "in brief", "key messages", "key insights", "quick facts", "fast facts", "tl;dr", "summary", "quick summary", "what to know":
		known = true
	}
	for _, label := range p.style.labels {
		known = known || string(folded) == label
	}
	if !known {
		return 0
	}
	if n := len(s); n < len(l.text) { // with the colon
		return n + 1
	}
	return len(s)
}

// pointsFollow reports whether line i, which begins with a label of n bytes, is
// followed by what may be key points.
func (p *page) pointsFollow(i, n int) bool {
	return strings.TrimSpace(p.lines[i].text[n:]) != "" || p.nextUnknown(i+1) < len(p.lines)
}

// readPoints reads the key points that follow the label of n bytes of line i.
func (p *page) readPoints(i, n int) int {
	l := &p.lines[i]
	if rest := strings.TrimSpace(l.text[n:]); rest != "" {
		l.part = partHighlight
		p.splitPoints(Span{l.End - len(rest), l.End})
		if p.nextUnknown(i+1) < len(p.lines) && p.lines[p.nextUnknown(i+1)].Kind == read.Item {
			return p.readItems(p.nextUnknown(i + 1))
		}
		return p.passAlt(i + 1)
	}
	k := p.nextUnknown(i + 1)
	switch {
	case k < len(p.lines) && p.lines[k].Kind == read.Item:
		l.part = partLabel
		return p.readItems(k)
	case p.bareEnd(k) == k: // it labels no points: a heading
		return i
	}
	l.part = partLabel
	return p.readBare(k)
}

// splitPoints takes the points that stand in one line, divided by semicolons,
// bullets or bars.
func (p *page) splitPoints(s Span) {
	text := s.In(p.text)
	divider := ";"
	for _, d := range [...]string{";", " • ", " | "} {
		if strings.Contains(text, d) {
			divider = d
			break
		}
	}
	at := s.Start
	for point := range strings.SplitSeq(text, divider) {
		trimmed := strings.TrimLeft(strings.TrimSpace(point), "•‣▪●■◦*- ")
		start := at + strings.Index(point, trimmed)
		if divider == ";" && at+len(point) == s.End { // a full stop ends the line, not the point
			trimmed = strings.TrimRight(trimmed, ".")
		}
		if trimmed != "" {
			p.addHighlight(Span{start, start + len(trimmed)})
		}
		at += len(point) + len(divider)
	}
}

func (p *page) addHighlight(s Span) {
	p.out.Highlights = append(p.out.Highlights, Highlight{Span: s, Text: s.In(p.text)})
}

// nest gives the key points their levels: by how far the lines of each are set in and
// by their bullets, or, where a list within the list was flattened, by what they say.
func (p *page) nest() {
	hs := p.out.Highlights
	steps := make([]pointMark, 0, 4) // the marks of the levels above
	flat := true
	for i := range hs {
		mark := p.markOf(hs[i].Start)
		for len(steps) > 1 && mark.indent < steps[len(steps)-1].indent {
			steps = steps[:len(steps)-1]
		}
		switch n := len(steps); {
		case n == 0:
			steps = append(steps, mark)
		case mark.indent > steps[n-1].indent:
			steps = append(steps, mark)
		case mark.bullet != steps[n-1].bullet && i > 0 && leadsIn(hs[i-1].Text) && hs[i-1].Level == n-1: // bullets of two kinds tell two levels
			steps = append(steps, mark)
		case mark.bullet != steps[n-1].bullet:
			for k := n - 1; k > 0 && mark.bullet != steps[len(steps)-1].bullet; k-- {
				steps = steps[:len(steps)-1]
			}
		}
		hs[i].Level = min(len(steps)-1, mostLevels)
		flat = flat && hs[i].Level == 0
	}
	if flat {
		nestFlat(hs)
	}
	for i := range hs {
		switch {
		case !leadsIn(hs[i].Text):
		case i+1 < len(hs) && hs[i+1].Level > hs[i].Level:
			hs[i].LeadIn = LeadInList
		default:
			hs[i].LeadIn = LeadInHanging
		}
	}
}

// mostLevels bounds how deep lists are told to be in lists.
const mostLevels = 8

// A pointMark is what stands before a key point on its line.
type pointMark struct {
	indent int
	bullet rune // 0 for none, '1' for any number, 'a' for any letter
}

// markOf returns the mark of the key point that starts at a place.
func (p *page) markOf(at int) pointMark {
	const widest = 64
	line := strings.LastIndexByte(p.text[:at], '\n') + 1
	var m pointMark
	for i, r := range p.text[line:at] {
		switch {
		case i >= widest:
			return m
		case r == '\t':
			m.indent += 4 - m.indent%4
		case unicode.IsSpace(r):
			m.indent++
		case r == '(':
		case unicode.IsDigit(r):
			m.bullet = '1'
			return m
		case 'a' <= r && r <= 'h': // a), b)
			m.bullet = 'a'
			return m
		default:
			m.bullet = r
			return m
		}
	}
	return m
}

// nestFlat gives levels to key points of which the marks show none: short ones that
// are no sentences belong to the one before that leads them in.
func nestFlat(hs []Highlight) {
	const mostWords = 12
	under := false
	for i := range hs {
		c := measure(hs[i].Text)
		switch {
		case leadsIn(hs[i].Text):
			under = true
		case under && c.words <= mostWords && !strings.ContainsRune(".!?", c.last):
			hs[i].Level = 1
		case under && i > 0 && hs[i-1].Level == 1 && startsLower(hs[i].Text) && c.words <= mostWords: // the last one closes the sentence
			hs[i].Level = 1
			under = false
		default:
			under = false
		}
	}
}

// leadsIn reports whether a key point only leads in what follows: it ends with a
// colon, or with words such as including.
func leadsIn(s string) bool {
	s = strings.TrimRight(s, " *_")
	if strings.HasSuffix(s, ":") || strings.HasSuffix(s, "：") {
		return true
	}
	s = strings.ToLower(strings.TrimRight(s, " ,—–-."))
	for _, end := range [...]string{"including", "such as", "as follows", "namely", "the following", "like these", "for example", "these include", "among them", "notably"} {
		if rest, ok := strings.CutSuffix(s, end); ok && (rest == "" || rest[len(rest)-1] == ' ' || rest[len(rest)-1] == ',') {
			return true
		}
	}
	return false
}

// readItems reads the items from line i on as key points, and a line that goes
// on from an item without a blank line between, where more items follow.
func (p *page) readItems(i int) int {
	for ; i < len(p.lines); i++ {
		l := &p.lines[i]
		if l.part != partUnknown {
			continue
		}
		if l.Kind != read.Item {
			break
		}
		l.part = partHighlight
		p.addHighlight(l.span())
	}
	return p.passAlt(i)
}

// readBare reads key points that lost their bullets, from line i on.
func (p *page) readBare(i int) int {
	for end := p.bareEnd(i); i < end; i++ {
		if l := &p.lines[i]; l.part == partUnknown {
			l.part = partHighlight
			p.addHighlight(l.span())
		}
	}
	return p.passAlt(i)
}

// bareEnd returns the number of the line after the key points that lost their
// bullets, of which the first is at or after line i. Lines that stand close
// together below the label are the points; else they are lines of one sentence
// each, up to the lead, which has several or is longer.
func (p *page) bareEnd(i int) int {
	const mostWords, leadWords, mostPoints = 45, 34, 12
	first := p.nextUnknown(i)
	end := first
	for end < len(p.lines) && (end == first || !p.lines[end].Blank) && p.point(end, 2*mostWords) {
		end++
	}
	if n := end - first; n >= 2 && n <= mostPoints && end < len(p.lines) && p.lines[end].Blank {
		return end
	}
	n, last := 0, first
	for end = first; end < len(p.lines) && n < mostPoints; end++ {
		if p.lines[end].part != partUnknown {
			continue
		}
		if !p.point(end, mostWords) || p.lines[end].sentences() > 1 {
			break
		}
		last = end
		n++
	}
	if n > 1 && p.lines[last].words() >= leadWords && (end == len(p.lines) || p.headingAt(end, nil)) {
		return last // it is the lead
	}
	return end
}

// point reports whether line i may be a key point without its bullet.
func (p *page) point(i, mostWords int) bool {
	l := &p.lines[i]
	return l.part == partUnknown && l.Kind == read.Text && l.words() <= mostWords && (l.stops() || !p.headingAt(i, nil))
}

// nextUnknown returns the number of the first line from i on that no step has
// claimed, or the number of lines.
func (p *page) nextUnknown(i int) int {
	for i < len(p.lines) && p.lines[i].part != partUnknown {
		i++
	}
	return i
}

// passAlt marks descriptions of pictures at line i and returns the number of the
// line after them.
func (p *page) passAlt(i int) int {
	for i < len(p.lines) && (p.lines[i].part != partUnknown || p.imageAlt(i)) {
		if l := &p.lines[i]; l.part == partUnknown {
			l.part, l.kind = partBoilerplate, BoilerplateImageAlt
		}
		i++
	}
	return i
}
