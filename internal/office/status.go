package office

import "strings"

// status returns whether the office is held now: "" if so.
func (s *sentence) status(t *title) string {
	for i := t.from; i < t.headEnd; i++ {
		if w := s.at(i).word; w != nil && w.flags&isMod != 0 && w.status != "current" {
			if s.is(i, "elected") {
				continue
			}
			return w.status
		}
		if s.is(i, "ex") && s.isHyphen(i+1) {
			return "former"
		}
	}
	for i := t.head; i < t.headEnd; i++ {
		if s.is(i, "elect", "designate") {
			return "elect"
		}
	}
	if s.is(t.to, "nominee", "candidate", "hopeful") || s.isHyphen(t.to) && s.is(t.to+1, "elect") {
		return "nominee"
	}
	k := t.from - 1
	for k >= 0 && s.at(k).person < 0 && s.has(k, isDet|isAdv|isAdj) {
		switch {
		case s.is(k, "late", "assassinated", "slain"):
			return "late"
		case s.is(k, "former", "then", "ex", "previous", "formerly", "previously", "once", "ousted", "deposed"):
			return "former"
		}
		k--
	}
	switch {
	case s.is(k, "late"):
		return "late"
	case s.is(k, "former", "ex", "then"), s.at(k).person >= 0 && s.is(s.skipBack(k)-1, "former", "ex"): // a former Trump adviser
		return "former"
	case s.is(t.to, "at") && s.is(t.to+1, "the", "that") && s.is(t.to+2, "time"), s.is(t.to, "during") && s.is(t.to+1, "the") && isYear(strings.TrimSuffix(s.at(t.to+2).text, "s")):
		return "former"
	case s.is(k, "been") && s.is(k-1, "had"):
		return "former"
	case t.verb && s.is(t.head, "headed", "led", "ran", "chaired", "presided"):
		if s.is(k, "has", "have") {
			return ""
		}
		return "former"
	case t.verb && s.is(t.head, "lead", "head", "chair", "run"), s.is(k, "become") && s.is(k-1, "will"):
		return "elect"
	case s.has(k, past) && t.how == predicate && s.is(k, "was", "were", "served"):
		if s.is(k-1, "has", "have") {
			return ""
		}
		return "former"
	case s.is(k, "as") && s.before(k, 4, "served"):
		if s.before(k, 6, "currently") || s.before(k, 6, "has", "have") && s.since(t.to) {
			return ""
		}
		return "former"
	case s.is(k, "be") && s.before(k, 3, "will", "would", "could", "may", "might"):
		return "nominee"
	case s.is(k, "be") && s.is(k-1, "to"), s.is(k, "as") && s.before(k, 3, "serve") && s.before(k, 5, "will", "would", "to"),
		s.is(k, "for", "as", "be", "become") && s.before(k, 12, "nominee", "candidate", "nominated", "nominates", "nomination", "bid", "running", "run"):
		return "nominee"
	case s.is(k, "as") && s.before(k, 8, "selection", "election"):
		return "elect"
	case t.how == direct && s.before(k+1, 4, "death", "funeral", "assassination", "murder", "killing", "passing", "killed", "mourning", "mourned", "slaying"):
		return "late"
	case s.is(k, "as") && s.before(k, 6, "worked", "acted", "joined", "held", "positions", "roles"),
		t.how == direct && s.before(k+1, 4, "removal", "ousting", "ousted", "dismissed", "deposed", "dismissal", "sacked"):
		return "former"
	case s.is(k, "as") && s.before(k, 4, "resigned", "resigns", "career", "stepped", "steps", "quit", "quits", "failed", "retired", "fired", "dismissed", "sacked", "ousted", "removed", "resignation", "dismissal", "predecessor", "years", "tenure", "stint", "time", "term"),
		s.is(k, "of") && s.before(k, 3, "held"),
		t.how == direct && s.before(k+1, 3, "ouster", "overthrow", "overthrew", "resignation", "oust", "toppled"):
		return "former"
	case s.is(t.to, "until") && s.is(k, "is", "remains", "remain", "stays", "be"):
		return ""
	case s.is(t.to, "who") && s.is(t.to+1, "resigned", "quit", "stepped", "retired", "left", "lost") && t.how != direct:
		return "former"
	case s.is(t.to, "from") && isNumber(s.at(t.to+1).text) && s.is(t.to+2, "to", "until"), s.is(t.to, "until"),
		s.at(t.to).text == "(" && isYear(s.at(t.to+1).text) || s.at(t.to).text == "," && isYear(s.at(t.to+1).text) && isYear(s.at(t.to+3).text):
		return "former"
	}
	return ""
}

// since reports whether the clause that goes on at token i says since when.
func (s *sentence) since(i int) bool {
	const far = 15
	for k := i; k < i+far && k < len(s.tokens); k++ {
		if s.is(k, "since", "currently", "now", "for") {
			return true
		}
		if s.at(k).text == ";" {
			return false
		}
	}
	return false
}

// before reports whether one of the words stands among the n tokens before token k.
func (s *sentence) before(k, n int, words ...string) bool {
	for i := k - 1; i >= max(0, k-n); i-- {
		if s.is(i, words...) {
			return true
		}
		if t := s.at(i).text; t == "," || t == ";" {
			return false
		}
	}
	return false
}

// verbAfter returns the token after a name that ends at token i, behind an age, a
// place or what stands between commas.
func (s *sentence) verbAfter(i int) int {
	const far = 15
	if s.is(i, "of") && s.at(i+1).upper {
		for i++; s.at(i).upper && s.at(i).person < 0; {
			i++
		}
		return i
	}
	if s.at(i).text != "," {
		return i
	}
	for k := i + 1; k < i+far && k < len(s.tokens) && s.at(k).person < 0; k++ {
		if s.at(k).text == "," {
			return k + 1
		}
	}
	return i
}

// beforeTitle returns the token before the title and words of address that may stand
// before a name at token i.
func (s *sentence) beforeTitle(i int) int {
	const far = 8
	k := i - 1
	if s.at(k).text == "," {
		k--
	}
	for k >= max(0, i-far) && s.at(k).person < 0 && (s.has(k, isHead|isPre|isPort|isMod|isDet|isHon|isAdj|isBody) || s.at(k).place >= 0 || s.isPossessive(k)) {
		k--
	}
	return k
}

func isYear(s string) bool {
	return len(s) == 4 && isNumber(s) && isNumber(s[1:]) && isNumber(s[2:]) && isNumber(s[3:])
}

// dead appends the mentions of people whom the sentence says to be dead.
func (s *sentence) dead(out []int) []int {
	for i := 0; i < len(s.tokens); i++ {
		p := s.at(i).person
		if p < 0 {
			continue
		}
		first := i
		i = s.personEnd(i)
		k := s.verbAfter(i)
		switch {
		case s.is(k, "dies", "died"), s.is(k, "passed") && s.is(k+1, "away"), s.is(k, "was") && s.is(k+1, "killed", "assassinated", "murdered", "buried"),
			s.isPossessive(k) && s.is(k+1, "death", "funeral", "assassination", "murder", "killing", "killers", "body"):
			out = append(out, p)
		case s.isPossessive(k):
		case s.is(s.beforeTitle(first), "killed", "killing", "assassinated"):
			out = append(out, p)
		case s.is(s.beforeTitle(first), "of") && s.is(s.beforeTitle(first)-1, "killing", "assassination", "funeral"):
			out = append(out, p)
		case s.is(first-1, "of") && s.is(first-2, "death", "funeral", "assassination", "murder", "killing"):
			out = append(out, p)
		}
		i--
	}
	return out
}
