package gloss

import (
	"slices"
	"strings"
)

// figure judges the number of unit i: it must stand where the words around it are.
func (e *weighing) figure(i int) {
	e.judge.figures++
	q := e.numbers[e.units[i].number]
	best, has, of := e.closest(i)
	if len(e.candidates) > 0 && e.borne(i, best, has) {
		e.judge.given++
		e.cover[i] = 1
		e.rate(i)
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
	if e.derived(q, best) || e.reckoned(i, best) || e.apartNear(i, best) {
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
	next, _, _ := strings.Cut(strings.TrimLeft(e.behind(&e.claim, u), " "), " ")
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
	_, list, _ := strings.Cut(e.behind(&e.claim, &e.units[i]), ": ")
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
