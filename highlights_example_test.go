package gloss_test

import (
	"fmt"
	"os"
	"slices"
	"strings"

	"github.com/glossnews/gloss"
)

const quotaNote = `Quota for Dysprosium Cut by a Third

Sep 5, 2025

LONDON (Harbor Ledger) — The ministry in Jakarta on Monday cut the quota for dysprosium by a third, citing damage to two rivers.

However, the mills of Perak hold stocks for half a year, officials said. Will they last? “We sleep well,” said Marta Okafor, who runs the largest.

She expects the price of dysprosium to double by March.
`

func ExampleHighlighter_Propose() {
	n := gloss.Analyze(gloss.Parse(quotaNote))
	h := gloss.Highlighter{N: 3}
	found, short := h.Propose(n)
	for _, p := range found {
		fmt.Println(p.Text)
	}
	if short != "" {
		fmt.Println("fewer than asked for:", short)
	}
	// Output:
	// The ministry in Jakarta cut the quota for dysprosium by a third.
	// The mills of Perak hold stocks for half a year.
	// [Marta Okafor] expects the price of dysprosium to double by March.
}

// The archive of a house teaches what its key points are like.
func ExampleHighlighter_Train() {
	note := strings.Replace(quotaNote, "\nLONDON", "\nHighlights\n\n- The price of dysprosium is expected to double by March.\n- Jakarta cut the quota for dysprosium by a third.\n\nLONDON", 1)
	archive := []*gloss.Analysis{gloss.Analyze(gloss.Parse(note))}
	weights, err := new(gloss.Highlighter).Train(slices.Values(archive))
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		return
	}
	weights.Name = "Harbor Ledger"
	// gloss.WriteHighlightWeights(file, weights) keeps them, gloss.ReadHighlightWeights
	// reads them again.
	h := gloss.Highlighter{N: 1, Weights: weights}
	found, _ := h.Propose(archive[0])
	fmt.Println(len(found), "learnt from", weights.Articles)
	// Output: 1 learnt from 1
}
