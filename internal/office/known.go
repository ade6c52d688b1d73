package office

import (
	"cmp"
	"slices"
	"strings"

	"github.com/glossnews/gloss/internal/gaz"
)

// unnamed gives the offices that stand without a name their holder: the one person of
// the text who has such an office, or of several the one named last, else who has it
// by the table.
func unnamed(t *Text, drafts []draft) {
	held := map[Class][]int{} // those with a name, each person once for each title
	for i := range drafts {
		d := &drafts[i]
		if d.Person < 0 || d.Modifier != "" && d.Modifier != "acting" || d.Alone || t.People[d.Person].Who < 0 {
			continue
		}
		if seen := held[d.Class]; len(seen) < most && !slices.ContainsFunc(seen, func(n int) bool {
			o := &drafts[n]
			return t.People[o.Person].Who == t.People[d.Person].Who && o.Text == d.Text && o.Country == d.Country
		}) {
			held[d.Class] = append(seen, i)
		}
	}
	asked := map[string][2]string{} // what the tables said
	for i := range drafts {
		d := &drafts[i]
		if d.Person >= 0 || d.Modifier != "" || !d.definite {
			continue
		}
		if at, k := meant(t, d, drafts, held[d.Class]); at >= 0 {
			d.Person = at
			if d.sure == unknown {
				d.Country, d.Said = drafts[k].Country, false
			}
			continue
		}
		if t.Date == "" || d.Country == "" || d.sure == unknown {
			continue
		}
		k := strings.Join([]string{d.Class, d.Country, d.Text}, "\t")
		by, ok := asked[k]
		if !ok {
			by[0], by[1] = t.tables().holder(&d.Holding, t.Date)
			asked[k] = by
		}
		d.Holder, d.AsOf = by[0], by[1]
	}
}

// most is how many titles of one class of a text are compared.
const most = 32

// meant returns the mention of the one person whom the title of d, which stands
// without a name, means among those who hold offices of its class, and the draft of
// that office, or -1.
func meant(t *Text, d *draft, drafts []draft, held []int) (mention, office int) {
	var fit []int
	one := true
	for _, k := range held {
		o := &drafts[k]
		if !likeTitles(d.Text, o.Text) || d.Country != o.Country && d.sure != unknown && o.sure != unknown {
			continue
		}
		fit = append(fit, k)
		one = one && t.People[drafts[fit[0]].Person].Who == t.People[o.Person].Who
	}
	switch {
	case len(fit) == 0:
		return -1, -1
	case one:
		return drafts[fit[0]].Person, fit[0]
	}
	const back = 12 // mentions
	last, _ := slices.BinarySearchFunc(t.People, d.Title.Start, func(m Mention, at int) int { return m.Start - at })
	for i := last - 1; i >= max(0, last-back); i-- {
		for _, k := range fit {
			if t.People[drafts[k].Person].Who == t.People[i].Who {
				return i, k
			}
		}
	}
	return -1, -1
}

// likeTitles reports whether two titles name the same office, one perhaps more
// fully: all words of office of the shorter are in the longer.
func likeTitles(a, b string) bool {
	x, y := officeWords(a), officeWords(b)
	if len(x) > len(y) {
		x, y = y, x
	}
	for _, w := range x {
		if !slices.Contains(y, w) {
			return false
		}
	}
	return len(x) > 0
}

// officeWords returns the words of a title that the table of words knows as those
// of an office, in small letters.
func officeWords(title string) []string {
	var out []string
	for w := range strings.FieldsSeq(title) {
		if k := lookup(strings.Trim(w, ",.")); k != nil && k.flags&(isHead|isPre|isPort) != 0 && k.flags&isMod == 0 {
			out = append(out, k.text)
		}
	}
	return out
}

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
		if m.Who < 0 || done[m.Who] || name == "" {
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
				if o.Class == h.Class && o.Country == h.Country && strings.Contains(o.Name, " ") && len(o.Name) < len(h.Name) {
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
	if d.sure < known || d.head.class == "corporate" || unserved(d.Class) {
		d.Said = d.Country == h.Country || d.sure >= near && inSentence(t, d.sentence, d.Title.Start, h.Country)
		d.Country, d.sure = h.Country, known
	}
	if !same {
		return true
	}
	if d.Body == "" && d.words <= 2 && seat(h.Country, d.Class, d.Text) == "" { // Secretary Kerry
		d.Body = cmp.Or(h.Body, seat(h.Country, h.Class, h.Title))
	}
	if (d.words == 1 || unserved(d.Class) || h.Class == "international_org") && d.head.class != "royal" && !d.lent { // a prince may be king later
		d.Class = h.Class
	}
	if d.Modifier == "" && h.To != "" {
		switch date := cmp.Or(t.Date, undated); {
		case upTo(laterYear(h.To, 40), date):
			d.Modifier = "late"
		case t.Date != "" && !upTo(t.Date, laterYear(h.To, 1)) && strings.HasPrefix(h.Class, "head_of_"): // ministers come back
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
			case len(h.Country) != 2 || h.Class == "diplomat" || h.Country == code:
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
	switch c {
	case "head_of_state", "head_of_government", "deputy_head", "minister", "legislator", "diplomat", "executive_staff", "spokesperson", "party":
		return true
	}
	return false
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
				if !hasWord(h.Title, d.head.text) || (h.Class == "deputy_head") != (d.Class == "deputy_head") {
					continue
				}
			case 1:
				if h.Class != d.Class {
					continue
				}
			case 2: // the president of a government
				if !strings.HasPrefix(h.Class, "head_of_") || !strings.HasPrefix(d.Class, "head_of_") {
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
			return best, len(best.Country) == 2 || best.Class == "international_org"
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
			return h.Class == "head_of_state" && hasWord(h.Title, "president") && (d.sure != inTitle || h.Country == d.Country)
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
