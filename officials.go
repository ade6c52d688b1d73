package gloss

import (
	"cmp"
	"slices"

	"github.com/glossnews/gloss/internal/gaz"
	"github.com/glossnews/gloss/internal/office"
)

// An Office is a post that a person holds or held. A person with an Office is an
// official, though perhaps one of a company.
type Office struct {
	Title    string       `json:"title"`              // as the text or the table writes it, as "U.S. Trade Representative"
	Class    OfficeClass  `json:"class,omitempty"`    // "" is not known
	Modifier string       `json:"modifier,omitempty"` // former, acting, elect, nominee or late; "" is in office
	Body     string       `json:"body,omitempty"`     // the ministry, court, bank or company, if it is named
	Country  Country      `json:"country,omitempty"`  // whom the office serves; also the acronym of a body of states, as UN
	Source   OfficeSource `json:"source"`
	AsOf     Date         `json:"asOf,omitzero"` // of the table: when its source said so
}

// An OfficeClass is a class of office.
type OfficeClass string

// The classes of office.
const (
	ClassHeadOfState       OfficeClass = "head_of_state"
	ClassHeadOfGovernment  OfficeClass = "head_of_government"
	ClassDeputyHead        OfficeClass = "deputy_head" // vice presidents, deputy prime ministers
	ClassMinister          OfficeClass = "minister"    // also secretaries of departments and those under them
	ClassDiplomat          OfficeClass = "diplomat"
	ClassLegislator        OfficeClass = "legislator"
	ClassJudiciary         OfficeClass = "judiciary"
	ClassMilitary          OfficeClass = "military"
	ClassPolice            OfficeClass = "police"
	ClassCentralBank       OfficeClass = "central_bank"
	ClassRegulator         OfficeClass = "regulator" // heads of agencies, commissioners, intelligence chiefs
	ClassExecutiveStaff    OfficeClass = "executive_staff"
	ClassSpokesperson      OfficeClass = "spokesperson"
	ClassLocal             OfficeClass = "local" // governors, mayors, chiefs of regions
	ClassInternationalOrg  OfficeClass = "international_org"
	ClassParty             OfficeClass = "party"
	ClassRoyal             OfficeClass = "royal" // those who do not reign
	ClassReligious         OfficeClass = "religious"
	ClassCorporate         OfficeClass = "corporate"
	ClassAcademic          OfficeClass = "academic"
	ClassPress             OfficeClass = "press"
	ClassCivilSociety      OfficeClass = "civil_society"
	ClassHeadOfStateFamily OfficeClass = "head_of_state_family"
	ClassOther             OfficeClass = "other"
)

// An OfficeSource is what says that a person holds an office.
type OfficeSource string

// The sources of offices. The text wins over the table.
const (
	SourceText  OfficeSource = "text"
	SourceTable OfficeSource = "table"
)

// findOffices gives the people of n their offices: those that the text says, and
// for the well known among the others those that the table has for the article's
// date. Known by a family name alone, a person gets the full name of the table.
func (n *Analysis) findOffices(sentences []Sentence, titles []Span, countries []gaz.Match) {
	at := make(map[string]int, len(n.Entities))
	for i, e := range n.Entities {
		at[e.ID] = i
	}
	t := office.Text{Text: n.Text, Countries: countries, Date: n.Date.String(), Sentences: make([]office.Sentence, len(sentences))}
	for i, s := range sentences {
		tokens := make([]office.Span, len(s.Tokens))
		for j, token := range s.Tokens {
			tokens[j] = office.Span(token.Span)
		}
		t.Sentences[i] = office.Sentence{Span: office.Span(s.Span), Tokens: tokens, Heading: s.Heading}
	}
	for _, title := range titles {
		t.Titles = append(t.Titles, office.Span(title))
	}
	for _, m := range n.Mentions {
		if i := at[m.Entity]; n.Entities[i].Kind == KindPerson {
			t.People = append(t.People, office.Mention{Span: office.Span(m.Span), Who: i})
		}
	}
	renamed := map[string]string{} // full names by ID
	for _, h := range office.Find(&t) {
		if h.Person < 0 {
			continue
		}
		e := &n.Entities[t.People[h.Person].Who]
		asOf, _ := ParseDate(h.AsOf)
		e.addOffice(Office{
			Title: h.Text, Class: OfficeClass(h.Class), Modifier: h.Modifier, Body: h.Body,
			Country: Country(h.Country), Source: OfficeSource(h.Source), AsOf: asOf,
		})
		if _, done := renamed[e.ID]; done || surname(e.Name) != e.Name {
			continue
		}
		if full := fullName(e.Name, t.Date, h); full != "" {
			renamed[e.ID] = full
		}
	}
	n.rename(renamed)
}

// fullName returns the full name of whoever holds the office h on a date and is
// known by a family name alone, or "" if the table does not say.
func fullName(family, date string, h office.Holding) string {
	if h.Source == office.FromTable {
		return h.Holder
	}
	if h.Modifier != "" || date == "" {
		return ""
	}
	full := ""
	for _, holder := range office.Builtin().ByFamily(family, date) {
		if holder.Class == h.Class && holder.Country == h.Country && (full == "" || len(holder.Name) < len(full)) {
			full = holder.Name
		}
	}
	return full
}

// addOffice adds o to e, unless e has it already; of two that differ only in how
// much they say the fuller counts.
func (e *Entity) addOffice(o Office) {
	for i := range e.Offices {
		if have := &e.Offices[i]; have.Class == o.Class && have.Modifier == o.Modifier && (have.Country == o.Country || have.Country == "" || o.Country == "") && sameTitle(have.Title, o.Title) {
			if len(o.Title) > len(have.Title) {
				have.Title = o.Title
			}
			have.Country = cmp.Or(have.Country, o.Country)
			have.Body = cmp.Or(have.Body, o.Body)
			return
		}
	}
	e.Offices = append(e.Offices, o)
}

// sameTitle reports whether one title holds all words of the other.
func sameTitle(a, b string) bool {
	x, y := phraseWords(a), phraseWords(b)
	if len(x) > len(y) {
		x, y = y, x
	}
	for _, w := range x {
		if !slices.Contains(y, w) {
			return false
		}
	}
	return true
}

// rename gives entities that were named by a family name alone their full names
// and IDs to match, and their mentions with them.
func (n *Analysis) rename(names map[string]string) {
	if len(names) == 0 {
		return
	}
	for i := range n.Entities {
		if full := names[n.Entities[i].ID]; full != "" {
			n.Entities[i].Name, n.Entities[i].ID = full, identify(KindPerson, slug(full))
		}
	}
	for i := range n.Mentions {
		if full := names[n.Mentions[i].Entity]; full != "" {
			n.Mentions[i].Entity, n.Mentions[i].By = identify(KindPerson, slug(full)), ByShort
		}
	}
}
