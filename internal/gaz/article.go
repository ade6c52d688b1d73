package gaz

import (
	"slices"
	"strings"

	"github.com/glossnews/gloss/internal/gaz/key"
)

// weigh decides what only the whole article can: names that count only beside
// others, persons met before, Georgia, the Congos, and capitals.
func (f *finder) weigh() {
	people := f.people()
	for i := range f.found {
		c := &f.found[i]
		if c.verdict != open {
			continue
		}
		p := c.of()
		name := p.String()
		switch {
		case p.flags&key.Weak != 0 && !f.seen[p.row]:
			c.verdict = dropped
		case c.caps && p.class == key.Short && !f.countsInCaps(i):
			c.verdict = dropped
		case name == "Georgia" && f.isStateOfUnion(i), name == "Washington" && f.isStateOfUnion(i):
			c.verdict = state
			c.row = rowOf("US-WA")
			if name == "Georgia" {
				c.row = rowOf("US-GA")
			}
		case p.class == key.Name && rows[p.row].isCountry() && f.isTown(i):
			c.verdict, c.row = town, rowOf("US")
		case slices.Contains(people, c.phrase) && !f.isWhere(i):
			c.verdict = person
		case p.class == key.Capital:
			c.verdict = city
			c.score = f.weighCapital(c)
			if c.score < 0 {
				f.elsewhere(i)
			}
		case isCityState(name) && p.class == key.Name:
			if after, _ := f.after(c); after <= -4 {
				c.verdict = city
				c.score = after
			}
		}
	}
	f.congos()
	f.pairs()
}

// people returns the phrases that name people in this article more often than
// they stand where no person does.
func (f *finder) people() []uint16 {
	var met, people []uint16
	for i := range f.found {
		c := &f.found[i]
		if c.verdict != person || isLand(c.of().String()) || slices.Contains(met, c.phrase) || len(met) == 16 {
			continue
		}
		met = append(met, c.phrase)
		n := 0
		for j := range f.found {
			switch d := &f.found[j]; {
			case d.phrase == c.phrase && d.verdict == person:
				n++
			case d.phrase == c.phrase && f.isWhere(j), d.row == c.row && d.phrase != c.phrase && d.verdict == open:
				n--
			}
		}
		if n > 0 {
			people = append(people, c.phrase)
		}
	}
	return people
}

// isLand reports whether a name that people bear is still the country's where
// it stands alone.
func isLand(name string) bool {
	switch name {
	case "America", "Asia", "Brazil", "Canada", "China", "Cuba", "France", "Germany", "India", "Ireland", "Israel", "Kenya",
		"Mali", "Paris":
		return true
	}
	return false
}

// isWhere reports whether the candidate stands where no person does: in
// Jordan, Jordan's king, Jordan and Egypt.
func (f *finder) isWhere(i int) bool {
	c := &f.found[i]
	w, _ := f.word(c.start, c.lo)
	switch strings.ToLower(w) {
	case "in", "into", "across", "throughout", "within", "near":
		return true
	}
	if e := possessive(f.text[:c.hi], c.end); e > c.end {
		w, _ := f.next(e, c.hi)
		w = strings.ToLower(bare(w))
		return w == "king" || isState(titled(w)) || isGovernment(w) || w == "economy" || w == "capital" || w == "parliament" || w == "borders"
	}
	for _, j := range [...]int{i - 1, i + 1} {
		if j >= 0 && j < len(f.found) && rows[f.found[j].row].isCountry() && f.found[j].verdict == open {
			if f.joined(f.found[min(i, j)].end, f.found[max(i, j)].start) {
				return true
			}
		}
	}
	return false
}

// isCityState reports whether a country is a city too.
func isCityState(name string) bool {
	switch name {
	case "Singapore", "Luxembourg", "Monaco", "San Marino", "Djibouti":
		return true
	}
	return false
}

// countsInCaps reports whether an abbreviation in a text of capitals is meant:
// CHINA AND US SIGN DEAL, but JOIN US TODAY.
func (f *finder) countsInCaps(i int) bool {
	c := &f.found[i]
	switch c.of().String() {
	case "WHO":
		return false
	case "US":
	default:
		return true
	}
	w, _ := f.word(c.start, c.lo)
	rest := f.text[c.end:c.hi]
	switch {
	case w == "THE", w == "" && c.start == c.lo, strings.HasPrefix(rest, "-"), strings.HasPrefix(rest, "–"):
		return true
	}
	after, _ := f.next(c.end, c.hi)
	if isState(titled(bare(after))) || isGovernment(strings.ToLower(bare(after))) {
		return true
	}
	for _, j := range [...]int{i - 1, i + 1} {
		if j >= 0 && j < len(f.found) && f.found[j].lo == c.lo && f.found[j].of().row != c.of().row {
			return true
		}
	}
	return false
}

// titled returns a word in capitals with all but the first made small.
func titled(w string) string {
	if w == "" {
		return w
	}
	return w[:1] + strings.ToLower(w[1:])
}

// isStateOfUnion reports whether Georgia or Washington is the American state.
func (f *finder) isStateOfUnion(i int) bool {
	c := &f.found[i]
	after, _ := f.next(c.end, c.hi)
	switch bare(after) {
	case "Gov", "Governor", "governor": // the country has none
		return true
	case "lawmaker", "lawmakers", "legislators", "voters", "Republicans", "Democrats", "Sen", "Rep", "Secretary", "Senate", "House", "Attorney", "Supreme":
		if c.of().class == key.Capital || f.inUnion() {
			return true
		}
	}
	for _, j := range [...]int{i - 1, i + 1} { // Oregon and Washington
		if j < 0 || j >= len(f.found) {
			continue
		}
		a, b := &f.found[min(i, j)], &f.found[max(i, j)]
		if d := &f.found[j]; strings.HasPrefix(rows[d.row].code, "US-") && f.joined(a.end, b.start) {
			return true
		}
	}
	return f.followsTown(c) || c.of().class == key.Name && f.inUnion()
}

// followsTown reports whether the name of a town stands before the candidate:
// Atlanta, Georgia.
func (f *finder) followsTown(c *candidate) bool {
	w, s := f.word(c.start, c.lo)
	return isCapital(w) && strings.HasSuffix(w, ",") && !isListed(bare(w)) && !isNoName(bare(w)) && !f.startsSentence(s, c.lo)
}

// usual is which Georgia an article usually means, once that is known.
type usual uint8

const (
	unknown usual = iota
	theState
	theCountry
)

// inUnion reports whether the article is one in which Georgia is the state.
func (f *finder) inUnion() bool {
	if f.union == unknown {
		f.union = theCountry
		if f.countUnion() {
			f.union = theState
		}
	}
	return f.union == theState
}

func (f *finder) countUnion() bool {
	const sure = 3
	states, neighbours := 0, 0
	for i := range f.found {
		switch r := &rows[f.found[i].of().row]; r.code {
		case "AM", "AZ", "RU", "UA", "TR", "MD", "GE-AB", "GE-SO", "CAUCASUS":
			neighbours++
		case "GE":
			switch c := &f.found[i]; {
			case c.of().String() != "Georgia":
				neighbours++
			case f.followsTown(c):
				states += sure
			}
		default:
			if r.kind == "state" && r.in == "US" {
				states++
			}
		}
	}
	if states == 0 && neighbours == 0 {
		for _, s := range [...]string{"Atlanta", "Republican", "Democrat", "county", "Savannah"} {
			if strings.Contains(f.text, s) {
				return true
			}
		}
	}
	return states > neighbours
}

// elsewhere notes that a city is not the capital of its name: London, Ontario.
func (f *finder) elsewhere(i int) {
	if i+1 == len(f.found) {
		return
	}
	a, b := &f.found[i], &f.found[i+1]
	if rows[b.row].kind == "state" && a.hi == b.hi && f.text[a.end:b.start] == ", " {
		a.row = b.row
	}
}

// isTown reports whether the name of a country is that of a town, with its state
// after it and no list around: Norway, Maine; Lebanon, Pa.
func (f *finder) isTown(i int) bool {
	c := &f.found[i]
	if before, _ := f.word(c.start, c.lo); ends(before) || !strings.HasPrefix(f.text[c.end:c.hi], ", ") {
		return false
	}
	at := c.end + len(", ")
	end := wordEnd(f.text[:c.hi], at)
	switch {
	case isStateShort(f.text[at:end]) && strings.HasPrefix(f.text[end:c.hi], "."):
		end++
	case i+1 == len(f.found):
		return false
	default:
		d := &f.found[i+1]
		if r := &rows[d.row]; r.kind != "state" || r.in != "US" || d.start != at || d.end > c.hi {
			return false
		}
		end = d.end
	}
	rest := f.text[end:c.hi]
	if !strings.HasPrefix(rest, ",") {
		return rest == "" || strings.IndexByte(".;:!?)", rest[0]) >= 0 || end > at && f.text[end-1] == '.'
	}
	after, end := f.next(end+1, c.hi)
	switch after {
	case "":
		return false
	case "and", "or", "&": // Norway, Maine, and works there
		after, _ = f.next(end, c.hi)
		return looksFinite(bare(after))
	}
	return !isCapital(after)
}

// congos gives the Congo to the Republic where the article speaks of it alone.
func (f *finder) congos() {
	republic, democratic := rowOf("CG"), rowOf("CD")
	if !f.seen[republic] {
		return
	}
	for i := range f.found {
		if c := &f.found[i]; c.row == democratic && !isCongo(c.of().String()) {
			return
		}
	}
	for i := range f.found {
		if c := &f.found[i]; c.row == democratic {
			c.row = republic
		}
	}
}

func isCongo(s string) bool { return s == "Congo" || s == "Congolese" }

// rowOf returns the row with a code.
func rowOf(code string) uint16 {
	for i := range rows {
		if rows[i].code == code {
			return uint16(i)
		}
	}
	return 0
}
