package office

import (
	"slices"
	"strings"

	"github.com/glossnews/gloss/internal/office/key"
)

// Tables are tables of which an earlier one wins over those after it: what it says of
// an office or of who holds it is not asked of the others.
type Tables []*Table

// tables returns the tables that t is read with.
func (t *Text) tables() Tables {
	if t.Tables == nil {
		return Tables{Builtin()}
	}
	return t.Tables
}

// ByName returns the offices that anybody of that full name or, if none has it,
// family name held on a date, those of earlier tables first.
func (ts Tables) ByName(name, date string) []Holder {
	var out []Holder
	for i, t := range ts {
		for _, h := range t.ByName(name, date) {
			if !ts[:i].overrule(&h, date) {
				out = append(out, h)
			}
		}
	}
	return out
}

// ByFamily returns the offices of the one well-known holder whom a family name alone
// stands for on a date, or none: who leads a country rather than others, of those who
// are as well known the one of the earlier table.
func (ts Tables) ByFamily(name, date string) []Holder {
	if ts.crowded(name) {
		return nil
	}
	var best []Holder
	bestRank := 0
	for i, t := range ts {
		held := t.ByFamily(name, date)
		kept := held[:0]
		rank := 0
		for _, h := range held {
			if !ts[:i].overrule(&h, date) {
				kept = append(kept, h)
				rank = max(rank, h.rank())
			}
		}
		if rank > bestRank {
			best, bestRank = kept, rank
		}
	}
	return best
}

// holder returns the name of the one holder of an office on a date by the first table
// that knows one, and when that was said.
func (ts Tables) holder(o *Holding, date string) (name, asOf string) {
	for i, t := range ts {
		for _, h := range t.ByOffice(o.Class, o.Country, date) {
			switch {
			case !likeTitles(o.Text, h.Title), ts[:i].overrule(&h, date):
			case name != "" && lastWord(name) != lastWord(h.Name):
				return "", ""
			case name == "" || IsShorter(h.Name, name):
				name, asOf = h.Name, h.AsOf
			}
		}
		if name != "" {
			break
		}
	}
	return name, asOf
}

// ByTitle returns the full name of the one who has a family name and on a date holds the
// office of a holding, by the first table that knows one, or "": Vice President Harris.
func (ts Tables) ByTitle(family, date string, o *Holding) string {
	if o.Class == "" || o.Country == "" {
		return ""
	}
	for i, t := range ts {
		name := ""
		for k := range strings.SplitSeq(t.bearers(key.Name(family)), "|") {
			for _, h := range t.held(k, date, freshYears) {
				switch {
				case h.Class != o.Class || h.Country != o.Country || !strings.Contains(h.Name, " ") || !likeTitles(o.Text, h.Title), ts[:i].overrule(&h, date):
				case name == "" || IsShorter(h.Name, name) && givenOf(h.Name) == givenOf(name):
					name = h.Name
				case givenOf(h.Name) != givenOf(name):
					return ""
				}
			}
		}
		if name != "" {
			return name
		}
	}
	return ""
}

func givenOf(name string) string { return name[:strings.IndexByte(name+" ", ' ')] }

// IsShorter reports whether a name of somebody is a shorter one than another of the same
// person that says no more: Donald Trump than Donald J. Trump, but not Robert F. Kennedy
// than Robert F. Kennedy Jr.
func IsShorter(name, than string) bool {
	if len(name) >= len(than) {
		return false
	}
	rest, ok := strings.CutPrefix(than, name)
	switch strings.Trim(rest, ", .") {
	case "Jr", "Sr", "II", "III", "IV":
		return !ok
	}
	return true
}

// IsAddressed reports whether a form of address of a woman stands before a place, so that
// a family name there is not that of the man who leads a country: Ms. Trump.
func IsAddressed(text string, at int) bool {
	before := strings.TrimRight(text[max(0, at-8):at], " ")
	for _, h := range [...]string{"Ms.", "Mrs.", "Ms", "Mrs", "Miss", "Mx."} {
		if strings.HasSuffix(before, h) {
			return true
		}
	}
	return false
}

// overrule reports whether one of the tables speaks for the office of h, be it of the
// same holder at any time or of another one on the date.
func (ts Tables) overrule(h *Holder, date string) bool {
	for _, t := range ts {
		for _, o := range t.held(key.Name(h.Name), "", 0) {
			if o.Country == h.Country && (o.Class == h.Class || o.Title == h.Title) && likeTitles(o.Title, h.Title) {
				return true
			}
		}
		if date == "" {
			continue
		}
		for _, o := range t.ByOffice(h.Class, h.Country, date) {
			if likeTitles(o.Title, h.Title) && key.Name(o.Name) != key.Name(h.Name) {
				return true
			}
		}
	}
	return false
}

// crowded reports whether too many people of one of the tables bear a family name for
// it to stand for one of them.
func (ts Tables) crowded(family string) bool {
	return slices.ContainsFunc(ts, func(t *Table) bool { return t.crowded(family) })
}

// crowded reports whether too many people of a table bear a family name for it to
// stand for one of them: no Smith is meant without a title or a first name.
func (t *Table) crowded(family string) bool {
	people := 0
	var seen [mostBearers]string
	for k := range strings.SplitSeq(t.bearers(key.Name(family)), "|") {
		first, _, _ := strings.Cut(k, " ")
		same := false
		for _, s := range seen[:people] {
			same = same || s == first
		}
		if same {
			continue
		}
		if people == mostBearers {
			return true
		}
		seen[people] = first
		people++
	}
	return false
}
