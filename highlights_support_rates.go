package gloss

import "strings"

// rate finds that what unit i of the highlight, a number, is told of a month and the body,
// which has the number, tells of a year.
func (e *weighing) rate(i int) {
	u := &e.units[i]
	own, span := rateAt(e.n.Text[:e.End], u.End)
	if own == 0 || e.numbers[u.number].dim == "date" {
		return
	}
	var other *unit
	for k := range e.candidates {
		c := &e.candidates[k]
		if c.has[i] < 0 {
			continue
		}
		v := &c.claim.units[c.has[i]]
		if told, _ := rateAt(e.n.Text[:c.claim.End], v.End); told == 0 || told == own {
			return
		}
		if other == nil {
			other = v
		}
	}
	if other != nil {
		g := Gap{Span: Span{u.Start, span.End}, Text: e.n.Text[u.Start:span.End], Kind: GapNumber, Instead: other.In(e.n.Text), At: other.Span}
		e.judge.out.Gaps = append(e.judge.out.Gaps, g)
		e.gap[i] = true
	}
}

// rateAt returns the days of the time that text has right behind a place as that to which a
// number is told, and where: a month, per second. It is 0 if it has none.
func rateAt(text string, at int) (days float64, span Span) {
	if at >= len(text) || text[at] != ' ' {
		return 0, Span{}
	}
	from := at + 1
	word, rest, _ := strings.Cut(text[from:], " ")
	switch word {
	case "a", "an", "per", "each", "every":
	default:
		return 0, Span{}
	}
	end := from + len(word) + 1
	name := rest[:smallLettersOf(rest)]
	return rateTime(name), Span{from, end + len(name)}
}

// smallLettersOf returns how many small letters s begins with.
func smallLettersOf(s string) int {
	n := 0
	for n < len(s) && 'a' <= s[n] && s[n] <= 'z' {
		n++
	}
	return n
}

// rateTime returns the days of a time that goes by that name, or 0.
func rateTime(w string) float64 {
	switch w {
	case "second":
		return 1.0 / 86400
	case "minute":
		return 1.0 / 1440
	case "hour":
		return 1.0 / 24
	case "day", "night":
		return 1
	case "week":
		return 7
	case "month":
		return 30
	case "quarter":
		return 91
	case "year", "annum", "season":
		return 365
	case "decade":
		return 3652
	}
	return 0
}

// moneyBefore returns the currency that letters before the figures of w, in small letters,
// name, and the rest of it: Sh4.3bn, EUR5m.
func moneyBefore(w string) (code, rest string) {
	const most = 4
	n := smallLettersOf(w)
	if n < 2 || n > most || n == len(w) || !isDigit(w[n]) {
		return "", w
	}
	switch w[:n] {
	case "sh", "shs", "ksh", "kshs", "tsh", "ush":
		return currencyNamed("shillings"), w[n:]
	}
	if n == 3 {
		if code := currencyNamed(w[:n]); code != "" {
			return code, w[n:]
		}
	}
	return "", w
}

// apartNear reports whether the number of unit i of the highlight is how far two things are
// apart of which the sentence most like it tells one and one beside it the other, or the
// share that the one is of the other.
func (e *weighing) apartNear(i, best int) bool {
	q := e.numbers[e.units[i].number]
	apart := q.dim != "" && q.dim != "%" && q.dim != "date" && q.digits > 1 && q.value == q.high && e.tellsApart(i)
	share := q.dim == "%" && q.bound != boundExact && strings.HasPrefix(e.behind(&e.claim, &e.units[i]), " of ")
	if len(e.candidates) == 0 || !apart && !share {
		return false
	}
	at := e.candidates[best].at
	for k := max(0, at-1); k < at+1 && k+1 < int32(len(e.claims)); k++ {
		if e.apartIn(q, &e.claims[k], &e.claims[k+1]) {
			return true
		}
	}
	return false
}

// apartIn is apartNear for two claims.
func (e *weighing) apartIn(q quantity, c, d *claim) bool {
	for i := range c.units {
		if c.units[i].kind != unitNumber {
			continue
		}
		for j := range d.units {
			if d.units[j].kind != unitNumber {
				continue
			}
			a, b := e.numbers[c.units[i].number], e.numbers[d.units[j].number]
			switch {
			case a.value <= 0 || b.value <= 0 || a.value != a.high || b.value != b.high || a.dim == "%" || a.dim == "date":
			case q.dim == "%":
				if low, high := min(a.value, b.value), max(a.value, b.value); a.dim == b.dim && a.dim != "" && low < high && q.isPercent(100*low/high, 1.25) {
					return true
				}
			case a.dim == q.dim && (b.dim == q.dim || b.dim == ""), b.dim == q.dim && a.dim == "":
				if comesTo(q, max(a.value, b.value)-min(a.value, b.value)) {
					return true
				}
			}
		}
	}
	return false
}

// setAgainst returns 1 if candidate c has less of its unit j than of what it sets against
// that, -1 if more, and 0 if it does not say: 780 shillings, against 590 in Tanzania.
func (e *weighing) setAgainst(c *claim, j int) int {
	const reach = 4
	last := -1
	for k := j - 1; k >= 0; k-- {
		if c.units[k].kind != unitNumber || e.numbers[c.units[k].number].dim == "date" {
			continue
		}
		if last < 0 {
			if last = k; j-k > reach {
				return 0
			}
			continue
		}
		a, b, between, ok := e.pair(c, k, last)
		if !ok || !parts(between, " against ", " compared with ", " compared to ", " versus ") {
			return 0
		}
		return btoi(a.value > b.value) - btoi(a.value < b.value)
	}
	return 0
}
