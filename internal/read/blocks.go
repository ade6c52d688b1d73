package read

import (
	"iter"
	"strings"
	"unicode"
	"unicode/utf8"
)

// A Block is a line of text that is not blank.
type Block struct {
	Start, End int  // what is to be read, without marks and white space around it
	Line       int  // where the line starts, white space passed over
	Blank      bool // a blank line stands before it
	Kind       Kind
	Level      int // of a heading, from 1
}

// A Kind says how a line is marked.
type Kind uint8

// The kinds of line.
const (
	Text    Kind = iota // without a mark
	Item                // with a bullet or a number
	Heading             // marked as a heading, as "## Heading" or "**Heading**"
	Rule                // nothing but dashes, stars or the like
)

// Blocks returns the lines of text that are not blank. A bullet that stands on
// a line of its own belongs to the next line, and bullets inside a line that
// begins with one begin new blocks.
func Blocks(text string) []Block {
	blocks := make([]Block, 0, strings.Count(text, "\n")/2+1)
	blank, bullet := false, -1
	for line := range lines(text) {
		if line.Start == line.End {
			blank = true
			continue
		}
		b := block(text, line)
		b.Blank, blank = blank, false
		if b.Start == b.End && b.Kind == Item {
			if bullet < 0 {
				bullet = b.Line
			}
			blank = b.Blank
			continue
		}
		if bullet >= 0 && b.Kind == Text {
			b.Kind, b.Line = Item, bullet
		}
		bullet = -1
		blocks = appendItems(blocks, text, b)
	}
	if bullet >= 0 {
		blocks = append(blocks, Block{Start: bullet, End: len(strings.TrimRight(text, "\n")), Line: bullet, Kind: Rule})
	}
	keepDashes(blocks, text)
	return blocks
}

// keepDashes gives a line that begins with a dash back its dash if it is the
// only item where it stands: it says whose the words above are.
func keepDashes(blocks []Block, text string) {
	for i := range blocks {
		b := &blocks[i]
		if dash, _ := utf8.DecodeRuneInString(text[b.Line:]); b.Kind != Item || dash != '–' && dash != '—' {
			continue
		}
		if (i == 0 || blocks[i-1].Kind != Item) && (i+1 == len(blocks) || blocks[i+1].Kind != Item) {
			b.Kind, b.Start = Text, b.Line
		}
	}
}

// block reads the mark of a line.
func block(text string, line span) Block {
	s := text[line.Start:line.End]
	b := Block{Start: line.Start, End: line.End, Line: line.Start}
	if rule(s) {
		b.Kind = Rule
		return b
	}
	if n := len(s) - len(strings.TrimLeft(s, "#")); n > 0 && n <= 6 && len(s) > n+1 && s[n] == ' ' {
		b.Kind, b.Level = Heading, n
		b.Start += n + 1
		b.End = line.Start + len(strings.TrimRight(s, "# "))
		b.Start += spaces(text[b.Start:b.End])
		return b
	}
	if boldLine(s) > 0 {
		b.Kind, b.Level = Heading, 2
		b.Start += 2
		b.End = b.Start + strings.LastIndex(text[b.Start:line.End], "**")
		return b
	}
	if n := bulletLen(s); n > 0 {
		b.Kind = Item
		b.Start += n
		b.Start += spaces(text[b.Start:b.End])
	}
	return b
}

// bullets are the characters that mark an item of a list, dashes aside.
const bullets = "•‣◦▪▫■□●○·∙⁃◆◇►▶➤➢✓✔✅☑❖→*"

// bulletLen returns the length of the bullet or number at the start of s and
// of the white space after it.
func bulletLen(s string) int {
	r, n := utf8.DecodeRuneInString(s)
	switch {
	case strings.ContainsRune(bullets, r):
		if r == '*' || r == '→' || r == '·' {
			return spaced(s, n)
		}
		return n + spaces(s[n:])
	case r == '-' || r == '–' || r == '—' || r == '+' || r == 'o':
		return spaced(s, n)
	case r == '(':
		if k := numberLen(s[1:]); k > 0 && strings.HasPrefix(s[1+k:], ")") {
			return spaced(s, k+2)
		}
	default:
		if k := numberLen(s); k > 0 && k < len(s) && (s[k] == '.' || s[k] == ')') {
			return spaced(s, k+1)
		}
	}
	return 0
}

// spaced returns n and the length of the white space that must follow, or 0.
// At the end of the line there need be none.
func spaced(s string, n int) int {
	k := spaces(s[n:])
	if k == 0 && n < len(s) || n == len(s) && (s[0] == 'o' || s[n-1] == '.' || s[n-1] == ')') {
		return 0
	}
	return n + k
}

// numberLen returns the length of the number of one or two digits or the small
// letter that numbers an item at the start of s.
func numberLen(s string) int {
	n := 0
	for n < len(s) && n < 3 && s[n] >= '0' && s[n] <= '9' {
		n++
	}
	if n == 3 {
		return 0
	}
	if n == 0 && len(s) > 1 && s[0] >= 'a' && s[0] <= 'h' && s[1] == ')' {
		return 1
	}
	return n
}

// rule reports whether s is a line that only divides: three or more characters
// that are neither letters nor digits, all of one kind.
func rule(s string) bool {
	first, n := utf8.DecodeRuneInString(s)
	if len(s) < 3*n || unicode.IsLetter(first) || unicode.IsDigit(first) || strings.ContainsRune("([<«“\"'…", first) {
		return false
	}
	for _, r := range s {
		if r != first && r != ' ' {
			return false
		}
	}
	return true
}

// appendItems appends b, and where b begins with a bullet and holds others,
// its items one by one.
func appendItems(blocks []Block, text string, b Block) []Block {
	mark, n := utf8.DecodeRuneInString(text[b.Line:b.End])
	if b.Kind != Item || mark == '*' || mark == '·' || mark == '→' || !strings.ContainsRune(bullets, mark) {
		return append(blocks, b)
	}
	for {
		next := strings.Index(text[b.Start:b.End], text[b.Line:b.Line+n])
		if next < 0 {
			if b.Start < b.End {
				blocks = append(blocks, b)
			}
			return blocks
		}
		next += b.Start
		item := b
		item.End = b.Start + len(strings.TrimRight(text[b.Start:next], " "))
		if item.Start < item.End {
			blocks = append(blocks, item)
		}
		b.Line, b.Blank = next, false
		b.Start = next + n + spaces(text[next+n:b.End])
	}
}

type span struct{ Start, End int }

// lines yields the lines of text without the white space around them.
func lines(text string) iter.Seq[span] {
	return func(yield func(span) bool) {
		for start := 0; start < len(text); {
			end := len(text)
			if n := strings.IndexByte(text[start:], '\n'); n >= 0 {
				end = start + n
			}
			line := span{start, end}
			line.Start += spaces(text[line.Start:line.End])
			line.End = line.Start + len(strings.TrimRightFunc(text[line.Start:line.End], isSpace))
			if !yield(line) {
				return
			}
			start = end + 1
		}
	}
}

// pairs yields each line of text with the next, where neither is blank.
func pairs(text string) iter.Seq2[span, span] {
	return func(yield func(span, span) bool) {
		last := span{}
		for line := range lines(text) {
			if last.Start < last.End && line.Start < line.End && !yield(last, line) {
				return
			}
			last = line
		}
	}
}
