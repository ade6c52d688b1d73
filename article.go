package gloss

import (
	"errors"
	"fmt"
	"io"
	"math"
	"strings"

	"github.com/glossnews/gloss/internal/edit"
	"github.com/glossnews/gloss/internal/read"
)

// A Span is the half-open range [Start, End) of bytes in a text.
type Span struct {
	Start int `json:"start"`
	End   int `json:"end"`
}

// In returns the part of text that s covers.
func (s Span) In(text string) string { return text[s.Start:s.End] }

// An Article is one article's text and structure. It is plain data: encoding
// it as JSON and decoding it again loses nothing. Once returned by a [Parser]
// it is not changed by this package.
type Article struct {
	Title       string        `json:"title,omitempty"`
	Date        Date          `json:"date,omitzero"`
	Bylines     []Byline      `json:"bylines,omitempty"`
	Highlights  []Highlight   `json:"highlights,omitempty"`
	Lead        []Paragraph   `json:"lead,omitempty"`
	Sections    []Section     `json:"sections,omitempty"`
	Citations   []Citation    `json:"citations,omitempty"`
	Boilerplate []Boilerplate `json:"boilerplate,omitempty"`
	Format      Format        `json:"format"`
	Text        string        `json:"text"`              // the text that every Span is a range of
	Repairs     []Edit        `json:"repairs,omitempty"` // what makes Text from the input, as ranges of the input
	TitleSpan   Span          `json:"titleSpan,omitzero"`
	DateSpan    Span          `json:"dateSpan,omitzero"`
}

// A Paragraph is a run of text with no break in it.
type Paragraph struct {
	Span
	Text string `json:"text"`
	Item bool   `json:"item,omitempty"` // one item of a list
}

// A Byline names who wrote an article.
type Byline struct {
	Name
	Span
	Biography []Paragraph `json:"biography,omitempty"` // what the page says of the author
}

// A Format names a kind of input.
type Format string

// The formats that a Parser reads: plain text, with or without the marks of Markdown.
// It is a type so that others, such as HTML, can be told in the data that articles are
// kept as.
const (
	FormatPlain Format = "plain"
)

// ErrTooLong reports an input longer than its reader takes, as Parser.MaxBytes says.
var ErrTooLong = errors.New("input too long")

// ErrBinary reports an input that is no text in any encoding that is read.
var ErrBinary = errors.New("input is not text")

// A Parser turns text into an Article. The zero Parser repairs damaged text
// and reads the house's pages. A Parser may be used by many goroutines at once.
type Parser struct {
	Style    *Style // the house whose pages are read; nil means the built-in one
	Verbatim bool   // leave wrongly decoded characters as they are
	MaxBytes int64  // the most that Read takes in for one article; 0 means 4 MiB
}

// Parse parses src with a zero Parser.
func Parse(src string) *Article { return (&Parser{}).Parse(src) }

// Parse returns the article in src. It accepts any text.
func (p *Parser) Parse(src string) *Article {
	text, edits := p.clean(src)
	page := newPage(text, p.Style.orBuiltin())
	return page.article(edits)
}

// Read parses all of r as one article. The error is from r, or is ErrTooLong
// or ErrBinary.
func (p *Parser) Read(r io.Reader) (*Article, error) {
	src, err := ReadText(r, p.MaxBytes)
	if err != nil {
		return nil, err
	}
	return p.Parse(src), nil
}

// ReadText returns all of r, as it is, if that is text in an encoding that a
// Parser reads and no longer than most bytes, of which 0 means 4 MiB. The error
// is from r, or is ErrTooLong or ErrBinary.
func ReadText(r io.Reader, most int64) (string, error) {
	const usual = 4 << 20
	if most <= 0 {
		most = usual
	}
	var b strings.Builder
	switch n, err := io.Copy(&b, io.LimitReader(r, min(most, math.MaxInt64-1)+1)); {
	case err != nil:
		return "", fmt.Errorf("read text: %w", err)
	case n > most:
		return "", fmt.Errorf("read text: more than %d bytes: %w", most, ErrTooLong)
	}
	src := b.String()
	head := src[:min(len(src), 8192)]
	if read.Binary(edit.Apply(head, read.Decode(head))) {
		return "", fmt.Errorf("read text: %w", ErrBinary)
	}
	return src, nil
}

// clean returns the text of src that is to be read and the edits that make it.
func (p *Parser) clean(src string) (string, []Edit) {
	decoded := repair
	if p.Verbatim {
		decoded = decode
	}
	text, edits := decoded(src)
	for _, step := range [...]func(string) []edit.Edit{read.Clean, read.Unwrap} {
		if next := step(text); len(next) > 0 {
			text, edits = edit.Apply(text, next), edit.Compose(edits, next)
		}
	}
	return text, newEdits(edits)
}

// Origin returns the range of the input that s, a range of a.Text, comes from.
// Where an edit made what s covers, it is the whole range that the edit
// replaced. It takes time in proportion to the repairs before s.
func (a *Article) Origin(s Span) Span {
	start, end := a.origin(s.Start, false), a.origin(s.End, true)
	return Span{min(start, end), max(start, end)} // of an empty range: all that was cut out there
}

// origin returns the place in the input of the place at in the text. Inside
// what an edit made it is the start, or the end, of what was replaced.
func (a *Article) origin(at int, end bool) int {
	shift := 0 // input less text, before the next edit
	for _, e := range a.Repairs {
		start := e.Start - shift
		switch stop := start + len(e.New); {
		case at < start || at == start && end && at > 0:
			return at + shift
		case at < stop || at == stop && end:
			if end && at > start {
				return e.End
			}
			return e.Start
		}
		shift += e.End - e.Start - len(e.New)
	}
	return at + shift
}
