package gloss

import (
	"cmp"
	"math"
	"slices"
)

// The features of a sentence, for whether it is one of the key points.
const (
	// Its place in an article without sections that are known to do something.
	sentenceFirst    = iota
	sentenceSecond   //
	sentenceThird    //
	sentenceEarly    // the next three
	sentencePlace    // how far from the start, by logarithm
	sentenceRelative // and as a part of the article
	sentenceLast     // of the last two
	// Its place in another.
	sentenceLeadOpens
	sentenceLead
	sentenceFacts
	sentenceDoubts // framing, speculation, gaps
	sentenceStakes
	sentenceView
	sentenceDeep // how far from the start of its section, by logarithm

	sentenceOpensSection
	sentenceShort
	sentenceLong
	sentenceLength
	sentenceCut     // the part of it that was cut
	sentenceGain    // the words that it is expected to have in common with the key points
	sentenceMean    // and of each of its words
	sentenceContent // and of those that are no small words
	sentenceTitle   // the part of its words that are in the title
	sentenceNames
	sentenceNumbers
	sentenceReports
	sentenceQuotes
	sentenceHedges
	sentenceBoosters
	sentenceResolved // a pronoun of it was replaced
	sentencePronoun
	sentenceFeatures
)

var sentenceFeatureNames = [sentenceFeatures]string{
	"first", "second", "third", "early", "place", "relative", "last",
	"leadOpens", "lead", "facts", "doubts", "stakes", "view", "deep",
	"opensSection", "short", "long", "length", "cut", "gain", "mean", "content", "title",
	"names", "numbers", "reports", "quotes", "hedges", "boosters", "resolved", "pronoun",
}

// The features of a set of sentences.
const (
	setF1      = iota // the F1 that is expected of its words
	setCovered        // the words that it is expected to have in common with the key points
	setSpread         // over how many parts of the article, as far as it has sections
	setFeatures
)

var setFeatureNames = [setFeatures]string{"f1", "covered", "spread"}

// A point is a sentence that may be proposed.
type point struct {
	*trimmer
	place int     // of its sentence in the article
	ids   []int32 // its words
	told  []int32 // and those that are no small ones
	again []int32 // how often it has each of them before
	most  float64 // no more words of it are in the key points beside others than this says
	x     [sentenceFeatures]float64
	value float64 // of its features
}

// A ranker has weights in the form in which they are used.
type ranker struct {
	words    [allWordFeatures]float64
	sentence [sentenceFeatures]float64
	set      [setFeatures]float64
	length   float64 // of all key points of an article, in words
	leave    float64 // the odds of its words under which a part of a sentence is cut
}

// rises reports whether a set of points is worth no less if more words of it are in the key
// points.
func (r *ranker) rises() bool { return r.set[setF1] >= 0 && r.set[setCovered] >= 0 && r.length >= 0 }

// gain returns how many words of ids the key points are expected to have, of which
// d.seen counts those that they have by other words. It counts ids too, until forget.
func (d *digest) gain(ids []int32) float64 {
	sum := 0.0
	for _, id := range ids {
		k := d.seen[id]
		if k < maxRepeat {
			sum += d.odds[id][k]
		}
		d.seen[id] = k + 1
	}
	return sum
}

// forget takes back what gain counted.
func (d *digest) forget(ids []int32) {
	for _, id := range ids {
		d.seen[id]--
	}
}

// gainBeside is gain for the words of a point, and counts nothing.
func (d *digest) gainBeside(p *point) float64 {
	sum := 0.0
	for i, id := range p.ids {
		if k := d.seen[id] + p.again[i]; k < maxRepeat {
			sum += d.odds[id][k]
		}
	}
	return sum
}

// mostGain returns the most that gainBeside can be for p, whatever others are chosen.
func (d *digest) mostGain(p *point) float64 {
	sum := 0.0
	for i, id := range p.ids {
		odds := 0.0
		for k := p.again[i]; k < maxRepeat; k++ {
			odds = max(odds, d.odds[id][k])
		}
		sum += odds
	}
	return sum
}

// count tells how often each of some words stands among them before.
func (d *digest) count(ids []int32) []int32 {
	again := d.numbers.take(len(ids))
	for i, id := range ids {
		again[i] = d.seen[id]
		d.seen[id]++
	}
	d.forget(ids)
	return again
}

// mostShared is the most that two points may have in common of their words.
const mostShared = 0.6

// points returns sentences that may be proposed: the most promising of those that
// stand by themselves, each said once.
func (d *digest) points(r *ranker, most int) []*point {
	room, points := make([]point, most), make([]*point, 0, most)
	for _, k := range d.promising() {
		if len(points) == most {
			break
		}
		t, ok := d.trim(k, func(t *trimmer, c tokenRange) bool { return d.meanOdds(t, c) < r.leave })
		if !ok {
			continue
		}
		ids := d.idsOf(t)
		told := d.contentOf(ids)
		if d.said(points, told) {
			continue
		}
		p := &room[len(points)]
		p.trimmer, p.place, p.ids, p.told, p.again = t, k, ids, told, d.count(ids)
		p.most = d.mostGain(p)
		d.describe(p)
		for f, v := range p.x {
			p.value += r.sentence[f] * v
		}
		points = append(points, p)
	}
	slices.SortFunc(points, func(a, b *point) int { return cmp.Compare(a.place, b.place) })
	return points
}

// contentOf returns those of some words that are no small ones.
func (d *digest) contentOf(ids []int32) []int32 {
	content := d.numbers.take(len(ids))[:0]
	for _, id := range ids {
		if d.words[id].kind < 0 {
			content = append(content, id)
		}
	}
	return content
}

// said reports whether one of the points says what a bullet with some words does: most of the
// words of the shorter are in the other.
func (d *digest) said(points []*point, words []int32) bool {
	const least = 4 // words that a point has
	for _, id := range words {
		d.seen[id] = 1
	}
	found := false
	for i := 0; i < len(points) && !found; i++ {
		told, shared := points[i].told, int32(0)
		for _, id := range told {
			shared += d.seen[id]
		}
		found = float64(shared)/float64(max(min(len(words), len(told)), least)) > mostShared
	}
	for _, id := range words {
		d.seen[id] = 0
	}
	return found
}

// promising returns the sentences in the order in which they are looked at: by what
// their words are expected to have in common with the key points, and where the
// article is a commentary the best of each section first.
func (d *digest) promising() []int {
	const usual, early = 5, 0.05
	scores := make([]float64, len(d.sentences))
	order := make([]int, len(d.sentences))
	for k := range d.sentences {
		tokens := d.tokens[d.sentences[k].from:d.sentences[k].to]
		sum := 0.0
		for _, t := range tokens {
			if n := d.seen[t.id]; n < maxRepeat {
				sum += d.odds[t.id][n]
				d.seen[t.id] = n + 1
			}
		}
		for _, t := range tokens {
			d.seen[t.id] = 0
		}
		order[k] = k
		scores[k] = sum / (usual + float64(len(tokens)))
		if !d.commentary() {
			scores[k] -= early * d.log(int32(k+1))
		}
	}
	slices.SortStableFunc(order, func(a, b int) int { return cmp.Compare(scores[b], scores[a]) })
	if !d.commentary() {
		return order
	}
	best := map[int]int{}
	for _, k := range order {
		if s := d.sentences[k].section; best[s] < 2 {
			best[s]++
			scores[k]++
		}
	}
	slices.SortStableFunc(order, func(a, b int) int { return cmp.Compare(scores[b], scores[a]) })
	return order
}

// idsOf returns the words of a bullet.
func (d *digest) idsOf(t *trimmer) []int32 {
	ids := d.numbers.take(int(t.sentence.to - t.sentence.from))[:0]
	names := t.names
	for i := range t.tokens {
		switch {
		case t.cuts[i]:
		case len(names) > 0 && names[0].token == i:
			ids = d.appendKnown(ids, names[0].name)
			names = names[1:]
		default:
			for _, w := range t.wordsIn(tokenRange{i, i + 1}) {
				ids = append(ids, w.id)
			}
		}
	}
	return ids
}

// wordsIn returns the words in some of the tokens.
func (t *trimmer) wordsIn(r tokenRange) []digestToken {
	end := t.sentence.to
	if r.to < len(t.tokens) {
		end = t.tokens[r.to].first
	}
	return t.d.tokens[t.tokens[r.from].first:end]
}

// appendKnown appends the words of s that stand in the article.
func (d *digest) appendKnown(ids []int32, s string) []int32 {
	for i := 0; i < len(s); {
		start, end := wordAfter(s, i, len(s))
		if start == end {
			break
		}
		if id := d.find(s[start:end]); id >= 0 {
			ids = append(ids, id)
		}
		i = end
	}
	return ids
}

// meanOdds returns how likely a word of the range is in the key points.
func (d *digest) meanOdds(t *trimmer, r tokenRange) float64 {
	sum := 0.0
	words := t.wordsIn(r)
	for _, k := range words {
		odds := &d.odds[k.id]
		if d.words[k.id].kind >= 0 { // another of it is likely to stay
			sum += odds[1]
		} else {
			sum += odds[0]
		}
	}
	return sum / max(float64(len(words)), 1)
}

// describe computes the features of p.
func (d *digest) describe(p *point) {
	x := &p.x
	on := func(f int, b bool) {
		if b {
			x[f] = 1
		}
	}
	d.describePlace(p, on)
	n := float64(len(p.ids))
	on(sentenceShort, n < 9)
	on(sentenceLong, n > 30)
	s := &p.sentence
	x[sentenceLength] = min(n, 50) / 20
	x[sentenceCut] = max(0, 1-n/max(1, float64(s.to-s.from)))
	d.describeWords(p)
	on(sentenceReports, p.report != nil)
	on(sentenceResolved, len(p.names) > 0)
	x[sentenceQuotes] = min(float64(len(p.quotes)), 2)
	for k := range p.tokens {
		if !p.cuts[k] && p.is(k, classBackward) {
			x[sentencePronoun] += 0.25
		}
	}
	hedges := d.analysis.Hedges
	h, _ := slices.BinarySearchFunc(hedges, s.Start, func(h Hedge, at int) int { return h.Start - at })
	for ; h < len(hedges) && hedges[h].Start < s.End; h++ {
		switch {
		case hedges[h].Scope != "":
		case hedges[h].Class == HedgeBooster:
			x[sentenceBoosters] = 1
		default:
			x[sentenceHedges] = 1
		}
	}
}

// describePlace computes the features of where p stands.
func (d *digest) describePlace(p *point, on func(f int, b bool)) {
	s := &p.sentence
	x := &p.x
	on(sentenceOpensSection, s.section >= 0 && s.inSection == 0)
	if !d.commentary() {
		k := p.place
		on(sentenceFirst, k == 0)
		on(sentenceSecond, k == 1)
		on(sentenceThird, k == 2)
		on(sentenceEarly, k > 2 && k < 6)
		on(sentenceLast, k >= len(d.sentences)-2)
		x[sentencePlace] = d.log(int32(k + 1))
		x[sentenceRelative] = float64(k) / float64(len(d.sentences))
		return
	}
	on(sentenceLeadOpens, s.section < 0 && s.inSection == 0)
	on(sentenceLead, s.section < 0)
	x[sentenceDeep] = d.log(int32(s.inSection + 1))
	if s.section < 0 {
		return
	}
	for _, role := range d.analysis.Sections[s.section].Roles {
		switch role {
		case RoleFacts:
			x[sentenceFacts] = 1
		case RoleFraming, RoleSpeculation, RoleGaps:
			x[sentenceDoubts] = 1
		case RoleStakes:
			x[sentenceStakes] = 1
		case RoleView:
			x[sentenceView] = 1
		}
	}
}

// describeWords computes the features of the words of p.
func (d *digest) describeWords(p *point) {
	gain := d.gainBeside(p)
	content, names, numbers, odds, title := 0.0, 0.0, 0.0, 0.0, 0.0
	for _, id := range p.ids {
		w := &d.words[id]
		if w.kind >= 0 {
			continue
		}
		content++
		odds += d.odds[id][0]
		if w.title {
			title++
		}
		switch {
		case w.number:
			numbers++
		case 2*w.capitals > w.count:
			names++
		}
	}
	x := &p.x
	x[sentenceGain] = gain / 5
	x[sentenceMean] = 4 * gain / max(float64(len(p.ids)), 6)
	x[sentenceContent] = 4 * odds / max(content, 4)
	x[sentenceTitle] = title / max(content, 1)
	x[sentenceNames] = min(names, 6) / 6
	x[sentenceNumbers] = min(numbers, 3) / 3
}

// A chooser finds the best set of some points, which are in order of text.
type chooser struct {
	d      *digest
	r      *ranker
	points []*point
	trial  []int
}

func newChooser(d *digest, r *ranker, points []*point) *chooser {
	return &chooser{d: d, r: r, points: points}
}

// A pointSum is what some points, in order of text, come to.
type pointSum struct {
	n       int
	value   float64 // of each by itself
	gain    float64 // the words that they are expected to have in common with the key points
	words   int
	section int // of the last
	parts   int // how often the next is of another
}

// with returns s and one more point, which is counted until without.
func (c *chooser) with(s pointSum, i int) pointSum {
	p := c.points[i]
	return s.and(p, c.d.gain(p.ids))
}

// and returns s and one more point with its gain.
func (s pointSum) and(p *point, gain float64) pointSum {
	if section := p.sentence.section; s.n > 0 && section != s.section {
		s.parts++
	}
	s.n++
	s.value += p.value
	s.gain += gain
	s.words += len(p.ids)
	s.section = p.sentence.section
	return s
}

func (c *chooser) without(i int) { c.d.forget(c.points[i].ids) }

// describeSet returns the features of a set of points.
func (c *chooser) describeSet(s pointSum) (x [setFeatures]float64) {
	x[setF1] = 20 * s.gain / (float64(s.words) + c.r.length)
	x[setCovered] = s.gain / 5
	if s.n > 1 && c.d.sections > 1 {
		x[setSpread] = float64(s.parts) / float64(s.n-1)
	}
	return x
}

// worth returns how good a set of points is.
func (c *chooser) worth(s pointSum) float64 {
	sum := s.value
	for f, v := range c.describeSet(s) {
		sum += c.r.set[f] * v
	}
	return sum
}

// best returns the best set of no more than n points: of all sets where these are
// few, else what is found by adding the best and exchanging one at a time.
func (c *chooser) best(n int) []int {
	const mostSets = 1200
	if sets(len(c.points), n) <= mostSets {
		return c.ofAll(n)
	}
	return c.byExchange(n)
}

// sets returns in how many ways k of n can be chosen, or a great number.
func sets(n, k int) int {
	const great = 1 << 30
	out := 1
	for i := range min(k, n-k) {
		if out = out * (n - i) / (i + 1); out > great {
			return great
		}
	}
	return out
}

// ofAll returns the best set of n points.
func (c *chooser) ofAll(n int) []int {
	var best []int
	most := math.Inf(-1)
	c.each(n, func(s pointSum) bool { return c.worth(s) > most || !c.r.rises() }, func(chosen []int, s pointSum) {
		if v := c.worth(s); v > most {
			most = v
			best = append(best[:0], chosen...)
		}
	})
	return best
}

// each calls do with each set of n points and what they come to, unless may, which
// nil has say yes to all, says no of what they come to at most.
func (c *chooser) each(n int, may func(most pointSum) bool, do func(chosen []int, s pointSum)) {
	if n == 0 {
		do(nil, pointSum{})
		return
	}
	chosen := make([]int, 0, n)
	var add func(from int, s pointSum)
	add = func(from int, s pointSum) {
		for i := from; i <= len(c.points)-(n-len(chosen)); i++ { // as long as there are enough behind it
			chosen = append(chosen, i)
			if p := c.points[i]; len(chosen) == n { // none is counted beside it
				if may == nil || may(s.and(p, p.most)) {
					do(chosen, s.and(p, c.d.gainBeside(p)))
				}
			} else {
				add(i+1, c.with(s, i))
				c.without(i)
			}
			chosen = chosen[:len(chosen)-1]
		}
	}
	add(0, pointSum{})
}

// byExchange returns a good set of no more than n points.
func (c *chooser) byExchange(n int) []int {
	const rounds = 4
	var chosen []int
	for len(chosen) < n {
		i, _ := c.bestBeside(chosen)
		if i < 0 {
			break
		}
		chosen = withPoint(chosen, i)
	}
	for range rounds {
		changed := false
		for k := range chosen {
			rest := slices.Delete(slices.Clone(chosen), k, k+1)
			if i, _ := c.bestBeside(rest); i >= 0 && !slices.Contains(chosen, i) {
				chosen = withPoint(rest, i)
				changed = true
				break
			}
		}
		if !changed {
			break
		}
	}
	return chosen
}

func withPoint(chosen []int, i int) []int {
	at, _ := slices.BinarySearch(chosen, i)
	return slices.Insert(slices.Clone(chosen), at, i)
}

// bestBeside returns the best point to add to those chosen, or -1, and how it
// compares with all that could be added: the part of the choice that falls on it.
func (c *chooser) bestBeside(chosen []int) (best int, values []float64) {
	best = -1
	values = make([]float64, len(c.points))
	gain := 0.0
	for _, i := range chosen {
		gain += c.d.gain(c.points[i].ids)
	}
	for i := range c.points {
		values[i] = math.Inf(-1)
		if slices.Contains(chosen, i) {
			continue
		}
		at, _ := slices.BinarySearch(chosen, i)
		c.trial = slices.Insert(append(c.trial[:0], chosen...), at, i)
		s := pointSum{gain: gain + c.d.gainBeside(c.points[i])}
		for _, k := range c.trial {
			s = s.and(c.points[k], 0)
		}
		values[i] = c.worth(s)
		if best < 0 || values[i] > values[best] {
			best = i
		}
	}
	for _, i := range chosen {
		c.without(i)
	}
	return best, values
}
