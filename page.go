package gloss

import "github.com/glossnews/gloss/internal/read"

// A page is a text while its parts are being told apart. Each step looks at
// the lines that no earlier step has claimed; what none claims is the text of
// the lead and the sections.
type page struct {
	text    string
	style   *foldedStyle
	lines   []line
	release bool   // it is a press release
	folded  []byte // scratch
	out     *Article
}

func newPage(text string, style *foldedStyle) *page {
	p := &page{text: text, style: style, folded: make([]byte, 0, maxBoilerplateLine)}
	blocks := read.Blocks(text)
	p.lines = make([]line, 0, len(blocks)+4)
	for _, b := range blocks {
		p.addLine(b)
	}
	return p
}

// addLine appends a line. A heading of the house that was glued to its
// paragraph becomes a line of its own.
func (p *page) addLine(b read.Block) {
	if n := p.gluedHeading(b.Start, b.End); n > 0 && b.Kind == read.Text {
		head := b
		head.End = b.Start + n
		p.lines = append(p.lines, line{Block: head, text: p.text[head.Start:head.End]})
		b.Start, b.Line, b.Blank, b.Kind = head.End, head.End, false, read.Text
	}
	p.lines = append(p.lines, line{Block: b, text: p.text[b.Start:b.End]})
}

// article tells the parts apart and returns the article they make.
func (p *page) article(edits []Edit) *Article {
	p.out = &Article{Format: FormatPlain, Text: p.text, Repairs: edits}
	p.findCitations()
	p.findBoilerplate()
	front := p.findFront()
	front = p.findHighlights(front)
	p.findCompany(front)
	p.findAuthors(front)
	p.markTail()
	p.findHeadings()
	p.fill()
	p.out.Boilerplate = p.boilerplate()
	return p.out
}

// fill puts the lines that are neither front matter nor boilerplate into the
// lead and the sections.
func (p *page) fill() {
	a := p.out
	for i := range p.lines {
		l := &p.lines[i]
		switch l.part {
		case partHeading:
			a.Sections = append(a.Sections, Section{Span: l.span(), Heading: l.text, HeadingSpan: l.span()})
		case partUnknown:
			l.part = partParagraph
			paragraph := Paragraph{Span: l.span(), Text: l.text, Item: l.Kind == read.Item}
			if n := len(a.Sections); n > 0 {
				s := &a.Sections[n-1]
				s.Paragraphs = append(s.Paragraphs, paragraph)
				s.End = l.End
			} else {
				a.Lead = append(a.Lead, paragraph)
			}
		default:
		}
	}
	p.findRoles(a.Sections)
}

// findCitations finds the lines that name the article's sources.
func (p *page) findCitations() {
	for i := range p.lines {
		l := &p.lines[i]
		if l.Kind == read.Rule || citationLabel(l.text) == 0 {
			continue
		}
		found, ok := ParseCitation(l.text)
		if !ok {
			if isLabelAlone(l.text) && p.findListed(i+1) {
				l.part = partCitation
			}
			continue
		}
		p.cite(l, found)
	}
}

// cite makes l a line that names the sources found in it.
func (p *page) cite(l *line, found []Citation) {
	l.part = partCitation
	for _, c := range found {
		p.out.Citations = append(p.out.Citations, c.shifted(l.Start))
	}
}

// findListed finds the sources in the lines from i on, above which a label stands
// alone: the first line, and with it all items of a list, and reports whether there
// are any.
func (p *page) findListed(i int) bool {
	first := i
	for ; i < len(p.lines); i++ {
		l := &p.lines[i]
		if l.Kind == read.Rule || l.part != partUnknown || i > first && l.Kind != read.Item || citationLabel(l.text) > 0 {
			break
		}
		found, ok := parseSources(l.text, roleSource)
		if !ok {
			break
		}
		p.cite(l, found)
	}
	return i > first
}
