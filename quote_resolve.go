package gloss

import (
	"slices"
	"strings"
)

// A resolver says whom a pronoun or a description stands for, by what the text
// names before it.
type resolver struct {
	*speakerFinder
	entities map[string]Entity
	gender   map[string]gender // of people, by entity, as far as a title has shown it
	called   map[string]gender // and as pronouns were resolved
	stands   map[int]int       // the mention that a pronoun, by its token, was resolved to
}

type gender byte

const (
	unknownGender gender = iota
	female
	male
)

// farthest is how many tokens back a name is looked for.
const farthest = 400

func newResolver(f *speakerFinder, n *Analysis) *resolver {
	r := &resolver{f, map[string]Entity{}, map[string]gender{}, map[string]gender{}, map[int]int{}}
	for _, e := range n.Entities {
		r.entities[e.ID] = e
	}
	for i, t := range f.tokens {
		if t.mention < 0 || !f.people[t.mention] || i == 0 {
			continue
		}
		if g := titleGender(f.tokens[i-1].low); g != unknownGender {
			r.gender[f.mentions[t.mention].Entity] = g
		}
	}
	return r
}

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

// resolve returns the mention that source stands for, or -1.
func (r *resolver) resolve(source tokenRange) int {
	if m := r.entity(source); m >= 0 {
		return m
	}
	t := r.tokens[source.from]
	if source.to-source.from == 1 {
		switch t.low {
		case "he", "him":
			return r.personBefore(source.from, male)
		case "she", "her":
			return r.personBefore(source.from, female)
		case "it":
			return r.organizationBefore(source.from, "")
		}
	}
	head := r.head(source)
	switch {
	case head == "excellency" || head == "highness" || head == "majesty":
		if t.low == "her" {
			return r.personBefore(source.from, female)
		}
		return r.personBefore(source.from, male)
	case t.low != "the" && t.low != "its" && t.low != "his" && t.low != "her":
		return -1
	case hasWord(documentNouns[:], head):
		return -1
	case hasWord(organizationNouns[:], head):
		return r.organizationBefore(source.from, head)
	case r.isPersonNoun(head):
		return r.holderBefore(source.from, head)
	}
	return -1
}

// head returns the noun of a description: minister, in the minister of trade.
func (r *resolver) head(source tokenRange) string {
	head := ""
	for i := source.from; i < source.to; i++ {
		w := r.tokens[i].low
		if i > source.from && (hasWord(phrasePrepositions[:], w) || w == "of") {
			break
		}
		head = w
	}
	return head
}

// personBefore returns the person that a pronoun of gender g at token i stands
// for: the first that its sentence names, or else the one before it. In the
// pronoun's own sentence a person after a preposition is none (speaking to Smith,
// he said), and a pronoun that was resolved names its person.
func (r *resolver) personBefore(i int, g gender) int {
	m := r.personOf(i, g, true)
	if m < 0 {
		m = r.personOf(i, g, false)
	}
	if m >= 0 {
		if g != unknownGender {
			r.called[r.mentions[m].Entity] = g
		}
		r.stands[i] = m
	}
	return m
}

// personOf is personBefore; only if it is strict does it heed how pronouns were
// resolved before.
func (r *resolver) personOf(i int, g gender, strict bool) int {
	start := i
	for start > max(0, i-farthest) {
		from := start - 1
		for from > 0 && !r.tokens[from].starts {
			from--
		}
		for k := from; k < start; k++ {
			m := r.personAt(k)
			if m < 0 || start == i && k > from && hasWord(phrasePrepositions[:], r.tokens[k-1].low) {
				continue
			}
			id := r.mentions[m].Entity
			if told := r.gender[id]; g != unknownGender && told != unknownGender && told != g || strict && g != unknownGender && r.called[id] != unknownGender && r.called[id] != g {
				continue
			}
			return m
		}
		start = from
	}
	return -1
}

// personAt returns the mention of the person that token k names, or -1.
func (r *resolver) personAt(k int) int {
	if m, ok := r.stands[k]; ok {
		return m
	}
	t := r.tokens[k]
	if t.mention < 0 || !r.people[t.mention] || t.quote >= 0 {
		return -1
	}
	return t.mention
}

// organizationBefore returns the organization that a description with the given
// noun, or it, stands for at token i: one with the noun in its name, or else the
// last one named first in its sentence.
func (r *resolver) organizationBefore(i int, noun string) int {
	first := -1
	for k := i - 1; k >= max(0, i-farthest); k-- {
		t := r.tokens[k]
		if t.mention < 0 || r.entities[r.mentions[t.mention].Entity].Kind != KindOrganization || t.quote >= 0 {
			continue
		}
		if noun != "" && strings.Contains(strings.ToLower(r.entities[r.mentions[t.mention].Entity].Name), noun) {
			return t.mention
		}
		if first < 0 {
			first = t.mention
		}
	}
	return first
}

// isPersonNoun reports whether head is a noun for somebody: minister, economist.
func (r *resolver) isPersonNoun(head string) bool {
	return hasWord(personNouns[:], head) || strings.HasSuffix(head, "man") || strings.HasSuffix(head, "woman") || strings.HasSuffix(head, "ress") || strings.HasSuffix(head, "eur") ||
		strings.HasSuffix(head, "ist") || strings.HasSuffix(head, "or") || strings.HasSuffix(head, "er")
}

// holderBefore returns the person whom a description with the given noun stands
// for at token i: the last with such an office, or of whom the text says the noun.
func (r *resolver) holderBefore(i int, noun string) int {
	const near = 8
	for k := i - 1; k >= max(0, i-farthest); k-- {
		t := r.tokens[k]
		if t.mention < 0 || !r.people[t.mention] {
			continue
		}
		for _, o := range r.entities[r.mentions[t.mention].Entity].Offices {
			if strings.Contains(strings.ToLower(o.Title), noun) {
				return t.mention
			}
		}
		for j := max(0, k-near); j < min(len(r.tokens), k+near); j++ {
			if r.tokens[j].low == noun && j < i {
				return t.mention
			}
		}
	}
	if r.tokens[i].low != "the" || !isTrade(noun) || r.said(noun, i) {
		return -1
	}
	return r.personBefore(i, titleGender(noun))
}

// isTrade reports whether noun is for what one person alone is likely to be in an
// article, where an office or a kin may be that of somebody without a name.
func isTrade(noun string) bool {
	return !strings.HasSuffix(noun, "s") && !strings.HasSuffix(noun, "minister") && !strings.HasPrefix(noun, "spokes") &&
		!strings.HasSuffix(noun, "ther") && noun != "official"
}

// said reports whether the text before token i has the noun: there is somebody
// whom it meant there.
func (r *resolver) said(noun string, i int) bool {
	return slices.ContainsFunc(r.tokens[max(0, i-farthest):i], func(t quoteToken) bool { return t.low == noun && t.quote < 0 })
}

// rest gives whole sentences that nothing beside them ties to a speaker, as are
// set off in profiles and interviews, to the one whom the article lets speak: who
// spoke last, or speaks next, or is named most.
func (r *resolver) rest(quotes []Quote) {
	next := r.mostNamed()
	for _, q := range slices.Backward(quotes) {
		if r.entities[q.Speaker].Kind == KindPerson {
			next = q.Speaker
		}
	}
	for i := range quotes {
		q := &quotes[i]
		switch {
		case r.entities[q.Speaker].Kind == KindPerson:
			next = q.Speaker
		case q.Speaker == "" && q.Named == Span{} && q.Kind == QuoteDirect && !r.shown[i] && r.other[i] == 0 && !r.names(i, next):
			q.Speaker = next
		}
	}
}

// names reports whether quotation q names the entity: nobody says "Smith is a
// gifted geologist" of himself.
func (r *resolver) names(q int, id string) bool {
	if r.first[q] < 0 {
		return false
	}
	for _, t := range r.tokens[r.first[q] : r.last[q]+1] {
		if t.mention >= 0 && r.mentions[t.mention].Entity == id {
			return true
		}
	}
	return false
}

// mostNamed returns the person who is named most, the first of several.
func (r *resolver) mostNamed() string {
	counts, best := map[string]int{}, ""
	for i, m := range r.mentions {
		if r.people[i] {
			if counts[m.Entity]++; counts[m.Entity] > counts[best] {
				best = m.Entity
			}
		}
	}
	return best
}
