package gloss

import (
	"cmp"
	"errors"
	"fmt"
	"sync"

	"github.com/glossnews/gloss/internal/office"
)

// A List is what a house knows itself: the people, organizations, places and
// countries that it writes about, under all their names, and who holds which
// office. What a List names wins over the recognizer and the built-in tables.
//
// A List may be made by [ReadList] or in code, where [List.Check] tells what is wrong
// with it. What is in Entries when an Analyzer uses the List for the first time counts
// from then on: make a new List for other entries. From that time on a List may be used
// by many goroutines at once.
type List struct {
	Entries []ListEntry // those that Check complains of are left out

	once    sync.Once
	found   *listIndex
	offices *office.Table
}

// A ListEntry is one line of a List.
type ListEntry struct {
	Kind    Kind
	Name    string   // the full name, which the Entity gets; of a country the table's
	Aliases []string // other names by which it is found
	Country Country  // that it is or belongs to, or that the office serves

	// The office of a person, if Title is not empty. A person who holds several
	// has an entry for each.
	Title    string
	Class    OfficeClass
	Body     string
	From, To Date // zero is not known, or not yet over
}

// Check returns what is wrong with the entries of l: an error that joins one for each, up
// to 20, or nil. [ReadList] returns only lists with which nothing is.
func (l *List) Check() error {
	var mistakes []error
	for i := range l.Entries {
		e := &l.Entries[i]
		if mistake := e.usual().check(); mistake != "" && len(mistakes) < maxSyntaxErrors {
			mistakes = append(mistakes, fmt.Errorf("list: entry %d, %q: %s", i, clipped(e.Name), mistake))
		}
	}
	return errors.Join(mistakes...)
}

// usual returns e with the code of a country and the name that the table has for it.
func (e *ListEntry) usual() *ListEntry {
	if e.Kind != KindCountry {
		return e
	}
	u := *e
	if u.Country == "" {
		u.Country, _ = FindCountry(u.Name)
	}
	if name := u.Country.Name(); name != "" && u.Name != "" && name != u.Name {
		u.Name, u.Aliases = name, append([]string{u.Name}, u.Aliases...)
	}
	return &u
}

// check returns what is wrong with e, which is as usual gives it, or "".
func (e *ListEntry) check() string {
	return cmp.Or(e.checkNames(), e.checkKind(), e.checkOffice())
}

func (e *ListEntry) checkNames() string {
	if e.Name == "" {
		return "no name"
	}
	for _, form := range append([]string{e.Name}, e.Aliases...) {
		switch n := len(listTokens(form)); {
		case hasControl(form):
			return fmt.Sprintf("a control character in %q", clipped(form))
		case n == 0 || slug(form) == "":
			return fmt.Sprintf("no word in %q", clipped(form))
		case n > mostListTokens:
			return fmt.Sprintf("a name of %d words, more than %d", n, mostListTokens)
		}
	}
	return ""
}

func (e *ListEntry) checkKind() string {
	switch e.Kind {
	case KindPerson, KindOrganization, KindPlace, KindBloc:
	case KindCountry:
		if e.Country == "" {
			return "no country is called " + shownCell(e.Name)
		}
	case "":
		return "no kind"
	default:
		return fmt.Sprintf("no kind is called %s; they are person, organization, place, country and bloc", shownCell(string(e.Kind)))
	}
	if e.Country != "" && e.Country.Name() == "" {
		return "no country has the code " + shownCell(string(e.Country))
	}
	return ""
}

func (e *ListEntry) checkOffice() string {
	office := e.Class != "" || e.Body != "" || !e.From.IsZero() || !e.To.IsZero()
	switch {
	case hasControl(e.Title):
		return fmt.Sprintf("a control character in %q", clipped(e.Title))
	case hasControl(e.Body):
		return fmt.Sprintf("a control character in %q", clipped(e.Body))
	case e.Title != "" && e.Kind != KindPerson:
		return "only a person has a title"
	case e.Title == "" && office:
		return "an office without a title"
	case e.Class != "" && !knownClass(e.Class):
		return "no class of office is called " + shownCell(string(e.Class))
	case Period{Date: e.From, End: e.To}.check() != nil:
		return fmt.Sprintf("from %s to %s", e.From, e.To)
	}
	return ""
}

func knownClass(c OfficeClass) bool {
	switch c {
	case ClassHeadOfState, ClassHeadOfGovernment, ClassDeputyHead, ClassMinister, ClassDiplomat, ClassLegislator,
		ClassJudiciary, ClassMilitary, ClassPolice, ClassCentralBank, ClassRegulator, ClassExecutiveStaff,
		ClassSpokesperson, ClassLocal, ClassInternationalOrg, ClassParty, ClassRoyal, ClassReligious, ClassCorporate,
		ClassAcademic, ClassPress, ClassCivilSociety, ClassHeadOfStateFamily, ClassOther:
		return true
	}
	return false
}
