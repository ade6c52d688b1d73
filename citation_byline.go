package gloss

import (
	"slices"
	"strings"
)

// postOf adds what the author who stands before the text at span is, and the outlet
// that the text may name with it: Staff Writer; Associated Press Writer; Le Figaro
// correspondent in Beijing.
func (r *citationReader) postOf(span Span, sep byte) bool {
	const most = 6 // words of a post
	n := len(r.pieces)
	if n == 0 || sep != ',' && sep != '|' && sep != '-' {
		return false
	}
	writer := &r.pieces[n-1]
	if writer.field == FieldPlace && n > 1 {
		writer = &r.pieces[n-2]
	}
	if len(writer.people) == 0 || writer.field != "" && writer.field != FieldAuthor || writer.words == 1 && writer.field == "" {
		return false
	}
	in := span.In(r.text)
	post, _ := cutWhere(in)
	_, last, _ := cutLast(post)
	bureau := strings.EqualFold(last, "chief") && indexFold(post, "bureau chief") >= 0
	if strings.Count(post, " ") >= most || !bureau && !isWriterNoun(last) || isStaff(post) && strings.EqualFold(post, "Editorial Board") || strings.Contains(in, " of a ") || hasFoldPrefix(in, "the ") {
		return false
	}
	outlet := 0
	for k := len(post) - len(last) - 1; k > 0; k = strings.LastIndexByte(post[:k], ' ') {
		if knownOutlet(post[:k]) != outletUnknown {
			outlet = k
			break
		}
	}
	if head := strings.TrimSuffix(post[:len(post)-len(last)], " "); outlet == 0 && isCapitals(head) {
		return false // The Ore University's paper: OU Reporter
	}
	writer.field, writer.sure = FieldAuthor, true
	if outlet > 0 && !r.hasPublication() {
		r.add(piece{Span: Span{span.Start, span.Start + outlet}, sep: sep, field: FieldPublication, kind: knownOutlet(in[:outlet])})
		span.Start, sep = span.Start+outlet+1, ' '
	}
	r.add(piece{Span: span, sep: sep, field: FieldRemark})
	return true
}

// firstBy adds the author and the outlet that the text at span names in a sentence: This
// article by Jane Roe first appeared in The Star.
func (r *citationReader) firstBy(span Span, sep byte) bool {
	in := span.In(r.text)
	if len(r.pieces)+len(r.authors) > 0 || !hasFoldPrefix(in, "this ") && !hasFoldPrefix(in, "a version of ") && !hasFoldPrefix(in, "the ") {
		return false
	}
	k := strings.Index(in, " by ")
	if k < 0 || !leadsToOriginal(in[:k]) {
		return false
	}
	from := k + len(" by ")
	for _, p := range originalPhrases[:] {
		i := indexFold(in[from:], p)
		if i < 2 {
			continue
		}
		name := strings.TrimSpace(in[from : from+i])
		for _, w := range [...]string{" was", " has been", " is"} {
			name = strings.TrimSuffix(name, w)
		}
		people, _ := peopleIn(name)
		if len(people) == 0 {
			return false
		}
		r.add(piece{Span: Span{span.Start + from, span.Start + from + len(name)}, sep: sep, field: FieldAuthor, people: people, sure: true})
		r.divide(trimPiece(r.text, Span{span.Start + from + i + len(p), span.End}), ' ')
		return true
	}
	return false
}

// filedWith adds with whom a work was filed, which the text at span says: filed on SEDAR+
// March 14, 2025.
func (r *citationReader) filedWith(span Span, sep byte) bool {
	first, rest, _ := cutWord(span.In(r.text))
	second, rest, _ := cutWord(rest)
	if len(r.pieces) == 0 || !startsUpper(strings.TrimPrefix(rest, "the ")) || monthNamed(nextWord(rest, 0)) != 0 {
		return false
	}
	switch first {
	case "filed", "lodged", "submitted":
	default:
		return false
	}
	switch second {
	case "on", "with", "to", "at":
	default:
		return false
	}
	if r.c.Kind == "" && first == "filed" {
		r.c.Kind = CitationFiling
	}
	r.addRemark(span, sep)
	return true
}

// isWriterNoun reports whether w is what those are called who write or take pictures for
// an outlet.
func isWriterNoun(w string) bool {
	if hasWord(writerPosts[:], w) || hasWord(writerPosts[:], strings.TrimSuffix(w, "s")) {
		return true
	}
	var buf [longestWord]byte
	switch string(smallLetters(buf[:0], w)) {
	case "staff", "photographer", "photographers", "photojournalist", "desk", "producer":
		return true
	}
	return false
}

// cutWhere cuts from s where somebody works: correspondent in Beijing.
func cutWhere(s string) (head, place string) {
	if k := strings.LastIndex(s, " in "); k > 0 && isWhere(s[k+len(" in "):]) {
		return s[:k], s[k+len(" in "):]
	}
	return s, ""
}

// isWhere reports whether s may be the name of a place: one to three words in capitals
// that are no outlet.
func isWhere(s string) bool {
	const most = 3
	words := strings.Fields(s)
	if len(words) == 0 || len(words) > most || knownOutlet(s) != outletUnknown || !startsUpper(s) {
		return false
	}
	return allCapitalized(words) && !strings.ContainsAny(s, "0123456789\"“”:()")
}

// writersAt adds the people whom the text at span names, each with the place that they
// write from: Jane Roe in Nairobi and Peter Hale in Lagos for The Star.
func (r *citationReader) writersAt(span Span, sep byte) bool {
	const most = 12 // of them
	added := false
	for n := 0; n < most && span.Start < span.End; n++ {
		names, ok := r.writersOf(span)
		if !ok {
			break
		}
		for _, w := range names {
			r.add(piece{Span: w.Span, sep: sep, field: FieldAuthor, people: []Name{w.Name}, sure: true})
			sep, added = ',', true
		}
		span = trimPiece(r.text, Span{names[len(names)-1].End, span.End})
		if place := r.whereAt(span); place.Start < place.End {
			r.add(piece{Span: place, outer: Span{span.Start, place.End}, sep: ' ', field: FieldPlace})
			span = trimPiece(r.text, Span{place.End, span.End})
		}
		first, rest, _ := cutWord(span.In(r.text))
		if !isAnd(first) && (!isForeignAnd(first) || !startsUpper(rest)) {
			break
		}
		span.Start = span.End - len(rest)
	}
	if added && span.Start < span.End && hasWords(span.In(r.text)) {
		span, _ = r.withoutJoin(span, ' ')
		r.divide(span, ' ')
	}
	return added
}

// writersOf returns the people with whom the text at span begins, who are surely people
// as their names stand behind By or before a place.
func (r *citationReader) writersOf(span Span) ([]spannedName, bool) {
	if names, ok := peopleOf(r.text, span); ok {
		return names, true
	}
	in := span.In(r.text)
	k := strings.Index(in, " in ")
	if k < 0 || r.whereAt(Span{span.Start + k + 1, span.End}).End == 0 {
		return nil, false
	}
	people, _ := peopleIn(in[:k])
	if len(people) != 1 || !strings.Contains(in[:k], " ") || knownOutlet(in[:k]) != outletUnknown {
		return nil, false
	}
	return []spannedName{{Span{span.Start, span.Start + k}, people[0]}}, true
}

// whereAt returns the place that the text at span begins with: in Hong Kong and ...
func (r *citationReader) whereAt(span Span) Span {
	in, ok := strings.CutPrefix(span.In(r.text), "in ")
	if !ok {
		return Span{}
	}
	end := len(in)
	for _, w := range [...]string{" and ", " for ", " via ", " | "} {
		if k := strings.Index(in[:end], w); k > 0 {
			end = k
		}
	}
	if !isWhere(in[:end]) {
		return Span{}
	}
	from := span.End - len(in)
	return Span{from, from + end}
}

// A trade is a part that somebody had in a work.
type trade uint8

const (
	tradeNone   trade = iota
	tradeWriter       // who wrote it
	tradeOther        // who took the pictures, edited it and so on
)

// tradeNamed returns the trade that the label s names: Words, Pictures.
func tradeNamed(s string) trade {
	var buf [longestWord]byte
	word := string(smallLetters(buf[:0], s))
	switch {
	case slices.Contains(writerTrades[:], word):
		return tradeWriter
	case slices.Contains(otherTrades[:], word):
		return tradeOther
	}
	return tradeNone
}

// writerTrades are what those do who write a work, and otherTrades what others do.
var (
	writerTrades = [...]string{"words", "text", "texte", "texto", "testo", "tekst", "story", "reporting", "written", "writing", "report", "reportage", "interview", "文", "撰文"}
	otherTrades  = [...]string{
		"pictures", "picture", "photos", "photo", "photographs", "photography", "photographer", "images", "illustration", "illustrations", "illustrator", "graphics", "graphic",
		"visuals", "video", "videography", "foto", "fotos", "fotografie", "fotografía", "photographies", "bilder", "editing", "editor", "edited", "design", "art", "data", "map",
		"maps", "additional reporting", "production", "produced", "translation", "translated", "图", "摄影",
	}
)

// tradeAt returns the trade that the text at i names, and where who had it begins: Words:
// Jane Roe; photographs by Peter Hale.
func tradeAt(s string, i int) (trade, int) {
	const longest = 26
	rest := s[i:min(len(s), i+longest)]
	if !mayLead(rest, leadPart) {
		return tradeNone, 0
	}
	colon, by := strings.IndexByte(rest, ':'), -1
	if colon < 0 || colon > len(" by ") {
		by = indexFold(rest, " by ")
	}
	switch {
	case colon > 0 && (by < 0 || colon < by):
		if strings.HasPrefix(rest[colon:], "://") {
			return tradeNone, 0
		}
		return tradeNamed(strings.TrimSpace(rest[:colon])), skipSpaces(s, i+colon+1)
	case by > 0:
		return tradeNamed(rest[:by]), i + by + len(" by ")
	}
	return tradeNone, 0
}

// A tradeCredit is who had a trade, and where that is said.
type tradeCredit struct {
	Span  // of the names
	label int
	trade trade
}

// maxTrades is the most bytes in which credits of several trades are looked for.
const maxTrades = 300

// trades returns the credits of several trades with which the text at span begins, and
// where they end: Words: Jane Roe; pictures: Peter Hale. The Star, 3 May 2025.
func trades(text string, span Span) (credits []tradeCredit, end int) {
	limit := min(span.End, span.Start+maxTrades)
	wrote := false
	for i := span.Start; i < limit; {
		kind, from := tradeAt(text[:limit], i)
		if kind == tradeNone {
			break
		}
		to := from
		for to < limit && !closesTrade(text[:limit], to) {
			to += runeLen(text, to)
		}
		if to == from || !startsUpper(text[from:to]) {
			break
		}
		credits = append(credits, tradeCredit{Span{from, to}, i, kind})
		wrote = wrote || kind == tradeWriter
		end = to
		i = to
		for i < limit && strings.IndexByte(" ;,.|/", text[i]) >= 0 {
			i++
		}
	}
	if len(credits) < 2 || !wrote {
		return nil, 0
	}
	return credits, end
}

// closesTrade reports whether the names of those who had a trade end at i.
func closesTrade(s string, i int) bool {
	switch s[i] {
	case ';', '|', '/', '\n':
		return true
	case '.':
		return stopsAt(s, i) && (i+1 == len(s) || s[i+1] == ' ')
	case ',':
		next := s[skipSpaces(s, i+1):]
		if kind, _ := tradeAt(next, 0); kind != tradeNone {
			return true
		}
		if k := strings.IndexAny(next, ",;.|"); k >= 0 {
			next = next[:k]
		}
		people, _ := peopleIn(strings.TrimPrefix(next, "and "))
		return len(people) == 0 || outletAt(next)
	}
	return false
}

// worked reports whether the source begins with who had what part in a work.
func (r *citationReader) worked() bool {
	kind, _ := tradeAt(r.text[:r.End], r.Start)
	return kind != tradeNone
}

// byTrades reads the credits of several trades with which the source begins and returns
// where they end, or where the source begins.
func (r *citationReader) byTrades() int {
	if kind, _ := tradeAt(r.text[:r.End], r.Start); kind == tradeNone {
		return r.Start
	}
	credits, end := trades(r.text, r.Span)
	if end == 0 {
		return r.Start
	}
	for i, c := range credits {
		sep := byte('.')
		if i == 0 {
			sep = 0
		}
		if c.trade == tradeWriter {
			if names := trimPiece(r.text, c.Span); !r.writersAt(names, sep) {
				r.labeledAuthors(names, sep)
			}
			continue
		}
		r.add(piece{Span: trimPiece(r.text, Span{c.label, c.End}), sep: sep, field: FieldRemark})
	}
	return end
}
