package office

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestWordPlaces(t *testing.T) {
	t.Parallel()
	assert.True(t, slices.IsSorted(wordPlaces[:]), "they are looked up by halving")
	for _, name := range wordPlaces {
		assert.NotEmpty(t, PlaceCountry(name), "%s is no place: it need not be here", name)
	}
	assert.True(t, isWordPlace("Mine"))
	assert.False(t, isWordPlace("Karachi"))
	assert.Empty(t, PlaceCountry("Asia"), "a continent is in no country")
	assert.Equal(t, "KP", PlaceCountry("Chongjin"))
}

// TestPlaces shows whose country a place gives that is a word, a family name or a
// company too.
func TestPlaces(t *testing.T) {
	t.Parallel()
	for _, c := range []struct{ text, want string }{
		{"Mayor of Cork", "IE"},
		{"Cork Mayor", ""},
		{"Mine Minister", ""},
		{"mayor of Nice", "FR"},
		{"Nice Mayor", ""},
		{"Kennedy adviser", ""},
		{"mayor of Karachi", "PK"},
		{"Karachi Mayor", "PK"},
		{"B.C. Premier", "CA"},
		{"Rio Tinto CEO", ""},
	} {
		s := sentence{text: c.text}
		at := 0
		for i := 0; i <= len(c.text); i++ {
			if i == len(c.text) || c.text[i] == ' ' {
				word := c.text[at:i]
				s.tokens = append(s.tokens, token{Span: Span{at, i}, text: word, word: lookup(word), upper: isUpperWord(word), person: -1, place: -1, org: -1})
				at = i + 1
			}
		}
		got := ""
		for i := range s.tokens {
			if code := s.placeAt(i, 0, len(s.tokens)); code != "" {
				got = code
			}
		}
		assert.Equal(t, c.want, got, c.text)
	}
}
