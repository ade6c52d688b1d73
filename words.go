package gloss

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// longestListed is the most bytes of a word that lists of words are asked for.
const longestListed = 24

// hasWord reports whether word is in the sorted lower-case list, whatever its case.
func hasWord(list []string, word string) bool {
	if word == "" || len(word) > longestListed {
		return false
	}
	first := smallLetter(word[0])
	lo, hi := 0, len(list)
	for lo < hi {
		mid := (lo + hi) / 2
		at := list[mid]
		order := int(at[0]) - int(first) // most are told by their first letter
		if order == 0 {
			order = compareSmall(at, word)
		}
		switch {
		case order < 0:
			lo = mid + 1
		case order > 0:
			hi = mid
		default:
			return true
		}
	}
	return false
}

// compareSmall compares s, which is in small letters, with word in small letters.
func compareSmall(s, word string) int {
	for i := range min(len(s), len(word)) {
		if order := int(s[i]) - int(smallLetter(word[i])); order != 0 {
			return order
		}
	}
	return len(s) - len(word)
}

// smallLetter returns c, or the small letter of ASCII for it.
func smallLetter(c byte) byte {
	if 'A' <= c && c <= 'Z' {
		c |= 0x20
	}
	return c
}

// hasFoldPrefix reports whether s begins with prefix, which is in small letters,
// whatever the case of s.
func hasFoldPrefix(s, prefix string) bool {
	if len(s) < len(prefix) || prefix != "" && (s[0]^prefix[0])&^0x20 != 0 && s[0]|prefix[0] < utf8.RuneSelf {
		return false // as most do
	}
	return foldsTo(s, prefix)
}

// foldsTo does what hasFoldPrefix does for s that is not shorter than prefix.
func foldsTo(s, prefix string) bool {
	for i := range len(prefix) {
		if a, b := smallLetter(s[i]), smallLetter(prefix[i]); a != b {
			return a|b >= utf8.RuneSelf && (s[0]|0x20 == prefix[0]|0x20 || prefix[0] >= utf8.RuneSelf) && strings.EqualFold(s[:len(prefix)], prefix)
		}
	}
	return true
}

// pairOf returns the first two bytes of s, with small letters for large ones, or 0 if s is
// shorter or one of them is not of ASCII. What hasFoldPrefix finds s to begin with has the
// same pair.
func pairOf(s string) uint16 {
	if len(s) < 2 || s[0]|s[1] >= utf8.RuneSelf {
		return 0
	}
	return uint16(s[0]|0x20)<<8 | uint16(s[1]|0x20)
}

// prefixIn returns the first of words, which are in small letters and not shorter than two
// bytes, that s begins with whatever its case, or "".
func prefixIn(s string, words []string) string {
	pair := pairOf(s)
	for _, w := range words {
		if (uint16(w[0]|0x20)<<8|uint16(w[1]|0x20) == pair || pair == 0) && hasFoldPrefix(s, w) {
			return w
		}
	}
	return ""
}

// nextField returns where the next word of s, between spaces, begins from i on and where
// it ends. Both are the same where there is none.
func nextField(s string, i int) (from, to int) {
	for from = i; from < len(s); {
		if s[from] == ' ' {
			from++
			continue
		}
		if s[from] > ' ' && s[from] < utf8.RuneSelf {
			break
		}
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
		for s[to] > ' ' && s[to] < utf8.RuneSelf {
			if to++; to == len(s) {
				return from, to
			}
		}
		if s[to] == ' ' {
			break
		}
		r, n := rune(s[to]), 1
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

// isASCIILetter reports whether c is a letter of ASCII.
func isASCIILetter(c byte) bool { return c|0x20 >= 'a' && c|0x20 <= 'z' }

// isUpperASCII reports whether c is a large letter of ASCII.
func isUpperASCII(c byte) bool { return 'A' <= c && c <= 'Z' }

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

func startsUpper(s string) bool {
	if s != "" && s[0] < utf8.RuneSelf {
		return 'A' <= s[0] && s[0] <= 'Z'
	}
	r := firstRune(s)
	return !isCaseless(r) && unicode.IsUpper(r)
}

func startsLower(s string) bool {
	if s != "" && s[0] < utf8.RuneSelf {
		return 'a' <= s[0] && s[0] <= 'z'
	}
	r := firstRune(s)
	return !isCaseless(r) && unicode.IsLower(r)
}

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
	return isCommonLetter(r) || !isGeneralPunctuation(r) && (unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.IsMark(r))
}

// isLetterRune reports whether r is a letter.
func isLetterRune(r rune) bool {
	if r < utf8.RuneSelf {
		return r|0x20 >= 'a' && r|0x20 <= 'z'
	}
	return isCommonLetter(r) || !isGeneralPunctuation(r) && unicode.IsLetter(r)
}

// isCommonLetter reports whether r is of a block that holds letters and nothing else: of
// Latin with marks, Cyrillic, Chinese or Korean. Most letters that are not of ASCII are.
func isCommonLetter(r rune) bool {
	return 0x100 <= r && r < 0x2B0 || 0x400 <= r && r < 0x482 || 0x4E00 <= r && r < 0xA000 || 0xAC00 <= r && r < 0xD7A4
}

// isCaseless reports whether r is of blocks in which there are no large and no small
// letters: dashes and quotes, Chinese, Japanese and Korean.
func isCaseless(r rune) bool {
	return isGeneralPunctuation(r) || 0x2E80 <= r && r < 0xA640 || 0xAC00 <= r && r < 0xD7A4
}

// isGeneralPunctuation reports whether r is of the block of dashes and quotes, in which
// there is no letter, figure or mark on one.
func isGeneralPunctuation(r rune) bool { return 0x2000 <= r && r < 0x2070 }
