package gloss

import (
	"slices"
	"strings"
	"time"
	"unicode/utf8"
)

// settle decides pieces that others make sure, before the rest are placed. A step sees
// what those before it have decided.
func (r *citationReader) settle() {
	for i := 1; i < len(r.pieces); i++ {
		r.settleDate(i) // a date that turns out to be of the title is text again for all others
		r.settleAgency(i)
		r.settleDatabase(i)
	}
	bracketed, slashed := r.marks.has(markBracket|markForeign), r.marks.has(markSlash|markForeign)
	// What joins pieces comes first, so that the others see whole names.
	r.settleCompany()
	r.settlePicture() // before the slash is taken for one between two bodies
	if slashed {
		r.settleSlash()
	}
	r.settleCarrier()
	r.settleQuotedOutlet()
	if slashed {
		r.settleTwoSlashes()
	}
	// Then lines of a form of their own, which leave nothing to the others.
	if r.marks.has(markForeign) {
		r.settleEastern()
	}
	if bracketed {
		r.settleTyped()
	}
	r.settleOrder()
	if bracketed {
		r.settleJurisdiction()
		r.settleCourt()
	}
	r.settleState()
	if bracketed {
		r.settleGazette()
	}
	// Then what stands in a list of a known form, by what is nearest to sure: who wrote
	// it, the book or the release it is, and by the numbers behind it the journal.
	r.settleRepeat()
	if bracketed {
		r.settleHandle()
	}
	r.settleSpeaker()
	r.settleMaker()
	r.settleOffice()
	r.settleBook()
	r.settleTurnedImprint()
	r.settleContainer()
	r.settleBroadcast()
	r.settleAddress()
	r.settleFamily()
	r.settleRelease()
	r.settleBodyAbroad()
	r.settleJournal() // with a title in quotes
	r.settleVolume()  // without one
	// What is left of bodies and people leans on the publication that is known by now.
	r.settleIssuer()
	r.settleWriter()
	r.settleImprint()
	r.settleCorporate()
	r.settleFiler()
	r.settleColon()
	r.settlePapers()
	r.settleColumn()
	r.settleStaff()
	r.settleDash()
	r.settleMinistry()
	if r.role == rolePhoto {
		r.settleCredit() // who is left took the picture
	}
}

// settleOrder makes the number of an order the series where the title stands behind it:
// Executive Order 14156, Declaring an Emergency, 90 Fed. Reg. 8433.
func (r *citationReader) settleOrder() {
	if len(r.pieces) < 2 || r.pieces[0].field != FieldTitle || !isOrder(r.pieces[0].In(r.text)) {
		return
	}
	if q := &r.pieces[1]; q.field == "" && q.form == pieceText && q.sep == ',' && q.words > 2 && q.kind == outletUnknown {
		r.pieces[0].field, q.field = FieldSeries, FieldTitle
	}
}

// settleDate makes the period that a work is about a part of its title, where the
// day of the work stands behind it: Bulletin, January to March 2026, published 30
// April 2026.
func (r *citationReader) settleDate(i int) {
	p := &r.pieces[i]
	if p.field != FieldDate || p.sep == '(' || p.period.Day != 0 {
		return
	}
	q := &r.pieces[i-1]
	if q.field != "" || q.form != pieceText {
		return
	}
	if (p.sep == ':' || p.sep == ',' && p.period.Month == 0 && !p.period.End.IsZero()) && r.yearFirst() && (!p.period.End.IsZero() || p.period.Month == 0) {
		p.field = ""
		p.Span, p.covers = p.outer, true
		return
	}
	if p.sep != ',' && p.sep != ' ' || len(r.authors) > 0 || r.titled && q.kind != outletUnknown {
		return
	}
	if p.period.End.IsZero() && (p.sep != ' ' || !endsInMonth(q.In(r.text))) {
		return
	}
	for k := i + 1; k < len(r.pieces); k++ {
		if next := &r.pieces[k]; next.field == FieldDate && next.period.Month != 0 && next.period.End.IsZero() {
			p.field, p.sep = "", ','
			p.Span, p.covers = p.outer, true
			return
		}
	}
}

// yearFirst reports whether the year of the work stands behind who wrote it.
func (r *citationReader) yearFirst() bool {
	i := 1
	if len(r.authors) > 0 {
		i = 0
	}
	return i < len(r.pieces) && r.pieces[i].field == FieldDate && r.pieces[i].period.Month == 0 && r.pieces[i].period.Year != 0
}

// endsInMonth reports whether s ends in the first month of a range: January to.
func endsInMonth(s string) bool {
	head, last, ok := cutLast(s)
	if !ok || last != "to" && last != "and" && last != "–" && last != "-" {
		return false
	}
	return monthNamed(head[strings.LastIndexByte(head, ' ')+1:]) != 0
}

// settleAgency makes the agency in brackets behind an outlet the one whose text it
// is: The Gulf Ledger (AFP), "Ores".
func (r *citationReader) settleAgency(i int) {
	p := &r.pieces[i]
	if p.sep != '(' {
		return
	}
	if p.field == "" && p.kind == outletReport && (r.pieces[i-1].kind == outletWeb || r.pieces[i-1].kind == outletMagazine) {
		p.field = FieldPublisher // VoxEU (CEPR)
	}
	if i != 1 || p.field != "" || !namesAgency(p.In(r.text)) {
		return
	}
	q := &r.pieces[0]
	if q.field != "" || q.form != pieceText || q.kind == outletNewswire || q.sure || q.kind == outletUnknown && !r.followedByTitle(i) {
		return
	}
	p.field, q.field = FieldAgency, FieldPublication
}

// namesAgency reports whether s names an agency, or two with a slash between them: dpa/Reuters.
func namesAgency(s string) bool {
	a, b, ok := strings.Cut(s, "/")
	return knownOutlet(s) == outletNewswire || ok && knownOutlet(a) == outletNewswire && knownOutlet(b) == outletNewswire
}

// settleDatabase makes the name in capitals between a body and what it has
// published the series: Ore Institute, OREBASE, Grades of ore.
func (r *citationReader) settleDatabase(i int) {
	if i != 1 || i+1 >= len(r.pieces) || r.titled || len(r.authors) > 0 {
		return
	}
	p, q, next := &r.pieces[i], &r.pieces[0], &r.pieces[i+1]
	const least = 5
	in := p.In(r.text)
	if p.sep != ',' || next.sep != ',' || next.words < 2 || p.field != "" || q.field != "" || next.field != "" || p.kind != outletUnknown || len(in) < least || in != strings.ToUpper(in) || strings.ContainsAny(in, " .0123456789") {
		return
	}
	if q.kind != outletUnknown || q.shape > 2 {
		p.field = FieldSeries
	}
}

// settleCredit reads what only credits of pictures say: who is named first took the
// picture, and the agency or the archive that has it stands last.
func (r *citationReader) settleCredit() {
	first, last, slashed := -1, -1, false
	for i := range r.pieces {
		p := &r.pieces[i]
		switch in := p.In(r.text); {
		case p.field == "" && p.form == pieceText && isContributor(in):
			p.field = FieldRemark
		case p.field == FieldVia && last < 0:
			p.field = FieldPublication
			last = i
		case p.field == FieldPublication:
			last = i
		case p.field == FieldAuthor:
		case p.field == "" && p.sep == ',' && slashed:
			p.field = FieldRemark // Jane Roe/Folhapress, MERCADO
		case p.field == "" && p.form == pieceText:
			slashed = slashed || p.sep == '/'
			if first < 0 {
				first = i
			} else {
				last = i
			}
		}
	}
	if first < 0 {
		return
	}
	p := &r.pieces[first]
	end := last >= 0 && (r.pieces[last].field == FieldPublication || slashed && r.pieces[last].kind == outletPhoto)
	switch {
	case p.field != "" || r.hasAuthor() || r.titled || p.kind != outletUnknown || first > 0:
	case end:
		p.field = FieldAuthor
		if len(p.people) == 0 {
			p.people = []Name{{Literal: p.In(r.text)}}
		}
	case len(p.people) == 0 || p.small > 0 || p.shape > 0 || isPictureTrade(p.In(r.text)):
	case last < 0 && len(r.pieces) == first+1 || last >= 0 && r.pieces[last].sep == '/':
		p.field, p.sure = FieldAuthor, true
		if last >= 0 && last == first+1 {
			r.pieces[last].field = FieldPublication
		}
	}
}

// isContributor reports whether s says in what capacity somebody took a picture.
func isContributor(s string) bool {
	switch strings.ToLower(s) {
	case "contributor", "stringer", "staff", "handout", "pool", "freelance", "freelancer", "file", "file photo", "press":
		return true
	}
	return false
}

// isPictureTrade reports whether s ends in a word for those who deal in pictures.
func isPictureTrade(s string) bool {
	_, last, _ := cutLast(s)
	switch strings.ToLower(last) {
	case "archive", "archives", "collection", "film", "films", "images", "photo", "photography", "photos", "pictures", "stock", "studio", "studios", "gallery", "museum", "library":
		return true
	}
	return false
}

// isBookTrade reports whether s is what the book trade says of a book: 418pp, out of
// print, $26.49.
func isBookTrade(s string) bool {
	if s == "" || !isDigit(s[0]) && !mayLead(s, leadTrade) {
		return false
	}
	const longest = 15 // of the words
	if len(s) > longest && isLetterOrDigit(s[0]) && !isDigit(s[0]) {
		return false
	}
	var buf [longestWord]byte
	if !isDigit(s[0]) && s[0] < utf8.RuneSelf && slices.Contains(bookTrades[:], string(smallLetters(buf[:0], s[:min(len(s), longest+1)]))) {
		return true
	}
	if rest := strings.TrimLeft(s, "$€£¥"); rest != s {
		return rest != "" && strings.Trim(rest, "0123456789.,") == ""
	}
	n := numberEnd(s)
	if n == 0 {
		return false
	}
	switch strings.TrimLeft(s[n:], " ") {
	case "pp", "pages", "pgs", "pp.", "págs", "páginas", "seiten":
		return true
	}
	return false
}

// bookTrades are how a book is sold.
var bookTrades = [...]string{"out of print", "paperback", "hardcover", "hardback", "softcover", "print on demand", "ebook", "e-book", "kindle edition", "audiobook"}

// isChapter reports whether s says where in a work something stands: Chapter II,
// Box 2.2.
func isChapter(s string) bool {
	const longest = 24
	if len(s) > longest || !mayLead(s, leadChapter) {
		return false
	}
	if strings.HasPrefix(s, "§") {
		return true
	}
	word, number, ok := cutWord(s)
	if !ok || strings.Trim(number, "0123456789.IVXLABC-–") != "" && (len(number) > 1 || !startsUpper(number)) {
		return false
	}
	var buf [longestWord]byte
	return slices.Contains(chapterWords[:], string(smallLetters(buf[:0], strings.TrimSuffix(word, "."))))
}

// chapterWords stand before the number of a part of a work.
var chapterWords = [...]string{
	"annex", "anexo", "appendix", "article", "art", "box", "capítulo", "ch", "chap", "chapitre", "chapter", "division", "exhibit", "fig", "figure", "kapitel", "section", "subtitle", "table", "title",
}

// cutWork cuts what a body has done from its name: IMF staff estimates; OECD
// calculations based on data of the members.
func cutWork(s string) (body, work string, ok bool) {
	body, work, ok = cutWorkOf(s)
	if ok && !outletAt(body) && !isCapitals(body) && knownOutlet(body) == outletUnknown {
		return s, "", false
	}
	return body, work, ok
}

// isOwn reports whether s says that those who wrote did the work themselves.
func isOwn(s string) bool {
	if !mayLead(s, leadOwn) {
		return false
	}
	first, _, _ := cutWord(s)
	var buf [longestWord]byte
	return slices.Contains(ownWords[:], strings.TrimRight(string(smallLetters(buf[:0], first)), "'’s"))
}

// ownWords are what those are called who did the work themselves, without the s behind them.
var ownWords = [...]string{"author", "company", "editor", "my", "our", "own", "staff"}

// cutWorkOf does what cutWork does, whatever the body is called.
func cutWorkOf(s string) (body, work string, ok bool) {
	const longest, words = 120, 6
	if len(s) > longest || !startsUpper(s) {
		return s, "", false
	}
	at := 0
	for range words {
		k := strings.IndexByte(s[at:], ' ')
		if k < 0 {
			return s, "", false
		}
		at += k + 1
		if strings.IndexByte("acefps", byteAt(s, at)) < 0 {
			continue // neither of workWords nor staff
		}
		word, rest, _ := cutWord(s[at:])
		if word == "staff" {
			word, rest, _ = cutWord(rest)
		}
		if !isWorkWord(word) {
			continue
		}
		if more, ok := strings.CutPrefix(rest, "and "); ok {
			if word, rest, _ = cutWord(more); !isWorkWord(word) {
				return s, "", false
			}
		}
		if body = s[:at-1]; rest != "" && !leadsToData(rest) {
			return s, "", false
		}
		return body, s[at:], true
	}
	return s, "", false
}

// isWorkWord reports whether w says what a body did with figures.
func isWorkWord(w string) bool {
	return slices.Contains(workWords[:], w)
}

// workWords say what a body did with figures.
var workWords = [...]string{"analysis", "calculation", "calculations", "computations", "elaboration", "elaborations", "estimate", "estimates", "projections", "forecasts"}

// leadsToData reports whether s says what the work of a body draws on.
func leadsToData(s string) bool {
	for _, w := range [...]string{"based on ", "based upon ", "from ", "of ", "on ", "using ", "with data "} {
		if strings.HasPrefix(s, w) {
			return true
		}
	}
	return false
}

// estimated adds the body and its work that the text at span names.
func (r *citationReader) estimated(span Span, sep byte) bool {
	if r.titled || len(r.authors) > 0 || len(r.pieces) > 0 {
		return false
	}
	body, work, ok := cutWork(span.In(r.text))
	if !ok && r.role == roleSource {
		body, work, ok = cutWorkOf(span.In(r.text))
		ok = ok && allCapitalized(strings.Fields(body)) && !isOwn(body)
	}
	own := len(r.pieces) == 1 && r.pieces[0].field == FieldRemark
	if !ok && (own || r.listed) {
		if body, work, ok = cutData(span.In(r.text)); !ok {
			body, work, ok = strings.Cut(span.In(r.text), " data on ")
			work = "data on " + work
		}
		ok = ok && startsUpper(body)
	}
	if !ok {
		return false
	}
	r.free(Span{span.Start, span.Start + len(body)}, sep)
	r.add(piece{Span: Span{span.End - len(work), span.End}, sep: ' ', field: FieldRemark})
	return true
}

// occasionWords begin what says where a work was given.
var occasionWords = [...]string{
	"address", "briefing", "keynote", "lecture", "paper", "presentation", "remarks", "report", "speaking", "speech", "statement", "submission", "talk", "testimony",
}

// given adds the occasion on which the work before it was given, which the text at
// span says: speech at the forum, paper presented at the conference.
func (r *citationReader) given(span Span, sep byte) bool {
	in := span.In(r.text)
	first, rest, _ := cutWord(in)
	if first == "keynote" {
		first, rest, _ = cutWord(rest)
	}
	if r.titled && strings.EqualFold(in, "lectio magistralis") {
		r.c.Kind = CitationSpeech
		r.add(piece{Span: span, sep: sep, field: FieldRemark})
		return true
	}
	if !startsLower(in) && !r.titled && first != "Speaking" && first != "Speech" || !hasWord(occasionWords[:], first) || !r.titled && (len(r.authors) == 0 || len(r.pieces) < 2) && !r.startsWithPerson(in) {
		return false
	}
	second, _, _ := cutWord(rest)
	switch second {
	case "at", "before", "delivered", "given", "in", "made", "prepared", "presented", "submitted", "to":
	default:
		return false
	}
	if kind, ok := spokenKind(first); ok && r.c.Kind == "" {
		r.c.Kind = kind
	}
	if !r.titled && len(r.authors) == 0 && len(r.pieces) == 1 {
		r.pieces[0].field = FieldAuthor
	}
	r.addRemark(span, sep)
	return true
}

// startsWithPerson reports whether the only piece before in, which says in small letters
// where somebody spoke, is a person.
func (r *citationReader) startsWithPerson(in string) bool {
	kind, _ := spokenKind(firstWords(in, 1))
	if len(r.pieces) != 1 || !startsLower(in) || kind != CitationSpeech {
		return false
	}
	p := &r.pieces[0]
	return len(p.people) == 1 && p.words > 1 && p.kind == outletUnknown && (p.field == "" || p.field == FieldAuthor)
}

// noticeWords begin what a body says that it has filed, or told to whom.
var noticeWords = [...]string{
	"announcement", "disclosure", "email", "filing", "letter", "memo", "notice", "notification", "presentation", "prospectus", "release",
	"response", "statement", "submission",
}

// isMereWork reports whether s is a word for a work with what says which one of its kind
// it is, and no title: third-quarter report, Announcement.
func isMereWork(s string) bool {
	const most = 3
	if n := strings.Count(s, " "); n == 0 {
		return hasWord(noticeWords[:], s)
	} else if n >= most || !startsLower(s) || !isWorkTitle(s) {
		return false
	}
	return strings.ToLower(s) == s
}

// noticed adds what the body before it has said to whom, which the text at span says:
// Ore Works, statement to the Oslo exchange.
func (r *citationReader) noticed(span Span, sep byte) bool {
	if sep != ',' || len(r.pieces) != 1 || r.pieces[0].field != "" || r.titled {
		return false
	}
	in := span.In(r.text)
	word, rest, _ := cutWord(in)
	for word == "stock" || word == "exchange" || word == "regulatory" {
		word, rest, _ = cutWord(rest)
	}
	if isMereWork(in) && !r.pieces[0].sure {
		r.pieces[0].field = FieldPublication
		r.add(piece{Span: span, sep: sep, field: FieldRemark})
		return true
	}
	if !startsLower(in) || !hasWord(noticeWords[:], word) {
		return false
	}
	switch second, _, _ := cutWord(rest); second {
	case "", "to", "with", "on", "for":
	default:
		return false
	}
	if !hasFoldPrefix(rest, "on ") || r.pieces[0].kind != outletUnknown || r.pieces[0].shape > 0 {
		r.pieces[0].field = FieldPublication
	}
	r.addRemark(span, sep)
	return true
}

// addRemark adds a remark behind the mark sep, and the last date in it as one.
func (r *citationReader) addRemark(span Span, sep byte) {
	if d, ok := r.lastPeriodIn(span); ok && d.Start > span.Start {
		r.add(piece{Span: trimPiece(r.text, Span{span.Start, d.Start}), sep: sep, field: FieldRemark})
		r.add(piece{Span: d.Span, sep: ' ', field: FieldDate, period: d.Period})
		return
	}
	r.add(piece{Span: span, sep: sep, field: FieldRemark})
}

// numberedNouns are what the works of a series are called.
var numberedNouns = [...]string{"brief", "briefing", "circular", "insight", "insights", "memo", "memorandum", "note", "notes", "paper", "papers", "sidebar"}

// namedSeries returns where the series begins that stands in s behind the name of a
// body and before its number, or -1: IMF Staff Climate Note 2021/005.
func namedSeries(s string) int {
	head, last, ok := cutLast(s)
	if !ok || !isDigit(byteAt(last, len(last)-1)) || !isSeriesNumber(last) || isYear(last) {
		return -1
	}
	for _, w := range [...]string{" No.", " no.", " No", " n.", " nº", " Nr."} {
		head = strings.TrimSuffix(head, w)
	}
	_, noun, _ := cutLast(head)
	if !hasWord(numberedNouns[:], noun) {
		return -1
	}
	for k := strings.LastIndexByte(head, ' '); k > 0; k = strings.LastIndexByte(head[:k], ' ') {
		if body := head[:k]; knownOutlet(body) != outletUnknown || isCapitals(body) {
			return k + 1
		}
	}
	return -1
}

// drawnOn reads the words at the start of a source that say that what it is for
// draws on it, if authors follow them, and returns where these end: based on Roe et
// al, Ore Institute, 2013.
func (r *citationReader) drawnOn() int {
	in := r.In(r.text)
	if n := ownWork(in); n > 0 {
		r.add(piece{Span: Span{r.Start, r.Start + len(strings.TrimRight(in[:n], " "))}, field: FieldRemark})
		return r.Start + n
	}
	if strings.IndexByte("abdfot", byteAt(in, 0)|0x20) < 0 {
		return r.Start
	}
	for _, w := range [...]string{"adapted from ", "based on ", "based upon ", "drawn from ", "from ", "own elaboration based on ", "taken from "} {
		if !hasFoldPrefix(in, w) {
			continue
		}
		l := authorList{text: r.text, limit: min(r.End, r.Start+maxAuthorList)}
		end := l.read(r.Start + len(w))
		if end == 0 {
			break
		}
		r.authors, r.more = append(r.authors, l.names...), l.more
		r.add(piece{Span: Span{r.Start, r.Start + len(w) - 1}, field: FieldRemark})
		return end
	}
	return r.Start
}

// settlePapers makes the series that says what it is about one piece, up to its
// number: OECD Working Papers on Finance, Insurance and Private Pensions, No. 36.
func (r *citationReader) settlePapers() {
	for i := range r.pieces {
		p := &r.pieces[i]
		if p.field != "" || i == 0 || !isPapersOn(p.In(r.text)) {
			continue
		}
		k := i + 1
		for k < len(r.pieces) && r.pieces[k].field == "" && r.pieces[k].sep == ',' {
			k++
		}
		p.field = FieldSeries
		if k == len(r.pieces) || r.pieces[k].field != FieldIssue {
			return
		}
		for j := i + 1; j < k; j++ {
			p.End, p.outer.End = r.pieces[j].End, r.pieces[j].outer.End
			r.pieces[j].Span = Span{p.End, p.End}
			r.pieces[j].outer, r.pieces[j].field = r.pieces[j].Span, FieldResidue
		}
		return
	}
}

// isPapersOn reports whether s names a series by what its papers are about.
func isPapersOn(s string) bool {
	if len(s) < len("Policy Papers on ") || !strings.Contains(s, " Papers ") && !strings.Contains(s, " Studies ") {
		return false
	}
	for _, w := range [...]string{"Working Papers", "Discussion Papers", "Occasional Papers", "Policy Papers", "Research Papers", "Technical Papers", "Economic Studies", "Policy Studies"} {
		if _, rest, ok := strings.Cut(s, w); ok {
			return strings.HasPrefix(rest, " on ") || strings.HasPrefix(rest, " in ")
		}
	}
	return false
}

// isSection reports whether s is the section of an outlet in which a work stands.
func isSection(s string) bool {
	switch s {
	case "Analysis", "Commentary", "Editorial", "Guest essay", "Letters", "Letter to the editor", "News analysis", "Op-ed", "Op-Ed", "Opinion", "Perspective":
		return true
	}
	return false
}

// monthLike returns the month that word, which is written in another way than any
// is, means by one letter more, less or other: Novembr. The word is long enough
// that no other can be meant.
func monthLike(word string) time.Month {
	const least, most = 5, 12
	if len(word) < least || len(word) > most || !startsUpper(word) {
		return 0
	}
	for m := time.January; m <= time.December; m++ {
		if name := m.String(); len(name) > least && differsByOne(name, word) {
			return m
		}
	}
	return 0
}

// differsByOne reports whether a and b are the same but for one letter.
func differsByOne(a, b string) bool {
	if len(a) < len(b) {
		a, b = b, a
	}
	if len(a)-len(b) > 1 {
		return false
	}
	i := 0
	for i < len(b) && a[i] == b[i] {
		i++
	}
	if len(a) == len(b) {
		return i < len(b) && (a[i+1:] == b[i+1:] || i+1 < len(b) && a[i] == b[i+1] && a[i+1] == b[i] && a[i+2:] == b[i+2:])
	}
	return a[i+1:] == b[i:]
}

// dayNearMonth reads a day and a month whose name is written with a wrong letter:
// Novembr 2.
func dayNearMonth(s string) (Date, bool) {
	first, last, ok := cutWord(s)
	if !ok {
		return Date{}, false
	}
	if isDigit(first[0]) {
		first, last = last, first
	}
	m := monthLike(first)
	if m == 0 || len(last) > 2 || !allDigits(last) {
		return Date{}, false
	}
	day := 0
	for _, c := range last {
		day = day*10 + int(c-'0')
	}
	const longest = 31
	return Date{Month: m, Day: day}, day > 0 && day <= longest
}

// settleStaff tells the outlet from the one who wrote for it where both stand
// before a title and only the outlet looks like one: The Ore Report, Euan Roe,
// "Ores".
func (r *citationReader) settleStaff() {
	if len(r.pieces) < 3 || len(r.authors) > 0 || !r.followedByTitle(1) {
		return
	}
	p, q := &r.pieces[0], &r.pieces[1]
	if p.field != "" || q.field != "" || p.sure || q.sep != ',' || len(q.people) != 1 || q.words < 2 || q.shape > 0 || q.kind != outletUnknown {
		return
	}
	_, last, _ := cutLast(p.In(r.text))
	if p.kind != outletUnknown || p.shape > 0 || hasWord(titleNouns[:], last) || hasWord(newsWords[:], last) {
		p.field, q.field = FieldPublication, FieldAuthor
	}
}

// settleMinistry joins the name of a ministry that lists what it is for:
// Department for Science, Innovation and Ores.
func (r *citationReader) settleMinistry() {
	const most = 5
	for i := 0; i+1 < len(r.pieces); i++ {
		p, q := &r.pieces[i], &r.pieces[i+1]
		if q.sep != ',' || p.field != "" || q.field != "" || q.form != pieceText || q.words > most || q.small > 0 || !isMinistry(p.In(r.text)) {
			continue
		}
		if !strings.Contains(q.In(r.text), " and ") && !strings.Contains(q.In(r.text), " & ") {
			continue
		}
		p.End, p.outer.End, p.words, p.shape = q.End, q.outer.End, p.words+q.words, max(p.shape, 4)
		r.pieces = append(r.pieces[:i+1], r.pieces[i+2:]...)
		return
	}
}

// isMinistry reports whether s begins as the name of a ministry does.
func isMinistry(s string) bool {
	first, rest, _ := cutWord(s)
	switch first {
	case "Department", "Ministry", "Secretariat", "Committee", "Directorate":
		return strings.HasPrefix(rest, "for ") || strings.HasPrefix(rest, "of ")
	}
	return false
}

// issuedNoun adds the body and its work that the text at span names, where a word
// in small letters begins what the work is called: Chamber of Ores statement on pits.
func (r *citationReader) issuedNoun(span Span, sep byte, g *glance) bool {
	in := span.In(r.text)
	if !g.linked(linkOn|linkOf|linkTo) || len(r.pieces) > 0 || len(r.authors) > 0 || r.titled {
		return false
	}
	for _, w := range [...]string{" statement on ", " statement of ", " notice on ", " notice of ", " letter to ", " factsheet on ", " guidance on ", " report on "} {
		k := strings.Index(in, w)
		if k < 0 || !startsUpper(in) || !outletAt(in[:k]) {
			continue
		}
		r.free(Span{span.Start, span.Start + k}, sep)
		r.add(piece{Span: Span{span.Start + k + 1, span.End}, sep: ' ', field: FieldTitle})
		r.titled = true
		return true
	}
	return false
}

// settleCompany joins the name of a company with its form: Ore Works, S.A.
func (r *citationReader) settleCompany() {
	if len(r.pieces) < 2 {
		return
	}
	if n := len(r.pieces); r.pieces[n-2].field == FieldVia && r.pieces[n-1].field == "" && r.pieces[n-1].sep == ',' && isCompanyForm(r.pieces[n-1].In(r.text)) {
		r.pieces[n-2].End, r.pieces[n-2].outer.End = r.pieces[n-1].End, r.pieces[n-1].outer.End
		r.pieces = r.pieces[:n-1] // distributed by Ore Content Agency, LLC
		return
	}
	p, q := &r.pieces[0], &r.pieces[1]
	if p.field != "" || q.field != "" || q.sep != ',' || !isCompanyForm(q.In(r.text)) {
		return
	}
	p.End, p.outer.End, p.shape, p.org = q.End, q.outer.End, max(p.shape, 4), true
	p.people, p.sure = nil, false
	r.pieces = append(r.pieces[:1], r.pieces[2:]...)
}
