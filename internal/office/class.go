package office

import "strings"

// A body is what kind of body a title names, as the words in it show.
type body uint16

const (
	noBody     body = 1 << iota
	company         // of owners: a firm, or whatever has a name that says nothing
	civil           // an association, a foundation, a union, a church
	academy         // a university
	press           // a newspaper
	government      // a ministry, an agency, a seat of government
	chamber         // a parliament or its committee
	court           //
	party           //
	bank            // a central bank
	nations         // a body of states
	forces          // an army or a part of one
	police          //
	region          // a part of a country
)

// bodies returns the kinds of body that the words of a title name. A name that
// says nothing is a company's.
func (s *sentence) bodies(t *title) body {
	b := s.bodiesIn(t, t.from, t.to)
	if t.body[1] > 0 {
		b |= s.bodiesIn(t, t.body[0], t.body[1])
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
		kind := body(0)
		if k.word != nil {
			kind = k.word.body
		}
		switch {
		case s.is(i, "bank") && s.is(i-1, "central"):
			kind = bank
		case k.text == "WHO":
			kind = nations
		}
		b |= kind
		if kind == 0 && k.upper && k.place < 0 && k.flags&^(isBody|isStop) == 0 && !s.isPossessive(i) && s.placeAt(i, from, to) == "" {
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

// classOf returns the class of an office.
func (s *sentence) classOf(t *title) Class {
	b := s.bodies(t)
	head := strings.ToLower(s.at(t.head).text)
	if s.has(t.head, plural) {
		head = singular(head)
	}
	in := func(words ...string) bool { // before or in the head
		for i := t.from; i < t.headEnd; i++ {
			if s.is(i, words...) {
				return true
			}
		}
		return false
	}
	deputy := in("vice", "deputy")
	general := func(f ...string) bool { return (head == "general" || s.is(t.head+2, "general")) && in(f...) }
	// what a body's officers are, where the title does not say it itself
	of := func(otherwise Class) Class {
		switch {
		case b&nations != 0 && b&bank != 0, in("central") && in("bank"), b&bank != 0:
			return "central_bank"
		case b&nations != 0:
			return "international_org"
		case b&academy != 0:
			return "academic"
		case b&press != 0:
			return "press"
		case b&civil != 0 && b&chamber == 0:
			return "civil_society"
		case b&party != 0:
			return "party"
		case b&chamber != 0:
			return "legislator"
		case b&court != 0:
			return "judiciary"
		case b&forces != 0:
			return "military"
		case b&police != 0:
			return "police"
		case b&government != 0 && b&company == 0:
			return "regulator"
		case b&company == 0 && s.ownedByCountry(t):
			return "regulator"
		case b&(company|noBody) != 0:
			return "corporate"
		}
		return otherwise
	}
	if b&police != 0 {
		switch head {
		case "superintendent", "commissioner", "inspector", "officer", "director", "chief", "head", "commander":
			if !in("press", "security") {
				return "police"
			}
		}
	}
	switch head {
	case "heads", "leads", "runs", "chairs", "headed", "led", "ran", "chaired":
		if s.is(t.to-1, "ministry", "department") {
			return "minister"
		}
		return of("regulator")
	case "president":
		switch {
		case in("commission"):
			return "international_org"
		case in("executive", "senior"):
			return of("corporate")
		case b&(bank|nations|academy|civil|chamber|court|party|company|press) != 0 || b&noBody != 0 && !s.countryIn(t):
			return of("corporate")
		case deputy:
			return "deputy_head"
		case b&region != 0 && b&government == 0:
			return "local"
		}
	case "vp":
		if b&^nations != 0 {
			return "corporate"
		}
		return "deputy_head"
	case "secretary":
		switch {
		case in("press"):
			return "spokesperson"
		case in("cabinet") && !in("chief"):
			return "executive_staff"
		case in("executive", "private"):
			return of("executive_staff")
		case general("general"), s.isHyphen(t.head+1) && s.is(t.head+2, "general"):
			if c := of("international_org"); c != "corporate" {
				return c
			}
			return "civil_society"
		case in("general"), b&party != 0:
			if b&(civil|noBody|company) != 0 && b&party == 0 {
				return "civil_society"
			}
			return "party"
		}
		return "minister"
	case "general":
		switch {
		case in("attorney", "solicitor"):
			return "minister"
		case in("secretary"):
			if c := of("international_org"); c != "corporate" {
				return c
			}
			return "civil_society"
		case in("director"):
			return of("regulator")
		case in("inspector", "auditor", "surgeon", "postmaster", "comptroller", "registrar"):
			return "regulator"
		case in("prosecutor", "advocate"):
			return "judiciary"
		case in("governor"):
			return "head_of_state"
		case in("consul"):
			return "diplomat"
		}
	case "minister", "minster":
		switch {
		case in("prime") && deputy:
			return "deputy_head"
		case in("prime"):
			return "head_of_government"
		case in("chief", "first"):
			return "local"
		}
	case "chancellor":
		switch {
		case in("shadow"):
			return "party"
		case s.is(t.headEnd, "of") && s.is(t.headEnd+2, "exchequer"):
			return "minister"
		case b&academy != 0:
			return "academic"
		case deputy:
			return "deputy_head"
		}
	case "premier":
		if deputy {
			return "deputy_head"
		}
		if s.regional(t) {
			return "local"
		}
	case "pm":
		if deputy {
			return "deputy_head"
		}
	case "governor", "gov.", "gov":
		if in("bank") || b&(bank|company|nations) != 0 || s.is(t.headEnd, "of") && isAcronym(s.at(t.to-1).text) && s.at(t.to-1).place < 0 {
			return "central_bank"
		}
		if s.isHyphen(t.head+1) && s.is(t.head+2, "general") {
			return "head_of_state"
		}
	case "representative":
		switch {
		case in("trade"):
			return "minister"
		case in("special", "high", "permanent", "personal"), s.is(t.headEnd, "to", "for"), b&nations != 0, !s.at(t.head).upper && s.countryIn(t):
			return "diplomat"
		case b&(civil|company) != 0, b&noBody != 0:
			return of("corporate")
		}
	case "leader":
		switch {
		case in("supreme", "paramount"):
			return "head_of_state"
		case b&chamber != 0 && b&(party|noBody) == 0:
			return "legislator"
		case in("majority", "minority"):
			return "legislator"
		case b&civil != 0:
			return "civil_society"
		case s.countryIn(t) && b&(party|noBody|government) == 0 && !in("opposition", "democratic", "republican", "conservative", "socialist", "liberal"):
			return "head_of_state"
		}
		return "party"
	case "chairman", "chairwoman", "chairperson", "chair":
		switch {
		case in("joint"), b&forces != 0:
			return "military"
		case b&court != 0 && b&chamber != 0:
			return "legislator"
		case b&region != 0 && b&(company|noBody|government) == 0:
			return "local"
		}
		return of("corporate")
	case "head":
		switch {
		case s.is(t.headEnd, "of") && s.is(t.headEnd+1, "state"):
			return "head_of_state"
		case s.is(t.headEnd, "of") && s.is(t.headEnd+1, "government"):
			return "head_of_government"
		}
		return of("corporate")
	case "director":
		switch {
		case in("communications", "budget", "political") && b&(company|noBody|nations|civil) == 0, b&chamber != 0 && s.is(t.from, "white"):
			return "executive_staff"
		}
		return of("corporate")
	case "chief":
		switch {
		case in("police"):
			return "police"
		case in("policy"):
			return "diplomat"
		case s.is(t.headEnd, "of") && s.is(t.headEnd+1, "staff"):
			if b&forces != 0 {
				return "military"
			}
			return "executive_staff"
		case s.is(t.headEnd, "of") && s.is(t.headEnd+1, "cabinet"):
			return "executive_staff"
		case s.is(t.headEnd, "of") && s.is(t.headEnd+1, "protocol"):
			return "diplomat"
		case in("security") && b&nations == 0:
			return "regulator"
		case in("intelligence", "spy", "agency"):
			return "regulator"
		}
		return of("regulator")
	case "executive":
		for i := t.from; i < t.to; i++ {
			if s.is(i, "hong") {
				return "head_of_government"
			}
		}
		return of("corporate")
	case "delegate":
		if b&chamber != 0 || in("state") {
			return "legislator"
		}
		return of("diplomat")
	case "officer":
		if in("press") {
			return "spokesperson"
		}
		return of("corporate")
	case "ceo", "cfo", "coo", "manager", "economist", "partner", "md":
		return of("corporate")
	case "commissioner":
		switch {
		case b&police != 0:
			return "police"
		case in("high") && b&nations != 0:
			return "international_org"
		}
	case "member", "trustee":
		switch {
		case t.to > t.headEnd && s.is(t.to-1, "parliament", "congress", "legislature", "representatives"):
			return "legislator"
		case b&^noBody == 0 && (in("board") || s.is(t.to-1, "board", "directors", "trustees", "committee")):
			return "corporate"
		}
		return of("other")
	case "speaker", "dean":
		if b&academy != 0 || head == "dean" && b&chamber == 0 {
			return "academic"
		}
		return "legislator"
	case "attorney":
		if in("general") {
			return "minister"
		}
	case "adviser", "advisor", "assistant":
		if b&(company|civil|academy) != 0 && b&(government|chamber|nations) == 0 && !in("security", "policy", "political") {
			return of("corporate")
		}
	case "deputy":
		if !s.at(t.head).upper && b&chamber == 0 {
			return "other"
		}
	case "inspector":
		if in("detective", "police", "chief") {
			return "police"
		}
		return of("other")
	case "coordinator":
		if b&nations != 0 {
			return "diplomat"
		}
		return of("other")
	}
	if in("minister") && s.is(t.head, "counselor") {
		return "diplomat"
	}
	if t.class == "" {
		return "other"
	}
	return t.class
}

// singular returns the singular of a plural head.
func singular(w string) string {
	switch {
	case strings.HasSuffix(w, "men"):
		return strings.TrimSuffix(w, "men") + "man"
	case strings.HasSuffix(w, "ies"):
		return strings.TrimSuffix(w, "ies") + "y"
	}
	return strings.TrimSuffix(w, "s")
}

// isAcronym reports whether s is two or more capital letters.
func isAcronym(s string) bool {
	for i := range len(s) {
		if s[i] < 'A' || s[i] > 'Z' {
			return false
		}
	}
	return len(s) > 1
}

// bodyOf returns the ministry, bank or company that a title names, or "".
func (s *sentence) bodyOf(t *title) string {
	for _, part := range [...][2]int{{t.headEnd + 1, t.to}, t.body, {t.from, t.head}} {
		from, to := part[0], part[1]
		for from < to && (s.has(from, isDet|isMod|isAdj) || s.isPossessive(from) || s.at(from).place >= 0 && to == t.head && s.countries[s.at(from).place].Kind == "country") {
			from++
		}
		for from < to && to == t.head && s.has(to-1, isPre|isHead) {
			to--
		}
		if kinds := s.bodiesIn(t, from, to); from < to && kinds&^region != 0 && (kinds&^noBody != 0 || !s.is(t.head, "minister", "secretary")) {
			return s.text[s.at(from).Start:s.at(to-1).End]
		}
	}
	return ""
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
