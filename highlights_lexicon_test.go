package gloss

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// A word has one place in a lexicon, whatever the case of its letters, and no two words have the
// same.
func TestLexiconPlaces(t *testing.T) {
	l := newLexicon()
	var words []string
	for c := range 128 {
		for _, n := range []int{0, 1, 2, 6, 7, 8, 9, 14, 15, 16, 40} {
			words = append(words, string(rune(c))+strings.Repeat("x", n))
		}
	}
	words = append(words, "a\x00", "a\x00\x00", "\x00\x00", "é", "École", "ÉCOLES", "it’s")
	for i := range 5000 { // more than the table begins with
		words = append(words, fmt.Sprintf("w%d", i))
	}
	at := map[string]int32{}
	for _, w := range words {
		low := strings.ToLower(w)
		k := l.know(low)
		if before, ok := at[low]; ok {
			require.Equal(t, before, k, "%q", w)
		}
		at[low] = k
		assert.Equal(t, low, l.known[k].low)
	}
	seen := map[int32]string{}
	for low, k := range at {
		require.NotContains(t, seen, k, "%q and %q", seen[k], low)
		seen[k] = low
		for _, w := range []string{low, strings.ToUpper(low)} {
			if strings.ToLower(w) != low {
				continue
			}
			require.Equal(t, k, l.fold(w), "%q", w)
		}
	}
}
