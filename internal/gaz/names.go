package gaz

import (
	"slices"
	"unicode"
	"unicode/utf8"
)

// IsGivenName reports whether w, in any case, is a common given name. Mark and
// Grace are, though they are words too.
func IsGivenName(w string) bool {
	const longest = 24
	if w == "" || len(w) > longest {
		return false
	}
	var buf [2 * longest]byte
	name := buf[:0]
	for i, r := range w {
		if i == 0 {
			r = unicode.ToUpper(r)
		} else {
			r = unicode.ToLower(r)
		}
		name = utf8.AppendRune(name, r)
	}
	return among(given[:], string(name)) || among(moreGiven[:], string(name))
}

// among reports whether w is in the sorted list.
func among(list []string, w string) bool {
	_, ok := slices.BinarySearch(list, w)
	return ok
}
