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
	name := string(capitalized(buf[:0], w))
	return among(given[:], name) || among(moreGiven[:], name)
}

// IsFamilyName reports whether w, in any case, is a common family name and no word.
func IsFamilyName(w string) bool {
	var buf [maxName]byte
	return among(surnames[:], string(capitalized(buf[:0], w)))
}

// maxName is more bytes than any name of the lists has.
const maxName = 32

// capitalized appends w with its first letter made large and all others small,
// or nothing if w is too long for a name.
func capitalized(to []byte, w string) []byte {
	if len(w) > maxName {
		return to
	}
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
