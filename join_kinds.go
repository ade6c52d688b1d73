package gloss

import (
	"slices"
	"strings"

	"github.com/glossnews/gloss/internal/office"
)

// A kindCount says as what a name is found in an article.
type kindCount struct {
	person, organization, place float64 // the scores of the finds together
	located, all                int     // how many stand behind in, near, at or from, of how many
	addressed                   bool    // Mr. stands before one
	ticker, managed             bool    // a company's sign at an exchange stands behind one, or who runs it
}

// ofOneKind returns names, which a recognizer found, with one kind for each that is
// found as two: what the whole article shows counts. The first words of a longer
// organization's name are that organization where they are no surname and no place
// that is known: Ford after Ford Motor Company.
func ofOneKind(text string, sentences []Sentence, names []name) []name {
	counts := map[string]*kindCount{}
	begins := map[string]bool{}   // beginnings of longer names of organizations
	surnames := map[string]bool{} // words of longer names of people
	eachName(sentences, names, func(s *Sentence, n *name) {
		words := n.In(text)
		c := counts[words]
		if c == nil {
			c = new(kindCount)
			counts[words] = c
		}
		c.add(n, s, text)
		if !strings.Contains(words, " ") {
			return
		}
		switch n.Kind {
		case KindOrganization:
			for i := range len(words) {
				if words[i] == ' ' && !isGeneric(strings.ToLower(words[:i])) && isBusinessWord(strings.ToLower(firstWord(words[i+1:]))) {
					begins[words[:i]] = true
				}
			}
		case KindPerson:
			for w := range strings.FieldsSeq(words) {
				surnames[w] = true
			}
		default:
		}
	})
	names = slices.Clone(names)
	for i := range names {
		n := &names[i]
		words := n.In(text)
		if c := counts[words]; c != nil && n.ID == "" {
			n.Kind = c.decide(n.Kind, begins[words], surnames[words], words)
		}
	}
	return names
}

// add counts n, which is in s.
func (c *kindCount) add(n *name, s *Sentence, text string) {
	c.all++
	switch n.Kind {
	case KindPerson:
		c.person += n.Score
	case KindOrganization:
		c.organization += n.Score
	case KindPlace:
		c.place += n.Score
	default:
	}
	const far = 20 // bytes
	before := strings.TrimRight(text[max(s.Start, n.Start-far):n.Start], " \n\t")
	word := before[strings.LastIndexAny(before, " \n\t")+1:]
	switch strings.ToLower(word) {
	case "in", "near", "at", "from", "outside", "around", "across", "to", "left", "leave", "leaves", "leaving", "visited", "reached", "toured", "beyond":
		c.located++
	}
	c.addressed = c.addressed || word != "" && isHonorific(word)
	const behind = 64 // bytes
	ticker, managed := isCompany(text[n.End:max(n.End, min(s.End, n.End+behind))])
	c.ticker, c.managed = c.ticker || ticker, c.managed || managed
}

// decide returns the kind of a name that is found as kind here.
func (c *kindCount) decide(kind Kind, begins, surname bool, words string) Kind {
	if begins && !surname && !c.addressed {
		known := kind != KindPerson && c.place > 0 && (2*c.located > c.all || c.located > 0 && office.PlaceCountry(words) != "")
		if !known {
			return KindOrganization
		}
	}
	const sure = 0.95 // so sure of a person is a recognizer that what is employed says nothing
	switch {
	case c.ticker || c.managed && !surname && !c.addressed && c.person < sure*float64(c.all):
		return KindOrganization
	case surname && c.person > 0 && c.person >= c.place:
		return KindPerson
	case c.person > c.organization && c.person > c.place:
		return KindPerson
	case c.organization > c.person && c.organization > c.place:
		return KindOrganization
	case c.place > c.person && c.place > c.organization:
		return KindPlace
	}
	return kind
}

// uncompounded returns names with two for a compound of two people, as in "the
// Trump-Xi talks", if the article names each of them elsewhere or the table of
// office holders knows whom it means.
func uncompounded(text, date string, tables office.Tables, names []name) []name {
	var surnames map[string]bool
	var parts []name
	for _, n := range names {
		before, after, ok := cutCompound(n.In(text))
		if n.Kind != KindPerson || !ok {
			continue
		}
		if surnames == nil {
			surnames = map[string]bool{}
			for _, n := range names {
				if n.Kind == KindPerson {
					words := n.In(text)
					surnames[words[strings.LastIndexByte(words, ' ')+1:]] = true
				}
			}
		}
		known := func(w string) bool { return surnames[w] || len(tables.ByFamily(w, date)) > 0 }
		if known(before) && known(after) {
			first, second := n, n
			first.End = n.Start + len(before)
			second.Start = n.End - len(after)
			parts = append(parts, first, second)
		}
	}
	return over(parts, names)
}

// cutCompound cuts one word at the hyphen or dash in it.
func cutCompound(w string) (before, after string, ok bool) {
	if strings.IndexByte(w, ' ') >= 0 {
		return "", "", false
	}
	for _, dash := range [...]string{"-", "–", "‑"} {
		if before, after, ok = strings.Cut(w, dash); ok {
			return before, after, startsUpper(before) && startsUpper(after)
		}
	}
	return "", "", false
}
