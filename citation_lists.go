package gloss

import "strings"

// settleRepeat makes the name that stands both where an author would and behind the
// title the author and the publication: Reuters (2025). Ores, Reuters, 9 June.
func (r *citationReader) settleRepeat() {
	const behind = 2
	if len(r.pieces) <= behind || len(r.authors) > 0 || r.pieces[0].field != "" || r.pieces[0].form != pieceText {
		return
	}
	p := &r.pieces[0]
	for i := behind; i < len(r.pieces); i++ {
		q := &r.pieces[i]
		if q.field == "" && q.form == pieceText && (isSameOutlet(p.In(r.text), q.In(r.text)) || q.words > 1 && r.datedBehind(0) && isCapitals(p.In(r.text)) && isShortFor(p.In(r.text), q.In(r.text))) {
			if !r.titleBefore(i) {
				q.field = FieldResidue
				return
			}
			p.field, p.people = FieldAuthor, []Name{{Literal: p.In(r.text)}}
			q.field, q.people = FieldPublication, nil
			return
		}
	}
}

// isSameOutlet reports whether a and b are one name, but for case and article.
func isSameOutlet(a, b string) bool {
	if len(a) > maxOutlet || len(b) > maxOutlet {
		return false
	}
	if x, y := byteAt(a, len(a)-1), byteAt(b, len(b)-1); x|0x20 != y|0x20 && isASCIILetter(x) && isASCIILetter(y) {
		return false // most names end in other letters
	}
	var x, y [maxOutlet + 4]byte
	return string(outletKey(x[:0], a)) == string(outletKey(y[:0], b))
}

// hasNamesake reports whether a later piece is named after piece i: BBC (2016)
// “Ores”, BBC News.
func (r *citationReader) hasNamesake(i int) bool {
	name := r.pieces[i].In(r.text)
	for k := i + 2; k < len(r.pieces); k++ {
		if q := &r.pieces[k]; q.field == "" && q.form == pieceText && len(q.In(r.text)) > len(name)+1 && strings.HasPrefix(q.In(r.text), name) && q.In(r.text)[len(name)] == ' ' {
			return true
		}
	}
	return false
}

// settleWriter makes the name before a title in quotes the author where it stands
// as lists of works have it, closed by a point, and an outlet follows the title:
// Namcios. “Ores.” Ore Magazine, 29 Dec. 2022.
func (r *citationReader) settleWriter() {
	const most = 5
	if len(r.pieces) < 3 || len(r.authors) > 0 {
		return
	}
	p, title, q := &r.pieces[0], &r.pieces[1], &r.pieces[2]
	if p.field != "" || p.form != pieceText || title.form != pieceQuoted || title.sep != '.' || q.field != "" || q.form != pieceText || q.sep != ' ' {
		return
	}
	if p.words > most || p.small > 0 || q.words > most+1 || q.small > 0 || !startsUpper(p.In(r.text)) || isPlace(q.In(r.text)) || isPlainKind(q.In(r.text)) {
		return
	}
	p.field = FieldAuthor
	if len(p.people) == 0 || p.kind != outletUnknown {
		p.people = []Name{{Literal: p.In(r.text)}}
	}
	q.field = FieldPublication
}

// isPlainKind reports whether s only says what kind of work it is.
func isPlainKind(s string) bool {
	_, last, _ := cutLast(s)
	return kindNamed(strings.ToLower(s)) != "" || seriesAt(s) >= 0 || isPlainNoun(strings.ToLower(last))
}

// settleImprint makes the name before a colon where a book was issued, and the one
// behind it who issued it, where they close the source: Harlow: Pearson.
func (r *citationReader) settleImprint() {
	const most = 4
	for i := 2; i < len(r.pieces); i++ {
		p, q := &r.pieces[i-1], &r.pieces[i]
		if q.sep != ':' || p.sep != '.' || p.field != "" || q.field != "" && q.field != FieldPublication || p.form != pieceText || q.form != pieceText {
			continue
		}
		switch in := p.In(r.text); {
		case p.words > most || p.small > 0 || q.words > 2*most || q.small > 0 || !startsUpper(in) || p.kind != outletUnknown || p.noun || p.people != nil && p.words > 1 && p.sure:
		case !r.closes(i), !r.titleBefore(i - 1), len(r.authors) == 0 && !r.datedBefore(i):
		default:
			p.field, q.field = FieldPlace, FieldPublication
			q.people = nil
			return
		}
	}
}

// settleCorporate makes a body the author of what another one has issued, in the form of a list of
// references: Ore Institute. 2025. Grades of Ore. London: Routledge.
func (r *citationReader) settleCorporate() {
	const least = 4
	if len(r.pieces) < least || len(r.authors) > 0 {
		return
	}
	p, year, last := &r.pieces[0], &r.pieces[1], &r.pieces[len(r.pieces)-1]
	in := p.In(r.text)
	if p.field != "" || p.form != pieceText || p.words < 2 || !p.org && p.kind != outletReport || year.field != FieldDate || year.period.Month != 0 || year.sep != '.' && year.sep != '(' {
		return
	}
	if last.sep == ':' && (last.field == "" || last.field == FieldPublication) && last.form == pieceText && !strings.EqualFold(last.In(r.text), in) && r.titleBefore(len(r.pieces)-1) {
		p.field, p.people = FieldAuthor, []Name{{Literal: in}}
	}
}

// settleFiler makes a company the author of what it has filed, before who keeps it: Nordic Ore
// plc, “Annual Report”, U.S. Securities and Exchange Commission.
func (r *citationReader) settleFiler() {
	const least = 4
	if len(r.pieces) < least || len(r.authors) > 0 || !r.titled {
		return
	}
	p := &r.pieces[0]
	if p.field != "" || p.form != pieceText || p.sep != 0 || !p.org && len(p.people) > 0 {
		return
	}
	for i := range r.pieces[1:] {
		if q := &r.pieces[i+1]; q.form == pieceText && (q.field == "" || q.field == FieldPublication) && strings.HasSuffix(q.In(r.text), "Securities and Exchange Commission") {
			p.field, p.people = FieldAuthor, []Name{{Literal: p.In(r.text)}}
			return
		}
	}
}

// closes reports whether nothing that is yet to be placed follows piece i.
func (r *citationReader) closes(i int) bool {
	for k := i + 1; k < len(r.pieces); k++ {
		if r.pieces[k].field == "" && r.pieces[k].form == pieceText {
			return false
		}
	}
	return true
}

// datedBefore reports whether a date stands before piece i.
func (r *citationReader) datedBefore(i int) bool {
	for k := range i {
		if r.pieces[k].field == FieldDate {
			return true
		}
	}
	return false
}

// titleBefore reports whether something that may be the title stands before piece i,
// and behind the first one, where that may be the author.
func (r *citationReader) titleBefore(i int) bool {
	from := 1
	if len(r.authors) > 0 {
		from = 0
	}
	for k := from; k < i; k++ {
		if p := &r.pieces[k]; p.form == pieceQuoted || p.field == "" && p.form == pieceText {
			return true
		}
	}
	return false
}

// settleBook reads who wrote a book and what it is called where the imprint, or the
// year alone, follows in brackets: Jane Roe, Ores, Pits, and Dust (Verso, 2012).
func (r *citationReader) settleBook() {
	if len(r.pieces) < 3 || r.titled || len(r.authors) > 0 {
		return
	}
	p := &r.pieces[0]
	body := p.kind == outletReport || p.kind == outletUnknown && p.shape > 2
	if p.field != "" || !body && (len(p.people) == 0 || p.words < 2*len(p.people) || p.kind != outletUnknown) {
		return
	}
	from := 1
	for from < len(r.pieces) && r.pieces[from].field == FieldRemark {
		from++
	}
	to := from
	for to < len(r.pieces) && r.pieces[to].field == "" && r.pieces[to].form == pieceText && r.pieces[to].kind == outletUnknown && r.pieces[to].sep != '(' {
		to++
	}
	if to == from || to == len(r.pieces) || to-from > longestRun || r.pieces[to].sep != '(' || r.pieces[from].sep != ',' {
		return
	}
	switch q := &r.pieces[to]; {
	case q.field == FieldPublication, q.field == FieldPlace:
	case body:
		return
	case q.field == FieldDate && q.period.Month == 0 && r.closes(to):
	default:
		return
	}
	p.field = FieldAuthor
	if body {
		p.people = []Name{{Literal: p.In(r.text)}}
	}
	r.fill(slotTitle, from, to)
}

// settleFamily makes a family name, or two of them, before an outlet and a date the
// author: Roe, Project Syndicate, January 26, 2026.
func (r *citationReader) settleFamily() {
	if len(r.pieces) < 3 || len(r.authors) > 0 || r.titled || r.role == rolePhoto {
		return
	}
	p, q := &r.pieces[0], &r.pieces[1]
	if p.field != "" || p.kind != outletUnknown || p.shape > 0 || q.field != "" || q.form != pieceText || r.pieces[2].field != FieldDate {
		return
	}
	switch q.kind {
	case outletNewspaper, outletNewswire, outletMagazine, outletWeb, outletBroadcast:
	default:
		return
	}
	var people []Name
	for part := range strings.SplitSeq(strings.ReplaceAll(p.In(r.text), " and ", " & "), " & ") {
		if strings.Contains(part, " ") || !isAuthorWord(part) || part == strings.ToUpper(part) {
			return
		}
		people = append(people, Name{Family: part})
	}
	p.field, p.people = FieldAuthor, people
}

// settlePicture reads the agency that took a picture and the archive that has it, where
// nothing else is said: AFP / Getty Images; and the place and the day of a picture whose
// credit follows: Lviv, Ukraine, May 3, 2025. REUTERS/Jane Roe.
func (r *citationReader) settlePicture() {
	n := len(r.pieces)
	if n == 2 && len(r.authors) == 0 && r.pieces[1].sep == '/' {
		p, q := &r.pieces[0], &r.pieces[1]
		if p.field == "" && q.field == "" && p.kind == outletNewswire && q.kind == outletPhoto {
			p.field, q.field, r.role = FieldAgency, FieldPublication, rolePhoto
		}
		return
	}
	if r.role != rolePhoto || n < 3 || r.pieces[0].field != "" || r.pieces[0].sep != 0 || r.pieces[0].small > 0 {
		return
	}
	switch {
	case r.pieces[1].field == FieldDate && r.asPlace(0):
		r.pieces[0].field = FieldPlace
	case r.pieces[2].field == FieldDate && r.pieces[1].field == "" && r.pieces[1].sep == ',' && r.pieces[0].words < 4 && (r.asCity(0) || r.asCountry(1) || stateNamed(r.pieces[1].In(r.text))):
		r.fill(slotPlace, 0, 2)
	}
}

// settleSlash joins two bodies before a title that a slash joins: World Bank / IFC.
func (r *citationReader) settleSlash() {
	if len(r.pieces) < 3 {
		return
	}
	p, q := &r.pieces[0], &r.pieces[1]
	if p.field != "" || q.field != "" || q.sep != '/' || p.kind != outletReport && !isCapitals(p.In(r.text)) || q.kind != outletReport && !isCapitals(q.In(r.text)) {
		return
	}
	if !r.followedByTitle(1) {
		return
	}
	p.End, p.outer.End, p.words, p.shape = q.End, q.outer.End, p.words+q.words, max(p.shape, 4)
	r.pieces = append(r.pieces[:1], r.pieces[2:]...)
}

// settleRelease makes the body before the title of a press release the publication,
// and the outlet behind it who carried it.
func (r *citationReader) settleRelease() {
	if r.c.Kind != CitationPressRelease {
		return
	}
	body := -1
	for i := range r.pieces {
		p := &r.pieces[i]
		switch {
		case body < 0 && p.field == "" && p.form == pieceText && r.followedByTitle(i) && (p.kind != outletUnknown || p.shape > 2 || len(p.people) == 0 || !p.sure):
			body = i
		case body < 0:
		case p.field == "" && p.form == pieceText && p.kind != outletUnknown:
			r.pieces[body].field, p.field = FieldPublication, FieldVia
			return
		}
	}
}

// settleJournal makes what stands between a title in quotes and the volume the
// publication, with the commas and the colon that it may hold: Journal of Ores, Pits
// and Dust, Vol. 43; Ore Journal: Pits, 9(2).
func (r *citationReader) settleJournal() {
	const most = 4
	for i := 1; i < len(r.pieces); i++ {
		if r.pieces[i-1].form != pieceQuoted || r.pieces[i].field != "" || r.pieces[i].form != pieceText || r.hasPublication() {
			continue
		}
		to := i + 1
		for to < len(r.pieces) && to-i < most && r.runs(to) && (r.pieces[to].sep == ',' || r.pieces[to].sep == ':') && r.pieces[to].small == 0 {
			to++
		}
		if to == len(r.pieces) || r.pieces[to].field != FieldVolume && (r.pieces[to].field != FieldIssue || to > i+1) {
			return
		}
		if p := &r.pieces[i]; !startsUpper(p.In(r.text)) || p.small > 2 || p.sure || isPlace(p.In(r.text)) || seriesAt(p.In(r.text)) >= 0 {
			return
		}
		r.fill(slotPublication, i, to)
		return
	}
}

// settleVolume makes what stands between a point and the volume the publication, where
// nothing but the title stands before: Ores. Ore Review, 12(3), 4-9.
func (r *citationReader) settleVolume() {
	for i := 1; i+1 < len(r.pieces); i++ {
		p, q := &r.pieces[i], &r.pieces[i-1]
		if r.pieces[i+1].field != FieldVolume || r.hasPublication() {
			continue
		}
		if p.field == "" && p.form == pieceText && p.sep == '.' && p.small == 0 && !p.sure && startsUpper(p.In(r.text)) && q.field == "" && q.form == pieceText && q.kind == outletUnknown {
			p.field = FieldPublication
			if i == 1 && len(r.authors) == 0 && len(q.people) == 0 {
				q.field, r.titled = FieldTitle, true
			}
		}
		return
	}
}

// settleIssuer leaves the short name of a body to the series behind it where the full
// name follows: BIS Working Paper 380, Bank for International Settlements.
func (r *citationReader) settleIssuer() {
	for i := 0; i+2 < len(r.pieces); i++ {
		p, series := &r.pieces[i], &r.pieces[i+1]
		if p.field != "" || series.field != FieldSeries || series.sep != ' ' || !isCapitals(p.In(r.text)) {
			continue
		}
		for k := i + 2; k < len(r.pieces); k++ {
			q := &r.pieces[k]
			if q.field == "" && q.form == pieceText && q.words > 1 && isShortFor(p.In(r.text), q.In(r.text)) {
				series.Start, series.outer.Start, series.sep = p.Start, p.outer.Start, p.sep
				r.pieces = append(r.pieces[:i], r.pieces[i+1:]...)
				return
			}
		}
	}
}
