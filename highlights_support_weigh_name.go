package gloss

import (
	"cmp"
	"slices"
)

// name judges the name of unit i: it must stand in the article, and not where the
// body names another.
func (e *weighing) name(i int) {
	e.judge.names++
	u := &e.units[i]
	best, has, of := e.closest(i)
	if v := e.otherDoer(i); v != nil {
		e.missing(i, i, GapName, v)
		return
	}
	if len(e.candidates) > 0 && e.candidates[best].has[i] >= 0 {
		if v := e.displacing(&e.candidates[best], i); v != nil {
			e.missing(i, i, GapName, v)
			return
		}
		e.judge.named++
		e.cover[i] = 1
		return
	}
	var instead *unit
	if v := cmp.Or(e.otherSubject(i), e.otherBeside(i, has), e.otherPerson(i, best, has, of)); v != nil {
		e.missing(i, i, GapName, v)
		return
	}
	away := e.away(u, best)
	if len(e.candidates) > 0 && has >= 0.35*of {
		instead = e.otherName(&e.candidates[best], i, away && !e.topical(u) && has >= 0.45*of)
	}
	if e.said(u) && (e.borneName(i, has) || instead == nil && (!away || e.topical(u))) {
		e.judge.named++
		e.cover[i] = max(e.cover[i], 0.9)
		return
	}
	e.missing(i, i, GapName, instead)
}

// otherBeside returns the name that a candidate with much of what stands around unit i
// of the highlight, a name, has in its place beside the same word, where no candidate
// has unit i beside it. It is nil if there is none.
func (e *weighing) otherBeside(i int, has float32) *unit {
	var other *unit
	for k := range e.candidates {
		c := &e.candidates[k]
		if c.has[i] >= 0 && e.displacing(c, i) == nil {
			return nil
		}
		if near, _ := e.near(c, i); near >= 0.7*has && other == nil {
			other = e.displacing(c, i)
		}
	}
	return other
}

// displacing returns the name that candidate c has beside the word that unit i of the
// highlight, a name, stands beside, where c has that elsewhere in the sentence: from
// entering Peru, in a sentence in which they enter Chile. It is nil if there is none.
func (e *weighing) displacing(c *candidate, i int) *unit {
	for _, step := range [...]int{-1, 1} {
		k := i + step
		if k < 0 || k >= len(e.units) || e.units[k].kind != unitWord && e.units[k].kind != unitName || c.has[k] < 0 || c.how[k] < 0.85 {
			continue
		}
		if j := int(c.has[i]); j >= 0 {
			if own := beyondParts(c.claim, j, step); own >= 0 && e.alike(&e.units[k], &c.claim.units[own]) > 0 {
				return nil // it stands beside the same word
			}
		}
		at := beyondParts(c.claim, int(c.has[k]), -step)
		if at < 0 || at == int(c.has[i]) || c.has[i] >= 0 && listed(c.claim, at, int(c.has[i])) {
			return nil
		}
		v := &c.claim.units[at]
		if e.units[k].part != e.units[i].part || c.claim.units[c.has[k]].part != v.part { // in a list
			continue
		}
		may := e.mayReplace(&e.units[i], v) || c.has[i] >= 0 && e.isArea(&e.units[i]) && e.isArea(v) && v.entity != e.units[i].entity
		if v.kind == unitName && !c.taken[at] && v.prep == e.units[i].prep && may && !e.names(v) {
			return v
		}
	}
	return nil
}

// listed reports whether there is nothing but names from unit i of a claim to unit j.
func listed(c *claim, i, j int) bool {
	for k := min(i, j); k <= max(i, j); k++ {
		if c.units[k].kind != unitName && c.units[k].kind != unitPart {
			return false
		}
	}
	return true
}

// beyondParts returns the unit of a claim next to unit i, or -1. The words of a name
// are passed over.
func beyondParts(c *claim, i, step int) int {
	for i += step; i >= 0 && i < len(c.units); i += step {
		if c.units[i].kind != unitPart {
			return i
		}
	}
	return -1
}

// away reports whether the body names u, and only far from the sentence that has
// most of the claim and from the candidate best.
func (e *weighing) away(u *unit, best int) bool {
	const reach = 2 // sentences in which a name goes on being meant
	if len(e.chosen) == 0 {
		return false
	}
	named := e.named(u)
	if len(named) == 0 {
		return false
	}
	for _, at := range [...]int32{e.candidates[best].at, e.candidates[e.chosen[0]].at} {
		if distance(named, at) <= reach || e.countryNear(u, at) {
			return false
		}
	}
	return true
}

// countryNear reports whether u is a country or bloc, and a sentence beside claim at
// names something of it: Hanoi for Vietnam, European for the European Union.
func (e *weighing) countryNear(u *unit, at int32) bool {
	if u.entity == 0 || !e.isArea(u) {
		return false
	}
	country := &e.n.Entities[u.entity-1]
	const reach = 3
	for k := max(0, at-reach); k <= min(int32(len(e.claims)-1), at+reach); k++ {
		for i := range e.claims[k].units {
			v := &e.claims[k].units[i]
			if v.kind == unitName && v.entity > 0 && country.Kind == KindCountry && e.n.Entities[v.entity-1].Country == country.Country {
				return true
			}
			if v.kind != unitPronoun && u.parts.len() > 1 && v.stem > 0 && v.stem == e.wordsOf(u)[0] {
				return true
			}
		}
	}
	return false
}

// named returns the claims of the body that name u.
func (e *weighing) named(u *unit) []int32 {
	if at := e.entityAt.of(u.entity); u.entity > 0 && len(at) > 0 {
		return at
	}
	if n := u.parts.len(); n > 0 {
		return e.stemAt.of(e.wordsOf(u)[n-1])
	}
	return nil
}

// topical reports whether the article is about u: it may be meant in any sentence.
func (e *weighing) topical(u *unit) bool {
	const often, first = 3, 4
	named := e.named(u)
	if u.entity > 0 && e.titled[u.entity] {
		return true
	}
	return len(named) > 0 && named[0] < max(first, int32(len(e.claims)/8)) || len(named) >= max(often, len(e.claims)/10)
}

// borneName reports whether a candidate with nearly as much of what stands around
// unit i has it, or the one with most of the claim.
func (e *weighing) borneName(i int, has float32) bool {
	for k := range e.candidates {
		if c := &e.candidates[k]; c.has[i] >= 0 {
			if near, _ := e.near(c, i); near >= 0.7*has || near >= 0.5*has && k == e.best {
				return true
			}
		}
	}
	return false
}

// said reports whether the article names u outside its highlights.
func (e *weighing) said(u *unit) bool {
	if u.entity > 0 && (len(e.entityAt.of(u.entity)) > 0 || e.outside[u.entity]) {
		return true
	}
	words := e.wordsOf(u)
	if len(words) > 2 && e.use(words[0]).count > 0 && !e.use(words[0]).common { // the Cape, for the Cape of Good Hope
		return true
	}
	known := len(words) > 0
	for _, w := range words {
		known = known && (e.use(w).count > 0 || e.use(w).elsewhere)
	}
	if known {
		return true
	}
	return u.entity > 0 && e.within(u.entity) || e.inFull(u)
}

// within reports whether the country that is the entity is the one of a person,
// place or body that the text names.
func (x *supportIndex) within(entity int32) bool {
	country := &x.n.Entities[entity-1]
	if country.Kind != KindCountry {
		return false
	}
	for i := range x.n.Entities {
		if o := &x.n.Entities[i]; o.Country == country.Country && o.Kind != KindCountry && len(x.entityAt.of(int32(i+1))) > 0 {
			return true
		}
	}
	return false
}

// inFull reports whether u is an acronym, and the article has the name that it is made
// of outside its highlights.
func (e *weighing) inFull(u *unit) bool {
	short := e.acronym(u)
	if short == "" {
		return false
	}
	for i := range e.n.Entities {
		if e.outside[i+1] && acronymOf(e.n.Entities[i].Name) == short {
			return true
		}
	}
	return false
}

// otherName returns a name of candidate c that the highlight does not have, in the
// place of its unit i, or in any place, or nil.
func (e *weighing) otherName(c *candidate, i int, anywhere bool) *unit {
	var other *unit
	for j := range c.claim.units {
		v := &c.claim.units[j]
		if v.kind != unitName || c.taken[j] || !e.mayReplace(&e.units[i], v) || e.names(v) || e.units[i].prep != prepNone && v.prep == prepNone && e.adjacent(c, j) {
			continue
		}
		if e.inPlaceOf(c, i, j) {
			return v
		}
		if anywhere && other == nil {
			other = v
		}
	}
	return other
}

// names reports whether the claim of the highlight has the name v.
func (e *weighing) names(v *unit) bool {
	return slices.ContainsFunc(e.units, func(u unit) bool { return u.kind == unitName && u.entity > 0 && u.entity == v.entity })
}

// mayReplace reports whether two names are of kinds that may be taken for each
// other.
func (x *supportIndex) mayReplace(u, v *unit) bool {
	if u.entity == v.entity || u.entity == 0 || v.entity == 0 {
		return false
	}
	if u.adjective != v.adjective { // Chinese goods, for Peru
		return false
	}
	a, b := &x.n.Entities[u.entity-1], &x.n.Entities[v.entity-1]
	area := func(e *Entity) bool { return e.Kind == KindCountry || e.Kind == KindPlace || e.Kind == KindBloc }
	return a.Kind == b.Kind || area(a) && area(b) && (a.Country != b.Country || a.Country == "") && !x.unplaced(a, b)
}

// unplaced reports whether one of a and b is a place that may be in the country that
// is the other.
func (x *supportIndex) unplaced(a, b *Entity) bool {
	return a.Kind == KindPlace && a.Country == "" && b.Kind == KindCountry || b.Kind == KindPlace && b.Country == "" && a.Kind == KindCountry
}

// otherSubject returns the name that the body has for who does what the highlight
// says unit i, a name, does, or nil.
func (e *weighing) otherSubject(i int) *unit {
	for k := i + 1; k < len(e.units) && k <= i+4; k++ {
		if e.units[k].kind != unitWord || !e.units[k].verb || e.units[k].light {
			continue
		}
		own := arguments(&e.claim, k)
		if e.passive(&e.claim, k) || len(own.before) == 0 || !slices.Contains(own.before, i) {
			return nil
		}
		best, has, of := e.closestWith(k)
		if best < 0 || has < 0.4*of {
			return nil
		}
		for n := range e.candidates {
			if c := &e.candidates[n]; n != best && c.has[k] >= 0 && c.how[k] > 0.85 && e.amongst(c, i, e.subjects(c, k)) {
				return nil
			}
		}
		c := &e.candidates[best]
		return e.subjectInstead(c, i, e.subjects(c, k))
	}
	return nil
}

// subjects returns who does, in candidate c, what the verb that is unit k of the
// highlight says.
func (e *weighing) subjects(c *candidate, k int) []int {
	body := arguments(c.claim, int(c.has[k]))
	if e.passive(c.claim, int(c.has[k])) {
		return body.after
	}
	return body.before
}

// subjectInstead returns the name among the subjects of candidate c that stands in
// the place of unit i of the highlight, or nil.
func (e *weighing) subjectInstead(c *candidate, i int, subjects []int) *unit {
	if len(subjects) == 0 || e.amongst(c, i, subjects) {
		return nil
	}
	for j := range c.claim.units {
		if e.alike(&e.units[i], &c.claim.units[j]) > 0 {
			return nil
		}
	}
	v := &c.claim.units[subjects[0]]
	if first := &c.claim.units[0]; v.kind == unitPronoun && first.kind == unitName && !c.taken[0] && e.mayReplace(&e.units[i], first) {
		return first // Tarn said that it
	}
	if v.kind != unitName || v.aside && !e.adjacent(c, subjects[0]) || !e.mayReplace(&e.units[i], v) && (e.units[i].entity > 0 && v.entity > 0 || e.isArea(&e.units[i]) || e.isArea(v)) {
		return nil
	}
	return v
}

// adjacent reports whether a verb stands right behind unit j of candidate c.
func (e *weighing) adjacent(c *candidate, j int) bool {
	for j++; j < len(c.claim.units) && c.claim.units[j].kind == unitPart; j++ {
	}
	return j < len(c.claim.units) && c.claim.units[j].verb
}

// isArea reports whether u names a country, a bloc or a place.
func (x *supportIndex) isArea(u *unit) bool {
	if u.entity == 0 {
		return false
	}
	kind := x.n.Entities[u.entity-1].Kind
	return kind == KindCountry || kind == KindPlace || kind == KindBloc
}
