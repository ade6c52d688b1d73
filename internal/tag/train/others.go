package main

import (
	"strings"

	"github.com/glossnews/gloss/internal/tag/core"
	"github.com/glossnews/gloss/internal/tag/marked"
)

// harmonize marks as nationalities the words that are some and that a set of
// others, which marks them unevenly, marks as nothing or as a place.
func harmonize(s *marked.Sentence, demonyms map[string]bool) {
	for i, w := range s.Words {
		if demonyms[w] && (s.Names[i] == 0 || s.Names[i] == uint8(core.Label(core.Place, core.Single))) {
			s.Names[i] = uint8(core.Label(core.Nationality, core.Single))
		}
	}
}

// dropArticle leaves the article out of names, as our rules do, in a set of others.
func dropArticle(s *marked.Sentence) {
	for i := 0; i+1 < len(s.Names); i++ {
		l := s.Names[i]
		if l == 0 || int(l-1)%4 != core.Begin || strings.ToLower(s.Words[i]) != "the" || s.Words[i+1] == "Hague" {
			continue
		}
		s.Names[i] = 0
		if next := &s.Names[i+1]; int(*next-1)%4 == core.Inside {
			*next -= core.Inside - core.Begin
		} else {
			*next += core.Single - core.End
		}
	}
}

// crossNER is the source of the sets whose rules for elections, laws and prizes
// are so regular that the model learns them as that source's own.
const crossNER = 2

// A recipe is a way to learn. A strict one changes what others mark to our rules
// where it can, and leaves out what goes against them.
type recipe struct {
	strict bool
	parts  int // of the texts, of which each is guessed by a model of the others
}

// recipes returns the ways to learn, of which the mean is better than either.
func recipes() []recipe { return []recipe{{false, 2}, {true, 4}} }

// foreign is how much less likely than the best labels, as a logarithm, those are
// that do not go by our rules.
const foreign = 5

// dropForeign leaves out the segments of sets of others whose labels the mean of
// models of our own texts holds for most unlikely: there their rules are not ours.
func (c *corpus) dropForeign(models []*weights) {
	mean := newWeights(len(models[0].rows))
	for _, w := range models {
		mean.add(w, 1/float32(len(models)))
	}
	g := guesser{corpus: c}
	dropped, all := 0, 0
	for _, e := range c.examples {
		if e.marked || e.source == crossNER {
			continue
		}
		segments := e.segments[:0]
		for _, s := range e.segments {
			if all++; g.doubt(mean, e, s) > foreign {
				dropped++
				continue
			}
			segments = append(segments, s)
		}
		e.segments = segments
	}
	log("%d of %d segments of others left out", dropped, all)
}

// doubt returns how much likelier, as a logarithm, the best labels of a segment are
// than its own.
func (g *guesser) doubt(w *weights, e *example, segment [2]int) float64 {
	scores, best := g.score(w, e, segment)
	edges := e.edges[segment[0]:segment[1]]
	g.lattice.Best(w.names, scores, edges, best)
	sum := func(labels []uint8) float64 {
		x, before := 0., uint8(0)
		for i, y := range labels {
			x += float64(scores[i][y]) + float64(w.names.Trans[edges[i]][before][y])
			before = y
		}
		return x + float64(w.names.Trans[0][before][0])
	}
	return sum(best) - sum(e.names[segment[0]:segment[1]])
}
