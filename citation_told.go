package gloss

import "strings"

// endsInPerson reports whether the last piece, but for remarks on it, may be people.
func (r *citationReader) endsInPerson() bool {
	i := len(r.pieces) - 1
	for i > 0 && r.pieces[i].field == FieldRemark {
		i--
	}
	return len(r.pieces[i].people) > 0
}

// toldBehind reports whether words follow i that say to whom somebody spoke: , interview
// with The Star.
func (r *citationReader) toldBehind(i int) bool {
	rest, ok := strings.CutPrefix(r.text[i:r.End], ", ")
	if !ok || rest == "" {
		return false
	}
	word, _, _ := strings.Cut(rest, ",")
	kind := kindNamed(word)
	return isTold(rest) || kind == CitationSpeech || kind == CitationInterview
}

// toldTo returns what stands in s, which says that somebody spoke, for whom it was to.
func toldTo(s string) string {
	for _, w := range [...]string{"with ", "told ", "speaking to "} {
		if _, whom, ok := strings.Cut(s, w); ok {
			return withoutArticle(whom)
		}
	}
	return ""
}

// interviewer returns what the outlet is to which somebody spoke. It may be a channel of
// one that is known, BBC Africa, or be called as outlets are.
func interviewer(s string) outletKind {
	if kind := knownOutlet(s); kind != outletUnknown {
		return kind
	}
	for head, last, ok := cutLast(s); ok && startsUpper(last); head, last, ok = cutLast(head) {
		if kind := knownOutlet(head); kind != outletUnknown {
			return kind
		}
	}
	switch _, kind := outletShape(s); kind {
	case outletNewspaper, outletMagazine, outletBroadcast, outletNewswire, outletWeb:
		return kind
	default:
		return outletUnknown
	}
}

// isEditorLabel reports whether piece i is the label before who edited the work: The Star |
// Editor: Jane Roe.
func (r *citationReader) isEditorLabel(i int) bool {
	p := &r.pieces[i]
	if p.field != FieldRemark || i == 0 || p.sep == '(' || byteAt(r.text, p.End) != ':' {
		return false
	}
	switch p.In(r.text) {
	case "Editor", "EDITOR", "Editors":
		return true
	}
	return isTranslation(p.In(r.text))
}

// labelsDate reports whether in, with the colon at end, says what was done on the date that
// stands behind it: Updated: 1 May 2025.
func (r *citationReader) labelsDate(in string, end int) bool {
	if !hasWord(datingWords[:], in) {
		return false
	}
	from := skipSpaces(r.text[:r.End], end+1)
	d, ok := r.periodIn(Span{end, r.End})
	return ok && d.Start == from
}
