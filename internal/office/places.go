package office

import (
	_ "embed"
	"strings"
)

// placesText has a line for each city and region: its name, a tab and the code
// of its country, sorted by name in the order of bytes.
//
//go:embed places.txt
var placesText string

// PlaceCountry returns the code of the country that a city or region is in, or ""
// if it is not known. A name that several have is the one that news means by it.
func PlaceCountry(name string) string {
	line, _, _ := strings.Cut(findLine(placesText, name), "\n")
	_, code, _ := strings.Cut(line, "\t")
	return code
}

// findLine returns what follows in sorted from the first line that begins with key
// and a tab, or "" if there is none.
func findLine(sorted, key string) string {
	if rest := seek(sorted, key); len(rest) > len(key) && rest[:len(key)] == key && rest[len(key)] == '\t' {
		return rest
	}
	return ""
}

// seek returns what follows in sorted from the first line whose name, which a tab
// ends, is not before key.
func seek(sorted, key string) string {
	lo, hi := 0, len(sorted) // a line that is not before key begins in [lo, hi]
	for lo < hi {
		m := lo + (hi-lo)/2
		start := lo + strings.LastIndexByte(sorted[lo:m], '\n') + 1
		end := len(sorted)
		if n := strings.IndexByte(sorted[start:], '\n'); n >= 0 {
			end = start + n
		}
		name, _, _ := strings.Cut(sorted[start:end], "\t")
		if name < key {
			lo = min(end+1, hi)
		} else {
			hi = start
		}
	}
	return sorted[lo:]
}
