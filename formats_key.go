package gloss

import (
	"cmp"
	"strconv"
	"strings"

	"github.com/glossnews/gloss/internal/bib"
)

// citationKeys returns a key for each citation, which differs from all others: its ID,
// as mapped where a format cannot have some characters, with a number after it where
// another before has the same; or one that is made of its first name and its year.
func citationKeys(cs []Citation, mapped func(string) string) []string {
	keys := make([]string, len(cs))
	taken := map[string]bool{}
	own := func(i int) string {
		if mapped == nil {
			return cs[i].ID
		}
		return mapped(cs[i].ID)
	}
	next := map[string]int{}
	var twice []int
	for i := range cs {
		switch id := own(i); {
		case id == "":
		case taken[id]:
			twice = append(twice, i)
		default:
			keys[i], taken[id] = id, true
		}
	}
	for _, i := range twice {
		key := own(i)
		for n := max(next[key], 1); taken[key]; {
			n++
			next[own(i)] = n
			key = own(i) + "-" + strconv.Itoa(n)
		}
		keys[i], taken[key] = key, true
	}
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
		keys[i], taken[key] = key, true
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
