package key

import (
	"cmp"
	"slices"
	"strings"
)

// A Row is a line of a table of office holders before it is sorted: who holds or
// held which office, and when.
type Row struct {
	Names  []string // the name, and others of the same person
	Family string   // "" is not known
	Title  string
	Class  string
	Country, Body,
	From, To, // dates as precise as known; "" is not known, or not yet over
	AsOf, Source string
	Offices bool // the holder can be found by the class and country of the office
}

// Lines returns the table that is searched at run time. A line is a key, what is
// said of the holder, and where that is from; a key that begins with "~" is a family
// name, and one with "=" a country and a class of office; their lines have the keys
// of those who bear or held it.
func Lines(rows []Row) string {
	var lines []string
	bearers := map[string][]string{}
	add := func(to, name string) { bearers[to] = append(bearers[to], name) }
	for i := range rows {
		r := &rows[i]
		name := Name(r.Names[0])
		for _, n := range r.Names {
			line := strings.Join([]string{Name(n), r.Names[0], r.Title, r.Class, r.Country, r.From, r.To, r.AsOf, r.Source, r.Body}, "\t")
			lines = append(lines, strings.TrimRight(line, "\t"))
		}
		if r.Offices {
			add("="+r.Country+" "+r.Class, name)
		}
		words := strings.Fields(r.Names[0])
		last := lastName(words, r.Country)
		if len(words) > 1 && strings.HasPrefix(r.Class, "head_of_") && words[0] == last { // President Jinping, as some write
			add("~"+Name(strings.Join(words[1:], " ")), name)
		}
		add("~"+Name(cmp.Or(r.Family, last)), name)
	}
	for f, keys := range bearers {
		slices.Sort(keys)
		lines = append(lines, f+"\t"+strings.Join(slices.Compact(keys), "|"))
	}
	slices.SortFunc(lines, func(a, b string) int { // by key first, which a tab ends
		ka, _, _ := strings.Cut(a, "\t")
		kb, _, _ := strings.Cut(b, "\t")
		return cmp.Or(cmp.Compare(ka, kb), cmp.Compare(a, b))
	})
	return strings.Join(slices.Compact(lines), "\n") + "\n"
}

// lastName guesses the family name of somebody of a country: the first word of names
// of East Asia that have it first, else the last with what belongs to it.
func lastName(words []string, country string) string {
	if len(words) == 0 {
		return ""
	}
	switch country {
	case "CN", "KR", "KP", "TW", "VN":
		return words[0]
	}
	n := len(words) - 1
	for n > 1 && slices.Contains([]string{"de", "von", "van", "der", "da", "al", "bin", "el", "di", "le", "la"}, words[n-1]) {
		n--
	}
	return strings.Join(words[n:], " ")
}
