package gloss

import (
	"cmp"
	"math"
	"slices"
	"strings"
	"sync"
)

// Bounds on what one highlight is compared with, so that the work is linear.
const (
	mostPostings   = 256 // claims of a word that are looked at
	mostCandidates = 8   // claims that a highlight is compared with one by one
)

// A supportIndex is the body of an article, ready to be compared with.
type supportIndex struct {
	*claimReader
	claims   []claim // of the body
	bodyMix  wordMix // its words
	stemAt   listing // the claims that have a stem
	entityAt listing // those that have an entity
	numberAt listing // those that have a number, by the places in keys
	keys     map[int64]int32
	wordings map[string]int32 // of sentences of the body, and the first claim of each
	saying   listing          // stems of the body, by what they say
	synonyms []int32          // stems of the body that say the same as the units of the claim that is compared
	cause    int32            // the stem of that word
	rise     int32            // the same of others
	fall     int32
	outside  []bool // entities that the article names outside its highlights
	titled   []bool // entities in the title and headings
	score    []float32
	touched  []int32
	floats   space[float32] // of the claim that is compared
	numbered space[int32]
	marks    space[bool]
	alike    space[synonymRange]
}

// newSupportIndex reads the body of n.
func newSupportIndex(n *Analysis) *supportIndex {
	x, ok := supportIndexes.Get().(*supportIndex)
	if !ok {
		x = &supportIndex{claimReader: newClaimReader(), keys: map[int64]int32{}, wordings: map[string]int32{}}
	}
	x.enter(n)
	x.cause, x.rise, x.fall = x.stem("cause"), x.stem("rise"), x.stem("fall")
	entities := len(n.Entities) + 1
	x.outside, x.titled = append(x.outside[:0], make([]bool, entities)...), append(x.titled[:0], make([]bool, entities)...)
	x.body = true
	x.readHeadings()
	x.mix = wordMix{}
	for p := range n.paragraphs() {
		if p.Start < p.End && p.on(n.Text) {
			x.block(p.Span, false, x.add)
		}
	}
	for _, l := range x.listings() {
		l.close()
	}
	x.score = append(x.score[:0], make([]float32, len(x.claims))...)
	x.body, x.bodyMix = false, x.mix
	return x
}

func (x *supportIndex) listings() [4]*listing {
	return [...]*listing{&x.stemAt, &x.entityAt, &x.numberAt, &x.saying}
}

// supportIndexes are those that are not in use. Their space serves another article.
var supportIndexes sync.Pool

// release gives x back, unless it has grown so large that it is better made anew.
func (x *supportIndex) release() {
	long := len(x.n.Text) > mostTextKept
	x.leave()
	if long || x.holdsMuch() {
		return
	}
	clear(x.keys)
	clear(x.wordings)
	clear(x.claims)
	for _, l := range x.listings() {
		l.clear()
	}
	x.claims, x.touched = x.claims[:0], x.touched[:0]
	supportIndexes.Put(x)
}

// holdsMuch reports whether x has more room than is worth keeping for other articles.
func (x *supportIndex) holdsMuch() bool {
	for _, l := range x.listings() {
		if l.large() {
			return true
		}
	}
	return x.floats.large() || x.numbered.large() || x.marks.large() ||
		max(len(x.keys), len(x.wordings), len(x.entities), cap(x.mentioned), cap(x.outside)) > mostRoomKept ||
		max(cap(x.space), cap(x.claims), cap(x.numbers), cap(x.parts), cap(x.uses), cap(x.useAt), cap(x.tokenWords), cap(x.number.low)) > mostRoomKept
}

// readHeadings takes up what the title, the headings and the lines around the text
// name.
func (x *supportIndex) readHeadings() {
	for _, s := range headingSpans(x.n.Article) {
		x.block(s, true, func(c claim) {
			for i := range c.units {
				u := &c.units[i]
				if u.kind == unitWord || u.kind == unitPart {
					x.use(u.stem).elsewhere = true
				}
				if u.entity > 0 {
					x.titled[u.entity] = true
				}
			}
		})
	}
	highlight := 0
	for i := range x.n.Mentions {
		m := &x.n.Mentions[i]
		for highlight < len(x.n.Highlights) && x.n.Highlights[highlight].End <= m.Start {
			highlight++
		}
		if highlight == len(x.n.Highlights) || m.End <= x.n.Highlights[highlight].Start {
			x.outside[x.mentioned[i]] = true
		}
	}
}

// add adds a claim of the body.
func (x *supportIndex) add(c claim) {
	at := int32(len(x.claims))
	x.claims = append(x.claims, c)
	if w := x.wording(); w != "" && c.Start == x.sentence.Start {
		if _, ok := x.wordings[w]; !ok {
			x.wordings[w] = at
		}
	}
	for i := range c.units {
		u := &c.units[i]
		switch u.kind {
		case unitWord, unitPart:
			use := x.use(u.stem)
			if use.count == 0 {
				for _, sense := range x.stems[u.stem].senses {
					x.saying.add(int32(sense), u.stem)
				}
			}
			x.stemAt.post(u.stem, at)
			use.count++
		case unitName:
			if u.entity > 0 {
				x.entityAt.post(u.entity, at)
			}
		case unitNumber:
			q := &x.numbers[u.number]
			for _, key := range [...]int64{q.key(), q.roughKey()} {
				k, ok := x.keys[key]
				if !ok {
					k = int32(len(x.keys))
					x.keys[key] = k
				}
				x.numberAt.post(k, at)
			}
		case unitPronoun:
		}
	}
}

// withNumber returns the claims that have the number with a key.
func (x *supportIndex) withNumber(key int64) []int32 {
	if k, ok := x.keys[key]; ok {
		return x.numberAt.of(k)
	}
	return nil
}

// key returns what numbers that are the same have in common.
func (q quantity) key() int64 {
	if q.dim == dimName {
		return q.nameKey()
	}
	if q.dim == "date" {
		return -int64(q.date.Year*10000+int(q.date.Month)*100+q.date.Day) - 2 - int64(q.day)<<32
	}
	return int64(math.Float64bits(q.value)>>1) | 1
}

// roughKey returns what numbers that round to the same have in common.
func (q quantity) roughKey() int64 {
	if q.dim == "date" || q.value <= 0 || q.dim == dimName {
		return q.key()
	}
	e := math.Floor(math.Log10(q.value))
	return (int64(e)<<20 + int64(math.Round(q.value/math.Pow(10, e-1)))) << 1
}

// weight returns how much it counts that a unit is in a claim: rare ones more.
func (x *supportIndex) weight(u *unit) float32 {
	rare := func(n int) float32 {
		all := float64(len(x.claims) + 1)
		return float32(1 + math.Log(all/float64(min(n, len(x.claims))+1))/math.Log(all+1))
	}
	switch u.kind {
	case unitNumber:
		return 1.2 * rare(len(x.withNumber(x.numbers[u.number].key())))
	case unitName:
		return 1.2 * rare(len(x.entityAt.of(u.entity)))
	case unitPronoun:
		return 0
	case unitWord, unitPart:
	}
	w := rare(int(x.use(u.stem).count))
	if u.light {
		w *= 0.25
	}
	return w
}

// A comparison is a claim of a highlight beside the claims of the body that are
// most like it.
type comparison struct {
	*supportIndex
	claim
	weights    []float32
	same       []synonymRange // of each unit
	total      float32
	candidates []candidate
	best       int // the candidate that has most of it
}

// A synonymRange says which stems of the body say the same as a unit, of those of the index.
type synonymRange struct {
	from, to int32
	set      stemSet
}

// A candidate is a claim of the body and where it has the units of the highlight.
type candidate struct {
	claim *claim
	at    int32     // its number
	has   []int32   // for each unit of the highlight the claim's, or -1
	taken []bool    // for each unit of the claim, whether the highlight has it
	how   []float32 // how well it has each
	score float32
}

// compare compares a claim of a highlight with the body.
func (x *supportIndex) compare(c claim) *comparison {
	x.floats.clear()
	x.numbered.clear()
	x.marks.clear()
	x.alike.clear()
	m := &comparison{supportIndex: x, claim: c, weights: x.floats.take(len(c.units)), same: x.alike.take(len(c.units))}
	x.synonyms = x.synonyms[:0]
	for i := range c.units {
		m.weights[i] = x.weight(&c.units[i])
		m.total += m.weights[i]
	}
	likeliest := x.likeliest(m)
	m.candidates = make([]candidate, 0, len(likeliest))
	for _, at := range likeliest {
		m.candidates = append(m.candidates, m.align(at))
	}
	for i := range m.candidates {
		if m.candidates[i].score > m.candidates[m.best].score {
			m.best = i
		}
	}
	return m
}

// likeliest returns the claims that share most with that of m.
func (x *supportIndex) likeliest(m *comparison) []int32 {
	for i := range m.units {
		u := &m.units[i]
		w := m.weights[i]
		switch u.kind {
		case unitWord, unitPart:
			x.vote(x.stemAt.of(u.stem), w)
			const most = 24 // stems that say the same
			seen := 0
			same := &m.same[i]
			same.from = int32(len(x.synonyms))
			for _, s := range x.stems[u.stem].senses {
				same.set |= x.addSynonyms(s)
				for _, other := range x.saying.of(int32(s)) {
					if seen++; seen < most && other != u.stem {
						x.vote(x.stemAt.of(other), 0.7*w)
					}
				}
				for _, other := range x.saying.of(int32(s.opposite())) {
					if seen++; seen < most && other != u.stem {
						x.vote(x.stemAt.of(other), 0.4*w)
					}
				}
			}
			same.to = int32(len(x.synonyms))
		case unitName:
			if u.entity > 0 {
				x.vote(x.entityAt.of(u.entity), w)
			}
			for _, part := range x.wordsOf(u) {
				x.vote(x.stemAt.of(part), w/float32(2*u.parts.len()))
			}
		case unitNumber:
			q := &x.numbers[u.number]
			x.vote(x.withNumber(q.key()), w)
			x.vote(x.withNumber(q.roughKey()), w/2)
		case unitPronoun:
		}
	}
	best := make([]int32, 0, mostCandidates+1)
	for _, at := range x.touched {
		i, _ := slices.BinarySearchFunc(best, at, func(a, b int32) int {
			return cmp.Or(cmp.Compare(x.score[b], x.score[a]), cmp.Compare(a, b))
		})
		if i < mostCandidates {
			best = slices.Insert(best, i, at)
			best = best[:min(len(best), mostCandidates)]
		}
	}
	for _, at := range x.touched {
		x.score[at] = 0
	}
	x.touched = x.touched[:0]
	return best
}

// addSynonyms adds the stems of the body that have a sense to those of the claim that is
// compared.
func (x *supportIndex) addSynonyms(s senseOf) (added stemSet) {
	for _, stem := range x.saying.of(int32(s)) {
		x.synonyms = append(x.synonyms, stem)
		added |= stemSetOf(stem)
	}
	return added
}

// vote adds w to the claims of a list.
func (x *supportIndex) vote(list []int32, w float32) {
	for _, at := range list {
		if x.score[at] == 0 {
			x.touched = append(x.touched, at)
		}
		x.score[at] += w
	}
}

// align finds the units of the highlight in a claim of the body.
func (m *comparison) align(at int32) candidate {
	c := candidate{claim: &m.claims[at], at: at}
	c.has = m.numbered.take(len(m.units))
	c.how = m.floats.take(len(m.units))
	c.taken = m.marks.take(len(c.claim.units))
	for i := range c.has {
		c.has[i] = -1
	}
	for i := range m.units { // the same words first, then those that say the same
		c.match(m, i)
	}
	for i := range m.units {
		if c.has[i] < 0 {
			c.matchSense(m, i)
		}
	}
	for i := range m.units {
		c.score += c.how[i] * m.weights[i]
	}
	return c
}

// match looks for unit i of the highlight in the claim.
func (c *candidate) match(m *comparison, i int) {
	u := &m.units[i]
	if u.kind == unitWord && !c.claim.words.mayHave(stemSetOf(u.stem)) {
		return
	}
	for j := range c.claim.units {
		v := &c.claim.units[j]
		if u.kind == unitWord && u.stem != v.stem || c.taken[j] && v.kind != unitName && v.kind != unitPart {
			continue
		}
		if how := m.alike(u, v); how > c.how[i] {
			if c.has[i], c.how[i] = int32(j), how; how == 1 {
				break
			}
		}
	}
	if c.has[i] < 0 && u.kind == unitName && u.parts.len() > 1 {
		if j := c.spelled(m.wordsOf(u)); j >= 0 {
			c.has[i], c.how[i] = int32(j), 0.9
		}
	}
	if j := c.has[i]; j >= 0 {
		c.taken[j] = true
	}
}

// matchSense looks for a word in the claim that says the same as unit i of the highlight.
func (c *candidate) matchSense(m *comparison, i int) {
	same := &m.same[i]
	if !c.claim.words.mayHave(same.set) {
		return
	}
	for j := range c.claim.units {
		if v := &c.claim.units[j]; v.kind == unitWord && !c.taken[j] && slices.Contains(m.synonyms[same.from:same.to], v.stem) {
			c.has[i], c.how[i], c.taken[j] = int32(j), 0.8, true
			return
		}
	}
}

// spelled returns the first of the units that are the words of a name, in order and
// side by side, or -1: the maritime museum, of the Maritime Museum.
func (c *candidate) spelled(words []int32) int {
	units := c.claim.units
	for j := 0; j+len(words) <= len(units); j++ {
		k := 0
		for k < len(words) && units[j+k].kind == unitWord && units[j+k].stem == words[k] {
			k++
		}
		if k == len(words) {
			return j
		}
	}
	return -1
}

// alike returns how well the body's unit v says what the highlight's u says.
func (m *comparison) alike(u, v *unit) float32 {
	switch u.kind {
	case unitName:
		if v.kind == unitName && u.entity > 0 && u.entity == v.entity {
			return 1
		}
		if v.kind == unitName && shareParts(m.wordsOf(u), m.wordsOf(v)) && !m.namesakes(u, v) {
			return 0.9
		}
		if v.kind == unitName && m.shortens(u, v) {
			return 0.9
		}
		if v.kind == unitWord && u.parts.len() == 1 && m.wordsOf(u)[0] == v.stem {
			return 0.9
		}
	case unitNumber:
		if v.kind == unitNumber && m.numbers[u.number].same(m.numbers[v.number]) {
			return 1
		}
	case unitWord, unitPart:
		if (v.kind == unitWord || v.kind == unitPart) && u.stem == v.stem {
			return 1
		}
	case unitPronoun:
	}
	return 0
}

// namesakes reports whether two names are those of people who have but the surname in
// common.
func (m *comparison) namesakes(u, v *unit) bool {
	if u.entity == v.entity || !m.isPerson(u) || !m.isPerson(v) {
		return false
	}
	given, surname := edgeWords(m.n.Entities[u.entity-1].Name)
	other, same := edgeWords(m.n.Entities[v.entity-1].Name)
	return given != "" && other != "" && surname == same && !strings.HasPrefix(given, other) && !strings.HasPrefix(other, given)
}

// edgeWords returns the first and the last word of a name that has several.
func edgeWords(name string) (first, last string) {
	i, j := strings.IndexByte(name, ' '), strings.LastIndexByte(name, ' ')
	if i < 0 {
		return "", name
	}
	return name[:i], name[j+1:]
}

// shortens reports whether one of two names is made of the first letters of the other:
// WTO, World Trade Organization.
func (m *comparison) shortens(u, v *unit) bool {
	if u.parts.len() > v.parts.len() {
		u, v = v, u
	}
	short := m.acronym(u)
	return len(short) == v.parts.len() && short != "" && acronymOf(v.In(m.n.Text)) == short
}

// acronym returns the letters of u in small ones if it is an acronym, or "".
func (x *supportIndex) acronym(u *unit) string {
	const least = 3
	s := u.In(x.n.Text)
	if u.parts.len() != 1 || len(s) < least || !hasNoSmall(s) {
		return ""
	}
	return strings.ToLower(s)
}

// shareParts reports whether all words of the shorter of two names are in the
// longer one.
func shareParts(a, b []int32) bool {
	if len(a) > len(b) {
		a, b = b, a
	}
	for _, part := range a {
		if !slices.Contains(b, part) {
			return false
		}
	}
	return len(a) > 0
}

// sameSense reports whether two stems are in one group of words that say the same.
func (x *supportIndex) sameSense(a, b int32) bool {
	other := x.stems[b].senses
	for _, s := range x.stems[a].senses {
		if slices.Contains(other, s) {
			return true
		}
	}
	return false
}

// opposed reports whether two stems say the opposite of each other, and never the
// same.
func (x *supportIndex) opposed(a, b int32) bool {
	other := x.stems[b].senses
	opposite := false
	for _, s := range x.stems[a].senses {
		if slices.Contains(other, s) {
			return false
		}
		opposite = opposite || slices.Contains(other, s.opposite())
	}
	return opposite
}

// near returns how much of the highlight around its unit i candidate c has, the
// unit itself left out, and how much there is.
func (m *comparison) near(c *candidate, i int) (has, of float32) {
	const reach = 6
	for k := max(0, i-reach); k < min(len(m.units), i+reach+1); k++ {
		if k == i {
			continue
		}
		w := m.weights[k] / float32(1+abs(k-i)/3)
		has += w * c.how[k]
		of += w
	}
	return has, of
}

func abs(n int) int { return max(n, -n) }

// passage returns how much of the highlight around its unit i candidate c has
// together with the candidates beside it.
func (m *comparison) passage(c *candidate, i int) (has float32) {
	const reach, beside, share = 6, 2, 0.8 // units, claims, and what those beside it count
	for k := max(0, i-reach); k < min(len(m.units), i+reach+1); k++ {
		if k == i {
			continue
		}
		how := c.how[k]
		for n := range m.candidates {
			if d := &m.candidates[n]; d.how[k] > 0 && abs(int(d.at-c.at)) <= beside {
				how = max(how, share*d.how[k])
			}
		}
		has += m.weights[k] / float32(1+abs(k-i)/3) * how
	}
	return has
}

// closest returns the candidate that has most of the highlight around its unit i.
func (m *comparison) closest(i int) (best int, has, of float32) {
	for k := range m.candidates {
		h, o := m.near(&m.candidates[k], i)
		h += 0.01 * m.candidates[k].score
		of = o
		if h > has {
			best, has = k, h
		}
	}
	return best, has, of
}

// inPlaceOf reports whether unit j of candidate c stands where unit i of the
// highlight would: as near to the same other units, on the same side.
func (m *comparison) inPlaceOf(c *candidate, i, j int) bool {
	const slack, reach = 2, 4
	side := func(step int) (fits, anchored bool) {
		for k := i + step; k >= 0 && k < len(m.units) && abs(k-i) <= reach; k += step {
			at := int(c.has[k])
			if at < 0 || c.how[k] < 0.8 {
				continue
			}
			apart := (at - j) * step
			return apart > 0 && apart <= abs(k-i)+slack, true
		}
		return false, false
	}
	left, anchoredLeft := side(-1)
	right, anchoredRight := side(1)
	switch {
	case anchoredLeft && anchoredRight:
		return left || right
	case anchoredLeft:
		return left
	}
	return anchoredRight && right
}
