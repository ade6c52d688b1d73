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
	unnamed  []unnamedHolder   // in order of text
	article  *Article
	sources  []Citation // that the text names, in order
	answers  int        // the mention of whoever answers in an interview, or notYet
}

// notYet is a mention that was not looked for.
const notYet = -2

// farthest is how many tokens back a name is looked for.
const farthest = 400

func newResolver(f *speakerFinder, n *Analysis, unnamed []unnamedHolder) *resolver {
	r := &resolver{f, map[string]Entity{}, map[string]gender{}, map[string]gender{}, map[int]int{}, unnamed, n.Article, n.Sources, notYet}
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

// resolve returns the mention that source stands for, or -1.
func (r *resolver) resolve(source tokenRange) int {
	if m := r.entity(source); m >= 0 {
		return m
	}
	t := r.tokens[source.from]
	if source.to-source.from == 1 {
		switch t.low {
		case "a": // the answers of an interview
			return r.interviewee()
		case "he", "him":
			return r.personBefore(source.from, male)
		case "she", "her":
			return r.personBefore(source.from, female)
		case "his":
			return r.personBefore(source.from, male)
		case "it", "its", "our", "their":
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
	case isMotto(head):
		return r.organizationBefore(source.from, "")
	case hasWord(documentNouns[:], head):
		return -1
	case hasWord(organizationNouns[:], head):
		return r.organizationBefore(source.from, head)
	case isPersonNoun(head):
		return r.holderBefore(source, head)
	}
	return -1
}

// interviewee returns the mention of whoever answers in an interview, or -1.
func (r *resolver) interviewee() int {
	if r.answers == notYet {
		if r.answers = r.author(r.article, true); r.answers < 0 {
			most := r.mostNamed()
			r.answers = slices.IndexFunc(r.mentions, func(m Mention) bool { return m.Entity == most })
		}
	}
	return r.answers
}

// officeIn returns the office that the words s tell of, where nobody names its holder.
func (r *resolver) officeIn(s Span) Office {
	i, _ := slices.BinarySearchFunc(r.unnamed, s.Start, func(h unnamedHolder, at int) int { return h.End - at - 1 })
	if i == len(r.unnamed) || r.unnamed[i].Start >= s.End {
		return Office{}
	}
	h := r.unnamed[i]
	return Office{Title: h.title, Class: h.class, Body: h.body, Country: h.country, Source: SourceText}
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
// he said), and a pronoun that was resolved names its person. Where it could be
// either of two whom and joins, it is nobody.
func (r *resolver) personBefore(i int, g gender) int {
	m, open := r.personOf(i, g, true)
	if m < 0 && !open {
		m, _ = r.personOf(i, g, false)
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
// resolved before. A sentence whose own subject is such a pronoun, or somebody
// without a name, hands on whom that stands for. It is open who is meant where
// nothing tells several apart.
func (r *resolver) personOf(i int, g gender, strict bool) (m int, open bool) {
	start, spare := i, -1
	for start > max(0, i-farthest) {
		from := start - 1
		for from > 0 && !r.tokens[from].starts {
			from--
		}
		other := start < i || r.tokens[i].starts
		if other && r.unnamedSubject(from, start) {
			return -1, true
		}
		pronoun, several := false, 0
		for k := from; k < start; k++ {
			if r.tokens[k].quote < 0 && isGendered(r.tokens[k].low, g) {
				pronoun = true
			}
			m := r.personAt(k)
			if m < 0 || k < several || k > from && r.tokens[k-1].mention == m || !r.agrees(m, g, strict) {
				continue
			}
			if end := r.joined(k, g, strict); end > 0 { // who is meant is named alone, if anybody
				several = end
				continue
			}
			object := r.afterPreposition(k, from)
			if to := r.mention(k).to; r.tokens[k].mention >= 0 && to < len(r.tokens) && isPossessive(r.tokens[to].low) {
				object = true
			}
			switch {
			case !object:
				return m, false
			case other && spare < 0 && !pronoun:
				spare = m
			}
		}
		switch {
		case other && r.relatedSubject(from, start, g):
			return -1, true
		case spare >= 0 && !pronoun:
			return spare, false
		case several > 0 && other:
			return -1, true
		}
		start = from
	}
	return spare, false
}

// unnamedSubject reports whether the sentence of the given tokens tells what somebody
// without a name says: a union official said.
func (r *resolver) unnamedSubject(from, to int) bool {
	const longest = 10
	switch r.tokens[from].low {
	case "a", "an", "another", "one":
	default:
		return false
	}
	person := false
	for k := from + 1; k < min(to, from+longest); k++ {
		t := r.tokens[k]
		switch {
		case t.quote >= 0 || t.Text == "," || t.mention >= 0 && r.people[t.mention]:
			return false
		case t.mention < 0 && isSpeechVerb(t.low):
			return person
		}
		person = person || isPersonNoun(t.low)
	}
	return false
}

// isGendered reports whether w is a pronoun for a subject of gender g.
func isGendered(w string, g gender) bool { return w == "he" && g == male || w == "she" && g == female }

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
func isPersonNoun(head string) bool {
	const least = 4
	return hasWord(personNouns[:], head) || len(head) >= least && (strings.HasSuffix(head, "man") || strings.HasSuffix(head, "woman") || strings.HasSuffix(head, "ress") || strings.HasSuffix(head, "eur") ||
		strings.HasSuffix(head, "ist") || strings.HasSuffix(head, "or") || strings.HasSuffix(head, "er"))
}

// holderBefore returns the person whom a description with the given noun stands
// for: the last with such an office, or of whom the text says the noun. What else
// the description says of him, as of a health minister, must stand there too.
func (r *resolver) holderBefore(source tokenRange, noun string) int {
	const near = 8
	i := source.from
	more := r.details(source, noun)
	for k := i - 1; k >= max(0, i-farthest); k-- {
		t := r.tokens[k]
		if t.mention < 0 || !r.people[t.mention] {
			continue
		}
		for _, o := range r.entities[r.mentions[t.mention].Entity].Offices {
			if strings.Contains(strings.ToLower(o.Title), noun) && r.isOf(o, more) {
				return t.mention
			}
		}
		for j := max(0, k-near); j < min(i, k+near); j++ {
			if r.tokens[j].low == noun && r.told(more, max(0, k-near), min(i, k+near)) {
				return t.mention
			}
		}
	}
	if r.tokens[i].low != "the" || !isTrade(noun) || !r.isPlain(source, noun) || r.said(noun, i) {
		return -1
	}
	return r.personBefore(i, titleGender(noun))
}

// isPlain reports whether a description says no more than a noun and how it is: the
// shy entrepreneur.
func (r *resolver) isPlain(source tokenRange, noun string) bool {
	words := r.tokens[source.from:source.to]
	return words[len(words)-1].low == noun && !slices.ContainsFunc(words, func(t quoteToken) bool { return t.mention >= 0 || isPossessive(t.low) || t.mark })
}

// details returns the tokens of a description that say more than its noun.
func (r *resolver) details(source tokenRange, noun string) []int {
	var more []int
	for k := source.from + 1; k < source.to; k++ {
		t := r.tokens[k]
		if t.low == noun || t.mark || isPossessive(t.low) || hasWord(phrasePrepositions[:], t.low) || hasWord(phraseStarters[:], t.low) || t.low == "and" || t.low == "then" || t.low == "current" || t.low == "longtime" {
			continue
		}
		more = append(more, k)
	}
	return more
}

// isOf reports whether the office o is one of which the tokens more tell, or these
// are none.
func (r *resolver) isOf(o Office, more []int) bool {
	held := strings.ToLower(o.Title + " " + o.Body)
	return len(more) == 0 || slices.ContainsFunc(more, func(k int) bool {
		t := r.tokens[k]
		return strings.Contains(held, t.low) || t.mention >= 0 && o.Country != "" && r.entities[r.mentions[t.mention].Entity].Country == o.Country
	})
}

// told reports whether one of the words more stands among the tokens too, or these
// are none.
func (r *resolver) told(more []int, from, to int) bool {
	return len(more) == 0 || slices.ContainsFunc(r.tokens[from:to], func(t quoteToken) bool {
		return slices.ContainsFunc(more, func(k int) bool { return r.tokens[k].low == t.low })
	})
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
func (r *resolver) rest(quotes []Quote, at []int) {
	next := r.mostNamed()
	for _, i := range slices.Backward(at) {
		if id := quotes[i].Speaker; r.entities[id].Kind == KindPerson {
			next = id
		}
	}
	for i := range at {
		q := &quotes[at[i]]
		switch {
		case r.entities[q.Speaker].Kind == KindPerson:
			next = q.Speaker
		case q.Speaker == "" && q.Named == Span{} && q.Kind == QuoteDirect && !r.shown[i] && !r.parts[i].cut && r.other[i] == 0 && !r.names(i, next):
			q.Speaker = next
			if about := r.namedAbout(i); about != "" && !r.names(i, about) {
				q.Speaker = about
			}
		}
	}
}

// authored gives lines that the page sets off, and that stand in the article as the
// author's own words, to the author.
func (r *resolver) authored(quotes []Quote, at []int) {
	authors := [2]int{notYet, notYet} // of lines in the third and the first person
	for i := range at {
		q := &quotes[at[i]]
		other := r.other[i]
		if q.Speaker != "" || q.Named != (Span{}) || !q.said() || other == 0 || r.tokens[other].quote >= 0 {
			continue
		}
		first := r.firstPersonIn(i)
		author := &authors[0]
		if first {
			author = &authors[1]
		}
		if *author == notYet {
			*author = r.author(r.article, first)
		}
		if *author >= 0 && !r.names(i, r.mentions[*author].Entity) {
			q.Speaker, q.Evidence = r.mentions[*author].Entity, r.mentions[*author].Span
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

// namedAbout returns the person whom the text about quotation q names most, if that
// is more often than all others together.
func (r *resolver) namedAbout(q int) string {
	const near, least = 150, 3
	counts := map[string]int{}
	for i := max(0, r.first[q]-near); i < min(len(r.tokens), r.last[q]+near); i++ {
		t := r.tokens[i]
		if t.mention >= 0 && r.people[t.mention] && t.quote < 0 && (i == 0 || r.tokens[i-1].mention != t.mention) {
			counts[r.mentions[t.mention].Entity]++
		}
	}
	best, total := "", 0
	for id, n := range counts {
		total += n
		if n > counts[best] || n == counts[best] && id < best {
			best = id
		}
	}
	if counts[best] < least || 2*counts[best] <= total {
		return ""
	}
	return best
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

// pieceOf returns the ID of the publication whose piece source is, where source is no
// more than the article, the report; or "".
func (r *resolver) pieceOf(source tokenRange) string {
	if source.to-source.from != 2 || r.tokens[source.from].low != "the" {
		return ""
	}
	switch r.tokens[source.from+1].low {
	case "article", "column", "editorial", "essay", "feature", "piece", "report", "story":
		return r.piece(r.tokens[source.from].Start)
	}
	return ""
}

// piece returns the ID of the publication whose piece the text at a place means by
// the article, the report: the last that it named as a source, or that of the only
// citation.
func (r *resolver) piece(at int) string {
	name := ""
	for _, c := range r.sources {
		if c.Start >= at {
			break
		}
		if c.Publication != "" {
			name = c.Publication
		}
	}
	if cited := r.article.Citations; name == "" && len(cited) == 1 {
		name = cited[0].Publication
	}
	if name == "" {
		return ""
	}
	id := identify(KindOrganization, bodySlug(name))
	if _, ok := r.entities[id]; !ok {
		return ""
	}
	return id
}
