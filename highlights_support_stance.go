package gloss

import "strings"

// undecided finds what the highlight has decided or done, where the sentence most like it
// has it that somebody thinks about it: is considering a suit.
func (e *weighing) undecided() {
	const reach = 3
	if len(e.candidates) == 0 {
		return
	}
	c := &e.candidates[e.best]
	for j := range c.claim.units {
		v := &c.claim.units[j]
		if v.kind != unitWord || !v.verb || c.taken[j] || denied(v) || !isPondering(v.In(e.n.Text)) {
			continue
		}
		for i := range e.units {
			at := int(c.has[i])
			if u := &e.units[i]; at > j && at <= j+reach && c.how[i] > 0.85 && u.kind == unitWord && !u.verb && !u.light {
				if k := e.decidedOn(c, i); k >= 0 {
					e.missing(k, k, GapCertainty, v)
				}
				return
			}
		}
	}
}

// isPondering reports whether w is a verb of those who have not decided yet.
func isPondering(w string) bool {
	switch w {
	case "considering", "considers", "weighing", "weighs", "mulling", "mulls", "contemplating", "contemplates", "pondering", "ponders":
		return true
	}
	return false
}

// decidedOn returns the first of the verbs before unit i of the highlight, its object, if
// they say that it is decided on or done and candidate c has none of them, or -1.
func (e *weighing) decidedOn(c *candidate, i int) int {
	const back = 5
	first, sure := -1, false
	for k := i - 1; k >= max(0, i-back) && e.units[k].clause == e.units[i].clause; k-- {
		u := &e.units[k]
		if u.kind != unitWord || !u.verb || u.light {
			continue
		}
		s := &e.stems[u.stem]
		if c.has[k] >= 0 || e.gap[k] || denied(u) || u.open || s.is(classWish|classProspect) || u.mood == moodOpen || u.mood == moodPlanned || u.mood == moodWould {
			return -1
		}
		first, sure = k, sure || s.is(classDecision) || u.mood == moodSure || u.mood == moodDone
	}
	if !sure {
		return -1
	}
	return first
}

// isMay reports whether it is may or the like that tells the mood of v.
func (e *weighing) isMay(v *unit) bool {
	word, _, _ := strings.Cut(e.n.Text[v.modal:max(int(v.modal), v.Start)], " ")
	return word == "may" || word == "might" || word == "could"
}

// possessor reports whether the highlight has the verb, its unit i, done by whom in
// candidate c but belongs who does it, and to that one: the party voted against Lee, of the
// party's Lee, who voted.
func (e *weighing) possessor(c *candidate, i, j int) (first, last int, ok bool) {
	own, body := arguments(&e.claim, i), arguments(c.claim, j)
	if len(own.before) == 0 || len(body.before) == 0 || e.units[i].light || e.mutual(i) || e.passive(&e.claim, i) || e.passive(c.claim, j) {
		return 0, 0, false
	}
	k, doer := own.before[0], body.before[0]
	owner := int(c.has[k])
	if owner < 0 || owner >= doer || e.units[k].kind != unitName || c.claim.units[doer].kind != unitName {
		return 0, 0, false
	}
	if rest := e.behind(c.claim, &c.claim.units[owner]); !strings.HasPrefix(rest, "’s ") && !strings.HasPrefix(rest, "'s ") && !strings.HasSuffix(c.claim.units[owner].In(e.n.Text), "s") {
		return 0, 0, false
	}
	for _, l := range own.after {
		if int(c.has[l]) == doer && e.units[l].kind == unitName && e.units[l].clause == e.units[i].clause {
			return k, l, true
		}
	}
	return 0, 0, false
}

// headsCrossed reports whether the nouns before units a and b of the highlight, two names,
// are each before the other in candidate c: the request of A for the license to B.
func (e *weighing) headsCrossed(c *candidate, a, b int) bool {
	const reach = 4
	if a == 0 || e.units[a].kind != unitName || e.units[b].kind != unitName {
		return false
	}
	leads := func(k, to int) bool {
		u := &e.units[k]
		at := int(c.has[k])
		return u.kind == unitWord && at >= 0 && c.how[k] > 0.85 && at < to && to-at <= reach
	}
	return leads(a-1, int(c.has[b])) && leads(b-1, int(c.has[a]))
}

// claimedFrom reports whether the highlight has a number claimed from the one who claims it
// in candidate c, and the units from the verb to the name.
func (e *weighing) claimedFrom(c *candidate) (first, last int, ok bool) {
	const back = 5
	for x := range e.units {
		u := &e.units[x]
		if u.kind != unitName || u.prep != prepFrom || c.has[x] < 0 || c.claim.units[c.has[x]].prep == prepFrom {
			continue
		}
		next := beyondParts(c.claim, int(c.has[x]), 1)
		if next < 0 || !c.claim.units[next].verb || denied(&c.claim.units[next]) || !e.stems[c.claim.units[next].stem].is(classClaiming) || e.passive(c.claim, next) {
			continue
		}
		number := false
		for k := x - 1; k >= max(0, x-back); k-- {
			v := &e.units[k]
			number = number || v.kind == unitNumber && int(c.has[k]) > next
			if v.kind == unitWord && v.verb && number && !denied(v) && e.stems[v.stem].is(classClaiming) {
				return k, x, true
			}
		}
	}
	return 0, 0, false
}

// equates reports whether what stands behind the verb, unit i of the highlight, is said to
// be as much as something else: cured as many as.
func (e *weighing) equates(i int) bool {
	rest := e.behind(&e.claim, &e.units[i])
	return (strings.HasPrefix(rest, " as many ") || strings.HasPrefix(rest, " as much ") || strings.HasPrefix(rest, " as few ") || strings.HasPrefix(rest, " as little ")) && strings.Contains(rest[len(" as "):], " as ")
}
