package gloss

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/glossnews/gloss/internal/read"
)

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

// A line is a line of a page and the part that it belongs to.
type line struct {
	read.Block
	text   string
	part   part
	kind   BoilerplateKind // of partBoilerplate
	phrase phraseMatch
	counts counts
}

// A part is what a line of a page is.
type part uint8

const (
	partUnknown part = iota
	partTitle
	partDate
	partByline
	partBiography
	partLabel // names what follows, or divides
	partHighlight
	partCitation
	partBoilerplate
	partHeading
	partParagraph
)

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
	for i := range a.Sections {
		p.findRoles(&a.Sections[i])
	}
}

func (l *line) span() Span { return Span{l.Start, l.End} }

// counts are figures of a line by which its part is told.
type counts struct {
	done      bool
	words     int
	content   int // words that a title writes with a capital: not "of", "the"
	capitals  int // content words that begin with one
	upper     int // letters
	lower     int
	sentences int // full stops, question and exclamation marks that end one
	last      rune
}

// measured returns the figures of l.
func (l *line) measured() *counts {
	if !l.counts.done {
		l.counts = measure(l.text)
		l.counts.done = true
	}
	return &l.counts
}

func (l *line) words() int     { return l.measured().words }
func (l *line) sentences() int { return l.measured().sentences }

// stops reports whether l ends as a sentence does. A question mark may also end
// a heading, and is none here.
func (l *line) stops() bool {
	switch l.measured().last {
	case '.', '!', '…', ';', ',', '。':
		return true
	}
	return false
}

// measure counts what of s matters to tell headings from sentences.
func measure(s string) counts {
	var c counts
	for start := 0; start < len(s); {
		end := strings.IndexByte(s[start:], ' ')
		if end < 0 {
			end = len(s)
		} else {
			end += start
		}
		if word := s[start:end]; word != "" {
			c.word(word, end == len(s))
		}
		start = end + 1
	}
	c.last, _ = utf8.DecodeLastRuneInString(strings.TrimRight(s, "\"”’')] "))
	return c
}

func (c *counts) word(word string, last bool) {
	first := rune(0)
	letters := 0
	for _, r := range word {
		switch {
		case unicode.IsUpper(r):
			c.upper++
		case unicode.IsLower(r):
			c.lower++
		case !unicode.IsLetter(r) && !unicode.IsDigit(r):
			continue
		}
		if first == 0 {
			first = r
		}
		letters++
	}
	if first == 0 {
		return
	}
	c.words++
	if !smallWord(word) {
		c.content++
		if !unicode.IsLower(first) {
			c.capitals++
		}
	}
	switch word[len(word)-1] {
	case '.', '?', '!':
		if last || letters > 3 {
			c.sentences++
		}
	}
}

// smallWord reports whether titles write word with a small letter.
func smallWord(word string) bool {
	if len(word) > 7 {
		return false
	}
	switch word {
	case "a", "an", "the", "and", "but", "or", "nor", "as", "at", "by", "for", "from", "in", "into", "of", "off", "on", "onto", "out", "over", "per", "to", "up", "via", "vs", "vs.", "with", "than", "is", "it", "its", "not", "be", "are", "if", "so", "yet":
		return true
	}
	return false
}

// titleCase reports whether the words of a title begin with capitals, all but
// one in four.
func (c *counts) titleCase() bool { return c.content > 0 && c.capitals*4 >= c.content*3 }

// allCapitals reports whether there are only capital letters, at least four.
func (c *counts) allCapitals() bool { return c.upper >= 4 && c.lower*8 < c.upper }

// appendLower appends r in small letters.
func appendLower(b []byte, r rune) []byte {
	if r < utf8.RuneSelf {
		if 'A' <= r && r <= 'Z' {
			r += 'a' - 'A'
		}
		return append(b, byte(r))
	}
	return utf8.AppendRune(b, unicode.ToLower(r))
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
			continue
		}
		l.part = partCitation
		for _, c := range found {
			p.out.Citations = append(p.out.Citations, c.shifted(l.Start))
		}
	}
}
