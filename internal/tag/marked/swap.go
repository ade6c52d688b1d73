package marked

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/glossnews/gloss/internal/tag/core"
)

// Swappable returns the words of an article, in order, that are never anything but
// parts of names of a kind, and are both a name by themselves and the first (0) or
// the last (2) word of a longer one.
func (a *Article) Swappable(kind, part int) []string {
	const alone, within, other = 1, 2, 4
	edge := uint8(core.Label(kind, core.Begin))
	if part == 2 {
		edge = uint8(core.Label(kind, core.End))
	}
	seen := map[string]int{}
	var order []string
	for i := range a.Sentences {
		for j, w := range a.Sentences[i].Words {
			if !nameWord(w) {
				continue
			}
			if seen[w] == 0 {
				order = append(order, w)
			}
			switch a.Sentences[i].Names[j] {
			case uint8(core.Label(kind, core.Single)):
				seen[w] |= alone
			case edge:
				seen[w] |= within
			default:
				seen[w] |= other
			}
		}
	}
	var words []string
	for _, w := range order {
		if seen[w] == alone|within {
			words = append(words, w)
		}
	}
	return words
}

// nameWord reports whether a word has one capital letter, the first of four or
// more.
func nameWord(w string) bool {
	r, size := utf8.DecodeRuneInString(w)
	return unicode.IsUpper(r) && len(w) > 3 && strings.ToLower(w[size:]) == w[size:]
}
