// Package gaz knows how news names countries, blocs of countries and the seats
// of their power, and finds those names in a text. Its table is written by
// internal/gaz/gen; docs/data.md says where it is from.
package gaz

import (
	"slices"
	"strings"
	"sync"

	"github.com/glossnews/gloss/internal/gaz/key"
)

//go:generate go run ./gen .

// A row is one country, bloc, body or region of the table.
type row struct {
	kind      string // country, territory, historical, part, state, region, bloc, organization
	code      string // ISO 3166-1 alpha-2 of a country, "CN-XJ" of a part, our own of the others
	alpha3    string
	in        string // the country that it is part of
	name      string
	adjective string
	capital   string
}

// country returns the code of the country that the row is or belongs to.
func (r *row) country() string { return key.Country(r.kind, r.code, r.in) }

// A phrase is one way to write a name.
type phrase struct {
	text, canon         uint16 // where it and the usual way to write it begin in phraseText
	textSize, canonSize uint8
	row                 uint16
	class               key.Class
	flags               key.Flags
}

func (p *phrase) String() string { return phraseText[p.text:][:p.textSize] }

func (p *phrase) usual() string { return phraseText[p.canon:][:p.canonSize] }

// Info is what the table says of a country.
type Info struct {
	Code, Alpha3, Name, Demonym, Capital string
}

// ByCode returns the country or territory with an ISO 3166-1 alpha-2 code,
// "EU", "XK", or the code of a state that is no more: SU, YU, CS, DD.
func ByCode(code string) (Info, bool) {
	for i := range rows {
		if r := &rows[i]; r.code == code && r.isCountry() {
			return Info{r.code, r.alpha3, r.name, r.adjective, r.capital}, true
		}
	}
	return Info{}, false
}

// isCountry reports whether the row has a code that stands for a country.
func (r *row) isCountry() bool { return r.country() == r.code && r.code != "" }

// BlocCode returns the code of the bloc with a full or short name, or "".
func BlocCode(name string) string {
	want := key.Fold(strings.TrimPrefix(strings.TrimPrefix(name, "the "), "The "))
	for i := range phrases {
		p := &phrases[i]
		if r := &rows[p.row]; r.kind == string(Bloc) && (p.class == key.Name || p.class == key.Short) && key.Fold(p.String()) == want {
			return r.code
		}
	}
	return ""
}

// Lookup returns the code of the country that s names: a name or an old name,
// an abbreviation, a code, a demonym, a capital, a seat of government or a
// part of it. Case and accents do not count but in abbreviations and codes
// that are also words: "US" is a country, "us" is not. Quotes, brackets and
// points about a name do not count; names turned round for a list are known
// ("Korea, Rep.").
func Lookup(s string) (code string, ok bool) {
	s = strings.TrimSpace(s)
	if s == "" || len(s) > 100 {
		return "", false
	}
	if code, ok := lookupName(s); ok {
		return code, true
	}
	const marks = "\"'“”‘’«»*_"
	bare := strings.TrimRight(strings.TrimLeft(s, marks+"(["), marks+",;:!?")
	if s[0] == '(' || s[0] == '[' {
		bare = strings.TrimRight(bare, marks+",;:!?)]")
	}
	tried := s
	for _, t := range [...]string{bare, strings.TrimRight(bare, ".,")} {
		if t != tried {
			if code, ok := lookupName(t); ok {
				return code, true
			}
			tried = t
		}
		for _, apostrophe := range [...]string{"'", "’"} {
			if rest, ok := strings.CutSuffix(strings.TrimSuffix(t, "s"), apostrophe); ok { // China's
				return lookupName(rest)
			}
		}
	}
	if !strings.ContainsAny(bare, turnMarks) {
		return "", false // it is not turned round, and was looked up as it stands
	}
	return lookupInverted(bare)
}

var (
	foldedOnce  sync.Once
	foldedTexts []string
)

// lookupTexts returns the texts of the phrases that folded lists, as they are
// looked up.
func lookupTexts() []string {
	foldedOnce.Do(func() {
		foldedTexts = make([]string, len(folded))
		for i, at := range folded {
			foldedTexts[i] = key.Fold(phrases[at].String())
		}
	})
	return foldedTexts
}

func lookupName(s string) (string, bool) {
	if code, ok := lookupCode(s); ok {
		return code, true
	}
	prefix := strings.HasSuffix(s, "-")
	want, texts := key.Fold(s), lookupTexts()
	i, _ := slices.BinarySearch(texts, want)
	for ; i < len(texts) && texts[i] == want; i++ {
		p := &phrases[folded[i]]
		if p.class == key.Short && !shortFor(s, p.String()) || p.class == key.Prefix && !prefix {
			continue
		}
		return rows[p.row].country(), true
	}
	return "", false
}

// lookupCode looks for an ISO code, which is always in capitals.
func lookupCode(s string) (string, bool) {
	if len(s) != 2 && len(s) != 3 || s[0] < 'A' || s[0] > 'Z' {
		return "", false
	}
	for i := range rows {
		if r := &rows[i]; (r.code == s || r.alpha3 == s) && r.isCountry() {
			return r.code, true
		}
	}
	return "", false
}

// shortFor reports whether s is the abbreviation short in a case that it can
// have. One without points that is also a word counts in capitals only.
func shortFor(s, short string) bool {
	s = strings.TrimPrefix(strings.TrimPrefix(s, "the "), "The ")
	if s == short || strings.Contains(short, ".") {
		return true
	}
	switch short {
	case "US", "CAR", "ROC", "OPT", "SA", "DR", "PR", "RF", "RP", "STP":
		return false
	}
	return true
}
