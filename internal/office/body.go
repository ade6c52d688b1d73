package office

import "github.com/glossnews/gloss/internal/gaz"

// A body is what kind of body a title names, as the words in it show.
type body uint32

const (
	noBody     body = 1 << iota
	company         // of owners: a firm, or whatever has a name that says nothing
	civil           // an association, a foundation, a union, a church
	academy         // a university
	press           // a newspaper
	government      // a ministry, an agency, a seat of government
	chamber         // a parliament or its committee
	court
	party
	bank    // a central bank
	nations // a body of states
	forces  // an army or a part of one
	police
	region // a part of a country
	palace // the seat of who leads a state, and the staff there
	religious
)

// bodies returns the kinds of body that the words of a title name. A name that
// says nothing is a company's.
func (s *sentence) bodies(t *title) body {
	to := t.to
	if t.body[1] > 0 && s.is(t.headEnd, "for") {
		to = t.headEnd // for government affairs at a company
	}
	b := s.bodiesIn(t, t.from, to) | t.lent
	if t.body[1] > 0 {
		behind := s.bodiesIn(t, t.body[0], t.body[1])
		if behind&(civil|academy|company) != 0 && behind&chamber == 0 {
			b &^= chamber // a committee of it
		}
		b |= behind
	}
	return b
}

func (s *sentence) bodiesIn(t *title, from, to int) body {
	var b body
	for i := from; i < to; i++ {
		k := s.at(i)
		if i >= t.head && i < t.headEnd {
			continue
		}
		if n := s.namedAt(i); n != nil {
			b |= s.namedKind(n, to)
			i = max(i, min(n.to, to)-1)
			continue
		}
		kind := s.wordKind(i, to)
		b |= kind
		if kind == 0 && k.upper && k.place < 0 && !s.is(i, "republic", "nation", "country", "state", "kingdom") && k.flags&^(isBody|isStop) == 0 && !s.isPossessive(i) && s.placeAt(i, from, to) == "" {
			b |= noBody
		}
		if k.place >= 0 {
			if c := codeOf(s.countries[k.place]); len(c) > 2 || c == "EU" || c == "UN" || c == "WB" {
				b |= nations
			}
		}
	}
	return b
}

// bodyOf returns the ministry, bank or company that a title names, or "": one that is
// known rather than another.
func (s *sentence) bodyOf(t *title) string {
	best := ""
	for _, part := range [...][2]int{{t.headEnd + 1, t.to}, t.body, {t.from, t.head}} {
		from, to := s.trimBody(part[0], part[1], part[1] == t.head)
		if from >= to || s.onlySaysWhich(t, from, to) {
			continue
		}
		known := s.namedAt(from)
		if known != nil && known.kind == palace && known.to <= to && !holdsBody(s.text[s.at(known.to-1).End:s.at(to-1).End]) {
			to = known.to // its domestic policy is no part of the White House
		}
		if kinds := s.bodiesIn(t, from, to); kinds&^region == 0 || kinds&^noBody == 0 && s.is(t.head, "minister", "secretary") {
			continue
		}
		if s.is(t.head, "member", "members") {
			for i := from + 1; i < to; i++ {
				if s.is(i, "for") { // of parliament for a party
					to = i
				}
			}
		}
		from, to = s.wholeOrg(t, from, to)
		if name := s.text[s.at(from).Start:s.at(to-1).End]; best == "" || known != nil {
			best = name
		}
		if known != nil {
			break
		}
	}
	return best
}

// onlySaysWhich reports whether tokens name no body: of companies and the like those
// without a name, as "the bank", and what a minister is for, as Mineral Resources.
func (s *sentence) onlySaysWhich(t *title, from, to int) bool {
	if s.namedAt(from) != nil {
		return false
	}
	if s.is(t.head, "minister", "secretary", "ministers") && from > t.head && to <= t.to {
		for i := from; i < to; i++ {
			if w := s.at(i).word; s.at(i).org >= 0 || w != nil && w.body&(government|chamber|party|nations|civil|academy|court) != 0 && w.flags&isBody != 0 || s.is(i, "cabinet", "treasury", "navy", "army") {
				return false
			}
		}
		return true
	}
	return false
}

// wholeOrg returns the tokens of a body's name whose edges another finder drew, where
// that read a name over the edges of these or at their end, behind its country.
func (s *sentence) wholeOrg(t *title, from, to int) (int, int) {
	inHead := func(o int) bool { return o >= 0 && s.at(t.head).org == o }
	if o := s.at(from).org; o >= 0 && !inHead(o) {
		for s.at(from-1).org == o {
			from--
		}
	}
	if o := s.at(to - 1).org; o >= 0 && !inHead(o) {
		for s.at(to).org == o {
			to++
		}
	}
	if s.at(from).place >= 0 && s.isPossessive(from+1) && s.at(from).org < 0 && s.at(from+2).org >= 0 && s.at(from+2).org == s.at(to-1).org {
		from += 2
	}
	return from, to
}

// trimBody returns the tokens of the name of a body among those of a title, which may
// stand before its head, without what only says which one it is.
func (s *sentence) trimBody(from, to int, before bool) (int, int) {
	for from < to && s.namedAt(from) == nil && (!isWord(s.at(from).text) || s.has(from, isDet|isMod|isAdj) || s.isPossessive(from) || s.is(from, "opposition", "joint") || s.at(from).place >= 0 && before && s.countries[s.at(from).place].Kind == gaz.Country) {
		from++
	}
	if before && s.is(from, "chief") { // the chief financial officer
		return to, to
	}
	if p := s.at(from).place; !before && p >= 0 && s.countries[p].Kind == gaz.Country {
		skip := from + 1
		if s.isPossessive(skip) {
			skip++
		}
		if skip < to && (skip > from+1 || s.countries[p].By == gaz.Demonym) && s.isCommonBody(skip, to, skip > from+1) { // but Norway's army
			from = skip
		}
	}
	for from < to && (before && s.has(to-1, isAdj) && !s.at(to-1).upper || s.has(to-1, isPre|isHead|isMod) && s.namedAt(to-1) == nil && (before || !s.has(to-1, isBody)) || s.isPossessive(to-1) || s.isHyphen(to-1)) {
		to--
	}
	return from, to
}

// isCommonBody reports whether tokens name a body of which many countries have one, or,
// behind a country's possessive, one with a name of its own.
func (s *sentence) isCommonBody(from, to int, owned bool) bool {
	name := s.text[s.at(from).Start:s.at(to-1).End]
	return owned && s.at(from).upper || isCommon(name) || isMinistry(name)
}

// ownedByCountry reports whether a title names a body as a country's.
func (s *sentence) ownedByCountry(t *title) bool {
	for i := t.from; i < t.to; i++ {
		if p := s.at(i).place; p >= 0 && s.countries[p].Kind == "country" && s.isPossessive(i+1) {
			return true
		}
	}
	return false
}

// countryIn reports whether a title names a country.
func (s *sentence) countryIn(t *title) bool {
	for i := t.from; i < t.to; i++ {
		if p := s.at(i).place; p >= 0 && s.countries[p].Kind == "country" {
			return true
		}
	}
	return false
}

// regional reports whether a title names a part of a country and no country.
func (s *sentence) regional(t *title) bool {
	found := false
	for i := t.from; i < t.to; i++ {
		if p := s.at(i).place; p >= 0 {
			if s.countries[p].Kind == "country" {
				return false
			}
			found = true
		} else if s.at(i).upper && s.at(i).flags == 0 && s.placeAt(i, t.from, t.to) != "" {
			found = true
		}
	}
	return found
}

// ofRegion reports whether a title says before its head of which part of a country it
// is, or behind an "of" that ends it.
func (s *sentence) ofRegion(t *title) bool {
	for i := t.from; i < t.to; i++ {
		if i > t.head && !s.is(i-1, "of") {
			continue
		}
		k := s.at(i)
		if k.place >= 0 && s.countries[k.place].Kind == gaz.Place && s.countries[k.place].Country != "" || k.upper && k.flags == 0 && k.place < 0 && s.placeAt(i, t.from, t.to) != "" {
			return true
		}
	}
	return false
}
