package office

import (
	"strings"

	"github.com/glossnews/gloss/internal/gaz"
)

// A token is a word or mark of a sentence with what is known of it.
type token struct {
	Span
	text   string
	word   *word // its line in the table of words; nil if none
	flags  flags
	upper  bool // it begins with a capital letter
	person int  // the index of the mention that it is in, or -1
	place  int  // the index of the country or place that it is in, or -1
	org    int  // the index of the organization that it is in, or -1
	named  int  // 1 more than the index of the known body that it is in, or 0
	title  int  // 1 more than the index of the title that it is in, or 0
}

// A sentence is a sentence that is being read.
type sentence struct {
	text      string
	tokens    []token
	heading   bool
	countries []gaz.Match      // of the whole text
	orgs      []Span           // of the whole text
	acronyms  map[string]named // that the text explains
	named     []named          // the known bodies of the sentence
}

// A reached is how far what others found in a text is read: the first mention of a
// person, country and organization that does not lie before the sentence.
type reached struct{ person, place, org int }

// read fills s with the tokens of one sentence, and moves on what is reached.
func (s *sentence) read(t *Text, in *Sentence, at *reached) {
	s.text, s.heading, s.countries, s.orgs = t.Text, in.Heading, t.Countries, t.Orgs
	s.tokens = s.tokens[:0]
	for _, span := range in.Tokens {
		if span.Start < 0 || span.End > len(t.Text) || span.Start >= span.End {
			continue
		}
		k := token{Span: span, text: t.Text[span.Start:span.End], person: -1, place: -1, org: -1}
		for at.person < len(t.People) && t.People[at.person].End <= span.Start {
			at.person++
		}
		if at.person < len(t.People) && t.People[at.person].Start < span.End {
			k.person = at.person
		}
		for at.place < len(t.Countries) && t.Countries[at.place].End <= span.Start {
			at.place++
		}
		if at.place < len(t.Countries) && t.Countries[at.place].Start < span.End {
			k.place = at.place
		}
		for at.org < len(t.Orgs) && t.Orgs[at.org].End <= span.Start {
			at.org++
		}
		if at.org < len(t.Orgs) && t.Orgs[at.org].Start < span.End {
			k.org = at.org
		}
		k.upper = isUpperWord(k.text)
		if k.person < 0 {
			if k.word = lookup(strings.Replace(k.text, "d’", "d'", 1)); k.word != nil {
				k.flags = k.word.flags
			}
		}
		s.tokens = append(s.tokens, k)
	}
}

// at returns token i, or an empty one outside the sentence.
func (s *sentence) at(i int) *token {
	if i < 0 || i >= len(s.tokens) {
		return &outside
	}
	return &s.tokens[i]
}

var outside = token{person: -1, place: -1, org: -1}

// has reports whether token i has one of the flags.
func (s *sentence) has(i int, f flags) bool { return s.at(i).flags&f != 0 }

// is reports whether token i is one of the words, in small letters.
func (s *sentence) is(i int, words ...string) bool {
	t := s.at(i).text
	for _, w := range words {
		if foldEqual(t, w) {
			return true
		}
	}
	return false
}

// foldEqual reports whether s is the small-letter ASCII word low in any case.
func foldEqual(s, low string) bool {
	if len(s) != len(low) {
		return false
	}
	for i := range len(s) {
		c := s[i]
		if 'A' <= c && c <= 'Z' {
			c += 'a' - 'A'
		}
		if c != low[i] {
			return false
		}
	}
	return true
}

// isPossessive reports whether token i is 's or an apostrophe after a word.
func (s *sentence) isPossessive(i int) bool {
	switch s.at(i).text {
	case "'s", "’s", "'S", "’S":
		return true
	case "'", "’":
		return i > 0 && s.at(i-1).End == s.at(i).Start
	}
	return false
}

// isHyphen reports whether token i joins the words beside it.
func (s *sentence) isHyphen(i int) bool {
	switch s.at(i).text {
	case "-", "‐", "‑", "–":
		return i > 0 && i+1 < len(s.tokens) && s.at(i-1).End == s.at(i).Start && s.at(i).End == s.at(i+1).Start
	}
	return false
}

// isDash reports whether token i is a dash between parts of a sentence.
func (s *sentence) isDash(i int) bool {
	switch s.at(i).text {
	case "-", "–", "—", "--":
		return !s.isHyphen(i)
	}
	return false
}
