package office

import (
	"strings"

	"github.com/glossnews/gloss/internal/office/key"
)

// nextLine returns the kind of the known body that is all of the line behind a name
// and a bare title that end theirs, as lists of delegates have it.
func (s *sentence) nextLine(t *Text, ti *title, sentence int) body {
	if ti.how != apposition || ti.to != len(s.tokens) || ti.to > ti.headEnd || sentence+1 >= len(t.Sentences) {
		return 0
	}
	next := t.Sentences[sentence+1].Span
	if next.End-next.Start > 100 || !strings.Contains(t.Text[s.at(ti.to-1).End:next.Start], "\n") {
		return 0
	}
	var name []byte
	for i, w := range t.Sentences[sentence+1].Tokens {
		word := t.Text[w.Start:w.End]
		if word == "(" {
			break
		}
		name = key.AppendWord(name, word, i)
	}
	line := findLine(bodiesText, string(name))
	if line == "" {
		return 0
	}
	return parseBody(line, 0, 0).kind
}

// isExecutive reports whether a draft is of an office that bodies of every kind have,
// by words that do not say of which.
func (d *draft) isExecutive() bool {
	switch d.head.text {
	case "ceo", "chairman", "chairwoman", "chairperson", "chair", "executive", "director", "head", "chief", "president", "manager", "officer":
		return true
	}
	return false
}

// lend gives the executives whom a text names without their body the class that the
// same person has elsewhere by a body, if that is one, and else corporate to presidents
// of whom neither the text nor a table says that they are of a state, among offices of
// companies.
func lend(t *Text, drafts []draft) {
	held := map[int]Class{} // by Who
	business, others := 0, 0
	for i := range drafts {
		d := &drafts[i]
		if d.Class == classCorporate {
			business++
		} else if !d.unclear() {
			others++
		}
		if d.Person < 0 || t.People[d.Person].Who < 0 || !d.isExecutive() || !d.told && (d.Class != classCorporate || !d.placed && d.words <= 2) {
			continue
		}
		if d.Class != classCorporate && unserved(d.Class) && (d.head.class != classCorporate || strings.HasPrefix(d.head.text, "chair")) {
			continue // whoever runs a company may preside over an association
		}
		who := t.People[d.Person].Who
		if have, ok := held[who]; ok && have != d.Class {
			held[who] = mixed
			continue
		}
		held[who] = d.Class
	}
	for i := range drafts {
		d := &drafts[i]
		if d.Person < 0 || d.told || d.placed {
			continue
		}
		who := t.People[d.Person].Who
		class := held[who]
		switch {
		case class == classAcademic && d.head.text == "ceo": // universities have none
		case d.Class == classCorporate && d.words <= 2 && d.isExecutive() && class != "" && class != mixed:
			d.Class = class
		case d.unclear() && business > others:
			d.Class = "corporate"
		}
	}
}

// lendBanks gives governors of whom nothing says where they govern the class of those of
// central banks, among more of these than of others, and the country of the last one.
func lendBanks(drafts []draft) {
	banks, others := 0, 0
	for i := range drafts {
		switch d := &drafts[i]; {
		case d.Class == classCentralBank:
			banks++
		case d.isGovernor() && (d.regional || d.sure >= known):
			others++
		}
	}
	if banks <= others {
		return
	}
	country, sure := "", unknown
	for i := range drafts {
		d := &drafts[i]
		switch {
		case d.Class == classCentralBank:
			country, sure = d.Country, d.sure
		case d.isGovernor() && !d.regional && !d.named && !d.placed && d.sure < known && d.words <= 3 && country != "":
			d.Class, d.Country, d.sure, d.Said = classCentralBank, country, min(sure, known), false
		}
	}
}

// isGovernor reports whether a draft is of a governor, by words that do not say of what.
func (d *draft) isGovernor() bool {
	return d.Class == classLocal && strings.HasPrefix(d.head.text, "governor")
}

// unclear reports whether a draft is of a president whose country nothing shows.
func (d *draft) unclear() bool {
	return d.head.text == "president" && d.words == 1 && d.sure == unknown && (d.Class == classHeadOfState || d.Class == classDeputyHead)
}
