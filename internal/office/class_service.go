package office

// secretary returns what a secretary is.
func (c *classifier) secretary() Class {
	switch {
	case c.in("press"):
		return classSpokesperson
	case c.in("cabinet") && c.is(c.t.headEnd, "for"): // those of Kenya and Scotland
		return classMinister
	case c.in("cabinet") && !c.in("chief"):
		return classExecutiveStaff
	case c.in("executive", "private"):
		return c.of(classExecutiveStaff)
	case c.in("company", "corporate", "club"):
		return classCorporate
	case c.ofGeneral():
		return c.secretaryGeneral()
	case c.in("general") && c.body&(religious|academy|nations) != 0:
		return c.of(classCivilSociety)
	case c.in("general"), c.body&party != 0:
		return c.partySecretary()
	case c.in("foreign") && c.isCivilServant():
		return classDiplomat
	}
	return classMinister
}

// partySecretary returns what a general secretary is.
func (c *classifier) partySecretary() Class {
	if c.body&(civil|noBody|company) != 0 && c.body&party == 0 {
		return classCivilSociety
	}
	return classParty
}

// secretaryGeneral returns what a secretary-general is.
func (c *classifier) secretaryGeneral() Class {
	if class := c.of(classInternationalOrg); class != classCorporate {
		return class
	}
	return classCivilSociety
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
		return classMinister
	case c.in("secretary"):
		return c.secretaryGeneral()
	case c.in("director"):
		return c.of(classRegulator)
	case c.in("inspector", "auditor", "surgeon", "postmaster", "comptroller", "registrar"):
		return classRegulator
	case c.in("prosecutor", "advocate"):
		return classJudiciary
	case c.in("governor"):
		return classHeadOfState
	case c.in("consul"):
		return classDiplomat
	}
	return ""
}

// representative returns what a representative is.
func (c *classifier) representative() Class {
	switch {
	case c.in("trade"):
		return classMinister
	case c.in("special", "high", "permanent", "personal"), c.is(c.t.headEnd, "to", "for"), c.body&nations != 0, !c.at(c.t.head).upper && c.countryIn(c.t):
		return classDiplomat
	case c.body&(civil|company) != 0, c.body&noBody != 0:
		return c.of(classCorporate)
	}
	return ""
}

// adviser returns what an adviser or assistant is.
func (c *classifier) adviser() Class {
	ofFirm := c.body&(company|civil|academy) != 0 || c.body&noBody != 0 && c.t.body[1] > 0
	switch {
	case ofFirm && c.body&(government|chamber|nations) == 0 && !c.in("security", "policy", "political"):
		return c.of(classCorporate)
	case c.body == 0 && !c.at(c.t.head).upper && !c.is(c.t.headEnd, "to") && c.in("tax", "investment", "wealth", "financial", "legal", "business"):
		return classCorporate
	}
	return ""
}

// commissioner returns what a commissioner is.
func (c *classifier) commissioner() Class {
	switch {
	case c.body&police != 0:
		return classPolice
	case c.in("high") && c.body&nations != 0:
		return classInternationalOrg
	case c.in("president"): // of an Indonesian company
		return classCorporate
	}
	return ""
}

// isPolice reports whether the head is of those who serve in a police.
func (c *classifier) isPolice() bool {
	switch c.head {
	case "superintendent", "commissioner", "inspector", "officer", "director", "chief", "head", "commander":
		return !c.in("press", "security")
	}
	return false
}

// inspector returns what an inspector is.
func (c *classifier) inspector() Class {
	switch {
	case c.in("detective", "police", "chief"):
		return classPolice
	case !c.at(c.t.head).upper && !c.names("general"):
		return classOther // one of many
	}
	return c.of(classOther)
}

// coordinator returns what a coordinator is.
func (c *classifier) coordinator() Class {
	if c.body&nations != 0 {
		return classDiplomat
	}
	return c.of(classOther)
}

// delegate returns what a delegate is.
func (c *classifier) delegate() Class {
	if c.body&chamber != 0 || c.in("state") {
		return classLegislator
	}
	return c.of(classDiplomat)
}

// speaker returns what a speaker or dean is.
func (c *classifier) speaker() Class {
	if c.body&academy != 0 || c.head == "dean" && c.body&chamber == 0 {
		return classAcademic
	}
	return classLegislator
}

// member returns what a member or trustee is.
func (c *classifier) member() Class {
	switch {
	case c.t.to > c.t.headEnd && c.is(c.t.to-1, "parliament", "congress", "legislature", "representatives"):
		return classLegislator
	case c.body&chamber != 0 && c.wordBehind("parliament", "legislature"): // for a party
		return classLegislator
	case c.body&^noBody == 0 && (c.in("board") || c.body == 0 && c.names("executive") || c.is(c.t.to-1, "board", "directors", "trustees", "committee")):
		return classCorporate
	}
	return c.of(classOther)
}
