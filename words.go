package gloss

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// hasWord reports whether word is in the sorted lower-case list, whatever its case.
func hasWord(list []string, word string) bool {
	var buf [24]byte
	if word == "" || len(word) > len(buf) {
		return false
	}
	w := buf[:copy(buf[:], word)]
	for i, c := range w {
		if c >= 'A' && c <= 'Z' {
			w[i] = c | 0x20
		}
	}
	lo, hi := 0, len(list)
	if hi == 0 || w[0] < list[0][0] || w[0] > list[hi-1][0] {
		return false
	}
	for lo < hi {
		mid := (lo + hi) / 2
		if at := list[mid]; at[0] < w[0] || at[0] == w[0] && at < string(w) { // most are told by their first letter
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	return lo < len(list) && list[lo] == string(w)
}

// hasFoldPrefix reports whether s begins with prefix, which is in small letters,
// whatever the case of s.
func hasFoldPrefix(s, prefix string) bool {
	return len(s) >= len(prefix) && (s[0]|0x20 == prefix[0]|0x20 || prefix[0] >= utf8.RuneSelf) && strings.EqualFold(s[:len(prefix)], prefix)
}

// nextField returns where the next word of s, between spaces, begins from i on and where
// it ends. Both are the same where there is none.
func nextField(s string, i int) (from, to int) {
	for from = i; from < len(s); {
		r, n := rune(s[from]), 1
		if r >= utf8.RuneSelf {
			r, n = utf8.DecodeRuneInString(s[from:])
		}
		if !unicode.IsSpace(r) {
			break
		}
		from += n
	}
	for to = from; to < len(s); {
		r, n := rune(s[to]), 1
		if r > ' ' && r < utf8.RuneSelf {
			to++
			continue
		}
		if r >= utf8.RuneSelf {
			r, n = utf8.DecodeRuneInString(s[to:])
		}
		if unicode.IsSpace(r) {
			break
		}
		to += n
	}
	return from, to
}

func firstWord(s string) string {
	s, _, _ = strings.Cut(s, " ")
	return s
}

// cutLast cuts the last word of s.
func cutLast(s string) (before, last string, ok bool) {
	i := strings.LastIndexByte(s, ' ')
	if i < 0 {
		return "", s, false
	}
	return s[:i], s[i+1:], true
}

func joinWords(a, b string) string {
	if a == "" || b == "" {
		return a + b
	}
	return a + " " + b
}

func isPossessive(w string) bool { return w == "'s" || w == "’s" || w == "'" || w == "’" }

// isAcronym reports whether s has two capitals or more and no small letter but
// those of an abbreviation such as IsDB or PBoC, and no space.
func isAcronym(s string) bool {
	upper, lower := 0, 0
	for _, r := range s {
		switch {
		case unicode.IsUpper(r):
			upper++
		case unicode.IsLower(r):
			lower++
		case unicode.IsSpace(r):
			return false
		}
	}
	return upper > 1 && lower < upper
}

func firstRune(s string) rune {
	r, _ := utf8.DecodeRuneInString(s)
	return r
}

func runeLen(s string, i int) int {
	if s[i] < utf8.RuneSelf {
		return 1
	}
	_, n := utf8.DecodeRuneInString(s[i:])
	return n
}

// isLetterOrDigit reports whether c is a letter or digit of ASCII.
func isLetterOrDigit(c byte) bool {
	return c|0x20 >= 'a' && c|0x20 <= 'z' || c >= '0' && c <= '9'
}

func byteAt(s string, i int) byte {
	if i < 0 || i >= len(s) {
		return 0
	}
	return s[i]
}

func startsUpper(s string) bool { return unicode.IsUpper(firstRune(s)) }

func startsLower(s string) bool { return unicode.IsLower(firstRune(s)) }

func isApostrophe(r rune) bool { return r == '\'' || r == '’' || r == '‘' || r == 'ʼ' }

func isQuoteMark(r rune) bool {
	switch r {
	case '"', '\'', '“', '”', '„', '‘', '’', '´', '«', '»', '‹', '›', '「', '」', '『', '』':
		return true
	}
	return false
}

// isQuote reports whether the token w is a quotation mark.
func isQuote(w string) bool {
	r, size := utf8.DecodeRuneInString(w)
	return size == len(w) && isQuoteMark(r)
}

// isWordRune reports whether r is part of a word: a letter, a digit or a mark on one.
func isWordRune(r rune) bool {
	if r < utf8.RuneSelf {
		return r|0x20 >= 'a' && r|0x20 <= 'z' || r >= '0' && r <= '9'
	}
	return unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.IsMark(r)
}
