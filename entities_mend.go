package gloss

import (
	"strings"
	"unicode/utf8"
)

// mended returns names, which a recognizer found, with edges that the words themselves
// show to be wrong put right, and kinds that their last words show.
func mended(text string, sentences []Sentence, names []name) []name {
	out := make([]name, 0, len(names))
	eachName(sentences, names, func(s *Sentence, n *name) {
		switch {
		case n.opensWith(text, s):
		case n.Kind == KindPerson:
			out = append(out, parted(text, n.withPronoun(text, s))...)
		default:
			out = append(out, *n)
		}
	})
	out = reunited(text, out)
	for i := range out {
		out[i].Kind = out[i].kindShown(text)
	}
	return out
}

// opensWith reports whether n is an adverb that opens its sentence, before a comma: "Now,
// the mine is open."
func (n *name) opensWith(text string, s *Sentence) bool {
	words := n.In(text)
	if n.Start != s.Start || !strings.HasPrefix(text[n.End:], ",") || strings.IndexByte(words, ' ') >= 0 {
		return false
	}
	return isOpening(words)
}

// isOpening reports whether w is an adverb with which sentences open.
func isOpening(w string) bool {
	if len(w) > 7 && strings.HasSuffix(w, "lly") {
		return true
	}
	switch w {
	case "Now", "Then", "Today", "Still", "Again", "Instead", "Indeed", "However", "Meanwhile", "Moreover", "Nevertheless", "Nonetheless", "Therefore", "Thus", "Hence",
		"Clearly", "Currently", "Fortunately", "Unfortunately", "Recently", "Similarly", "Conversely", "Further", "Furthermore", "Elsewhere", "Afterwards", "Afterward",
		"Overall", "Perhaps", "Likewise", "Otherwise", "Yesterday", "Tomorrow", "Notably", "Predictably", "Previously", "Subsequently", "Consequently", "Accordingly":
		return true
	}
	return false
}

// withPronoun returns n with a family name before it that is also a pronoun, which no
// name can follow: He Yadong.
func (n name) withPronoun(text string, s *Sentence) name {
	if w := s.wordBefore(n.Start); (w == "He" || w == "She") && n.Start > len(w) && text[n.Start-1-len(w):n.Start] == w+" " && strings.IndexByte(n.In(text), ' ') < 0 {
		n.Start -= len(w) + 1
	}
	return n
}

// parted returns the people of a name that a verb parts: Lee Jae-myung met Xi.
func parted(text string, n name) []name {
	var people []name
	at := n.Start
	for w := range strings.SplitSeq(n.In(text), " ") {
		end := at + len(w)
		if left := (Span{n.Start, at - 1}); at > n.Start && end < n.End && isPartingVerb(w) && slug(left.In(text)) != "" {
			one := n
			one.End = left.End
			people = append(people, one)
			n.Start = end + 1
		}
		at = end + 1
	}
	if slug(n.In(text)) != "" {
		people = append(people, n)
	}
	return people
}

// isPartingVerb reports whether w stands between two people and in no name.
func isPartingVerb(w string) bool {
	switch w {
	case "met", "meets", "told", "tells", "called", "calls", "asked", "asks", "and", "with", "said", "says", "visited", "urged", "joined", "thanked", "named", "beat", "succeeded", "replaced":
		return true
	}
	return false
}

// reunited returns names, of which those that are halves of one are one: a person cut
// behind an initial, and a place cut behind an abbreviation.
func reunited(text string, names []name) []name {
	out := names[:0]
	for _, n := range names {
		if len(out) > 0 {
			if last := &out[len(out)-1]; last.goesOn(text, &n) {
				last.End = n.End
				continue
			}
		}
		out = append(out, n)
	}
	return out
}

// goesOn reports whether next is the second half of n: Richard B. and Alley, Sault Ste
// and Marie.
func (n *name) goesOn(text string, next *name) bool {
	between := text[n.End:next.Start]
	words, rest := n.In(text), next.In(text)
	if strings.IndexByte(rest, ' ') >= 0 || next.Kind == KindOrganization {
		return false
	}
	last := words[strings.LastIndexByte(words, ' ')+1:]
	switch {
	case len(last) == len(words):
		return false
	case n.Kind == KindPerson && next.Kind == KindPerson:
		return len(last) == 2 && last[1] == '.' && between == " " || len(last) == 1 && between == ". "
	case n.Kind == KindPlace:
		return strings.Trim(last, ".") == "Ste" && (between == " " || between == ". ")
	}
	return false
}

// kindShown returns the kind of n, by its last word where that shows it.
func (n *name) kindShown(text string) Kind {
	if n.Kind == KindPerson && n.Score < 0.9 {
		words := n.In(text)
		if i := strings.LastIndexByte(words, ' '); i > 0 && isInstitution(strings.ToLower(words[i+1:])) {
			return KindOrganization
		}
	}
	if before := strings.ToLower(text[max(0, n.Start-len(" in ")):n.Start]); n.Kind == KindPerson && before == " in " && strings.IndexByte(n.In(text), ' ') < 0 && isPlaceName(n.In(text)) {
		return KindPlace // after Tom Lima
	}
	if n.Kind == KindPlace && n.ID == "" && runsBusiness(text[n.End:]) && !isPlaceName(n.In(text)) {
		return KindOrganization
	}
	return n.Kind
}

// runsBusiness reports whether s begins with an office that only companies have: 's chief
// executive.
func runsBusiness(s string) bool {
	if !beginsPossessive(s) {
		return false
	}
	_, size := utf8.DecodeRuneInString(s)
	s = s[size+len("s "):]
	for _, of := range [...]string{"chief executive", "CEO", "CFO", "COO", "head of", "chief financial", "finance chief", "chief operating", "board of directors", "shareholders", "shares"} {
		if strings.HasPrefix(s, of) {
			return true
		}
	}
	return false
}
