package gloss

import (
	"slices"
	"strings"
)

// opposites finds words of the highlight for which the closest sentence of the body
// has the opposite: a rise for a fall. Where one of the two is denied they say the
// same.
func (e *weighing) opposites() {
	for i := range e.units {
		u := &e.units[i]
		if u.kind != unitWord || e.gap[i] || len(e.candidates) == 0 {
			continue
		}
		best, has, of := e.closest(i)
		c := &e.candidates[best]
		if at := int(c.has[i]); at >= 0 && (c.how[i] > 0.85 || denied(u) == denied(&c.claim.units[at]) && (!u.verb || e.inPlaceOf(c, i, at))) || has < 0.3*of {
			continue
		}
		j := e.opposite(c, i)
		if j < 0 || e.saidElsewhere(i, best, has) {
			continue
		}
		v := &c.claim.units[j]
		if denied(u) != denied(v) || e.lifted(&e.claim, i) != e.lifted(c.claim, j) || e.lessened(&e.claim, i) != e.lessened(c.claim, j) || e.converse(c, i, j) {
			e.cover[i] = max(e.cover[i], 0.8)
			c.has[i], c.how[i], c.taken[j] = int32(j), 0.8, true
			continue
		}
		if u.verb && v.verb && (e.stems[u.stem].is(classVague) || e.stems[v.stem].is(classVague)) || e.laterSo(c, i, j) {
			continue
		}
		kind := GapOpposite
		if !e.opposed(u.stem, v.stem) {
			kind = GapNumber // another unit
		}
		e.missing(i, i, kind, v)
	}
}

// pairings finds two things that the highlight has rise and fall, and the sentence that is
// most like it the other way round: quotas fell while demand rose.
func (e *weighing) pairings() {
	if len(e.candidates) == 0 {
		return
	}
	c := &e.candidates[e.best]
	for k := 1; k < len(e.units); k++ {
		u, s := &e.units[k], &e.units[k-1]
		if !u.verb || e.gap[k] || c.has[k] < 0 || c.has[k-1] < 0 || c.how[k-1] < 0.85 || s.kind == unitNumber || s.verb || s.light || s.aside && s.prep != prepOf || !e.leadsTo(s.End, u.Start) {
			continue
		}
		next := beyondParts(c.claim, int(c.has[k-1]), 1)
		if next < 0 || next == int(c.has[k]) || e.doerOf(c.claim, int(c.has[k])) == int(c.has[k-1]) || e.behindPronoun(c.claim, int(c.has[k])) {
			continue
		}
		if v := &c.claim.units[next]; v.verb && v.kind == unitWord && e.leadsTo(c.claim.units[c.has[k-1]].End, v.Start) && e.opposed(u.stem, v.stem) && denied(u) == denied(v) {
			e.missing(k, k, GapOpposite, v)
		}
	}
}

// behindPronoun reports whether unit i of a claim follows a pronoun: it declined.
func (e *weighing) behindPronoun(c *claim, i int) bool {
	before := beyondParts(c, i, -1)
	return before >= 0 && c.units[before].kind == unitPronoun
}

// comparisons finds what the highlight has as more than another and the sentence that
// is most like it as less.
func (e *weighing) comparisons() {
	if len(e.candidates) == 0 {
		return
	}
	for k := range e.units {
		if e.units[k].verb && !e.gap[k] && e.lessFor(k) {
			return
		}
	}
	c := &e.candidates[e.best]
	for i := range e.units {
		u := &e.units[i]
		if j := c.has[i]; u.than > 0 && j >= 0 && !e.gap[i] {
			v := &c.claim.units[j]
			if a, b := e.moreOrLess(u.than), e.moreOrLess(v.than); a*b < 0 && denied(u) == denied(v) {
				e.missing(i, i, GapOpposite, v)
				return
			}
		}
	}
}

// lessFor adds a gap if the highlight has less behind its verb, unit k, and the sentence
// that is most like it more behind the same, or the other way round.
func (e *weighing) lessFor(k int) bool {
	c := &e.candidates[e.best]
	if c.has[k] < 0 || c.how[k] < 0.85 {
		return false
	}
	own, span := e.amountBehind(&e.claim, k)
	other, at := e.amountBehind(c.claim, int(c.has[k]))
	if own*other >= 0 || denied(&e.units[k]) != denied(&c.claim.units[c.has[k]]) {
		return false
	}
	e.judge.out.Gaps = append(e.judge.out.Gaps, Gap{Span: span, Text: span.In(e.n.Text), Kind: GapOpposite, Instead: at.In(e.n.Text), At: at})
	return true
}

// amountBehind returns 1 if more stands close behind unit k of a claim, -1 if less or fewer
// does, and where.
func (e *weighing) amountBehind(c *claim, k int) (int, Span) {
	const far = 4 // words
	at := c.units[k].End
	for range far {
		for at < c.End && e.n.Text[at] == ' ' {
			at++
		}
		end := at
		for end < c.End && e.n.Text[end] != ' ' {
			end++
		}
		switch span := (Span{at, end}); strings.TrimRight(e.n.Text[at:end], ".,;") {
		case "more":
			if strings.HasPrefix(e.n.Text[end:c.End], " than") && e.countsNext(c, end) {
				return 0, Span{}
			}
			return 1, span
		case "less", "fewer":
			if strings.HasPrefix(e.n.Text[end:c.End], " than") && e.countsNext(c, end) {
				return 0, Span{}
			}
			return -1, span
		}
		at = end
	}
	return 0, Span{}
}

// countsNext reports whether the first unit of a claim behind a place is a number.
func (e *weighing) countsNext(c *claim, at int) bool {
	for i := range c.units {
		if c.units[i].Start >= at {
			return c.units[i].kind == unitNumber
		}
	}
	return false
}

// moreOrLess returns 1 for the stem of more, -1 for that of less and of fewer, and 0
// for others.
func (e *weighing) moreOrLess(stem int32) int {
	return btoi(e.stems[stem].is(classMore)) - btoi(e.stems[stem].is(classLess))
}

// saidElsewhere reports whether another candidate says what unit i of the highlight
// says, of much the same as candidate best.
func (e *weighing) saidElsewhere(i, best int, has float32) bool {
	for k := range e.candidates {
		if c := &e.candidates[k]; k != best && c.has[i] >= 0 && denied(&c.claim.units[c.has[i]]) == denied(&e.units[i]) {
			if near, _ := e.near(c, i); near >= 0.7*has {
				return true
			}
		}
	}
	return false
}

// lifted reports whether unit i of a claim is something that its verb, right before it,
// ends: lifted the ban.
func (e *weighing) lifted(c *claim, i int) bool {
	for k := i - 1; k >= max(0, i-2); k-- {
		if u := &c.units[k]; u.kind == unitWord && u.verb {
			return e.stems[u.stem].is(classLifting)
		}
	}
	return false
}

// lessened reports whether less stands beside unit i of a claim: costs less.
func (e *weighing) lessened(c *claim, i int) bool {
	for k := max(0, i-1); k < min(len(c.units), i+2); k++ {
		if c.units[k].kind == unitWord && k != i && e.stems[c.units[k].stem].is(classLess) {
			return true
		}
	}
	return false
}

// converse reports whether the verbs, unit i of the highlight and j of candidate c,
// tell one deal from its two sides: who buys is whom the other sells to.
func (e *weighing) converse(c *candidate, i, j int) bool {
	if !e.stems[e.units[i].stem].is(classConverse) {
		return false
	}
	own := arguments(&e.claim, i)
	for _, k := range own.before {
		if at := int(c.has[k]); at > j && !e.alsoBefore(c, k, j) {
			return true
		}
	}
	for _, k := range own.after {
		if at := int(c.has[k]); at >= 0 && at < j && e.units[k].prep.directed() {
			return true
		}
	}
	return false
}

// alsoBefore reports whether candidate c has unit k of the highlight before its
// unit j.
func (e *weighing) alsoBefore(c *candidate, k, j int) bool {
	for b := range j {
		if e.alike(&e.units[k], &c.claim.units[b]) > 0.85 {
			return true
		}
	}
	return false
}

// opposite returns the unit of candidate c that says the opposite of unit i of the
// highlight, stands in its place and is not in the highlight, or -1.
func (e *weighing) opposite(c *candidate, i int) int {
	own, measures := unitNamed(strings.ToLower(e.units[i].In(e.n.Text)))
	for j := range c.claim.units {
		v := &c.claim.units[j]
		if v.kind == unitWord && !c.taken[j] && (e.opposed(e.units[i].stem, v.stem) || measures && e.otherUnit(own, v)) && (e.inPlaceOf(c, i, j) || e.turnedRound(c, i, j) || e.nominal(c, i, j)) {
			return j
		}
	}
	return -1
}

// turnedRound reports whether one of two verbs, unit i of the highlight and j of
// candidate c, is passive and the other is not, so that it stands on the other side of
// its object, and the candidate has most of the words around.
func (e *weighing) turnedRound(c *candidate, i, j int) bool {
	const most = 0.5
	u, v := &e.units[i], &c.claim.units[j]
	has, of := e.near(c, i)
	return u.verb && v.verb && has >= most*of && endsWithBe(e.before(&e.claim, u)) != endsWithBe(e.before(c.claim, v))
}

// nominal reports whether one of unit i of the highlight and j of candidate c is a verb
// and the other a noun, so that their places may differ, and the candidate has most of
// the words around.
func (e *weighing) nominal(c *candidate, i, j int) bool {
	const most = 0.5
	has, of := e.near(c, i)
	u, v := &e.units[i], &c.claim.units[j]
	if u.light || v.light || !e.stems[u.stem].verb || !e.stems[v.stem].verb {
		return false
	}
	return u.verb != v.verb && has >= most*of && e.opposed(u.stem, v.stem)
}

// otherUnit reports whether a word names a unit of the kind of u, and not that: a tonne,
// for a kilogram.
func (e *weighing) otherUnit(u measureUnit, v *unit) bool {
	other, known := unitNamed(strings.ToLower(v.In(e.n.Text)))
	return known && u.dim == other.dim && u.factor != other.factor
}

// denied reports whether u is denied.
func denied(u *unit) bool { return u.neg != u.lexneg }

// denials finds what one of the two says and the other denies.
func (e *weighing) denials() {
	for i := range e.units {
		u := &e.units[i]
		if u.kind != unitWord && !e.multiplies(u) || e.gap[i] || u.light && !u.verb || len(e.candidates) == 0 {
			continue
		}
		best, has, of := e.closestWith(i)
		if best < 0 {
			continue
		}
		if has < 0.3*of && !e.goesOn(best, i, has, of) && !e.holdsAll(&e.candidates[best]) {
			if best = e.followUp(i, of); best < 0 {
				continue
			}
		}
		c := &e.candidates[best]
		v := &c.claim.units[c.has[i]]
		switch {
		case u.open || v.open, e.withoutIt(c, i), u.neg && u.mood == moodDone && e.pending(i, has), // has not signed, expects to sign
			u.neg == v.neg && u.lexneg == v.lexneg, denied(u) == denied(v), e.deniedTogether(c, i), e.saysSo(i, has):
		case u.neg && !v.neg || u.lexneg && !v.lexneg:
			if g := denierOf(&e.claim, i); g != nil && e.denies(&e.claim, g, i, v, c.has, nil) && !turned(c.claim, c.taken, v) {
				e.denial(i, g)
			}
		default:
			j := int(c.has[i])
			if g := denierOf(c.claim, j); g != nil && e.denies(c.claim, g, j, u, nil, c.taken) && !e.turnedHere(c, u) {
				e.denial(i, nil)
			}
		}
	}
}

// goesOn reports whether a candidate with little of what stands around unit i may
// still be about the same: it has a pronoun for the subject, and the word is rare.
func (e *weighing) goesOn(best, i int, has, of float32) bool {
	const least, rare, first = 0.08, 2, 4
	c := e.candidates[best].claim
	return has >= least*of && e.use(e.units[i].stem).count <= rare && slices.ContainsFunc(c.units[:min(first, len(c.units))], func(u unit) bool { return u.kind == unitPronoun })
}

// holdsAll reports whether the highlight has all words and names of candidate c, of which
// there are two or three: the yard appealed.
func (e *weighing) holdsAll(c *candidate) bool {
	const least, most = 2, 3
	n := 0
	for j := range c.claim.units {
		switch u := &c.claim.units[j]; {
		case u.kind == unitPart || u.kind == unitPronoun || u.light && !u.verb:
		case !c.taken[j]:
			return false
		default:
			n++
		}
	}
	return n >= least && n <= most
}

// followUp returns a candidate with unit i of the highlight that has a pronoun for the
// subject and stands beside others that have what stands around the unit, or -1: it did
// not name them.
func (e *weighing) followUp(i int, of float32) int {
	const most, first, rare = 0.4, 3, 2
	best, least := -1, most*of
	if e.use(e.units[i].stem).count > rare {
		return -1
	}
	for k := range e.candidates {
		c := &e.candidates[k]
		if c.has[i] < 0 || c.how[i] < 0.85 || !slices.ContainsFunc(c.claim.units[:min(first, len(c.claim.units))], func(u unit) bool { return u.kind == unitPronoun }) {
			continue
		}
		if near := e.passage(c, i); near >= least {
			best, least = k, near
		}
	}
	return best
}

// pending reports whether a candidate with much of what stands around unit i of the
// highlight has it as something to come.
func (e *weighing) pending(i int, has float32) bool {
	for k := range e.candidates {
		if c := &e.candidates[k]; c.has[i] >= 0 && c.how[i] > 0.85 && c.claim.units[c.has[i]].mood >= moodSure {
			if near, _ := e.near(c, i); near >= 0.5*has {
				return true
			}
		}
	}
	return false
}

// saysSo reports whether another word that says the same as unit i of the highlight is
// denied where that is, in a candidate with much of what stands around: declined to
// comment, for would not say.
func (e *weighing) saysSo(i int, has float32) bool {
	u := &e.units[i]
	for k := range e.candidates {
		c := &e.candidates[k]
		for j := range c.claim.units {
			v := &c.claim.units[j]
			if v.kind != unitWord || v.stem == u.stem || denied(v) != denied(u) || !e.sameSense(u.stem, v.stem) {
				continue
			}
			if near, _ := e.near(c, i); near >= 0.7*has && denied(u) || near >= has && v.verb && k == e.best {
				return true
			}
		}
	}
	return false
}

// deniedTogether reports whether what denies unit i of the highlight denies another
// unit of it that candidate c has denied as well: no plant is built, of plants none is
// built.
func (e *weighing) deniedTogether(c *candidate, i int) bool {
	g := denierOf(&e.claim, i)
	if g == nil {
		return false
	}
	for k := g.from; k < g.to; k++ {
		u := &e.units[k]
		if k != i && u.kind == unitWord && !u.light && c.has[k] >= 0 && c.how[k] > 0.85 && u.neg && c.claim.units[c.has[k]].neg {
			return true
		}
	}
	return false
}

// multiplies reports whether u is a number that a verb tells: tripled.
func (e *weighing) multiplies(u *unit) bool {
	return u.kind == unitNumber && e.numbers[u.number].dim == "x"
}

// closestWith returns, of the candidates that have unit i of the highlight in the
// same words, the one that has most of what stands around it, or -1.
func (e *weighing) closestWith(i int) (best int, has, of float32) {
	best = -1
	for k := range e.candidates {
		c := &e.candidates[k]
		if c.has[i] < 0 || c.how[i] < 0.85 {
			continue
		}
		h, o := e.near(c, i)
		if h += 0.01 * c.score; best < 0 || h > has {
			best, has, of = k, h, o
		}
	}
	return best, has, of
}

// denierOf returns what denies unit i of a claim, or nil.
func denierOf(c *claim, i int) *negator {
	for k := len(c.negators) - 1; k >= 0; k-- { // the nearest: neither granted nor refused
		g := &c.negators[k]
		if g.from <= i && i < g.to && g.lexical == (c.units[i].lexneg && !c.units[i].neg) {
			return g
		}
	}
	return nil
}

// denies reports whether the negator g of claim c denies its unit i and no other
// before it that the two texts have in common. A verb that denies does not where
// both have it. What both have is in has, by units of the highlight, or in taken, by
// those of the body. Of the other text it is the unit other.
func (e *weighing) denies(c *claim, g *negator, i int, other *unit, has []int32, taken []bool) bool {
	common := func(k int) bool {
		if has != nil {
			return has[k] >= 0
		}
		return taken[k]
	}
	if g.lexical && (common(g.unit) || !c.units[i].verb && !other.verb || !e.stems[c.units[g.unit].stem].is(classStrongDenial) && !e.dropsPlan(c, g, i)) {
		return false
	}
	for k := g.from; k < i; k++ {
		u := &c.units[k]
		if u.kind == unitPart || u.kind == unitPronoun || u.light || g.lexical && k == g.unit+1 && e.stems[u.stem].is(classPlan) {
			continue
		}
		adjective := k == i-1 && !u.verb && u.End+1 == c.units[i].Start
		if common(k) || !adjective { // it is that which is denied
			return false
		}
	}
	return true
}

// dropsPlan reports whether the verb of the negator g has it that a plan to do what
// unit i says is given up.
func (e *weighing) dropsPlan(c *claim, g *negator, i int) bool {
	return g.unit+1 < i && e.stems[c.units[g.unit+1].stem].is(classPlan)
}

// turned reports whether a claim that does not deny v with a small word does so
// otherwise: with a verb that denies, or as the only one.
func turned(c *claim, taken []bool, v *unit) bool {
	if c.only == v.clause+1 {
		return true
	}
	for k := range c.negators {
		g := &c.negators[k]
		switch {
		case g.lexical && c.units[g.unit].clause == v.clause && !taken[g.unit],
			!g.lexical && g.from < g.to && c.units[g.from].clause == v.clause && !taken[g.from] && !c.units[g.from].light:
			return true
		}
	}
	return v.lexneg
}

// turnedHere is turned for the highlight.
func (e *weighing) turnedHere(c *candidate, u *unit) bool {
	if e.only == u.clause+1 || u.lexneg {
		return true
	}
	for k := range e.negators {
		g := &e.negators[k]
		if g.lexical && c.has[g.unit] < 0 || !g.lexical && g.from < g.to && c.has[g.from] < 0 {
			return true
		}
	}
	return false
}

// denial adds the gap of a unit that is denied in one of the two. The words are the
// negator and the unit, or the unit alone where it is the body that denies it.
func (e *weighing) denial(i int, g *negator) {
	span := e.units[i].Span
	if g != nil {
		span = Span{min(g.Start, span.Start), max(g.End, span.End)}
	}
	e.judge.out.Gaps = append(e.judge.out.Gaps, Gap{Span: span, Text: span.In(e.n.Text), Kind: GapNegation})
	e.gap[i], e.cover[i] = true, 0
}

// roles finds who changed places with whom: a name or noun that the highlight has
// before a verb and the body behind it, and another the other way round.
func (e *weighing) roles() {
	if len(e.candidates) == 0 {
		return
	}
	if first, last, ok := e.prepositions(&e.candidates[e.best]); ok {
		e.missing(first, last, GapRole, nil)
		return
	}
	if first, last, ok := e.claimedFrom(&e.candidates[e.best]); ok {
		e.missing(first, last, GapRole, nil)
		return
	}
	for i := range e.units {
		u := &e.units[i]
		if u.kind != unitWord || !u.verb || e.gap[i] {
			continue
		}
		best, has, of := e.closestWith(i)
		if best < 0 || has < 0.3*of {
			continue
		}
		c := &e.candidates[best]
		j := int(c.has[i])
		if c.score < leastLike*e.candidates[e.best].score || !c.claim.units[j].verb || e.opposed(u.stem, c.claim.units[j].stem) {
			continue
		}
		if first, last, ok := e.possessor(c, i, j); ok {
			e.missing(first, last, GapRole, nil)
			return
		}
		if first, last, ok := e.swapped(c, i, j); ok {
			e.missing(first, last, GapRole, nil)
			return
		}
	}
}

// leastLike is how much of what the best candidate has another must have to tell who
// does it to whom.
const leastLike = 0.85

// swapped reports whether the arguments of the verb, unit i of the highlight and j
// of candidate c, have changed places, and the units from the one to the other.
func (e *weighing) swapped(c *candidate, i, j int) (first, last int, ok bool) {
	if e.agentless(&e.claim, i) != e.agentless(c.claim, j) || e.equates(i) {
		return 0, 0, false
	}
	own, body := arguments(&e.claim, i), arguments(c.claim, j)
	if e.passive(&e.claim, i) != e.passive(c.claim, j) {
		body.before, body.after = body.after, body.before
	}
	for _, k := range own.before {
		if e.amongst(c, k, body.before) || !e.amongst(c, k, body.after) {
			continue
		}
		for _, l := range own.after { // one goes there, another comes from there
			if e.amongst(c, l, body.before) && !e.amongst(c, l, body.after) {
				return k, l, true
			}
		}
	}
	if len(own.before) == 0 || len(own.after) == 0 || len(body.before) == 0 {
		return 0, 0, false
	}
	subject := own.before[0]
	taken := e.amongst(c, subject, body.after) && !e.amongst(c, subject, body.before) && e.units[subject].kind == unitName
	for _, l := range own.after {
		switch {
		case c.has[subject] < 0 && e.amongst(c, l, body.before) && !e.amongst(c, l, body.after) && pronounIn(c.claim, body.after):
			return subject, l, true
		case taken && e.units[l].kind == unitName && c.has[l] < 0 && !e.mutual(i): // who does it is left unnamed there
			return subject, l, true
		}
	}
	return 0, 0, false
}

// mutual reports whether the verb, unit i of the highlight, says the same when the two
// that it is about change places.
func (e *weighing) mutual(i int) bool {
	return e.units[i].light || e.stems[e.units[i].stem].is(classMutual)
}

// amongst reports whether unit k of the highlight is one of some units of
// candidate c.
func (e *weighing) amongst(c *candidate, k int, units []int) bool {
	u := &e.units[k]
	for _, b := range units {
		if int(c.has[k]) == b || u.kind == unitName && e.alike(u, &c.claim.units[b]) > 0 {
			return true
		}
	}
	return false
}

func pronounIn(c *claim, units []int) bool {
	for _, b := range units {
		if c.units[b].kind == unitPronoun {
			return true
		}
	}
	return false
}

// verbArguments are the units around a verb that may be its subject or its objects.
type verbArguments struct{ before, after []int }

// arguments returns the arguments of the verb, unit i of a claim: names, nouns and
// pronouns near it in its clause, the nearest first.
func arguments(c *claim, i int) (a verbArguments) {
	const near, far, back = 5, 12, 2 // units, of nouns and of names; clauses
	for k := i - 1; k >= 0 && i-k <= far; k-- {
		u := &c.units[k]
		if u.clause != c.units[i].clause && (u.verb || len(a.before) > 0 && u.clause != c.units[a.before[0]].clause && u.kind != unitName && u.kind != unitPart || c.units[i].clause-u.clause > back) {
			break // but for a subject with another name beside it: the mayor, Ann Lee,
		}
		if (!u.aside || u.kind == unitName && nextTo(c, k, i)) && (u.kind == unitName || i-k <= near && u.noun()) {
			a.before = append(a.before, k)
		}
	}
	for k := i + 1; k < len(c.units) && k-i <= far; k++ {
		u := &c.units[k]
		if u.clause != c.units[i].clause && (u.part != c.units[k-1].part && (u.part > c.units[k-1].part+1 || c.units[k-1].clause != c.units[i].clause) || u.kind != unitName && u.kind != unitPart || u.kind == unitName && c.units[k-1].kind == unitName) {
			break // but for a name set beside a noun: a supplier, Acme
		}
		if u.kind == unitName || k-i <= near && u.noun() && !u.aside {
			a.after = append(a.after, k)
		}
	}
	return a
}

// nextTo reports whether nothing but words of the name k stands between it and unit i.
func nextTo(c *claim, k, i int) bool {
	for k++; k < i && c.units[k].kind == unitPart; k++ {
	}
	return k == i
}

// noun reports whether u may be a noun or a pronoun.
func (u *unit) noun() bool {
	return u.kind == unitPronoun || u.kind == unitWord && !u.verb
}

// passive reports whether the verb, unit i of a claim, is passive: a participle with a
// form of be before it and by behind it, or with by right behind it.
func (e *weighing) passive(c *claim, i int) bool {
	u := &c.units[i]
	after := e.behind(c, u)
	after = after[:min(len(after), 40)]
	if strings.HasPrefix(after, " by ") && strings.HasSuffix(u.In(e.n.Text), "ed") {
		return true
	}
	if word, _, _ := strings.Cut(u.In(e.n.Text), " "); strings.HasSuffix(word, "ing") { // are examining a pump that was fitted by Acme
		return false
	}
	return hasBy(after) && endsWithBe(e.before(c, u))
}

// agentless reports whether the verb, unit i of a claim, is passive and nobody is named who
// does it.
func (e *weighing) agentless(c *claim, i int) bool {
	u := &c.units[i]
	low := strings.ToLower(u.In(e.n.Text))
	return (strings.HasSuffix(low, "ed") || strings.HasSuffix(low, "en") || isPast(low)) && endsWithBe(e.before(c, u)) && !hasBy(e.behind(c, u))
}

// endsWithBe reports whether the last word of s is a form of be.
func endsWithBe(s string) bool {
	s = strings.TrimRight(s, " ")
	i := strings.LastIndexByte(s, ' ')
	switch strings.ToLower(s[i+1:]) {
	case "is", "are", "was", "were", "be", "been", "being":
		return true
	}
	return false
}

// hasBy reports whether s has the word by.
func hasBy(s string) bool { return strings.Contains(s, " by ") }

// laterSo reports whether candidate c, which has the opposite of unit i of the highlight as
// its unit j, goes on to say of the same what the highlight says: denied it and confirmed it.
func (e *weighing) laterSo(c *candidate, i, j int) bool {
	u, v := &e.units[i], &c.claim.units[j]
	for k := j + 1; k < len(c.claim.units) && u.verb && v.verb; k++ {
		w := &c.claim.units[k]
		if w.kind != unitWord || !w.verb || w.stem != u.stem && !e.sameSense(u.stem, w.stem) || denied(w) != denied(u) {
			continue
		}
		switch e.wordBefore(c.claim, w) {
		case "and", "then", "but", "later", "eventually", "finally":
			return true
		}
	}
	return false
}

// withoutIt reports whether unit i of the highlight stands behind without, and candidate c
// has that with a pronoun.
func (e *weighing) withoutIt(c *candidate, i int) bool {
	g := denierOf(&e.claim, i)
	return g != nil && strings.EqualFold(g.In(e.n.Text), "without") && (indexFold(c.claim.In(e.n.Text), "without it") >= 0 || indexFold(c.claim.In(e.n.Text), "without them") >= 0)
}
