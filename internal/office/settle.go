package office

import (
	"strings"

	"github.com/glossnews/gloss/internal/gaz"
)

// settle fills in what one sentence does not say from what the article says of the
// same person elsewhere, from the table, and from the country that the article is of.
func settle(t *Text, drafts []draft, dead []int) {
	table := asked{t.tables(), fullNames(t), map[string][]Holder{}}
	others := newFuller(t, drafts)
	for i := range drafts {
		d := &drafts[i]
		if d.Person < 0 && d.definite && d.words == 1 && d.head.text == "president" {
			d.Person = table.president(t, d)
		}
		if d.Person < 0 {
			continue
		}
		if d.sure == unknown && !unserved(d.Class) && !strings.Contains(table.name(t, d.Person), " ") { // Minister Ruddock and Attorney-General Daryl Williams
			if c := table.company(t, d); c != "" && c != d.sent {
				d.Country, d.sure, d.Said = c, known, false
			}
		}
		if (!unserved(d.Class) || d.words == 1 && d.head.class == classCorporate && d.head.text != "ceo" || d.head.text == "president") && table.complete(t, d) {
			continue
		}
		if who := t.People[d.Person].Who; who >= 0 && (!d.placed || !unserved(d.Class)) {
			others.complete(d, drafts, who)
		}
	}
	lend(t, drafts)
	lendBanks(drafts)
	late(t, drafts, dead)
	main, counted := "", false
	for i := range drafts {
		d := &drafts[i]
		if unserved(d.Class) || d.sure != unknown {
			continue
		}
		if c := table.company(t, d); c != "" && c != d.sent {
			d.Country, d.sure = c, known
		}
		if d.Country != "" {
			continue
		}
		if !counted {
			main, counted = mainCountry(t), true
		}
		if main != d.sent {
			d.Country, d.Said = main, false
		}
		if d.Country == "" && d.city != "" && d.city != d.sent {
			d.Country, d.Said = d.city, true
		}
	}
}

// late marks the offices of the dead, as far as one place of the text says so.
func late(t *Text, drafts []draft, dead []int) {
	gone := map[int]bool{} // by Who
	for _, p := range dead {
		gone[t.People[p].Who] = true
	}
	for i := range drafts {
		if d := &drafts[i]; d.Modifier == "late" && d.Person >= 0 {
			gone[t.People[d.Person].Who] = true
		}
	}
	delete(gone, -1)
	for i := range drafts {
		if d := &drafts[i]; d.Modifier == "" && d.Person >= 0 && gone[t.People[d.Person].Who] {
			d.Modifier = "late"
		}
	}
}

// A personal is a person and a word: what others of the same person are found by.
type personal struct {
	who  int
	head string
}

// A fuller knows the titles from which the shorter ones of the same people are
// completed.
type fuller struct {
	by        map[personal]int // the longest title with the same head
	corporate map[[2]int]int   // by person and sentence
}

func newFuller(t *Text, drafts []draft) fuller {
	f := fuller{map[personal]int{}, map[[2]int]int{}}
	for i := range drafts {
		d := &drafts[i]
		if d.Person < 0 || t.People[d.Person].Who < 0 || d.sure < known {
			continue
		}
		who := t.People[d.Person].Who
		k := personal{who, d.head.text}
		if at, ok := f.by[k]; !ok || d.named && !drafts[at].named || d.named == drafts[at].named && d.outdoes(&drafts[at]) {
			f.by[k] = i
		}
		if d.head.class == classCorporate && unserved(d.Class) {
			f.corporate[[2]int{who, d.sentence}] = i
		}
	}
	return f
}

// outdoes reports whether d says more than o, an earlier title with the same head: of
// the bodies that somebody runs the first counts.
func (d *draft) outdoes(o *draft) bool {
	return o.words < d.words && (!d.isExecutive() || o.words <= 2 && !o.placed)
}

// complete completes the office d of a person.
func (f *fuller) complete(d *draft, drafts []draft, who int) {
	at, ok := f.corporate[[2]int{who, d.sentence}]
	if o := &drafts[at]; ok && d.words == 1 && d.Class == classHeadOfState && d.sure < known { // President and CEO
		d.Class, d.Country, d.sure = o.Class, o.Country, known
		return
	}
	at, ok = f.by[personal{who, d.head.text}]
	if o := &drafts[at]; ok && (o.words > d.words || o.named && !d.named) && d.words <= 2 && (d.sure < inTitle || unserved(d.Class)) {
		d.Class, d.Country, d.sure = o.Class, o.Country, known
	}
}

// mainCountry returns the country that a text is of: more than half of the countries
// that it names are that one, or it is named thrice and more than twice as often as any
// other.
func mainCountry(t *Text) string {
	counts := map[string]int{}
	best, all := "", 0
	for _, m := range t.Countries {
		if c := codeOf(m); len(c) == 2 && c != "UN" && m.Kind != gaz.Place { // nor where something happened
			all++
			counts[c]++
			if counts[c] > counts[best] {
				best = c
			}
		}
	}
	if n := counts[best]; n*2 <= all {
		for c, k := range counts {
			if c != best && (n < 3 || n <= 2*k) {
				return ""
			}
		}
	}
	return best
}
