package mojibake

import (
	"strings"
	"unicode/utf8"
)

// thaiO is the byte E2 in windows-874, with which dashes and quotation marks
// begin in UTF-8. In Thai a consonant follows it.
const thaiO = '\u0E42'

// findSingle returns the character that is all that is left of each quotation
// mark and dash in text, or 0. The Thai one is known by the Latin letters
// around it, or by their absence of Thai; letters that the other pages read
// need English contractions, and nothing that speaks against them.
func findSingle(text string) rune {
	for _, r := range []rune{thaiO, 'â', 'в', 'β', 'Γ', 'Б', 'ג'} {
		if isSingle(text, r) {
			return r
		}
	}
	return 0
}

func isSingle(text string, r rune) bool {
	lead := string(r)
	n := 0
	for i := 0; ; {
		k := strings.Index(text[i:], lead)
		if k < 0 {
			break
		}
		i += k
		before, after := text[:i], text[i+len(lead):]
		i += len(lead)
		prev, _ := utf8.DecodeLastRuneInString(before)
		next, _ := utf8.DecodeRuneInString(after)
		pc, nc := classOf(prev), classOf(next)
		if r == thaiO {
			if pc != thai && nc != thai && (pc == latin || nc == latin || pc == digit || nc == digit) {
				return true
			}
			continue
		}
		switch {
		case prev < 0x80 && next < 0x80 && pc == latin && nc == latin:
			if !contraction(after) || next == 't' && prev != 'n' {
				return false
			}
			n++
		case pc.letter() && prev >= 0x80, nc.letter() && next >= 0x80:
			return false
		}
	}
	return n > 1 && strings.Contains(text, " the ")
}

// lone writes a lead that is all that is left of a mark.
func (w *writer) lone(x *piece, prev, next rune) {
	if w.single == 0 || x.r != w.single {
		return
	}
	if x.r == thaiO && (classOf(next) == thai && next != thaiO || classOf(prev) == thai && prev != thaiO) {
		return
	}
	r := typography(w.before40(x), w.text[w.at[x.end]:], &w.quotes, false, &w.v.language, func(rune) bool { return true })
	w.put(x, r, true)
}
