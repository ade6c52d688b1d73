package gloss

import (
	"slices"
	"strings"

	"github.com/glossnews/gloss/internal/office"
)

// A namesake is the leader of a country who is known by a family name alone on the
// article's date, where the article also names somebody else with that family name.
type namesake struct {
	full   string // the leader's name
	titles []string
}

// tellLeaders gives mentions of a family name alone, which were joined to somebody who
// bears it, to the leader of a country whom they mean: the Trump after Ivanka Trump
// is the president where the article names him too, with his first name or his title,
// or says Trump before it says Ivanka Trump. A list knows better whom it means.
func (f *finder) tellLeaders(p *people) {
	date := f.Date.calendar()
	if date == "" {
		return
	}
	namesakes := map[string]*namesake{} // by family name; nil if there is none
	first := map[string]bool{}          // who was named in full
	meant := map[string]string{}        // by family name: the leader's name, as soon as the article shows him
	var bare []int
	for i, m := range f.Mentions {
		at, ok := p.at[m.Entity]
		if !ok {
			continue
		}
		name := f.Entities[at].Name
		family := surname(name)
		if m.Text == name || m.By != ByShort || m.Text != family {
			first[m.Entity] = true
			continue
		}
		who, ok := namesakes[family]
		if !ok {
			who = leaderOf(f.tables, family, date)
			namesakes[family] = who
		}
		if who == nil || readPerson(who.full).isSame(readPerson(name)) || office.IsAddressed(f.Text, m.Start) || f.lists(m.Span) {
			continue
		}
		bare = append(bare, i)
		_, named := p.at[personID(who.full)]
		if named || !first[m.Entity] || who.called(f.titleBefore(m.Start)) {
			meant[family] = who.full
		}
	}
	for _, i := range bare {
		m := &f.Mentions[i]
		if full := meant[m.Text]; full != "" {
			m.Entity = f.Entities[p.person(full, f.Entities[p.at[m.Entity]].Score)].ID
		}
	}
}

// lists reports whether a list names something in a place.
func (f *finder) lists(at Span) bool {
	_, ok := slices.BinarySearchFunc(f.listed, at.Start, func(n name, start int) int { return n.Start - start })
	return ok
}

// leaderOf returns the leader of a country whom a family name alone means on a date,
// or nil.
func leaderOf(tables office.Tables, family, date string) *namesake {
	var who *namesake
	for _, h := range tables.ByFamily(family, date) {
		if class := OfficeClass(h.Class); class != ClassHeadOfState && class != ClassHeadOfGovernment || !strings.Contains(h.Name, " ") {
			continue
		}
		if who == nil {
			who = &namesake{full: h.Name}
		}
		if office.IsShorter(h.Name, who.full) {
			who.full = h.Name
		}
		who.titles = append(who.titles, h.Title)
	}
	return who
}

// called reports whether the leader has an office of that title.
func (k *namesake) called(title string) bool {
	return title != "" && slices.ContainsFunc(k.titles, func(have string) bool { return sameTitle(title, have) })
}

// titleBefore returns the title of office that ends right before a place, or "".
func (f *finder) titleBefore(at int) string {
	i, _ := slices.BinarySearchFunc(f.titles, at, func(t Span, at int) int { return t.Start - at })
	if i == 0 || f.titles[i-1].End > at || strings.TrimSpace(f.Text[f.titles[i-1].End:at]) != "" {
		return ""
	}
	return f.titles[i-1].In(f.Text)
}
