package gloss

import "strings"

// settleContainer reads what stands behind a title in quotes in the lists of an
// encyclopedia, where points part the work from who publishes it or whose text it is:
// "Ores". The Ore Book. Ore Institute. 3 May 2024.
func (r *citationReader) settleContainer() {
	for i := range r.pieces {
		if r.pieces[i].form != pieceQuoted {
			continue
		}
		from := i + 1
		if from >= len(r.pieces) || byteAt(r.text, r.pieces[i].outer.End) != '.' && !strings.HasSuffix(r.pieces[i].outer.In(r.text), ".\"") && !strings.HasSuffix(r.pieces[i].outer.In(r.text), ".”") {
			return
		}
		to := from + 1
		for to < len(r.pieces) && (r.pieces[to].field == FieldRemark || r.pieces[to].form == pieceBracket) {
			to++
		}
		if to >= len(r.pieces) {
			return
		}
		p, q := &r.pieces[from], &r.pieces[to]
		if !isNamePiece(p) || !isNamePiece(q) || q.sep != '.' && to == from+1 || r.asPlace(from) || r.asPlace(to) || !r.closes(to) || isPlainKind(p.In(r.text)) || r.after(to+1, ':') || r.hasPublication() {
			return
		}
		if p.kind == outletUnknown && q.kind != outletUnknown && q.kind != outletReport && q.kind != outletNewswire || q.kind == outletUnknown && q.shape < 3 && p.kind == outletUnknown {
			return
		}
		p.field, p.people = FieldPublication, nil
		q.field, q.people = FieldPublisher, nil
		if q.kind == outletNewswire {
			q.field = FieldAgency
		}
		return
	}
}

// isNamePiece reports whether p, which is not decided, may be the name of an outlet or a
// body.
func isNamePiece(p *piece) bool {
	return p.field == "" && p.form == pieceText && p.small == 0 && p.words < 9
}

// settleBroadcast reads the show between who broadcasts it and the title of what was
// shown: Ore Radio, The Pit Hour, "Who digs?".
func (r *citationReader) settleBroadcast() {
	if len(r.pieces) < 3 || len(r.authors) > 0 || !r.followedByTitle(1) {
		return
	}
	p, q := &r.pieces[0], &r.pieces[1]
	if p.field == "" && p.kind == outletBroadcast && isNamePiece(q) && q.sep == ',' && !q.sure && q.words < 7 {
		p.field, q.field, q.people = FieldPublisher, FieldPublication, nil
		if r.c.Kind == "" {
			r.c.Kind = CitationBroadcast
		}
	}
}

// settleColon makes the body before a colon who published what follows: Ore Institute:
// Prices of Ores. Oslo, 2023.
func (r *citationReader) settleColon() {
	if len(r.pieces) < 3 || len(r.authors) > 0 || r.titled || r.role == rolePhoto || r.hasPublication() {
		return
	}
	p, q := &r.pieces[0], &r.pieces[1]
	if p.field != "" || p.form != pieceText || p.kind != outletReport && p.shape < 2 || p.noun || len(p.people) > 0 || p.words > 9 || q.sep != ':' || q.field != "" || q.form != pieceText {
		return
	}
	if r.asPlace(1) || q.kind != outletUnknown || !r.datedAfter(1) || q.words < 2 && !r.after(2, '.') {
		return
	}
	for k := 2; k < len(r.pieces); k++ {
		if r.pieces[k].field == "" && (r.pieces[k].kind != outletUnknown || r.pieces[k].shape > 2) {
			return
		}
	}
	p.field = FieldPublication
	for k := 2; k < len(r.pieces); k++ {
		if next := &r.pieces[k]; next.sep == '.' {
			if next.field == "" && next.form == pieceText && next.small < 2 && next.words < 4 && r.after(k+1, ',') && r.pieces[k+1].field == FieldDate {
				next.field = FieldPlace
			}
			return
		}
	}
}

// datedAfter reports whether a date stands behind piece i.
func (r *citationReader) datedAfter(i int) bool {
	for k := i + 1; k < len(r.pieces); k++ {
		if r.pieces[k].field == FieldDate {
			return true
		}
	}
	return false
}

// settleHandle makes the name before a handle in brackets that of its owner: Jane Roe
// (@jroe).
func (r *citationReader) settleHandle() {
	const most = 4
	for i := 1; i < len(r.pieces); i++ {
		p, q := &r.pieces[i-1], &r.pieces[i]
		if q.sep != '(' || len(q.people) != 1 || !isOnlyHandle(q.people[0]) || p.field != "" || p.form != pieceText || p.words > most || p.small > 0 || p.kind != outletUnknown {
			continue
		}
		p.field, p.sure = FieldAuthor, true
		if title, name, ok := cutWord(p.In(r.text)); ok && isSpeakerTitle(title) && strings.IndexByte(name, ' ') > 0 {
			p.people = []Name{ParseName(name)} // Gov. Jane Roe (@roe)
		}
		if len(p.people) != 1 {
			p.people = []Name{{Literal: p.In(r.text)}}
		}
		return
	}
}

// settleSpeaker makes who is named behind the word for an interview or a speech the author:
// Interview: Jane Roe, CNBC.
func (r *citationReader) settleSpeaker() {
	if len(r.pieces) < 2 || r.pieces[0].field != FieldKind || r.pieces[1].sep != ':' || r.c.Kind != CitationInterview && r.c.Kind != CitationSpeech {
		return
	}
	if p := &r.pieces[1]; p.field == "" && len(p.people) > 0 && p.words > 1 && p.kind == outletUnknown {
		p.field = FieldAuthor
	}
}

// settleMaker gives the given name behind a turned family name to who translated or edited
// a work: Translated by Roe, Jane.
func (r *citationReader) settleMaker() {
	for i := 1; i < len(r.pieces); i++ {
		p, q := &r.pieces[i-1], &r.pieces[i]
		if p.field != FieldRemark || q.field != "" || q.sep != ',' || q.words != 1 || !r.after(i+1, '.') || !isMaker(p.In(r.text)) {
			continue
		}
		if _, name, ok := strings.Cut(p.In(r.text), " by "); ok && strings.IndexByte(name, ' ') < 0 && isNameWord(q.In(r.text)) {
			p.End, p.outer.End = q.End, q.outer.End
			r.pieces = append(r.pieces[:i], r.pieces[i+1:]...)
		}
	}
}

// settleOffice joins the office of a body to it, before a title that nobody else has
// published: Department of Mines, Office of Ores, "Prices".
func (r *citationReader) settleOffice() {
	if len(r.authors) > 0 || !r.followedByTitle(1) || len(r.pieces) < 3 {
		return
	}
	p, q := &r.pieces[0], &r.pieces[1]
	if p.field != "" || q.field != "" || q.sep != ',' || p.kind != outletReport && p.shape < 3 {
		return
	}
	first, rest, _ := cutWord(q.In(r.text))
	switch first {
	case "Bureau", "Center", "Centre", "Committee", "Department", "Directorate", "Division", "Office", "Subcommittee":
	default:
		return
	}
	if !strings.HasPrefix(rest, "of ") && !strings.HasPrefix(rest, "for ") && !strings.HasPrefix(rest, "on ") {
		return
	}
	for k := 3; k < len(r.pieces); k++ {
		if r.pieces[k].field == "" && (r.pieces[k].kind != outletUnknown || r.pieces[k].shape > 2) {
			return
		}
	}
	r.fill(slotPublication, 0, 2)
}

// settleAddress reads what somebody said who is named before it, as its name says: Jane
// Roe, State of the Mines Address, Oslo, 3 May 2024.
func (r *citationReader) settleAddress() {
	if len(r.pieces) < 2 || len(r.authors) > 0 || r.titled || r.c.Kind != "" {
		return
	}
	p, q := &r.pieces[0], &r.pieces[1]
	if p.field != "" && p.field != FieldAuthor || len(p.people) != 1 || p.words < 2 || p.kind != outletUnknown || q.field != "" || q.sep != ',' || q.words < 2 {
		return
	}
	_, last, _ := cutLast(q.In(r.text))
	var buf [longestWord]byte
	switch string(smallLetters(buf[:0], last)) {
	case "address", "keynote", "lecture", "speech", "testimony":
		p.field, q.field = FieldAuthor, FieldTitle
		r.titled, r.c.Kind = true, CitationSpeech
	}
}

// isSymbol reports whether s is the number under which a body files a document:
// S/2023/990, GAO-24-107176, R45810, IP/24/5622, HC 371.
func isSymbol(s string) bool {
	const longest, shortest, digits = 32, 4, 3
	if len(s) > longest || len(s) < shortest || !startsUpper(s) {
		return false
	}
	if head, number, ok := cutWord(s); ok {
		switch head {
		case "HC", "HL", "Cm", "Cmnd", "Cmd", "CP":
			return allDigits(strings.TrimPrefix(number, "Paper "))
		}
		return false
	}
	n, upper, marks := 0, 0, 0
	for i := range len(s) {
		switch c := s[i]; {
		case isDigit(c):
			n++
		case c >= 'A' && c <= 'Z':
			upper++
		case c == '/', c == '-' && upper > 1, c == '(' && i > 1:
			marks++
		case c == '.' || c == ')':
		default:
			return false
		}
	}
	return n >= digits && (marks > 0 || upper > 0 && upper < 3 && n > digits && strings.Trim(s[upper:], "0123456789") == "")
}

// isSessionReport reports whether s says which report of a committee something is: First
// Report of Session 2023–24.
func isSessionReport(s string) bool {
	const longest = 60
	return len(s) < longest && strings.Contains(s, "Report of Session ")
}

// isSeriesName reports whether s is a word for a series of reports and nothing else.
func isSeriesName(s string) bool {
	const shortest, longest = 9, 40
	if len(s) < shortest || len(s) > longest || !mayLead(s, leadSeries) || !endsAsSeries(s) && !endsInFold(s, " series") {
		return false
	}
	for _, w := range seriesWords[:] {
		if w[0] != s[0]|0x20 || strings.HasPrefix(w, "pub") || !strings.ContainsRune(w, ' ') || strings.HasSuffix(w, " no") || strings.HasSuffix(w, "sheet") {
			continue
		}
		if rest := s[min(len(s), len(w)):]; hasFoldPrefix(s, w) && (rest == "" || rest == "s" || strings.EqualFold(rest, " series")) {
			return true
		}
	}
	return false
}

// exchangeNotice adds what a company has told an exchange, which the text at span is
// called: Ore Works, ASX Announcement, "Results".
func (r *citationReader) exchangeNotice(span Span, sep byte) bool {
	const most = 3 // spaces
	in := span.In(r.text)
	if len(r.pieces) == 0 || sep != ',' && sep != '-' || !startsUpper(in) || strings.Count(in, " ") > most || !isFiling(in) {
		return false
	}
	first, _, _ := cutWord(in)
	var buf [longestWord]byte
	switch string(smallLetters(buf[:0], first)) {
	case "asx", "rns", "sec", "tsx", "nyse", "lse", "hkex", "sgx", "jse", "sedar", "sedar+", "edgar", "regulatory", "stock", "exchange", "market":
	default:
		if !r.titled || !endsInFold(in, " filing") && !endsInFold(in, " filings") {
			return false
		}
	}
	if p := &r.pieces[0]; p.field == "" && p.form == pieceText && !p.sure {
		p.field, p.people = FieldPublication, nil
	}
	r.c.Kind = CitationFiling
	r.add(piece{Span: span, sep: sep, field: FieldRemark})
	return true
}

// podcastNamed adds the show that the text at span names with the word for one: The Ore
// Show podcast.
func (r *citationReader) podcastNamed(span Span, sep byte) bool {
	in := span.In(r.text)
	if !strings.HasSuffix(in, " podcast") {
		return false
	}
	head, last, _ := cutLast(in)
	if !startsUpper(head) || r.hasPublication() || knownOutlet(in) != outletUnknown || strings.Count(head, " ") > 6 {
		return false
	}
	r.c.Kind = CitationPodcast
	r.add(piece{Span: Span{span.Start, span.Start + len(head)}, sep: sep, field: FieldPublication, kind: outletPodcast})
	r.add(piece{Span: Span{span.End - len(last), span.End}, sep: ' ', field: FieldKind})
	return true
}

// isCatalogNumber reports whether s is the number of a work in a catalog of books or papers:
// ISBN 978-0-0000-0000-1, OCLC 1128103222.
func isCatalogNumber(s string) bool {
	return mayLead(s, leadCatalog) && beginsWith(s, catalogWords[:])
}

// catalogWords stand before the number of a work in a catalog.
var catalogWords = [...]string{"isbn", "issn", "arxiv:", "bibcode", "jstor ", "lccn ", "oclc ", "pmc ", "pmid ", "pmid:", "s2cid ", "ssrn "}

// isForm reports whether s is a form that is filed with the Securities and Exchange
// Commission: Form 10-K for the fiscal year ended 31 December 2024.
func isForm(s string) bool {
	rest, ok := strings.CutPrefix(s, "Form ")
	return ok && startsWithForm(rest)
}
