package office

import "strings"

// A classifier tells the class of one office.
type classifier struct {
	*sentence
	t    *title
	body body   // what its title names
	head string // in small letters, in the singular
}

// classOf returns the class of an office.
func (s *sentence) classOf(t *title) Class {
	c := classifier{s, t, s.bodies(t), strings.ToLower(s.at(t.head).text)}
	if s.has(t.head, plural) {
		c.head = singular(c.head)
	}
	return c.class()
}

// in reports whether one of the words stands before or in the head.
func (c *classifier) in(words ...string) bool {
	for i := c.t.from; i < c.t.headEnd; i++ {
		if c.is(i, words...) {
			return true
		}
	}
	return false
}

// of returns what the officers of the body that the title names are, where the
// title does not say it itself.
func (c *classifier) of(otherwise Class) Class {
	b := c.body
	switch {
	case b&bank != 0, c.in("central") && c.in("bank"):
		return "central_bank"
	case b&palace != 0:
		return "executive_staff"
	case b&nations != 0:
		return "international_org"
	case b&religious != 0:
		return "religious"
	case b&academy != 0:
		return "academic"
	case b&press != 0 && b&civil == 0:
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
	case b&company == 0 && (b&government != 0 || c.ownedByCountry(c.t)):
		return "regulator"
	case b&(company|noBody) != 0:
		return "corporate"
	}
	return otherwise
}

// secretaryGeneral returns what a secretary-general is.
func (c *classifier) secretaryGeneral() Class {
	if class := c.of("international_org"); class != "corporate" {
		return class
	}
	return "civil_society"
}

// usual returns the class of the head alone.
func (c *classifier) usual() Class {
	if c.in("minister") && c.is(c.t.head, "counselor") {
		return "diplomat"
	}
	if c.t.class == "" {
		return "other"
	}
	return c.t.class
}

// class returns the class by the head and what stands beside it.
func (c *classifier) class() Class {
	if c.body&police != 0 {
		switch c.head {
		case "superintendent", "commissioner", "inspector", "officer", "director", "chief", "head", "commander":
			if !c.in("press", "security") {
				return "police"
			}
		}
	}
	if c.t.verb {
		for i := c.t.headEnd; i < c.t.to; i++ {
			if c.is(i, "ministry", "department") {
				return "minister"
			}
		}
		return c.of("regulator")
	}
	switch c.head {
	case "president":
		return c.president()
	case "vp":
		if next := c.at(c.t.headEnd); c.body&^nations != 0 || next.upper && next.person < 0 && next.place < 0 {
			return "corporate"
		}
		return "deputy_head"
	case "secretary":
		return c.secretary()
	case "general":
		return c.general()
	case "minister", "minster":
		switch {
		case c.in("prime") && c.in("vice", "deputy"):
			return "deputy_head"
		case c.in("prime"):
			return "head_of_government"
		case c.in("chief", "first"):
			return "local"
		}
	case "chancellor":
		switch {
		case c.in("shadow"):
			return "party"
		case c.is(c.t.headEnd, "of") && c.is(c.t.headEnd+2, "exchequer"):
			return "minister"
		case c.body&academy != 0:
			return "academic"
		case c.in("vice", "deputy"):
			return "deputy_head"
		}
	case "premier":
		if c.in("vice", "deputy") {
			return "deputy_head"
		}
		if c.regional(c.t) {
			return "local"
		}
	case "pm":
		if c.in("vice", "deputy") {
			return "deputy_head"
		}
	case "governor", "gov.", "gov":
		if c.in("bank") || c.body&(bank|company|nations) != 0 || c.is(c.t.headEnd, "of") && isAcronym(c.at(c.t.to-1).text) && c.at(c.t.to-1).place < 0 {
			return "central_bank"
		}
		if c.isHyphen(c.t.head+1) && c.is(c.t.head+2, "general") {
			return "head_of_state"
		}
	case "representative":
		return c.representative()
	case "leader":
		return c.leader()
	case "chairman", "chairwoman", "chairperson", "chair":
		switch {
		case c.in("joint"), c.body&forces != 0:
			return "military"
		case c.body&court != 0 && c.body&chamber != 0:
			return "legislator"
		case c.body&region != 0 && c.body&(company|noBody|government) == 0:
			return "local"
		}
		return c.of("corporate")
	case "head":
		switch {
		case c.is(c.t.headEnd, "of") && c.is(c.t.headEnd+1, "state"):
			return "head_of_state"
		case c.is(c.t.headEnd, "of") && c.is(c.t.headEnd+1, "government"):
			return "head_of_government"
		case c.ofPress():
			return "spokesperson"
		case c.body&region != 0 && c.body&(company|noBody|government) == 0 && c.names("republic", "region", "province", "territory", "district"):
			return "local"
		}
		return c.of("corporate")
	case "director":
		switch {
		case c.ofPress():
			return "spokesperson"
		case c.in("communications", "budget", "political") && c.body&(company|noBody|nations|civil) == 0:
			return "executive_staff"
		}
		return c.of("corporate")
	case "chief":
		return c.chief()
	case "executive":
		for i := c.t.from; i < c.t.to; i++ {
			if c.is(i, "hong") {
				return "head_of_government"
			}
		}
		return c.of("corporate")
	case "delegate":
		if c.body&chamber != 0 || c.in("state") {
			return "legislator"
		}
		return c.of("diplomat")
	case "officer":
		if c.in("press") {
			return "spokesperson"
		}
		return c.of("corporate")
	case "dg":
		return c.of("international_org")
	case "ceo", "cfo", "coo", "manager", "economist", "partner", "md":
		return c.of("corporate")
	case "commissioner":
		switch {
		case c.body&police != 0:
			return "police"
		case c.in("high") && c.body&nations != 0:
			return "international_org"
		}
	case "member", "trustee":
		switch {
		case c.t.to > c.t.headEnd && c.is(c.t.to-1, "parliament", "congress", "legislature", "representatives"):
			return "legislator"
		case c.body&^noBody == 0 && (c.in("board") || c.body == 0 && c.names("executive") || c.is(c.t.to-1, "board", "directors", "trustees", "committee")):
			return "corporate"
		}
		return c.of("other")
	case "speaker", "dean":
		if c.body&academy != 0 || c.head == "dean" && c.body&chamber == 0 {
			return "academic"
		}
		return "legislator"
	case "attorney":
		if c.in("general") {
			return "minister"
		}
	case "counsel":
		if c.in("special", "independent") {
			return "judiciary"
		}
		return c.of("corporate")
	case "ruler", "emir":
		switch {
		case c.in("deputy"):
			return "royal"
		case c.regional(c.t):
			return "local"
		}
	case "rapporteur":
		if c.body&chamber != 0 {
			return "legislator"
		}
	case "adviser", "advisor", "assistant":
		if (c.body&(company|civil|academy) != 0 || c.body&noBody != 0 && c.t.body[1] > 0) && c.body&(government|chamber|nations) == 0 && !c.in("security", "policy", "political") {
			return c.of("corporate")
		}
	case "deputy":
		if !c.at(c.t.head).upper && c.body&chamber == 0 {
			return "other"
		}
	case "inspector":
		if c.in("detective", "police", "chief") {
			return "police"
		}
		if !c.at(c.t.head).upper && !c.names("general") {
			return "other" // one of many
		}
		return c.of("other")
	case "auditor":
		if !c.at(c.t.head).upper && !c.names("general", "chief") {
			return "other"
		}
	case "coordinator":
		if c.body&nations != 0 {
			return "diplomat"
		}
		return c.of("other")
	}
	return c.usual()
}

// names reports whether one of the words stands in the title or the body behind it.
func (c *classifier) names(words ...string) bool {
	for _, part := range [...][2]int{{c.t.from, c.t.to}, c.t.body} {
		for i := part[0]; i < part[1]; i++ {
			if c.is(i, words...) {
				return true
			}
		}
	}
	return false
}

// ofPress reports whether the title is of an office that speaks for somebody.
func (c *classifier) ofPress() bool {
	return c.names("press") && c.names("office", "service", "department") && c.body&(press|company) == 0
}

// besideBusiness reports whether an office that only companies have is joined to the
// title: president and co-founder.
func (c *classifier) besideBusiness() bool {
	i := c.t.to
	if c.is(i, "and", "&") || c.at(i).text == "," || c.at(i).text == "/" {
		if i++; c.is(i, "co") && c.isHyphen(i+1) {
			i += 2
		}
		if c.is(i, "founder", "cofounder", "co-founder", "ceo", "cfo", "coo", "owner") || c.is(i, "chief", "managing") && c.is(i+1, "executive", "operating", "financial", "partner", "director") {
			return true
		}
	}
	i = c.t.from - 1
	return c.is(i, "and", "&") && c.is(i-1, "founder", "cofounder", "co-founder", "ceo", "cfo", "coo", "owner")
}

// president returns what a president is.
func (c *classifier) president() Class {
	switch {
	case c.in("commission"):
		return "international_org"
	case c.in("executive", "senior"):
		return c.of("corporate")
	case c.body&(bank|nations|academy|civil|chamber|court|party|company|press) != 0 || c.body&noBody != 0 && !c.countryIn(c.t):
		return c.of("corporate")
	case c.body&government != 0 && !c.countryIn(c.t) && c.names("agency", "research", "institute", "bureau"):
		return c.of("regulator")
	case c.body == 0 && !c.countryIn(c.t) && c.besideBusiness():
		return "corporate"
	case c.in("vice", "deputy"):
		return "deputy_head"
	case c.body&region != 0 && c.body&government == 0:
		return "local"
	}
	return c.usual()
}

// secretary returns what a secretary is.
func (c *classifier) secretary() Class {
	switch {
	case c.in("press"):
		return "spokesperson"
	case c.in("cabinet") && c.is(c.t.headEnd, "for"): // those of Kenya and Scotland
		return "minister"
	case c.in("cabinet") && !c.in("chief"):
		return "executive_staff"
	case c.in("executive", "private"):
		return c.of("executive_staff")
	case c.in("company", "corporate", "club"):
		return "corporate"
	case c.isHyphen(c.t.head+1) && c.is(c.t.head+2, "general"):
		return c.secretaryGeneral()
	case c.in("general") && c.body&(religious|academy|nations) != 0:
		return c.of("civil_society")
	case c.in("general"), c.body&party != 0:
		if c.body&(civil|noBody|company) != 0 && c.body&party == 0 {
			return "civil_society"
		}
		return "party"
	}
	if c.in("foreign") && c.isCivilServant() {
		return "diplomat"
	}
	return "minister"
}

// isCivilServant reports whether the title is of a country where secretaries of
// ministries stand below the minister.
func (c *classifier) isCivilServant() bool {
	for i := c.t.from; i < c.t.to; i++ {
		if p := c.at(i).place; p >= 0 {
			switch c.countries[p].Country {
			case "IN", "PK", "BD", "NP", "LK":
				return true
			}
		}
	}
	return false
}

// general returns what a general is, by the word before.
func (c *classifier) general() Class {
	switch {
	case c.in("attorney", "solicitor"):
		return "minister"
	case c.in("secretary"):
		return c.secretaryGeneral()
	case c.in("director"):
		return c.of("regulator")
	case c.in("inspector", "auditor", "surgeon", "postmaster", "comptroller", "registrar"):
		return "regulator"
	case c.in("prosecutor", "advocate"):
		return "judiciary"
	case c.in("governor"):
		return "head_of_state"
	case c.in("consul"):
		return "diplomat"
	}
	return c.usual()
}

// representative returns what a representative is.
func (c *classifier) representative() Class {
	switch {
	case c.in("trade"):
		return "minister"
	case c.in("special", "high", "permanent", "personal"), c.is(c.t.headEnd, "to", "for"), c.body&nations != 0, !c.at(c.t.head).upper && c.countryIn(c.t):
		return "diplomat"
	case c.body&(civil|company) != 0, c.body&noBody != 0:
		return c.of("corporate")
	}
	return c.usual()
}

// leader returns what a leader is.
func (c *classifier) leader() Class {
	switch {
	case c.is(c.t.headEnd, "of") && (c.names("people", "tribe", "clan") || c.is(c.t.to, "people", "tribe", "clan")) && !c.names("party", "republic"):
		return "other"
	case c.in("supreme", "paramount"):
		return "head_of_state"
	case c.body&chamber != 0 && c.body&(party|noBody) == 0:
		return "legislator"
	case c.in("majority", "minority"):
		return "legislator"
	case c.body&civil != 0:
		return "civil_society"
	case c.body&region != 0 && c.body&(party|noBody|company) == 0 && !c.in("opposition"):
		return "local"
	case c.countryIn(c.t) && c.body&(party|noBody|government) == 0 && !c.in("opposition", "democratic", "republican", "conservative", "socialist", "liberal"):
		return "head_of_state"
	}
	return "party"
}

// chief returns what a chief is.
func (c *classifier) chief() Class {
	switch {
	case c.t.how == direct && c.t.to-c.t.from == 1 && c.at(c.t.head).upper: // of a people, unless the article says more
		return "other"
	case c.body&nations != 0 && !c.in("policy") && !c.is(c.t.headEnd, "of"):
		return c.of("regulator")
	case c.in("police"):
		return "police"
	case c.in("policy"):
		return "diplomat"
	case c.is(c.t.headEnd, "of") && c.is(c.t.headEnd+1, "staff"):
		if c.body&forces != 0 {
			return "military"
		}
		return "executive_staff"
	case c.is(c.t.headEnd, "of") && c.is(c.t.headEnd+1, "cabinet"):
		return "executive_staff"
	case c.is(c.t.headEnd, "of") && c.is(c.t.headEnd+1, "protocol"):
		return "diplomat"
	case c.in("provincial", "district", "regional", "municipal") && c.body&(company|civil|nations) == 0:
		return "local"
	case c.in("security") && c.body&nations == 0:
		return "regulator"
	case c.in("intelligence", "spy", "agency"):
		return "regulator"
	}
	return c.of("regulator")
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
