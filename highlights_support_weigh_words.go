package gloss

import "slices"

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
