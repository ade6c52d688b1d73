package gloss

import "strings"

func isDigit(c byte) bool { return '0' <= c && c <= '9' }

// allDigits reports whether s is a number in figures.
func allDigits(s string) bool {
	for i := range len(s) {
		if !isDigit(s[i]) {
			return false
		}
	}
	return s != ""
}

func hasDigit(s string) bool { return strings.ContainsAny(s, "0123456789") }
