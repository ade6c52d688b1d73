package gloss

import (
	"strings"

	"github.com/glossnews/gloss/internal/gaz"
)

type gender byte

const (
	unknownGender gender = iota
	female
	male
)

// titleGender returns the gender that a title of courtesy or kin says.
func titleGender(w string) gender {
	switch strings.TrimSuffix(w, ".") {
	case "mr", "sir", "king", "prince", "lord", "congressman", "chairman", "spokesman", "businessman", "father", "brother", "husband", "son":
		return male
	case "ms", "mrs", "miss", "dame", "queen", "princess", "lady", "congresswoman", "chairwoman", "spokeswoman", "businesswoman", "mother", "sister", "wife", "daughter":
		return female
	}
	return unknownGender
}

// givenGender returns the gender that the given name of a person tells: female of Ann
// Lee and of J. Ann Lee, and none of Lee.
func givenGender(name string) gender {
	for {
		given, rest, more := strings.Cut(name, " ")
		if !more {
			return unknownGender
		}
		if !strings.HasSuffix(given, ".") && len(given) > 1 {
			return gender(gaz.GivenGender(given))
		}
		name = rest
	}
}

// genderOf returns the gender of the entity with the given ID, as its title or else its
// given name tells it.
func (r *resolver) genderOf(id string) gender {
	g, ok := r.gender[id]
	if !ok {
		g = givenGender(r.entities[id].Name)
		r.gender[id] = g
	}
	return g
}

// agrees reports whether a pronoun of gender g can stand for the person of mention m.
func (r *resolver) agrees(m int, g gender, strict bool) bool {
	id := r.mentions[m].Entity
	if g == unknownGender {
		return true
	}
	told, called := r.genderOf(id), r.called[id]
	return (told == unknownGender || told == g) && (!strict || called == unknownGender || called == g)
}
