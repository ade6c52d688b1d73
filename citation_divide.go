package gloss

import (
	"slices"
	"strings"
	"unicode"
)

// divide adds the text at span, which no mark parts, as the pieces that its words
// tell apart: "Jane Roe for The Star", "EFE via Infobae", "NBER Working Paper
// 18874", "The Long Vein by Jonas Berg", "remarks by Christine Lagarde".
func (r *citationReader) divide(span Span, sep byte) {
	g := glanceAt(span.In(r.text))
	r.divideAt(span, sep, &g)
}

// divideAt does what divide does for a text, or a part of it, that g looked at.
func (r *citationReader) divideAt(span Span, sep byte, g *glance) {
	span, lead := r.withoutJoin(span, sep)
	if span.Start >= span.End {
		return
	}
	if r.role == rolePhoto {
		for _, w := range [...]string{"courtesy of the ", "courtesy of ", "courtesy "} {
			if hasFoldPrefix(span.In(r.text), w) {
				span.Start += len(w)
				break
			}
		}
	}
	in := span.In(r.text)
	if n := writtenByAt(in, g); n > 0 {
		rest := Span{span.Start + n, span.End}
		if place := strings.LastIndex(rest.In(r.text), " in "); place > 0 && startsUpper(rest.In(r.text)[place+len(" in "):]) {
			if people, _ := peopleIn(rest.In(r.text)[:place]); len(people) > 0 && knownOutlet(rest.In(r.text)[place+len(" in "):]) != outletUnknown {
				r.creditOf(Span{rest.Start, rest.Start + place}, sep)
				r.free(Span{rest.Start + place + len(" in "), rest.End}, ' ')
				return
			} else if len(people) > 0 {
				r.creditOf(Span{rest.Start, rest.Start + place}, sep)
				r.add(piece{Span: Span{rest.Start + place + len(" in "), rest.End}, sep: ' ', field: FieldPlace})
				return
			}
		}
		if r.creditOf(rest, sep) {
			return
		}
		if people, _ := peopleIn(rest.In(r.text)); len(people) > 0 {
			r.add(piece{Span: rest, outer: span, sep: sep, field: FieldAuthor, people: people, sure: true})
			return
		}
	}
	if lead == "by" || r.role == rolePhoto && len(r.pieces) == 0 || g.has('/') && isAgencyCredit(in) {
		if r.creditOf(span, sep) || lead == "by" && (r.byAbroad(span, sep) || r.by(span, sep) || r.byUnknown(span, sep)) {
			return
		}
	}
	if lead == "in" && r.titled && !isPlace(in) {
		switch kind := knownOutlet(in); {
		case kind == outletUnknown && strings.Count(in, " ") > 1 && !r.inBook:
			r.add(piece{Span: span, sep: sep, field: FieldPublication})
			return
		case kind == outletReport && strings.HasPrefix(r.text[span.End:], ", ") && startsUpper(r.text[span.End+len(", "):]):
			if _, dated := r.periodIn(Span{span.End, min(r.End, span.End+len(", September 30, 2025"))}); !dated {
				r.add(piece{Span: span, sep: sep, field: FieldPublisher})
				return
			}
		}
	}
	if lead == "in" && !r.titled && sep == '.' && startsUpper(in) && (strings.HasSuffix(r.text[:span.Start], "In ") || strings.HasSuffix(r.text[:span.Start], "In: ")) && r.titleBefore(len(r.pieces)) {
		r.add(piece{Span: span, sep: sep, field: FieldPublication})
		r.inBook = true
		return
	}
	if lead == "by" && startsLower(in) && len(r.pieces) > 0 {
		r.add(piece{Span: span, sep: sep, field: FieldRemark}) // by the author
		return
	}
	if n := len(r.pieces); n > 0 && len(r.pieces[n-1].people) > 0 && isNameSuffix(in) {
		p := &r.pieces[n-1]
		p.End, p.outer.End = span.End, span.End
		p.people[len(p.people)-1].Suffix = in
		return
	}
	if r.postOf(span, sep) || g.linked(linkBy) && r.firstBy(span, sep) || startsLower(in) && r.filedWith(span, sep) {
		return
	}
	if n := len(r.pieces); n > 0 && sep == ',' && (r.pieces[n-1].field == FieldPlace || len(r.pieces[n-1].people) > 0) && strings.Contains(in, " in ") && r.pieces[0].people != nil && r.writersAt(span, sep) {
		return
	}
	if n := len(r.pieces); n > 0 && sep == ',' && len(r.pieces[n-1].people) == 1 && (r.spoke || r.c.Kind == CitationInterview || r.c.Kind == CitationSpeech || r.toldBehind(span.End)) && isOffice(in) {
		r.add(piece{Span: span, sep: sep, field: FieldRemark})
		return
	}
	if r.titled && sep == ',' && in[0] == 'a' && r.c.Kind == CitationSpeech && strings.HasPrefix(in, "at the ") && startsUpper(in[len("at the "):]) {
		r.addRemark(span, sep)
		return
	}
	if in[0] >= leastEasternByte && len(in) < 60 && r.outletReporter(span, sep) {
		return
	}
	const longest = 400
	if len(in) > longest {
		r.free(span, sep)
		return
	}
	if n := len("special to "); in[0]|0x20 == 's' && hasFoldPrefix(in, "special to ") && startsUpper(withoutArticle(in[n:])) {
		r.free(Span{span.Start + n, span.End}, sep)
		return
	}
	if r.excerpt(span, sep, g) || r.releaseOf(span, sep) || g.spaces > 0 && r.lengthBefore() == 0 && (r.releaseBy(span, sep) || (g.linked(linkDe|linkMit) || in[0] == 'E' || in[0] == 'I') && r.spokenAbroad(span, sep)) {
		return
	}
	if span = r.withoutTail(span); span.Start >= span.End {
		return
	}
	if r.actOf(span, sep, g) || r.given(span, sep) || r.noticed(span, sep) || r.estimated(span, sep) || r.issuedNoun(span, sep, g) || r.issuedTitle(span, sep, g) {
		return
	}
	figures := g.digits()
	switch {
	case figures && g.linked(linkOf) && r.issueOf(span, sep), r.datedText(span, sep), (g.linked(linkBy|linkWith|linkFrom|linkOf) || in[0] == 'b') && r.spoken(span, sep):
	case r.numberedSeries(span, sep, g), figures && (r.volumeBehind(span, sep) || r.issueBehind(span, sep) || g.foreign() && r.pageBehind(span, sep)):
	case r.joined(span, sep, g), figures && r.yearBehind(span, sep):
	default:
		r.free(span, sep)
	}
}

// isOffice reports whether s says what somebody is, and where: CEO of Ore Works.
func isOffice(s string) bool {
	const most = 4 // words of an office
	for _, w := range [...]string{" of ", " at ", " for "} {
		if office, body, ok := strings.Cut(s, w); ok {
			words := strings.Fields(office)
			if startsUpper(strings.TrimPrefix(body, "the ")) && len(words) > 0 && len(words) <= most && (isPost(words[len(words)-1:]) || len(words) > 2 && words[1] == "of" && isPost(words[:1])) {
				return true
			}
		}
	}
	return false
}

// writtenBy returns the length of the words that s begins with which say that who is
// named behind them wrote it: story by, articolo di.
func writtenBy(s string) int {
	if !mayLead(s, leadWritten) {
		return 0
	}
	for _, w := range writtenWords[:] {
		if hasFoldPrefix(s, w) && startsUpper(s[len(w):]) {
			people, sure := peopleIn(cutCarrier(s[len(w):]))
			if len(people) > 0 && (sure || (w == "reporting by " || w == "reported by ") && strings.Contains(s[len(w):], " ")) {
				return len(w)
			}
		}
	}
	return 0
}

// writtenByAt does what writtenBy does for a text, or a part of it, that g looked at.
func writtenByAt(s string, g *glance) int {
	if !g.linked(linkBy|linkDe) && s[0]|0x20 != 'v' {
		return 0
	}
	return writtenBy(s)
}

// writtenWords lead to who wrote a work.
var writtenWords = [...]string{
	"reporting by ", "reported by ", "story by ", "article by ", "report by ", "column by ", "analysis by ", "op-ed by ", "opinion by ", "commentary by ", "essay by ", "words by ", "text by ",
	"written by ", "contributed by ", "filed by ", "posted by ", "submitted by ", "articolo di ", "artículo de ", "article de ", "artikel von ", "artigo de ", "reportaje de ", "reportage de ", "ein bericht von ", "von ", "texto de ",
}

// joinLeads are the words that withoutJoin looks for, each with the one that it takes it
// for.
var joinLeads = [...]struct{ word, as string }{
	{"by", "by"},
	{"in", "in"},
	{"von", "von"},
	{"por", "von"},
	{"par", "von"},
	{"di", "von"},
	{"da", "von"},
	{"av", "von"},
	{"af", "von"},
	{"door", "von"},
	{"przez", "von"},
	{"oleh", "von"},
	{"de", "de"},
	{"as", "as"},
	{"from", "from"},
	{"for", "from"},
	{"incl.", "from"},
	{"incl", "from"},
	{"including", "from"},
	{"and", "from"},
	{"via", "from"},
	{"on", "on"},
	{"the", "the"},
}

// joinLead returns what withoutJoin takes s for, which may have a colon behind it, or "".
func joinLead(s string) string {
	if !mayLead(s, leadJoin) {
		return ""
	}
	var buf [longestWord]byte
	w := smallLetters(buf[:0], strings.TrimSuffix(s, ":"))
	for i := range joinLeads {
		if joinLeads[i].word == string(w) {
			return joinLeads[i].as
		}
	}
	return ""
}

// withoutJoin returns span without the word before it that only joins it to what
// stands before, and that word if it tells what follows.
func (r *citationReader) withoutJoin(span Span, sep byte) (Span, string) {
	in := span.In(r.text)
	first, rest, ok := cutWord(in)
	if !ok {
		return span, ""
	}
	cut := func(word string) (Span, string) {
		rest = strings.TrimLeft(rest, " ")
		return Span{span.End - len(rest), span.End}, word
	}
	switch joinLead(first) {
	case "by":
		if people, sure := peopleIn(cutCarrier(rest)); sure || len(people) > 0 && strings.Contains(rest, " ") || first == "by" || len(r.pieces) == 0 && (knownOutlet(rest) != outletUnknown || isStaff(rest)) {
			return cut("by")
		}
	case "in":
		if len(r.pieces) > 0 && (r.titled || sep == '.' || strings.HasSuffix(first, ":") || r.spoke && sep == ',' && knownOutlet(rest) != outletUnknown) {
			return cut("in")
		}
	case "von":
		if r.bylineAbroad(first, rest) {
			return cut("by")
		}
		if n := len(r.pieces); n > 0 && r.leadsToPeople(n-1) && startsLower(first) && startsUpper(rest) {
			if people, sure := peopleIn(rest); sure || len(people) > 0 && strings.Contains(rest, " ") {
				return cut("by")
			}
		}
	case "de":
		if r.bylineAbroad(first, rest) {
			return cut("by")
		}
	case "as":
		if r.role == roleOriginal {
			return cut("as")
		}
	case "from":
		if len(r.pieces) > 0 && startsUpper(rest) && startsLower(first) {
			return cut("")
		}
	case "on":
		if len(r.pieces) > 0 && knownOutlet(rest) == outletSocial {
			return cut("")
		}
	case "the":
		if startsLower(in) && startsUpper(rest) {
			return cut("")
		}
	}
	return span, ""
}

// cutCarrier returns s without the outlet that a word joins to the names before it:
// Jane Roe via Reuters.
func cutCarrier(s string) string {
	end := len(s)
	for _, w := range [...]string{" via ", " for ", " of ", " in "} {
		if k := strings.Index(s[:end], w); k > 0 {
			end = k
		}
	}
	return s[:end]
}

// withoutTail returns span without the small words at its end that only lead to a
// title or a date: as, titled, on.
func (r *citationReader) withoutTail(span Span) Span {
	end := span.End
	for {
		head, last, ok := cutLast(span.In(r.text))
		if last == "" || last[0] < 'a' {
			return span // most pieces end in a name or a figure
		}
		switch last {
		case "report", "paper", "study", "briefing", "analysis", "note", "essay", "article", "editorial", "column", "story", "piece", "survey":
			if !ok || !r.nextQuoted(end) || !outletAt(head) || r.titled {
				return span
			}
			span.End = span.Start + len(strings.TrimRight(head, " ,"))
		case "title", "headline":
			named, ok := strings.CutSuffix(head, " under the")
			if !ok {
				return span
			}
			span.End = span.Start + len(strings.TrimRight(named, " ,"))
		case "as", "titled", "entitled", "called", "on", "in", "and", "dated", "said", "reported", "of", "from", "with", "by":
			if !ok || (last == "of" || last == "in" || last == "by") && !r.nextQuoted(span.End) {
				return span
			}
			span.End = span.Start + len(strings.TrimRight(head, " ,"))
		default:
			return span
		}
	}
}

// nextQuoted reports whether quotes open behind i.
func (r *citationReader) nextQuoted(i int) bool {
	return strings.ContainsRune("\"“‘«„", firstRune(strings.TrimLeft(r.text[i:r.End], " ")))
}

// releaseOf adds who sent out a release, and the word for it: Ore Works Press Release.
func (r *citationReader) releaseOf(span Span, sep byte) bool {
	in := span.In(r.text)
	if last := in[len(in)-1] | 0x20; len(r.pieces) > 0 || last != 'e' && last != 't' {
		return false
	}
	for _, w := range [...]string{" press release", " news release", " media release", " press statement"} {
		k := len(in) - len(w)
		if k <= 2 || !strings.EqualFold(in[k:], w) || !startsUpper(in) {
			continue
		}
		r.c.Kind = CitationPressRelease
		r.add(piece{Span: Span{span.Start, span.Start + k}, sep: sep, field: FieldPublication})
		r.add(piece{Span: Span{span.Start + k + 1, span.End}, sep: ' ', field: FieldKind})
		return true
	}
	return false
}

// excerpt adds text that says that what follows is an excerpt: Edited excerpts
// from "Ores".
func (r *citationReader) excerpt(span Span, sep byte, g *glance) bool {
	if len(r.pieces) > 0 || !g.begins('a') && !g.begins('e') {
		return false
	}
	first, rest, _ := cutWord(span.In(r.text))
	second, _, _ := cutWord(rest)
	for _, w := range [...]string{first, second} {
		if c := byteAt(w, 0) | 0x20; c != 'a' && c != 'e' {
			continue
		}
		var buf [longestWord]byte
		if !slices.Contains(excerptWords[:], string(smallLetters(buf[:0], strings.TrimSuffix(w, "s")))) {
			continue
		}
		kind, spoken := spokenKind(span.In(r.text))
		if !spoken && !r.nextQuoted(span.End) || strings.Contains(span.In(r.text), " by ") {
			return false
		}
		r.add(piece{Span: span, sep: sep, field: FieldRemark})
		if spoken {
			r.c.Kind, r.spoke = kind, true
		}
		return true
	}
	return false
}

// excerptWords say that what follows is an excerpt, without the s behind them.
var excerptWords = [...]string{"excerpt", "extract", "excerpted", "adapted", "extracted", "abridged"}

// issuedTitle adds text that holds who issued a report and what it is called: IMF
// World Economic Outlook; internal World Bank Group analysis.
func (r *citationReader) issuedTitle(span Span, sep byte, g *glance) bool {
	in := span.In(r.text)
	if len(r.pieces) > 0 || len(r.authors) > 0 || len(in) > 90 {
		return false
	}
	head, last, ok := cutLast(in)
	if !ok {
		return false
	}
	if startsLower(in) {
		if knownOutlet(in) != outletUnknown {
			return false
		}
		for startsLower(head) {
			_, rest, ok := cutWord(head)
			if !ok {
				return false
			}
			head = rest
		}
		if !isWorkOf(last) || !outletAt(head) {
			return false
		}
		at := strings.Index(in, head)
		r.add(piece{Span: Span{span.Start, span.Start + at}, sep: sep, field: FieldRemark})
		r.free(Span{span.Start + at, span.Start + at + len(head)}, ' ')
		r.add(piece{Span: Span{span.End - len(last), span.End}, sep: ' ', field: FieldResidue})
		return true
	}
	for isDigit(byteAt(last, 0)) {
		if _, last, ok = cutLast(head); !ok {
			return false
		}
		head = head[:len(head)-len(last)]
	}
	if last == "report" || last == "survey" || last == "study" || last == "database" || last == "dataset" {
		last = "Report" // KPMG Mutual Fund report
	}
	switch last {
	case "Outlook", "Database", "Report", "Survey", "Index", "Yearbook", "Forecast", "Monitor", "Tracker", "Indicators", "Study", "Barometer",
		"Ranking", "Bulletin", "Assessment", "Scoreboard", "Summaries", "Perspectives":
	case "Data", "Statistics", "Accounts":
	default:
		if !g.linked(linkFor|linkOn|linkOf|linkIn) || !coversSubject(in) {
			return false
		}
	}
	if d, dated := r.periodIn(span); dated && d.Period.Month != 0 {
		return false
	}
	if knownOutlet(in) != outletUnknown {
		return false
	}
	for k := strings.LastIndexByte(head, ' '); k > 0; k = strings.LastIndexByte(head[:k], ' ') {
		if body := head[:k]; startsUpper(head[k+1:]) && strings.Contains(in[k+1:], " ") && (knownOutlet(body) == outletReport || strings.HasSuffix(body, " Institute")) {
			r.free(Span{span.Start, span.Start + k}, sep)
			title := Span{span.Start + k + 1, span.End}
			r.add(piece{Span: title, sep: ' ', field: FieldTitle})
			r.titled = true
			return true
		}
	}
	return false
}

// coversSubject reports whether s ends as the title of a report that says what it is
// about: Statistical Review of World Energy 2024.
func coversSubject(s string) bool {
	for _, w := range [...]string{" Outlook for ", " Outlook on ", " Report on ", " Review of ", " Statistics of ", " Survey of ", " Trends in "} {
		if _, rest, ok := strings.Cut(s, w); ok {
			return startsUpper(rest)
		}
	}
	return false
}

// volumeBehind adds a periodical with its volume behind it: Foreign Affairs 103,
// American Economic Review 109 (4).
func (r *citationReader) volumeBehind(span Span, sep byte) bool {
	in := span.In(r.text)
	tail := strings.IndexFunc(in, unicode.IsDigit)
	if tail < 2 || in[tail-1] != ' ' || len(in)-tail > 12 {
		return false
	}
	head, number := strings.TrimRight(in[:tail], " "), Span{span.Start + tail, span.End}
	for _, w := range [...]string{" vol.", " Vol.", " vol", " Vol"} {
		head = strings.TrimSuffix(head, w)
	}
	kind := knownOutlet(head)
	if kind == outletUnknown {
		_, kind = outletShape(head)
	}
	digits := allDigits(in[tail:]) && !isYear(in[tail:])
	pages := isVolumeIssue(in[tail:]) && r.pagesFollow(span.End) && len(r.authors)+len(r.pieces) > 0 ||
		digits && len(r.authors)+len(r.pieces) > 0 && (r.yearAndPages(span.End) || r.pagesFollow(span.End)) || // Ore Journal 10 (2019) 12–34
		digits && span.End < r.End && r.text[span.End] == ':' && isDigit(byteAt(strings.TrimLeft(r.text[span.End+1:r.End], " "), 0)) // SIAM Review 45: 167–256
	if kind != outletJournal && kind != outletMagazine && !pages && (!digits && !isVolumeIssue(in[tail:]) || len(r.authors) == 0 && !r.hasWriter() || !r.titled) {
		return false
	}
	switch {
	case digits:
		r.free(Span{span.Start, span.Start + len(head)}, sep)
		r.add(piece{Span: number, sep: ' ', field: FieldVolume})
		return true
	case strings.Contains(in[tail:], "("):
		at := len(r.pieces)
		r.free(Span{span.Start, span.Start + len(head)}, sep)
		if r.volumeIssue(number, ' ') {
			if p := &r.pieces[at]; pages && !r.hasPublication() {
				p.field = FieldPublication
			}
			return true
		}
		r.pieces = r.pieces[:at]
	}
	return false
}

// pagesFollow reports whether a range of pages stands behind the comma or the colon at i.
func (r *citationReader) pagesFollow(i int) bool {
	const longest = 16
	if c := byteAt(r.text[:r.End], i); c != ',' && c != ':' {
		return false
	}
	s := strings.TrimLeft(r.text[i+1:min(r.End, i+1+longest)], " ")
	if k := strings.IndexAny(s, ",.;) "); k >= 0 {
		s = s[:k]
	}
	return isPageRange(s)
}

// hasWriter reports whether the first piece may be people.
func (r *citationReader) hasWriter() bool { return len(r.pieces) > 0 && len(r.pieces[0].people) > 0 }

// issueBehind adds a periodical with the number of its issue behind it: Trends
// Monitor No. 12.
func (r *citationReader) issueBehind(span Span, sep byte) bool {
	in := span.In(r.text)
	head, number, ok := cutLast(in)
	if !ok || !allDigits(number) || len(number) > 4 {
		return false
	}
	head, word, ok := cutLast(head)
	if !ok || strings.Count(head, " ") < 1 || strings.HasSuffix(head, "L.") {
		return false
	}
	switch word {
	case "No.", "no.", "No", "Nr.", "Issue", "issue", "nº", "n.":
	default:
		return false
	}
	r.free(Span{span.Start, span.Start + len(head)}, sep)
	r.add(piece{Span: Span{span.End - len(number), span.End}, outer: Span{span.Start + len(head), span.End}, sep: ' ', field: FieldIssue})
	return true
}

// actOf adds the name of a law that holds its year: Inflation Reduction Act of 2022.
func (r *citationReader) actOf(span Span, sep byte, g *glance) bool {
	in := span.In(r.text)
	if r.titled || !g.begins('a') && !g.has('(') && !beginsAsLawTitle(in) || !isLawTitle(in) && (!strings.HasSuffix(in, " Act") || !r.hasBill()) {
		return false
	}
	head, year, ok := cutLast(in)
	if d, dated := r.periodIn(span); dated && d.End >= span.End && strings.HasSuffix(r.text[span.Start:d.Start], " of ") {
		r.add(piece{Span: Span{span.Start, d.Start - len(" of ")}, sep: sep, field: FieldTitle})
		r.titled = true
		r.add(piece{Span: Span{d.Start, span.End}, sep: ' ', field: FieldDate, period: d.Period})
		return true
	}
	r.add(piece{Span: span, sep: sep, field: FieldTitle})
	r.titled = true
	if ok && isYear(year) && len(year) == 4 && (strings.HasSuffix(head, " Act of") || strings.HasSuffix(head, " Act")) {
		r.c.Date = Period{Date: Date{Year: yearOf(year)}}
	}
	return true
}

// hasBill reports whether a piece is the number of a bill or a law.
func (r *citationReader) hasBill() bool {
	for i := range r.pieces {
		if p := &r.pieces[i]; p.field == FieldSeries && isBill(p.In(r.text)) {
			return true
		}
	}
	return false
}

// isLawTitle reports whether s is the name of a law.
func isLawTitle(s string) bool {
	if isUnionLaw(s) || beginsAsLawTitle(s) && slices.ContainsFunc(lawTitles[:], func(w string) bool { return strings.HasPrefix(s, w) }) {
		return true
	}
	if !strings.Contains(s, " Act") {
		return false
	}
	head, _, _ := cutLast(s)
	return strings.Contains(s, " Act of ") || strings.HasSuffix(s, " Act") && strings.Count(s, " ") > 1 || strings.HasSuffix(head, " Act") && isYear(s[len(head)+1:])
}

// lawTitles begin the names of laws of the European Union.
var lawTitles = [...]string{
	"Regulation (EU)", "Regulation (EC)", "Directive (EU)", "Guideline (EU)", "Council Regulation", "Directive 20", "Decision (EU)", "Commission Implementing Regulation", "Commission Delegated Regulation",
}

// beginsAsLawTitle reports whether one of lawTitles may begin s, as far as its first letter
// tells.
func beginsAsLawTitle(s string) bool { return s != "" && strings.IndexByte("CDGR", s[0]) >= 0 }

// creditOf adds the people whose work it is, parted by slashes or joined to the
// outlet by "via" or "for".
func (r *citationReader) creditOf(span Span, sep byte) bool {
	in := span.In(r.text)
	if r.role == rolePhoto || isAgencyCredit(in) {
		r.role = rolePhoto
		return r.credit(span, sep)
	}
	return r.writersAt(span, sep)
}

// isAgencyCredit reports whether s says whose picture it is without a label: AP
// Photo/Jane Roe, REUTERS/Jane Roe.
func isAgencyCredit(s string) bool {
	agency, name, ok := strings.Cut(s, "/")
	if !ok {
		return false
	}
	if strings.Contains(s, " Photo/") {
		return true
	}
	if knownOutlet(agency) != outletNewswire || !strings.Contains(name, " ") {
		return false
	}
	people, sure := peopleIn(name)
	return sure && len(people) == 1
}

// credit adds the parts of a picture's credit: Jane Roe/AFP via Getty Images.
func (r *citationReader) credit(span Span, sep byte) bool {
	in := span.In(r.text)
	from, n := 0, 0
	cut := func(to int, mark byte) {
		s := trimPiece(r.text, Span{span.Start + from, span.Start + to})
		if s.Start < s.End {
			switch {
			case isHandle(s.In(r.text)) && !strings.Contains(s.In(r.text), " "):
				r.add(piece{Span: s, sep: mark, field: FieldAuthor, people: []Name{{Handle: s.In(r.text)}}, sure: true})
			case kindNamed(strings.ToLower(s.In(r.text))) == "":
				if rest, ok := strings.CutSuffix(s.In(r.text), " Photo"); ok {
					s.End = s.Start + len(rest)
				}
				r.free(s, mark)
				switch p := &r.pieces[len(r.pieces)-1]; {
				case p.kind == outletUnknown && isPictureTrade(p.In(r.text)) && n > 0:
					p.people, p.sure, p.kind = nil, false, outletPhoto
				case len(p.people) > 0 && !r.hasAuthor():
					p.field = FieldAuthor
				}
			}
		}
	}
	mark := sep
	for i := 0; i < len(in); i++ {
		if in[i] != ' ' && in[i] != '/' {
			continue
		}
		switch {
		case strings.HasPrefix(in[i:], " Photo/"):
			cut(i, mark)
			mark, from = '/', i+len(" Photo/")
			i = from - 1
			n++
		case in[i] == '/' && isWordRune(rune(byteAt(in, i+1))) && !isAcronymPair(in, i):
			cut(i, mark)
			mark, from = '/', i+1
			n++
		case strings.HasPrefix(in[i:], " via "):
			cut(i, mark)
			mark, from = 'v', i+len(" via ")
			i = from - 1
			n++
		case strings.HasPrefix(in[i:], " on ") && isPictureSite(in[i+len(" on "):]):
			cut(i, mark)
			mark, from = 'v', i+len(" on ")
			i = from - 1
			n++
		}
	}
	if n == 0 {
		return false
	}
	cut(len(in), mark)
	if last := len(r.pieces) - 1; mark == 'v' && last > 0 {
		r.pieces[last].field = FieldPublication
		if p := &r.pieces[last-1]; p.kind == outletNewswire || p.kind == outletPhoto {
			p.field = FieldAgency
		}
	}
	return true
}

// isPictureSite reports whether s is where people put pictures of theirs: Unsplash.
func isPictureSite(s string) bool {
	kind := knownOutlet(s)
	return kind == outletPhoto || kind == outletSocial
}

// hasAuthor reports whether a piece is an author.
func (r *citationReader) hasAuthor() bool {
	for i := range r.pieces {
		if r.pieces[i].field == FieldAuthor {
			return true
		}
	}
	return false
}

// by adds whom the text at span, which stands after "by", names with an office.
func (r *citationReader) by(span Span, sep byte) bool {
	name, end := speaker(r.text, span)
	if name.Start >= name.End || len(r.pieces) == 0 {
		return false
	}
	n := parseSpeaker(name.In(r.text))
	if n.Literal != "" && !isPost(strings.Fields(n.Literal)) {
		return false
	}
	r.add(piece{Span: name, outer: Span{span.Start, name.End}, sep: sep, field: FieldAuthor, people: []Name{n}, sure: true})
	if tail := trimPiece(r.text, Span{end, span.End}); tail.Start < tail.End {
		r.occasion(tail)
	}
	return true
}

// byUnknown adds those whom the text at span, with which the source begins behind By,
// names though none of their names is known.
func (r *citationReader) byUnknown(span Span, sep byte) bool {
	in := span.In(r.text)
	people, _ := peopleIn(in)
	if len(r.pieces)+len(r.authors) > 0 || len(people) == 0 || knownOutlet(in) != outletUnknown || strings.Count(in, " ") < 2*len(people)-1 {
		return false
	}
	r.add(piece{Span: span, sep: sep, field: FieldAuthor, people: people, sure: true})
	return true
}

// isAcronymPair reports whether the slash at i joins two names of one body:
// NASA/JPL-Caltech.
func isAcronymPair(s string, i int) bool {
	const longest = 32 // bytes of a name
	before := s[max(0, i-longest):i]
	before = before[strings.LastIndexByte(before, ' ')+1:]
	after, _, _ := cutWord(s[i+1 : min(len(s), i+1+longest)])
	head, _, _ := strings.Cut(after, "-")
	return isCapitals(before) && isCapitals(head)
}

// datedText adds text that a date stands behind or before, or in.
func (r *citationReader) datedText(span Span, sep byte) bool {
	d, ok := r.lastPeriodIn(span)
	if !ok {
		return false
	}
	after := trimPiece(r.text, Span{d.End, span.End})
	rest := after.In(r.text)
	before := trimPiece(r.text, Span{span.Start, d.Start})
	head := strings.TrimRight(before.In(r.text), " ")
	if strings.HasSuffix(head, " ended") || strings.HasSuffix(head, " ending") {
		r.free(span, sep) // report for the year ended 31 December 2023
		return true
	}
	for _, w := range [...]string{" of", " on", " given", " dated", " from", " published", " filed", " released", " in", " early", " late", " mid", " opened", " am", " el", " em", " le", " vom"} {
		if rest, ok := strings.CutSuffix(head, w); ok {
			head = strings.TrimRight(rest, " ")
		}
	}
	switch head {
	case "on", "dated", "of":
		head = ""
	}
	before.End = before.Start + len(head)
	switch {
	case rest != "" && before.Start >= before.End && startsLower(rest) && !r.titled && len(r.pieces) == 1 && isWorkTitle(rest):
		return false
	case rest != "" && before.Start >= before.End && startsLower(rest) && !strings.HasPrefix(rest, "by ") && !strings.HasPrefix(rest, "at "):
		r.add(piece{Span: span, sep: sep, field: FieldRemark}) // May 2026 data
		return true
	case d.Period.Month == 0 && (rest == "" || before.Start >= before.End && startsUpper(rest)):
		return false // 2Q26 Results
	}
	if before.Start < before.End {
		if !isEasternText(before.In(r.text)) || len(r.pieces) == 0 || !r.countedBefore(before, sep) {
			r.divide(before, sep)
		}
		sep = ' '
	}
	r.add(piece{Span: d.Span, sep: sep, field: FieldDate, period: d.Period})
	if after.Start < after.End && hasWords(rest) && !r.easternTail(after) {
		r.classify(after, ' ')
	}
	return true
}

// isWorkTitle reports whether s ends in a word for a work that has no other title:
// earnings call transcript.
func isWorkTitle(s string) bool {
	_, last, ok := cutLast(s)
	switch last {
	case "report", "results", "statement", "transcript", "presentation", "outlook", "survey", "review":
		return ok
	}
	return false
}

// spokenWords say that somebody speaks or writes who is named after them.
var spokenWords = [...]struct {
	word string
	kind CitationKind
}{
	{"address", CitationSpeech},
	{"comment", ""},
	{"computations", ""},
	{"conversation", CitationInterview},
	{"interview", CitationInterview},
	{"interviews", CitationInterview},
	{"keynote", CitationSpeech},
	{"lecture", CitationSpeech},
	{"letter", ""},
	{"note", CitationInterview},
	{"post", CitationSocial},
	{"presentation", ""},
	{"remarks", CitationSpeech},
	{"speech", CitationSpeech},
	{"statement", ""},
	{"testimony", CitationSpeech},
	{"tweet", CitationSocial},
	{"tweets", CitationSocial},
}

// spokenKind returns the kind of what s says was spoken, and whether it says so.
func spokenKind(s string) (CitationKind, bool) {
	n := 0
	for w := range strings.FieldsSeq(s) {
		var buf [longestWord]byte
		small := smallLetters(buf[:0], strings.TrimFunc(w, isWordEdge))
		for i := range spokenWords {
			if k := &spokenWords[i]; k.word == string(small) {
				return k.kind, true
			}
		}
		if n++; n > 5 {
			break
		}
	}
	return "", false
}

// spoken adds the parts of text that names a speaker: "Speech by Jane Roe at the
// forum", "Excerpts of remarks by IMF Managing Director Jane Roe to the Diet".
func (r *citationReader) spoken(span Span, sep byte) bool {
	in := span.In(r.text)
	link, at := "", -1
	for _, w := range [...]string{" by ", " with ", " from ", " of "} {
		if k := strings.Index(in, w); k >= 0 && (at < 0 || k < at) {
			if _, ok := spokenKind(in[:k]); ok {
				link, at = w, k
			}
		}
	}
	if n := len(r.pieces); at > 0 && n > 0 && sep == ',' && r.pieces[n-1].field == "" && len(r.authors) == 0 && !strings.Contains(in, "@") {
		r.c.Kind, _ = spokenKind(in[:at])
		if startsLower(in) && link == " with " && r.pieces[n-1].people == nil {
			if people, sure := peopleIn(in[at+len(link):]); sure && len(people) > 0 {
				r.add(piece{Span: Span{span.Start, span.Start + at}, sep: sep, field: FieldKind})
				r.add(piece{Span: Span{span.Start + at + len(link), span.End}, sep: ' ', field: FieldAuthor, people: people, sure: true})
			} else {
				r.add(piece{Span: span, sep: sep, field: FieldRemark})
			}
			return true
		}
		return false // The Bank, Interview with Jane Roe
	}
	what := Span{span.Start, span.Start + max(at, 0)}
	if strings.HasPrefix(in, "by ") && len(r.pieces) > 0 {
		link, at = "by ", 0
	}
	if at < 0 {
		return false
	}
	if link == " of " && !strings.Contains(in[:at], "remarks") {
		if people, sure := peopleIn(firstWords(in[at+len(" of "):], 2)); !sure || len(people) == 0 || len(r.pieces) > 0 {
			return false
		}
	}
	if at > 0 {
		kind, _ := spokenKind(in[:at])
		if kind == "" {
			kind = r.c.Kind
		}
		r.c.Kind = kind
		field := FieldKind
		if strings.Contains(in[:at], " ") || kindNamed(in[:at]) == "" {
			field = FieldRemark
		}
		if head, _, ok := cutLast(in[:at]); ok && knownOutlet(head) != outletUnknown {
			r.add(piece{Span: Span{what.Start, what.Start + len(head)}, sep: sep, field: FieldPublication})
			what.Start += len(head) + 1
			sep, field = ' ', FieldKind
		}
		r.add(piece{Span: what, sep: sep, field: field})
	}
	r.spoke = true
	rest := Span{what.End + len(link), span.End}
	if strings.HasPrefix(rest.In(r.text), "the ") {
		rest.Start += len("the ")
	}
	if n := indexFold(rest.In(r.text), "by "); n > 0 && n < 40 && strings.HasSuffix(rest.In(r.text)[:n], " ") {
		rest.Start += n + len("by ")
	}
	if isHandle(rest.In(r.text)) && !strings.Contains(rest.In(r.text), " ") {
		r.add(piece{Span: rest, sep: ' ', field: FieldAuthor, people: []Name{{Handle: rest.In(r.text)}}, sure: true})
		return true
	}
	name, end := speaker(r.text, rest)
	if name.Start >= name.End {
		r.divide(rest, ' ')
		return true
	}
	r.add(piece{Span: name, outer: Span{rest.Start, name.End}, sep: ' ', field: FieldAuthor, people: []Name{parseSpeaker(name.In(r.text))}, sure: true})
	if tail := trimPiece(r.text, Span{end, span.End}); tail.Start < tail.End {
		r.occasion(tail)
	}
	return true
}

// firstWords returns the first n words of s.
func firstWords(s string, n int) string {
	at := 0
	for range n {
		k := strings.IndexByte(s[at:], ' ')
		if k < 0 {
			return s
		}
		at += k + 1
	}
	return strings.TrimRight(s[:at], " ")
}

// occasion adds where and when somebody spoke, which stands at span.
func (r *citationReader) occasion(span Span) {
	in := span.In(r.text)
	first, rest, _ := cutWord(in)
	switch first {
	case "on", "for":
		if rest != "" && startsUpper(rest) {
			r.divide(Span{span.End - len(rest), span.End}, ' ')
			return
		}
	case "at", "to", "before", "in":
		if rest = strings.TrimPrefix(rest, "the "); startsUpper(rest) && first == "at" {
			span.Start = span.End - len(rest)
		}
		if first == "in" && r.c.Kind == CitationInterview && knownOutlet(rest) != outletUnknown {
			r.free(Span{span.End - len(rest), span.End}, ' ')
			return
		}
	}
	r.add(piece{Span: span, sep: ' ', field: FieldRemark})
}

// parseSpeaker parses the name of a speaker, or the office if there is only that.
func parseSpeaker(s string) Name {
	words := strings.Fields(s)
	if len(words) > 1 && isPost(words[len(words)-1:]) {
		return Name{Literal: s}
	}
	if len(words) > 1 && len(words) < 4 && isAllUpper(words[0]) && !isAllUpper(words[1]) && knownOutlet(words[0]) == outletUnknown && !isSpeakerTitle(words[len(words)-1]) {
		n := ParseName(strings.Join(append(words[1:], words[0]), " ")) // TANAKA Hiroshi
		n.FamilyFirst = n.Literal == ""
		return n
	}
	return ParseName(s)
}

// speaker returns the name of the person at the start of s, behind what the
// person is, and where that ends. The name is that of an office where no person
// is named.
func speaker(text string, s Span) (name Span, end int) {
	const most = 14
	in := s.In(text)
	at, from := 0, 0 // from: where the name begins
	last, n := 0, 0
	if k := behindPost(in); k > 0 {
		s.Start += k
		in = in[k:]
	}
	for w := range strings.FieldsSeq(in) {
		at += strings.Index(in[at:], w)
		bare := strings.TrimRight(w, ",;:")
		if n++; n > most || startsLower(bare) && !isNameParticle(bare) || isDigit(byteAt(w, 0)) {
			break
		}
		last = at + len(bare)
		if title := []string{strings.TrimRight(bare, ".")}; isPost(title) || isSpeakerTitle(bare) || isHonorific(bare) {
			from = min(len(in), at+len(w)+1)
		}
		at += len(w)
		if len(bare) != len(w) {
			break
		}
	}
	for strings.HasPrefix(in[from:], " ") {
		from++
	}
	if from >= last {
		return Span{s.Start, s.Start + last}, s.Start + last
	}
	for last > from {
		_, w, _ := cutLast(in[from:last])
		if !isNameParticle(w) {
			break
		}
		last -= len(w) + 1
	}
	words := strings.Fields(in[from:max(from, last)])
	if len(words) == 0 || len(words) > 5 || isOrganization(words) {
		return Span{}, 0
	}
	return Span{s.Start + from, s.Start + last}, s.Start + last
}

// behindPost returns where the name begins in s behind what the person is, if that is
// written small: former Fed chair Janet Yellen, Danish foreign minister Lars Roe. Else it
// is 0.
func behindPost(s string) int {
	const most = 7
	at, found := 0, 0
	for range most {
		w, _, ok := cutWord(s[at:])
		if !ok || strings.ContainsAny(w, ",;:") {
			break
		}
		next := at + len(w) + 1
		if found == 0 && startsLower(w) {
			if isJoining(w) || strings.HasPrefix(w, "about") {
				return 0
			}
			if isPostSmall(w) && startsUpper(s[next:]) {
				found = next
			}
		}
		at = next
	}
	if found == 0 {
		return 0
	}
	if people, sure := peopleIn(strings.TrimRight(s[:found], " ")); sure && len(people) > 0 {
		return 0
	}
	return found
}

// isPostSmall reports whether w, in small letters, says what a person is.
func isPostSmall(w string) bool {
	switch w {
	case "spokesperson", "spokesman", "spokeswoman", "leader", "mayor", "senator", "chancellor", "premier", "representative", "envoy", "negotiator", "boss", "lawmaker", "investor", "activist", "official":
		return true
	}
	return isPost([]string{w})
}

// isSpeakerTitle reports whether w is a word of an office or an address that stands
// before a name.
func isSpeakerTitle(w string) bool {
	switch w {
	case "Mayor", "Excellency", "Sen.", "Senator", "Rep.", "Congressman", "Congresswoman", "Gov.", "Judge", "Justice", "King", "Queen", "Prince",
		"Princess", "Chancellor", "Premier", "Pope", "General", "Colonel", "Captain", "Commissioner", "Speaker", "Representative", "Leader":
		return true
	}
	return false
}

// joined adds text of which a word tells two parts apart.
func (r *citationReader) joined(span Span, sep byte, g *glance) bool {
	return (g.linked(linkVia) || g.linked(linkV) && g.foreign()) && r.joinedByVia(span, sep) || g.has('/') && r.joinedBySlash(span, sep) ||
		g.linked(linkWith|linkBy|linkIn) && r.joinedByOther(span, sep) || g.linked(linkWith|linkMit|linkAnd) && r.withAgencies(span, sep) ||
		g.linked(linkBy) && r.joinedByName(span, sep) || g.linked(linkOn) && r.joinedByOn(span, sep) ||
		(g.linked(linkFor|linkAt|linkOf|linkWith) || g.spaced()) && len(r.authors) == 0 && !r.hasWriter() && r.joinedByFor(span, sep)
}

// joinedByVia adds the parts on both sides of via: Jane Roe via Reuters.
func (r *citationReader) joinedByVia(span Span, sep byte) bool {
	in := span.In(r.text)
	k, n := strings.Index(in, " via "), len(" via ")
	if k < 0 {
		k, n = strings.Index(in, " vía "), len(" vía ")
	}
	if k <= 0 {
		return false
	}
	left := Span{span.Start, span.Start + k}
	right := Span{span.Start + k + n, span.End}
	switch people, _ := peopleIn(left.In(r.text)); {
	case len(people) > 0 && knownOutlet(left.In(r.text)) == outletUnknown:
		r.free(left, sep)
		r.free(right, ' ')
	case knownOutlet(left.In(r.text)) == outletNewswire && startsUpper(right.In(r.text)):
		r.add(piece{Span: left, sep: sep, field: FieldAgency})
		r.free(right, ' ')
	default:
		r.divide(left, sep)
		r.add(piece{Span: right, sep: ' ', field: FieldVia})
	}
	return true
}

// joinedBySlash adds an agency and the outlet that has its text: AFP/The Star.
func (r *citationReader) joinedBySlash(span Span, sep byte) bool {
	in := span.In(r.text)
	if a, b, ok := strings.Cut(in, "/"); ok && r.role != rolePhoto && knownOutlet(a) == outletNewswire && knownOutlet(b) != outletUnknown && knownOutlet(b) != outletNewswire {
		r.add(piece{Span: Span{span.Start, span.Start + len(a)}, sep: sep, field: FieldAgency})
		r.add(piece{Span: Span{span.End - len(b), span.End}, sep: '/', field: FieldPublication})
		return true
	}
	return false
}

// joinedByOther adds whom a word joins to a guest, or a body to who cites it: Kpler data
// cited by Euronews.
func (r *citationReader) joinedByOther(span Span, sep byte) bool {
	in := span.In(r.text)
	if k := strings.Index(in, " with guest"); k > 0 {
		left := Span{span.Start, span.Start + k}
		if people, _ := peopleIn(left.In(r.text)); len(people) > 0 {
			r.add(piece{Span: left, sep: sep, field: FieldAuthor, people: people, sure: true})
			r.add(piece{Span: Span{left.End + 1, span.End}, sep: ' ', field: FieldRemark})
			return true
		}
	}
	if k := citedBy(in); k > 0 {
		left := Span{span.Start, span.Start + k}
		if body, work, ok := cutData(left.In(r.text)); ok {
			r.free(Span{left.Start, left.Start + len(body)}, sep)
			r.add(piece{Span: Span{left.End - len(work), left.End}, sep: ' ', field: FieldRemark})
		} else {
			r.divide(left, sep)
		}
		r.carried(Span{span.Start + k + 1, span.End}, ' ')
		return true
	}
	return false
}

// withAgencies adds an outlet and the agencies whose text it has as well: The Star with
// AFP.
func (r *citationReader) withAgencies(span Span, sep byte) bool {
	k, n := agenciesAt(span.In(r.text))
	if k == 0 {
		return false
	}
	r.free(Span{span.Start, span.Start + k}, sep)
	if p := &r.pieces[len(r.pieces)-1]; p.kind != outletNewswire {
		p.field = FieldPublication
	}
	r.add(piece{Span: Span{span.Start + n, span.End}, sep: ' ', field: FieldAgency})
	return true
}

// joinedByName adds a work and whom it is by.
func (r *citationReader) joinedByName(span Span, sep byte) bool {
	in := span.In(r.text)
	k := max(strings.LastIndex(in, " by "), strings.LastIndex(in, " By "))
	if k <= 0 {
		return false
	}
	right := Span{span.Start + k + len(" by "), span.End}
	text := right.In(r.text)
	if isHandle(text) {
		r.free(Span{span.Start, span.Start + k}, sep)
		r.classify(right, ' ')
		return true
	}
	if names, ok := peopleOf(r.text, right); ok && len(names) > 0 {
		if left := (Span{span.Start, span.Start + k}); r.outletWork(left, sep) {
		} else if r.role == rolePhoto && isPicture(left.In(r.text)) {
			r.add(piece{Span: left, sep: sep, field: FieldRemark}) // pool photo by Jane Roe
			if !r.credit(right, ' ') {
				r.writersAt(right, ' ')
			}
			return true
		} else if r.byTitle(left) {
			r.add(piece{Span: left, sep: sep, field: FieldTitle})
			r.titled = true
		} else {
			r.divide(left, sep)
		}
		r.creditOf(right, ' ')
		return true
	}
	if people, _ := peopleIn(text); (len(people) == 1 || isNameWord(text) && strings.Contains(r.In(r.text), "ISBN")) && startsUpper(text) && strings.Count(in[:k], " ") > 1 && r.byTitle(Span{span.Start, span.Start + k}) {
		r.add(piece{Span: Span{span.Start, span.Start + k}, sep: sep, field: FieldTitle})
		r.titled = true
		if len(people) == 0 {
			people = []Name{ParseName(text)}
		}
		r.add(piece{Span: right, sep: ' ', field: FieldAuthor, people: people, sure: true})
		return true
	}
	if body := outletAt(text); body && len(r.pieces) == 0 && isWorkOf(in[:k]) {
		r.add(piece{Span: Span{span.Start, span.Start + k}, sep: sep, field: FieldRemark})
		r.free(right, ' ')
		return true
	}
	return false
}

// isPicture reports whether s ends in a word for a picture: photo illustration.
func isPicture(s string) bool {
	_, last, _ := cutLast(s)
	var buf [longestWord]byte
	switch string(smallLetters(buf[:0], last)) {
	case "graphic", "handout", "illustration", "image", "photo", "photograph", "picture", "rendering", "screenshot":
		return true
	}
	return false
}

// joinedByOn adds what stands on a network and the network: Jane Roe on X.
func (r *citationReader) joinedByOn(span Span, sep byte) bool {
	in := span.In(r.text)
	if k := strings.Index(in, " on "); k > 0 && knownOutlet(in[k+len(" on "):]) == outletSocial {
		r.classify(Span{span.Start, span.Start + k}, sep)
		r.free(Span{span.Start + k + len(" on "), span.End}, ' ')
		return true
	} else if k > 0 && knownOutlet(in[k+len(" on "):]) == outletBroadcast && !r.hasPublication() {
		people, sure := peopleIn(in[:k])
		if !sure {
			return false
		}
		r.add(piece{Span: Span{span.Start, span.Start + k}, sep: sep, field: FieldAuthor, people: people, sure: true})
		r.add(piece{Span: Span{span.Start + k + len(" on "), span.End}, sep: ' ', field: FieldPublication, kind: outletBroadcast})
		return true
	}
	return false
}

// joinedByFor adds who wrote for an outlet and the outlet: Jane Roe for The Star.
func (r *citationReader) joinedByFor(span Span, sep byte) bool {
	in := span.In(r.text)
	if people, outlet, ok := cutPublication(in); ok {
		r.free(Span{span.Start, span.Start + len(people)}, sep)
		k := strings.LastIndex(in, outlet)
		r.free(Span{span.Start + k, span.Start + k + len(outlet)}, ' ')
		return true
	}
	return false
}

// agenciesAt returns where the words begin in s that join news agencies to an outlet,
// and where those begin: The Star with AFP, Le Monde avec AFP, dpa/Handelsblatt.
func agenciesAt(s string) (at, agencies int) {
	if !startsUpper(s) {
		return 0, 0
	}
	for _, w := range [...]string{" with ", " avec ", " mit ", " con ", " com ", " and wire services", " and agencies"} {
		k := strings.Index(s, w)
		if k <= 0 {
			continue
		}
		n := k + len(w)
		if !strings.HasSuffix(w, " ") {
			n = k + len(" and ")
		}
		if areAgencies(s[n:]) {
			return k, n
		}
	}
	return 0, 0
}

// areAgencies reports whether s is the name of a news agency, or of several: AFP and
// Bloomberg.
func areAgencies(s string) bool {
	if strings.EqualFold(s, "agencies") || strings.EqualFold(s, "wire services") {
		return true
	}
	n := 0
	for part := range strings.SplitSeq(s, " and ") {
		if n++; n > 3 || knownOutlet(part) != outletNewswire {
			return false
		}
	}
	return n > 0
}

// citedBy returns where the words begin in s that say who reported what the body
// before them says, or 0: Kpler data cited by Euronews.
func citedBy(s string) (at int) {
	if !strings.Contains(s, "ed by ") && !strings.Contains(s, "ed in ") {
		return 0
	}
	for _, w := range [...]string{" as cited by ", " as cited in ", " as quoted by ", " as quoted in ", " as reported by ", " as reported in ", " cited by ", " cited in ", " quoted by ", " quoted in ", " reported by "} {
		if k := strings.Index(s, w); k > 0 && startsUpper(s) && startsUpper(s[k+len(w):]) && strings.Count(s[:k], " ") < 5 {
			return k
		}
	}
	return 0
}

// cutData cuts the word for what a body has said from its name: Kpler data.
func cutData(s string) (body, data string, ok bool) {
	head, last, ok := cutLast(s)
	for ok && startsLower(last) {
		switch last {
		case "data", "figures", "estimates", "estimate", "forecast", "forecasts", "note", "notes", "analyst", "analysts", "poll", "survey", "report", "reports", "research", "statement":
		default:
			return s, "", false
		}
		body = head
		head, last, ok = cutLast(head)
	}
	if body == "" {
		return s, "", false
	}
	return body, s[len(body)+1:], true
}

// outletWork adds the outlet and the word for its work that the text at span is, before
// whom it is by: A Harbor Times piece.
func (r *citationReader) outletWork(span Span, sep byte) bool {
	in := span.In(r.text)
	for _, w := range [...]string{"a ", "an ", "the "} {
		if hasFoldPrefix(in, w) {
			in = in[len(w):]
			break
		}
	}
	head, last, ok := cutLast(in)
	if !ok || len(r.pieces) > 0 || !isPlainNoun(last) || !startsUpper(head) || !outletAt(head) {
		return false
	}
	from := span.End - len(in)
	r.add(piece{Span: Span{from, from + len(head)}, sep: sep, field: FieldPublication, kind: knownOutlet(head)})
	r.add(piece{Span: Span{span.End - len(last), span.End}, sep: ' ', field: FieldKind})
	return true
}

// byTitle reports whether the text at span, before whom it is by, is a title.
func (r *citationReader) byTitle(span Span) bool {
	in := span.In(r.text)
	if len(r.pieces) > 0 || r.titled || r.role == rolePhoto || !startsUpper(in) || strings.Count(in, " ") < 1 || outletAt(in) {
		return false
	}
	_, spoken := spokenKind(in)
	return !spoken && !isWorkOf(in) && kindNamed(strings.ToLower(in)) == ""
}

// outletAt reports whether s names an outlet or a body.
func outletAt(s string) bool {
	if knownOutlet(s) != outletUnknown {
		return true
	}
	points, _ := outletShape(s)
	return points > 2
}

// isWorkOf reports whether s says what kind of work a body did: based on
// computations, own calculations.
func isWorkOf(s string) bool {
	for w := range strings.FieldsSeq(s) {
		switch strings.ToLower(w) {
		case "computations", "calculations", "analysis", "estimates", "data", "compiled", "computation", "elaboration", "survey", "research", "chart", "figures", "projections":
			return true
		}
	}
	return false
}

// yearBehind adds the name of a publisher with the year behind it: Verso Books
// 2015, © OECD 2013.
func (r *citationReader) yearBehind(span Span, sep byte) bool {
	in := span.In(r.text)
	head, last, ok := cutLast(in)
	if !ok || !isYear(last) || len(last) != 4 || r.hasDate() {
		return false
	}
	if k := strings.LastIndex(in, " in "); k > 0 && !hasWords(r.text[span.End:r.End]) {
		when := Span{span.Start + k + len(" in "), span.End}
		if p, ok := ParsePeriod(when.In(r.text)); ok && p.Season != 0 { // Foreign Policy in Spring 2025
			r.divide(Span{span.Start, span.Start + k}, sep)
			r.add(piece{Span: when, sep: ' ', field: FieldDate, period: p})
			return true
		}
	}
	if n := len(r.pieces); n > 0 && sep == ',' && r.pieces[n-1].field == "" && r.pieces[n-1].sep != ',' {
		if whole := (Span{r.pieces[n-1].Start, span.Start + len(head)}); knownOutlet(whole.In(r.text)) == outletPress {
			sep = r.pieces[n-1].sep // Farrar, Straus and Giroux 2021
			r.pieces = r.pieces[:n-1]
			span.Start = whole.Start
			head = whole.In(r.text)
		}
	}
	if r.volumeFollows(span.End) && startsUpper(head) && strings.Count(head, " ") < 5 && len(r.pieces) > 0 {
		r.free(Span{span.Start, span.Start + len(head)}, sep) // Ore Journal 2021, 13(8)
		r.pieces[len(r.pieces)-1].field = FieldPublication
		r.add(piece{Span: Span{span.End - len(last), span.End}, sep: ' ', field: FieldDate, period: Period{Date: Date{Year: yearOf(last)}}})
		return true
	}
	points, _ := outletShape(head)
	if !r.behindPlace(head, sep) && knownOutlet(head) != outletPress && !areAcronyms(head) && (points < 3 || len(r.pieces) == 0 || len(r.pieces[len(r.pieces)-1].people) == 0) &&
		(!r.hasAuthor() || strings.Count(head, " ") > 3 || startsLower(head)) {
		return false
	}
	r.free(Span{span.Start, span.Start + len(head)}, sep)
	if p := &r.pieces[len(r.pieces)-1]; r.hasAuthor() && p.field == "" && !r.hasPublication() {
		p.field = FieldPublication
	}
	at := span.End - len(last)
	r.add(piece{Span: Span{at, span.End}, sep: ' ', field: FieldDate, period: Period{Date: Date{Year: yearOf(last)}}})
	return true
}

// volumeFollows reports whether a volume and its issue, or a volume and the page, follow
// i behind a comma: , 13(8), 4215; , 13, 4215.
func (r *citationReader) volumeFollows(i int) bool {
	const longest = 12
	rest, ok := strings.CutPrefix(r.text[i:r.End], ", ")
	if volume, page, more := strings.Cut(rest, ", "); ok && more && len(volume) < 4 && allDigits(volume) && isArticleNumber(strings.TrimRight(firstWords(page, 1), ".,;")) {
		return true
	}
	if volume, page, more := strings.Cut(rest, ", "); ok && more && len(volume) < 4 && allDigits(volume) && isDigit(byteAt(page, 0)) {
		n := numberEnd(page)
		return n < 8 && !isYear(page[:n]) && (n == len(page) || !isWordRune(firstRune(page[n:]))) && monthNamed(nextWord(strings.TrimLeft(page[n:], " "), 0)) == 0
	}
	end := strings.IndexByte(rest[:min(len(rest), longest)], ')')
	return ok && end > 0 && isVolumeIssue(rest[:end+1])
}

// areAcronyms reports whether s is acronyms joined by slashes.
func areAcronyms(s string) bool {
	for part := range strings.SplitSeq(s, "/") {
		if !isCapitals(part) {
			return false
		}
	}
	return true
}

// hasPublication reports whether a piece is the publication.
func (r *citationReader) hasPublication() bool {
	for i := range r.pieces {
		if r.pieces[i].field == FieldPublication {
			return true
		}
	}
	return false
}

// hasDate reports whether a piece is a date.
func (r *citationReader) hasDate() bool {
	for i := range r.pieces {
		if r.pieces[i].field == FieldDate && r.pieces[i].period.Year != 0 {
			return true
		}
	}
	return false
}

// seriesWords name the series that reports appear in, by the longest first.
var seriesWords = [...]string{
	"policy research working paper", "staff discussion note", "staff discussion paper", "staff working paper", "working paper series",
	"finance and economics discussion series", "discussion paper series", "economic premise", "working papers", "working paper",
	"discussion paper", "occasional paper", "policy analysis", "policy brief", "policy paper", "policy note", "policy contribution", "research paper", "technical paper",
	"technical note", "technical report", "briefing paper", "issue brief", "legal sidebar", "staff report", "country report",
	"research report", "special report", "feds notes", "how-to note", "fact sheet", "factsheet", "research brief", "report no", "document de travail",
	"documento de trabajo", "texto para discussão", "pub. l", "public law", "paper no", "circular no", "bulletin no", "note no", "report",
}

// numberedSeries adds text that ends in the series of a report and its number.
func (r *citationReader) numberedSeries(span Span, sep byte, g *glance) bool {
	in := span.In(r.text)
	at := seriesIn(in, g)
	if at < 0 && g.digits() {
		at = namedSeries(in)
	}
	if at < 0 {
		return false
	}
	if sep == '(' && r.nameFollows(span.End) {
		r.add(piece{Span: span, sep: sep, field: FieldSeries})
		return true // (IMF Working Paper 14/134). International Monetary Fund
	}
	if head := trimPiece(r.text, Span{span.Start, span.Start + at}); head.Start < head.End && hasWords(head.In(r.text)) {
		if startsLower(head.In(r.text)) {
			return false
		}
		r.free(head, sep)
		sep = ' '
	}
	tail := Span{span.Start + at, span.End}
	r.add(piece{Span: tail, sep: sep, field: FieldSeries})
	return true
}

// nameFollows reports whether the brackets that close at i are followed by a name.
func (r *citationReader) nameFollows(i int) bool {
	rest := strings.TrimLeft(r.text[i:r.End], ").,] ")
	return startsUpper(rest) && !hasFoldPrefix(rest, "retrieved") && accessPrefix(rest) == 0 && monthNamed(nextWord(rest, 0)) == 0
}

// seriesAt returns where the name of a series with its number, or the number
// alone, begins that s ends in, or -1.
func seriesAt(s string) int {
	g := glanceAt(s)
	return seriesIn(s, &g)
}

// seriesIn does what seriesAt does for a text, or a part of it, that g looked at.
func seriesIn(s string, g *glance) int {
	spaced, numbered := strings.IndexByte(s, ' ') > 0, g.digits() && (hasDigit(s) || g.foreign() && strings.ContainsFunc(s, unicode.IsDigit))
	if !numbered && !endsAsSeries(s) {
		if !g.begins('f') || !g.begins('n') {
			return -1
		}
		if k := indexFold(s, "feds notes"); k == 0 || k > 0 && !isWordRune(rune(s[k-1])) {
			return k
		}
		return -1
	}
	for _, w := range seriesWords[:] {
		if !g.begins(w[0]) || !spaced && w != "factsheet" && w != "report" || !numbered && w != "feds notes" && !endsInFold(s, w) && !endsInFold(strings.TrimSuffix(s, "s"), w) {
			continue
		}
		k := indexFold(s, w)
		if k < 0 || k > 0 && isWordRune(rune(s[k-1])) {
			continue
		}
		rest := strings.TrimPrefix(s[k+len(w):], "s")
		if strings.HasSuffix(w, "report") && isYear(strings.TrimLeft(rest, " ")) {
			continue // World Investment Report 2017
		}
		if isSeriesNumber(rest) || rest == "" && w != "report" && w != "research report" && w != "special report" && k > 0 || w == "feds notes" {
			return k
		}
	}
	// PB - 41/23, PB17-12
	i := len(s)
	for i > 0 && (isDigit(s[i-1]) || s[i-1] == '/' || s[i-1] == '-') {
		i--
	}
	number := strings.Trim(s[i:], "-")
	if !strings.ContainsAny(number, "/-") || len(number) < 4 || isYear(number[:4]) {
		return -1
	}
	j := i
	for j > 0 && (s[j-1] == ' ' || s[j-1] == '-' || s[j-1] == '.') {
		j--
	}
	k := j
	for k > 0 && s[k-1] >= 'A' && s[k-1] <= 'Z' {
		k--
	}
	if j-k < 2 || k > 0 && s[k-1] != ' ' {
		return -1
	}
	return k
}

// endsAsSeries reports whether s ends in a word that the name of a series ends in.
func endsAsSeries(s string) bool {
	_, last, _ := cutLast(s)
	if !mayLead(last, leadSeriesEnd) {
		return false
	}
	var buf [longestWord]byte
	word := strings.TrimSuffix(string(smallLetters(buf[:0], last)), "s")
	return slices.Contains(seriesEnds[:], word)
}

// seriesEnds end the names of series, without the s behind them that they may have.
var seriesEnds = [...]string{
	"analysi", "paper", "note", "brief", "serie", "premise", "contribution", "sidebar", "report", "sheet", "factsheet", "trabajo", "travail", "discussão", "l", "law", "no",
}

// isSeriesNumber reports whether s is the number of a work in its series, with the
// word before it: No. 20-056, n.152, 18874, LSB11460.
func isSeriesNumber(s string) bool {
	s = strings.TrimLeft(s, " ,")
	for _, w := range [...]string{"series", "no.", "no", "nº", "n.", "n°", "number", "#"} {
		if hasFoldPrefix(s, w) {
			s = strings.TrimLeft(s[len(w):], " .")
		}
	}
	if s == "" || strings.Count(s, " ") > 0 || len(s) > 16 {
		return false
	}
	digits := 0
	for _, c := range s {
		switch {
		case unicode.IsDigit(c):
			digits++
		case c == '/' || c == '-' || c == '–' || c == '.' || c == ':' || unicode.IsUpper(c) || unicode.IsLower(c) && digits > 0:
		default:
			return false
		}
	}
	return digits > 0
}
