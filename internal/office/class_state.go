package office

// president returns what a president is.
func (c *classifier) president() Class {
	noState := c.body&noBody != 0 && (!c.countryIn(c.t) || c.ownedBehind())
	switch {
	case c.in("commission"):
		return classInternationalOrg
	case c.in("executive", "senior"):
		return c.of(classCorporate)
	case c.body&(bank|nations|academy|civil|chamber|court|party|company|press) != 0:
		return c.of(classCorporate)
	case noState && c.ownedBehind() && c.body&government == 0:
		return classCorporate
	case noState:
		return c.of(classCorporate)
	case c.body&government != 0 && !c.countryIn(c.t) && c.names("agency", "research", "institute", "bureau"):
		return c.of(classRegulator)
	case c.body == 0 && !c.countryIn(c.t) && c.besideBusiness():
		return classCorporate
	case c.in("vice", "deputy"):
		return classDeputyHead
	case c.body&region != 0 && c.body&government == 0:
		return classLocal
	}
	return ""
}

// ownedBehind reports whether a country owns what stands behind the head: the president
// of Germany's VDA.
func (c *classifier) ownedBehind() bool {
	for i := c.t.headEnd; i < c.t.to; i++ {
		if p := c.at(i).place; p >= 0 && c.countries[p].Kind == "country" && c.isPossessive(i+1) {
			return true
		}
	}
	return false
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

// vicePresident returns what a VP is.
func (c *classifier) vicePresident() Class {
	if next := c.at(c.t.headEnd); c.body&^nations != 0 || next.upper && next.person < 0 && next.place < 0 {
		return classCorporate
	}
	return classDeputyHead
}

// minister returns what a minister is.
func (c *classifier) minister() Class {
	switch {
	case c.in("prime") && c.in("vice", "deputy"):
		return classDeputyHead
	case c.in("prime"):
		return classHeadOfGovernment
	case c.is(c.t.head-1, "chief", "first"):
		return classLocal
	}
	return ""
}

// chancellor returns what a chancellor is.
func (c *classifier) chancellor() Class {
	switch {
	case c.in("shadow"):
		return classParty
	case c.is(c.t.headEnd, "of") && c.is(c.t.headEnd+2, "exchequer"):
		return classMinister
	case c.body&academy != 0:
		return classAcademic
	case c.in("vice", "deputy"):
		return classDeputyHead
	}
	return ""
}

// premier returns what a premier or PM is.
func (c *classifier) premier() Class {
	switch {
	case c.in("vice", "deputy"):
		return classDeputyHead
	case c.head == "premier" && (c.regional(c.t) || c.ofRegion(c.t)):
		return classLocal
	}
	return ""
}

// governor returns what a governor is.
func (c *classifier) governor() Class {
	switch {
	case c.in("bank"), c.body&(bank|company|nations) != 0:
		return classCentralBank
	case c.is(c.t.headEnd, "of") && isAcronym(c.at(c.t.to-1).text) && c.at(c.t.to-1).place < 0:
		return classCentralBank
	case c.names("board"): // of a postal service
		return classRegulator
	case c.ofGeneral():
		return classHeadOfState
	}
	return ""
}

// ruler returns what a ruler or emir is.
func (c *classifier) ruler() Class {
	switch {
	case c.in("deputy"):
		return classRoyal
	case c.regional(c.t):
		return classLocal
	}
	return ""
}

// leader returns what a leader is.
func (c *classifier) leader() Class {
	switch {
	case c.is(c.t.headEnd, "of") && (c.names("people", "tribe", "clan") || c.is(c.t.to, "people", "tribe", "clan")) && !c.names("party", "republic"):
		return classOther
	case c.in("supreme", "paramount"):
		return classHeadOfState
	case c.body&chamber != 0 && c.body&(party|noBody) == 0, c.in("majority", "minority"), c.ofCongress():
		return classLegislator
	case c.body&civil != 0:
		return classCivilSociety
	case c.body&region != 0 && c.body&(party|noBody|company) == 0 && !c.in("opposition"):
		return classLocal
	case c.countryIn(c.t) && c.body&(party|noBody|government) == 0 && !c.in("opposition", "democratic", "republican", "conservative", "socialist", "liberal"):
		return classHeadOfState
	}
	return classParty
}

// ofCongress reports whether a title is the bare one by which releases of the White House
// call those who lead in Congress: Leader Thune, beside the Senate or a Speaker.
func (c *classifier) ofCongress() bool {
	if c.t.how != direct || c.t.to-c.t.from > 1 || !c.at(c.t.head).upper {
		return false
	}
	for i := max(0, c.t.from-nearby); i < min(len(c.tokens), c.t.to+nearby); i++ {
		if c.at(i).upper && c.is(i, "speaker", "senate", "congress", "house") {
			return true
		}
	}
	return false
}
