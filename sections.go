package gloss

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/glossnews/gloss/internal/read"
)

// A Section is a headed part of an article.
type Section struct {
	Span
	Heading     string      `json:"heading"`
	HeadingSpan Span        `json:"headingSpan"`
	Roles       []Role      `json:"roles,omitempty"`
	Evidence    []Evidence  `json:"evidence,omitempty"` // why it has its roles
	Paragraphs  []Paragraph `json:"paragraphs"`
}

// maxHeading is the length of the longest heading, in bytes.
const maxHeading = 160

// findHeadings marks the lines that are headings of sections.
func (p *page) findHeadings() {
	var above *line // the text above, or nil below a heading
	for i := range p.lines {
		l := &p.lines[i]
		switch l.part {
		case partUnknown:
		case partTitle, partHighlight:
			above = nil
			continue
		default:
			continue
		}
		switch {
		case p.imageAlt(i) && l.Blank && p.housePhrase(l) == noPhrase && (above == nil || above.stops()):
			l.part, l.kind = partBoilerplate, BoilerplateImageAlt
		case p.headingAt(i, above):
			l.part, above = partHeading, nil
			if l.Kind == read.Item { // its number belongs to it
				l.Start = l.Line
				l.text = l.span().In(p.text)
			}
		default:
			above = l
		}
	}
}

// headingAt reports whether line i is a heading: it is marked as one, or it is a
// short line that does not end as a sentence and stands above text, written as
// titles are or set apart from sentences before and after it. The text above is
// that of its section, or nil where there is none.
func (p *page) headingAt(i int, above *line) bool {
	const mostWords, mostPlain, leastBelow = 18, 10, 12
	l := &p.lines[i]
	if l.Kind == read.Rule || len(l.text) > maxHeading {
		return false
	}
	c := l.measured()
	if c.words == 0 || c.words > mostWords || l.stops() && (c.last != '!' || !c.titleCase() || c.words > 8) {
		return false
	}
	if l.Kind == read.Heading || p.housePhrase(l) != noPhrase {
		return true
	}
	if l.Kind == read.Item && !p.numberedHeading(i) || quoted(l.text) || c.upper+c.lower < 2 || p.dated(l) || p.isByline(l) {
		return false
	}
	if strings.HasPrefix(l.text, "— ") || strings.HasPrefix(l.text, "– ") || strings.HasPrefix(l.text, "Q: ") || strings.HasPrefix(l.text, "Q. ") || p.goesOn(i) {
		return false
	}
	below := p.below(i)
	if below == nil || p.row(i) {
		return false
	}
	if c.titleCase() && (c.content > 1 || c.last == '?' || c.words == 1) || c.allCapitals() || l.Kind == read.Item {
		return true
	}
	first, _ := utf8.DecodeRuneInString(l.text)
	if c.last == ':' || c.sentences > 0 && c.last != '?' || !unicode.IsUpper(first) && !unicode.IsDigit(first) {
		return false
	}
	if above != nil && !above.stops() {
		return false
	}
	apart := l.Blank || i > 0 && p.lines[i-1].part != partUnknown && p.lines[i-1].part != partParagraph
	return c.words <= mostPlain && apart && below.words() >= leastBelow && (below.stops() || below.Kind == read.Item)
}

// below returns the line of text below line i, or nil.
func (p *page) below(i int) *line {
	for k := i + 1; k < len(p.lines); k++ {
		switch l := &p.lines[k]; l.part {
		case partUnknown, partParagraph:
			return l
		case partCitation, partByline, partTitle:
			return nil
		default:
		}
	}
	return nil
}

// row reports whether line i is one of three or more short lines that follow
// each other, as those of a table or a list, and not the last of them.
func (p *page) row(i int) bool {
	short := func(k int) bool {
		if k < 0 || k >= len(p.lines) {
			return false
		}
		l := &p.lines[k]
		return l.part == partUnknown && l.Kind == read.Text && l.words() <= 12 && !l.stops() && l.measured().last != '?'
	}
	if !short(i) || !short(i+1) {
		return false
	}
	n := 2
	for k := i - 1; short(k) && n < 3; k-- {
		n++
	}
	for k := i + 2; short(k) && n < 3; k++ {
		n++
	}
	return n >= 3
}

// goesOn reports whether line i stands close below a short line that does not
// end as a sentence, as the last row of a table does.
func (p *page) goesOn(i int) bool {
	if i == 0 || p.lines[i].Blank {
		return false
	}
	above := &p.lines[i-1]
	return (above.part == partUnknown || above.part == partParagraph) && above.Kind == read.Text && above.words() <= 12 && !above.stops() && above.measured().last != '?'
}

// numberedHeading reports whether line i, an item, is a heading with a number
// before it: it is written as a title, and text that is no item follows.
func (p *page) numberedHeading(i int) bool {
	l := &p.lines[i]
	if mark := p.text[l.Line]; mark < '0' || mark > '9' {
		return false
	}
	below := p.below(i)
	return l.measured().titleCase() && below != nil && below.Kind == read.Text && below.words() > l.words()
}

// quoted reports whether s is set in quotation marks as a whole, as a sentence
// pulled out of the text is.
func quoted(s string) bool {
	first, _ := utf8.DecodeRuneInString(s)
	last, _ := utf8.DecodeLastRuneInString(s)
	return strings.ContainsRune("“\"‘«„", first) && strings.ContainsRune("”\"’»“", last)
}
