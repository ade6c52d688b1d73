package gloss

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/glossnews/gloss/internal/gaz/key"
)

// identified returns an ID made of the kind and the name of e.
func (e *Entity) identified() string {
	if e.Kind == KindOrganization {
		return identify(e.Kind, bodySlug(e.Name))
	}
	return identify(e.Kind, slug(e.Name))
}

func identify(kind Kind, key string) string { return string(kind) + ":" + key }

// slug returns the letters and digits of s, lower-case and Latin ones without
// accents, with a hyphen for all that is between them.
func slug(s string) string {
	var b strings.Builder
	gap := false
	for _, r := range key.Fold(s) {
		switch {
		case r == utf8.RuneError || r == '.' || r == '\'' || r == '’': // U.S. is us
		case unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.IsMark(r):
			if gap && b.Len() > 0 {
				b.WriteByte('-')
			}
			b.WriteRune(unicode.ToLower(r))
			gap = false
		default:
			gap = true
		}
	}
	return b.String()
}

// surname returns a person's family name with its particles, as "von der Leyen",
// or all of a name that has one part.
func surname(person string) string {
	n := ParseName(person)
	switch {
	case n.Family == "":
		return person
	case n.Particle == "" || strings.HasSuffix(n.Particle, "-"):
		return n.Particle + n.Family
	}
	return n.Particle + " " + n.Family
}
