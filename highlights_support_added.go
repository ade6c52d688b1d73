package gloss

import "strings"

// added finds what the highlight adds to what the body says: a purpose, a cause, a condition
// or a means of which the body has next to nothing, and in a short claim any word that it
// does not have.
func (e *weighing) added() {
	e.shortClaim()
	e.addedDoer()
	e.addedReturn()
	if e.absentWords() < leastAdded {
		return
	}
	for from := range e.units {
		for to := from + 1; e.leadsIn(from) && to <= len(e.units) && (to == from+1 || e.units[to-1].clause == e.units[from].clause); to++ {
			if (to == len(e.units) || e.leadsIn(to) || e.units[to].part != e.units[to-1].part) && e.addedPhrase(from, to) {
				break
			}
		}
	}
}

// absentWords returns how many words of the highlight the body does not have.
func (e *weighing) absentWords() int {
	n := 0
	for i := range e.units {
		n += btoi(e.absent(i))
	}
	return n
}

// addedReturn makes a gap of what the highlight has given in exchange, if the body has nothing
// of it: in return for a stake.
func (e *weighing) addedReturn() {
	for i := 0; i+1 < len(e.units); i++ {
		if !e.absent(i) || !e.absent(i+1) {
			continue
		}
		if !e.stems[e.units[i].stem].is(classExchange) || !strings.EqualFold(e.wordBefore(&e.claim, &e.units[i]), "in") {
			continue
		}
		if strings.HasPrefix(e.behind(&e.claim, &e.units[i]), " for ") && len(e.candidates) > 0 && !e.candidates[e.best].claim.conditional {
			e.missing(i, i+1, GapWords, nil)
		}
	}
}

// addedDoer makes a gap of somebody whom the highlight has do what the body tells of without
// saying who did it: a teacher found the ballots, for ballots found in a cupboard.
func (e *weighing) addedDoer() {
	for i := 0; i+2 < len(e.units); i++ {
		k := i + 1
		if !e.absent(i) || e.units[i].verb || !e.units[k].verb || e.units[k].light || endsWithBe(e.before(&e.claim, &e.units[k])) {
			continue
		}
		if w := e.wordBefore(&e.claim, &e.units[i]); w != "a" && w != "A" && w != "an" && w != "An" {
			continue
		}
		best, _, _ := e.closestWith(k)
		if best < 0 {
			continue
		}
		c := &e.candidates[best]
		at := int(c.has[k])
		for o := k + 1; o < len(e.units) && o <= k+3; o++ {
			if p := int(c.has[o]); p >= 0 && p < at && at-p <= 2 && !e.units[o].verb && e.agentless(c.claim, at) || p >= 0 && p == at-1 {
				e.missing(i, i, GapWords, nil)
				return
			}
		}
	}
}

// shortClaim makes gaps of the words that the body does not have of a claim of two or three
// words, hardly any other and no number: of three with a name of its verb alone.
func (e *weighing) shortClaim() {
	const most, longest = 3, 4
	words, named := 0, false
	for i := range e.units {
		words += btoi(e.units[i].kind != unitPronoun && !e.units[i].light)
		named = named || e.units[i].kind == unitName
		if e.units[i].kind == unitNumber {
			return
		}
	}
	if words > most || len(strings.Fields(e.In(e.n.Text))) > longest || strings.HasSuffix(e.In(e.n.Text), ":") {
		return
	}
	for i := range e.units {
		if (e.absent(i) || e.units[i].verb && !e.units[i].light && !e.gap[i] && !e.together(i)) && (e.units[i].verb || !named || words < most) {
			e.missing(i, i, GapWords, nil)
		}
	}
}

// together reports whether a candidate, or one beside it, has unit i of the highlight in a
// sentence near one that has another of its words.
func (e *weighing) together(i int) bool {
	for n := range e.candidates {
		for m := range e.candidates {
			c, d := &e.candidates[n], &e.candidates[m]
			if c.how[i] < 0.8 || abs(int(c.at-d.at)) > 1 {
				continue
			}
			for k := range e.units {
				if k != i && d.has[k] >= 0 && !e.units[k].light && e.units[k].kind != unitPronoun {
					return true
				}
			}
		}
	}
	return false
}

// absent reports whether the body has unit i of the highlight, a word that says something, in
// no words.
func (e *weighing) absent(i int) bool {
	const least = 0.4
	u := &e.units[i]
	return u.kind == unitWord && !u.light && !e.gap[i] && e.cover[i] <= least
}

// leastAdded is how many words that the body does not have are a phrase that is added.
const leastAdded = 2

// addedPhrase makes a gap of units from to to, if most are words that the body does not have.
func (e *weighing) addedPhrase(from, to int) bool {
	const share = 0.6
	words, absent := 0, 0
	for i := from; i < to; i++ {
		if u := &e.units[i]; u.kind == unitPronoun || u.light {
			continue
		}
		if e.gap[i] {
			return false
		}
		words++
		absent += btoi(e.absent(i))
	}
	if absent < leastAdded || float32(absent) < share*float32(words) {
		return false
	}
	e.missingWords(from, to)
	return true
}

// leadsIn reports whether words before unit i of the highlight lead in a purpose, a cause, a
// condition or a means.
func (e *weighing) leadsIn(i int) bool {
	start := e.Start
	if i > 0 {
		start = e.units[i-1].End
	}
	last := ""
	for w := range strings.FieldsFuncSeq(strings.ToLower(e.n.Text[start:max(start, e.units[i].Start)]), func(r rune) bool { return r == ' ' || r == ',' }) {
		if isLeadIn(w) {
			return true
		}
		last = w
	}
	return last == "to" && i > 0 && !e.units[i-1].verb && e.units[i].verb && e.stems[e.units[i].stem].verb
}

// isLeadIn reports whether w leads in a purpose, a cause, a condition or a means.
func isLeadIn(w string) bool {
	switch w {
	case "because", "due", "owing", "thanks", "after", "following", "despite", "amid", "under", "through", "via", "without", "if", "unless", "provided", "until", "before":
		return true
	}
	return false
}

// causes finds that the highlight names a cause of what the body calls unexplained.
func (e *weighing) causes() {
	cause := e.cause
	for k := range e.units {
		u := &e.units[k]
		if u.stem != cause || u.kind != unitWord || !u.verb || e.gap[k] || u.open || u.mood == moodOpen || u.mood == moodPlanned || denied(u) {
			continue
		}
		for _, at := range e.stemAt.of(cause) {
			if e.apart([]int32{at}) <= 3 && e.unexplained(&e.claims[at], cause) {
				e.missing(k, k, GapCertainty, nil)
				return
			}
		}
	}
}

// unexplained reports whether a claim says that a cause is not known.
func (e *weighing) unexplained(c *claim, cause int32) bool {
	found, open := false, false
	for i := range c.units {
		u := &c.units[i]
		if u.kind != unitWord {
			continue
		}
		found = found || u.stem == cause && !u.verb
		switch s := &e.stems[u.stem]; {
		case s.is(classKnown):
			open = open || denied(u)
		case s.is(classUnknown):
			open = open || !denied(u)
		}
	}
	return found && open
}
