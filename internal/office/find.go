package office

import (
	"cmp"
	"strings"
)

// A draft is a holding that the rest of the text may complete.
type draft struct {
	Holding
	sure     certainty // of the country
	sentence int
	head     *word
	words    int // of the title
}

// Find returns the offices that a text names, in the order of their titles. A
// title shared by several people is there once for each.
func Find(t *Text) []Holding {
	var (
		s             sentence
		titles        []title
		drafts        []draft
		dead          []int // mentions of people said to be dead
		person, place int
		given         int // the first of t.Titles that is not read
	)
	for i := range t.Sentences {
		s.read(t, &t.Sentences[i], &person, &place)
		dead = s.dead(dead)
		titles = s.titles(titles[:0])
		for given < len(t.Titles) && t.Titles[given].Start < t.Sentences[i].Start {
			given++
		}
		from := given
		for given < len(t.Titles) && t.Titles[given].End <= t.Sentences[i].End {
			given++
		}
		titles = s.give(titles, t.Titles[from:given])
		if len(titles) == 0 {
			continue
		}
		s.attach(titles)
		for k := range titles {
			drafts = s.draft(drafts, t, titles, k, i)
		}
	}
	settle(t, drafts, dead)
	out := make([]Holding, len(drafts))
	for i := range drafts {
		out[i] = drafts[i].Holding
	}
	if t.Date == "" {
		return out
	}
	return tabled(t, unnamed(t, out))
}

// draft appends what a title shows, once for each holder.
func (s *sentence) draft(out []draft, t *Text, titles []title, n, sentence int) []draft {
	ti := &titles[n]
	if len(ti.holders) == 0 && (ti.outer >= 0 || !s.definite(ti)) {
		return out
	}
	span := Span{s.at(ti.from).Start, s.at(ti.to - 1).End}
	d := draft{sentence: sentence, head: s.headWord(ti), words: ti.to - ti.from}
	d.Holding = Holding{Person: -1, Title: span, Text: t.Text[span.Start:span.End], Source: FromText}
	d.Class = s.classOf(ti)
	d.Modifier = s.status(ti)
	d.Body = s.bodyOf(ti)
	for p := ti.after; d.Modifier == "" && p > 0; p = titles[p-1].after { // former X, Y and Z
		if s.status(&titles[p-1]) == "former" && !s.has(ti.from-1, isDet|isAdv) {
			d.Modifier = "former"
		}
	}
	d.Country, d.sure = s.country(titles, ti, d.Class)
	d.Said = d.sure == inTitle || d.sure == near || d.sure == known && s.shows(d.Country)
	if len(ti.holders) == 0 {
		return append(out, d)
	}
	for _, p := range ti.holders {
		d.Person = p
		out = append(out, d)
	}
	return out
}

// headWord returns the head of a title, which the table may not have where another
// finder found it.
func (s *sentence) headWord(t *title) *word {
	if w := s.at(t.head).word; w != nil {
		return w
	}
	return &word{}
}

// definite reports whether a title without a name stands for one holder.
func (s *sentence) definite(t *title) bool {
	if s.has(t.head, plural) {
		return false
	}
	return s.is(t.from-1, "the") || s.at(t.from).place >= 0
}

// settle fills in what one sentence does not say from what the article says of the
// same person elsewhere, from the table, and from the country that the article is of.
func settle(t *Text, drafts []draft, dead []int) {
	byWho := map[int][]int{} // the drafts of each person known
	for i := range drafts {
		if p := drafts[i].Person; p >= 0 && t.People[p].Who >= 0 {
			who := t.People[p].Who
			byWho[who] = append(byWho[who], i)
		}
	}
	names := fullNames(t)
	for i := range drafts {
		d := &drafts[i]
		if d.Person < 0 {
			continue
		}
		if (!unserved(d.Class) || d.words == 1 && d.head.class == "corporate" && d.head.text != "ceo" || d.head.text == "president") && fromTable(t, d, names) {
			continue
		}
		if who := t.People[d.Person].Who; who >= 0 {
			fromOthers(d, drafts, byWho[who])
		}
	}
	late(t, drafts, byWho, dead)
	main := ""
	for i := range drafts {
		d := &drafts[i]
		if d.Country == "" && !unserved(d.Class) {
			if main == "" {
				main = mainCountry(t)
			}
			d.Country, d.Said = main, false
		}
	}
}

// late marks the offices of the dead, as far as one place of the text says so.
func late(t *Text, drafts []draft, byWho map[int][]int, dead []int) {
	for _, p := range dead {
		for _, k := range byWho[t.People[p].Who] {
			if drafts[k].Modifier == "" {
				drafts[k].Modifier = "late"
			}
		}
	}
	for i := range drafts {
		if drafts[i].Modifier != "late" || drafts[i].Person < 0 {
			continue
		}
		for _, k := range byWho[t.People[drafts[i].Person].Who] {
			if drafts[k].Modifier == "" {
				drafts[k].Modifier = "late"
			}
		}
	}
}

// fromOthers completes d by the fuller titles of the same person.
func fromOthers(d *draft, drafts []draft, others []int) {
	for _, k := range others {
		o := &drafts[k]
		if o == d || o.head != d.head || o.words <= d.words || o.sure < known {
			continue
		}
		if d.words <= 2 && (d.sure < inTitle || unserved(d.Class)) {
			d.Class, d.Country, d.sure = o.Class, o.Country, known
			return
		}
	}
	if d.Class == "head_of_state" && d.sure < known {
		for _, k := range others { // President and CEO
			if o := &drafts[k]; o.sentence == d.sentence && o.head.class == "corporate" && unserved(o.Class) {
				d.Class, d.Country, d.sure = o.Class, o.Country, known
				return
			}
		}
	}
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

// fromTable takes the country of d from the table, where that knows one holder of
// such an office by the name.
func fromTable(t *Text, d *draft, names map[int]string) bool {
	table := t.table()
	m := t.People[d.Person]
	name := names[m.Who]
	if name == "" {
		name = t.Text[m.Start:m.End]
	}
	held := table.ByName(name, t.Date)
	if held == nil && t.Date != "" {
		held = table.ByName(name, "")
	}
	h, ok := matching(d, held)
	same := h.Class == d.Class || hasWord(h.Title, d.head.text)
	if !ok || !same && d.sure >= known || d.sure == inTitle && !unserved(d.Class) && d.Country != h.Country {
		return false
	}
	if d.sure < known || d.head.class == "corporate" || unserved(d.Class) {
		d.Said = d.Country == h.Country || d.sure >= near && inSentence(t, d.sentence, h.Country)
		d.Country, d.sure = h.Country, known
	}
	if !same {
		return true
	}
	if d.words == 1 || unserved(d.Class) {
		d.Class = h.Class
	}
	if d.Modifier == "" && h.To != "" {
		switch date := cmp.Or(t.Date, undated); {
		case upTo(laterYear(h.To, 40), date):
			d.Modifier = "late"
		case t.Date != "" && !upTo(t.Date, h.To):
			d.Modifier = "former"
		}
	}
	return true
}

// undated is the date that a text without one is taken to be of.
const undated = "2015"

// matching returns the office of held that d names: by the same word, or of the
// same class; all that fit must be of one country.
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
			case 3: // another office of whoever leads a country
				if h.rank() < 3 {
					continue
				}
			default: // the president of a government
				if !strings.HasPrefix(h.Class, "head_of_") || !strings.HasPrefix(d.Class, "head_of_") {
					continue
				}
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
			return best, len(best.Country) == 2
		}
	}
	return Holder{}, false
}

// hasWord reports whether title has a word that is low in small letters.
func hasWord(title, low string) bool {
	for w := range strings.FieldsSeq(title) {
		if foldEqual(w, low) {
			return true
		}
	}
	return false
}

// inSentence reports whether a sentence names a country.
func inSentence(t *Text, n int, code string) bool {
	for _, m := range t.Countries {
		if m.Start >= t.Sentences[n].Start && m.End <= t.Sentences[n].End && codeOf(m) == code {
			return true
		}
	}
	return false
}

// mainCountry returns the country that a text names most often.
func mainCountry(t *Text) string {
	counts := map[string]int{}
	best := ""
	for _, m := range t.Countries {
		if c := codeOf(m); len(c) == 2 && c != "UN" {
			counts[c]++
			if counts[c] > counts[best] {
				best = c
			}
		}
	}
	return best
}
