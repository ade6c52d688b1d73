package gloss

import (
	"slices"
	"strings"
)

// crossings finds two that changed places where each has something of its own: the ministry
// paid 60 percent and the foundation the rest, for the foundation 60 and the ministry the
// rest.
func (e *weighing) crossings() {
	if len(e.candidates) == 0 {
		return
	}
	c := &e.candidates[e.best]
	for s := 1; s < len(e.units); s++ {
		if e.units[s].part == e.units[s-1].part || !e.setsBeside(e.between(&e.units[s-1], &e.units[s])) {
			continue
		}
		first, second := e.holder(c, 0, s), e.holder(c, s, len(e.units))
		if first < 0 || second < 0 || c.has[first] == c.has[second] {
			continue
		}
		if k := e.crossing(c, first, second, s); k >= 0 {
			e.missing(first, k, GapRole, nil)
			return
		}
	}
}

// setsBeside reports whether the words between two parts of a sentence set the one beside
// the other.
func (e *weighing) setsBeside(between string) bool {
	return parts(between, " and ", " while ", " whereas ", " but ", ";")
}

// holder returns the first name among units from to to of the highlight, or the first noun
// if there is none, that candidate c has once, or -1.
func (e *weighing) holder(c *candidate, from, to int) int {
	for _, kind := range [...]unitKind{unitName, unitWord} {
		for i := from; i < to; i++ {
			u := &e.units[i]
			if u.verb { // before which who does it would stand
				break
			}
			if u.kind == kind && !u.light && u.prep != prepIn {
				if c.has[i] < 0 || c.how[i] < 0.8 || e.twiceIn(c, i) {
					return -1
				}
				return i
			}
		}
	}
	return -1
}

// twiceIn reports whether candidate c has unit i of the highlight more than once.
func (e *weighing) twiceIn(c *candidate, i int) bool {
	n := 0
	for j := range c.claim.units {
		if v := &c.claim.units[j]; v.kind != unitPart && e.alike(&e.units[i], v) > 0 {
			n++
		}
	}
	return n > 1
}

// crossing returns the last unit before unit s of the highlight that is told of the first
// holder and in candidate c of the second, if something behind s is told of the second and
// there of the first, or -1.
func (e *weighing) crossing(c *candidate, first, second, s int) int {
	x, y := c.has[first], c.has[second]
	found := -1
	for a := first + 1; a < s; a++ {
		if !e.tellsOf(c, a) {
			continue
		}
		for b := second + 1; b < len(e.units); b++ {
			if !e.tellsOf(c, b) {
				continue
			}
			switch p, q := c.has[a], c.has[b]; {
			case y < p && p < x && x < q, x < q && q < y && y < p:
				found = a
			case x < p && p < y && y < q, y < q && q < x && x < p:
				return -1
			}
		}
	}
	return found
}

// tellsOf reports whether unit i of the highlight is a number, verb or noun that candidate c
// has.
func (e *weighing) tellsOf(c *candidate, i int) bool {
	u := &e.units[i]
	return c.has[i] >= 0 && c.how[i] >= 0.8 && !e.gap[i] && (u.kind == unitNumber || u.kind == unitName || u.kind == unitWord && !u.light)
}

// amounts finds what the highlight has as more or as risen, where the numbers of the
// sentence that is most like it say that it is less or has fallen.
func (e *weighing) amounts() {
	if len(e.candidates) == 0 {
		return
	}
	c := &e.candidates[e.best]
	for i := range e.units {
		u := &e.units[i]
		if e.gap[i] {
			continue
		}
		if u.than > 0 && c.has[i] >= 0 && u.kind != unitNumber {
			e.comparedAmounts(c, i)
			return
		}
		if u.kind == unitNumber && c.has[i] >= 0 {
			e.movedAmount(c, i)
		}
	}
}

// comparedAmounts adds a gap if what unit i of the highlight is compared with has more in
// candidate c, and less in the highlight, or the other way round.
func (e *weighing) comparedAmounts(c *candidate, i int) {
	way := e.larger(e.units[i].than)
	first := slices.IndexFunc(e.units[:i], func(u unit) bool { return u.kind == unitName || u.kind == unitWord && !u.verb && !u.light })
	if j := int(c.has[i]); c.claim.units[j].than == 0 && !denied(&e.units[i]) && way*e.setAgainst(c.claim, j) < 0 {
		e.missing(i, i, GapOpposite, &c.claim.units[j])
		return
	}
	if way == 0 || first < 0 || c.claim.units[c.has[i]].than > 0 || c.has[first] < 0 || c.has[first] == c.has[i] {
		return
	}
	own, other := e.amountOf(c, int(c.has[first]), int(c.has[i])), e.amountOf(c, int(c.has[i]), int(c.has[first]))
	if other < 0 {
		return
	}
	told := 0
	switch b := e.numbers[c.claim.units[other].number]; {
	case b.dim == "x" && b.value > 1 && strings.HasPrefix(strings.TrimLeft(e.behind(c.claim, &c.claim.units[other]), " "), "as "):
		told = -1
	case own >= 0:
		a, b, _, ok := e.pair(c.claim, own, other)
		if !ok || a.dim != b.dim && b.dim != "" && a.dim != "" {
			return
		}
		switch {
		case a.value > b.value:
			told = 1
		case a.value < b.value:
			told = -1
		}
	}
	if told*way < 0 {
		e.missing(i, i, GapOpposite, &c.claim.units[other])
	}
}

// amountOf returns the first number behind unit j of candidate c and before unit end, if that
// stands behind it, or -1.
func (e *weighing) amountOf(c *candidate, j, end int) int {
	const reach = 12
	for k := j + 1; k < len(c.claim.units) && k <= j+reach && (end < j || k < end); k++ {
		if u := &c.claim.units[k]; u.kind == unitNumber && e.numbers[u.number].dim != "date" {
			return k
		}
	}
	return -1
}

// larger returns 1 for a stem that compares with less, -1 for one that compares with more,
// and 0 for others.
func (e *weighing) larger(stem int32) int {
	return btoi(e.stems[stem].is(classLarger)) - btoi(e.stems[stem].is(classSmaller))
}

// movedAmount adds a gap if the highlight has it that what is the number of its unit i rose,
// and candidate c that it was more before, or the other way round.
func (e *weighing) movedAmount(c *candidate, i int) {
	const back = 4
	way := e.movedBefore(c.claim, int(c.has[i]))
	if way == 0 || e.n.Text[max(e.Start, e.units[i].Start-len("from ")):e.units[i].Start] == "from " {
		return
	}
	for k := i - 1; k >= max(0, i-back); k-- {
		u := &e.units[k]
		if u.kind != unitWord || !u.verb || u.clause != e.units[i].clause {
			continue
		}
		up, down := e.sameSense(u.stem, e.rise), e.sameSense(u.stem, e.fall)
		if up != down && c.has[k] < 0 && !e.gap[k] && !denied(u) && up != (way > 0) {
			e.missing(k, k, GapOpposite, &c.claim.units[c.has[i]])
		}
		return
	}
}

// movedBefore returns 1 if unit j of a claim is a number that has become so from less, -1 if
// from more, and 0 if it does not say.
func (e *weighing) movedBefore(c *claim, j int) int {
	for k := range c.units {
		if k == j || c.units[k].kind != unitNumber || abs(k-j) > 4 {
			continue
		}
		a, b, between, ok := e.pair(c, min(j, k), max(j, k))
		if !ok || a.value == b.value {
			continue
		}
		now, then := a, b
		switch before := e.n.Text[c.Start:c.units[min(j, k)].Start]; {
		case k > j && (parts(between, " from ", " against ", " compared with ", " compared to ") || strings.HasPrefix(between, " from ")):
		case k < j && strings.HasSuffix(before, "from ") && parts(between, " to "):
			now, then = b, a
		default:
			continue
		}
		if now.value > then.value {
			return 1
		}
		return -1
	}
	return 0
}

// against finds what the highlight has done on advice, or in favor, and the body against it.
func (e *weighing) against() {
	for i := range e.units {
		u := &e.units[i]
		if u.kind != unitWord || u.verb && !e.stems[u.stem].is(classCounsel) || e.gap[i] || i == 0 {
			continue
		}
		best, has, of := e.closestWith(i)
		if best < 0 || has < 0.3*of {
			continue
		}
		c := &e.candidates[best]
		j := int(c.has[i])
		if j == 0 {
			continue
		}
		own, other := e.leadsWith(&e.claim, i), e.leadsWith(c.claim, j)
		if own == other || own == "" || other == "" || own != "against" && other != "against" {
			continue
		}
		if sides := own == "for" || other == "for"; sides && e.takesSides(i) || !sides && e.stems[u.stem].is(classCounsel) {
			e.missing(i, i, GapOpposite, &c.claim.units[j])
			return
		}
	}
}

// takesSides reports whether a verb for taking sides stands shortly before unit i of the
// highlight.
func (e *weighing) takesSides(i int) bool {
	const back = 2
	for k := i - 1; k >= max(0, i-back); k-- {
		if u := &e.units[k]; e.stems[u.stem].is(classSides) {
			return u.kind == unitWord
		}
	}
	return false
}

// leadsWith returns the preposition that leads from the unit before unit i of a claim to it,
// as far as it tells whether something is done on it or against it.
func (e *weighing) leadsWith(c *claim, i int) string {
	for w := range strings.FieldsSeq(strings.ToLower(e.between(&c.units[i-1], &c.units[i]))) {
		switch w {
		case "against", "on", "at", "for", "following", "with":
			return w
		}
	}
	return ""
}
