package office

import (
	"slices"
	"strings"
)

// table returns the table that t is read with.
func (t *Text) table() Table {
	if t.Table == nil {
		return Builtin()
	}
	return t.Table
}

// unnamed gives the offices of nobody named their holder: the one person of the
// text who has such an office, else who has it by the table.
func unnamed(t *Text, out []Holding) []Holding {
	for i := range out {
		h := &out[i]
		if h.Person >= 0 || h.Modifier != "" || h.Country == "" {
			continue
		}
		who, at := -1, -1
		for k := range out {
			o := &out[k]
			if o.Person < 0 || o.Source != FromText || o.Class != h.Class || o.Country != h.Country || o.Modifier != "" || !likeTitles(h.Text, o.Text) {
				continue
			}
			if w := t.People[o.Person].Who; who >= 0 && w != who || w < 0 {
				at = -1
				break
			} else if at < 0 || o.Title.Start < h.Title.Start {
				who, at = w, o.Person
			}
		}
		if at >= 0 {
			h.Person = at
			continue
		}
		name := ""
		for _, o := range t.table().ByOffice(h.Class, h.Country, t.Date) {
			if !likeTitles(h.Text, o.Title) {
				continue
			}
			if name != "" && lastWord(name) != lastWord(o.Name) {
				name = ""
				break
			}
			if name == "" || len(o.Name) < len(name) {
				name, h.AsOf = o.Name, o.AsOf
			}
		}
		if h.Holder = name; name == "" {
			h.AsOf = ""
		}
	}
	return out
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
		held := t.table().ByFamily(name, t.Date)
		if strings.Contains(name, " ") {
			held = t.table().ByName(name, t.Date)
		}
		best := -1
		for k := range held {
			if r := held[k].rank(); r > 1 && (best < 0 || r > held[best].rank() || r == held[best].rank() && held[k].AsOf > held[best].AsOf) {
				best = k
			}
		}
		if best >= 0 {
			h := held[best]
			out = append(out, Holding{Person: i, Text: h.Title, Class: h.Class, Country: h.Country, Source: FromTable, AsOf: h.AsOf})
		}
	}
	return out
}
