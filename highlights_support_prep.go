package gloss

import "strings"

// A prep is a preposition, or a group of them, as far as it tells who does what to
// whom: from here to there, more than they.
type prep uint8

const (
	prepNone prep = iota
	prepFrom
	prepTo
	prepThan // and all by which one thing is compared with another
	prepBy
	prepOn
	prepFor
	prepOf
	prepIn
	prepWith
)

// directed reports whether it is another thing to be behind p than not to be.
func (p prep) directed() bool {
	switch p {
	case prepFrom, prepTo, prepThan, prepBy, prepOn, prepFor:
		return true
	case prepNone, prepOf, prepIn, prepWith:
	}
	return false
}

// prepNamed returns the preposition w.
func prepNamed(w string) (prep, bool) {
	switch w {
	case "from":
		return prepFrom, true
	case "to", "into", "onto", "toward", "towards":
		return prepTo, true
	case "than", "before", "after", "behind":
		return prepThan, true
	case "by":
		return prepBy, true
	case "on", "upon", "against", "over":
		return prepOn, true
	case "for":
		return prepFor, true
	case "of":
		return prepOf, true
	case "in", "at", "within", "near", "across", "inside", "outside":
		return prepIn, true
	case "with", "between", "among", "alongside":
		return prepWith, true
	case "since", "until", "during", "through", "via", "amid", "despite", "under":
		return prepNone, true
	}
	return prepNone, false
}

// preposition takes up what token i makes of the names and nouns behind it.
func (r *claimReader) preposition(i int) {
	low := r.number.low[i]
	p, ok := prepNamed(low)
	switch {
	case low == "as" && r.comparesAs(i), low == "of" && r.number.at(i-1) == "ahead":
		p = prepThan
	case !ok, r.prep == prepThan && p != prepThan && r.number.at(i-1) == "than": // than in Peru
		return
	case low == "than" && r.countsFrom(i+1): // more than nine tenths
		p = prepNone
	}
	if r.prep = p; p == prepThan {
		r.than = r.stem(r.comparing(i))
	}
}

// countsFrom reports whether token i is a number.
func (r *claimReader) countsFrom(i int) bool {
	w := r.number.at(i)
	if w == "one" && r.bare(i+1) { // than one from Peru
		return false
	}
	_, number := numberWord(w)
	_, share := fractionWord(w)
	return number || share || w != "" && strings.ContainsAny(w[:1], "0123456789$")
}

// comparesAs reports whether token i is the second of as much as.
func (r *claimReader) comparesAs(i int) bool {
	const far = 5
	for k := i - 2; k >= 0 && k >= i-far; k-- {
		if r.number.low[k] == "as" {
			return true
		}
	}
	return false
}

// comparing returns the word that compares before the than at token i: more,
// cheaper, ahead.
func (r *claimReader) comparing(i int) string {
	const far = 8
	if r.number.low[i] != "than" {
		if low := r.number.low[i]; low != "of" {
			return low
		}
		return r.number.at(i - 1)
	}
	for k := i - 1; k >= 0 && k >= i-far; k-- {
		w := r.number.low[k]
		if w == "more" || w == "less" || w == "fewer" || w == "rather" || w == "other" || len(w) > 4 && strings.HasSuffix(w, "er") {
			return w
		}
	}
	return "than"
}

// isAuxiliary reports whether w may stand before a verb in its plain form or before
// a participle.
func isAuxiliary(w string) bool {
	switch w {
	case "will", "would", "can", "could", "may", "might", "must", "should", "shall", "did", "does", "do", "is", "are", "was", "were", "been", "being":
		return true
	}
	return isHave(w)
}

func isHave(w string) bool { return w == "has" || w == "have" || w == "had" || w == "having" }

// prepositions finds two things of the highlight that changed places behind
// prepositions: from Lima to Oslo for from Oslo to Lima, more than they for they
// more than.
func (e *weighing) prepositions(c *candidate) (first, last int, ok bool) {
	for a := range e.units {
		if !e.movable(c, a) {
			continue
		}
		for b := a + 1; b < len(e.units); b++ {
			if e.units[b].prep == e.units[a].prep || !e.units[a].prep.directed() && !e.units[b].prep.directed() {
				continue
			}
			if e.movable(c, b) && e.crossed(c, a, b) {
				return a, b, true
			}
			if e.comparedWith(c, a, b) {
				return a, b, true
			}
		}
	}
	return 0, 0, false
}

// movable reports whether unit i of the highlight is a name or noun that candidate
// c has.
func (e *weighing) movable(c *candidate, i int) bool {
	u := &e.units[i]
	return c.has[i] >= 0 && c.how[i] > 0.85 && !e.gap[i] && !u.light && (u.kind == unitName || u.kind == unitWord && !u.verb)
}

// crossed reports whether units a and b of the highlight have each other's
// prepositions in candidate c.
func (e *weighing) crossed(c *candidate, a, b int) bool {
	u, v := &e.units[a], &e.units[b]
	s, t := &c.claim.units[c.has[a]], &c.claim.units[c.has[b]]
	if u.prep != prepThan && v.prep != prepThan && (u.clause != v.clause || s.clause != t.clause) && !e.headsCrossed(c, a, b) {
		return false
	}
	if u.prep != t.prep || v.prep != s.prep || u.than != t.than || v.than != s.than || s.verb || t.verb {
		return false
	}
	return !e.alsoBehind(c, a, u.prep) && !e.alsoBehind(c, b, v.prep) && e.sharesVerb(c, a, b)
}

// alsoBehind reports whether candidate c has unit i of the highlight behind the
// preposition p too.
func (e *weighing) alsoBehind(c *candidate, i int, p prep) bool {
	for k := range c.claim.units {
		if v := &c.claim.units[k]; v.prep == p && e.alike(&e.units[i], v) > 0.85 {
			return true
		}
	}
	return false
}

// sharesVerb reports whether the candidate has another word of the highlight around
// units a and b.
func (e *weighing) sharesVerb(c *candidate, a, b int) bool {
	const reach = 3
	for k := max(0, a-reach); k < min(len(e.units), b+reach+1); k++ {
		if k != a && k != b && e.units[k].kind == unitWord && c.has[k] >= 0 {
			return true
		}
	}
	return false
}

// comparedWith reports whether unit a, which the highlight compares with b, is what
// another is compared with in candidate c, which does not have b.
func (e *weighing) comparedWith(c *candidate, a, b int) bool {
	s := &c.claim.units[c.has[a]]
	return e.units[b].prep == prepThan && e.units[a].prep != prepThan && e.units[a].kind == unitName && c.has[b] < 0 &&
		s.prep == prepThan && s.than == e.units[b].than && !e.alsoBehind(c, a, e.units[a].prep) && e.sharesVerb(c, a, b)
}
