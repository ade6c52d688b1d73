package gloss

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestGlanceAt(t *testing.T) {
	g := glanceAt("Jane Roe BY way of 3 (Ores), via The Star on")
	assert.True(t, g.digits() && g.has('(') && !g.has('/') && !g.foreign() && !g.spaced())
	assert.Equal(t, linkBy|linkOf|linkVia|linkV, g.links, "a word at the end joins nothing")
	assert.Equal(t, 10, g.spaces)
	assert.True(t, g.begins('o') && g.begins('S') && !g.begins('a'))

	none := glanceAt("")
	assert.Equal(t, glance{}, none)
	far := glanceAt("é")
	assert.True(t, far.foreign() && far.digits() && far.spaced())
}

// What a glance does not see is not there.
func FuzzGlance(f *testing.F) {
	for _, s := range []string{"", "a by b", " via  with ", "Ann Roe, “Ores” avec dpa 2025", "x\u00a0for y", "BY by By"} {
		f.Add(s)
	}
	links := map[string]linkWords{
		"by": linkBy, "via": linkVia, "with": linkWith, "for": linkFor, "on": linkOn, "of": linkOf, "in": linkIn, "at": linkAt, "to": linkTo,
		"from": linkFrom, "and": linkAnd, "de": linkDe, "di": linkDe, "von": linkDe, "avec": linkMit, "con": linkMit, "com": linkMit, "mit": linkMit,
	}
	f.Fuzz(func(t *testing.T, s string) {
		g := glanceAt(s)
		for w, link := range links {
			for _, w := range [...]string{w, strings.ToUpper(w)} {
				assert.True(t, g.linked(link) || !strings.Contains(s, " "+w+" "), w)
			}
		}
		assert.True(t, g.linked(linkV) || !strings.Contains(s, " v"))
		assert.Equal(t, strings.Count(s, " "), g.spaces)
		for i := range len(s) {
			assert.True(t, g.has(s[i]))
			if c := s[i] | 0x20; 'a' <= c && c <= 'z' && (i == 0 || !isLetterOrDigit(s[i-1])) {
				assert.True(t, g.begins(c))
			}
		}
		assert.True(t, g.digits() || !hasDigit(s))
	})
}
