package gaz

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

// The tables of names find what is in their lists, in any case, and nothing else.
func FuzzNames(f *testing.F) {
	for _, w := range []string{"", "jane", "JEAN-LOUP", "Zoë", "\u0130", "MAR\u0130A", "AL\u0130", "ERI\u212a", "\xff", strings.Repeat("a", maxName), strings.Repeat("\u0250", maxName/2)} {
		f.Add(w)
	}
	check := func(t *testing.T, w string) {
		t.Helper()
		name := string(capitalizedRunes(nil, w))
		short := len(w) <= maxName
		assert.Equal(t, short && (among(given[:], name) || among(moreGiven[:], name)), IsGivenName(w), w)
		assert.Equal(t, short && among(surnames[:], name), IsFamilyName(w), w)
		if short {
			assert.Equal(t, name, string(capitalized(nil, w)))
		}
	}
	for _, list := range [...][]string{given[:], moreGiven[:], surnames[:]} {
		for _, w := range list {
			f.Add(w)
			f.Add(strings.ToUpper(w) + "x")
		}
	}
	f.Fuzz(check)
}
