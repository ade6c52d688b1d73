package gloss

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/glossnews/gloss/internal/read"
)

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
	if !isSmallInTitles(word) {
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

// titleCase reports whether the words of a title begin with capitals, all but
// one in four.
func (c *counts) titleCase() bool { return c.content > 0 && c.capitals*4 >= c.content*3 }

// allCapitals reports whether there are only capital letters, at least four.
func (c *counts) allCapitals() bool { return c.upper >= 4 && c.lower*8 < c.upper }

// appendLower appends r in small letters.
func appendLower(b []byte, r rune) []byte {
	if r < utf8.RuneSelf {
		return append(b, smallLetter(byte(r)))
	}
	return utf8.AppendRune(b, toLower(r))
}

// toLower does what unicode.ToLower does, sooner for most letters.
func toLower(r rune) rune {
	switch {
	case 0x410 <= r && r < 0x430:
		return r + 0x20
	case isCaseless(r), 0x430 <= r && r < 0x460, 0xDF <= r && r < 0x100, 0x600 <= r && r < 0x700:
		return r
	}
	return unicode.ToLower(r)
}
