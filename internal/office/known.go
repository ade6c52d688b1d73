package office

import (
	"cmp"
	"slices"
	"strings"

	"github.com/glossnews/gloss/internal/gaz"
)

func lastWord(name string) string { return name[strings.LastIndexByte(name, ' ')+1:] }

// tabled appends what the table says of the people whose office the text does not
// say: those whose full name is that of a well-known holder, or whose family name
// stands for one.
func tabled(t *Text, out []Holding) []Holding {
	done := map[int]bool{} // who has an office
	for i := range out {
		if p := out[i].Person; p >= 0 {
			done[t.People[p].Who] = true
		}
	}
	names := fullNames(t)
	for i, m := range t.People {
		name := names[m.Who]
		if m.Who < 0 || done[m.Who] || name == "" || IsAddressed(t.Text, m.Start) && !strings.Contains(name, " ") {
			continue
		}
		done[m.Who] = true
		held := t.tables().ByFamily(name, t.Date)
		if strings.Contains(name, " ") {
			held = t.tables().ByName(name, t.Date)
		}
		best := -1
		for k := range held {
			if best >= 0 && held[best].Origin == houseOrigin && held[k].Origin != houseOrigin {
				continue
			}
			if r := held[k].rank(); (r > 1 || held[k].Origin == ownOrigin && strings.Contains(name, " ")) && held[k].fresh(t.Date) && (best < 0 || r > held[best].rank() || r == held[best].rank() && held[k].AsOf > held[best].AsOf) {
				best = k
			}
		}
		if best >= 0 {
			h := held[best]
			for _, o := range held { // Donald Trump rather than Donald J. Trump
				if o.Class == h.Class && o.Country == h.Country && strings.Contains(o.Name, " ") && IsShorter(o.Name, h.Name) {
					h.Name = o.Name
				}
			}
			out = append(out, Holding{Person: i, Text: h.Title, Class: h.Class, Country: h.Country, Body: h.Body, Source: FromTable, AsOf: h.AsOf, Holder: h.Name})
			if h.Body == "" {
				out[len(out)-1].sit()
			}
		}
	}
	return out
}

// fullNames returns the longest mention of each person known.
func fullNames(t *Text) map[int]string {
	names := map[int]string{}
	for _, m := range t.People {
		if m.Who >= 0 && m.Start >= 0 && m.Start <= m.End && m.End <= len(t.Text) && len(names[m.Who]) < m.End-m.Start {
			names[m.Who] = t.Text[m.Start:m.End]
		}
	}
	return names
}

// asked are tables with what they said of the people of a text.
type asked struct {
	tables Tables
	names  map[int]string // the full names of people
	held   map[string][]Holder
}

// name returns the longest name that the text has for the person of a mention.
func (a *asked) name(t *Text, mention int) string {
	m := t.People[mention]
	return cmp.Or(a.names[m.Who], t.Text[m.Start:m.End])
}

// complete takes the country of d, and what else the title leaves open, from the
// table, where that knows one holder of such an office by the name.
func (a *asked) complete(t *Text, d *draft) bool {
	h, ok := matching(d, a.heldBy(a.name(t, d.Person), t.Date))
	same := h.Class == d.Class || hasWord(h.Title, d.head.text)
	if !ok || !same && d.sure >= known || d.sure == inTitle && !unserved(d.Class) && d.Country != h.Country {
		return false
	}
	if d.sure < known || d.head.class == classCorporate || unserved(d.Class) {
		d.Said = d.Country == h.Country || d.sure >= near && inSentence(t, d.sentence, d.Title.Start, h.Country)
		d.Country, d.sure = h.Country, known
	}
	if !same {
		return true
	}
	if d.Body == "" && d.words <= 2 && seat(h.Country, d.Class, d.Text) == "" { // Secretary Kerry
		d.Body = cmp.Or(h.Body, seat(h.Country, h.Class, h.Title))
	}
	if (d.words == 1 || unserved(d.Class) || h.Class == classInternationalOrg) && d.head.class != classRoyal && !d.lent { // a prince may be king later
		d.Class = h.Class
	}
	if d.Modifier == "" && h.To != "" {
		switch date := cmp.Or(t.Date, undated); {
		case upTo(laterYear(h.To, 40), date):
			d.Modifier = "late"
		case t.Date != "" && !upTo(t.Date, laterYear(h.To, 1)) && h.Class.leads(): // ministers come back
			d.Modifier = "former"
		}
	}
	return true
}

// company returns the one country that those serve whom the sentence of d names with
// their full names and the table knows, or "". Whom it has of a name as common as Smith
// says nothing, nor does a namesake of a mayor or judge: who governs is rarely either.
func (a *asked) company(t *Text, d *draft) string {
	const most = 8
	s := t.Sentences[d.sentence].Span
	first, _ := slices.BinarySearchFunc(t.People, s.Start, func(m Mention, at int) int { return m.Start - at })
	code := ""
	for i := first; i < min(len(t.People), first+most) && t.People[i].End <= s.End; i++ {
		name := a.name(t, i)
		own := d.Person >= 0 && (i == d.Person || t.People[i].Who >= 0 && t.People[i].Who == t.People[d.Person].Who)
		if own && !national(d.Class) || !strings.Contains(name, " ") || a.tables.crowded(lastWord(name)) {
			continue
		}
		for _, h := range a.heldBy(name, t.Date) {
			switch {
			case len(h.Country) != 2 || h.Class == classDiplomat || h.Country == code:
			case code != "":
				return ""
			default:
				code = h.Country
			}
		}
	}
	return code
}

// national reports whether those with an office of the class often have another one that
// the table knows.
func national(c Class) bool {
	return c.among(classHeadOfState, classHeadOfGovernment, classDeputyHead, classMinister, classLegislator, classDiplomat, classExecutiveStaff, classSpokesperson, classParty)
}

// heldBy returns the offices that somebody of a name held on a date or, if the table
// knows none of then, ever.
func (a *asked) heldBy(name, date string) []Holder {
	held, ok := a.held[name]
	if !ok {
		held = a.tables.ByName(name, date)
		if held == nil && date != "" {
			held = a.tables.ByName(name, "")
		}
		a.held[name] = held
	}
	return held
}

// undated is the date that a text without one is taken to be of.
const undated = "2015"

// matching returns the office of held that d names: by the same word, or of the
// same class; all that fit must be of one country or body of states.
func matching(d *draft, held []Holder) (Holder, bool) {
	for pass := range 4 {
		best, n := Holder{}, 0
		for _, h := range held {
			switch pass {
			case 0:
				if !hasWord(h.Title, d.head.text) || (h.Class == classDeputyHead) != (d.Class == classDeputyHead) {
					continue
				}
			case 1:
				if h.Class != d.Class {
					continue
				}
			case 2: // the president of a government
				if !h.Class.leads() || !d.Class.leads() {
					continue
				}
			case 3: // another office of whoever leads a country
				if h.rank() < 3 {
					continue
				}
			}
			if n > 0 && best.Origin == houseOrigin && h.Origin != houseOrigin {
				continue
			}
			if n > 0 && best.Country != h.Country {
				return Holder{}, false
			}
			if n == 0 || best.Class != d.Class && h.Class == d.Class || upTo(best.From, h.From) && (h.Class == d.Class) == (best.Class == d.Class) { // the latest
				best = h
			}
			n++
		}
		if n > 0 {
			return best, len(best.Country) == 2 || best.Class == classInternationalOrg
		}
	}
	return Holder{}, false
}

// hasWord reports whether title has a word that is low in small letters.
func hasWord(title, low string) bool {
	for w := range strings.FieldsFuncSeq(title, func(r rune) bool { return r == ' ' || r == '-' }) {
		if foldEqual(w, low) {
			return true
		}
	}
	return false
}

// inSentence reports whether a sentence names a country, not far from a place.
func inSentence(t *Text, n, at int, code string) bool {
	const far = 1000
	s := t.Sentences[n].Span
	i, _ := slices.BinarySearchFunc(t.Countries, max(s.Start, at-far), func(m gaz.Match, at int) int { return m.Start - at })
	for ; i < len(t.Countries) && t.Countries[i].End <= min(s.End, at+far); i++ {
		if codeOf(t.Countries[i]) == code {
			return true
		}
	}
	return false
}

// president returns the mention of the one president by the table whom the sentence
// names, as the Biden administration does, or -1.
func (a *asked) president(t *Text, d *draft) int {
	const most = 8
	s := t.Sentences[d.sentence].Span
	first, _ := slices.BinarySearchFunc(t.People, s.Start, func(m Mention, at int) int { return m.Start - at })
	found := -1
	for i := first; i < len(t.People) && t.People[i].End <= s.End; i++ {
		m := t.People[i]
		if i-first == most {
			return -1
		}
		name := a.name(t, i)
		held := a.tables.ByFamily(name, t.Date)
		if strings.Contains(name, " ") {
			held = a.tables.ByName(name, t.Date)
		}
		if !slices.ContainsFunc(held, func(h Holder) bool {
			return h.Class == classHeadOfState && hasWord(h.Title, "president") && (d.sure != inTitle || h.Country == d.Country)
		}) {
			continue
		}
		if found >= 0 && (t.People[found].Who != m.Who || m.Who < 0) {
			return -1
		}
		found = i
	}
	return found
}
