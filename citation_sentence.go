package gloss

import (
	"slices"
	"strings"
	"unicode"

	"github.com/glossnews/gloss/internal/gaz"
)

// isRunningText reports whether s is a paragraph or a sentence of one: it does not
// begin with what a source begins with, and has many small words and verbs.
func isRunningText(s string) bool {
	const farthest, least = 400, 9
	first, rest, _ := cutWord(s)
	if !startsLower(rest) && !strings.EqualFold(first, "in") && !strings.EqualFold(first, "on") || !hasWord(leadWords[:], first) {
		return false
	}
	small, verbs := 0, 0
	for w := range strings.FieldsSeq(s[:min(len(s), farthest)]) {
		w = strings.TrimFunc(w, isWordEdge)
		if startsLower(w) {
			small++
		}
		if startsLower(w) && isInClass(w, classSentence) || strings.HasSuffix(w, "ed") && startsLower(w) {
			verbs++
		}
	}
	return small >= least && verbs > 0
}

// leadWords begin sentences, and hardly the name of a source.
var leadWords = [...]string{
	"a", "according", "after", "although", "an", "and", "as", "at", "because", "before", "but", "by", "during",
	"for", "from", "however", "if", "in", "it", "its", "moreover", "on", "one", "our", "since", "some", "such",
	"that", "the", "their", "there", "these", "they", "this", "those", "thus", "to", "under", "we", "when",
	"while", "with",
}

// isSentence reports whether a publication is a sentence or a heading. One with a
// date is less likely to be.
func isSentence(s string, dated bool) bool {
	const longest = 8
	words := strings.Fields(s)
	small := startsLower(words[0]) && isLowerWord(words[0]) &&
		(words[0] != "the" || len(words) == 1 || !allCapitalized(words[1:]))
	if dated {
		return small && len(words) > longest/2
	}
	switch {
	case small:
		return true
	case listsYear(words):
		return false
	case len(words) > 1 && isHeadingOf(words):
		return true
	}
	for field := range strings.SplitSeq(s, ", ") {
		if words := strings.Fields(field); len(words) > longest && (!allCapitalized(words) || !slices.ContainsFunc(words, isOrganizationWord)) {
			return true
		}
	}
	return false
}

// listsYear reports whether words hold a year as lists of works have it: Roe, J.
// (2021). A Long Title; Roe, J., 2021. A Long Title.
func listsYear(words []string) bool {
	for i, w := range words {
		year := strings.Trim(w, "()[].,:;")
		if len(year) != len("2025") || year[:2] != "19" && year[:2] != "20" || strings.Trim(year, "0123456789") != "" {
			continue
		}
		if w[0] == '(' || w[0] == '[' || i > 0 && w == year+"." && strings.HasSuffix(words[i-1], ",") {
			return true
		}
	}
	return false
}

// isLowerWord reports whether w is a word in small letters, not eBay or eia.gov.
func isLowerWord(w string) bool {
	w = strings.TrimRight(w, ".")
	return !strings.ContainsFunc(w, func(r rune) bool { return unicode.IsUpper(r) || r == '.' })
}

// isHeadingOf reports whether words, which are no names alone, say what somebody
// does: China to Ease Curbs; U.S., China Near Deal.
func isHeadingOf(words []string) bool {
	for _, w := range words[1:] {
		if isInClass(w, classSentence) && (startsLower(w) || len(words) > 3 && (strings.EqualFold(w, "will") || strings.EqualFold(w, "says"))) {
			return true
		}
	}
	if first, listed := strings.CutSuffix(words[0], ","); listed && len(words) > 2 {
		_, one := gaz.Lookup(first)
		_, two := gaz.Lookup(words[1])
		return one && two
	}
	return false
}

// sentenceWords are in sentences and headings, not in the names of outlets.
var sentenceWords = [...]string{
	"are", "did", "does", "had", "has", "have", "is", "said", "say", "says", "that", "to", "was", "were", "which",
	"who", "will", "would",
}

// trimSpan returns s without the edges at its ends, brackets there that have no
// partner in it or enclose all of it, and the point at its end unless it belongs
// to an abbreviation.
func trimSpan(text string, s Span) Span {
	s, plain := trimSpaces(text, s)
	if plain || s.Start >= s.End {
		return s
	}
	var round, square [2]int // how many open and how many close, once that is asked
	counted := false
	for {
		if s.Start < s.End && !isLetterOrDigit(text[s.Start]) {
			s.Start = s.End - len(strings.TrimLeftFunc(s.In(text), isCitationEdge))
		}
		if s.Start < s.End && !isLetterOrDigit(text[s.End-1]) {
			s.End = s.Start + len(strings.TrimRightFunc(s.In(text), isCitationEdge))
		}
		in := s.In(text)
		if in == "" {
			return s
		}
		first, last := in[0], in[len(in)-1]
		opens, closes := first == '(' || first == '[', last == ')' || last == ']'
		if (opens || closes) && !counted {
			round = [2]int{strings.Count(in, "("), strings.Count(in, ")")}
			square = [2]int{strings.Count(in, "["), strings.Count(in, "]")}
			counted = true
		}
		count := &round
		if first == '[' || last == ']' {
			count = &square
		}
		switch {
		case strings.HasSuffix(in, ".."): // all but one in one step
			s.End = s.Start + len(strings.TrimRight(in, ".")) + 1
		case last == '.' && !endsInAbbreviation(in):
			s.End--
		case opens && (count[1] == 0 || closes && *count == [2]int{1, 1}):
			s.Start++
			count[0]--
		case closes && count[0] == 0:
			s.End--
			count[1]--
		default:
			return s
		}
	}
}

func isCitationEdge(r rune) bool {
	switch r {
	case ',', ';', ':', '|', '•', '·', '*', '_', '–', '—', '-', '#', '>', '\u200b', '\ufeff':
		return true
	}
	return unicode.IsSpace(r)
}
