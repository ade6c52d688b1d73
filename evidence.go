package gloss

import (
	"cmp"
	"slices"
	"strings"

	"github.com/glossnews/gloss/internal/gaz"
)

// corrected returns names, which a recognizer found, without two mistakes that
// the rest of the article shows. A name in a heading, where every word has a
// capital letter, ends with what running text calls so: "Okafor Warns" is Okafor.
// And a single word at the start of a sentence is no name if the article has it as
// a common word and never as a name elsewhere, but after Mr.: "Ban on exports".
func corrected(text string, sentences []Sentence, names []name) []name {
	called := map[string]bool{}  // what running text calls so, and surnames of such people
	written := map[string]bool{} // the same, by the words alone
	doubtful := map[string]bool{}
	eachName(sentences, names, func(s *Sentence, n *name) {
		words := n.In(text)
		switch {
		case s.Heading:
		case n.Start == s.Start && !strings.Contains(words, " "):
			doubtful[strings.ToLower(words)] = true
		default:
			called[words] = true
			written[words] = written[words] || !isHonorific(s.wordBefore(n.Start))
			if n.Kind == KindPerson {
				called[surname(words)] = true
			}
		}
	})
	common := map[string]bool{}
	if len(doubtful) > 0 {
		for i := range sentences {
			for _, t := range sentences[i].Tokens {
				if doubtful[t.Text] {
					common[t.Text] = true
				}
			}
		}
	}
	kept := make([]name, 0, len(names))
	eachName(sentences, names, func(s *Sentence, n *name) {
		words := n.In(text)
		if n.Start == s.Start && common[strings.ToLower(words)] && !written[words] {
			return
		}
		kept = append(kept, *n)
		if s.Heading && !called[words] {
			for at := len(words); at > 0; at = strings.LastIndexByte(words[:at], ' ') {
				if called[words[:at]] {
					kept[len(kept)-1].End = n.Start + at
					break
				}
			}
		}
	})
	return kept
}

// titled returns names and the people whom only the title before them shows to be
// such: two or three words with capital letters right behind a title of office, as
// in "Vice Premier He Lifeng".
func titled(sentences []Sentence, names []name, titles []Span) []name {
	const most = 3 // words
	var more []name
	next := 0
	for _, s := range sentences {
		for i, t := range s.Tokens {
			for next < len(titles) && titles[next].End < t.Start {
				next++
			}
			if next == len(titles) {
				return over(more, names)
			}
			if s.Heading || i == 0 || titles[next].End != s.Tokens[i-1].End {
				continue
			}
			end := i
			for end < len(s.Tokens) && end < i+most && startsUpper(s.Tokens[end].Text) && !strings.HasSuffix(s.Tokens[end].Text, ".") {
				end++
			}
			if end-i < 2 {
				continue
			}
			person := name{Span: Span{t.Start, s.Tokens[end-1].End}, Entity: Entity{Kind: KindPerson, Score: scoreTitled}}
			if person.holds(names) {
				more = append(more, person)
			}
		}
	}
	return over(more, names)
}

// holds reports whether n, which may be a person, overlaps nothing in names but
// people whom it holds and who end with it.
func (n name) holds(names []name) bool {
	i, _ := slices.BinarySearchFunc(names, n.Start, func(have name, start int) int { return cmp.Compare(have.End, start+1) })
	for ; i < len(names) && names[i].Start < n.End; i++ {
		if have := names[i]; have.Kind != KindPerson || have.Start <= n.Start || have.End != n.End {
			return false
		}
	}
	return true
}

// scoreTitled is the score of a person whom only a title shows.
const scoreTitled = 0.8

// repeated returns names and the other places of those of two words and more: a
// recognizer that knew them once may miss them elsewhere.
func repeated(text string, sentences []Sentence, names []name) []name {
	known := map[string]name{}
	for _, n := range names {
		if words := n.In(text); strings.Contains(words, " ") && known[words].Score < n.Score {
			known[words] = n
		}
	}
	if len(known) == 0 {
		return names
	}
	return over(names, places(text, sentences, known, func(s Sentence, i, j int) bool { return j > i && startsUpper(s.Tokens[i].Text) }))
}

// places returns where sentences have the words of one of known, of several the
// longest, as far as fits says that tokens i to j of a sentence may be it.
func places(text string, sentences []Sentence, known map[string]name, fits func(s Sentence, i, j int) bool) []name {
	const most = 8 // words of a name that is looked for
	var found []name
	var begins [256]bool // by first byte, whether a name that is looked for begins so
	for words := range known {
		if words != "" {
			begins[words[0]] = true
		}
	}
	for _, s := range sentences {
		for i := 0; i < len(s.Tokens); i++ {
			if !begins[s.Tokens[i].Text[0]] {
				continue
			}
			for j := min(i+most, len(s.Tokens)) - 1; j >= i; j-- {
				if !fits(s, i, j) {
					continue
				}
				span := Span{s.Tokens[i].Start, s.Tokens[j].End}
				if n, ok := known[span.In(text)]; ok {
					found = append(found, name{Span: span, Entity: n.Entity, by: n.by})
					i = j
					break
				}
			}
		}
	}
	return found
}

// eachName calls f with each of names, which are in order, and its sentence.
func eachName(sentences []Sentence, names []name, f func(*Sentence, *name)) {
	next := 0
	for i := range sentences {
		s := &sentences[i]
		for ; next < len(names) && names[next].Start < s.End; next++ {
			f(s, &names[next])
		}
	}
}

// again returns names and the places in sentences where the same people and
// organizations are named again: by the same words, or a person by surname,
// unless the article has that as a common word too. It is for what the page
// itself credits; a recognizer, which reads the whole article, does so by itself.
func again(text string, sentences []Sentence, names []name) []name {
	known := map[string]name{}      // by form
	surnames := map[string]string{} // by the same word without capitals
	for _, n := range names {
		words := n.In(text)
		known[words] = n
		if family := surname(words); n.Kind == KindPerson && family != words {
			n.by = ""
			known[family] = name{Entity: Entity{Kind: KindPerson, Score: n.Score}}
			surnames[strings.ToLower(family)] = family
		}
	}
	if len(known) == 0 {
		return names
	}
	for _, s := range sentences {
		for _, t := range s.Tokens {
			if family, ok := surnames[t.Text]; ok && family != t.Text {
				delete(known, family)
			}
		}
	}
	return over(names, places(text, sentences, known, func(s Sentence, i, j int) bool { return !s.longer(i, j) }))
}

// longer reports whether the words i to j of s seem to be part of a longer name
// than they are. In a heading every word has a capital letter, which says nothing.
func (s Sentence) longer(i, j int) bool {
	if s.Heading {
		return false
	}
	before := i > 0 && startsUpper(s.Tokens[i-1].Text) && !isHonorific(s.Tokens[i-1].Text) && (i > 1 || gaz.IsGivenName(s.Tokens[0].Text))
	after := j+1 < len(s.Tokens) && startsUpper(s.Tokens[j+1].Text)
	return before || after
}

// wordBefore returns the last of the words of s that end before a place, or "".
func (s *Sentence) wordBefore(at int) string {
	i, _ := slices.BinarySearchFunc(s.Tokens, at, func(t Token, at int) int { return cmp.Compare(t.Start, at) })
	if i == 0 {
		return ""
	}
	return s.Tokens[i-1].Text
}
