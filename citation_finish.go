package gloss

import (
	"slices"
	"strings"
	"unicode"
)

// isTip reports whether s leads to who has pointed to a work.
func isTip(s string) bool {
	return strings.EqualFold(s, "hat tip") || strings.EqualFold(s, "h/t")
}

// lead reads the forms that the first pieces show, before the others are placed:
// a dateline with its agency, a kind with a colon.
func (r *citationReader) lead() {
	n := len(r.pieces)
	if n == 0 {
		return
	}
	for i := 1; i < n; i++ {
		if p, q := &r.pieces[i-1], &r.pieces[i]; q.sep == ':' && (q.field == "" || q.field == FieldAuthor) && isTip(p.In(r.text)) {
			q.field, q.people, q.outer.Start = FieldVia, nil, p.outer.Start // Bloomberg, June 12, 2026. Hat tip: @roe
			r.pieces = slices.Delete(r.pieces, i-1, i)
			n--
		}
	}
	k := n - 1
	for k > 0 && r.pieces[k].field == FieldDate {
		k-- // OSLO--(ORE WIRE)--May 3, 2025--
	}
	if last := &r.pieces[k]; last.sep == '(' && (last.field == "" || last.field == FieldPublication) && (last.kind == outletNewswire || last.kind == outletRelease) && r.endsInDash(r.pieces[n-1].End) {
		last.field = FieldPublication
		r.dateline(k)
		return
	}
	if p := &r.pieces[0]; r.role == roleTip && n > 2 && p.field == FieldAuthor && len(p.people) == 1 && p.people[0].Handle != "" && p.people[0].Family == "" {
		p.field, p.people = FieldVia, nil // h/t @roe: Jane Roe, "Ores", Ore Review
	}
	if p := &r.pieces[0]; len(r.authors) == 0 && p.field == "" && p.form == pieceText {
		switch {
		case r.role == roleTip && n > 2 && r.pieces[1].sep == ':':
			p.field, p.people = FieldVia, nil // h/t The Star: Jane Roe, "Ores", Ore Review
			if name, why, ok := strings.Cut(p.In(r.text), " for "); ok && startsLower(why) {
				p.End = p.Start + len(name) // h/t @roe for the link: ...
			}
		case r.role == roleOriginal && leadsToOutlet(strings.TrimSuffix(r.text[:p.Start], "the ")):
			p.people, p.sure = nil, false // first published in the Roe Review
		}
	}
	if last := &r.pieces[n-1]; n > 1 && last.field == FieldVia && byteAt(r.text, last.outer.Start) == '/' && r.pieces[0].field == "" && r.pieces[0].sep == 0 && len(r.authors) == 0 && !r.titled {
		if in := r.pieces[0].In(r.text); in == strings.ToUpper(in) {
			last.field = FieldPublication // OSLO, May 3 /TASS/
			r.dateline(n - 1)
			return
		}
	}
	if p := &r.pieces[0]; n > 1 && p.field == "" && r.pieces[1].field == FieldURL && r.pieces[1].sep == ':' {
		if isLinkWord(p.In(r.text)) {
			p.field = FieldResidue
			return
		}
		r.leadOutlet(p)
	}
	for i := range r.pieces[:n-1] {
		p := &r.pieces[i]
		if p.field == "" && r.pieces[i+1].sep == ':' && i == 0 {
			r.cutNoun(i)
			break
		}
	}
}

// dateline makes the capitals before the day and the agency, which is piece end, the
// place: OSLO, Norway, May 3 (AFP) —.
func (r *citationReader) dateline(end int) {
	if end > 0 && r.pieces[end-1].field == FieldDate {
		end--
	}
	if end == 0 || r.pieces[0].field != "" || strings.ToUpper(r.pieces[0].In(r.text)) != r.pieces[0].In(r.text) && !r.datelinePlace(end) {
		return
	}
	if end > 1 && r.pieces[1].field == "" && r.pieces[1].sep == ',' {
		r.fill(slotPlace, 0, 2)
		return
	}
	r.pieces[0].field = FieldPlace
}

// leadOutlet makes the outlet that the words before an address name the publication:
// Related Ore Report coverage: https://...
func (r *citationReader) leadOutlet(p *piece) {
	if first, rest, ok := cutWord(p.In(r.text)); ok && hasWord(coverageLeads[:], first) {
		if name, last, ok := cutLast(rest); ok && startsUpper(name) && hasWord(coverageNouns[:], last) {
			p.Start = p.End - len(rest)
			p.End = p.Start + len(name)
			p.field = FieldPublication
			return
		}
	}
	in := p.In(r.text)
	at := 0
	for w := range strings.FieldsSeq(in) {
		at += strings.Index(in[at:], w)
		if p.small > 0 && startsUpper(w) && knownOutlet(in[at:]) != outletUnknown {
			p.Start, p.field = p.Start+at, FieldPublication
			return
		}
		if p.small > 0 && knownOutlet(w) != outletUnknown {
			p.Start, p.End = p.Start+at, p.Start+at+len(w)
			p.field = FieldPublication
			return
		}
		at += len(w)
	}
}

// coverageLeads begin what is said of an address before it, and coverageNouns end it.
var (
	coverageLeads = [...]string{"additional", "earlier", "full", "further", "more", "original", "other", "previous", "related", "see"}
	coverageNouns = [...]string{"article", "articles", "coverage", "link", "links", "piece", "report", "reporting", "reports", "stories", "story"}
)

// endsInDash reports whether nothing but a dash follows i.
func (r *citationReader) endsInDash(i int) bool {
	rest := strings.TrimLeft(r.text[i:], ")]. ")
	return rest != "" && strings.TrimFunc(rest, func(c rune) bool { return c == '-' || c == '–' || c == '—' || c == ' ' }) == ""
}

// cutNoun parts the body and the word for its work in "WSBI Note: What ...".
func (r *citationReader) cutNoun(i int) {
	p := r.pieces[i]
	head, last, ok := cutLast(p.In(r.text))
	if !ok || !startsUpper(head) {
		return
	}
	switch strings.ToLower(last) {
	case "note", "presentation", "brief", "briefing", "blog", "podcast", "statement", "release", "paper", "report", "study", "speech", "interview":
	default:
		return
	}
	if kind := knownOutlet(head); kind == outletUnknown && !isCapitals(head) {
		if points, _ := outletShape(head); points < 3 {
			return
		}
	}
	if len(r.pieces) >= maxPieces {
		return
	}
	body := Span{p.Start, p.Start + len(head)}
	r.pieces[i] = piece{Span: body, outer: body, sep: p.sep, field: FieldPublication}
	noun := Span{p.End - len(last), p.End}
	r.add(piece{})
	copy(r.pieces[i+2:], r.pieces[i+1:])
	r.pieces[i+1] = piece{Span: noun, outer: noun, sep: ' ', field: FieldKind}
	if r.pieces[i+2].field == "" && !r.titled {
		r.pieces[i+2].sep = ':'
	}
}

// finish makes the citation of the pieces.
func (r *citationReader) finish() {
	c := &r.c
	c.Authors = slices.Grow(c.Authors, len(r.authors))
	for _, a := range r.authors {
		c.Authors = append(c.Authors, a.Name)
		r.part(a.Span, FieldAuthor)
	}
	c.MoreAuthors = r.more
	r.joinHandles()
	r.mergeSeries()
	for i := range r.pieces {
		r.put(&r.pieces[i])
	}
	if c.Publication == "" && c.Via != "" && r.role != rolePhoto && (len(c.Authors) > 0 || c.Title != "") {
		c.Publication, c.Via = withoutArticle(c.Via), ""
		for i := range c.Parts {
			if c.Parts[i].Field == FieldVia {
				c.Parts[i].Field = FieldPublication
			}
		}
	}
	r.putDates()
	if c.Date.IsZero() {
		c.Date.Year = editionYear(c.Title)
	}
}

func (r *citationReader) part(s Span, field CitationField) {
	if s.Start < s.End {
		r.c.Parts = append(r.c.Parts, CitationPart{Span: s, Field: field})
	}
}

// editionYear returns the year in a title that says which edition it is: 2015
// edition.
func editionYear(title string) int {
	if k := indexFold(title, " edition"); k >= 4 && isYear(title[k-4:k]) {
		return yearOf(title[k-4:])
	}
	return 0
}

// joinHandles gives the handle that stands behind a name to the one who has it:
// Jane Roe (@jroe).
func (r *citationReader) joinHandles() {
	if n := len(r.authors); n > 0 && len(r.pieces) > 0 && len(r.pieces[0].people) == 1 && isOnlyHandle(r.pieces[0].people[0]) && r.pieces[0].sep == '(' {
		r.c.Authors[n-1].Handle = r.pieces[0].people[0].Handle
		r.pieces[0].people = nil
	}
	for i := 1; i < len(r.pieces); i++ {
		p, q := &r.pieces[i-1], &r.pieces[i]
		if p.field == FieldAuthor && q.field == FieldAuthor && len(p.people) == 1 && len(q.people) == 1 && q.people[0].Handle == "" && isOnlyHandle(p.people[0]) && q.sep == '(' {
			q.people[0].Handle = p.people[0].Handle
			p.people = nil
			continue
		}
		if p.field == FieldAuthor && q.field == FieldAuthor && len(p.people) == 1 && len(q.people) == 1 && p.people[0].Handle == "" && q.people[0].Handle != "" {
			p.people[0].Handle = q.people[0].Handle
			q.people = nil
		}
	}
}

// isOnlyHandle reports whether n is a handle and no name.
func isOnlyHandle(n Name) bool { return n.Handle != "" && n.Given+n.Family+n.Literal == "" }

// mergeSeries joins a series with the number behind it: Working Paper, No. 20-056.
func (r *citationReader) mergeSeries() {
	for i := 1; i < len(r.pieces); i++ {
		p, q := &r.pieces[i-1], &r.pieces[i]
		if p.field == FieldSeries && q.field == FieldIssue && strings.IndexFunc(p.In(r.text), unicode.IsDigit) < 0 {
			p.End, p.outer.End = q.End, q.outer.End
			q.Span = Span{q.End, q.End}
			q.outer, q.field = q.Span, FieldResidue
		}
	}
}

// put puts what p says in its field. Of two the first one counts, and the other is
// residue.
func (r *citationReader) put(p *piece) {
	c := &r.c
	in := p.In(r.text)
	if r.marks.has(markSpace|markForeign|markDouble) && !isEvenlySpaced(in) {
		in = strings.Join(strings.Fields(in), " ")
	}
	if in == "" {
		return
	}
	var to *string
	switch p.field {
	case FieldAuthor:
		if c.Authors == nil {
			c.Authors = slices.Clip(p.people)
		} else {
			c.Authors = append(c.Authors, p.people...)
		}
		r.part(p.Span, FieldAuthor)
		return
	case FieldTitle:
		to = &c.Title
	case FieldPublication:
		to = &c.Publication
		in = withoutArticle(in)
	case FieldAgency:
		to = &c.Agency
	case FieldVia:
		to = &c.Via
	case FieldPublisher:
		to = &c.Publisher
	case FieldPlace:
		to = &c.Place
	case FieldSeries:
		to = &c.Series
	case FieldVolume:
		to = &c.Volume
	case FieldIssue:
		to = &c.Issue
	case FieldPages:
		to = &c.Pages
	case FieldURL:
		to = &c.URL
		if k := strings.Index(in, "doi.org/10."); k >= 0 && c.DOI == "" {
			c.DOI = in[k+len("doi.org/"):]
		}
	case FieldDOI:
		to = &c.DOI
		if k := strings.Index(in, "10."); k > 0 {
			in = in[k:]
		}
	case FieldRemark:
		if c.Remark != "" {
			in = c.Remark + "; " + in
		}
		c.Remark = in
		r.part(p.Span, FieldRemark)
		return
	case FieldKind:
		if k := kindNamed(in); k != "" {
			c.Kind = k
		}
		r.part(p.Span, FieldKind)
		return
	case FieldDate, FieldAccessed:
		return
	default:
		r.part(p.Span, FieldResidue)
		return
	}
	if *to != "" {
		r.part(p.Span, FieldResidue)
		return
	}
	*to = in
	r.part(p.Span, p.field)
}

// isEvenlySpaced reports whether no space of s but single plain ones part its words.
func isEvenlySpaced(s string) bool {
	before := byte(0)
	for i := range len(s) {
		c := s[i]
		if c <= ' ' && (c == before && c == ' ' || c == '\t' || c == '\n') || c == 0xA0 && before == 0xC2 {
			return false
		}
		before = c
	}
	return true
}

// withoutArticle returns s without the article in small letters before it.
func withoutArticle(s string) string {
	if rest, ok := strings.CutPrefix(s, "the "); ok && startsUpper(rest) {
		return rest
	}
	return s
}

// putDates puts the date and the day of access. A year by itself, as behind the
// authors, is joined with the day and month that stand elsewhere.
func (r *citationReader) putDates() {
	c := &r.c
	best, day, year := -1, -1, -1
	for i := range r.pieces {
		p := &r.pieces[i]
		switch {
		case p.field == FieldAccessed && c.Accessed.IsZero():
			c.Accessed = p.period.Date
			r.part(p.Span, FieldAccessed)
		case p.field == FieldAccessed:
			r.part(p.Span, FieldResidue)
		case p.field != FieldDate:
		case p.period.IsZero():
			r.part(p.Span, FieldDate)
		case p.period.Year == 0:
			if day < 0 {
				day = i
			}
		case p.period.Month == 0 && p.period.End.IsZero():
			if year < 0 {
				year = i
			}
		case best < 0, p.period.Day != 0 && r.pieces[best].period.Day == 0 && r.pieces[best].period.End.IsZero() &&
			p.period.Year == r.pieces[best].period.Year:
			best = i
		}
	}
	switch {
	case best >= 0 && year >= 0 && r.pieces[best].period.Year != r.pieces[year].period.Year && year < best && len(r.authors) > 0:
		best = year
		c.Date = r.pieces[year].period
	case best >= 0:
		c.Date = r.pieces[best].period
	case year >= 0 && day >= 0:
		best = year
		c.Date = Period{Date: joinYear(r.pieces[year].period.Year, r.pieces[day].period.Date)}
		if end := r.pieces[day].period.End; !end.IsZero() {
			c.Date.End = joinYear(r.pieces[year].period.Year, end)
		}
	case year >= 0:
		best = year
		c.Date = r.pieces[year].period
	}
	for i := range r.pieces {
		p := &r.pieces[i]
		if p.field != FieldDate || p.period.IsZero() {
			continue
		}
		if i == best || i == day && year >= 0 && best == year || i == year && c.Date.Year == p.period.Year {
			r.part(p.Span, FieldDate)
		} else {
			r.part(p.Span, FieldResidue)
		}
	}
}

// kind returns the kind of work that was read, by what the line says of it, the
// form of it, and who published it.
func (r *citationReader) kind() CitationKind {
	c := &r.c
	if c.Kind != "" {
		return c.Kind
	}
	if k := filingOrLaw(c); k != "" {
		return k
	}
	if r.role == rolePhoto {
		return CitationPhoto
	}
	for i := range c.Authors {
		if c.Authors[i].Handle != "" {
			return CitationSocial
		}
	}
	shape := outletUnknown
	known := r.seen.outlet(c.Publication)
	if known == outletUnknown && c.Publication != "" {
		_, shape = r.seen.words(c.Publication).shape(c.Publication)
	}
	switch {
	case isDocket(c.Series), isCitedBy(c.Series):
		return "" // a judgment
	case c.Series != "" && known != outletNewspaper && known != outletMagazine:
		return CitationReport
	case known == outletPress && (c.Title != "" || len(c.Authors) > 0), c.Remark != "" && isEditors(c.firstRemark()), strings.Contains(r.In(r.text), "ISBN"):
		if knownOutlet(c.firstBody()) != outletReport {
			return CitationBook
		}
		return CitationReport
	case (c.Volume != "" || c.Issue != "" && c.Pages != "") && known == outletUnknown && len(c.Authors) > 0:
		return CitationJournal
	case known != outletUnknown:
		return known.work()
	case shape != outletUnknown && (shape != outletReport || c.Title != ""):
		return shape.work()
	case c.Publication == "" && c.Title == "" && len(c.Authors) == 0:
		return CitationWeb
	case strings.Contains(c.Remark, "elease"):
		return CitationPressRelease
	case r.role == roleNone && c.Title != "" && isReportTitle(c.Title):
		return CitationReport
	}
	if c.Title == "" && strings.HasSuffix(c.Publication, "Outlook") && isReportTitle(c.Publication) {
		return CitationReport
	}
	return ""
}

// firstRemark returns the first of the remarks.
func (c *Citation) firstRemark() string {
	first, _, _ := strings.Cut(c.Remark, "; ")
	return first
}

// firstBody returns the name of the body that is the first author, if one is.
func (c *Citation) firstBody() string {
	if len(c.Authors) > 0 {
		return c.Authors[0].Literal
	}
	return ""
}

// isReportTitle reports whether s has a word that reports are called by.
func isReportTitle(s string) bool {
	for w := range strings.FieldsSeq(s) {
		var buf [longestWord]byte
		switch string(smallLetters(buf[:0], w)) {
		case "report", "outlook", "survey", "statistics", "bulletin", "assessment":
			return true
		}
	}
	return false
}

// isFiledWork reports whether s names a form, a notice or the like that is filed with an
// authority or an exchange.
func isFiledWork(s string) bool {
	if strings.Contains(s, "Form") {
		for rest, ok := s, true; ok; {
			if _, rest, ok = strings.Cut(rest, "Form "); ok && startsWithForm(rest) {
				return true
			}
		}
		if strings.Contains(s, "annual report on Form") {
			return true
		}
	}
	if strings.IndexByte(s, 'S') >= 0 && slices.ContainsFunc(filedWorks[:], func(w string) bool { return strings.Contains(s, w) }) {
		return true
	}
	if strings.Contains(s, "prospectus") {
		return true
	}
	return indexFold(s, "stock exchange announcement") >= 0 || indexFold(s, "stock exchange filing") >= 0
}

// filedWorks are what works are called that are filed. Each has an S.
var filedWorks = [...]string{"Schedule 13D", "Schedule 13G", "SEC filing", "ASX announcement", "ASX release", "RNS"}

// startsWithForm reports whether s begins with the number of a form of the Securities
// and Exchange Commission.
func startsWithForm(s string) bool {
	for _, w := range [...]string{"8-K", "10-K", "10-Q", "20-F", "6-K", "S-1"} {
		if strings.HasPrefix(s, w) {
			return true
		}
	}
	return false
}

// startsWithLaw reports whether s begins as laws, rules and orders are called.
func startsWithLaw(s string) bool {
	return isUnionLaw(s) || mayLead(s, leadLaw) && slices.ContainsFunc(lawWords[:], func(w string) bool { return strings.HasPrefix(s, w) })
}

// lawWords begin what laws, rules and orders are called.
var lawWords = [...]string{
	"Pub. L.", "Public Law", "H.R. ", "S. Res", "Regulation (EU)", "Directive (EU)", "Directive 20", "Regulation (EC)", "U.S.C.", "Fed. Reg.", "C.F.R.", "Executive Order", "Statutory Instrument",
}

// filingOrLaw returns the kind of a work whose title or number says that it is
// filed with an authority, or a law.
func filingOrLaw(c *Citation) CitationKind {
	if isBill(c.Series) {
		return CitationLegislation
	}
	for _, s := range [...]string{c.Title, c.Series, c.Remark, c.Publication} {
		switch {
		case s == "":
		case isFiledWork(s):
			return CitationFiling
		case startsWithLaw(s):
			return CitationLegislation
		}
	}
	if !strings.Contains(c.Title, " Act") {
		return ""
	}
	if len(c.Authors) > 0 && c.Publication != "" {
		return "" // a work about an act
	}
	if strings.Contains(c.Title, " Act of ") || strings.HasSuffix(c.Title, " Act") || strings.Contains(c.Title, " Act 19") || strings.Contains(c.Title, " Act 20") {
		return CitationLegislation
	}
	return ""
}
