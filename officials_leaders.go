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
// or says Trump before it says Ivanka Trump.
func (n *Analysis) tellLeaders(titles []Span, tables office.Tables) {
	date := n.Date.calendar()
	if date == "" {
		return
	}
	people := map[string]int{}          // by ID
	namesakes := map[string]*namesake{} // by family name; nil if there is none
	for i, e := range n.Entities {
		if e.Kind == KindPerson {
			people[e.ID] = i
		}
	}
	first := map[string]bool{}   // who was named in full
	meant := map[string]string{} // by family name: the leader's name, as soon as the article shows him
	bare := make([]int, 0, len(n.Mentions))
	for i, m := range n.Mentions {
		at, ok := people[m.Entity]
		if !ok {
			continue
		}
		name := n.Entities[at].Name
		family := surname(name)
		if m.Text == name || m.By != ByShort || m.Text != family {
			first[m.Entity] = true
			continue
		}
		who, ok := namesakes[family]
		if !ok {
			who = leaderOf(tables, family, date)
			namesakes[family] = who
		}
		if who == nil || givenName(who.full) == givenName(name) {
			continue
		}
		if n.honored(m.Start) {
			continue
		}
		bare = append(bare, i)
		_, named := people[identify(KindPerson, slug(who.full))]
		if named || !first[m.Entity] || who.called(n.titleBefore(titles, m.Start)) {
			meant[family] = who.full
		}
	}
	for _, i := range bare {
		m := &n.Mentions[i]
		full := meant[m.Text]
		if full == "" {
			continue
		}
		id := identify(KindPerson, slug(full))
		at, ok := people[id]
		if !ok {
			at = len(n.Entities)
			people[id] = at
			n.Entities = append(n.Entities, Entity{ID: id, Kind: KindPerson, Name: full})
		}
		n.Entities[at].Score = max(n.Entities[at].Score, n.Entities[people[m.Entity]].Score)
		m.Entity = id
	}
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
		if len(h.Name) < len(who.full) {
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
func (n *Analysis) titleBefore(titles []Span, at int) string {
	i, _ := slices.BinarySearchFunc(titles, at, func(t Span, at int) int { return t.Start - at })
	if i == 0 || titles[i-1].End > at || strings.TrimSpace(n.Text[titles[i-1].End:at]) != "" {
		return ""
	}
	return titles[i-1].In(n.Text)
}

// honored reports whether a word of address of somebody who holds no office stands
// before a place, as in Ms. Trump.
func (n *Analysis) honored(at int) bool {
	before := strings.TrimRight(n.Text[max(0, at-8):at], " ")
	for _, h := range [...]string{"Ms.", "Mrs.", "Ms", "Mrs", "Miss", "Mx."} {
		if strings.HasSuffix(before, h) {
			return true
		}
	}
	return false
}
