package main

import (
	"math"
	"math/rand/v2"
	"slices"
	"sync"

	"github.com/glossnews/gloss/internal/tag/core"
	"github.com/glossnews/gloss/internal/tag/marked"
)

// An example is a sentence to learn from: its words, labels and features.
type example struct {
	words    []int32
	edges    []core.Edge
	names    []uint8
	titles   []uint8
	segments [][2]int
	own      [][]uint32 // features of each live token that are not of one word
	// The second pass.
	evidence [][]uint32
	beside   [][]uint32 // for titles only
	weight   float32
	marked   bool // titles are marked
	fold     int
	source   core.Source
}

// A corpus is examples with the numbers of their features.
type corpus struct {
	lex      *core.Lexicon
	examples []*example
	byWord   [][core.Places][]uint32
	features *index
}

const nowhere = ^uint32(0)

// index numbers hashes, by open addressing.
type index struct {
	keys   []uint64
	values []uint32
	used   int
}

func newIndex(size int) *index {
	n := 1
	for n < size*2 {
		n *= 2
	}
	return &index{keys: make([]uint64, n), values: make([]uint32, n)}
}

func (x *index) slot(h uint64) *uint32 {
	if x.used*4 > len(x.keys)*3 {
		old := *x
		*x = *newIndex(len(old.keys))
		for i, k := range old.keys {
			if k != 0 {
				*x.slot(k) = old.values[i]
			}
		}
	}
	if h == 0 {
		h = 1
	}
	mask := uint64(len(x.keys) - 1)
	i := (h ^ h>>29) & mask
	for ; x.keys[i] != 0; i = (i + 1) & mask {
		if x.keys[i] == h {
			return &x.values[i]
		}
	}
	x.keys[i] = h
	x.used++
	return &x.values[i]
}

func (x *index) get(h uint64) uint32 {
	if h == 0 {
		h = 1
	}
	mask := uint64(len(x.keys) - 1)
	for i := (h ^ h>>29) & mask; x.keys[i] != 0; i = (i + 1) & mask {
		if x.keys[i] == h {
			return x.values[i]
		}
	}
	return nowhere
}

// places calls f for the words beside token i of words and what place they have.
func places(words []int32, i int, f func(word int32, place int)) {
	f(words[i], core.Here)
	for k := 1; k <= core.Near; k++ {
		if j := i - k; j >= 0 {
			f(words[j], core.Left)
			switch k {
			case 1:
				f(words[j], core.Before)
			case 2:
				f(words[j], core.Before2)
			}
		}
		if j := i + k; j < len(words) {
			f(words[j], core.Right)
			switch k {
			case 1:
				f(words[j], core.After)
			case 2:
				f(words[j], core.After2)
			}
		}
	}
}

// newCorpus works out the features of articles. Those seen fewer than least
// times are left out.
func newCorpus(dict *core.Dictionary, articles []*marked.Article, least uint32) *corpus {
	c := &corpus{lex: core.NewLexicon(dict)}
	doc := core.Doc{Lex: c.lex}
	counts := newIndex(1 << 22)
	var all [][][]uint64 // of each example's tokens
	var seen [][core.Places]uint32
	var buf []uint64
	for _, a := range articles {
		doc.Reset()
		doc.Source = a.Set.Source
		for _, s := range a.Sentences {
			doc.Add(s.Words)
		}
		doc.Prepare()
		first := len(c.examples)
		for i, s := range a.Sentences {
			at := doc.Sentences[i]
			c.examples = append(c.examples, &example{
				words: slices.Clone(doc.Words[at.Start:at.End]),
				edges: slices.Clone(doc.Edges[at.Start:at.End]),
				names: s.Names, titles: s.TitleLabels, weight: a.Set.Weight, marked: a.Set.Titles, fold: a.Fold, source: a.Set.Source,
			})
			all = append(all, make([][]uint64, len(s.Words)))
		}
		for len(seen) < len(c.lex.Words) {
			seen = append(seen, [core.Places]uint32{})
		}
		doc.Segments(func(sentence, start, end int) {
			if a.Sentences[sentence].Skip {
				return
			}
			e, hashes := c.examples[first+sentence], all[first+sentence]
			from := doc.Sentences[sentence].Start
			e.segments = append(e.segments, [2]int{start - from, end - from})
			for i := start; i < end; i++ {
				places(e.words, i-from, func(w int32, place int) { seen[w][place]++ })
				buf = doc.Features(sentence, i, buf[:0])
				hashes[i-from] = slices.Clone(buf)
				for _, h := range buf {
					*counts.slot(h)++
				}
			}
		})
	}
	for w := range seen {
		for place, n := range seen[w] {
			if n > 0 {
				for _, h := range c.lex.Words[w].Features(place, buf[:0]) {
					*counts.slot(h) += n
				}
			}
		}
	}
	c.features = newIndex(1 << 20)
	number := uint32(0)
	for i, h := range counts.keys {
		if h != 0 && counts.values[i] >= least {
			*c.features.slot(h) = number
			number++
		}
	}
	c.byWord = make([][core.Places][]uint32, len(seen))
	for w := range seen {
		for place, n := range seen[w] {
			if n > 0 {
				c.byWord[w][place] = c.numbers(c.lex.Words[w].Features(place, buf[:0]))
			}
		}
	}
	for i, e := range c.examples {
		e.own = make([][]uint32, len(e.words))
		for j, hashes := range all[i] {
			e.own[j] = c.numbers(hashes)
		}
		all[i] = nil
	}
	return c
}

func (c *corpus) numbers(hashes []uint64) []uint32 {
	var to []uint32
	for _, h := range hashes {
		if n := c.features.get(h); n != nowhere {
			to = append(to, n)
		}
	}
	return to
}

// A method says how to learn.
type method struct {
	name       string // ftrl, adagrad or perceptron
	epochs     int
	rate       float32
	l1, l2     float32
	beta       float32
	transRate  float32
	keep       float32 // the share of features that are read at each step
	average    int     // the last epochs whose weights are averaged
	seed       uint64
	quiet      bool
	secondPass bool
	noClusters bool
	once       bool
}

// weights are what is learnt: a row for each feature, and the chains' own.
type weights struct {
	rows   []core.Row
	names  *core.Chain
	titles *core.Chain
}

// A learner learns weights from examples, one sentence after the other.
type learner struct {
	*weights
	corpus *corpus
	method method
	slow   []core.Row                      // FTRL's z, or AdaGrad's sum of squares
	root   []core.Row                      // FTRL's root of the sum of squares
	trans  [2][core.Edges]core.Transitions // sums of squares
	read   [][]uint32                      // features of the tokens of a step
	scores []core.Row
	grads  []core.Row
	lat    core.Lattice
	epoch  int
	noise  uint64
	mean   *weights
	steps  float32
}

func newLearner(c *corpus, m method) *learner {
	n := c.features.used
	l := &learner{weights: newWeights(n), corpus: c, method: m, noise: m.seed}
	l.slow = make([]core.Row, n)
	if m.name == "ftrl" {
		l.root = make([]core.Row, n)
	}
	return l
}

func newWeights(n int) *weights {
	return &weights{
		rows:   make([]core.Row, n),
		names:  core.NewChain(0, core.Kinds),
		titles: core.NewChain(core.TitleBase, 1),
	}
}

// collect appends the numbers of the features of token i.
func (c *corpus) collect(e *example, i int, second bool, to []uint32) []uint32 {
	places(e.words, i, func(w int32, place int) { to = append(to, c.byWord[w][place]...) })
	to = append(to, e.own[i]...)
	if second && e.evidence != nil {
		to = append(to, e.evidence[i]...)
		to = append(to, e.beside[i]...)
	}
	return to
}

// addRows adds the rows of some features to a score, four at once because that is
// twice as fast.
func addRows(score *core.Row, rows []core.Row, features []uint32) {
	for ; len(features) >= 4; features = features[4:] {
		a, b, c, d := &rows[features[0]], &rows[features[1]], &rows[features[2]], &rows[features[3]]
		for y := range core.Columns {
			score[y] += (a[y] + b[y]) + (c[y] + d[y])
		}
	}
	for _, f := range features {
		w := &rows[f]
		for y := range core.Columns {
			score[y] += w[y]
		}
	}
}

// learn goes through the examples and returns the weights.
func (l *learner) learn(use func(*example) bool) *weights {
	var order []*example
	for _, e := range l.corpus.examples {
		if len(e.segments) > 0 && use(e) {
			order = append(order, e)
		}
	}
	random := rand.New(rand.NewPCG(7, l.method.seed))
	easySegments := make(map[*example][]bool, len(order))
	for l.epoch = range l.method.epochs {
		random.Shuffle(len(order), func(i, j int) { order[i], order[j] = order[j], order[i] })
		loss := 0.0
		for _, e := range order {
			second := l.method.secondPass && random.IntN(2) == 0
			easy := easySegments[e]
			if easy == nil {
				easy = make([]bool, len(e.segments))
				easySegments[e] = easy
			}
			for n, s := range e.segments {
				if easy[n] && l.epoch%rest != 0 {
					continue
				}
				x := l.step(e, s[0], s[1], second)
				easy[n] = x < easyLoss*float64(e.weight)
				loss += x
			}
		}
		if l.epoch >= l.method.epochs-l.method.average {
			l.addSnapshot()
		}
		if !l.method.quiet {
			log("epoch %d loss %.0f", l.epoch+1, loss)
		}
	}
	if l.method.name == "perceptron" {
		l.settle()
	}
	if l.method.average > 1 {
		l.weights = l.mean
	}
	l.names.Ready()
	l.titles.Ready()
	return l.weights
}

// addSnapshot adds the weights as they are to their mean over the last epochs.
func (l *learner) addSnapshot() {
	if l.method.average < 2 {
		return
	}
	if l.mean == nil {
		l.mean = newWeights(len(l.rows))
	}
	l.mean.add(l.weights, 1/float32(l.method.average))
}

// add adds a part of other weights to w.
func (w *weights) add(other *weights, part float32) {
	for i := range other.rows {
		to, from := &w.rows[i], &other.rows[i]
		for y := range to {
			to[y] += part * from[y]
		}
	}
	for _, c := range [][2]*core.Chain{{w.names, other.names}, {w.titles, other.titles}} {
		for e := range c[0].Trans {
			for p := range c[0].Trans[e] {
				for y := range c[0].Trans[e][p] {
					c[0].Trans[e][p][y] += part * c[1].Trans[e][p][y]
				}
			}
		}
	}
}

// Segments whose loss was below easyLoss when they were read last are left out
// until the next of each rest epochs.
const (
	easyLoss = 0.02
	rest     = 3
)

// step learns from the live tokens start to end of an example.
func (l *learner) step(e *example, start, end int, second bool) float64 {
	n := end - start
	for len(l.read) < n {
		l.read = append(l.read, nil)
		l.scores = append(l.scores, core.Row{})
		l.grads = append(l.grads, core.Row{})
	}
	scores, grads := l.scores[:n], l.grads[:n]
	for i := range n {
		l.read[i] = l.corpus.collect(e, start+i, second, l.read[i][:0])
		if l.method.keep < 1 {
			l.read[i] = l.drop(l.read[i])
		}
		scores[i], grads[i] = core.Row{}, core.Row{}
		addRows(&scores[i], l.rows, l.read[i])
	}
	if l.method.name == "perceptron" {
		return l.correct(e, start, end)
	}
	loss := l.gradient(0, l.names, e.edges[start:end], e.names[start:end], e.weight)
	// Titles are read once the names are known, but learn from the first pass too.
	if e.marked {
		loss += l.gradient(1, l.titles, e.edges[start:end], e.titles[start:end], e.weight)
	}
	for i := range n {
		g := &grads[i]
		for y := range g {
			if abs(g[y]) < 1e-3*e.weight {
				g[y] = 0
			}
		}
		if *g != (core.Row{}) {
			l.update(l.read[i], g)
		}
	}
	return loss
}

// drop leaves out some features, so that others learn to do without them.
func (l *learner) drop(features []uint32) []uint32 {
	limit := uint32(float64(l.method.keep) * (1 << 32))
	n := 0
	for _, f := range features {
		l.noise = l.noise*6364136223846793005 + 1442695040888963407
		if uint32(l.noise>>32) < limit {
			features[n] = f
			n++
		}
	}
	return features[:n]
}

func abs(x float32) float32 { return math.Float32frombits(math.Float32bits(x) &^ (1 << 31)) }

// gradient adds to grads how the likelihood of labels falls with the scores, and
// moves the chain's own weights.
func (l *learner) gradient(which int, c *core.Chain, edges []core.Edge, labels []uint8, weight float32) float64 {
	n := len(labels)
	scores := l.scores[:n]
	l.lat.Run(c, scores, edges)
	right := 0.0
	before := uint8(0)
	for i, y := range labels {
		right += float64(scores[i][c.Base+int(y)]) + float64(c.Trans[edges[i]][before][y])
		g := l.grads[i][c.Base:]
		for k := range c.Size {
			g[k] += weight * l.lat.At(i, k)
		}
		g[y] -= weight
		before = y
	}
	right += float64(c.Trans[0][before][0])
	before = 0
	changed := 0
	for i := 0; i <= n; i++ {
		label, edge := uint8(0), core.Edge(0)
		if i < n {
			label, edge = labels[i], edges[i]
		}
		squares, trans := &l.trans[which][edge], &c.Trans[edge]
		l.lat.Pairs(i, func(p, y int, x float32) {
			if p == int(before) && y == int(label) {
				x--
			}
			if abs(x) < 1e-3 {
				return
			}
			x *= weight
			squares[p][y] += x * x
			trans[p][y] -= l.method.transRate * x / (sqrt(squares[p][y]) + .1)
		})
		before = label
		changed |= 1 << edge
	}
	for e := range core.Edge(core.Edges) {
		if changed>>e&1 != 0 {
			c.ReadyFor(e)
		}
	}
	return float64(weight) * (l.lat.LogZ - right)
}

func sqrt(x float32) float32 { return float32(math.Sqrt(float64(x))) }

// update moves the rows of a token's features against a gradient.
func (l *learner) update(features []uint32, grad *core.Row) {
	var columns [core.Stride]int
	n := 0
	for y, g := range grad {
		if g != 0 {
			columns[n] = y
			n++
		}
	}
	m := &l.method
	switch m.name {
	case "ftrl":
		inv := 1 / m.rate
		for _, f := range features {
			w, z, root := &l.rows[f], &l.slow[f], &l.root[f]
			for _, y := range columns[:n] {
				g := grad[y]
				old := root[y]
				now := sqrt(old*old + g*g)
				root[y] = now
				z[y] += g - (now-old)*inv*w[y]
				switch {
				case z[y] > m.l1:
					w[y] = -(z[y] - m.l1) / ((m.beta+now)*inv + m.l2)
				case z[y] < -m.l1:
					w[y] = -(z[y] + m.l1) / ((m.beta+now)*inv + m.l2)
				default:
					w[y] = 0
				}
			}
		}
	case "adagrad":
		for _, f := range features {
			w, square := &l.rows[f], &l.slow[f]
			for _, y := range columns[:n] {
				g := grad[y] + m.l2*w[y]
				square[y] += g * g
				w[y] -= m.rate * g / (sqrt(square[y]) + 1e-3)
			}
		}
	}
}

// learnBoth learns twice from all examples, in another order and with other
// features dropped, and returns the mean, which is better than either.
func learnBoth(c *corpus, m method) *weights {
	all := func(*example) bool { return true }
	if m.once {
		return newLearner(c, m).learn(all)
	}
	var w [2]*weights
	other := m
	other.seed, other.quiet = m.seed+1, true
	both(
		func() { w[0] = newLearner(c, m).learn(all) },
		func() { w[1] = newLearner(c, other).learn(all) },
	)
	mean := newWeights(len(w[0].rows))
	mean.add(w[0], 0.5)
	mean.add(w[1], 0.5)
	mean.names.Ready()
	mean.titles.Ready()
	return mean
}

// both runs two functions at once.
func both(f, g func()) {
	var wait sync.WaitGroup
	wait.Go(f)
	g()
	wait.Wait()
}
