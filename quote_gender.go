package gloss

import (
	"strings"

	"github.com/glossnews/gloss/internal/gaz"
)

// A gender is that of a person, as far as a title or a given name tells it.
type gender byte

const (
	unknownGender = gender(gaz.Unknown)
	female        = gender(gaz.Female)
	male          = gender(gaz.Male)
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

// genderOfName returns the gender that the given name of a person tells: female of Ann
// Lee and of J. Ann Lee, and none of Lee.
func genderOfName(name string) gender {
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
		g = genderOfName(r.entities[id].Name)
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

// joined returns the end of the names that and or or joins to that of the person at token
// k, if a pronoun of gender g can stand for one more of them, or 0: Smith and Jones;
// Smith, Pell or the mayor, Jones.
func (r *resolver) joined(k int, g gender, strict bool) int {
	const longest = 16
	t := r.tokens
	m := t[k].mention
	if m < 0 {
		return 0
	}
	and, other, end := false, false, 0
	for j := r.mention(k).to; j < min(len(t), r.mention(k).to+longest) && !t[j].starts && t[j].quote < 0; j++ {
		switch w := t[j]; {
		case w.mention >= 0 && r.people[w.mention]:
			other = other || r.mentions[w.mention].Entity != r.mentions[m].Entity && r.agrees(w.mention, g, strict)
			if and && other {
				end = j + 1
			}
		case w.low == "and" || w.low == "or" || w.Text == "&":
			and = true
		case w.Text == ",", w.mention >= 0, startsUpper(w.Text), hasWord(articles[:], w.low), r.hyphen(j, len(t)), isPersonNoun(w.low), w.low == "of", w.low == "former", isPossessive(w.low), isOwner(w.low):
		default:
			return end
		}
	}
	return end
}

// relatedSubject reports whether the sentence of the given tokens speaks of somebody
// without a name, who may be of gender g, by whose he is: her lawyer; Smith's wife.
func (r *resolver) relatedSubject(from, to int, g gender) bool {
	const longest = 8
	owned := false
	for k := from; k < min(to, from+longest); k++ {
		t := r.tokens[k]
		if t.quote >= 0 {
			return false
		}
		if owned && (hasWord(servantNouns[:], t.low) || titleGender(t.low) != unknownGender) {
			kin := titleGender(t.low)
			next := k + 1
			if next < to && r.tokens[next].Text == "," {
				next++
			}
			return (kin == unknownGender || kin == g) && (next >= to || r.tokens[next].mention < 0)
		}
		switch {
		case isOwner(t.low), isPossessive(t.low):
			owned = true
		case t.mention < 0 && !startsUpper(t.Text) && !owned:
			return false
		}
	}
	return false
}

// isOwner reports whether w says whose something is.
func isOwner(w string) bool { return w == "his" || w == "her" || w == "its" || w == "their" }
