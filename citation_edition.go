package gloss

import "strings"

// isSeat reports whether in, in brackets behind head, is where the outlet of that name is
// at home: Dawn (Karachi), The Guardian (Nigeria).
func isSeat(head, in string) bool {
	return isPlace(in) && outletAt(head) || knownOutlet(head) != outletUnknown && isCountry(in)
}

// isDesk reports whether s, in brackets behind an outlet, is the part of it in which a
// work stands: The Star (Business).
func isDesk(s string) bool {
	var buf [longestWord]byte
	switch string(smallLetters(buf[:0], s)) {
	case "arts", "books", "business", "city", "comment", "companies", "culture", "economy", "education", "features", "finance", "front page", "international",
		"life", "lifestyle", "markets", "metro", "money", "national", "politics", "property", "science", "sport", "sports", "style", "technology", "travel", "weekend", "world":
		return true
	}
	return false
}

// holdsPeriod reports whether a date stands in the text at span.
func (r *citationReader) holdsPeriod(span Span) bool {
	_, ok := r.periodIn(span)
	return ok
}

// cutEdition adds the seat or the desk of the outlet at s, which stands there in brackets,
// and returns s without it.
func (r *citationReader) cutEdition(s Span) Span {
	in := s.In(r.text)
	open := strings.LastIndexByte(in, '(')
	if open < 1 || !strings.HasSuffix(in, ")") {
		return s
	}
	head := strings.TrimRight(in[:open], " ")
	inner := Span{s.Start + open + 1, s.End - 1}
	field := FieldPlace
	switch {
	case isSeat(head, inner.In(r.text)):
	case knownOutlet(head) == outletNewspaper, knownOutlet(head) != outletUnknown && isDesk(inner.In(r.text)):
		field = FieldRemark
	default:
		return s
	}
	r.add(piece{Span: inner, sep: '|', field: field})
	return Span{s.Start, s.Start + len(head)}
}

// columnNames are columns of newspapers and magazines that are called as people, places
// or works may be.
var columnNames = [...]string{
	"bagehot", "banyan", "bartleby", "bello", "big read", "buttonwood", "chaguan", "charlemagne", "daily", "free exchange", "heard on the street",
	"inside business", "lex", "lexington", "lombard", "schumpeter", "streetwise",
}

// settleColumn makes the column of an outlet that is named between it and a title in
// quotes, or the day if the column is known, a remark: Financial Times, Lex, "Ores".
func (r *citationReader) settleColumn() {
	if len(r.pieces) < 3 || len(r.authors) > 0 || !r.followedByTitle(1) && r.pieces[2].field != FieldDate {
		return
	}
	p, q := &r.pieces[0], &r.pieces[1]
	switch p.kind {
	case outletNewspaper, outletMagazine, outletNewswire:
	default:
		return
	}
	if p.field != "" || q.field != "" || q.form != pieceText || q.sep != ',' || q.kind != outletUnknown || r.asPlace(1) || r.asCountry(1) {
		return
	}
	if q.words == 1 && len(q.people) == 0 && q.shape == 0 && r.followedByTitle(1) || hasWord(columnNames[:], strings.TrimPrefix(q.In(r.text), "The ")) {
		p.field, q.field, q.people = FieldPublication, FieldRemark, nil
	}
}

// settleHouse makes the body that owns an outlet its publisher, where somebody else wrote
// the work: Ore Institute, The Pit, Jane Roe: "Ores".
func (r *citationReader) settleHouse() {
	if len(r.pieces) < 4 || len(r.authors) > 0 || !r.titled {
		return
	}
	p, q := &r.pieces[0], &r.pieces[1]
	if p.field != FieldAuthor || len(p.people) != 1 || p.people[0].Literal == "" || q.field != FieldPublication || q.sep != ',' {
		return
	}
	if w := &r.pieces[2]; w.field == FieldAuthor && len(w.people) > 0 && w.people[0].Literal == "" && w.people[0].Handle == "" {
		p.field, p.people = FieldPublisher, nil
	}
}

// settleDash makes the people behind a title in quotes and a dash its authors, where an
// outlet or a body stands before it: Ore Institute: “Ores” – Xqa Roe, 1 May 2025.
func (r *citationReader) settleDash() {
	if !r.titled || len(r.authors) > 0 {
		return
	}
	p := &r.pieces[0]
	if p.field != FieldPublication && (p.field != "" || p.kind == outletUnknown && p.shape < 3) {
		return
	}
	for i := 2; i < len(r.pieces); i++ {
		q := &r.pieces[i]
		if r.pieces[i-1].form != pieceQuoted || q.sep != '-' || q.field != "" || q.form != pieceText {
			continue
		}
		body := p.kind == outletReport || p.kind == outletUnknown
		if (len(q.people) > 1 || len(q.people) == 1 && body) && q.words > 1 && q.kind == outletUnknown && q.shape == 0 && q.small == 0 {
			q.field, q.sure = FieldAuthor, true
		}
		return
	}
}
