package gloss

import "strings"

// originalBy returns the length of the words that s begins with which lead to who wrote a work of
// which s says where it appeared first: This essay by | Jane Roe was first published in The Star.
func originalBy(s string) int {
	const before, longest = 40, 120
	i := indexFold(s[:min(len(s), before)], " by ")
	if i < 1 || !leadsToOriginal(s[:i]) {
		return 0
	}
	i += len(" by ")
	head := s[i:min(len(s), i+longest)]
	at, _ := originalIn(head)
	if people, _ := peopleIn(head[:at]); len(people) == 0 {
		return 0
	}
	return i
}

// originalIn returns where in s it is said that something appeared first, and where the words
// for that end: was first published in. There are none if the second is 0.
func originalIn(s string) (start, end int) {
	for _, p := range originalPhrases[:] {
		i := indexFold(s, p)
		if i < 1 || byteAt(s, i+len(p)) != ' ' || !tellsOutlet(p, s[i+len(p):]) {
			continue
		}
		head := strings.TrimRight(s[:i], ", ")
		for _, w := range [...]string{" was", " is", " has been", " were"} {
			head = strings.TrimSuffix(head, w)
		}
		return len(strings.TrimRight(head, ", ")), i + len(p) + 1
	}
	return 0, 0
}

// appearedFirst adds who wrote a work, and where it appeared first, if the text at span, behind the
// words of originalBy, says that of it in one clause: Jane Roe was first published in The Star.
func (r *citationReader) appearedFirst(span Span, sep byte) bool {
	if len(r.pieces)+len(r.authors) > 0 {
		return false
	}
	at, end := originalIn(span.In(r.text))
	if at <= 0 {
		return false
	}
	author := Span{span.Start, span.Start + at}
	people, sure := peopleIn(author.In(r.text))
	if len(people) == 0 {
		return false
	}
	r.add(piece{Span: author, sep: sep, field: FieldAuthor, people: people, sure: sure})
	r.classify(Span{span.Start + end, span.End}, ' ')
	return true
}
