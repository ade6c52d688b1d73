package gloss

import (
	"strings"

	"github.com/glossnews/gloss/internal/office"
)

// shortened returns names and the places where people are named by surname alone, and
// companies by what stands before the word for what they do, which a recognizer missed:
// Banks after Cliff Banks, Teck after Teck Resources. A word that begins a sentence is
// one of these only if a verb behind it shows that it is no common word.
func shortened(text string, sentences []Sentence, names []name) []name {
	short := map[string]name{}
	for _, n := range names {
		words := n.In(text)
		cut := strings.LastIndexByte(words, ' ')
		if cut < 0 {
			continue
		}
		form := words[cut+1:]
		if n.Kind == KindOrganization {
			form = companyShort(words)
		} else if n.Kind != KindPerson {
			continue
		}
		if len(form) < 2 || !startsUpper(form) {
			continue
		}
		if have, ok := short[form]; ok && have.Kind != n.Kind {
			n.Kind = "" // it may be either
		}
		short[form] = name{Entity: Entity{Kind: n.Kind, Score: min(n.Score, scoreShown)}}
	}
	if len(short) == 0 {
		return names
	}
	return over(names, places(text, sentences, short, func(s Sentence, i, j int) bool {
		if i != j || s.Heading || short[s.Tokens[i].Text].Kind == "" || s.longer(i, j) || s.located(i) {
			return false
		}
		acts := j+1 < len(s.Tokens) && isActing(s.Tokens[j+1].Text)
		return acts || i > 0 && office.PlaceCountry(s.Tokens[i].Text) == ""
	}))
}

// companyShort returns the words of a company's name before the first that says what
// it does, if that is one word and says none itself, or "".
func companyShort(words string) string {
	first, rest, _ := strings.Cut(words, " ")
	if low := strings.ToLower(first); isBusinessWord(low) || isGeneric(low) || isTopic(low) || isSentenceWord(first) || !isBusinessWord(strings.ToLower(firstWord(rest))) {
		return ""
	}
	return first
}

// located reports whether a word for a place stands before token i.
func (s Sentence) located(i int) bool {
	if i == 0 {
		return false
	}
	switch s.Tokens[i-1].Text {
	case "in", "In", "near", "at", "outside", "around", "across", "-", "’", "'", "&", "/":
		return true
	}
	return false
}

// isActing reports whether w, behind a name that begins a sentence, shows that it is
// a name.
func isActing(w string) bool {
	if isPersonal(w) {
		return true
	}
	switch w {
	case "'s", "’s", "will", "would", "has", "had", "is", "was", "did", "does", "plans", "expects", "shares", "stock", "wants", "declined", "makes", "hopes", "met", "led", "left", "took":
		return true
	}
	return len(w) > 4 && strings.HasSuffix(w, "ed") && w[0] >= 'a'
}
