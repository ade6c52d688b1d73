package gloss

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

func hasDigit(s string) bool {
	for i := range len(s) {
		if isDigit(s[i]) {
			return true
		}
	}
	return false
}
