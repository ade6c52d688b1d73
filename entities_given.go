package gloss

import (
	"slices"
	"strings"

	"github.com/glossnews/gloss/internal/gaz"
)

// A namesakes finds the people of an article who bear the name of a country or city, as a
// given name or family name: Jordan Vane, Ann Paris.
type namesakes struct {
	*finder
	names  []name
	acting map[string]bool   // by word, whether somebody of that name does something
	shown  map[string]bool   // the words, and codes of countries, of which places are meant
	whole  map[int]bool      // where words are parts of longer names
	places map[int]gaz.Match // where the words stand for a place, as far as others say
}

// givenNames returns names and the places where somebody is named by a given or family
// name alone that is a country's or city's too: Jordan, after Jordan Vane. The article
// decides once for each: the place is meant where anything shows that it is written of,
// as "in Jordan", Amman or Jordanian. What is a person's is no place any more.
func (f *finder) givenNames(names []name) []name {
	s := namesakes{f, names, map[string]bool{}, map[string]bool{}, map[int]bool{}, map[int]gaz.Match{}}
	if s.bearers(); len(s.acting) == 0 {
		return names
	}
	s.look()
	eachToken(f.sentences, func(in *Sentence, i int) {
		word, at := in.Tokens[i].Text, in.Tokens[i].Start
		if _, ok := s.acting[word]; !ok || i+1 == len(in.Tokens) {
			return
		}
		if m, ok := s.places[at]; ok && !s.whole[at] && !s.meant(word, m.Country) && isActing(in.Tokens[i+1].Text) {
			s.acting[word] = true
		}
	})
	return s.settle()
}

// bearers notes the words that are both in people's names and places'.
func (s *namesakes) bearers() {
	for _, n := range s.names {
		words := n.In(s.Text)
		first := firstWord(words)
		if n.Kind != KindPerson || len(first) == len(words) {
			continue
		}
		if _, ok := gaz.Lookup(first); ok && gaz.IsGivenName(first) {
			s.acting[first] = false
		}
		last := words[strings.LastIndexByte(words, ' ')+1:]
		if isPlaceName(last) {
			s.acting[last] = false
		}
	}
}

// look notes where the words stand, and of which the place is meant.
func (s *namesakes) look() {
	for _, n := range s.names {
		words := n.In(s.Text)
		if n.Kind == KindCountry || strings.IndexByte(words, ' ') < 0 {
			continue
		}
		for i := range len(words) {
			if i == 0 || words[i-1] == ' ' {
				s.whole[n.Start+i] = true
			}
		}
	}
	for i := range s.countries {
		m := &s.countries[i]
		word := s.Text[m.Start:m.End]
		if _, ok := s.acting[word]; !ok {
			s.shown[m.Country] = true
			continue
		}
		if s.places[m.Start] = *m; !s.whole[m.Start] && (s.listsCountry(i) || s.isWhere(Span{m.Start, m.End})) {
			s.shown[m.Country], s.shown[word] = true, true
		}
	}
	for _, n := range s.names {
		word := n.In(s.Text)
		if _, ok := s.acting[word]; !ok || n.Kind != KindPlace && n.Kind != KindCountry {
			continue
		}
		if _, known := s.places[n.Start]; !known {
			s.places[n.Start] = gaz.Match{Start: n.Start, End: n.End, Country: string(n.Country)}
			s.shown[word] = s.shown[word] || s.isWhere(n.Span)
		}
	}
}

// meant reports whether the place of a word is written of.
func (s *namesakes) meant(word, country string) bool {
	return s.shown[word] || country != "" && s.shown[country]
}

// settle returns the names with those people, and takes them from the countries.
func (s *namesakes) settle() []name {
	var more []name
	person := func(at Span) {
		more = append(more, name{Span: at, Entity: Entity{Kind: KindPerson, Score: scoreShown}, by: ByShort})
	}
	s.countries = slices.DeleteFunc(s.countries, func(m gaz.Match) bool {
		word := s.Text[m.Start:m.End]
		if !s.acting[word] || s.meant(word, m.Country) {
			return false
		}
		if !s.whole[m.Start] {
			person(Span{m.Start, m.End})
		}
		return true
	})
	i := 0
	for _, n := range s.names { // a recognizer's place, where the table knows better
		for i < len(s.countries) && s.countries[i].End <= n.Start {
			i++
		}
		word := n.In(s.Text)
		acts, ok := s.acting[word]
		table := i < len(s.countries) && s.countries[i].Start < n.End
		if ok && !table && !s.meant(word, string(n.Country)) && (n.Kind == KindCountry || n.Kind == KindPlace && acts) {
			person(n.Span)
		}
	}
	return over(ordered(more), s.names)
}

// listsCountry reports whether another country stands beside one in a list: Jordan and Egypt.
func (f *finder) listsCountry(i int) bool {
	for _, k := range [...]int{i - 1, i + 1} {
		if k < 0 || k == len(f.countries) {
			continue
		}
		switch f.Text[f.countries[min(i, k)].End:f.countries[max(i, k)].Start] {
		case ", ", " and ", " or ", ", and ":
			return true
		}
	}
	return false
}

// isWhere reports whether what stands around the name of a place says that the place is
// meant: in Jordan, Jordan's king.
func (f *finder) isWhere(at Span) bool {
	word := strings.TrimRight(f.Text[:at.Start], " ")
	switch word = word[strings.LastIndexAny(word, " \n(“\"")+1:]; strings.ToLower(word) {
	case "in", "into", "across", "throughout", "within", "near", "to", "from", "of", "visited", "leave", "left", "the", "against", "for":
		return true
	}
	return beginsPossessive(f.Text[at.End:])
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
