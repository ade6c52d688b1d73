package core

import "math"

// A Chain is one of the two sequences of labels that the model finds: names, or
// titles of office. Before its first token and after its last everything is
// outside.
type Chain struct {
	Base, Size int                // its columns in a Row
	Trans      [Edges]Transitions // by the Edge of the token with the second label
	factor     [Edges]Transitions // e to the power of Trans
	closed     []int              // labels after which another name may begin
	starts     []int              // labels that may follow a closed one
	across     [Edges]across
}

// across has the factors from closed labels to those that may follow them, first by
// the place of the label that follows in starts, then by that of the closed one, and
// 0 where a chain has fewer. Most of the time that a chain takes goes into these, so
// that they lie in the order in which they are used.
type across [1 + 2*Kinds][1 + 2*Kinds]float32

// Transitions are numbers for each label and the one after it.
type Transitions [Labels][Labels]float32

// An Edge is what a word says of the labels before and at it.
type Edge = uint8

// Edges is the number of edges.
const Edges = 12

// edge returns the edge of a word.
func edge(text string, c Class) Edge {
	switch text {
	case "of":
		return 1
	case "and", "&":
		return 2
	case "the", "The":
		return 3
	case "-", "–":
		return 4
	case ",":
		return 5
	case "'s", "’s":
		return 6
	case "for", "in", "on", "at", "to":
		return 7
	case "(", ")":
		return 8
	}
	switch {
	case c&Capital != 0:
		return 9
	case c&Letters != 0:
		return 10
	}
	return 11
}

// NewChain returns the chain with the labels of some kinds.
func NewChain(base, kinds int) *Chain {
	c := &Chain{Base: base, Size: 1 + 4*kinds, closed: []int{0}, starts: []int{0}}
	for k := range kinds {
		c.closed = append(c.closed, Label(k, End), Label(k, Single))
		c.starts = append(c.starts, Label(k, Begin), Label(k, Single))
	}
	c.Ready()
	return c
}

// Ready must be called when Trans has changed.
func (c *Chain) Ready() {
	for e := range c.Trans {
		c.ReadyFor(Edge(e))
	}
}

// ReadyFor must be called when those of one edge have changed.
func (c *Chain) ReadyFor(e Edge) {
	c.follows(func(p, y int) { c.factor[e][p][y] = exp(c.Trans[e][p][y]) })
	for i, y := range c.starts {
		for j, p := range c.closed {
			c.across[e][i][j] = c.factor[e][p][y]
		}
	}
}

// exp returns e to the power of x to within a fiftieth of a per cent, for x from
// -80 to 80.
func exp(x float32) float32 {
	x *= math.Log2E
	whole := float32(math.Floor(float64(x)))
	f := x - whole
	// A polynomial for 2 to the power of f, from 0 to 1.
	p := 1 + f*(0.69314718+f*(0.24022651+f*(0.05550411+f*(0.00961813+f*0.00187757))))
	return p * math.Float32frombits(uint32(int32(whole)+127)<<23)
}

// follows calls f for each label before and label that may follow it.
func (c *Chain) follows(f func(before, label int)) {
	for _, p := range c.closed {
		for _, y := range c.starts {
			f(p, y)
		}
	}
	for k := 0; 1+4*k < c.Size; k++ {
		for _, p := range [...]int{Begin, Inside} {
			f(Label(k, p), Label(k, Inside))
			f(Label(k, p), Label(k, End))
		}
	}
}

// A Lattice has the probabilities of the labels of a range of tokens.
type Lattice struct {
	chain             *Chain
	n                 int
	edges             []Edge
	emit, left, right [][Labels]float32
	scale             []float32
	LogZ              float64
	best              [][Labels]float32
	from              [][Labels]uint8
}

// Run computes the probabilities for the tokens with scores.
func (t *Lattice) Run(c *Chain, scores []Row, edges []Edge) {
	n := len(scores)
	t.chain, t.n, t.edges = c, n, edges
	t.emit, t.left, t.right, t.scale = grow(t.emit, n), grow(t.left, n), grow(t.right, n), grow(t.scale, n)
	t.LogZ = 0
	for i := range scores {
		t.weigh(i, scores[i][c.Base:c.Base+c.Size])
	}
	for i := range scores {
		t.forward(i)
	}
	// The factor to the outside after the end is in left already, so right is 1.
	last := &t.right[n-1]
	*last = [Labels]float32{}
	for _, y := range c.closed {
		last[y] = 1
	}
	for i := n - 2; i >= 0; i-- {
		t.backward(i)
	}
}

// weigh finds what the scores of token i multiply the probabilities by.
func (t *Lattice) weigh(i int, scores []float32) {
	most := scores[0]
	for _, x := range scores[1:] {
		most = max(most, x)
	}
	e := &t.emit[i]
	for y, x := range scores {
		if x < most-60 {
			e[y] = 0
		} else {
			e[y] = exp(x - most)
		}
	}
	t.LogZ += float64(most)
}

// forward finds the share of each label of token i in the sequences up to there.
func (t *Lattice) forward(i int) {
	c := t.chain
	a, e := &t.left[i], &t.emit[i]
	*a = [Labels]float32{}
	sum := float32(0)
	if i == 0 {
		factor := &c.factor[t.edges[0]]
		for _, y := range c.starts {
			a[y] = factor[0][y] * e[y]
			sum += a[y]
		}
	} else {
		sum = c.step(a, &t.left[i-1], e, t.edges[i])
	}
	if i == t.n-1 { // only closed labels may end
		sum = 0
		for k := 0; 1+4*k < c.Size; k++ {
			a[1+4*k], a[2+4*k] = 0, 0
		}
		for _, y := range c.closed {
			a[y] *= c.factor[0][y][0]
			sum += a[y]
		}
	}
	if !(sum > 1e-30) {
		sum = 1 // no labels are likely; what follows is as good as any
	}
	t.scale[i] = sum
	t.LogZ += math.Log(float64(sum))
	inv := 1 / sum
	for y := range a {
		a[y] *= inv
	}
}

// step makes a the shares of the labels after those of b, and returns their sum.
func (c *Chain) step(a, b, e *[Labels]float32, edge Edge) float32 {
	var p [1 + 2*Kinds]float32
	for i, y := range c.closed {
		p[i] = b[y]
	}
	p0, p1, p2, p3, p4, p5, p6, p7, p8 := p[0], p[1], p[2], p[3], p[4], p[5], p[6], p[7], p[8]
	across, factor := &c.across[edge], &c.factor[edge]
	sum := float32(0)
	for i, y := range c.starts {
		f := &across[i]
		v := p0*f[0] + p1*f[1] + p2*f[2] + p3*f[3] + p4*f[4] + p5*f[5] + p6*f[6] + p7*f[7] + p8*f[8]
		a[y] = v * e[y]
		sum += a[y]
	}
	for k := 0; 1+4*k < c.Size; k++ {
		begin, inside, end := 1+4*k, 2+4*k, 3+4*k
		a[inside] = (b[begin]*factor[begin][inside] + b[inside]*factor[inside][inside]) * e[inside]
		a[end] = (b[begin]*factor[begin][end] + b[inside]*factor[inside][end]) * e[end]
		sum += a[inside] + a[end]
	}
	return sum
}

// backward finds what the sequences after token i make of the share of each of its
// labels.
func (t *Lattice) backward(i int) {
	c := t.chain
	e, r, b, edge := &t.emit[i+1], &t.right[i+1], &t.right[i], t.edges[i+1]
	inv := 1 / t.scale[i+1]
	var v [Labels]float32
	for y := range v {
		v[y] = e[y] * r[y] * inv
	}
	if i+1 == t.n-1 {
		for _, y := range c.closed {
			v[y] *= c.factor[0][y][0]
		}
	}
	across, factor := &c.across[edge], &c.factor[edge]
	var p0, p1, p2, p3, p4, p5, p6, p7, p8 float32
	for i, y := range c.starts {
		f, v := &across[i], v[y]
		p0 += f[0] * v
		p1 += f[1] * v
		p2 += f[2] * v
		p3 += f[3] * v
		p4 += f[4] * v
		p5 += f[5] * v
		p6 += f[6] * v
		p7 += f[7] * v
		p8 += f[8] * v
	}
	p := [1 + 2*Kinds]float32{p0, p1, p2, p3, p4, p5, p6, p7, p8}
	for i, y := range c.closed {
		b[y] = p[i]
	}
	for k := 0; 1+4*k < c.Size; k++ {
		begin, inside, end := 1+4*k, 2+4*k, 3+4*k
		b[begin] = factor[begin][inside]*v[inside] + factor[begin][end]*v[end]
		b[inside] = factor[inside][inside]*v[inside] + factor[inside][end]*v[end]
	}
}

func grow[T any](s []T, n int) []T {
	if cap(s) < n {
		return make([]T, n, n+n/2)
	}
	return s[:n]
}

// At returns the probability that token i has label y.
func (t *Lattice) At(i, y int) float32 { return t.left[i][y] * t.right[i][y] }

// Pairs calls f with the probability of each pair of labels of tokens i-1 and i,
// of the label of the first token after what is outside (i is 0), and of that of
// the last before it (i is the number of tokens).
func (t *Lattice) Pairs(i int, f func(before, label int, p float32)) {
	c := t.chain
	switch i {
	case 0:
		for _, y := range c.starts {
			f(0, y, t.At(0, y))
		}
	case t.n:
		for _, y := range c.closed {
			f(y, 0, t.At(t.n-1, y))
		}
	default:
		inv := 1 / t.scale[i]
		c.follows(func(p, y int) {
			x := t.left[i-1][p] * c.factor[t.edges[i]][p][y] * t.emit[i][y] * t.right[i][y] * inv
			if i == t.n-1 {
				x *= c.factor[0][y][0]
			}
			f(p, y, x)
		})
	}
}

// Span returns the probability that tokens i to j are one name of a kind.
func (t *Lattice) Span(i, j, kind int) float32 {
	if i == j {
		return t.At(i, Label(kind, Single))
	}
	c := t.chain
	p := t.left[i][Label(kind, Begin)]
	before := Label(kind, Begin)
	for k := i + 1; k <= j; k++ {
		y := Label(kind, Inside)
		if k == j {
			y = Label(kind, End)
		}
		p *= c.factor[t.edges[k]][before][y] * t.emit[k][y] / t.scale[k]
		if k == t.n-1 {
			p *= c.factor[0][y][0]
		}
		before = y
	}
	return p * t.right[j][before]
}

// Likeliest writes the likeliest labels of the tokens that Run had the scores of.
//
// If each token has a label that is so likely that all of them together are
// likelier than not, there is no need to search for them.
func (t *Lattice) Likeliest(scores []Row, labels []uint8) {
	const most = .25 // less than half, as probabilities are not exact
	doubt := float32(0)
	for i := range labels {
		likeliest := float32(0)
		for y := range t.chain.Size {
			if p := t.At(i, y); p > likeliest {
				likeliest, labels[i] = p, uint8(y)
			}
		}
		doubt += 1 - likeliest
		if doubt > most {
			t.Best(t.chain, scores, t.edges, labels)
			return
		}
	}
}

// Best writes the likeliest labels of the tokens with scores.
func (t *Lattice) Best(c *Chain, scores []Row, edges []Edge, labels []uint8) {
	n := len(scores)
	t.best, t.from = grow(t.best, n), grow(t.from, n)
	const never = -1e30
	for i := range n {
		s := scores[i][c.Base : c.Base+c.Size]
		a, from, trans := &t.best[i], &t.from[i], &c.Trans[edges[i]]
		for y := range a {
			a[y] = never
		}
		if i == 0 {
			for _, y := range c.starts {
				a[y] = trans[0][y] + s[y]
			}
			continue
		}
		b := &t.best[i-1]
		for _, y := range c.starts {
			most, arg := float32(never), 0
			for _, p := range c.closed {
				if v := b[p] + trans[p][y]; v > most {
					most, arg = v, p
				}
			}
			a[y], from[y] = most+s[y], uint8(arg)
		}
		for k := 0; 1+4*k < c.Size; k++ {
			for y := 2 + 4*k; y <= 3+4*k; y++ {
				v, arg := b[1+4*k]+trans[1+4*k][y], 1+4*k
				if x := b[2+4*k] + trans[2+4*k][y]; x > v {
					v, arg = x, 2+4*k
				}
				a[y], from[y] = v+s[y], uint8(arg)
			}
		}
	}
	most, y := float32(never*2), 0
	for _, p := range c.closed {
		if v := t.best[n-1][p] + c.Trans[0][p][0]; v > most {
			most, y = v, p
		}
	}
	for i := n - 1; i >= 0; i-- {
		labels[i] = uint8(y)
		y = int(t.from[i][y])
	}
}
