package gloss

import (
	"slices"
	"strings"

	"github.com/glossnews/gloss/internal/gaz"
)

// givenNames returns names and the places where somebody is named by a given name that
// is a country's too: Jordan, after Jordan Vane. The article decides once for each: the
// country is meant where anything shows that it is written of, as "in Jordan", Amman or
// Jordanian. What is a person's is no country any more.
func (f *finder) givenNames(names []name) []name {
	given := map[string]bool{} // by word, whether somebody of that name does something
	for _, n := range names {
		if first := firstWord(n.In(f.Text)); n.Kind == KindPerson && len(first) < n.End-n.Start && gaz.IsGivenName(first) {
			if _, ok := gaz.Lookup(first); ok {
				given[first] = false
			}
		}
	}
	if len(given) == 0 {
		return names
	}
	whole := map[int]bool{} // where longer names begin
	for _, n := range names {
		if n.Kind != KindCountry {
			whole[n.Start] = whole[n.Start] || strings.IndexByte(n.In(f.Text), ' ') > 0
		}
	}
	shown := map[string]bool{} // the codes of countries that are written of
	for i := range f.countries {
		m := &f.countries[i]
		word := f.Text[m.Start:m.End]
		if _, ok := given[word]; !ok || !whole[m.Start] && f.isWhere(i) {
			shown[m.Country] = true
		}
	}
	at := 0
	eachToken(f.sentences, func(s *Sentence, i int) {
		word := s.Tokens[i].Text
		if _, ok := given[word]; !ok || i+1 == len(s.Tokens) {
			return
		}
		for at < len(f.countries) && f.countries[at].Start < s.Tokens[i].Start {
			at++
		}
		if at < len(f.countries) && f.countries[at].Start == s.Tokens[i].Start && !whole[s.Tokens[i].Start] && !shown[f.countries[at].Country] && isActing(s.Tokens[i+1].Text) {
			given[word] = true
		}
	})
	var more []name
	f.countries = slices.DeleteFunc(f.countries, func(m gaz.Match) bool {
		word := f.Text[m.Start:m.End]
		if !given[word] || shown[m.Country] {
			return false
		}
		if !whole[m.Start] {
			more = append(more, name{Span: Span{m.Start, m.End}, Entity: Entity{Kind: KindPerson, Score: scoreShown}, by: ByShort})
		}
		return true
	})
	i := 0
	for _, n := range names { // a recognizer's country, where the table knows better
		for i < len(f.countries) && f.countries[i].End <= n.Start {
			i++
		}
		word := n.In(f.Text)
		if _, ok := given[word]; ok && n.Kind == KindCountry && !shown[string(n.Country)] && (i == len(f.countries) || f.countries[i].Start >= n.End) {
			more = append(more, name{Span: n.Span, Entity: Entity{Kind: KindPerson, Score: scoreShown}, by: ByShort})
		}
	}
	return over(ordered(more), names)
}

// isWhere reports whether what stands around a country's name says that the country is
// meant: in Jordan, Jordan's king, Jordan and Egypt.
func (f *finder) isWhere(i int) bool {
	m := &f.countries[i]
	for _, k := range [...]int{i - 1, i + 1} {
		if k < 0 || k == len(f.countries) {
			continue
		}
		switch f.Text[f.countries[min(i, k)].End:f.countries[max(i, k)].Start] {
		case ", ", " and ", " or ", ", and ":
			return true
		}
	}
	before := f.Text[:m.Start]
	word := strings.TrimRight(before, " ")
	switch word = word[strings.LastIndexAny(word, " \n(“\"")+1:]; strings.ToLower(word) {
	case "in", "into", "across", "throughout", "within", "near", "to", "from", "of", "visited", "leave", "left", "the", "against", "for":
		return true
	}
	return beginsPossessive(f.Text[m.End:])
}

// beginsPossessive reports whether s begins with 's.
func beginsPossessive(s string) bool {
	return strings.HasPrefix(s, "'s ") || strings.HasPrefix(s, "’s ")
}

// eachToken calls f with each token of sentences that are no headings, by its number.
func eachToken(sentences []Sentence, f func(s *Sentence, i int)) {
	for n := range sentences {
		s := &sentences[n]
		if s.Heading {
			continue
		}
		for i := range s.Tokens {
			f(s, i)
		}
	}
}
