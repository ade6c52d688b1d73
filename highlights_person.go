package gloss

import (
	"slices"
	"strings"
)

// resolve puts the name of the person in the place of the pronoun at i, if one alone
// can be meant. No name comes into a sentence that accuses somebody in the author's own
// words, nor into one that has a second pronoun for what stands before it.
func (t *trimmer) resolve(i int) bool {
	e := t.meant(i)
	if e == nil || t.report == nil && t.accuses() || !t.closed(i) {
		return false
	}
	name := e.Name
	switch t.low(i) {
	case "his", "her":
		if t.low(i) == "her" && !t.possessive(i) {
			break
		}
		name += "'s"
	case "hers", "himself", "herself":
		return false
	}
	t.names = append(t.names, nameInstead{i, name})
	return true
}

// possessive reports whether the her at i stands before what is hers.
func (t *trimmer) possessive(i int) bool {
	return t.isWord(i+1) && !hasWord(phrasePrepositions[:], t.low(i+1)) && !hasWord(clauseWords[:], t.low(i+1))
}

// closed reports whether the pronoun at i, in whose place a name can stand, is the only
// one that needs the sentences before it.
func (t *trimmer) closed(i int) bool {
	g := pronounGender(t.low(i))
	thing := t.low(i) == "his" || t.low(i) == "her" && t.possessive(i) // something that it or they may stand for
	for k := i + 1; k < len(t.tokens); k++ {
		w := t.low(k)
		other := pronounGender(w)
		switch {
		case t.cuts[k] || t.tokens[k].quoted:
		case t.tokens[k].mention >= 0:
			if t.kindAt(k) == KindPerson {
				return true
			}
			thing = true
		case t.is(k, classPerson):
			return true
		case other != unknownGender && (other != g || t.object(k)):
			return false
		case hasWord(articles[:], w), len(w) > 4 && strings.HasSuffix(w, "s"):
			thing = true
		case (w == "it" || w == "they" || hasWord(theirs[:], w) && w != "this" && w != "that") && other == unknownGender && !thing:
			return false
		}
	}
	return true
}

// object reports whether the pronoun at k is neither a subject nor possessive.
func (t *trimmer) object(k int) bool {
	return t.low(k) == "him" || t.low(k) == "her" && !t.possessive(k)
}

// reflects reports whether the person at from cannot be the one that a pronoun after it
// stands for, and nobody else is there: in "the minister sued him" and what is like it.
func (t *trimmer) reflects(from int) bool {
	verbs := 0
	for k := from + 1; k < len(t.tokens); k++ {
		w := t.low(k)
		switch {
		case t.cuts[k]:
		case t.tokens[k].quoted || !t.isWord(k) || hasWord(clauseWords[:], w) || w == "to" || w == "and" || w == "with" || strings.HasSuffix(w, "ing") || isSpeechVerb(w):
			return false
		case t.tokens[k].mention >= 0:
			if t.tokens[k].mention != t.tokens[from].mention {
				return false
			}
		case t.is(k, classPerson) && t.tokens[from].mention < 0 && verbs == 0, t.is(k, classPerson) && verbs > 0:
			return false
		case t.is(k, classFinite):
			if verbs++; verbs > 2 {
				return false
			}
		case t.object(k):
			return true
		}
	}
	return false
}

// strands reports whether a pronoun after the person at from is of the other gender, and
// nobody else is there whom it may stand for: "Mary Vane said he had resigned".
func (t *trimmer) strands(from int) bool {
	g := titleGender(t.low(from))
	if m := t.tokens[from].mention; m >= 0 {
		e := t.d.entity(t.d.analysis.Mentions[m].Entity)
		if e == nil {
			return false
		}
		g = t.d.genderOf(e, t.sentence.End)
	}
	if g == unknownGender {
		return false
	}
	for k := from + 1; k < len(t.tokens); k++ {
		switch other := pronounGender(t.low(k)); {
		case t.cuts[k] || t.tokens[k].quoted:
		case t.tokens[k].mention >= 0:
			if t.tokens[k].mention != t.tokens[from].mention {
				return false // it may be a person
			}
		case t.is(k, classPerson):
			return false
		case other != unknownGender && other != g:
			return true
		}
	}
	return false
}

// meant returns the person whom the pronoun at i stands for, or nil if that is not plain.
// It is plain where the two sentences before name one person and tell of nobody else by a
// noun or a pronoun of the other gender, and neither a title nor the given name
// contradicts the pronoun.
func (t *trimmer) meant(i int) *Entity {
	const reach = 3 // tokens before the pronoun
	k, first := t.index(), t.next(0)
	if k == 0 || i > first+reach {
		return nil
	}
	for j := first; j < i; j++ {
		if t.doubtful(j) {
			return nil
		}
	}
	s := t.scene(max(0, k-2), k)
	id, near := s.only(pronounGender(t.low(i)))
	e := t.d.entity(id)
	if e == nil || e.Kind != KindPerson || e.Name == "" || !near && t.d.others(id, s.tokens[0].Start) {
		return nil
	}
	if g := t.d.genderOf(e, t.sentence.Start); g != unknownGender && g != pronounGender(t.low(i)) {
		return nil
	}
	return e
}

// doubtful reports whether token i, before a pronoun, may be a person.
func (t *trimmer) doubtful(i int) bool {
	return t.isWord(i) && t.tokens[i].mention < 0 && (i > t.next(0) && startsUpper(t.raw(i)) && !t.is(i, classWeekday) && !isMonthName(t.low(i)) || mayBeSomebody(t.low(i)))
}

// pronounGender returns the gender of a pronoun for a person.
func pronounGender(w string) gender {
	switch w {
	case "he", "him", "his", "himself":
		return male
	case "she", "her", "hers", "herself":
		return female
	}
	return unknownGender
}

// others reports whether somebody else than the person id is named shortly before a place.
func (d *digest) others(id string, at int) bool {
	const back = 12 // mentions
	n := d.analysis
	m, _ := slices.BinarySearchFunc(n.Mentions, at, func(m Mention, at int) int { return m.Start - at })
	for _, before := range n.Mentions[max(0, m-back):m] {
		if e := d.entity(before.Entity); e != nil && e.Kind == KindPerson && e.ID != id {
			return true
		}
	}
	return false
}

// genderOf returns the gender of a person as a title before the name or the given name
// tells it, as far as the text to a place has it.
func (d *digest) genderOf(e *Entity, at int) gender {
	const back = 64 // mentions
	n := d.analysis
	m, _ := slices.BinarySearchFunc(n.Mentions, at, func(m Mention, at int) int { return m.Start - at })
	for _, named := range n.Mentions[max(0, m-back):m] {
		if named.Entity != e.ID {
			continue
		}
		first, _, _ := strings.Cut(named.In(n.Text), " ")
		if g := titleGender(strings.ToLower(first)); g != unknownGender {
			return g
		}
		before := strings.TrimRight(n.Text[max(0, named.Start-24):named.Start], " ")
		if g := titleGender(strings.ToLower(before[strings.LastIndexAny(before, " \n\t,")+1:])); g != unknownGender {
			return g
		}
	}
	return genderOfName(e.Name)
}

// A scene is some sentences and the people in them.
type scene struct {
	d      *digest
	from   int // the first of its mentions
	last   Span
	tokens []digestToken
}

// scene returns the sentences before the k-th from the given one on.
func (t *trimmer) scene(from, k int) *scene {
	d := t.d
	before := d.sentences[from:k]
	m, _ := slices.BinarySearchFunc(d.analysis.Mentions, before[0].Start, func(m Mention, at int) int { return m.End - at - 1 })
	return &scene{d: d, from: m, last: before[len(before)-1].Span, tokens: d.tokens[before[0].from:before[len(before)-1].to]}
}

// only returns the person whom the scene names if it has nobody else, and whether its
// last sentence names it.
func (s *scene) only(g gender) (id string, near bool) {
	n := s.d.analysis
	m := s.from
	for j, token := range s.tokens {
		for m < len(n.Mentions) && n.Mentions[m].End <= token.Start {
			m++
		}
		if m < len(n.Mentions) && n.Mentions[m].Start <= token.Start {
			e := s.d.entity(n.Mentions[m].Entity)
			switch {
			case e == nil || e.Kind == KindPerson && id != "" && e.ID != id || e.Kind == KindOrganization && s.mayBeName(j, n.Mentions[m]):
				return "", false
			case e.Kind == KindPerson:
				id = e.ID
				near = near || token.Start >= s.last.Start
			}
			continue
		}
		if other := pronounGender(s.low(j)); other != unknownGender && other != g {
			return "", false
		}
		if s.somebody(j) && !s.title(j, m) && !s.apposed(j, m) {
			return "", false
		}
	}
	return id, near
}

// mayBeName reports whether mention m, which begins with token j and was taken for a body, may
// as well be somebody: one word written as names are, behind a word that people stand behind
// too, as in left it to Varga.
func (s *scene) mayBeName(j int, m Mention) bool {
	name := m.In(s.d.analysis.Text)
	if j == 0 || m.By != "" || !startsUpper(name) || strings.ContainsAny(name, " -.&0123456789") {
		return false
	}
	if rest := name[runeLen(name, 0):]; strings.ToLower(rest) != rest {
		return false
	}
	switch s.low(j - 1) {
	case "to", "by", "with", "and", "from", "for", "met", "told", "sued", "hired", "fired", "named", "succeeded", "replaced", "married":
		return true
	}
	return false
}

// low returns token j in small letters.
func (s *scene) low(j int) string { return s.d.known[s.tokens[j].place].low }

// somebody reports whether token j, which is in no name that was found, may be a person:
// a noun for one, or a name that was not found.
func (s *scene) somebody(j int) bool {
	text := s.d.analysis.Text
	token := s.tokens[j]
	w := s.low(j)
	switch {
	case s.d.in(token.place, classPerson):
		return true
	case startsUpper(token.In(text)):
		opens := j == 0 || strings.ContainsAny(text[s.tokens[j-1].End:token.Start], ".!?:“\"\n—–-")
		return !opens && w != "i" && !isWeekday(w) && !isMonthName(w) && !hasNoSmall(token.In(text))
	}
	return mayBeSomebody(w) && s.single(j)
}

// single reports whether the noun at j follows a word for one thing.
func (s *scene) single(j int) bool {
	const reach = 3
	for k := j - 1; k >= max(0, j-reach); k-- {
		switch w := s.low(k); {
		case w == "a" || w == "an" || w == "the" || w == "his" || w == "her" || w == "their" || w == "one" || w == "another" || w == "whose" || isPossessive(w) || strings.HasSuffix(w, "'s") || strings.HasSuffix(w, "’s"):
			return true
		case hasWord(phrasePrepositions[:], w):
			return false
		}
	}
	return false
}

// title reports whether the noun at j stands before the name of mention m as its title:
// trade minister Ann Lee; the head of the mill, Ann Lee, said.
func (s *scene) title(j, m int) bool {
	const longest = 7
	n := s.d.analysis
	if m >= len(n.Mentions) || isKin(s.low(j)) {
		return false
	}
	name := n.Mentions[m]
	if e := s.d.entity(name.Entity); e == nil || e.Kind != KindPerson {
		return s.bodyTitle(j, m)
	}
	between := n.Text[s.tokens[j].End:name.Start]
	if mark := strings.TrimLeft(n.Text[name.End:min(len(n.Text), name.End+4)], " "); strings.Contains(between, ",") && (strings.Count(between, ",") > 1 || !strings.HasSuffix(between, ", ") || mark == "" || mark[0] != ',' && mark[0] != '.') {
		return false
	}
	if strings.ContainsAny(between, ".;:()\n") {
		return false
	}
	last, of := "", false
	for k := j + 1; k < len(s.tokens) && s.tokens[k].Start < name.Start; k++ {
		w := s.low(k)
		if k > j+longest || finite(w) || w == "and" || w == "or" || hasWord(clauseWords[:], w) || isPossessive(w) || pronounGender(w) != unknownGender || of && isSomebody(w) {
			return false
		}
		of = of || hasWord(phrasePrepositions[:], w)
		last = w
	}
	return last == "" || !hasWord(phrasePrepositions[:], last) && !hasWord(determiners[:], last)
}

// bodyTitle is title for a noun between which and the name another name stands, of a body
// or a place: the head of Tarn Metals, Ann Lee, said.
func (s *scene) bodyTitle(j, m int) bool {
	n := s.d.analysis
	if m+1 >= len(n.Mentions) {
		return false
	}
	body, name := n.Mentions[m], n.Mentions[m+1]
	e := s.d.entity(name.Entity)
	if e == nil || e.Kind != KindPerson || n.Text[body.End:max(body.End, name.Start)] != ", " && n.Text[body.End:max(body.End, name.Start)] != " " {
		return false
	}
	between := strings.Fields(n.Text[s.tokens[j].End:max(s.tokens[j].End, body.Start)])
	switch len(between) {
	case 0:
		return true
	case 1:
		return between[0] == "of" || between[0] == "for" || between[0] == "at"
	case 2:
		return (between[0] == "of" || between[0] == "for" || between[0] == "at") && between[1] == "the"
	}
	return false
}

// apposed reports whether the noun at j says what the person before mention m is: Ann
// Lee, the mill's manager; Ann Lee was an analyst.
func (s *scene) apposed(j, m int) bool {
	const longest = 6
	n := s.d.analysis
	if m == 0 {
		return false
	}
	name := n.Mentions[m-1]
	if e := s.d.entity(name.Entity); e == nil || e.Kind != KindPerson || j+1 < len(s.tokens) && isPossessive(s.low(j+1)) || strings.HasSuffix(s.low(j), "'s") || strings.HasSuffix(s.low(j), "’s") {
		return false
	}
	from := j
	for from > 0 && s.tokens[from-1].Start >= name.End {
		from--
		w := s.low(from)
		if j-from > longest || w == "and" || w == "or" || hasWord(phrasePrepositions[:], w) || pronounGender(w) != unknownGender || w == "whose" || w == "no" || w == "not" || isSomebody(w) && !isPossessive(s.low(from+1)) && from+1 != j {
			return false
		}
		if finite(w) && (w != "is" && w != "was" || from > 0 && s.tokens[from-1].Start >= name.End) {
			return false
		}
	}
	if from == j {
		return false
	}
	between := n.Text[name.End:s.tokens[j].Start]
	if w := s.low(from); w == "is" || w == "was" {
		return !strings.ContainsAny(between, ",;:.()\n")
	}
	return strings.HasPrefix(between, ", ") && !strings.ContainsAny(between[1:], ",;:.()\n") && !isKin(s.low(j))
}
