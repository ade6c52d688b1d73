package main

import (
	"math"

	"github.com/glossnews/gloss/internal/tag/core"
)

// noArticles lowers the weights by which an article would begin the name of an
// organization as far as they go: our rules leave it out, those of some sets of
// others do not. The Hague keeps its own.
func noArticles(file []byte, dict *core.Dictionary) {
	lexicon := core.NewLexicon(dict)
	for _, word := range []string{"The", "the"} {
		w := lexicon.Words[lexicon.Word(word)]
		// The first three are of every word, of its form and of its small letters.
		for _, feature := range w.Features(core.Here, nil)[1:3] {
			core.EditRow(file, feature, func(label int, weight int8) int8 {
				if label == core.Label(core.Organization, core.Begin) {
					return math.MinInt8 + 1
				}
				return weight
			})
		}
	}
}
