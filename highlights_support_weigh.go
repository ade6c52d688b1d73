package gloss

import (
	"sort"
	"strings"
)

// A weighing says which sentences of the body bear out a claim of a highlight, and
// what of it they do not have.
type weighing struct {
	*comparison
	judge  *judge
	chosen []int     // candidates, the best first
	cover  []float32 // how well the body has each unit
	gap    []bool    // whether a unit is in a gap already
}

// weigh chooses the sentences that bear out a claim: the one that has most of it,
// and others that have what is left.
func (j *judge) weigh(m *comparison) *weighing {
	const most = 4
	e := &weighing{comparison: m, judge: j, cover: m.floats.take(len(m.units)), gap: m.marks.take(len(m.units))}
	for len(e.chosen) < min(most, len(m.candidates)) {
		best, gain := -1, float32(0)
		for k := range m.candidates {
			if g := e.gain(&m.candidates[k]); g > gain && (len(e.chosen) == 0 || g >= e.leastGain(&m.candidates[k])) {
				best, gain = k, g
			}
		}
		if best < 0 {
			break
		}
		c := &m.candidates[best]
		e.chosen = append(e.chosen, best)
		for i, how := range c.how {
			e.cover[i] = max(e.cover[i], how)
		}
		j.weighed(c.at, gain)
	}
	e.around()
	return e
}

// gain returns the weight of what candidate c has and the chosen do not.
func (e *weighing) gain(c *candidate) float32 {
	var gain float32
	for i, how := range c.how {
		gain += max(0, how-e.cover[i]) * e.weights[i]
	}
	if len(e.chosen) > 0 {
		apart := abs(int(c.at - e.candidates[e.chosen[0]].at))
		if apart <= 2 {
			gain *= 1.4
		}
	}
	return gain
}

// leastGain returns what candidate c must add to be chosen: more if it stands far
// from the first.
func (e *weighing) leastGain(c *candidate) float32 {
	const near, far, farther = 0.9, 2.6, 3.4
	if abs(int(c.at-e.candidates[e.chosen[0]].at)) <= 2 {
		return near
	}
	for i, how := range c.how {
		if how > e.cover[i] && e.units[i].kind != unitWord {
			return far // a name or number, and a word at least
		}
	}
	return farther
}

func (j *judge) weighed(at int32, weight float32) {
	for i := range j.evidence {
		if j.evidence[i].at == at {
			j.evidence[i].weight += weight
			return
		}
	}
	j.evidence = append(j.evidence, weighed{at, weight})
}

// around covers words that stand beside the chosen sentences, or elsewhere in the
// body, which counts less.
func (e *weighing) around() {
	for k := range e.candidates {
		for i, how := range e.candidates[k].how {
			e.cover[i] = max(e.cover[i], 0.7*how)
		}
	}
	for i := range e.units {
		u := &e.units[i]
		if u.kind != unitWord || e.cover[i] > 0.7 {
			continue
		}
		switch apart := e.apart(e.stemAt.of(u.stem)); {
		case apart <= 2:
			e.cover[i] = 0.9
		case apart < never:
			e.cover[i] = max(e.cover[i], 0.5)
		case e.use(u.stem).elsewhere:
			e.cover[i] = max(e.cover[i], 0.5)
		case e.senseAround(u):
			e.cover[i] = max(e.cover[i], 0.4)
		}
	}
}

// senseAround reports whether a word that says the same as u is near the chosen
// sentences.
func (e *weighing) senseAround(u *unit) bool {
	const most = 16
	seen := 0
	for _, s := range e.stems[u.stem].senses {
		for _, other := range e.saying.of(int32(s)) {
			if seen++; seen > most {
				return false
			}
			if e.apart(e.stemAt.of(other)) <= 2 {
				return true
			}
		}
	}
	return false
}

const never = 1 << 30

// apart returns how far the nearest of the claims in list is from a chosen one.
func (e *weighing) apart(list []int32) int {
	best := never
	for _, k := range e.chosen {
		best = min(best, distance(list, e.candidates[k].at))
	}
	return best
}

// distance returns how far the nearest of the claims in list is from claim at.
func distance(list []int32, at int32) int {
	best := never
	i := sort.Search(len(list), func(i int) bool { return list[i] >= at })
	if i < len(list) {
		best = int(list[i] - at)
	}
	if i > 0 {
		best = min(best, int(at-list[i-1]))
	}
	return best
}

// missing adds a gap for units from to to.
func (e *weighing) missing(from, to int, kind GapKind, instead *unit) {
	span := Span{e.units[from].Start, e.units[to].End}
	g := Gap{Span: span, Text: span.In(e.n.Text), Kind: kind}
	if instead != nil {
		g.At, g.Instead = instead.Span, instead.In(e.n.Text)
	}
	e.judge.out.Gaps = append(e.judge.out.Gaps, g)
	for i := from; i <= to; i++ {
		e.gap[i] = true
		if kind != GapRole {
			e.cover[i] = 0
		}
	}
}

// count adds up what the body has of the claim.
func (e *weighing) count() {
	for i := range e.units {
		w := e.weights[i]
		e.judge.all += w
		e.judge.has += w * e.cover[i]
		for k := range e.candidates {
			if e.candidates[k].how[i] > 0.85 || e.cover[i] > 0.85 {
				e.judge.exact += w
				break
			}
		}
		if e.units[i].kind == unitWord {
			e.judge.words += w
			e.judge.covered += w * e.cover[i]
		}
	}
}

// before returns the text right before unit u of a claim.
func (e *weighing) before(c *claim, u *unit) string {
	return e.n.Text[max(c.Start, u.Start-len(" has been ")):u.Start]
}

// wordBefore returns the word right before unit u of a claim.
func (e *weighing) wordBefore(c *claim, u *unit) string {
	s := strings.TrimRight(e.n.Text[c.Start:max(c.Start, u.Start)], " ")
	return s[strings.LastIndexByte(s, ' ')+1:]
}

// behind returns the text from unit u of a claim to its end.
func (e *weighing) behind(c *claim, u *unit) string { return e.n.Text[u.End:max(u.End, c.End)] }

// between returns the text from one unit of a claim to another behind it.
func (e *weighing) between(u, v *unit) string { return e.n.Text[u.End:max(u.End, v.Start)] }
