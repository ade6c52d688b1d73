package read

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/glossnews/gloss/internal/edit"
)

// Unwrap returns the edits that join the lines of paragraphs that were broken
// at a fixed width, as in mail. It does so only in a text that shows such
// breaks: lines of much the same length of which the next goes on with a small
// letter. There a line is joined to the next where the next one's first word
// would not have fitted, or where it breaks off before a small letter. A line
// that goes on from an item of a list with a small letter is joined in any text.
func Unwrap(text string) []edit.Edit {
	width := wrapWidth(text)
	var edits []edit.Edit
	item := span{} // the line last seen that is, or goes on from, an item
	for line, next := range pairs(text) {
		a, b := text[line.Start:line.End], text[next.Start:next.End]
		if strings.HasSuffix(a, ":") && twoLineTitle(text, line, next) {
			edits = append(edits, joint(a, line, next))
			continue
		}
		if bulletLen(a) > 0 {
			item = line
		}
		if bulletLen(b) > 0 || boldLine(a) > 0 || boldLine(b) > 0 || rule(a) || rule(b) {
			continue
		}
		if item == line && startsSmall(b) {
			edits = append(edits, joint(a, line, next))
			item = next
			continue
		}
		if width == 0 {
			continue
		}
		n := utf8.RuneCountInString(a)
		word, _, _ := strings.Cut(b, " ")
		full := n <= width && n+1+utf8.RuneCountInString(word) > width
		if full || n <= width && n*10 >= width*6 && startsSmall(b) {
			edits = append(edits, joint(a, line, next))
			if item == line {
				item = next
			}
		}
	}
	return edits
}

// twoLineTitle reports whether line, which ends in a colon, is the first of text
// and next, with a blank line below, the rest of a title.
func twoLineTitle(text string, line, next span) bool {
	if strings.TrimSpace(text[:line.Start]) != "" || next.End-next.Start > 120 || strings.HasSuffix(text[next.Start:next.End], ".") || bulletLen(text[next.Start:next.End]) > 0 {
		return false
	}
	below, _, _ := strings.Cut(strings.TrimPrefix(text[next.End:], "\n"), "\n")
	return strings.TrimSpace(below) == ""
}

// joint returns the edit that joins a line to the next: with a space, but for
// one after a hyphen inside a word or a dash.
func joint(s string, line, next span) edit.Edit {
	last, n := utf8.DecodeLastRuneInString(s)
	before, _ := utf8.DecodeLastRuneInString(s[:len(s)-n])
	if last == '—' || last == '-' && unicode.IsLetter(before) {
		return edit.Edit{Start: line.End, End: next.Start}
	}
	return edit.Edit{Start: line.End, End: next.Start, New: " "}
}

// wrapWidth returns the number of characters at which the lines of text were
// broken, or 0 if they were not.
func wrapWidth(text string) int {
	const least, most = 30, 110
	var lengths [most + 1]int // of the lines that go on with a small letter
	small, all := 0, 0
	for line, next := range pairs(text) {
		all++
		if startsSmall(text[next.Start:next.End]) {
			if n := utf8.RuneCountInString(text[line.Start:line.End]); n <= most {
				lengths[n]++
				small++
			}
		}
	}
	if small < 3 || small*4 < all {
		return 0
	}
	// The longest, but for a few in a hundred that were longer for a reason.
	width, rest := most, small/50
	for lengths[width] <= rest {
		rest -= lengths[width]
		width--
	}
	if width < least {
		return 0
	}
	return width
}

// startsSmall reports whether s begins with a small letter.
func startsSmall(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.IsLower(r)
}
