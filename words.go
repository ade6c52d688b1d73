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
func smallLetter(c byte) byte { return smallBytes[c] }

// smallBytes has the small letter of ASCII for each byte, or the byte itself.
var smallBytes = [1 << 8]byte{
	0x00, 0x01, 0x02, 0x03, 0x04, 0x05, 0x06, 0x07, 0x08, 0x09, 0x0A, 0x0B, 0x0C, 0x0D, 0x0E, 0x0F,
	0x10, 0x11, 0x12, 0x13, 0x14, 0x15, 0x16, 0x17, 0x18, 0x19, 0x1A, 0x1B, 0x1C, 0x1D, 0x1E, 0x1F,
	0x20, 0x21, 0x22, 0x23, 0x24, 0x25, 0x26, 0x27, 0x28, 0x29, 0x2A, 0x2B, 0x2C, 0x2D, 0x2E, 0x2F,
	'0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 0x3A, 0x3B, 0x3C, 0x3D, 0x3E, 0x3F,
	0x40, 'a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k', 'l', 'm', 'n', 'o',
	'p', 'q', 'r', 's', 't', 'u', 'v', 'w', 'x', 'y', 'z', 0x5B, 0x5C, 0x5D, 0x5E, 0x5F,
	0x60, 'a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k', 'l', 'm', 'n', 'o',
	'p', 'q', 'r', 's', 't', 'u', 'v', 'w', 'x', 'y', 'z', 0x7B, 0x7C, 0x7D, 0x7E, 0x7F,
	0x80, 0x81, 0x82, 0x83, 0x84, 0x85, 0x86, 0x87, 0x88, 0x89, 0x8A, 0x8B, 0x8C, 0x8D, 0x8E, 0x8F,
	0x90, 0x91, 0x92, 0x93, 0x94, 0x95, 0x96, 0x97, 0x98, 0x99, 0x9A, 0x9B, 0x9C, 0x9D, 0x9E, 0x9F,
	0xA0, 0xA1, 0xA2, 0xA3, 0xA4, 0xA5, 0xA6, 0xA7, 0xA8, 0xA9, 0xAA, 0xAB, 0xAC, 0xAD, 0xAE, 0xAF,
	0xB0, 0xB1, 0xB2, 0xB3, 0xB4, 0xB5, 0xB6, 0xB7, 0xB8, 0xB9, 0xBA, 0xBB, 0xBC, 0xBD, 0xBE, 0xBF,
	0xC0, 0xC1, 0xC2, 0xC3, 0xC4, 0xC5, 0xC6, 0xC7, 0xC8, 0xC9, 0xCA, 0xCB, 0xCC, 0xCD, 0xCE, 0xCF,
	0xD0, 0xD1, 0xD2, 0xD3, 0xD4, 0xD5, 0xD6, 0xD7, 0xD8, 0xD9, 0xDA, 0xDB, 0xDC, 0xDD, 0xDE, 0xDF,
	0xE0, 0xE1, 0xE2, 0xE3, 0xE4, 0xE5, 0xE6, 0xE7, 0xE8, 0xE9, 0xEA, 0xEB, 0xEC, 0xED, 0xEE, 0xEF,
	0xF0, 0xF1, 0xF2, 0xF3, 0xF4, 0xF5, 0xF6, 0xF7, 0xF8, 0xF9, 0xFA, 0xFB, 0xFC, 0xFD, 0xFE, 0xFF,
}

// hasFoldPrefix reports whether s begins with prefix, which is in small letters,
// whatever the case of s.
func hasFoldPrefix(s, prefix string) bool {
	if len(s) < len(prefix) || prefix != "" && (s[0]^prefix[0])&^0x20 != 0 && s[0]|prefix[0] < utf8.RuneSelf {
		return false // most texts begin with another letter
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
// same pair, unless that is 0.
func pairOf(s string) uint16 {
	if len(s) < 2 || s[0]|s[1] >= utf8.RuneSelf {
		return 0
	}
	return uint16(s[0]|0x20)<<8 | uint16(s[1]|0x20)
}

// prefixIn returns the first of words, which are in small letters and not shorter than two
// bytes, that s begins with whatever its case, or "".
func prefixIn(s string, words []string) string {
	return prefixBefore(s, words, func(string) bool { return true })
}

// prefixBefore does what prefixIn does for words that stand before what may says yes to.
func prefixBefore(s string, words []string, may func(rest string) bool) string {
	pair := pairOf(s)
	for _, w := range words {
		if (pairOf(w) == pair || pair == 0) && hasFoldPrefix(s, w) && may(s[len(w):]) {
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

// cutWord does what strings.Cut does for a space, sooner as words are short.
func cutWord(s string) (word, rest string, ok bool) {
	for i := range len(s) {
		if s[i] == ' ' {
			return s[:i], s[i+1:], true
		}
	}
	return s, "", false
}

func firstWord(s string) string {
	s, _, _ = cutWord(s)
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
func isLetterOrDigit(c byte) bool { return wordBytes[c] != 0 }

// wordBytes has 1 for the letters and digits of ASCII.
var wordBytes = [1 << 8]uint8{
	'0': 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	'A': 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	'a': 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
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
		return isLetterOrDigit(byte(r))
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
