package gloss

import (
	"slices"
	"strings"

	"github.com/glossnews/gloss/internal/gaz"
)

// opensReference reports whether s begins with a comma and the word for and before another
// whole reference: , and Jane Roe, “Ores”, The Star.
func opensReference(s string) bool {
	rest, ok := strings.CutPrefix(s, ", and ")
	if !ok {
		return false
	}
	if strings.HasPrefix(rest, "“") || strings.HasPrefix(rest, "\"") {
		return true
	}
	rest = rest[:min(len(rest), maxAuthor)]
	k := strings.IndexAny(rest, "“\"")
	if k < 0 {
		return false
	}
	name, ok := strings.CutSuffix(rest[:k], ", ")
	if !ok || strings.IndexByte(name, ' ') < 0 {
		return false
	}
	people, _ := peopleIn(name)
	return len(people) > 0
}

// isStatisticsOffice reports whether s is the name of an office of statistics as many
// countries call theirs: Statistics Iceland.
func isStatisticsOffice(s string) bool {
	const most = 2 // spaces in the name of the country
	rest, ok := strings.CutPrefix(s, "Statistics ")
	return ok && startsUpper(rest) && strings.Count(rest, " ") <= most && allCapitalized(strings.Fields(rest))
}

// issueOf adds the day of an issue and what it is an issue of: Spring 2024 issue of Ore
// Review.
func (r *citationReader) issueOf(span Span, sep byte) bool {
	in := span.In(r.text)
	k, n := strings.Index(in, " issue of "), len(" issue of ")
	if k < 0 {
		k, n = strings.Index(in, " edition of "), len(" edition of ")
	}
	if k < 0 || r.hasPublication() || !startsUpper(withoutArticle(in[k+n:])) {
		return false
	}
	d, ok := r.periodIn(Span{span.Start, span.Start + k})
	if !ok || d.End != span.Start+k {
		return false
	}
	switch strings.TrimRight(r.text[span.Start:d.Start], " ") {
	case "", "the", "in the":
	default:
		return false
	}
	r.add(piece{Span: d.Span, sep: sep, field: FieldDate, period: d.Period})
	r.add(piece{Span: Span{span.Start + k + n, span.End}, sep: ' ', field: FieldPublication})
	return true
}

// datelinePlace reports whether the piece before the day of a dispatch, which is piece end,
// is a place though it is not in capitals: Ciudad de México, 6 ago. 2025 (EFE).
func (r *citationReader) datelinePlace(end int) bool {
	const most = 3
	p := &r.pieces[0]
	return end == 1 && p.form == pieceText && p.words <= most && p.kind == outletUnknown && startsUpper(p.In(r.text)) && r.pieces[1].field == FieldDate && r.pieces[1].period.Day != 0
}

// bylineAbroad reports whether first, with which a source begins before rest, says in another
// language than English who wrote it: di Marco Rossi e Ada Neri. With a capital only a given
// name may follow it.
func (r *citationReader) bylineAbroad(first, rest string) bool {
	if r.lengthBefore() > 0 || r.role != roleNone || !startsUpper(rest) {
		return false
	}
	given := gaz.IsGivenName(nextWord(rest, 0))
	if !given && !startsLower(first) && !isByAbroad(first) {
		return false
	}
	people, _ := peopleIn(rest)
	return len(people) > 0 && (len(people) > 1 || given || startsUpper(first)) && !slices.ContainsFunc(people, func(n Name) bool { return n.Given == "" || n.Family == "" || n.Literal != "" })
}

// isByAbroad reports whether w, whatever its case, is a word for by that begins no name.
func isByAbroad(w string) bool {
	for _, known := range [...]string{"por", "par", "door", "przez", "oleh"} {
		if strings.EqualFold(w, known) {
			return true
		}
	}
	return false
}

// releaseBy adds the word for a press release and the body behind it, before what the
// release is called: Pressemitteilung Ore Institute: “Ores”.
func (r *citationReader) releaseBy(span Span, sep byte) bool {
	const most = 3 // words for a release
	if r.titled || byteAt(r.text, span.End) != ':' && !r.nextQuoted(span.End) {
		return false
	}
	in := span.In(r.text)
	for n := 1; n <= most; n++ {
		head := firstWords(in, n)
		if len(head) == len(in) {
			return false
		}
		if kindNamed(head) != CitationPressRelease && head != "Comunicado" && head != "Communiqué" && head != "Comunicato" || !startsUpper(in[len(head)+1:]) {
			continue
		}
		r.c.Kind = CitationPressRelease
		r.add(piece{Span: Span{span.Start, span.Start + len(head)}, sep: sep, field: FieldKind})
		r.add(piece{Span: Span{span.Start + len(head) + 1, span.End}, sep: ' ', field: FieldPublication})
		return true
	}
	return false
}

// reportedBy adds who has reported what was broadcast, where that surely is a person:
// Ore Radio, The Pit Hour, reported by Jane Roe.
func (r *citationReader) reportedBy(span Span, sep byte) bool {
	in := span.In(r.text)
	if !hasFoldPrefix(in, "reported by ") || r.hasAuthor() || len(r.authors) > 0 {
		return false
	}
	name := Span{span.Start + len("reported by "), span.End}
	people, sure := peopleIn(name.In(r.text))
	if !sure || len(people) == 0 || knownOutlet(name.In(r.text)) != outletUnknown {
		return false
	}
	r.add(piece{Span: name, outer: span, sep: sep, field: FieldAuthor, people: people, sure: true})
	return true
}

// workOf adds the outlet and the word behind it for its work, which the text at span is: CNBC
// interview, FT editorial.
func (r *citationReader) workOf(span Span, sep byte) bool {
	head, word, _ := cutLast(span.In(r.text))
	kind := kindNamed(word)
	if kind == "" && !isPlainNoun(word) || kind == CitationPressRelease {
		return false
	}
	outlet := knownOutlet(withoutArticle(head))
	if outlet == outletUnknown {
		_, outlet = outletShape(head)
	}
	switch outlet {
	case outletNewspaper, outletNewswire, outletMagazine, outletBroadcast, outletWeb:
	default:
		return false
	}
	if kind != "" {
		r.c.Kind = kind
	}
	r.add(piece{Span: Span{span.End - len(withoutArticle(head)) - len(word) - 1, span.Start + len(head)}, outer: Span{span.Start, span.Start + len(head)}, sep: sep, field: FieldPublication, kind: outlet})
	r.add(piece{Span: Span{span.End - len(word), span.End}, sep: ' ', field: FieldKind})
	return true
}

// mayHaveSpoken reports whether the source begins with a name that nothing tells to be a
// person's but that it spoke to an outlet: Oyelaran Adeyinka, interview with CNBC.
func (r *citationReader) mayHaveSpoken(outlet string) bool {
	if len(r.pieces) != 1 || len(r.authors) > 0 || outlet == "" || interviewer(outlet) == outletUnknown {
		return false
	}
	p := &r.pieces[0]
	words := strings.Fields(p.In(r.text))
	return p.field == "" && p.form == pieceText && p.kind == outletUnknown && len(words) > 1 && len(words) < 5 && allCapitalized(words)
}

// isShortState reports whether s is a state of the United States as it was shortened before
// there were codes for them: N.Y., Calif.
func isShortState(s string) bool {
	switch strings.TrimSuffix(s, ".") {
	case "Ala", "Ariz", "Ark", "Calif", "Colo", "Conn", "D.C", "Del", "Fla", "Ga", "Ill", "Ind", "Kan", "Ky", "La", "Mass", "Md", "Mich", "Minn", "Miss", "Mo", "Mont", "N.C",
		"N.D", "N.H", "N.J", "N.M", "N.Y", "Neb", "Nev", "Okla", "Ore", "Pa", "R.I", "S.C", "S.D", "Tenn", "Tex", "Va", "Vt", "W.Va", "Wash", "Wis", "Wyo":
		return true
	}
	return false
}

// spokenAbroad adds the speech or the interview, who spoke, and before whom, which the text
// at span says in another language than English: Discours de Mme Jeanne Roux devant le
// Sénat.
func (r *citationReader) spokenAbroad(span Span, sep byte) bool {
	in := span.In(r.text)
	word, rest, _ := cutWord(in)
	kind := CitationSpeech
	switch word {
	case "Allocution", "Discours", "Discurso", "Discorso", "Rede", "Toespraak":
	case "Entretien", "Entrevista", "Intervista", "Interview":
		kind = CitationInterview
	default:
		return false
	}
	link, rest, _ := cutWord(rest)
	switch link {
	case "de", "di", "von", "van", "avec", "con", "com", "mit":
	case "a", "à":
		if kind != CitationInterview {
			return false
		}
	default:
		return false
	}
	if title, name, ok := cutWord(rest); ok && (isHonorific(title) || title == "Mme" || title == "Frau" || title == "Herr" || title == "Herrn") {
		rest = name
	}
	name, occasion := rest, ""
	for _, w := range [...]string{" devant ", " ante ", " perante ", " davanti ", " vor ", " voor ", " au ", " à ", " en ", " em "} {
		if k := strings.Index(name, w); k > 0 {
			name, occasion = rest[:k], rest[k+1:]
		}
	}
	people, _ := peopleIn(name)
	if len(people) == 0 || strings.IndexByte(name, ' ') < 0 || !startsUpper(name) {
		return false
	}
	r.c.Kind, r.spoke = kind, true
	from := span.End - len(rest)
	r.add(piece{Span: Span{span.Start, span.Start + len(word)}, sep: sep, field: FieldKind})
	r.add(piece{Span: Span{from, from + len(name)}, sep: ' ', field: FieldAuthor, people: people, sure: true})
	if occasion != "" {
		r.add(piece{Span: Span{span.End - len(occasion), span.End}, sep: ' ', field: FieldRemark})
	}
	return true
}

// isCourtPaper reports whether the text at span, with which a source begins, is the word
// for what was filed in the case that stands behind it: Complaint, Roe v. Ore Works.
func (r *citationReader) isCourtPaper(span Span) bool {
	const longest = 160
	rest, ok := strings.CutPrefix(r.text[span.End:min(r.End, span.End+longest)], ", ")
	if !ok || r.lengthBefore() > 0 {
		return false
	}
	_, last, _ := cutLast(span.In(r.text))
	switch last {
	case "Brief", "Complaint", "Decision", "Indictment", "Judgment", "Motion", "Opinion", "Order", "Petition":
	default:
		return false
	}
	name, _, _ := strings.Cut(rest, ", ")
	return isCase(name)
}

// settleJurisdiction makes the country in brackets behind a law the place where it holds:
// Mines Act 2023 (UK).
func (r *citationReader) settleJurisdiction() {
	for i := 1; i < len(r.pieces); i++ {
		p, q := &r.pieces[i-1], &r.pieces[i]
		if q.sep == '(' && q.field == "" && p.field == FieldTitle && isLawTitle(p.In(r.text)) && isCountry(q.In(r.text)) {
			q.field = FieldPlace
			return
		}
	}
}

// settleState makes a city and its state behind it, shortened with a point, the place:
// Chicago, Ill.
func (r *citationReader) settleState() {
	for i := 1; i < len(r.pieces); i++ {
		q := &r.pieces[i]
		const longest = len("Calif.")
		if q.sep != ',' || q.field != "" || q.form != pieceText || q.End-q.Start > longest || r.pieces[i-1].field != "" || !isShortState(q.In(r.text)) {
			continue
		}
		if (byteAt(r.text, q.End) == '.' || byteAt(r.text, q.End-1) == '.') && r.asPlace(i-1) {
			r.fill(slotPlace, i-1, i+1)
			return
		}
	}
}

// settleCourt makes the court in brackets behind a case a remark: Roe v. Ore Works (S.D.N.Y.
// filed May 3, 2025).
func (r *citationReader) settleCourt() {
	if !r.titled || len(r.pieces) < 2 || r.pieces[0].field != FieldTitle && r.pieces[1].field != FieldTitle {
		return
	}
	title := &r.pieces[btoi(r.pieces[0].field != FieldTitle)]
	if title.form != pieceText || !isCase(title.In(r.text)) {
		return
	}
	for i := 1; i < len(r.pieces); i++ {
		if q := &r.pieces[i]; q.sep == '(' && q.field == "" && q.form == pieceText {
			q.field, q.people = FieldRemark, nil
		}
	}
}

// isTranslation reports whether s is the label before who translated a work.
func isTranslation(s string) bool {
	switch s {
	case "Traducción", "Traduction", "Tradução", "Traduzione", "Translation", "Translator", "Vertaling", "Übersetzung":
		return true
	}
	return false
}

// settleGazette makes the gazette in brackets behind a German law the publication, and what
// the law is called the title: Erzgesetz vom 3. Mai 2021 (BGBl. I S. 2959).
func (r *citationReader) settleGazette() {
	n := len(r.pieces) - 1
	if n < 1 || r.titled || r.hasPublication() || r.pieces[0].field != "" {
		return
	}
	q := &r.pieces[n]
	in := q.In(r.text)
	if q.form != pieceBracket || q.field != "" || !isGazette(in) {
		return
	}
	name := in
	for _, w := range [...]string{" S. ", " Nr. "} {
		if k := strings.Index(name, w); k > 0 {
			name = name[:k]
		}
	}
	r.pieces[0].field, r.pieces[0].people, r.titled = FieldTitle, nil, true
	page := Span{q.End - len(strings.TrimPrefix(in[len(name):], " S. ")), q.End}
	q.field, q.End = FieldPublication, q.Start+len(name)
	if isDigit(byteAt(r.text, page.Start)) {
		r.add(piece{Span: page, sep: ' ', field: FieldPages})
	}
	r.c.Kind = CitationLegislation
}

// isGazette reports whether s begins with the gazette of laws of a country or a state where
// German is spoken.
func isGazette(s string) bool {
	first, _, ok := cutWord(s)
	switch first {
	case "BGBl.", "RGBl.", "GVBl.", "GBl.", "GV.", "BBl.", "LGBl.":
		return ok && hasDigit(s)
	}
	return false
}

// easternIssue adds the year and the number of an issue that the text at span is: 2025年第8期.
func (r *citationReader) easternIssue(span Span, sep byte) bool {
	in := span.In(r.text)
	year, rest, ok := strings.Cut(in, "年")
	if !ok || !isYear(year) || len(year) != 4 {
		return false
	}
	rest = strings.TrimPrefix(strings.TrimLeft(rest, " "), "第")
	n := numberEnd(rest)
	switch rest[n:] {
	case "期", "号", "號", "호":
	default:
		return false
	}
	if n == 0 {
		return false
	}
	r.add(piece{Span: Span{span.Start, span.Start + len(year)}, sep: sep, field: FieldDate, period: Period{Date: Date{Year: yearOf(year)}}})
	at := span.End - len(rest)
	r.add(piece{Span: Span{at, at + n}, sep: ' ', field: FieldIssue})
	return true
}

// leadsToOutlet reports whether s ends in the word, of several languages, behind which it is
// said in what a work first appeared.
func leadsToOutlet(s string) bool {
	_, last, _ := cutLast(strings.TrimRight(s, " "))
	switch last {
	case "dans", "em", "en", "in", "na", "no", "su":
		return true
	}
	return false
}
