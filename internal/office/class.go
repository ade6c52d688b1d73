package office

import (
	"slices"
	"strings"
)

// A Class is a class of office. The values are those of the gloss package.
type Class string

// The classes of office.
const (
	classHeadOfState      Class = "head_of_state"
	classHeadOfGovernment Class = "head_of_government"
	classDeputyHead       Class = "deputy_head"
	classMinister         Class = "minister"
	classDiplomat         Class = "diplomat"
	classLegislator       Class = "legislator"
	classJudiciary        Class = "judiciary"
	classMilitary         Class = "military"
	classPolice           Class = "police"
	classCentralBank      Class = "central_bank"
	classRegulator        Class = "regulator"
	classExecutiveStaff   Class = "executive_staff"
	classSpokesperson     Class = "spokesperson"
	classLocal            Class = "local"
	classInternationalOrg Class = "international_org"
	classParty            Class = "party"
	classRoyal            Class = "royal"
	classReligious        Class = "religious"
	classCorporate        Class = "corporate"
	classAcademic         Class = "academic"
	classPress            Class = "press"
	classCivilSociety     Class = "civil_society"
	classOther            Class = "other"
)

// among reports whether c is one of the classes.
func (c Class) among(classes ...Class) bool { return slices.Contains(classes, c) }

// leads reports whether those with an office of the class lead a country.
func (c Class) leads() bool { return c == classHeadOfState || c == classHeadOfGovernment }

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

// class returns the class by what stands beside the head, else that of the head alone.
func (c *classifier) class() Class {
	switch {
	case c.body&police != 0 && c.isPolice():
		return classPolice
	case c.t.verb && c.wordBehind("ministry", "department"):
		return classMinister
	case c.t.verb:
		return c.of(classRegulator)
	}
	if class := c.byHead(); class != "" {
		return class
	}
	return c.usual()
}

// byHead returns the class of an office whose head names several by what stands beside
// it, or "" where it is the usual one.
func (c *classifier) byHead() Class {
	switch c.head {
	// who leads a state or what is a part of one
	case "president":
		return c.president()
	case "vp":
		return c.vicePresident()
	case "minister", "minster":
		return c.minister()
	case "chancellor":
		return c.chancellor()
	case "premier", "pm":
		return c.premier()
	case "governor", "gov.", "gov":
		return c.governor()
	case "ruler", "emir":
		return c.ruler()
	case "leader":
		return c.leader()
	// who serves one
	case "secretary":
		return c.secretary()
	case "general":
		return c.general()
	case "representative":
		return c.representative()
	case "attorney":
		return c.either(c.in("general"), classMinister)
	case "adviser", "advisor", "assistant":
		return c.adviser()
	case "commissioner":
		return c.commissioner()
	case "inspector":
		return c.inspector()
	case "auditor":
		return c.either(!c.at(c.t.head).upper && !c.names("general", "chief"), classOther)
	case "coordinator":
		return c.coordinator()
	// parliaments
	case "delegate":
		return c.delegate()
	case "speaker", "dean":
		return c.speaker()
	case "rapporteur":
		return c.either(c.body&chamber != 0, classLegislator)
	case "deputy":
		return c.either(!c.at(c.t.head).upper && c.body&chamber == 0, classOther)
	case "member", "trustee":
		return c.member()
	// who runs a body of any kind
	case "chairman", "chairwoman", "chairperson", "chair":
		return c.chair()
	case "head":
		return c.headOf()
	case "director":
		return c.director()
	case "chief":
		return c.chief()
	case "executive":
		return c.executive()
	case "officer":
		return c.officer()
	case "counsel":
		return c.counsel()
	case "dg":
		return c.of(classInternationalOrg)
	case "ceo", "cfo", "coo", "manager", "economist", "partner", "md":
		return c.of(classCorporate)
	}
	return ""
}

// usual returns the class of the head alone.
func (c *classifier) usual() Class {
	switch {
	case c.in("minister") && c.is(c.t.head, "counselor"):
		return classDiplomat
	case c.t.class == "":
		return classOther
	}
	return c.t.class
}

// either returns the class if that is so, or "".
func (c *classifier) either(so bool, class Class) Class {
	if so {
		return class
	}
	return ""
}

// of returns what the officers of the body that the title names are, where the
// title does not say it itself.
func (c *classifier) of(otherwise Class) Class {
	b := c.body
	switch {
	case b&bank != 0, c.in("central") && c.in("bank"):
		return classCentralBank
	case b&palace != 0:
		return classExecutiveStaff
	case b&nations != 0:
		return classInternationalOrg
	case b&religious != 0:
		return classReligious
	case b&academy != 0:
		return classAcademic
	case b&press != 0 && b&civil == 0:
		return classPress
	case b&civil != 0 && b&chamber == 0:
		return classCivilSociety
	case b&party != 0:
		return classParty
	case b&chamber != 0:
		return classLegislator
	case b&court != 0:
		return classJudiciary
	case b&forces != 0:
		return classMilitary
	case b&police != 0:
		return classPolice
	case b&company == 0 && (b&government != 0 || c.ownedByCountry(c.t)):
		return classRegulator
	case b&(company|noBody) != 0:
		return classCorporate
	}
	return otherwise
}

// in reports whether one of the words stands before or in the head.
func (c *classifier) in(words ...string) bool { return c.anyOf(c.t.from, c.t.headEnd, words) }

// wordBehind reports whether one of the words stands behind the head.
func (c *classifier) wordBehind(words ...string) bool { return c.anyOf(c.t.headEnd, c.t.to, words) }

// names reports whether one of the words stands in the title or the body behind it.
func (c *classifier) names(words ...string) bool {
	return c.anyOf(c.t.from, c.t.to, words) || c.anyOf(c.t.body[0], c.t.body[1], words)
}

// anyOf reports whether one of the words stands among tokens.
func (c *classifier) anyOf(from, to int, words []string) bool {
	for i := from; i < to; i++ {
		if c.is(i, words...) {
			return true
		}
	}
	return false
}

// behind reports whether words follow the head, one of each set.
func (c *classifier) behind(sets ...[]string) bool {
	for i, words := range sets {
		if !c.is(c.t.headEnd+i, words...) {
			return false
		}
	}
	return true
}

// ofGeneral reports whether the head is half of a title such as secretary-general.
func (c *classifier) ofGeneral() bool {
	return c.isHyphen(c.t.head+1) && c.is(c.t.head+2, "general")
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
