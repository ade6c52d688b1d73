package gloss

import (
	"math"
	"strings"
)

// derived reports whether the number q follows from numbers of the sentence that is most
// like the highlight: the share that 94 are of 410, what is left of 60 percent where
// another has the rest, by how much 7 are fewer than the 12 before.
func (e *weighing) derived(q quantity, best int) bool {
	if len(e.candidates) == 0 || q.dim == "date" || q.dim == "#" || q.dim == "x" || q.dim == dimName || q.many {
		return false
	}
	if q.dim == "%" && e.leftOver(q, e.candidates[best].at) {
		return true
	}
	for k := range e.candidates {
		if e.derivedIn(q, e.candidates[k].claim, k == best || 2*e.candidates[k].score >= e.candidates[best].score) {
			return true
		}
	}
	return false
}

// derivedIn reports whether q follows from numbers of claim c. All but shares count in the
// claims alone that are most like the highlight.
func (e *weighing) derivedIn(q quantity, c *claim, best bool) bool {
	last, day := -1, -1
	for i := range c.units {
		if c.units[i].kind != unitNumber {
			continue
		}
		if b := e.numbers[c.units[i].number]; b.dim == "date" {
			if best && (day >= 0 && e.isTime(q, c, day, i) || e.isAge(q, b)) {
				return true
			}
			day = i
			continue
		}
		if last >= 0 && (e.isShare(q, c, last, i) || best && (e.isChange(q, c, last, i) || e.isGrowth(q, c, last, i))) {
			return true
		}
		last = i
	}
	return false
}

// isTime reports whether q is the time between two days that a claim gives.
func (e *weighing) isTime(q quantity, c *claim, i, j int) bool {
	a, b := e.numbers[c.units[i].number].date, e.numbers[c.units[j].number].date
	if q.dim != "days" || a.Month == 0 || b.Month == 0 || (a.Day == 0) != (b.Day == 0) {
		return false
	}
	if a.Day == 0 { // January to September
		return near(q.value, float64(b.Month-a.Month+1)*30.4375, 0.01)
	}
	days := math.Abs(float64(b.Month-a.Month)*30.4 + float64(b.Day-a.Day))
	return days > 0 && (near(q.value, days, 0.02) || q.value >= 7 && near(q.value, days, 0.12) || near(q.value, days+1, 0.02))
}

// isAge reports whether q is the years from the year b to that of the article.
func (e *weighing) isAge(q, b quantity) bool {
	years := float64(e.n.Date.Year - b.date.Year)
	return q.dim == "days" && q.scale > 300 && b.dim == "date" && b.date.Year > 0 && b.date.Month == 0 && years > 1 && (near(q.value, years*365.25, 0.01) || q.value > 20*365 && near(q.value, years*365.25, 0.05))
}

// bareBeside reports whether a sentence right before or behind a candidate has the number
// q and names nothing that it counts: eleven have not paid.
func (e *weighing) bareBeside(q quantity, best int) bool {
	at := e.candidates[best].at
	for k := max(0, at-1); k <= min(int32(len(e.claims)-1), at+1); k++ {
		for i := range e.claims[k].units {
			u := &e.claims[k].units[i]
			if u.kind != unitNumber || q.dim != "" || !q.same(e.numbers[u.number]) {
				continue
			}
			next, _, _ := strings.Cut(strings.TrimLeft(e.behind(&e.claims[k], u), " "), " ")
			if isAuxiliary(next) || next == "of" {
				return true
			}
		}
	}
	return false
}

// pair returns two numbers of a claim and the words between them, if both are single
// numbers of the same kind.
func (e *weighing) pair(c *claim, i, j int) (a, b quantity, between string, ok bool) {
	a, b = e.numbers[c.units[i].number], e.numbers[c.units[j].number]
	switch {
	case b.dim == "" && b.like > 0 && b.dimLike == a.dim:
		b.value, b.high = b.value*b.like, b.high*b.like
	case b.dim == "" && a.scale > 0: // 14,200 tonnes, from 23,600
		b.value, b.high = b.value*a.scale, b.high*a.scale
	case a.dim == "" && b.scale > 0:
		a.value, a.high = a.value*b.scale, a.high*b.scale
	}
	if a.dim != b.dim && a.dim != "" && b.dim != "" || a.value <= 0 || b.value <= 0 || a.value != a.high || b.value != b.high {
		return a, b, "", false
	}
	return a, b, e.between(&c.units[i], &c.units[j]), true
}

// isShare reports whether q is the share that one number of a claim is of the next: 94 of
// 410.
func (e *weighing) isShare(q quantity, c *claim, i, j int) bool {
	a, b, between, ok := e.pair(c, i, j)
	if !ok || q.dim != "%" || a.value >= b.value || indexFold(between, " of ") != 0 && indexFold(between, " out of ") < 0 {
		return false
	}
	return q.isPercent(100*a.value/b.value, 1.1)
}

// isPercent reports whether q is the share that was worked out. More than half is no more
// than so many times a half.
func (q quantity) isPercent(share, most float64) bool {
	switch q.bound {
	case boundAbout:
		return near(q.value, share, 0.1)
	case boundOver:
		return q.value <= share && share < most*q.value
	case boundUnder:
		return share <= q.value && share > q.value/most
	case boundExact:
	}
	return near(q.value, share, 0.03)
}

// isGrowth reports whether q is the share by which one number of a claim is more or less
// than another that it has come from.
func (e *weighing) isGrowth(q quantity, c *claim, i, j int) bool {
	a, b, between, ok := e.pair(c, i, j)
	if !ok || q.dim != "%" || a.dim == "%" || !parts(between, " from ", " to ", " against ") {
		return false
	}
	for _, share := range [...]float64{100 * math.Abs(a.value-b.value) / a.value, 100 * math.Abs(a.value-b.value) / b.value} {
		if q.isPercent(share, 1.25) {
			return true
		}
	}
	return false
}

// isChange reports whether q is what one number of a claim has risen or fallen by from
// the other.
func (e *weighing) isChange(q quantity, c *claim, i, j int) bool {
	a, b, between, ok := e.pair(c, i, j)
	if !ok || a.dim != q.dim && q.dim != "" && (q.dim != "point" || a.dim != "%") {
		return false
	}
	before := e.n.Text[c.Start:max(c.Start, c.units[i].Start)]
	changed := parts(between, " from ", " against ") || parts(between, " to ") && strings.HasSuffix(before, "from ")
	return changed && near(q.value, math.Abs(a.value-b.value), 1e-6)
}

// parts reports whether one of the words stands between two numbers.
func parts(between string, words ...string) bool {
	for _, w := range words {
		if indexFold(between, w) >= 0 {
			return true
		}
	}
	return false
}

// leftOver reports whether claim at of the body, or the one behind it, has the share that
// makes a hundred with q, and tells of the rest.
func (e *weighing) leftOver(q quantity, at int32) bool {
	share, rest := false, false
	for k := max(0, at-1); k <= min(int32(len(e.claims)-1), at+1); k++ {
		for i := range e.claims[k].units {
			switch u := &e.claims[k].units[i]; u.kind {
			case unitNumber:
				v := e.numbers[u.number]
				share = share || v.dim == "%" && near(v.value, 100-q.value, 1e-6)
			case unitWord:
				rest = rest || e.stems[u.stem].is(classRest)
			case unitName, unitPart, unitPronoun:
			}
		}
	}
	return share && rest
}
