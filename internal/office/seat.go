package office

import (
	_ "embed"
	"strings"
	"unicode"

	"github.com/glossnews/gloss/internal/gaz"
	"github.com/glossnews/gloss/internal/office/key"
)

// seatsText says in which body an office sits whose title names none.
//
//go:embed seats.txt
var seatsText string

// sit gives h the body that its title implies: a senator of the US sits in the U.S.
// Senate. A body that the title names stays, unless it has a common name such as
// Senate or foreign ministry, for which the country's own is put, or is none, as the
// party of a member of parliament.
func (h *Holding) sit() {
	if h.Country == "" || unserved(h.Class) {
		return
	}
	own := ""
	switch {
	case h.Body == "" || h.Class == classLegislator && !isChamber(h.Body) || !holdsBody(h.Body):
		own = seat(h.Country, h.Class, h.Text)
	case isMinistry(h.Body):
		own = seat(h.Country, "minister", h.Body)
	case isCommon(h.Body):
		own = seat(h.Country, h.Class, h.Text+" "+h.Body)
	}
	switch {
	case own != "":
		h.Body = own
	case h.Body != "" && !holdsBody(h.Body) && needsBody(h.Class):
		h.Body = ""
	}
}

// needsBody reports whether officers of a class sit in bodies that have a word for what they are
// in their names: no ministry is called Trade.
func needsBody(c Class) bool {
	return c.among(classHeadOfState, classHeadOfGovernment, classDeputyHead, classMinister, classDiplomat, classExecutiveStaff, classRegulator, classJudiciary, classMilitary)
}

// isChamber reports whether a name may be that of a parliament or of a part of it.
func isChamber(name string) bool {
	for w := range strings.FieldsSeq(name) {
		if k := lookup(w); k != nil && k.body&(chamber|court) != 0 && k.text != "minority" && k.text != "majority" {
			return true
		}
	}
	return strings.HasPrefix(bodyLine(name), "chamber")
}

// holdsBody reports whether a name is that of a known body or has a word that stands
// for one, not only for what it is about: "Energy Council", but not "National Security".
func holdsBody(name string) bool {
	if bodyLine(name) != "" {
		return true
	}
	for w := range strings.FieldsSeq(name) {
		k := lookup(strings.Trim(w, ",."))
		if isAcronym(w) && w != "EU" && w != "UN" && w != "US" {
			return true
		}
		if k == nil || k.flags&(isBody|isRebel) == 0 && k.body&^(nations|government) == 0 {
			continue
		}
		switch k.text {
		case "affairs", "security", "defense", "defence", "finance", "relations", "issues", "election", "elections", "foreign", "federal", "nation", "country", "state", "european", "minority", "majority", "region",
			"republic", "kingdom", "operations", "business", "military", "intelligence", "government", "division", "policy", "investigation", "economic", "financial", "product":
		default:
			return true
		}
	}
	return false
}

// bodyLine returns what the table of bodies says of a name: its kind and country.
func bodyLine(name string) string {
	var b []byte
	words := 0
	for w := range strings.FieldsSeq(name) {
		b = key.AppendWord(b, w, words)
		words++
	}
	k := string(b)
	if words == 1 {
		k = name
	}
	line, _, _ := strings.Cut(findLine(bodiesText, k), "\n")
	_, rest, _ := strings.Cut(line, "\t")
	return rest
}

// seat returns the body in which a country has an office of a class and title, or "".
func seat(country string, class Class, title string) string {
	words := strings.FieldsFunc(strings.ToLower(title), func(r rune) bool { return !unicode.IsLetter(r) })
	for _, w := range words {
		switch w {
		case "shadow", "assembly", "state", "provincial", "county":
			if class == classLegislator || w == "shadow" { // a state's senator
				return ""
			}
		}
	}
	for _, of := range [...]string{country, "*"} {
		for rest := seek(seatsText, of); strings.HasPrefix(rest, of+"\t"); {
			line, after, _ := strings.Cut(rest, "\n")
			rest = after
			if body, ok := seatOn(line[len(of)+1:], class, words); ok {
				return strings.Replace(body, "%s", countryName(country), 1)
			}
		}
	}
	return ""
}

// seatOn returns the body of a line without its country, if that is for a class and
// the words of a title. No body is "".
func seatOn(line string, class Class, words []string) (body string, ok bool) {
	of, rest, _ := strings.Cut(line, ":")
	if Class(of) != class {
		return "", false
	}
	sets, body, _ := strings.Cut(rest, " = ")
	if body == "-" {
		body = ""
	}
	for set := range strings.SplitSeq(sets, ";") {
		if holdsAll(words, set) {
			return body, true
		}
	}
	return "", false
}

// holdsAll reports whether words, one of them perhaps in the plural, are among those of a title.
func holdsAll(words []string, set string) bool {
	for w := range strings.FieldsSeq(set) {
		found := false
		for _, have := range words {
			found = found || have == w || w != "state" && singular(have) == w
		}
		if !found {
			return false
		}
	}
	return true
}

// isMinistry reports whether a body's name is what a ministry is for and the word
// ministry: commerce ministry.
func isMinistry(name string) bool {
	before, ok := strings.CutSuffix(strings.ToLower(name), " ministry")
	return ok && holdsPorts(before)
}

// holdsPorts reports whether all words say what a ministry is for.
func holdsPorts(words string) bool {
	for w := range strings.FieldsSeq(words) {
		if k := lookup(w); w != "and" && (k == nil || k.flags&isPort == 0) {
			return false
		}
	}
	return true
}

// isCommon reports whether many countries have a body of that name.
func isCommon(name string) bool {
	name = strings.TrimPrefix(strings.ToLower(name), "the ")
	for _, of := range [...]string{" minority", " majority", " democratic", " republican"} {
		name = strings.TrimSuffix(name, of)
	}
	switch name {
	case "house", "u.n.", "un", "eu", "european union", "treasury", "exchequer", "duma", "senate", "parliament", "congress", "national assembly", "house of representatives", "house of commons", "supreme court",
		"central bank", "state senate", "lower house", "upper house", "state", "commission", "military", "bank":
		return true
	}
	return false
}

// countryName returns the name of a country as it stands behind "of".
func countryName(code string) string {
	info, _ := gaz.ByCode(code)
	switch code {
	case "NL", "PH", "MV", "BS", "GM", "CF", "DO", "CZ", "AE", "GB", "US", "SB", "MH", "KM", "CG", "CD", "FO":
		return "the " + info.Name
	}
	return info.Name
}
