package gloss

import "strings"

// reckoned reports whether the number of unit i of the highlight can be worked out from
// what the sentences most like it have: what two amounts are together or apart, what so
// many of a thing come to, the half of a number, the year that is next year.
func (e *weighing) reckoned(i, best int) bool {
	q := e.numbers[e.units[i].number]
	if len(e.candidates) == 0 || q.dim == "#" || q.dim == "x" || q.dim == dimName || q.many || q.value != q.high {
		return false
	}
	for k := range e.candidates {
		c := &e.candidates[k]
		if k != best && 2*c.score < e.candidates[best].score {
			continue
		}
		if q.dim == "date" && e.isYearToldSo(q, c) || q.dim != "date" && e.reckonedIn(i, q, c.claim) {
			return true
		}
	}
	return false
}

// reckonedIn is reckoned for one claim.
func (e *weighing) reckonedIn(i int, q quantity, c *claim) bool {
	last, beforeLast := -1, -1
	for j := range c.units {
		if c.units[j].kind != unitNumber || e.numbers[c.units[j].number].dim == "date" {
			continue
		}
		for _, k := range [...]int{last, beforeLast} {
			if k >= 0 && e.comesOf(i, q, c, k, j, k == last) {
				return true
			}
		}
		last, beforeLast = j, last
	}
	return false
}

// comesOf reports whether q, unit i of the highlight, comes of units j and k of claim c, two
// numbers beside each other or not.
func (e *weighing) comesOf(i int, q quantity, c *claim, j, k int, beside bool) bool {
	if p, n := e.numbers[c.units[j].number], e.numbers[c.units[k].number]; beside && (isPart(q, p, n) || isPart(q, n, p) || e.isEach(q, p, n, c, k)) {
		return true
	}
	a, b, between, ok := e.pair(c, j, k)
	if !ok || a.dim == "%" && q.dim != "point" || a.dim != q.dim && b.dim != q.dim && (q.dim != "point" || a.dim != "%") {
		return false
	}
	if e.tellsApart(i) && comesTo(q, max(a.value, b.value)-min(a.value, b.value)) {
		return true
	}
	return beside && parts(between, " and ", " plus ") && q.digits > 1 && (q.dim != "" || e.tellsTogether()) && comesTo(q, a.value+b.value)
}

// comesTo reports whether q tells the number v that was worked out.
func comesTo(q quantity, v float64) bool {
	const exact = 9 // digits
	return v > 0 && q.agrees(quantity{value: v, high: v, digits: exact, scale: q.scale, dim: q.dim})
}

// isPart reports whether q is the share of n: half, of 120.
func isPart(q, share, n quantity) bool {
	return share.dim == "%" && n.dim != "%" && n.dim == q.dim && n.value == n.high && q.value != n.value && comesTo(q, share.value/100*n.value)
}

// isEach reports whether claim c tells of n things, each of which has so much, and q is what
// all of them have.
func (e *weighing) isEach(q, n, each quantity, c *claim, k int) bool {
	rest := e.behind(c, &c.units[k])
	return n.dim == "" && n.value > 1 && each.dim == q.dim && q.dim != "" && (strings.HasPrefix(rest, " each") || strings.HasPrefix(rest, " apiece")) && comesTo(q, n.value*each.value)
}

// tellsApart reports whether unit i of the highlight is how far two things are apart: by 400
// megawatts, 400 megawatts more.
func (e *weighing) tellsApart(i int) bool {
	u := &e.units[i]
	if e.wordBefore(&e.claim, u) == "by" {
		return true
	}
	next, rest, _ := strings.Cut(strings.TrimLeft(e.behind(&e.claim, u), " "), " ")
	switch next = strings.TrimRight(next, ".,;"); next {
	case "more", "less", "fewer", "above", "below", "short", "apart":
		return true
	}
	return strings.HasSuffix(next, "er") && strings.HasPrefix(rest, "than ")
}

// tellsTogether reports whether the highlight says that it adds up.
func (e *weighing) tellsTogether() bool {
	for _, w := range [...]string{"together", "in all", "altogether", "in total", "a total", "combined", "overall", "both"} {
		if _, ok := wordsFold(e.n.Text, e.Span, w); ok {
			return true
		}
	}
	return false
}

// isYearToldSo reports whether q is a year that candidate c tells from that of the article
// or from another: next year, two years later.
func (e *weighing) isYearToldSo(q quantity, c *candidate) bool {
	year, text := q.date.Year, c.claim.In(e.n.Text)
	if year == 0 || q.date.Month > 0 || q.decade {
		return false
	}
	for _, told := range [...]struct {
		words string
		years int
	}{
		{"next year", 1},
		{"this year", 0},
		{"last year", -1},
		{"a year ago", -1},
	} {
		if e.n.Date.Year > 0 && year == e.n.Date.Year+told.years && indexFold(text, told.words) >= 0 {
			return true
		}
	}
	return e.isYearsLater(year, c)
}

// isYearsLater reports whether candidate c tells the year by another that it or the claim
// before it names.
func (e *weighing) isYearsLater(year int, c *candidate) bool {
	apart := 0
	for j := 0; j < len(c.claim.units) && apart == 0; j++ {
		if u := &c.claim.units[j]; u.kind == unitNumber {
			if q := e.numbers[u.number]; q.dim == "days" && q.scale > 365 && q.value == q.high {
				apart = e.toLater(c.claim, u.End) * int(q.value/q.scale+0.5)
			}
		}
	}
	if at := indexFold(c.claim.In(e.n.Text), "a year"); apart == 0 && at >= 0 {
		apart = e.toLater(c.claim, c.claim.Start+at+len("a year"))
	}
	for k := max(0, c.at-1); k <= c.at && apart != 0; k++ {
		for j := range e.claims[k].units {
			if u := &e.claims[k].units[j]; u.kind == unitNumber {
				if d := e.numbers[u.number].date; d.Year > 0 && d.Year+apart == year {
					return true
				}
			}
		}
	}
	return false
}

// toLater returns 1 if later stands at a place of a claim, -1 if earlier does, else 0.
func (e *weighing) toLater(c *claim, at int) int {
	word, behind, _ := strings.Cut(strings.TrimLeft(e.n.Text[at:max(at, c.End)], " "), " ")
	bare := strings.TrimRight(word, ".,;:")
	switch bare {
	case "on": // and not: for two years on a lease
		return btoi(bare != word || behind == "")
	case "later", "afterwards":
		return 1
	case "earlier", "before":
		return -1
	}
	return 0
}
