package gaz

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// word returns the token before i, which white space bounds, and where it
// begins; "" if i is not after a space or at the beginning of the block.
func (f *finder) word(i, lo int) (string, int) {
	e := i
	for e > lo && i-e < 4 && isSpace(f.text[e-1]) {
		e--
	}
	if e == i || e == lo || isSpace(f.text[e-1]) {
		return "", i
	}
	s := e
	for s > lo && e-s < maxToken && !isSpace(f.text[s-1]) {
		s--
	}
	return f.text[s:e], s
}

// next returns the token after i, which white space bounds, and where it ends;
// "" if no space follows i.
func (f *finder) next(i, hi int) (string, int) {
	s := i
	for s < hi && s-i < 4 && isSpace(f.text[s]) {
		s++
	}
	if s == i || s == hi || isSpace(f.text[s]) {
		return "", i
	}
	e := s
	for e < hi && e-s < maxToken && !isSpace(f.text[e]) {
		e++
	}
	return f.text[s:e], e
}

// maxToken is the size of token beyond which nobody looks.
const maxToken = 40

func isSpace(c byte) bool { return c == ' ' || c == '\n' || c == '\t' || c == '\r' }

// startsSentence reports whether a sentence begins at i.
func (f *finder) startsSentence(i, lo int) bool {
	for i > lo {
		switch r, n := utf8.DecodeLastRuneInString(f.text[lo:i]); {
		case r == '.', r == '!', r == '?', r == ':', r == '•', r == '*', r == '…', r == '—', r == '–':
			return true
		case unicode.IsSpace(r), r == '"', r == '“', r == '”', r == '‘', r == '’', r == '\'', r == '(', r == '[', r == '-', r == utf8.RuneError:
			i -= n
		default:
			return false
		}
	}
	return true
}

// isCapital reports whether the word begins with a capital letter.
func isCapital(w string) bool {
	if w == "" {
		return false
	}
	if w[0] < utf8.RuneSelf {
		return 'A' <= w[0] && w[0] <= 'Z'
	}
	r, _ := utf8.DecodeRuneInString(w)
	return unicode.IsUpper(r)
}

// bare returns the token without marks at its ends, and without 's.
func bare(w string) string {
	w = strings.Trim(w, "\"'“”‘’()[],;:.!?—–")
	if t, ok := strings.CutSuffix(w, "'s"); ok {
		return t
	}
	if t, ok := strings.CutSuffix(w, "’s"); ok {
		return t
	}
	return w
}

// ends reports whether the token ends with a mark that parts it from the next.
func ends(w string) bool {
	switch r, _ := utf8.DecodeLastRuneInString(w); r {
	case ',', ';', ':', '!', '?', ')', ']', '"', '”', '…':
		return true
	case '.':
		return len(w) > 3
	}
	return false
}

// possessive returns the end of 's or ’ at i, or i.
func possessive(text string, i int) int {
	for _, s := range [...]string{"'s", "’s", "'S", "’S", "’", "'"} {
		if strings.HasPrefix(text[i:], s) {
			return i + len(s)
		}
	}
	return i
}
