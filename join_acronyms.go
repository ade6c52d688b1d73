package gloss

import (
	"cmp"
	"slices"
	"strings"
)

// scoreInitials is the score of an organization that only its acronym behind it shows.
const scoreInitials = 0.8

// withAcronyms returns names, which are in order, and the acronyms that the text
// introduces behind organizations, "the Department of Energy (DOE)", at all
// places. An organization that the recognizer did not know is one if its initials
// are those of the acronym and it is called as organizations are.
func withAcronyms(text string, sentences []Sentence, names []name) []name {
	known := map[string]name{}
	var full []name
	for _, s := range sentences {
		for i := 0; i+2 < len(s.Tokens); i++ {
			if s.Tokens[i].Text != "(" {
				continue
			}
			if s.credits(i) {
				full = append(full, name{Span: s.Tokens[i+1].Span, Entity: Entity{Kind: KindOrganization, Score: scoreInitials}})
				continue
			}
			acronym, ok := bracketed(text, s, i)
			if !ok || i == 0 {
				continue
			}
			if n, ok := endingAt(names, s.Tokens[i-1].End); ok {
				if n.Kind == KindOrganization && !ofPart(n.In(text), acronym) && !isCountry(acronym) {
					known[acronym] = name{Entity: Entity{Kind: KindOrganization, Score: n.Score}}
				}
				continue
			}
			if span, ok := spelledOut(text, s, i, acronym); ok && !isCountry(acronym) {
				n := name{Span: span, Entity: Entity{Kind: KindOrganization, Score: scoreInitials}}
				full = append(full, n)
				known[acronym] = name{Entity: n.Entity}
			}
		}
	}
	names = over(full, names)
	if len(known) == 0 {
		return names
	}
	for i := range names {
		if n := &names[i]; n.Kind != KindOrganization && n.ID == "" {
			if k, ok := known[n.In(text)]; ok {
				n.Entity = k.Entity
			}
		}
	}
	return over(names, places(text, sentences, known, func(s Sentence, i, _ int) bool { return startsUpper(s.Tokens[i].Text) }))
}

// credits reports whether the bracket at token i holds a news agency alone, as that of a
// dateline or at the end of a report does: LONDON (AP) —, (Reuters).
func (s Sentence) credits(i int) bool {
	if i+2 >= len(s.Tokens) || s.Tokens[i+2].Text != ")" {
		return false
	}
	agency := s.Tokens[i+1].Text
	if !startsUpper(agency) || !hasWord(agencies[:], agency) {
		return false
	}
	if isAcronym(agency) || i+3 == len(s.Tokens) {
		return true
	}
	switch s.Tokens[i+3].Text {
	case "-", "--", "–", "—", ":":
		return true
	case ".":
		return i+4 == len(s.Tokens)
	}
	return false
}

// bracketed returns the acronym that stands alone in brackets, of which the first is
// token i of s.
func bracketed(text string, s Sentence, i int) (string, bool) {
	const most = 6 // tokens: C-MORE has three
	for end := i + 2; end < len(s.Tokens) && end <= i+most; end++ {
		if s.Tokens[end].Text != ")" {
			continue
		}
		first, last := i+1, end-1
		for first < last && (isQuote(s.Tokens[first].Text) || s.Tokens[first].Text == "the" || s.Tokens[first].Text == "or") {
			first++
		}
		for last > first && isQuote(s.Tokens[last].Text) {
			last--
		}
		acronym := text[s.Tokens[first].Start:s.Tokens[last].End]
		if acronymLetters(acronym) == "" || strings.ContainsAny(acronym, " :,;/") {
			return "", false
		}
		return acronym, true
	}
	return "", false
}

// endingAt returns the name that ends at a place. Names are in order.
func endingAt(names []name, end int) (name, bool) {
	i, ok := slices.BinarySearchFunc(names, end, func(n name, end int) int { return cmp.Compare(n.End, end) })
	if !ok {
		return name{}, false
	}
	return names[i], true
}

// ofPart reports whether an acronym is that of the last words of a name only: NSW of
// the Parliament of New South Wales.
func ofPart(full, acronym string) bool {
	letters := acronymLetters(acronym)
	words := bodyWords(full)
	for i := 1; i < len(words); i++ {
		if isMinorWord(words[i-1]) && slices.Contains(initialsOf(words[i:]), letters) {
			return true
		}
	}
	return false
}

// spelledOut returns the name of an organization before token i of s of which an
// acronym has the initials.
func spelledOut(text string, s Sentence, i int, acronym string) (Span, bool) {
	letters := acronymLetters(acronym)
	const more = 5 // small words
	for start := i - 1; start >= 0 && start >= i-len(letters)-more; start-- {
		w := s.Tokens[start].Text
		if !startsUpper(w) {
			if !isMinorWord(w) && w != "&" && w != "-" {
				return Span{}, false
			}
			continue
		}
		span := Span{s.Tokens[start].Start, s.Tokens[i-1].End}
		words := bodyWords(span.In(text))
		if slices.Contains(initialsOf(words), letters) {
			return span, slices.ContainsFunc(words, isInstitution)
		}
	}
	return Span{}, false
}
