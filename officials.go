package gloss

import (
	"cmp"
	"slices"
	"strings"

	"github.com/glossnews/gloss/internal/office"
)

// An Office is a post that a person holds or held. A person with an Office is an
// official, though perhaps one of a company.
type Office struct {
	Title    string       `json:"title"`              // as the text or the table writes it, as "U.S. Trade Representative"
	Class    OfficeClass  `json:"class,omitempty"`    // "" is not known
	Modifier string       `json:"modifier,omitempty"` // former, acting, elect, nominee or late; "" is in office
	Body     string       `json:"body,omitempty"`     // the ministry, court, bank or company that is named, or the one that such an office implies
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

// findOffices gives the people found their offices: those that the text says, and
// for the well known among the others those that the tables have for the article's
// date, of which an earlier one wins. Known by a family name alone, a person gets the
// full name of the table. An office that stands for its holder, as in "the trade
// representative said", becomes a mention of that person. Returned are those that stand
// for somebody whom nobody names.
func (f *finder) findOffices() []unnamedHolder {
	p := f.people()
	f.tellLeaders(p)
	t := f.officeText()
	for _, m := range f.Mentions {
		if i, ok := p.at[m.Entity]; ok {
			t.People = append(t.People, office.Mention{Span: office.Span(m.Span), Who: i})
		}
	}
	holdings := office.Find(t)
	for _, h := range holdings {
		if h.Person < 0 {
			continue
		}
		i := t.People[h.Person].Who
		e := &f.Entities[i]
		e.addOffice(officeOf(h))
		if surname(e.Name) == e.Name && p.full[i] == "" {
			p.full[i] = fullName(f.tables, e.Name, t.Date, h)
		}
	}
	p.rename()
	var (
		stand   []standIn
		unnamed []unnamedHolder
	)
	for _, h := range holdings {
		switch {
		case h.Person >= 0 && h.Alone:
			stand = append(stand, standIn{h, t.People[h.Person].Who})
		case h.Person >= 0:
		case h.Holder != "" && p.knows(h.Holder, scoreOffice):
			stand = append(stand, standIn{h, -1})
		default:
			unnamed = append(unnamed, unnamedHolder{Span(h.Title), h.Text, OfficeClass(h.Class), h.Body, Country(h.Country)})
		}
	}
	f.mentionOffices(p, stand)
	p.settle()
	return unnamed
}

// officeText returns what is read for offices, but for the people.
func (f *finder) officeText() *office.Text {
	t := &office.Text{
		Text: f.Text, Countries: f.countries, Date: f.Date.calendar(), Tables: f.tables,
		Sentences: make([]office.Sentence, len(f.sentences)),
	}
	for i, s := range f.sentences {
		tokens := make([]office.Span, len(s.Tokens))
		for j, token := range s.Tokens {
			tokens[j] = office.Span(token.Span)
		}
		t.Sentences[i] = office.Sentence{Span: office.Span(s.Span), Tokens: tokens, Heading: s.Heading}
	}
	for _, m := range f.Mentions {
		if strings.HasPrefix(m.Entity, string(KindOrganization)+":") {
			t.Orgs = append(t.Orgs, office.Span(m.Span))
		}
	}
	for _, title := range f.titles {
		t.Titles = append(t.Titles, office.Span(title))
	}
	return t
}

// officeOf returns what h says of an office.
func officeOf(h office.Holding) Office {
	asOf, _ := ParseDate(h.AsOf)
	return Office{
		Title: withoutOwner(h.Text), Class: OfficeClass(h.Class), Modifier: h.Modifier, Body: bodyServing(h.Country, h.Body),
		Country: Country(h.Country), Source: OfficeSource(h.Source), AsOf: asOf,
	}
}

// withoutOwner returns a title without the possessive that it begins with where
// the name before was cut off: chief executive of "'s chief executive".
func withoutOwner(title string) string {
	for _, possessive := range [...]string{"'s ", "’s ", "' ", "’ "} {
		if rest, ok := strings.CutPrefix(title, possessive); ok {
			return rest
		}
	}
	return title
}

// An unnamedHolder is an office that stands for whoever holds it, as in "a Mofcom
// spokesperson said", where neither the text nor a table says who that is.
type unnamedHolder struct {
	Span
	title   string
	class   OfficeClass
	body    string
	country Country
}

// A standIn is an office that stands for a person who is known.
type standIn struct {
	office.Holding
	entity int // the index of the person, -1 for one whom a table alone names
}

// mentionOffices makes mentions of the people whom offices stand for.
func (f *finder) mentionOffices(p *people, stand []standIn) {
	mentions := make([]Mention, 0, len(f.Mentions)+len(stand))
	next := 0
	for _, s := range stand {
		for next < len(f.Mentions) && f.Mentions[next].Start < s.Title.Start {
			mentions = append(mentions, f.Mentions[next])
			next++
		}
		span := f.freeOf(s.Holding, next)
		if len(mentions) > 0 && mentions[len(mentions)-1].End > span.Start || span.Start >= span.End {
			continue
		}
		if s.entity < 0 {
			s.entity = p.person(s.Holder, scoreOffice)
			s.Source = office.FromTable
			f.Entities[s.entity].addOffice(officeOf(s.Holding))
		}
		for next < len(f.Mentions) && f.Mentions[next].Start < span.Start {
			mentions = append(mentions, f.Mentions[next])
			next++
		}
		mentions = append(mentions, Mention{span, span.In(f.Text), f.Entities[s.entity].ID, ByOffice})
	}
	f.Mentions = append(mentions, f.Mentions[next:]...)
}

// scoreOffice is how sure it is that an office means its holder by a table.
const scoreOffice = 0.9

// freeOf returns the part of a title around its head that overlaps none of the
// mentions from the given one on: the "president" of "Chinese president".
func (f *finder) freeOf(h office.Holding, from int) Span {
	span, head := Span(h.Title), Span(h.Head)
	for ; from > 0 && f.Mentions[from-1].End > span.Start; from-- {
		continue
	}
	for _, m := range f.Mentions[from:] {
		switch {
		case m.Start >= span.End:
			return f.cut(span, head)
		case m.End <= head.Start:
			span.Start = max(span.Start, m.End)
		case m.Start >= head.End:
			span.End = min(span.End, m.Start)
			return f.cut(span, head)
		default:
			return Span{}
		}
	}
	return f.cut(span, head)
}

// cut returns span, which holds head, without what joins it to what was left out:
// white space, hyphens, a possessive and small words.
func (f *finder) cut(span, head Span) Span {
	before := strings.TrimLeft(f.Text[span.Start:head.Start], " \t\n-–’'")
	for _, s := range [...]string{"s ", "S "} { // of a possessive
		if rest, ok := strings.CutPrefix(before, s); ok && head.Start-len(before) > span.Start {
			before = strings.TrimLeft(rest, " ")
		}
	}
	after := f.Text[head.End:span.End]
	for {
		rest := strings.TrimRight(after, " \t\n-–,")
		for _, small := range [...]string{" of", " for", " to", " the", " and"} {
			rest = strings.TrimSuffix(rest, small)
		}
		if rest == after {
			return Span{head.Start - len(before), head.End + len(after)}
		}
		after = rest
	}
}

// fullName returns the full name of whoever holds the office h on a date and is
// known by a family name alone, or "" if no table says it.
func fullName(tables office.Tables, family, date string, h office.Holding) string {
	if h.Source == office.FromTable {
		return written(h.Holder)
	}
	if h.Modifier != "" || date == "" {
		return ""
	}
	full := ""
	for _, holder := range tables.ByFamily(family, date) {
		if holder.Class == h.Class && holder.Country == h.Country && (full == "" || office.IsShorter(holder.Name, full)) {
			full = holder.Name
		}
	}
	return written(cmp.Or(full, tables.ByTitle(family, date, &h)))
}

// mostOffices is how many offices of one person are told apart.
const mostOffices = 64

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
	if len(e.Offices) < mostOffices {
		e.Offices = append(e.Offices, o)
	}
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
