package gaz

import (
	"slices"
	"unicode"
	"unicode/utf8"
)

// IsGivenName reports whether w, in any case, is a common given name. Mark and
// Grace are, though they are words too.
func IsGivenName(w string) bool {
	var buf [maxName]byte
	return tablesOfNames().given.Index(capitalized(buf[:0], w)) >= 0
}

// IsFamilyName reports whether w, in any case, is a common family name and no word.
func IsFamilyName(w string) bool {
	var buf [maxName]byte
	return tablesOfNames().surnames.Index(capitalized(buf[:0], w)) >= 0
}

// maxName is more bytes than any name of the lists has.
const maxName = 32

// capitalized appends w with its first letter made large and all others small,
// or nothing if w is too long for a name.
func capitalized(to []byte, w string) []byte {
	if len(w) > maxName {
		return to
	}
	n := len(to)
	to = append(to, w...)
	for i, c := range to[n:] { // as most names are plain
		switch {
		case c >= utf8.RuneSelf:
			return capitalizedRunes(to[:n], w)
		case 'A' <= c && c <= 'Z' && i > 0:
			to[n+i] = c | 0x20
		case 'a' <= c && c <= 'z' && i == 0:
			to[n] = c &^ 0x20
		}
	}
	return to
}

// capitalizedRunes does what capitalized does, rune by rune.
func capitalizedRunes(to []byte, w string) []byte {
	for i, r := range w {
		if i == 0 {
			r = unicode.ToUpper(r)
		} else {
			r = unicode.ToLower(r)
		}
		to = utf8.AppendRune(to, r)
	}
	return to
}

// among reports whether w is in the sorted list.
func among(list []string, w string) bool {
	_, ok := slices.BinarySearch(list, w)
	return ok
}
