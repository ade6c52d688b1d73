package office

import "strings"

// heads returns the office of somebody who "heads the commerce ministry", of which
// token i is the verb: one of a public body whose head has no other name here.
func (s *sentence) heads(i int) (title, bool) {
	if t, ok := s.inCharge(i); ok {
		return t, s.isPublicBody(&t)
	}
	past := s.is(i, "headed", "led", "ran", "chaired")
	if !past && !s.is(i, "heads", "leads", "runs", "chairs", "head", "lead", "run", "chair") {
		return title{}, false
	}
	p, ok := s.subject(i, past)
	if !ok {
		return title{}, false
	}
	t := title{from: i, to: s.phrase(i + 1), head: i, headEnd: i + 1, class: classRegulator, how: apposition, holders: []int{p}, verb: true}
	return t, s.isPublicBody(&t)
}

// inCharge returns the office of somebody who presides over a body, or is in charge or at
// the helm of one, of which token i is the first word.
func (s *sentence) inCharge(i int) (title, bool) {
	t := title{from: i, head: i, class: classRegulator, how: apposition, verb: true}
	switch {
	case s.is(i, "presides", "presided") && s.is(i+1, "over"):
		t.headEnd = i + 2
	case s.is(i, "in") && s.is(i+1, "charge") && s.is(i+2, "of"):
		t.head, t.headEnd = i+1, i+3
	case s.is(i, "at") && s.is(i+1, "the") && s.is(i+2, "helm") && s.is(i+3, "of"):
		t.head, t.headEnd = i+2, i+4
	default:
		return title{}, false
	}
	p, ok := -1, false
	switch {
	case t.head == i:
		p, ok = s.subject(i, s.is(i, "presided"))
	case s.at(i-1).text == ",":
		p = s.nameBefore(i - 1)
		ok = p >= 0
	case s.at(i-1).person >= 0:
		p, ok = s.at(i-1).person, s.is(s.skipBack(i-1)-1, "with")
	case s.is(i-1, "is", "was", "remains", "been"):
		t.how = predicate
		p, ok = s.subject(i-1, s.is(i-1, "was", "been"))
	}
	t.to, t.holders = s.phrase(t.headEnd), []int{p}
	return t, ok
}

// subject returns the person who is the subject of a verb at token i that says what
// somebody heads: right before it, or before a "who" or what he was chosen to do.
func (s *sentence) subject(i int, past bool) (person int, ok bool) {
	k := i - 1
	for s.has(k, isAdv) {
		k--
	}
	finite := past || strings.HasSuffix(s.at(i).text, "s")
	switch {
	case past && s.is(k, "has", "had", "have"), !finite && s.is(k, "will"):
		k--
		for s.has(k, isAdv) {
			k--
		}
	case !finite && s.is(k, "to") && s.has(k-1, isApp):
		for j := k - 2; j >= 0 && k-j < 8; j-- {
			if p := s.at(j).person; p >= 0 {
				return p, !s.isPossessive(s.personEnd(j))
			}
			if !s.has(j, isCop|isAdv) && s.at(j).text != "," && !s.is(j, "who", "has") {
				break
			}
		}
		return -1, false
	case !finite:
		return -1, false
	}
	switch {
	case s.is(k, "who") && s.at(k-1).text == ",":
		p := s.nameBefore(k - 1)
		return p, p >= 0
	case s.at(k).person >= 0 && (s.skipBack(k) == 0 || !s.is(s.skipBack(k)-1, "of", "by", "with", "for", "to")):
		return s.at(k).person, true
	}
	return -1, false
}

// isPublicBody reports whether what stands behind the verb of t names one body of a
// state, a party or a body of states, and nothing that only belongs to one.
func (s *sentence) isPublicBody(t *title) bool {
	for k := t.headEnd; k < t.to; k++ {
		w := s.at(k)
		small := !w.upper && w.flags&(isPort|isBody|isDet) == 0 && w.place < 0 && !s.isPossessive(k) && !s.isHyphen(k) && !s.is(k, "of", "and", "on", "for", ",")
		if small || s.is(k, "a", "an", "another", "delegation", "team", "mission") && !s.is(t.head, "chairs", "chaired") {
			return false
		}
	}
	kinds := s.bodiesIn(t, t.headEnd, t.to)
	for k := t.headEnd; k < t.to; k++ {
		if s.namedAt(k) != nil || s.is(k, "house", "senate", "congressional", "parliamentary") {
			kinds &^= noBody
		}
	}
	return kinds&(government|bank|chamber|court|forces|police|nations|party) != 0 && kinds&(company|noBody|civil) == 0
}

// termOf reports whether token k, an "as", stands behind a word for the time or way in
// which somebody, in the possessive or not, holds an office: her tenure as.
func (s *sentence) termOf(k int) bool {
	return s.is(k, "as") && s.is(k-1, "tenure", "time", "term", "stint", "years", "days", "career", "appointment", "nomination", "election",
		"confirmation", "selection", "resignation", "dismissal", "removal", "departure", "return", "predecessor", "service")
}
