package gloss

import (
	"slices"
	"strings"
)

// otherDoer returns the name of which the body says what the highlight says of unit i, a
// name, where the one stands right before the verb as the other does, or nil: Malaysia
// kept more, in a sentence of Malaysia and of India, which kept more.
func (e *weighing) otherDoer(i int) *unit {
	k := e.doing(&e.claim, i)
	if k < 0 || strings.HasSuffix(e.n.Text[e.Start:e.units[i].Start], " and ") || strings.HasSuffix(e.n.Text[e.Start:e.units[i].Start], " and the ") {
		return nil
	}
	best, has, of := -1, float32(0), float32(0)
	for n := range e.candidates {
		c := &e.candidates[n]
		if c.has[k] < 0 || c.how[k] < 0.85 {
			continue
		}
		subjects := e.subjects(c, k)
		if e.amongst(c, i, subjects[:min(1, len(subjects))]) {
			return nil
		}
		if h, o := e.near(c, k); best < 0 || h > has {
			best, has, of = n, h, o
		}
	}
	if best < 0 || has < 0.5*of || e.units[k].light && has < 0.6*of {
		return nil
	}
	c := &e.candidates[best]
	j := int(c.has[k])
	if e.passive(&e.claim, k) != e.passive(c.claim, j) {
		return nil
	}
	at := e.doerOf(c.claim, j)
	if at < 0 {
		return nil
	}
	v := &c.claim.units[at]
	if e.namesBefore(v, k) || !e.mayBeMeant(&e.units[i], v) || e.alike(&e.units[i], v) > 0 {
		return nil
	}
	return v
}

// namesBefore reports whether the highlight has the name v before its unit k.
func (e *weighing) namesBefore(v *unit, k int) bool {
	for i := range e.units[:k] {
		if u := &e.units[i]; u.kind == unitName && e.alike(u, v) > 0 {
			return true
		}
	}
	return false
}

// mayBeMeant is mayReplace, but that names of which nothing is known may stand for any
// but areas.
func (e *weighing) mayBeMeant(u, v *unit) bool {
	if u.entity > 0 && v.entity > 0 {
		return e.mayReplace(u, v)
	}
	return !e.isArea(u) && !e.isArea(v)
}

// doing returns the verb that stands right behind unit i of a claim, a name, or -1.
func (e *weighing) doing(c *claim, i int) int {
	for k := i + 1; k < len(c.units); k++ {
		u := &c.units[k]
		switch {
		case u.kind == unitPart || u.kind == unitWord && !u.verb && strings.HasSuffix(u.In(e.n.Text), "ly"):
			continue
		case u.kind == unitWord && u.verb && e.leadsTo(c.units[i].End, u.Start):
			return k
		}
		return -1
	}
	return -1
}

// doerOf returns the name right before the verb that is unit j of a claim, or -1.
func (e *weighing) doerOf(c *claim, j int) int {
	for i := j - 1; i >= 0; i-- {
		u := &c.units[i]
		switch {
		case u.kind == unitPart || u.kind == unitWord && !u.verb && strings.HasSuffix(u.In(e.n.Text), "ly"):
			continue
		case (u.kind == unitName || i == 0 && e.nameless(u)) && e.leadsTo(u.End, c.units[j].Start):
			return i
		}
		break
	}
	return e.doerBefore(c, j)
}

// doerBefore returns the name before what stands between commas before the verb that is
// unit j of a claim, or -1: Lee, who heads the agency, said.
func (e *weighing) doerBefore(c *claim, j int) int {
	lead := e.n.Text[c.Start:c.units[j].Start]
	for {
		lead = strings.TrimRight(lead, " ")
		word := lead[strings.LastIndexByte(lead, ' ')+1:]
		if !isAuxiliary(word) && word != "also" {
			break
		}
		lead = lead[:len(lead)-len(word)]
	}
	if !strings.HasSuffix(lead, ",") {
		return -1
	}
	end := c.Start + len(lead) - 1
	start := strings.LastIndexByte(e.n.Text[c.Start:end], ',')
	if start < 0 || strings.ContainsAny(e.n.Text[c.Start+start:end], ";:") {
		return -1
	}
	for i := j - 1; i >= 0; i-- {
		if u := &c.units[i]; u.kind == unitName && u.End == c.Start+start {
			return i
		}
	}
	return -1
}

// nameless reports whether u, the first word of a sentence, is a name that nothing else
// tells: a word that the body has with a capital alone, and that the table does not know.
func (e *weighing) nameless(u *unit) bool {
	return u.kind == unitWord && startsUpper(u.In(e.n.Text)) && !e.use(u.stem).common && len(e.stems[u.stem].senses) == 0 && (e.use(u.stem).inName || slices.ContainsFunc(e.units, func(v unit) bool { return v.kind == unitName && slices.Contains(e.wordsOf(&v), u.stem) }))
}

// leadsTo reports whether nothing but auxiliaries, adverbs and which or who stands from
// from to to.
func (e *weighing) leadsTo(from, to int) bool {
	if to < from {
		return false
	}
	for w := range strings.FieldsSeq(strings.ToLower(e.n.Text[from:to])) {
		switch w = strings.Trim(w, ",()"); w {
		case "", "which", "who", "that", "also", "now", "then", "already", "even", "still", "not", "never", "just", "soon", "only", "both", "all", "largest", "itself":
			continue
		}
		if !isAuxiliary(w) && !strings.HasSuffix(w, "ly") {
			return false
		}
	}
	return true
}

// otherPerson returns the person of whom the candidate with most of what stands around
// unit i of the highlight, a person that it does not name, speaks: one that it names, or
// the one that its he or she means. It is nil if that may be unit i.
func (e *weighing) otherPerson(i, best int, has, of float32) *unit {
	if len(e.candidates) == 0 || !e.isPerson(&e.units[i]) || !startsUpper(e.units[i].In(e.n.Text)) || has < 0.5*of {
		return nil
	}
	c := &e.candidates[best]
	var other *unit
	pronoun := false
	for k := range c.claim.units {
		v := &c.claim.units[k]
		switch {
		case v.kind == unitPronoun && isHeOrShe(v.In(e.n.Text)):
			pronoun = true
		case v.kind == unitName && e.isPerson(v) && !c.taken[k] && !e.names(v) && other == nil && (e.inPlaceOf(c, i, k) || has >= 0.6*of && distance(e.named(&e.units[i]), c.at) > 1 || has >= 0.75*of):
			other = v
		}
	}
	if other != nil || !pronoun || e.doing(&e.claim, i) < 0 {
		return other
	}
	if k := e.doing(&e.claim, i); c.has[k] < 0 || !pronounIn(c.claim, e.subjects(c, k)) {
		return nil
	}
	return e.meant(i, c.at)
}

func isHeOrShe(w string) bool {
	switch strings.ToLower(w) {
	case "he", "she", "him", "her":
		return true
	}
	return false
}

// meant returns a person that he or she may mean in claim at of the body, or nil if that
// may be unit i of the highlight or nobody is named.
func (e *weighing) meant(i int, at int32) *unit {
	const back = 4
	var other *unit
	for k := at; k >= max(0, at-back); k-- {
		units := e.claims[k].units
		for n := range units {
			v := &units[n]
			if v.kind != unitName || !e.isPerson(v) {
				continue
			}
			if e.alike(&e.units[i], v) > 0 {
				return nil
			}
			other = v
		}
		if other != nil && k < at {
			break
		}
	}
	return other
}
