package office

// chair returns what who chairs a body is.
func (c *classifier) chair() Class {
	switch {
	case c.in("joint"), c.body&forces != 0:
		return classMilitary
	case c.body&court != 0 && c.body&chamber != 0:
		return classLegislator
	case c.isRegional():
		return classLocal
	case c.body&^noBody == 0 && c.wordBehind("team", "campaign", "talks", "summit", "conference", "meeting", "session", "panel"):
		return classOther // for a time
	}
	return c.of(classCorporate)
}

// isRegional reports whether the title names a part of a country and no other body.
func (c *classifier) isRegional() bool {
	return c.body&region != 0 && c.body&(company|noBody|government) == 0
}

// headOf returns what a head is.
func (c *classifier) headOf() Class {
	switch {
	case c.behind([]string{"of"}, []string{"state"}):
		return classHeadOfState
	case c.behind([]string{"of"}, []string{"government"}):
		return classHeadOfGovernment
	case c.speaks():
		return classSpokesperson
	case c.isRegional() && c.names("republic", "region", "province", "territory", "district"):
		return classLocal
	}
	return c.of(classCorporate)
}

// speaks reports whether the title is of an office that speaks for somebody.
func (c *classifier) speaks() bool {
	return c.names("press") && c.names("office", "service", "department") && c.body&(press|company) == 0
}

// director returns what a director is.
func (c *classifier) director() Class {
	switch {
	case c.speaks():
		return classSpokesperson
	case c.in("communications", "budget", "political") && c.body&(company|noBody|nations|civil) == 0:
		return classExecutiveStaff
	}
	return c.of(classCorporate)
}

// executive returns what an executive is.
func (c *classifier) executive() Class {
	if c.names("hong") {
		return classHeadOfGovernment
	}
	return c.of(classCorporate)
}

// officer returns what an officer is.
func (c *classifier) officer() Class {
	if c.in("press") {
		return classSpokesperson
	}
	return c.of(classCorporate)
}

// counsel returns what a counsel is.
func (c *classifier) counsel() Class {
	if c.in("special", "independent") {
		return classJudiciary
	}
	return c.of(classCorporate)
}

// chief returns what a chief is.
func (c *classifier) chief() Class {
	switch {
	case c.t.how == direct && c.at(c.t.head).upper && (c.t.to-c.t.from == 1 || c.t.to-c.t.from == 2 && c.in("national", "grand", "paramount")):
		return classOther // of a people, unless the article says more
	case c.body&nations != 0 && !c.in("policy") && !c.is(c.t.headEnd, "of"):
		return c.of(classRegulator)
	case c.in("police"):
		return classPolice
	case c.in("policy") && (c.in("foreign") || c.body&nations != 0):
		return classDiplomat
	case c.in("policy") && c.in("presidential"):
		return classExecutiveStaff
	case c.is(c.t.headEnd, "of"):
		return c.chiefOf()
	case c.in("provincial", "district", "regional", "municipal") && c.body&(company|civil|nations) == 0:
		return classLocal
	case c.in("security") && c.body&nations == 0, c.in("intelligence", "spy", "agency"):
		return classRegulator
	case c.body&^noBody == 0 && !c.countryIn(c.t) && c.in("finance", "marketing", "operations", "technology", "sales", "product", "design", "legal"):
		return classCorporate
	}
	return c.of(classRegulator)
}

// chiefOf returns what a chief of something is.
func (c *classifier) chiefOf() Class {
	next := c.t.headEnd + 1
	switch {
	case c.is(next, "staff") && c.body&forces != 0:
		return classMilitary
	case c.is(next, "staff", "cabinet"):
		return classExecutiveStaff
	case c.is(next, "protocol"):
		return classDiplomat
	case c.is(next, "police"):
		return classPolice
	case c.in("intelligence", "spy", "agency"):
		return classRegulator
	}
	return c.of(classRegulator)
}
