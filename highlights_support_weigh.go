package gloss

import (
	"cmp"
	"slices"
	"sort"
	"strings"
)

// A weighing says which sentences of the body bear out a claim of a highlight, and
// what of it they do not have.
type weighing struct {
	*comparison
	judge   *judge
	chosen  []int     // candidates, the best first
	cover   []float32 // how well the body has each unit
	gap     []bool    // whether a unit is in a gap already
	limited bool      // the highlight has a condition
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

// figure judges the number of unit i: it must stand where the words around it are.
func (e *weighing) figure(i int) {
	e.judge.figures++
	q := e.numbers[e.units[i].number]
	best, has, of := e.closest(i)
	if len(e.candidates) > 0 && e.borne(i, best, has) {
		e.judge.given++
		e.cover[i] = 1
		return
	}
	var instead *unit
	placed := false
	if len(e.candidates) > 0 && has >= 0.3*of {
		if instead, placed = e.otherFigure(&e.candidates[best], i, q); !placed && q.date.Day > 0 && e.inCandidate(i) {
			e.judge.given++
			e.cover[i] = max(e.cover[i], 0.8)
			return
		}
	}
	if q.dim == "" && q.value > 0 && (q.value == float64(e.judge.points) || instead == nil && q.value == float64(e.listed(i))) { // three plants, including: and three points
		e.judge.given++
		e.cover[i] = 1
		return
	}
	if e.derived(q, best) || e.reckoned(i, best) {
		e.judge.given++
		e.cover[i] = max(e.cover[i], 0.9)
		return
	}
	if instead != nil && (e.bareBeside(q, best) || e.givenNear(i, best, has)) {
		e.judge.given++
		e.cover[i] = max(e.cover[i], 0.8)
		return
	}
	if !placed && e.known(i, best, has, instead != nil) || instead == nil && (e.beside(q, best) || e.times(q, best) || e.dayOfArticle(q) || e.unitAlone(i)) {
		e.judge.given++
		e.cover[i] = max(e.cover[i], 0.8)
		return
	}
	if q.many && !placed {
		return // told as a word is
	}
	if q.dim == "x" && e.oftenness(i) {
		return // postponed twice
	}
	if q.dim == "#" && !q.coded && !hasDigit(e.units[i].In(e.n.Text)) && instead == nil && e.cover[i] == 0 && q.value <= 2 {
		return // the first, the second: told as a word is
	}
	e.missing(i, i, GapNumber, instead)
}

// givenNear reports whether a sentence close to candidate best that has something of what
// stands around unit i of the highlight has it, and it is a number that hardly stands there
// by chance.
func (e *weighing) givenNear(i, best int, has float32) bool {
	const reach, least = 8, 0.2
	q := e.numbers[e.units[i].number]
	if q.digits < 2 || q.dim == "" || q.dim == "date" || q.dim == "#" || q.dim == "x" {
		return false
	}
	for k := range e.candidates {
		c := &e.candidates[k]
		if near, _ := e.near(c, i); k != best && c.has[i] >= 0 && near >= least*has && abs(int(c.at-e.candidates[best].at)) <= reach {
			return true
		}
	}
	return false
}

// oftenness reports whether unit i of the highlight, twice or thrice, says how often and
// not how much.
func (e *weighing) oftenness(i int) bool {
	u := &e.units[i]
	next, _, _ := strings.Cut(strings.TrimLeft(e.n.Text[u.End:e.End], " "), " ")
	switch strings.ToLower(u.In(e.n.Text)) {
	case "twice", "thrice":
		return next != "as" && next != "the" && next != "its" && next != "that" && i > 0 && e.units[i-1].verb && e.units[i-1].mood != moodNow
	}
	return false
}

// borne reports whether the candidate with most of what stands around unit i has it
// too, or one that has nearly as much of that.
func (e *weighing) borne(i, best int, has float32) bool {
	if e.candidates[best].has[i] >= 0 {
		return true
	}
	for k := range e.candidates {
		if c := &e.candidates[k]; c.has[i] >= 0 {
			near, _ := e.near(c, i)
			if near >= 0.7*has || k == e.best && (near >= 0.5*has || c.score >= 1.6*e.candidates[best].score) || near >= 0.3*has && e.holds(c, i) {
				return true
			}
		}
	}
	return false
}

// holds reports whether candidate c has two of the words beside unit i of the
// highlight, or the one there is, beside its own.
func (e *weighing) holds(c *candidate, i int) bool {
	const reach = 3
	held, words := 0, 0
	for k := max(0, i-reach); k < min(len(e.units), i+reach); k++ {
		u := &e.units[k]
		if k == i || u.kind == unitPronoun || u.light {
			continue
		}
		if u.kind != unitWord && c.has[k] < 0 {
			return false
		}
		words++
		held += btoi(c.has[k] >= 0 && c.how[k] > 0.85 && abs(int(c.has[k]-c.has[i])) <= reach)
	}
	return held >= 2 || held > 0 && held == words
}

// known reports whether a sentence that has something of what stands around unit i,
// or stands beside others that have, has it. Alone, it must have more of it itself.
func (e *weighing) known(i, best int, has float32, alone bool) bool {
	for k := range e.candidates {
		c := &e.candidates[k]
		if c.has[i] < 0 {
			continue
		}
		near, least := e.passage(c, i), 0.25*has
		if alone {
			near, _ = e.near(c, i)
			least = 0.4 * has
		}
		if near >= least && near > 0 || alone && e.anchored(c, best, i) {
			return true
		}
	}
	return false
}

// anchored reports whether candidate c has a word right beside unit i of the highlight
// beside its own, and candidate best does not have that word.
func (e *weighing) anchored(c *candidate, best, i int) bool {
	const reach = 2
	for _, k := range [...]int{i - 1, i + 1} {
		if k >= 0 && k < len(e.units) && c.has[k] >= 0 && c.how[k] > 0.85 && abs(int(c.has[k]-c.has[i])) <= reach && e.candidates[best].has[k] < 0 {
			return true
		}
	}
	return false
}

// inCandidate reports whether a candidate has unit i.
func (e *weighing) inCandidate(i int) bool {
	return slices.ContainsFunc(e.candidates, func(c candidate) bool { return c.has[i] >= 0 })
}

// listed returns how many things the list has that unit i of the highlight leads in:
// in two parts: a fee, and the metal at cost.
func (e *weighing) listed(i int) int {
	_, list, _ := strings.Cut(e.n.Text[e.units[i].End:max(e.units[i].End, e.End)], ": ")
	if list == "" {
		return 0
	}
	if marks := strings.Count(list, ", ") + strings.Count(list, "; "); marks > 0 {
		return marks + 1
	}
	return strings.Count(list, " and ") + 1
}

// beside reports whether a sentence right before or behind a candidate has the
// number q.
func (e *weighing) beside(q quantity, best int) bool {
	if len(e.candidates) == 0 {
		return false
	}
	at := int(e.candidates[best].at)
	for k := max(0, at-1); k <= min(len(e.claims)-1, at+1); k++ {
		for i := range e.claims[k].units {
			if v := &e.claims[k].units[i]; v.kind == unitNumber && q.same(e.numbers[v.number]) {
				return true
			}
		}
	}
	return false
}

// otherFigure returns a number of candidate c that the highlight does not have and
// that may be meant by its unit i, or nil, and whether it stands in its place.
func (e *weighing) otherFigure(c *candidate, i int, q quantity) (other *unit, placed bool) {
	for j := range c.claim.units {
		v := &c.claim.units[j]
		if v.kind != unitNumber || c.taken[j] || !q.comparable(e.numbers[v.number]) || q.within(e.numbers[v.number]) {
			continue
		}
		if e.inPlaceOf(c, i, j) {
			return v, true
		}
		if other == nil {
			other = v
		}
	}
	return other, false
}

// times reports whether two numbers of a candidate are to each other as q says:
// twice as much.
func (e *weighing) times(q quantity, best int) bool {
	if q.dim != "x" && (q.dim != "%" || q.value != 50) || len(e.candidates) == 0 {
		return false
	}
	want := q.value
	if q.dim == "%" {
		want = 0.5
	}
	c := e.candidates[best].claim
	units := c.units
	for i := range units {
		for j := i + 1; j < len(units); j++ {
			if units[i].kind != unitNumber || units[j].kind != unitNumber {
				continue
			}
			a, b, _, ok := e.pair(c, i, j)
			if !ok || a.dim != b.dim && (b.dim != "" || b.dimLike != a.dim) {
				continue
			}
			for _, ratio := range [...]float64{a.value / b.value, b.value / a.value} {
				if near(ratio, want, 0.1) || q.bound == boundOver && ratio > want && ratio < 1.5*want {
					return true
				}
			}
		}
	}
	return false
}

// unitAlone reports whether unit i of the highlight, a number, is but the name of a
// unit, as in a year, and a sentence chosen has that.
func (e *weighing) unitAlone(i int) bool {
	text := e.units[i].In(e.n.Text)
	word := e.stem(strings.ToLower(strings.TrimPrefix(strings.TrimPrefix(text, "one "), "One ")))
	for _, k := range e.chosen {
		if slices.ContainsFunc(e.candidates[k].claim.units, func(v unit) bool { return v.kind == unitWord && v.stem == word }) {
			return true
		}
	}
	return false
}

// dayOfArticle reports whether q is the year, or the month, of the article itself.
func (e *weighing) dayOfArticle(q quantity) bool {
	d := e.n.Date
	return q.dim == "date" && q.date.Day == 0 && q.day == 0 && d.Year > 0 && q.sameDate(dated(Date{Year: d.Year, Month: d.Month}))
}

// name judges the name of unit i: it must stand in the article, and not where the
// body names another.
func (e *weighing) name(i int) {
	e.judge.names++
	u := &e.units[i]
	best, has, of := e.closest(i)
	if v := e.otherDoer(i); v != nil {
		e.missing(i, i, GapName, v)
		return
	}
	if len(e.candidates) > 0 && e.candidates[best].has[i] >= 0 {
		if v := e.displacing(&e.candidates[best], i); v != nil {
			e.missing(i, i, GapName, v)
			return
		}
		e.judge.named++
		e.cover[i] = 1
		return
	}
	var instead *unit
	if v := cmp.Or(e.otherSubject(i), e.otherBeside(i, has), e.otherPerson(i, best, has, of)); v != nil {
		e.missing(i, i, GapName, v)
		return
	}
	away := e.away(u, best)
	if len(e.candidates) > 0 && has >= 0.35*of {
		instead = e.otherName(&e.candidates[best], i, away && !e.topical(u) && has >= 0.45*of)
	}
	if e.said(u) && (e.borneName(i, has) || instead == nil && (!away || e.topical(u))) {
		e.judge.named++
		e.cover[i] = max(e.cover[i], 0.9)
		return
	}
	e.missing(i, i, GapName, instead)
}

// otherBeside returns the name that a candidate with much of what stands around unit i
// of the highlight, a name, has in its place beside the same word, where no candidate
// has unit i beside it. It is nil if there is none.
func (e *weighing) otherBeside(i int, has float32) *unit {
	var other *unit
	for k := range e.candidates {
		c := &e.candidates[k]
		if c.has[i] >= 0 && e.displacing(c, i) == nil {
			return nil
		}
		if near, _ := e.near(c, i); near >= 0.7*has && other == nil {
			other = e.displacing(c, i)
		}
	}
	return other
}

// displacing returns the name that candidate c has beside the word that unit i of the
// highlight, a name, stands beside, where c has that elsewhere in the sentence: from
// entering Peru, in a sentence in which they enter Chile. It is nil if there is none.
func (e *weighing) displacing(c *candidate, i int) *unit {
	for _, step := range [...]int{-1, 1} {
		k := i + step
		if k < 0 || k >= len(e.units) || e.units[k].kind != unitWord && e.units[k].kind != unitName || c.has[k] < 0 || c.how[k] < 0.85 {
			continue
		}
		if j := int(c.has[i]); j >= 0 {
			if own := beyondParts(c.claim, j, step); own >= 0 && e.alike(&e.units[k], &c.claim.units[own], true) > 0 {
				return nil // it stands beside the same word
			}
		}
		at := beyondParts(c.claim, int(c.has[k]), -step)
		if at < 0 || at == int(c.has[i]) || c.has[i] >= 0 && listed(c.claim, at, int(c.has[i])) {
			return nil
		}
		v := &c.claim.units[at]
		if e.units[k].part != e.units[i].part || c.claim.units[c.has[k]].part != v.part { // in a list
			continue
		}
		may := e.mayReplace(&e.units[i], v) || c.has[i] >= 0 && e.isArea(&e.units[i]) && e.isArea(v) && v.entity != e.units[i].entity
		if v.kind == unitName && !c.taken[at] && v.prep == e.units[i].prep && may && !e.names(v) {
			return v
		}
	}
	return nil
}

// listed reports whether there is nothing but names from unit i of a claim to unit j.
func listed(c *claim, i, j int) bool {
	for k := min(i, j); k <= max(i, j); k++ {
		if c.units[k].kind != unitName && c.units[k].kind != unitPart {
			return false
		}
	}
	return true
}

// beyondParts returns the unit of a claim next to unit i, or -1. The words of a name
// are passed over.
func beyondParts(c *claim, i, step int) int {
	for i += step; i >= 0 && i < len(c.units); i += step {
		if c.units[i].kind != unitPart {
			return i
		}
	}
	return -1
}

// away reports whether the body names u, and only far from the sentence that has
// most of the claim and from the candidate best.
func (e *weighing) away(u *unit, best int) bool {
	const reach = 2 // sentences in which a name goes on being meant
	if len(e.chosen) == 0 {
		return false
	}
	named := e.named(u)
	if len(named) == 0 {
		return false
	}
	for _, at := range [...]int32{e.candidates[best].at, e.candidates[e.chosen[0]].at} {
		if distance(named, at) <= reach || e.countryNear(u, at) {
			return false
		}
	}
	return true
}

// countryNear reports whether u is a country or bloc, and a sentence beside claim at
// names something of it: Hanoi for Vietnam, European for the European Union.
func (e *weighing) countryNear(u *unit, at int32) bool {
	if u.entity == 0 || !e.isArea(u) {
		return false
	}
	country := &e.n.Entities[u.entity-1]
	const reach = 3
	for k := max(0, at-reach); k <= min(int32(len(e.claims)-1), at+reach); k++ {
		for i := range e.claims[k].units {
			v := &e.claims[k].units[i]
			if v.kind == unitName && v.entity > 0 && country.Kind == KindCountry && e.n.Entities[v.entity-1].Country == country.Country {
				return true
			}
			if v.kind != unitPronoun && u.parts.len() > 1 && v.stem > 0 && v.stem == e.wordsOf(u)[0] {
				return true
			}
		}
	}
	return false
}

// named returns the claims of the body that name u.
func (e *weighing) named(u *unit) []int32 {
	if at := e.entityAt.of(u.entity); u.entity > 0 && len(at) > 0 {
		return at
	}
	if n := u.parts.len(); n > 0 {
		return e.stemAt.of(e.wordsOf(u)[n-1])
	}
	return nil
}

// topical reports whether the article is about u: it may be meant in any sentence.
func (e *weighing) topical(u *unit) bool {
	const often, first = 3, 4
	named := e.named(u)
	if u.entity > 0 && e.titled[u.entity] {
		return true
	}
	return len(named) > 0 && named[0] < max(first, int32(len(e.claims)/8)) || len(named) >= max(often, len(e.claims)/10)
}

// borneName reports whether a candidate with nearly as much of what stands around
// unit i has it, or the one with most of the claim.
func (e *weighing) borneName(i int, has float32) bool {
	for k := range e.candidates {
		if c := &e.candidates[k]; c.has[i] >= 0 {
			if near, _ := e.near(c, i); near >= 0.7*has || near >= 0.5*has && k == e.best {
				return true
			}
		}
	}
	return false
}

// said reports whether the article names u outside its highlights.
func (e *weighing) said(u *unit) bool {
	if u.entity > 0 && (len(e.entityAt.of(u.entity)) > 0 || e.outside[u.entity]) {
		return true
	}
	words := e.wordsOf(u)
	if len(words) > 2 && e.use(words[0]).count > 0 && !e.use(words[0]).common { // the Cape, for the Cape of Good Hope
		return true
	}
	known := len(words) > 0
	for _, w := range words {
		known = known && (e.use(w).count > 0 || e.use(w).elsewhere)
	}
	if known {
		return true
	}
	return u.entity > 0 && e.within(u.entity) || e.inFull(u)
}

// within reports whether the country that is the entity is the one of a person,
// place or body that the text names.
func (x *supportIndex) within(entity int32) bool {
	country := &x.n.Entities[entity-1]
	if country.Kind != KindCountry {
		return false
	}
	for i := range x.n.Entities {
		if o := &x.n.Entities[i]; o.Country == country.Country && o.Kind != KindCountry && len(x.entityAt.of(int32(i+1))) > 0 {
			return true
		}
	}
	return false
}

// inFull reports whether u is an acronym, and the article has the name that it is made
// of outside its highlights.
func (e *weighing) inFull(u *unit) bool {
	short := e.acronym(u)
	if short == "" {
		return false
	}
	for i := range e.n.Entities {
		if e.outside[i+1] && acronymOf(e.n.Entities[i].Name) == short {
			return true
		}
	}
	return false
}

// otherName returns a name of candidate c that the highlight does not have, in the
// place of its unit i, or in any place, or nil.
func (e *weighing) otherName(c *candidate, i int, anywhere bool) *unit {
	var other *unit
	for j := range c.claim.units {
		v := &c.claim.units[j]
		if v.kind != unitName || c.taken[j] || !e.mayReplace(&e.units[i], v) || e.names(v) || e.units[i].prep != prepNone && v.prep == prepNone && e.adjacent(c, j) {
			continue
		}
		if e.inPlaceOf(c, i, j) {
			return v
		}
		if anywhere && other == nil {
			other = v
		}
	}
	return other
}

// names reports whether the claim of the highlight has the name v.
func (e *weighing) names(v *unit) bool {
	return slices.ContainsFunc(e.units, func(u unit) bool { return u.kind == unitName && u.entity > 0 && u.entity == v.entity })
}

// mayReplace reports whether two names are of kinds that may be taken for each
// other.
func (x *supportIndex) mayReplace(u, v *unit) bool {
	if u.entity == v.entity || u.entity == 0 || v.entity == 0 {
		return false
	}
	if u.adjective != v.adjective { // Chinese goods, for Peru
		return false
	}
	a, b := &x.n.Entities[u.entity-1], &x.n.Entities[v.entity-1]
	area := func(e *Entity) bool { return e.Kind == KindCountry || e.Kind == KindPlace || e.Kind == KindBloc }
	return a.Kind == b.Kind || area(a) && area(b) && (a.Country != b.Country || a.Country == "") && !x.unplaced(a, b)
}

// unplaced reports whether one of a and b is a place that may be in the country that
// is the other.
func (x *supportIndex) unplaced(a, b *Entity) bool {
	return a.Kind == KindPlace && a.Country == "" && b.Kind == KindCountry || b.Kind == KindPlace && b.Country == "" && a.Kind == KindCountry
}

// otherSubject returns the name that the body has for who does what the highlight
// says unit i, a name, does, or nil.
func (e *weighing) otherSubject(i int) *unit {
	for k := i + 1; k < len(e.units) && k <= i+4; k++ {
		if e.units[k].kind != unitWord || !e.units[k].verb || e.units[k].light {
			continue
		}
		own := arguments(&e.claim, k)
		if e.passive(&e.claim, k) || len(own.before) == 0 || !slices.Contains(own.before, i) {
			return nil
		}
		best, has, of := e.closestWith(k)
		if best < 0 || has < 0.4*of {
			return nil
		}
		for n := range e.candidates {
			if c := &e.candidates[n]; n != best && c.has[k] >= 0 && c.how[k] > 0.85 && e.amongst(c, i, e.subjects(c, k)) {
				return nil
			}
		}
		c := &e.candidates[best]
		return e.subjectInstead(c, i, e.subjects(c, k))
	}
	return nil
}

// subjects returns who does, in candidate c, what the verb that is unit k of the
// highlight says.
func (e *weighing) subjects(c *candidate, k int) []int {
	body := arguments(c.claim, int(c.has[k]))
	if e.passive(c.claim, int(c.has[k])) {
		return body.after
	}
	return body.before
}

// subjectInstead returns the name among the subjects of candidate c that stands in
// the place of unit i of the highlight, or nil.
func (e *weighing) subjectInstead(c *candidate, i int, subjects []int) *unit {
	if len(subjects) == 0 || e.amongst(c, i, subjects) {
		return nil
	}
	for j := range c.claim.units {
		if e.alike(&e.units[i], &c.claim.units[j], true) > 0 {
			return nil
		}
	}
	v := &c.claim.units[subjects[0]]
	if first := &c.claim.units[0]; v.kind == unitPronoun && first.kind == unitName && !c.taken[0] && e.mayReplace(&e.units[i], first) {
		return first // Tarn said that it
	}
	if v.kind != unitName || v.aside && !e.adjacent(c, subjects[0]) || !e.mayReplace(&e.units[i], v) && (e.units[i].entity > 0 && v.entity > 0 || e.isArea(&e.units[i]) || e.isArea(v)) {
		return nil
	}
	return v
}

// adjacent reports whether a verb stands right behind unit j of candidate c.
func (e *weighing) adjacent(c *candidate, j int) bool {
	for j++; j < len(c.claim.units) && c.claim.units[j].kind == unitPart; j++ {
	}
	return j < len(c.claim.units) && c.claim.units[j].verb
}

// isArea reports whether u names a country, a bloc or a place.
func (x *supportIndex) isArea(u *unit) bool {
	if u.entity == 0 {
		return false
	}
	kind := x.n.Entities[u.entity-1].Kind
	return kind == KindCountry || kind == KindPlace || kind == KindBloc
}

// unsaid finds words that the body does not have. A word or two that are not there
// may be another way to say it; three beside each other are a claim, and so are those
// of a part of the sentence of which the body has next to nothing.
func (e *weighing) unsaid() {
	for from := 0; from < len(e.units); {
		to := from + 1
		for to < len(e.units) && e.units[to].part == e.units[from].part {
			to++
		}
		e.unsaidPart(from, to)
		from = to
	}
	from, last, words, lack := -1, -1, 0, float32(0)
	for i := 0; i <= len(e.units); i++ {
		switch {
		case i < len(e.units) && (e.units[i].kind == unitPronoun || e.units[i].light):
		case i == len(e.units) || e.units[i].kind != unitWord || e.gap[i] || e.cover[i] > 0.7:
			if words >= leastRun && lack >= 0.7*leastRun {
				e.missing(from, last, GapWords, nil)
			}
			from, words, lack = -1, 0, 0
		default:
			if from < 0 {
				from = i
			}
			last = i
			words++
			lack += 1 - e.cover[i]
		}
	}
}

// leastRun is how many words beside each other are a claim.
const leastRun = 3

// unsaidPart makes a gap of the words of a part of the sentence, units from to to, if
// the sentences chosen have next to nothing of it.
func (e *weighing) unsaidPart(from, to int) {
	const least = 0.4
	words, all, unsaid := 0, float32(0), 0
	for i := from; i < to; i++ {
		u := &e.units[i]
		if u.kind == unitPronoun || u.light {
			continue
		}
		if e.gap[i] { // told already
			return
		}
		words++
		all += e.sure(i)
		unsaid += btoi(u.kind == unitWord && e.sure(i) < 0.6)
	}
	most := 2
	if e.units[from].part == 0 && to < len(e.units) {
		most = 3
	}
	if unsaid > 1 && words >= most && all < least*float32(words) {
		e.missingWords(from, to)
	}
}

// missingWords makes gaps of the words among units from to to that the sentences chosen
// do not have. A name or number that the body has stays out of them.
func (e *weighing) missingWords(from, to int) {
	first, last := -1, -1
	for i := from; i < to; i++ {
		switch u := &e.units[i]; {
		case u.kind == unitWord && !u.light && e.sure(i) < 0.6:
			if first < 0 {
				first = i
			}
			last = i
		case first >= 0 && (u.kind == unitName || u.kind == unitNumber):
			e.missing(first, last, GapWords, nil)
			first = -1
		}
	}
	if first >= 0 {
		e.missing(first, last, GapWords, nil)
	}
}

// undone finds a verb that the body has neither in the same nor in other words, of
// somebody whom no sentence has together with what else the highlight says of the deed:
// Ross praised the plan, where Ross was only at the signing.
func (e *weighing) undone() {
	const reach = 2
	for i := range e.units {
		if u := &e.units[i]; !e.isPerson(u) || e.gap[i] || u.aside {
			continue
		}
		for k := i + 1; k < len(e.units) && k <= i+reach && e.units[k].clause == e.units[i].clause; k++ {
			if u := &e.units[k]; u.kind != unitWord || !u.verb || u.light {
				continue
			}
			if end := e.clauseEnd(k); e.cover[k] < 0.4 && !e.gap[k] && !e.linked(i, k+1, end) {
				e.missingWords(k, end)
			}
			break
		}
	}
}

// isPerson reports whether u names a person.
func (x *supportIndex) isPerson(u *unit) bool {
	return u.entity > 0 && x.n.Entities[u.entity-1].Kind == KindPerson
}

// clauseEnd returns the unit after the last of the clause of unit i.
func (e *weighing) clauseEnd(i int) int {
	end := i + 1
	for end < len(e.units) && e.units[end].clause == e.units[i].clause {
		end++
	}
	return end
}

// linked reports whether a sentence has the name of unit i, or a pronoun right behind
// one that names it, and one of the units from to to.
func (e *weighing) linked(i, from, to int) bool {
	named := e.named(&e.units[i])
	for n := range e.candidates {
		c := &e.candidates[n]
		if c.has[i] < 0 && (distance(named, c.at) > 1 || !slices.ContainsFunc(c.claim.units, func(v unit) bool { return v.kind == unitPronoun })) {
			continue
		}
		for k := from; k < to; k++ {
			if c.has[k] >= 0 && !e.units[k].light && e.units[k].kind != unitPronoun {
				return true
			}
		}
	}
	return false
}

// sure returns how surely the sentences chosen, or those beside them, have unit i:
// less if they have only another word for it.
func (e *weighing) sure(i int) float32 {
	best := float32(0)
	for _, k := range e.chosen {
		how := e.candidates[k].how[i]
		if how < 0.85 {
			how -= 0.2
		}
		best = max(best, how)
	}
	if e.units[i].kind == unitWord && e.use(e.units[i].stem).elsewhere { // the title has it
		best = max(best, 0.5)
	}
	if best < 0.6 && e.cover[i] >= 0.5 {
		best = max(best, e.cover[i]-0.4)
	}
	return best
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
