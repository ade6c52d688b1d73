package main

import (
	"github.com/glossnews/gloss/internal/tag/core"
	"github.com/glossnews/gloss/internal/tag/marked"
)

// addEvidence gives the examples the features of the second pass, from guesses of
// models that did not learn from them: each learns from our own articles but one
// part of them, and guesses that, and a part of those of others.
func (c *corpus) addEvidence(articles []*marked.Article, m method, least uint32, r recipe) {
	m.secondPass, m.quiet = false, true
	models := make([]*weights, r.parts)
	learn := func(part int) func() {
		return func() {
			models[part] = newLearner(c, m).learn(func(e *example) bool { return e.fold != part && e.weight == 1 })
		}
	}
	for part := 0; part < r.parts; part += 2 {
		both(learn(part), learn(part+1))
	}
	if r.strict {
		c.dropForeign(models)
	}
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
		evidence.Gather(&doc, g.guess(models[examples[0].fold], examples))
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
			scores, labels := g.score(w, e, s)
			g.lattice.Run(w.names, scores, e.edges[s[0]:s[1]])
			g.lattice.Best(w.names, scores, e.edges[s[0]:s[1]], labels)
			for i := range scores {
				guesses[at+s[0]+i] = g.lattice.Guess(i, labels[i])
			}
		}
	}
	return guesses
}

// score returns the scores of a segment's tokens, and room for their labels.
func (g *guesser) score(w *weights, e *example, segment [2]int) ([]core.Row, []uint8) {
	scores := make([]core.Row, segment[1]-segment[0])
	for i := range scores {
		g.buf = g.corpus.collect(e, segment[0]+i, false, g.buf[:0])
		addRows(&scores[i], w.rows, g.buf)
	}
	return scores, make([]uint8, len(scores))
}
