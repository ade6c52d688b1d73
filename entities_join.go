package gloss

import (
	"cmp"
	"slices"
	"strings"

	"github.com/glossnews/gloss/internal/gaz"
	"github.com/glossnews/gloss/internal/office"
)

// join makes entities of names, which are in order, and mentions of both.
func (f *finder) join(names []name) {
	at := map[string]int{} // by ID
	for _, m := range joined(f.Text, f.Date.calendar(), f.tables, f.sentences, calledAndPlaced(f.Text, names)) {
		if m.ID == "" {
			m.ID = m.identified()
		}
		i, ok := at[m.ID]
		if !ok {
			i = len(f.Entities)
			at[m.ID] = i
			f.Entities = append(f.Entities, m.Entity)
		}
		e := &f.Entities[i]
		e.Score = max(e.Score, m.Score)
		e.Country = cmp.Or(e.Country, m.Country)
		f.Mentions = append(f.Mentions, Mention{m.Span, m.In(f.Text), m.ID, m.by})
	}
}

// calledAndPlaced returns names with what each is called, and places with their countries: that of
// the country or region named right behind, as in Paris, Texas, or else that of the place
// that is known by the name.
func calledAndPlaced(text string, names []name) []name {
	names = slices.Clone(names)
	for i := range names {
		m := &names[i]
		m.Name = m.called(text)
		if m.Kind == KindPlace && m.Country == "" {
			m.Country = placed(text, names, i)
		}
	}
	return names
}

// placed returns the country of place i. A country, or a city, behind the comma of a list
// says nothing of it.
func placed(text string, names []name, i int) Country {
	own := Country(office.PlaceCountry(names[i].Name))
	if i+1 == len(names) || text[names[i].End:names[i+1].Start] != ", " {
		return own
	}
	next := &names[i+1]
	if c := gaz.Region(next.In(text)); c != "" {
		return Country(c)
	}
	if own == "" || next.Kind == KindCountry && next.by != ByDemonym {
		if own == "" || !amongPlaces(text, names, i) {
			return next.Country // Tonbridge, Kent
		}
	}
	return own
}

// amongPlaces reports whether name i stands in a list of places, of which two commas or an
// "and" make one: London, New York and Tokyo.
func amongPlaces(text string, names []name, i int) bool {
	place := func(k int) bool {
		return k >= 0 && k < len(names) && (names[k].Kind == KindPlace || names[k].Kind == KindCountry)
	}
	between := func(k int) string { // names k and k+1
		if !place(k) || !place(k+1) {
			return ""
		}
		return text[names[k].End:names[k+1].Start]
	}
	if i > 0 && joinsPlaces(between(i-1)) || joinsPlaces(between(i)) {
		return true
	}
	if between(i) != ", " {
		return false
	}
	after := between(i + 1)
	return after == ", " || joinsPlaces(after)
}

func joinsPlaces(s string) bool {
	switch s {
	case " and ", ", and ", " or ", ", or ":
		return true
	}
	return false
}

// called returns the name that n gives, without breaks, titles and capitals.
func (n name) called(text string) string {
	if n.Name != "" {
		return n.Name
	}
	words := strings.Join(strings.Fields(n.In(text)), " ")
	if p := ParseName(words); n.Kind == KindPerson && p.Literal == "" && slug(p.String()) != "" {
		return p.String()
	}
	return words
}

// drop leaves out the entities that score less than the least, with their mentions.
func (f *finder) drop() {
	dropped := map[string]bool{}
	f.Entities = slices.DeleteFunc(f.Entities, func(e Entity) bool {
		if e.Score < f.least {
			dropped[e.ID] = true
		}
		return e.Score < f.least
	})
	if len(dropped) > 0 {
		f.Mentions = slices.DeleteFunc(f.Mentions, func(m Mention) bool { return dropped[m.Entity] })
	}
}
