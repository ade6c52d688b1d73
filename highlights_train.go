package gloss

import (
	"errors"
	"iter"
	"math"
	"math/rand/v2"
	"slices"
)

// Train returns weights that are learnt from articles that have highlights, as those
// of a house's archive. It starts from the weights of h and stays the closer to
// them the fewer articles there are. It passes over articles without highlights, or
// without text; if there are no others, that is an error. The same articles in the
// same order make the same weights.
//
// It learns in two steps which words of an article its highlights have, and which N
// sentences together have most in common with them.
func (h *Highlighter) Train(articles iter.Seq[*Analysis]) (*HighlightWeights, error) {
	r := *h.Weights.orBuiltin()
	var lessons []lesson
	if articles != nil {
		for n := range articles {
			if l, ok := newLesson(n); ok {
				lessons = append(lessons, l)
			}
		}
	}
	if len(lessons) == 0 {
		return nil, errors.New("train highlights: no article has highlights and text")
	}
	r.learnLength(lessons)
	r.learnWords(lessons)
	r.learnSets(lessons, h.most())
	w := r.weights()
	w.Articles = len(lessons)
	return w, nil
}

// A lesson is an article and what its highlights say.
type lesson struct {
	d     *digest
	gold  []int32          // the words of the highlights in order, -1 for one that is not in the article
	count map[int32]int    // of each
	pairs map[[2]int32]int // of words that follow each other
}

func newLesson(n *Analysis) (lesson, bool) {
	if n == nil || n.Article == nil || len(n.Highlights) == 0 {
		return lesson{}, false
	}
	l := lesson{d: newDigest(n), count: map[int32]int{}, pairs: map[[2]int32]int{}}
	if len(l.d.sentences) == 0 {
		return lesson{}, false
	}
	for _, h := range n.Highlights {
		if h.LeadIn == "" {
			l.addGold(h.Text)
		}
	}
	for i, id := range l.gold {
		if id < 0 {
			continue
		}
		l.count[id]++
		if i > 0 && l.gold[i-1] >= 0 {
			l.pairs[[2]int32{l.gold[i-1], id}]++
		}
	}
	return l, len(l.count) > 0
}

func (l *lesson) addGold(s string) {
	for i := 0; i < len(s); {
		start, end := wordAfter(s, i, len(s))
		if start == end {
			return
		}
		l.gold = append(l.gold, l.d.find(s[start:end]))
		i = end
	}
}

// reward returns how much a set has in common with the highlights: ROUGE-1, and half
// as much of ROUGE-2.
func (l *lesson) reward(set []*point) float64 {
	const pairs = 0.5
	count, pair := map[int32]int{}, map[[2]int32]int{}
	n, same, samePairs := 0, 0, 0
	last := int32(-1)
	for _, p := range set {
		for _, id := range p.ids {
			n++
			if count[id] < l.count[id] {
				count[id]++
				same++
			}
			if k := [2]int32{last, id}; pair[k] < l.pairs[k] {
				pair[k]++
				samePairs++
			}
			last = id
		}
	}
	return f1(same, n, len(l.gold)) + pairs*f1(samePairs, n-1, len(l.gold)-1)
}

func f1(same, a, b int) float64 {
	if same == 0 {
		return 0
	}
	return 2 * float64(same) / float64(a+b)
}

// learnLength learns how long the highlights of an article are.
func (r *ranker) learnLength(lessons []lesson) {
	const trust = 20 // articles that the length from before counts for
	sum, n := 0.0, 0.0
	if r.length > 0 {
		sum, n = trust*r.length, trust
	}
	for _, l := range lessons {
		sum += float64(len(l.gold))
		n++
	}
	r.length = sum / n
}

// An adapter changes weights by gradients, each in steps that become smaller the
// more it was changed, and draws them back to where they started.
type adapter struct {
	weights, start, squares []float64
	rate, pull              float64
}

func newAdapter(weights []float64, rate, pull float64) *adapter {
	return &adapter{weights, slices.Clone(weights), make([]float64, len(weights)), rate, pull}
}

func (a *adapter) change(f int, gradient float64) {
	gradient -= a.pull * (a.weights[f] - a.start[f])
	a.squares[f] += gradient * gradient
	a.weights[f] += a.rate * gradient / math.Sqrt(a.squares[f]+1e-6)
}

// learnWords learns which words of an article its highlights have.
func (r *ranker) learnWords(lessons []lesson) {
	const rounds, rate, pull = 4, 0.1, 1e-4
	type example struct {
		lesson, word int32
		repeat       int
	}
	var examples []example
	for i, l := range lessons {
		for k := range l.d.words {
			for repeat := range min(maxRepeat, int(l.d.words[k].count)) {
				examples = append(examples, example{int32(i), int32(k), repeat})
			}
		}
	}
	a := newAdapter(r.words[:], rate, pull)
	random := rand.New(rand.NewPCG(1, 1))
	var x []sparse
	for range rounds {
		random.Shuffle(len(examples), func(i, j int) { examples[i], examples[j] = examples[j], examples[i] })
		for _, e := range examples {
			l := &lessons[e.lesson]
			x = l.d.wordVector(x[:0], &l.d.words[e.word], e.repeat)
			wrong := -sigmoid(dot(r.words[:], x))
			if l.count[e.word] > e.repeat {
				wrong++
			}
			for _, f := range x {
				a.change(f.feature, wrong*f.value)
			}
		}
	}
}

const allSetFeatures = int(sentenceFeatures) + int(setFeatures)

// A pointSet is a set of points with its features and its reward.
type pointSet struct {
	x      [allSetFeatures]float64
	reward float64
}

// learnSets learns which n sentences have most in common with the highlights. Of
// each article it takes the sets of its most promising sentences; the weights become
// such that a set drawn by them has the greatest reward to be expected.
func (r *ranker) learnSets(lessons []lesson, n int) {
	const rounds, rate, pull, sharp = 15, 0.1, 3, 60
	var all [][]pointSet
	for i := range lessons {
		l := &lessons[i]
		l.d.weigh(&r.words)
		if sets := r.candidates(l, n); len(sets) > 1 {
			all = append(all, sets)
		}
	}
	weights := append(slices.Clone(r.sentence[:]), r.set[:]...)
	mean := make([]float64, len(weights))
	a := newAdapter(weights, rate, pull/float64(max(1, len(all))))
	random := rand.New(rand.NewPCG(2, 2))
	for round := range rounds {
		random.Shuffle(len(all), func(i, j int) { all[i], all[j] = all[j], all[i] })
		for _, sets := range all {
			for f, g := range expectedGain(sets, weights) {
				a.change(f, sharp*g)
			}
			if round >= rounds/2 {
				for f, w := range weights {
					mean[f] += w
				}
			}
		}
	}
	if n := float64(len(all) * (rounds - rounds/2)); n > 0 {
		for f := range mean {
			mean[f] /= n
		}
		copy(r.sentence[:], mean)
		copy(r.set[:], mean[sentenceFeatures:])
	}
}

// candidates returns sets of n points of a lesson.
func (r *ranker) candidates(l *lesson, n int) []pointSet {
	const most = 600
	points := l.d.points(r, poolFor(n))
	n = min(n, len(points))
	for sets(len(points), n) > most { // only if many are asked for
		points = points[:len(points)-1]
	}
	c := newChooser(l.d, r, points)
	var out []pointSet
	set := make([]*point, n)
	c.each(n, nil, func(chosen []int, s pointSum) {
		var k pointSet
		for at, i := range chosen {
			set[at] = c.points[i]
			for f, v := range c.points[i].x {
				k.x[f] += v
			}
		}
		x := c.describeSet(s)
		copy(k.x[sentenceFeatures:], x[:])
		k.reward = l.reward(set)
		out = append(out, k)
	})
	return out
}

// expectedGain returns in which direction the weights make a set that is drawn by
// them better.
func expectedGain(sets []pointSet, weights []float64) (gradient [allSetFeatures]float64) {
	odds := make([]float64, len(sets))
	most := math.Inf(-1)
	for i := range sets {
		for f, v := range sets[i].x {
			odds[i] += weights[f] * v
		}
		most = max(most, odds[i])
	}
	sum, expected := 0.0, 0.0
	for i := range odds {
		odds[i] = math.Exp(odds[i] - most)
		sum += odds[i]
		expected += odds[i] * sets[i].reward
	}
	expected /= sum
	for i := range sets {
		better := odds[i] / sum * (sets[i].reward - expected)
		for f, v := range sets[i].x {
			gradient[f] += better * v
		}
	}
	return gradient
}
