package gloss

import (
	"cmp"
	"math"
	"slices"
	"strings"

	"github.com/glossnews/gloss/internal/gaz"
)

// Bounds on what one highlight is compared with, so that the work is linear.
const (
	mostPostings   = 256 // claims of a word that are looked at
	mostCandidates = 8   // claims that a highlight is compared with one by one
)

// A supportIndex is the body of an article, ready to be compared with.
type supportIndex struct {
	*claimReader
	claims   []claim           // of the body
	bodyMix  wordMix           // its words
	entityAt [][]int32         // the claims that have an entity
	numberAt map[int64][]int32 // those that have a number
	senses   [][]int32         // stems of the body, by what they say
	outside  []bool            // entities that the article names outside its highlights
	titled   []bool            // entities in the title and headings
	score    []float32
	touched  []int32
}

// newSupportIndex reads the body of n.
func newSupportIndex(n *Analysis) *supportIndex {
	entities := len(n.Entities) + 1
	x := &supportIndex{
		claimReader: newClaimReader(n), entityAt: make([][]int32, entities), numberAt: map[int64][]int32{},
		outside: make([]bool, entities), titled: make([]bool, entities),
	}
	x.senses = make([][]int32, x.words.groups)
	x.body = true
	x.readHeadings()
	x.mix = wordMix{}
	sentences := split(n.Text, bodyBlocks(n.Article))
	for i := range sentences {
		for _, c := range x.read(&sentences[i]) {
			x.add(c)
		}
	}
	x.score = make([]float32, len(x.claims))
	x.body, x.bodyMix = false, x.mix
	return x
}

// readHeadings takes up what the title, the headings and the lines around the text
// name.
func (x *supportIndex) readHeadings() {
	var blocks []gaz.Block
	for _, s := range headingSpans(x.n.Article) {
		blocks = append(blocks, gaz.Block{Start: s.Start, End: s.End, Heading: true})
	}
	sentences := split(x.n.Text, blocks)
	for i := range sentences {
		for _, c := range x.read(&sentences[i]) {
			for _, u := range c.units {
				if u.kind == unitWord || u.kind == unitPart {
					x.stems[u.stem].elsewhere = true
				}
				if u.entity > 0 {
					x.titled[u.entity] = true
				}
			}
		}
	}
	highlight := 0
	for _, m := range x.n.Mentions {
		for highlight < len(x.n.Highlights) && x.n.Highlights[highlight].End <= m.Start {
			highlight++
		}
		if highlight == len(x.n.Highlights) || m.End <= x.n.Highlights[highlight].Start {
			x.outside[x.entities[m.Entity]] = true
		}
	}
}

// add adds a claim of the body.
func (x *supportIndex) add(c claim) {
	at := int32(len(x.claims))
	x.claims = append(x.claims, c)
	for _, u := range c.units {
		switch u.kind {
		case unitWord, unitPart:
			if x.stems[u.stem].count == 0 {
				for _, s := range x.stems[u.stem].senses {
					x.senses[s] = append(x.senses[s], u.stem)
				}
			}
			x.stems[u.stem].at = posted(x.stems[u.stem].at, at)
			x.stems[u.stem].count++
		case unitName:
			if u.entity > 0 {
				x.entityAt[u.entity] = posted(x.entityAt[u.entity], at)
			}
		case unitNumber:
			q := x.numbers[u.number]
			for _, key := range [...]int64{q.key(), q.roughKey()} {
				x.numberAt[key] = posted(x.numberAt[key], at)
			}
		case unitPronoun:
		}
	}
}

// posted adds claim at to a list of claims, of which the first count.
func posted(list []int32, at int32) []int32 {
	if n := len(list); n < mostPostings && (n == 0 || list[n-1] != at) {
		return append(list, at)
	}
	return list
}

// key returns what numbers that are the same have in common.
func (q quantity) key() int64 {
	if q.dim == "date" {
		return -int64(q.date.Year*10000+int(q.date.Month)*100+q.date.Day) - 2 - int64(q.day)<<32
	}
	return int64(math.Float64bits(q.value)>>1) | 1
}

// roughKey returns what numbers that round to the same have in common.
func (q quantity) roughKey() int64 {
	if q.dim == "date" || q.value <= 0 {
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
		return 1.2 * rare(len(x.numberAt[x.numbers[u.number].key()]))
	case unitName:
		return 1.2 * rare(len(x.entityAt[u.entity]))
	case unitPronoun:
		return 0
	case unitWord, unitPart:
	}
	w := rare(x.stems[u.stem].count)
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
	total      float32
	candidates []candidate
	best       int // the candidate that has most of it
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
	m := &comparison{supportIndex: x, claim: c}
	m.weights = make([]float32, len(c.units))
	for i := range c.units {
		m.weights[i] = x.weight(&c.units[i])
		m.total += m.weights[i]
	}
	for _, at := range x.likeliest(m) {
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
			x.vote(x.stems[u.stem].at, w)
			const most = 24 // stems that say the same
			seen := 0
			for _, s := range x.stems[u.stem].senses {
				for _, other := range x.senses[s] {
					if seen++; seen < most && other != u.stem {
						x.vote(x.stems[other].at, 0.7*w)
					}
				}
				for _, other := range x.senses[s.opposite()] {
					if seen++; seen < most && other != u.stem {
						x.vote(x.stems[other].at, 0.4*w)
					}
				}
			}
		case unitName:
			if u.entity > 0 {
				x.vote(x.entityAt[u.entity], w)
			}
			for _, part := range u.parts {
				x.vote(x.stems[part].at, w/float32(2*len(u.parts)))
			}
		case unitNumber:
			q := x.numbers[u.number]
			x.vote(x.numberAt[q.key()], w)
			x.vote(x.numberAt[q.roughKey()], w/2)
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
	c.has = make([]int32, len(m.units))
	c.how = make([]float32, len(m.units))
	c.taken = make([]bool, len(c.claim.units))
	for i := range c.has {
		c.has[i] = -1
	}
	for _, sure := range [...]bool{true, false} { // the same words first, then those that say the same
		for i := range m.units {
			if c.has[i] < 0 {
				c.match(m, i, sure)
			}
		}
	}
	for i := range m.units {
		c.score += c.how[i] * m.weights[i]
	}
	return c
}

// match looks for unit i of the highlight in the claim.
func (c *candidate) match(m *comparison, i int, sure bool) {
	u := &m.units[i]
	if !sure && (u.kind != unitWord && u.kind != unitPart || len(m.stems[u.stem].senses) == 0) {
		return
	}
	for j := range c.claim.units {
		v := &c.claim.units[j]
		if sure && u.kind == unitWord && u.stem != v.stem || c.taken[j] && v.kind != unitName && v.kind != unitPart {
			continue
		}
		if how := m.alike(u, v, sure); how > c.how[i] {
			c.has[i], c.how[i] = int32(j), how
		}
	}
	if c.has[i] < 0 && sure && u.kind == unitName && len(u.parts) > 1 {
		if j := c.spelled(u.parts); j >= 0 {
			c.has[i], c.how[i] = int32(j), 0.9
		}
	}
	if j := c.has[i]; j >= 0 {
		c.taken[j] = true
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
func (m *comparison) alike(u, v *unit, sure bool) float32 {
	switch u.kind {
	case unitName:
		if v.kind == unitName && u.entity > 0 && u.entity == v.entity {
			return 1
		}
		if v.kind == unitName && shareParts(u.parts, v.parts) && !m.namesakes(u, v) {
			return 0.9
		}
		if v.kind == unitName && m.shortens(u, v) {
			return 0.9
		}
		if v.kind == unitWord && len(u.parts) == 1 && u.parts[0] == v.stem {
			return 0.9
		}
	case unitNumber:
		if v.kind == unitNumber && m.numbers[u.number].same(m.numbers[v.number]) {
			return 1
		}
	case unitWord, unitPart:
		if v.kind != unitWord && v.kind != unitPart {
			return 0
		}
		switch {
		case u.stem == v.stem:
			return 1
		case !sure && v.kind == unitWord && m.sameSense(u.stem, v.stem):
			return 0.8
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
	if len(u.parts) > len(v.parts) {
		u, v = v, u
	}
	short := m.acronym(u)
	return short != "" && len(short) == len(v.parts) && acronymOf(v.In(m.n.Text)) == short
}

// acronym returns the letters of u in small ones if it is an acronym, or "".
func (x *supportIndex) acronym(u *unit) string {
	const least = 3
	s := u.In(x.n.Text)
	if len(u.parts) != 1 || len(s) < least || strings.ToUpper(s) != s {
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
