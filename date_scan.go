package gloss

import (
	"strings"
	"unicode/utf8"
)

// digitAt returns the figure at i, of full width too.
func digitAt(s string, i int) (int, bool) {
	if i >= len(s) {
		return 0, false
	}
	c := s[i]
	if c >= '0' && c <= '9' {
		return int(c - '0'), true
	}
	if c == 0xEF && i+2 < len(s) && s[i+1] == 0xBC && s[i+2] >= 0x90 && s[i+2] <= 0x99 { // U+FF10 to U+FF19
		return int(s[i+2] - 0x90), true
	}
	return 0, false
}

// scanInt reads the figures at i, and of more than eight only nine.
func scanInt(s string, i int) (n, digits, end int) {
	for digits < 9 {
		d, ok := digitAt(s, i)
		if !ok {
			break
		}
		n = n*10 + d
		digits++
		if i++; s[i-1] >= utf8.RuneSelf {
			i += 2
		}
	}
	return n, digits, i
}

// scanLetters returns the word at i, or "" if there is none or one longer than
// any that dates are written with.
func scanLetters(s string, i int) (string, int) {
	const longest = 24
	j := i
	for j < len(s) && j-i <= longest {
		if c := s[j]; c < utf8.RuneSelf {
			if c |= 0x20; c < 'a' || c > 'z' {
				break
			}
			j++
			continue
		}
		r, size := utf8.DecodeRuneInString(s[j:])
		if !isLetterRune(r) {
			break
		}
		j += size
	}
	if j-i > longest {
		return "", i
	}
	return s[i:j], j
}

// skipSpace skips up to four spaces of any kind, but no end of line.
func skipSpace(s string, i int) int {
	for range 4 {
		if i >= len(s) {
			break
		}
		if c := s[i]; c < utf8.RuneSelf {
			if c != ' ' && c != '\t' {
				break
			}
			i++
			continue
		}
		next, ok := skipAny(s, i, "\u00a0\u202f\u2009\u3000")
		if !ok {
			break
		}
		i = next
	}
	return i
}

// skipAny skips one of the characters at i.
func skipAny(s string, i int, chars string) (int, bool) {
	if i >= len(s) {
		return i, false
	}
	if c := s[i]; c < utf8.RuneSelf {
		if strings.IndexByte(chars, c) < 0 {
			return i, false
		}
		return i + 1, true
	}
	r, size := utf8.DecodeRuneInString(s[i:])
	if r == utf8.RuneError || !strings.ContainsRune(chars, r) {
		return i, false
	}
	return i + size, true
}

// skipPoint skips a point at i.
func skipPoint(s string, i int) int {
	if i < len(s) && s[i] == '.' {
		return i + 1
	}
	return i
}

// skipOrdinal skips the ending of 23rd, 1er and 1º.
func skipOrdinal(s string, i int) int {
	if c := byteAt(s, i); c < utf8.RuneSelf && !isASCIILetter(c) {
		return i // most figures have no ending
	}
	if end, ok := skipAny(s, i, "°º"); ok {
		return end
	}
	word, end := scanLetters(s, i)
	if len(word) > len("ère") || word == "" {
		return i
	}
	switch strings.ToLower(word) {
	case "st", "nd", "rd", "th", "er", "re", "ère", "o", "e", "a":
		return end
	}
	return i
}

// separatorAt returns the sign at i if it joins the figures of dates.
func separatorAt(s string, i int) byte {
	if i < len(s) && (s[i] == '-' || s[i] == '/' || s[i] == '.') {
		return s[i]
	}
	return 0
}
