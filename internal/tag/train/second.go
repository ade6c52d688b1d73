package main

import (
	"github.com/glossnews/gloss/internal/tag/core"
	"github.com/glossnews/gloss/internal/tag/marked"
)

// addEvidence gives the examples the features of the second pass, from guesses of
// two models that did not learn from them: each learns from half of our own
// articles and guesses the other half, and half of those of others.
func (c *corpus) addEvidence(articles []*marked.Article, m method, least uint32) {
	m.secondPass, m.quiet = false, true
	var halves [2]*weights
	both(
		func() {
			halves[0] = newLearner(c, m).learn(func(e *example) bool { return e.fold == 1 && e.weight == 1 })
		},
		func() {
			halves[1] = newLearner(c, m).learn(func(e *example) bool { return e.fold == 0 && e.weight == 1 })
		},
	)
	g := guesser{corpus: c}
	type hashes struct{ evidence, beside [][]uint64 }
	var all []hashes
	counts := newIndex(1 << 16)
	doc := core.Doc{Lex: c.lex}
	var evidence core.Evidence
	next := 0
	for _, a := range articles {
		doc.Reset()
		for _, s := range a.Sentences {
			doc.Add(s.Words)
		}
		doc.Prepare()
		examples := c.examples[next : next+len(a.Sentences)]
		next += len(a.Sentences)
		evidence.Gather(&doc, g.guess(halves[examples[0].fold], examples))
		first := len(all)
		for _, e := range examples {
			all = append(all, hashes{make([][]uint64, len(e.words)), make([][]uint64, len(e.words))})
		}
		doc.Segments(func(sentence, start, end int) {
			from := doc.Sentences[sentence].Start
			for i := start; i < end; i++ {
				h := all[first+sentence]
				h.evidence[i-from] = evidence.Features(i, nil)
				h.beside[i-from] = evidence.TitleFeatures(sentence, i, nil)
				for _, h := range h.evidence[i-from] {
					*counts.slot(h)++
				}
				for _, h := range h.beside[i-from] {
					*counts.slot(h)++
				}
			}
		})
	}
	number := uint32(c.features.used)
	for i, h := range counts.keys {
		if h != 0 && counts.values[i] >= least {
			*c.features.slot(h) = number
			number++
		}
	}
	for n, e := range c.examples {
		e.evidence, e.beside = make([][]uint32, len(e.words)), make([][]uint32, len(e.words))
		for i := range e.words {
			e.evidence[i] = c.numbers(all[n].evidence[i])
			e.beside[i] = c.numbers(all[n].beside[i])
		}
	}
}

// A guesser is the first pass with weights that are not packed.
type guesser struct {
	corpus  *corpus
	lattice core.Lattice
	buf     []uint32
}

// guess returns the guesses for the tokens of an article's examples.
func (g *guesser) guess(w *weights, examples []*example) []core.Guess {
	var guesses []core.Guess
	for _, e := range examples {
		at := len(guesses)
		for range e.words {
			guess := core.Guess{}
			guess.Kinds[0] = 1
			guesses = append(guesses, guess)
		}
		for _, s := range e.segments {
			scores := make([]core.Row, s[1]-s[0])
			labels := make([]uint8, len(scores))
			for i := range scores {
				g.buf = g.corpus.collect(e, s[0]+i, false, g.buf[:0])
				addRows(&scores[i], w.rows, g.buf)
			}
			g.lattice.Run(w.names, scores, e.edges[s[0]:s[1]])
			g.lattice.Best(w.names, scores, e.edges[s[0]:s[1]], labels)
			for i := range scores {
				guesses[at+s[0]+i] = g.lattice.Guess(i, labels[i])
			}
		}
	}
	return guesses
}
