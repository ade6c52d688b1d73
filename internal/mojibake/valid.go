package mojibake

import (
	"strings"
	"unicode/utf8"

	"github.com/glossnews/gloss/internal/edit"
)

// validate returns the edits that make s valid UTF-8. A byte on its own in
// Latin text is read as windows-1252, the page that most such texts are in, two
// surrogates as the character they are, all else as U+FFFD.
func validate(s string) []edit.Edit {
	if utf8.ValidString(s) {
		return nil
	}
	var edits []edit.Edit
	for i := 0; i < len(s); {
		i += asciiLen(s, i)
		if i == len(s) {
			break
		}
		if n := validLen(s[i:]); n > 0 {
			i += n
			continue
		}
		if r, ok := surrogates(s[i:]); ok {
			edits = append(edits, edit.Edit{Start: i, End: i + 6, New: string(r)})
			i += 6
			continue
		}
		end := i + 1
		for end < len(s) && s[end] >= utf8.RuneSelf && validLen(s[end:]) == 0 {
			end++
		}
		e := edit.Edit{Start: i, End: end, New: strings.Repeat("\ufffd", end-i), Guess: true}
		if r := loneByte(s, i, len(edits) > 0); r != hole && end == i+1 {
			e.New = string(r)
		}
		edits = append(edits, e)
		i = end
	}
	return edits
}

// validLen returns the length of the character that s begins with, or 0 if
// there is none.
func validLen(s string) int {
	r, n := utf8.DecodeRuneInString(s)
	if r == utf8.RuneError && n <= 1 {
		return 0
	}
	return n
}

// surrogates returns the character that s begins with in CESU-8.
func surrogates(s string) (rune, bool) {
	if len(s) < 6 || s[0] != 0xED || s[3] != 0xED || s[1]&s[2]&s[4]&s[5]&0xC0 != 0x80 {
		return 0, false
	}
	return decode([]byte(s[:6]))
}

// loneByte returns what the byte s[i] is in windows-1252, or hole if it does not
// stand in ASCII as such a character would. At the end of a text that has no
// other the byte is rather the first of a character cut in two.
func loneByte(s string, i int, others bool) rune {
	r := undo().latin[s[i]-0x80]
	before, after := byte(' '), byte(' ')
	if i > 0 {
		before = s[i-1]
	}
	if i+1 < len(s) {
		after = s[i+1]
	} else if !others && sequenceLen(s[i]) > 0 {
		return hole
	}
	if before >= utf8.RuneSelf || after >= utf8.RuneSelf || before == 0 || after == 0 {
		return hole
	}
	if classOf(r).letter() && classOf(rune(before)) != latin && classOf(rune(after)) != latin {
		return hole
	}
	return r
}
