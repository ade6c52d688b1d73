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
	gender   map[string]gender // of people, by entity, as far as the text has shown it
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
	r := &resolver{f, map[string]Entity{}, map[string]gender{}}
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
	if m := r.speakerFinder.entity(source); m >= 0 {
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
	case t.low != "the" && t.low != "its" && t.low != "his" && t.low != "her":
		return -1
	case hasWord(documentNouns[:], head):
		return r.nameBefore(source.from)
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
// for: the first that its sentence names, or else the one before it.
func (r *resolver) personBefore(i int, g gender) int {
	start := i
	for start > max(0, i-farthest) {
		from := start
		if from == i || from > 0 {
			from--
		}
		for from > 0 && !r.tokens[from].starts {
			from--
		}
		for k := from; k < start; k++ {
			t := r.tokens[k]
			if t.mention < 0 || !r.people[t.mention] || t.quote >= 0 {
				continue
			}
			id := r.mentions[t.mention].Entity
			if r.gender[id] == unknownGender || r.gender[id] == g {
				r.gender[id] = g
				return t.mention
			}
		}
		start = from
	}
	return -1
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

// nameBefore returns the last person or organization that is named before token i.
func (r *resolver) nameBefore(i int) int {
	for k := i - 1; k >= max(0, i-farthest); k-- {
		t := r.tokens[k]
		if t.mention >= 0 && t.quote < 0 && (r.people[t.mention] || r.entities[r.mentions[t.mention].Entity].Kind == KindOrganization) {
			return t.mention
		}
	}
	return -1
}

// isPersonNoun reports whether head is a noun for somebody: minister, economist.
func (r *resolver) isPersonNoun(head string) bool {
	return hasWord(personNouns[:], head) || strings.HasSuffix(head, "man") || strings.HasSuffix(head, "woman") ||
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
	return -1
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
		case q.Speaker == "" && q.Named == Span{} && q.Kind == QuoteDirect:
			q.Speaker = next
		}
	}
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
