package gloss

import (
	"cmp"
	"strconv"
	"strings"

	"github.com/glossnews/gloss/internal/bib"
)

// citationKeys returns a key for each citation: its ID, or where it has none
// one that is made of its first name and its year, and differs from all others.
func citationKeys(cs []Citation) []string {
	keys := make([]string, len(cs))
	taken := map[string]bool{}
	for i := range cs {
		keys[i] = cs[i].ID
		taken[cs[i].ID] = true
	}
	next := map[string]int{}
	for i := range cs {
		if keys[i] != "" {
			continue
		}
		base := cs[i].baseKey()
		key := base
		for taken[key] {
			next[base]++
			key = base + letters(next[base])
		}
		taken[key] = true
		keys[i] = key
	}
	return keys
}

// letters counts a, b, ... z, aa, ab.
func letters(n int) string {
	s := ""
	for ; n > 0; n = (n - 1) / 26 {
		s = string(rune('a'+(n-1)%26)) + s
	}
	return s
}

// baseKey returns a key such as collymore2025.
func (c *Citation) baseKey() string {
	const longest = 24
	first := ""
	if len(c.Authors) > 0 {
		a := c.Authors[0]
		first = keyLetters(cmp.Or(a.Family, a.Literal, a.Given, a.Handle), longest)
	}
	if first == "" {
		first = keyLetters(cmp.Or(c.Publication, c.Agency, c.Publisher, c.Title), longest)
	}
	if first == "" {
		first = "source"
	}
	if c.Date.Year > 0 {
		first += strconv.Itoa(c.Date.Year)
	}
	return first
}

// keyLetters returns at most n letters and figures of s, small and without
// accents.
func keyLetters(s string, n int) string {
	var b strings.Builder
	for _, r := range s {
		for _, r := range bib.Base(r) {
			switch {
			case b.Len() >= n:
				return b.String()
			case r >= 'A' && r <= 'Z':
				b.WriteRune(r + 'a' - 'A')
			case r >= 'a' && r <= 'z', r >= '0' && r <= '9':
				b.WriteRune(r)
			}
		}
	}
	return b.String()
}
