package gloss

import (
	"math/bits"
	"slices"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"
)

// What becomes of what stands in brackets.
const (
	bracketKeep    = iota // it is a part of the text around it
	bracketOpen           // it holds parts of the source
	bracketRemark         // it is a remark
	bracketImprint        // it is who published a book, and when
	bracketOutlet         // it is the publication
	bracketPlace          // it is where the outlet before it is at home
)

// bracket says what becomes of what stands in brackets at inner, after the text
// before that belongs to no piece yet.
func (r *citationReader) bracket(before, inner Span, limit int) int {
	in := strings.TrimSpace(inner.In(r.text))
	head := strings.TrimSpace(before.In(r.text))
	if in == "" {
		return bracketKeep
	}
	if allDigits(in) && !isYear(in) {
		return bracketKeep // 25(3)
	}
	if year, rest, ok := strings.Cut(in, ", "); ok && isYear(year) {
		if _, day := dayAndMonth(rest); day || monthNamed(rest) != 0 {
			return bracketOpen // (2023, May 4)
		}
	}
	if year, rest, ok := strings.Cut(in, ", "); ok && isYear(year) {
		if word, _ := cutNumberWord(rest); word != "" {
			return bracketOpen // (2017, p. 45)
		}
	}
	if isYear(in) || len(in) == 7 && in[4] == '.' && isYear(in[:4]) && allDigits(in[5:]) || r.isPeriod(inner) || r.isDating(inner) {
		return bracketOpen
	}
	if isImprint(in) {
		return bracketImprint
	}
	if byteAt(r.text, inner.Start-1) == '[' && len(in) <= 5 && strings.Trim(in, "ABCDEFGHIJKLMNOPRSTZ/") == "" {
		return bracketRemark // Ores[J]
	}
	if byteAt(r.text, inner.Start-1) == '[' && head != "" && kindNamed(in) == "" && viaPrefix(in) == 0 && accessPrefix(in) == 0 && !strings.HasPrefix(in, "http") && r.lengthBefore() > 0 {
		return bracketRemark // UIS Data Browser [Data set]
	}
	if r.closingOutlet(in, head, inner.End+1) {
		return bracketOutlet
	}
	first, _, _ := cutWord(in)
	after := strings.TrimLeft(r.text[inner.End+1:limit], " ")
	ends := after == "" || strings.ContainsRune(",.;:–—\"“", firstRune(after)) || strings.HasPrefix(after, "and ") || strings.HasPrefix(after, "- ") || strings.HasPrefix(after, "--")
	switch {
	case isEditors(in), isEdition(in):
		return bracketRemark
	case kindNamed(in) != "", viaPrefix(in) > 0, isViaAbroad(in), opensWithQuote(in, head), carriedBy(in), accessPrefix(in) > 0, isHandle(first):
		return bracketOpen
	case strings.HasPrefix(in, "http"), strings.HasPrefix(in, "www."), isDomain(in):
		return bracketOpen
	case head != "" && (isShortFor(in, head) || isCapitals(head) && len(head) < 7 && isSpelledOut(in)):
		return bracketKeep
	case knownOutlet(head) != outletUnknown && (isDepartment(in) || isSection(in) || isDesk(in)):
		return bracketRemark
	case (ends || after[0] == '|') && isSeat(head, in):
		return bracketPlace
	case ends && quoteOpens(in) && knownOutlet(head) != outletUnknown && r.holdsPeriod(inner):
		return bracketOpen // The Star (“Ores”, 1 May 2025, p. 4)
	case r.outletDated(inner):
		return bracketOpen
	case seriesAt(in) >= 0 && ends && hasDigit(in):
		return bracketOpen
	case isFiling(in):
		return bracketRemark
	case head != "" && !ends:
	case knownOutlet(in) == outletNewswire && (strings.HasSuffix(head, " Agency") || strings.HasSuffix(head, " Service")):
		return bracketKeep
	case knownOutlet(in) != outletUnknown:
		return bracketOpen
	}
	if r.peopleList(inner) {
		return bracketOpen
	}
	if knownOutlet(head) != outletUnknown && ends && !outletAt(in) && strings.Count(in, " ") == 1 {
		if people, _ := peopleIn(in); len(people) == 1 && quoteOpens(after) {
			r.people = inner
			return bracketOpen // The Star (Erwida Roe), "Ores"
		}
	}
	if people, sure := peopleIn(in); sure && len(people) > 0 && (head == "" || knownOutlet(head) != outletUnknown || !startsLower(in)) {
		return bracketOpen
	}
	if d, ok := r.lastPeriodIn(inner); ok && d.End >= inner.Start+len(strings.TrimRight(inner.In(r.text), " .")) && startsUpper(in) && strings.Count(in, " ") < 14 {
		return bracketOpen // (The Star, May 1, 2025)
	}
	if place, rest, ok := strings.Cut(in, ":"); ok && isPlace(strings.TrimSpace(place)) && rest != "" {
		return bracketOpen // (London: Verso, 2012)
	}
	if head != "" && strings.Count(in, " ") < 3 && startsUpper(in) && (after == "" || strings.ContainsRune(",;:\"“", firstRune(after))) && isCountry(in) {
		return bracketOpen
	}
	switch {
	case head == "", ends && knownOutlet(head) == outletNewspaper && !isCapitals(in):
		return bracketRemark
	case !ends, strings.HasPrefix(after, "- ") && strings.Count(in, " ") < 4, strings.Count(in, " ") < 2 && startsUpper(in):
		return bracketKeep
	}
	return bracketRemark
}

// lengthBefore returns how many pieces and authors stand before.
func (r *citationReader) lengthBefore() int { return len(r.pieces) + len(r.authors) }

// closingOutlet reports whether in, which closes the source in brackets behind head,
// is where a work without quotes appeared: The Mystery of Ores (Ore Review).
func (r *citationReader) closingOutlet(in, head string, end int) bool {
	const least, most = 3, 5
	if rest, ok := strings.CutPrefix(in, "the "); ok {
		in = rest
	}
	if r.titled || len(r.authors) > 0 || !startsUpper(in) || hasWords(r.text[end:r.End]) || strings.Count(head, " ") < least-1 && len(r.pieces) == 0 {
		return false
	}
	words := strings.Fields(in)
	if len(words) > most || !allCapitalized(words) || strings.ContainsAny(in, "0123456789,:;@") || isPlace(in) || isEdition(in) ||
		kindNamed(in) != "" || isShortFor(in, head) || outletAt(head) || isLawTitle(in) || knownOutlet(in) == outletUnknown && isCountry(in) {
		return false
	}
	if people, sure := peopleIn(in); sure && len(people) > 0 {
		return false
	}
	for i := range r.pieces {
		if p := &r.pieces[i]; p.field != "" || p.kind != outletUnknown || p.shape > 2 {
			return false
		}
	}
	return true
}

// isImprint reports whether s, in brackets, is who published a work and when: Verso,
// 2012; London: Verso, 2012.
func isImprint(s string) bool {
	const longest, words = 120, 12
	k := strings.LastIndex(s, ", ")
	if k < 2 || len(s) > longest || !isYear(s[k+2:]) || !startsUpper(s) || strings.Count(s, " ") > words || strings.ContainsAny(s[:k], "0123456789“”\";()") {
		return false
	}
	head := s[:k]
	first, _, _ := cutWord(head)
	_, last, _ := cutLast(head)
	people, sure := peopleIn(head)
	return !isInClass(strings.TrimRight(first, ","), classDating) && monthNamed(last) == 0 && !isEditors(head) && (len(people) == 0 || !sure)
}

// imprint adds who published a work and when, which stands in brackets at inner.
func (r *citationReader) imprint(inner Span) {
	inner = trimPiece(r.text, inner)
	in := inner.In(r.text)
	k := strings.LastIndex(in, ", ")
	head := Span{inner.Start, inner.Start + k}
	sep := byte('(')
	place, rest, ok := strings.Cut(head.In(r.text), ": ")
	if !ok {
		place, rest, ok = strings.Cut(head.In(r.text), ", ")
		ok = ok && isPlace(place)
	}
	if ok {
		r.add(piece{Span: Span{head.Start, head.Start + len(place)}, sep: sep, field: FieldPlace})
		head.Start, sep = head.End-len(rest), ':'
	}
	r.add(piece{Span: head, sep: sep, field: FieldPublication})
	year := Span{inner.Start + k + 2, inner.End}
	r.add(piece{Span: year, sep: ',', field: FieldDate, period: Period{Date: Date{Year: yearOf(year.In(r.text))}}})
}

// quoteOpens reports whether quotes open in s behind a comma or a colon.
func quoteOpens(s string) bool {
	return strings.ContainsRune("“\"‘«„", firstRune(strings.TrimLeft(s, ",: ")))
}

// peopleList reports whether the text at span is names of people with commas
// between them, of which at least one is known.
func (r *citationReader) peopleList(span Span) bool {
	in := span.In(r.text)
	if !strings.Contains(in, ",") || strings.Count(in, ",") > 20 {
		return false
	}
	known := false
	for part := range strings.SplitSeq(in, ",") {
		part = strings.TrimPrefix(strings.TrimSpace(part), "and ")
		people, sure := peopleIn(part)
		if len(people) == 0 || knownOutlet(part) != outletUnknown {
			return false
		}
		known = known || sure
	}
	r.people = span
	return known
}

// isPeriod reports whether the text at s is a date and nothing else.
func (r *citationReader) isPeriod(s Span) bool {
	d, ok := r.periodIn(s)
	return ok && !hasWords(r.text[s.Start:d.Start]) && !hasWords(r.text[d.End:s.End])
}

// outletDated reports whether the text at s begins with an outlet and has a date:
// Bloomberg, podcast, 5 June 2025, 42 min.
func (r *citationReader) outletDated(s Span) bool {
	first, _, ok := strings.Cut(s.In(r.text), ", ")
	_, dated := r.periodIn(s)
	return ok && dated && knownOutlet(first) != outletUnknown
}

// isDating reports whether the text at s is a date behind words that say what was
// done then: issued 6 November 2018.
func (r *citationReader) isDating(s Span) bool {
	d, ok := r.periodIn(s)
	if !ok || hasWords(r.text[d.End:s.End]) || len(r.pieces) == 0 && len(r.authors) == 0 {
		return false
	}
	n := 0
	for w := range strings.FieldsFuncSeq(r.text[s.Start:d.Start], isSeparating) {
		if n++; !isInClass(w, classDating) || strings.EqualFold(w, "revised") {
			return false
		}
	}
	return n > 0
}

// isShortFor reports whether in and head, or the end of it, are a short and a
// full name for the same.
func isShortFor(in, head string) bool {
	const longest = 300 // bytes of a full name
	in, head = in[:min(len(in), longest)], head[max(0, len(head)-longest):]
	short, long := in, head
	if !isCapitals(short) {
		short, long = head[strings.LastIndexByte(head, ' ')+1:], in
		if !isCapitals(short) {
			return false
		}
	}
	k := len(short) - 1
	for i := len(long) - 1; i >= 0 && k >= 0; i-- {
		if (i == 0 || long[i-1] == ' ' || long[i-1] == '-' || long[i-1] == '.') && long[i]&^0x20 == short[k]&^0x20 {
			k--
		}
	}
	return k < 0 || k == 0 && len(short) > 3
}

// isSpelledOut reports whether s, in brackets behind an acronym, is what it stands
// for in another language: CNI (National Confederation of Industry).
func isSpelledOut(s string) bool {
	words := strings.Fields(s)
	if len(words) < 3 || strings.ContainsAny(s, ",;:0123456789") || !allCapitalized(words) {
		return false
	}
	people, _ := peopleIn(s)
	return len(people) == 0
}

// isCapitals reports whether s is two to seven capitals.
func isCapitals(s string) bool {
	upper := 0
	for i := range len(s) {
		switch c := s[i]; {
		case c >= 'A' && c <= 'Z':
			upper++
		case c != '.' && c != '-' && c != '&':
			return false
		}
	}
	return upper >= 2 && upper <= 7
}

func isEditors(s string) bool {
	const longest = 12
	if len(s) > longest || byteAt(s, 0) >= utf8.RuneSelf || !mayLead(s, leadEditors) {
		return false
	}
	var buf [longestWord]byte
	return slices.Contains(editorWords[:], string(smallLetters(buf[:0], strings.Trim(s, ". "))))
}

// editorWords say that those before them have edited a work, or the like.
var editorWords = [...]string{"ed", "eds", "editor", "editors", "a cura di", "hg", "hrsg", "red", "coord", "coords", "dir", "trans", "org", "orgs", "comp"}

// isEdition reports whether s says which edition a work is.
func isEdition(s string) bool {
	const longest = 32
	if len(s) > longest || s == "" {
		return false
	}
	if isDigit(s[0]) && isForeignEdition(s) {
		return true
	}
	n := len(s)
	for n > 0 && s[n-1] == '.' {
		n--
	}
	if n < len(" ed") || s[0]|0x20 != 'r' && s[n-1]|0x20 != 'd' && s[n-1]|0x20 != 'n' || indexFold(s[:n], "ed") < 0 {
		return false
	}
	s = s[:n]
	s = strings.ToLower(s)
	return (len(s) < 5 || !isYear(s[:4])) && (strings.HasSuffix(s, " ed") || strings.HasSuffix(s, " edn") || strings.HasSuffix(s, " edition") || strings.HasSuffix(s, " édition") || strings.HasPrefix(s, "revised "))
}

// isYear reports whether s is a year, which may have a letter after it: 2021a.
func isYear(s string) bool {
	if len(s) == 5 && s[4] >= 'a' && s[4] <= 'h' {
		s = s[:4]
	}
	return len(s) == 4 && allDigits(s) && (s[:2] == "19" || s[:2] == "20" || s[:2] == "18")
}

func yearOf(s string) int {
	y := 0
	for i := range 4 {
		y = y*10 + int(s[i]-'0')
	}
	return y
}

// isPlainNoun reports whether s is the mere word for a work.
func isPlainNoun(s string) bool {
	switch s {
	case "article", "blog", "column", "editorial", "essay", "feature", "opinion", "op-ed", "paper", "piece", "publication", "report", "story", "study":
		return true
	}
	return false
}

// isBareAddress reports whether s is an address without its scheme: fca.org.uk/news.
func isBareAddress(s string) bool {
	host, path, ok := strings.Cut(s, "/")
	return ok && isDomain(host) && (startsLower(host) || strings.Contains(path, "/")) && !strings.Contains(path, " ")
}

// isFiling reports whether s says that a work was filed or announced to an exchange.
func isFiling(s string) bool {
	const longest = 40
	if s == "" || len(s) >= longest || strings.IndexByte("GSTEgste", s[len(s)-1]) < 0 {
		return false // none of filingWords ends so
	}
	_, last, _ := cutLast(s)
	var buf [longestWord]byte
	return slices.Contains(filingWords[:], string(smallLetters(buf[:0], last)))
}

// filingWords are what is filed or announced to an exchange.
var filingWords = [...]string{"filing", "filings", "announcement", "announcements", "disclosure"}

// isLicense reports whether s is the license of a picture.
func isLicense(s string) bool {
	if !mayLead(s, leadLicense) {
		return false
	}
	return strings.HasPrefix(s, "CC ") || strings.HasPrefix(s, "CC0") || strings.HasPrefix(s, "CC-BY") || beginsWith(s, licenseWords[:])
}

// licenseWords begin what says how a picture or a text may be used.
var licenseWords = [...]string{
	"creative commons", "for personal use", "for educational use", "used by permission", "reproduced with permission", "public domain",
	"all rights reserved", "used with permission",
}

// beginsWith reports whether s begins with one of words, which are in small letters,
// whatever the case of s.
func beginsWith(s string, words []string) bool {
	return prefixIn(s, words) != ""
}

// isArchived reports whether s says where and when a copy was laid by: Archived from
// the original on 5 October 2007.
func isArchived(s string) bool {
	if !hasFoldPrefix(s, "archived") && !hasFoldPrefix(s, "archiviert") && !hasFoldPrefix(s, "archivado") {
		return false
	}
	_, rest, _ := cutWord(s)
	return rest == "" || hasFoldPrefix(rest, "from ") || hasFoldPrefix(rest, "at ") || hasFoldPrefix(rest, "on ") || hasFoldPrefix(rest, "copy") ||
		hasFoldPrefix(rest, "(pdf)") || hasFoldPrefix(rest, "pdf") || hasFoldPrefix(rest, "vom ") || hasFoldPrefix(rest, "desde ") || isDigit(rest[0]) ||
		monthNamed(nextWord(rest, 0)) != 0
}

// isFile reports whether s is the name of a file.
func isFile(s string) bool {
	if strings.Contains(s, " ") {
		return false
	}
	for _, end := range [...]string{".pdf", ".html", ".htm", ".doc", ".docx", ".xls", ".xlsx", ".jpg", ".jpeg", ".png"} {
		if len(s) > len(end) && strings.EqualFold(s[len(s)-len(end):], end) {
			return true
		}
	}
	return false
}

// isLinkWord reports whether s only leads to an address.
func isLinkWord(s string) bool {
	const longest = 20
	if s == "" || len(s) > longest || !isLetterOrDigit(s[0]) || !mayLead(s, leadLink) {
		return false
	}
	var buf [longestWord]byte
	return slices.Contains(linkPhrases[:], string(smallLetters(buf[:0], s)))
}

// linkPhrases lead to an address and say nothing else.
var linkPhrases = [...]string{
	"url", "link", "online", "web", "website", "available", "available at", "available from", "available online", "available online at", "retrieved from",
	"disponible en", "disponible sur", "disponível em", "verfügbar unter", "doi", "permalink", "weblink", "full text", "pdf available at", "online at", "read more", "read more at", "read it here", "read the original", "read the article",
}

// isTold reports whether s says to whom somebody spoke.
func isTold(s string) bool { return beginsWith(s, spokenTo[:]) }

// spokenTo lead to whom somebody spoke.
var spokenTo = [...]string{
	"told ", "speaking to ", "interview by ", "interviewed by ", "in conversation with ", "as told to ", "in an interview with ", "interview with ",
}

// isMaker reports whether s says who had another part in a work than to write it:
// hosted by Jane Roe.
func isMaker(s string) bool {
	return mayLead(s, leadMaker) && beginsWith(s, makerWords[:])
}

// makerWords lead to who had another part in a work than to write it.
var makerWords = [...]string{
	"hosted by ", "produced by ", "directed by ", "narrated by ", "moderated by ", "presented by ", "translated by ", "illustrated by ", "editing by ", "edited by ", "writing by ", "compiled by ", "trans. ",
	"with additional reporting by ", "with reporting by ", "additional reporting by ", "photographs by ", "photography by ", "photos by ", "pictures by ", "illustrations by ", "illustration by ", "graphics by ", "visuals by ", "video by ",
	"tradução de ", "traducción de ", "traduction de ", "traduzione di ", "übersetzt von ", "aus dem englischen von ",
}

// isDepartment reports whether s names the part or the form of an outlet in which a
// work stands: Charlemagne column, print edition.
func isDepartment(s string) bool {
	_, last, _ := cutLast(s)
	switch strings.ToLower(last) {
	case "column", "section", "edition", "supplement", "newsletter", "website", "app", "print", "online", "page", "pages", "subscription", "paywall":
		return strings.Count(s, " ") < 5
	}
	return false
}

// isClock reports whether s is a time of day: 3:15 p.m. ET.
func isClock(s string) bool {
	const longest = 24
	return len(s) < longest && isDigit(byteAt(s, 0)) && strings.Contains(s, ":") && skipClock(s, 0) > 0 && isDateFurniture(s, 0)
}

// isBill reports whether s is the number of a bill or a law: H.R. 4035, Pub. L. No.
// 117-169, COM(2023) 160.
func isBill(s string) bool {
	if s == "" || !mayLead(s, leadBill) {
		return false
	}
	for _, w := range billWords[:] {
		if w[0] != s[0] {
			continue
		}
		if rest, ok := strings.CutPrefix(s, w); ok && rest != "" && (isDigit(byteAt(rest, 0)) || w == "COM" && rest[0] == '(') && len(rest) < 16 {
			return true
		}
	}
	return false
}

// billWords stand before the number of a bill or a law.
var billWords = [...]string{"H.R. ", "H.R.", "S. ", "S.", "H. Res. ", "S. Res. ", "H.J. Res. ", "S.J. Res. ", "H.J.Res. ", "S.J.Res. ", "Pub. L. No. ", "Pub. L. ", "Public Law No. ", "Public Law ", "P.L. ", "E.O. ", "Executive Order ", "COM"}

// isHandle reports whether w is @name.
func isHandle(w string) bool {
	return len(w) > 2 && w[0] == '@' && isWordRune(firstRune(w[1:]))
}

// classify adds the text at span, between two marks, as the piece or pieces that
// it surely is, or as one that is not decided. A glance at it tells what is worth
// asking.
func (r *citationReader) classify(span Span, sep byte) {
	if span.Start >= span.End {
		return
	}
	g := glanceAt(span.In(r.text))
	g.leads = leadsOf(span.In(r.text))
	if r.counted(span, sep, &g) || r.called(span, sep, &g) || r.described(span, sep, &g) || r.addressed(span, sep, &g) {
		return
	}
	r.divideAt(span, sep, &g)
}

// counted adds what numbers, dates and words before them make sure.
func (r *citationReader) counted(span Span, sep byte, g *glance) bool {
	in := span.In(r.text)
	figures, figure := g.digits(), isDigit(in[0]) // it may have some, it begins with one
	behind := len(r.pieces) > 0
	switch {
	case (figures || g.linked(linkV) || in[0] == 'I') && r.cited(span, sep, g):
	case figures && g.foreign() && (r.easternDateline(span, sep) || figure && r.easternIssue(span, sep)):
	case figures && behind && (g.foreign() || figure) && !isDigit(in[len(in)-1]) && r.countedBefore(span, sep):
	case figure && (g.has(':') && isClock(in) || behind && !isDigit(in[len(in)-1]) && isForeignClock(in)):
		r.add(piece{Span: span, sep: sep, field: FieldDate})
	case in[0] == '/' && len(in) > 4 && in[len(in)-1] == '/' && g.spaces == 0: // /PRNewswire/
		r.add(piece{Span: Span{span.Start + 1, span.End - 1}, outer: span, sep: sep, field: FieldVia})
	case in[0]|0x20 == 'a' && behind && isArchived(in):
		r.add(piece{Span: span, sep: sep, field: FieldRemark})
	case figures && r.noDay(span):
		r.add(piece{Span: span, sep: sep, field: FieldResidue})
	case behind && g.mayLead(leadBack) && refersBack(in):
		r.add(piece{Span: span, sep: sep, field: FieldResidue})
		if p := &r.pieces[0]; len(r.pieces) == 2 && p.field == "" && p.words == 1 && isAuthorWord(p.In(r.text)) {
			p.field, p.people = FieldAuthor, []Name{{Family: p.In(r.text)}}
		}
	case g.mayLead(leadAccess) && r.accessed(span, sep), mayNumber(in, sep, figures) && !g.isBookTrade(in) && r.numbered(span, sep, figures),
		r.dated(span, sep, g), mayCarry(in, sep, behind, g) && r.carried(span, sep):
	default:
		return false
	}
	return true
}

// mayNumber is a quick look at whether what stands behind sep may be a number: without
// figures, that is a short word behind a comma or the page behind a colon.
func mayNumber(s string, sep byte, figures bool) bool {
	return figures || sep == ':' || sep == ',' && len(s) <= longestRoman
}

// mayCarry is a quick look at whether s, which g looked at, may say who carried a work:
// what does begins with a small letter, as Reported by, with words of the lists behind
// another piece, or stands in brackets.
func mayCarry(s string, sep byte, behind bool, g *glance) bool {
	return sep == '(' || s[0] >= 'a' || s[0] == 'R' || behind && g.mayLead(leadPublished|leadVia)
}

// called adds what is called by the word for its kind.
func (r *citationReader) called(span Span, sep byte, g *glance) bool {
	in := span.In(r.text)
	if g.mayPost(in) && r.posted(span, sep, g) || r.role == roleOriginal && r.appearedFirst(span, sep) {
		return true
	}
	if g.spaces > 0 && startsLower(in[g.last:]) && r.workOf(span, sep) {
		return true
	}
	if kind := g.kindNamed(in); kind != "" {
		r.c.Kind = kind
		if head, last, ok := cutLast(in); ok && knownOutlet(head) == outletSocial {
			r.free(Span{span.Start, span.Start + len(head)}, sep)
			span.Start, sep = span.End-len(last), ' '
		}
		r.add(piece{Span: span, sep: sep, field: FieldKind})
		return true
	}
	switch {
	case sep == '-' && len(r.pieces) > 0 && isDocumentKind(in), sep == 0 && r.isCourtPaper(span):
		r.add(piece{Span: span, sep: sep, field: FieldRemark})
	case g.digits() && r.numberedKind(span, sep):
	case (byteAt(r.text, span.End) == ':' || strings.HasPrefix(r.text[span.End:], " :")) && (hasWord(bylineLabels[:], in) || len(r.pieces) > 0 && sep != '.' && r.labelsDate(in, span.End)):
	case startsLower(in) && isPlainNoun(in) && (r.titled || len(r.pieces) > 0 && sep == ',' && quoteOpens(r.text[span.End:r.End])):
		r.add(piece{Span: span, sep: sep, field: FieldKind})
	case g.spaces > 0 && ((sep == ',' || sep == '-') && r.exchangeNotice(span, sep) || r.podcastNamed(span, sep)):
	default:
		return false
	}
	return true
}

// described adds what only says something of the source or the part of it: a license,
// an edition, a chapter.
func (r *citationReader) described(span Span, sep byte, g *glance) bool {
	in := span.In(r.text)
	if sep != ':' && byteAt(r.text, span.End) != ':' && !g.mayDescribe(in) && !isSection(in) {
		return false // most pieces have no colon, no figure and no mark
	}
	behind := len(r.pieces) > 0
	field := FieldRemark
	switch {
	case g.mayLead(leadCatalog|leadLicense) && (isCatalogNumber(in) || isLicense(in)), g.begins('C') && isCongress(in), strings.HasPrefix(in, "Sales No"),
		g.isBookTrade(in), behind && g.mayLead(leadChapter) && isChapter(in), isSection(in) && (behind || sep == 0 && byteAt(r.text, span.End) == ','):
	case behind && g.mayLead(leadLink) && isLinkWord(in):
		field = FieldResidue
	case in[0] == 'F' && !r.titled && r.lengthBefore() > 0 && isForm(in) && !strings.ContainsAny(r.text[span.End:r.End], "“\"«"):
		r.titled = true
		field = FieldTitle
	case behind && strings.HasSuffix(in, " publication") && knownOutlet(strings.TrimSuffix(in, " publication")) != outletUnknown:
		r.add(piece{Span: Span{span.Start, span.End - len(" publication")}, outer: span, sep: sep, field: FieldPublisher})
		return true
	case r.lengthBefore() > 0 && (g.digits() && (isSymbol(in) || isSessionReport(in)) || g.mayLead(leadSeries) && isSeriesName(in)):
		field = FieldSeries
	case g.mayLead(leadBill) && isBill(in):
		field = FieldSeries
	case sep == ':' && behind && r.isEditorLabel(len(r.pieces)-1):
		p := &r.pieces[len(r.pieces)-1]
		p.End, p.outer.End = span.End, span.End
		return true
	case g.mayLead(leadEditors) && isEditors(in), isEdition(in), behind && byteAt(r.text, span.End) == ':' && isTranslation(in):
	case g.has('/') && isBareAddress(in):
		field = FieldURL
	case behind && g.has('.') && g.spaces == 0 && isFile(in):
		field = FieldResidue
	case behind && g.mayLead(leadTold) && isTold(in) && (r.endsInPerson() || r.mayHaveSpoken(toldTo(in))):
		r.c.Kind = CitationInterview
		if p := &r.pieces[0]; len(r.pieces) == 1 && p.field == "" && p.form == pieceText && p.kind == outletUnknown && p.words < 5 {
			if p.field = FieldAuthor; p.people == nil {
				p.people = []Name{ParseName(p.In(r.text))}
			}
		}
		const date = 24 // the most bytes of a date alone
		if whom := toldTo(in); whom != "" && r.End-span.End < date && !r.hasPublication() {
			if kind := interviewer(whom); kind != outletUnknown {
				r.add(piece{Span: Span{span.End - len(whom), span.End}, sep: ' ', field: FieldPublication, kind: kind})
				return true
			}
		}
	case behind && g.mayLead(leadMaker) && isMaker(in):
	default:
		return false
	}
	r.add(piece{Span: span, sep: sep, field: field})
	return true
}

// addressed adds what its first word or its form tells: what the work is based on, a
// host, a reporter in Chinese, a handle.
func (r *citationReader) addressed(span Span, sep byte, g *glance) bool {
	in := span.In(r.text)
	switch {
	case in[0]|0x20 == 'b' && (hasFoldPrefix(in, "based on ") || hasFoldPrefix(in, "based upon ")):
		if len(r.pieces) == 0 && g.linked(linkBy) && strings.Contains(in, " by ") {
			return false
		}
		r.add(piece{Span: span, sep: sep, field: FieldRemark})
	case g.has('.') && isDomain(in) && len(r.pieces) > 0 && r.role != rolePhoto && (startsLower(in) || sep == ':') && knownOutlet(in) == outletUnknown && !strings.Contains(r.text[span.End:r.End], "http"):
		r.add(piece{Span: span, sep: sep, field: FieldURL})
	case in[0]|0x20 == 'v' && g.has('.') && hasFoldPrefix(in, "visit ") && isDomain(in[len("visit "):]):
		r.add(piece{Span: Span{span.Start + len("visit "), span.End}, outer: span, sep: sep, field: FieldURL})
	case in[0] >= 0x80 && len(in) < 48 && (r.alsoReported(span, sep) || r.reported(span, sep)):
	case in[0] != '@' && g.has('@') && r.accountOn(span, sep):
	case in[0] == '@' && g.spaces == 0 && isHandle(in):
		r.add(piece{Span: span, sep: sep, field: FieldAuthor, people: []Name{{Handle: in}}, sure: true})
	default:
		return false
	}
	return true
}

// isCongress reports whether s names a congress of the United States: 118th Congress.
func isCongress(s string) bool {
	return strings.HasSuffix(s, "th Congress") || strings.HasSuffix(s, " Cong") || strings.HasSuffix(s, " Cong.") || strings.Contains(s, "th Cong. §")
}

// posted adds the word for what somebody has put on a network, and the network, which the
// text at span names: post on X, thread on Bluesky by Jane Roe.
func (r *citationReader) posted(span Span, sep byte, g *glance) bool {
	in := span.In(r.text)
	var word, site string
	ok := false
	if g.linked(linkOn) {
		word, site, ok = strings.Cut(in, " on ")
	}
	if !ok || !isPostWord(word) {
		head, last, _ := cutLast(in)
		if g.has('@') && isHandle(last) {
			if site, noun, ok := cutLast(head); ok && startsLower(noun) && knownOutlet(site) == outletSocial {
				r.c.Kind = CitationSocial
				r.free(Span{span.Start, span.Start + len(site)}, sep)
				r.add(piece{Span: Span{span.End - len(last), span.End}, outer: Span{span.Start + len(site), span.End}, sep: ' ', field: FieldAuthor, people: []Name{{Handle: last}}, sure: true})
				return true
			}
		}
		if !startsLower(last) || !isPostWord(last) || knownOutlet(head) != outletSocial {
			return false
		}
		r.c.Kind = CitationSocial
		r.free(Span{span.Start, span.Start + len(head)}, sep)
		r.add(piece{Span: Span{span.End - len(last), span.End}, sep: ' ', field: FieldKind})
		return true
	}
	name, tail := site, ""
	for _, w := range [...]string{" by ", " from "} {
		if head, _, ok := strings.Cut(site, w); ok {
			name, tail = head, site[len(head):]
		}
	}
	if knownOutlet(name) != outletSocial {
		return false
	}
	r.c.Kind = CitationSocial
	r.add(piece{Span: Span{span.Start, span.Start + len(word)}, sep: sep, field: FieldKind})
	r.free(Span{span.Start + len(word) + len(" on "), span.End - len(tail)}, ' ')
	if tail != "" {
		r.classify(trimPiece(r.text, Span{span.End - len(tail), span.End}), ' ')
	}
	return true
}

// isPostWord reports whether s is what is put on a network: post, thread.
func isPostWord(s string) bool {
	var buf [longestWord]byte
	switch string(smallLetters(buf[:0], strings.TrimPrefix(s, "a "))) {
	case "post", "posts", "thread", "tweet", "message", "statement", "status update", "story", "toot", "update", "video":
		return true
	}
	return false
}

// isDocumentKind reports whether s says what kind of document bears the title before it.
func isDocumentKind(s string) bool {
	var buf [longestWord]byte
	switch string(smallLetters(buf[:0], s)) {
	case "annual report", "executive order", "fact sheet", "factsheet", "joint statement", "memorandum", "presidential memorandum", "proclamation",
		"policy brief", "press briefing", "presidential proclamation", "statement", "transcript":
		return true
	}
	return false
}

// numberedKind adds the word for a press release and its number, which the text at span
// is: Press Release No. 13/102.
func (r *citationReader) numberedKind(span Span, sep byte) bool {
	in := span.In(r.text)
	head, number, ok := cutLast(in)
	if !ok || !isDigit(byteAt(number, 0)) || isYear(number) {
		return false
	}
	for _, w := range [...]string{" No.", " no.", " No", " Nr."} {
		head = strings.TrimSuffix(head, w)
	}
	if kindNamed(head) != CitationPressRelease {
		return false
	}
	r.c.Kind = CitationPressRelease
	r.add(piece{Span: Span{span.Start, span.Start + len(head)}, sep: sep, field: FieldKind})
	r.add(piece{Span: Span{span.End - len(number), span.End}, outer: Span{span.Start + len(head), span.End}, sep: ' ', field: FieldSeries})
	return true
}

// accessWords lead to the day on which an address was looked at.
var accessWords = [...]string{
	"abgerufen", "accessed", "attempted access", "consultado", "consulted", "consulté", "consultato", "date accessed", "fetched",
	"geraadpleegd", "last accessed", "last viewed", "last visited", "located", "retrieved", "viewed", "visited",
	"zugriff", "дата обращения",
}

// accessPrefix returns the length of the words that s begins with which lead to
// the day of access, or 0.
func accessPrefix(s string) int {
	if s == "" || !mayLead(s, leadAccess) {
		return 0
	}
	return len(prefixBefore(s, accessWords[:], func(rest string) bool { return !isWordRune(firstRune(rest)) }))
}

// accessed adds the day of access that stands at span.
func (r *citationReader) accessed(span Span, sep byte) bool {
	if accessPrefix(span.In(r.text)) == 0 {
		return false
	}
	d, ok := r.periodIn(span)
	const farthest = 40
	if !ok || d.Start-span.Start > farthest {
		return false
	}
	r.add(piece{Span: d.Span, outer: Span{span.Start, d.End}, sep: sep, field: FieldAccessed, period: d.Period})
	if rest := trimPiece(r.text, Span{d.End, span.End}); rest.Start < rest.End && hasWords(rest.In(r.text)) {
		r.add(piece{Span: rest, sep: ' ', field: FieldResidue})
	}
	return true
}

// datingWords stand before a date and say what was done on it.
var datingWords = [...]string{
	"adopted", "aired", "am", "announced", "approved", "as", "assent", "at", "ausgabe", "ausstrahlung", "broadcast", "c", "ca", "circa", "created",
	"dated", "de", "decision", "del", "delivered", "den", "do", "du", "early", "edición", "edizione", "edição", "effective", "el", "em", "emisión",
	"emisja", "emissão", "enacted", "erschienen", "exp", "filed", "finalised", "finalized", "first", "from", "gepubliceerd", "given", "il", "introduced",
	"issued", "last", "late", "launched", "le", "mid", "mid-", "modified", "no", "of", "on", "op", "opened", "opublikowano", "originally", "passed",
	"posted", "press", "pub", "pubblicato", "publicada", "publicado", "publicerad", "publisert", "published", "publié", "publiée", "recorded", "release",
	"released", "reviewed", "revised", "royal", "sendung", "signed", "stand", "started", "streamed", "submitted", "tabled", "trasmissione", "uitgave",
	"uitzending", "updated", "uploaded", "van", "version", "veröffentlicht", "vom", "wydanie", "z", "édition", "émission", "выпуск", "от", "эфир",
}

// dated adds the date that the text at span is, with words before it that say
// what was done then: filed 16 January 2026.
func (r *citationReader) dated(span Span, sep byte, g *glance) bool {
	in := span.In(r.text)
	figure := isDigit(in[0])
	if figure && r.years(span, sep) {
		return true
	}
	if g.mayLead(leadUndated) && beginsWith(in, undatedWords[:]) {
		r.add(piece{Span: span, sep: sep, field: FieldDate})
		return true
	}
	if len(r.pieces) > 0 && startsLower(in) && isDigit(in[len(in)-1]) && r.datedAbout(span, sep) {
		return true
	}
	if d, ok := r.dateIn(span); ok {
		return r.datedBy(span, sep, d)
	}
	if figure {
		if day, short := shortYear(in); short {
			r.add(piece{Span: span, sep: sep, field: FieldDate, period: Period{Date: day}})
			return true
		}
	}
	return r.yearless(span, sep, g)
}

// datedAbout adds the season, the year or about what year the text at span says, which is no
// date in running text: in spring 2025, um 1925.
func (r *citationReader) datedAbout(span Span, sep byte) bool {
	const longest = 24
	when := strings.TrimPrefix(span.In(r.text), "in ")
	if len(when) > longest {
		return false
	}
	p, ok := ParsePeriod(when)
	if ok {
		r.add(piece{Span: Span{span.End - len(when), span.End}, outer: span, sep: sep, field: FieldDate, period: p})
	}
	return ok
}

// undatedWords begin what stands for the date of a work that has none, or none yet.
var undatedWords = [...]string{"forthcoming", "in press", "n.d", "undated"}

// dateIn returns the first date in the text at span, with the point behind it that may
// belong to its year: 12 июня 2024 г.
func (r *citationReader) dateIn(span Span) (periodFound, bool) {
	d, ok := r.periodIn(span)
	if !ok && len(r.periods) > 0 && byteAt(r.text, span.End) == '.' {
		if d, ok = r.periodIn(Span{span.Start, span.End + 1}); ok {
			d.End = min(d.End, span.End)
		}
	}
	return d, ok
}

// years adds the year or the years that the text at span is or begins with.
func (r *citationReader) years(span Span, sep byte) bool {
	in := span.In(r.text)
	if isYear(in) {
		r.add(piece{Span: span, sep: sep, field: FieldDate, period: Period{Date: Date{Year: yearOf(in)}}})
		return true
	}
	if year, month, ok := strings.Cut(in, "."); ok && isYear(year) && len(month) == 2 && allDigits(month) && month > "00" && month < "13" {
		r.add(piece{Span: span, sep: sep, field: FieldDate, period: Period{Date: Date{Year: yearOf(year), Month: time.Month(10*int(month[0]-'0') + int(month[1]-'0'))}}})
		return true // 2023.03
	}
	if isYearRange(in) {
		r.add(piece{Span: span, sep: sep, field: FieldDate, period: Period{Date: Date{Year: yearOf(in)}, End: Date{Year: yearOf(in[len(in)-4:])}}})
		return true
	}
	if year, rest, ok := cutWord(in); ok && isYear(year) && len(r.pieces) == 0 && endsInCopyright(r.text[:span.Start]) && startsUpper(rest) {
		r.years(Span{span.Start, span.Start + len(year)}, sep)
		r.classify(Span{span.End - len(rest), span.End}, ' ')
		return true
	}
	return false
}

// endsInCopyright reports whether s ends in the sign or the word that stands before the
// year of a copyright.
func endsInCopyright(s string) bool {
	s = strings.TrimRight(s, " ")
	return strings.HasSuffix(s, "©") || endsInFold(s, "(c)") || strings.EqualFold(strings.TrimLeft(s, " "), "copyright")
}

// datedBy adds d, which the text at span holds, with the words before it that say what
// was done then.
func (r *citationReader) datedBy(span Span, sep byte, d periodFound) bool {
	if d.Start > span.Start {
		for w := range strings.FieldsFuncSeq(r.text[span.Start:d.Start], isSeparating) {
			if !isInClass(w, classDating) && !isWeekday(w) {
				return false
			}
		}
	}
	p := piece{Span: d.Span, outer: Span{span.Start, d.End}, sep: sep, field: FieldDate, period: d.Period}
	if d.End == span.End {
		r.add(p)
		return true
	}
	rest := trimPiece(r.text, Span{d.End, span.End})
	if words := rest.In(r.text); rest.Start < rest.End && hasWords(words) {
		closed, ok := r.periodIn(rest)
		switch {
		case ok && strings.HasPrefix(words, "and closed ") || ok && strings.HasPrefix(words, "to "):
			p.period.End, p.End = closed.Period.Date, closed.End
		case isZone(words):
		case words[0] >= utf8.RuneSelf && isEastern(firstRune(words)):
			r.add(p)
			if !r.easternTail(rest) {
				r.pieces = r.pieces[:len(r.pieces)-1]
				return false
			}
			return true
		case len(r.pieces) == 0 && startsUpper(words):
			r.add(p)
			r.classify(rest, ' ')
			return true
		default:
			return false
		}
	}
	r.add(p)
	return true
}

// shortYear reads a day whose year has two figures: 10 Jul 25.
func shortYear(s string) (Date, bool) {
	head, year, ok := cutLast(s)
	if !ok || len(year) != 2 || !allDigits(year) || len(head) < 5 || len(head) > 12 || !isDigit(head[0]) {
		return Date{}, false
	}
	d, ok := ParseDate(head + " 20" + year)
	return d, ok && d.Day != 0
}

// isZone reports whether s is a time of day or what else stands behind a date.
func isZone(s string) bool {
	switch s {
	case "г", "года", "год", "р", "року", "roku", "r", "gada":
		return true
	}
	return isDigit(byteAt(s, 0)) && strings.Contains(s, ":") || strings.EqualFold(s, "edition") || strings.EqualFold(s, "issue") || !hasDigit(s) && isDateFurniture(s, 0) || hasWord(dateFurniture[:], s)
}

// yearless adds the day and month, the month, or the season that the text at span
// is, which may belong to a year that stands elsewhere.
func (r *citationReader) yearless(span Span, sep byte, g *glance) bool {
	const longest = 26
	in := span.In(r.text)
	if len(in) > longest || (!g.digits() || !hasDigit(in)) && !endsInDateWord(in) {
		return false
	}
	first, rest, _ := cutWord(in)
	var buf [longestWord]byte
	switch string(smallLetters(buf[:0], first)) {
	case "winter", "spring", "summer", "autumn", "fall":
		if season := seasonNamed(first); rest == "" && sep == ',' {
			r.add(piece{Span: span, sep: sep, field: FieldDate, period: Period{Date: Date{Season: season}}})
			return true
		}
		if rest != "" && isDigit(byteAt(rest, 0)) {
			p := piece{Span: span, sep: sep, field: FieldIssue}
			r.add(p)
			return true
		}
	}
	if rest == "" && isWeekday(strings.TrimRight(first, ".,")) {
		r.add(piece{Span: span, sep: sep, field: FieldDate})
		return true
	}
	for rest != "" && (isWeekday(strings.TrimRight(first, ".,")) || isInClass(first, classDating)) {
		in = strings.TrimSpace(rest)
		first, rest, _ = cutWord(in)
	}
	if !isDigit(byteAt(in, 0)) && !unicode.IsUpper(firstRune(in)) || strings.Count(in, " ") > 3 {
		return false
	}
	if m := monthNamed(strings.TrimSuffix(in, ".")); m != 0 {
		r.add(piece{Span: span, sep: sep, field: FieldDate, period: Period{Date: Date{Month: m}}})
		return true
	}
	if !hasDigit(in) || len(in) < 5 {
		return false
	}
	d, ok := dayAndMonth(in)
	if !ok {
		d, ok = dayNearMonth(in)
	}
	if !ok {
		p, ok := daysAndMonth(in)
		if ok {
			r.add(piece{Span: span, sep: sep, field: FieldDate, period: p})
		}
		return ok
	}
	if !ok {
		return false
	}
	r.add(piece{Span: span, sep: sep, field: FieldDate, period: Period{Date: d}})
	return true
}

// endsInDateWord reports whether the last word of s is a month, a season or a day of
// the week.
func endsInDateWord(s string) bool {
	end := len(s)
	for end > 0 && (s[end-1] == '.' || s[end-1] == ',') {
		end--
	}
	from := end
	for from > 0 && s[from-1] != ' ' {
		from--
	}
	return dateWordNamed(s[from:end]) != nil
}

// dayAndMonth reads a day without a year.
func dayAndMonth(s string) (Date, bool) {
	if !mayHaveDay(s) {
		return Date{}, false
	}
	for _, year := range [...]string{", 2000", " 2000"} {
		if d, ok := ParseDate(s + year); ok && d.Day != 0 && d.Year == 2000 {
			return Date{Month: d.Month, Day: d.Day}, true
		}
	}
	return Date{}, false
}

// mayHaveDay is a quick look at whether a day and month may stand in s: there is a word of
// dates, a point behind a figure, or a character that is not of ASCII.
func mayHaveDay(s string) bool {
	for i := 0; i < len(s); {
		switch c := s[i]; {
		case c == '.' && i > 0 && isDigit(s[i-1]), c >= utf8.RuneSelf:
			return true
		case !isASCIILetter(c):
			i++
			continue
		}
		word, end := scanLetters(s, i)
		if word == "" || dateWordNamed(word) != nil {
			return true
		}
		i = end
	}
	return false
}

// daysAndMonth reads the days of a week without a year: 22-28 February.
func daysAndMonth(s string) (Period, bool) {
	dash := dashIn(s)
	if dash < 1 || dash > 2 || !allDigits(s[:dash]) {
		return Period{}, false
	}
	last, ok := dayAndMonth(s[dash+runeLen(s, dash):])
	if !ok {
		return Period{}, false
	}
	first := Date{Month: last.Month}
	for _, c := range s[:dash] {
		first.Day = 10*first.Day + int(c-'0')
	}
	return Period{Date: first, End: last}, first.Day > 0 && first.Day < last.Day
}

// numbered adds the pages, the volume or the issue that the text at span is, which may
// have figures or not.
func (r *citationReader) numbered(span Span, sep byte, figures bool) bool {
	in := span.In(r.text)
	word, rest := "", in
	if figures {
		word, rest = cutNumberWord(in)
	}
	if word != "" {
		digits := strings.IndexFunc(rest, unicode.IsDigit)
		if digits < 0 || digits > 1 || strings.Count(rest, " ") > 3 {
			return false
		}
		field := numberWordField(word, true)
		if field == "" {
			field = FieldIssue // n.º
		}
		if field == FieldVolume && isYear(rest) {
			return false
		}
		number := Span{span.End - len(rest), span.End}
		if field == FieldIssue {
			number.End = number.Start + numberEnd(rest)
			if number.End < span.End {
				r.add(piece{Span: number, outer: Span{span.Start, number.End}, sep: sep, field: field})
				if rest := trimPiece(r.text, Span{number.End, span.End}); rest.Start < rest.End {
					r.classify(rest, ' ')
				}
				return true
			}
		}
		r.add(piece{Span: number, outer: span, sep: sep, field: field})
		return true
	}
	last := len(r.pieces) - 1
	if last >= 0 && sep == ',' && isRomanRange(in) && r.countsPages(last) {
		r.add(piece{Span: span, sep: sep, field: FieldPages})
		return true
	}
	if last >= 0 && sep == ',' && isSheet(in) && (r.pieces[last].field == FieldDate || r.pieces[last].field == FieldPages || r.pieces[last].kind != outletUnknown || r.pieces[last].form == pieceBracket) {
		r.add(piece{Span: span, sep: sep, field: FieldPages})
		return true
	}
	if last >= 0 && sep == ':' && r.pieces[last].field == "" && strings.EqualFold(r.pieces[last].In(r.text), "page") && strings.IndexByte(in, ' ') < 0 {
		prev := &r.pieces[last]
		*prev = piece{Span: span, outer: Span{prev.Start, span.End}, sep: prev.sep, field: FieldPages}
		return true
	}
	if last >= 0 && sep == ',' && r.pieces[last].field == FieldVolume && isArticleNumber(in) {
		r.add(piece{Span: span, sep: sep, field: FieldPages}) // Sci. Adv. 2020, 6, eaay8647
		return true
	}
	if last < 0 || !isDigit(byteAt(in, 0)) && (in[0] != 'n' || len(in) < 2 || !isDigit(in[1])) {
		return false
	}
	if prev := &r.pieces[last]; sep == ':' && strings.HasPrefix(strings.ToLower(prev.In(r.text)), "page") && prev.field == "" {
		r.pieces[last] = piece{Span: span, outer: Span{prev.Start, span.End}, sep: prev.sep, field: FieldPages}
		return true
	}
	if r.volumeIssue(span, sep) {
		return true
	}
	behind := r.pieces[last].field == FieldIssue || r.pieces[last].field == FieldVolume || r.pieces[last].field == FieldDate && last > 0 && r.pieces[last-1].field == FieldVolume
	if sep == ',' && last > 0 && r.pieces[last].field == FieldDate && r.pieces[last].sep == ' ' && r.pieces[last-1].field == FieldPublication && allDigits(in) && r.volumeFollows(span.Start-len(", ")) {
		r.add(piece{Span: span, sep: sep, field: FieldVolume}) // Minerals 2021, 11, 345
		return true
	}
	if (sep == ',' || sep == ' ' && r.pieces[last].form == pieceQuoted) && r.countsPages(last) && (r.pieces[last].period.Month == 0 || !hasWords(r.text[span.End:r.End])) && (allDigits(in) && len(in) < 5 && !isYear(in) || isPageRange(in)) {
		r.add(piece{Span: span, sep: sep, field: FieldPages})
		return true
	}
	if sep == ',' && (r.pieces[last].field == FieldIssue || behind && last > 0 && r.pieces[last-1].field == FieldDate) && allDigits(in) && len(in) > 1 && len(in) < 7 && !isYear(in) {
		r.add(piece{Span: span, sep: sep, field: FieldPages}) // 13(8), 4215
		return true
	}
	if isPageRange(in) && (sep != ',' || len(in) > 3 || behind) || sep == ':' && behind && allDigits(in) {
		r.add(piece{Span: span, sep: sep, field: FieldPages})
		return true
	}
	if allDigits(in) && len(in) < 4 && (sep == ',' || sep == ' ') && r.pieces[last].field == "" {
		r.add(piece{Span: span, sep: sep, field: FieldVolume})
		return true
	}
	return false
}

// countsPages reports whether a bare number behind piece i is that of a page: it is
// the title in quotes, the imprint of a book, or other pages.
func (r *citationReader) countsPages(i int) bool {
	p := &r.pieces[i]
	switch {
	case p.field == FieldPages, p.form == pieceQuoted && r.c.Kind == "":
		return true
	case p.field == FieldDate && p.period.Month != 0:
		return p.period.Year != 0 && i > 1 && len(p.people) == 0 && (r.hasWriter() || len(r.authors) > 0)
	case p.field == FieldDate:
		return i > 0 && p.period.Month == 0 && (r.pieces[i-1].field == FieldPublication || p.sep == '(' && r.titled)
	}
	return false
}

// numberEnd returns the end of the number that s begins with.
func numberEnd(s string) int {
	i := 0
	for i < len(s) && (isDigit(s[i]) || (s[i] == '-' || s[i] == '/') && isDigit(byteAt(s, i+1))) {
		i++
	}
	return i
}

// cutNumberWord cuts the word that says what the number after it counts.
func cutNumberWord(s string) (word, rest string) {
	end := 0
	for end < len(s) && isASCIILetter(s[end]) {
		end++
	}
	if end < len(s) && s[end] >= utf8.RuneSelf {
		more := strings.IndexFunc(s[end:], func(r rune) bool { return !isLetterRune(r) && r != '№' })
		if more < 0 {
			return "", s
		}
		end += more
	}
	if end == 0 || end == len(s) {
		return "", s
	}
	word = s[:end]
	rest = s[end:]
	for rest != "" && (rest[0] == ' ' || rest[0] == '.') {
		rest = rest[1:]
	}
	if byteAt(rest, 0) >= utf8.RuneSelf {
		rest = strings.TrimLeft(rest, ". º°\u00a0")
	}
	if !isDigit(byteAt(rest, 0)) && !isDigit(byteAt(rest, 1)) {
		return "", s
	}
	if numberWordField(word, s[end] == '.' && (s[end+1] == ' ' || startsLower(word))) != "" || word == "n" && (strings.HasPrefix(s, "n.º ") || strings.HasPrefix(s, "n.° ") || strings.HasPrefix(s, "n°")) {
		return word, rest
	}
	return "", s
}

// isSheet reports whether s is a page of a newspaper: A1, B12.
func isSheet(s string) bool {
	return len(s) > 1 && len(s) < 4 && s[0] >= 'A' && s[0] <= 'J' && s[0] != 'G' && allDigits(s[1:])
}

// longestRoman is the most bytes of what isRomanRange knows.
const longestRoman = 11

// isRomanRange reports whether s is V-VI, xii.
func isRomanRange(s string) bool {
	return s != "" && len(s) <= longestRoman && (s[0] >= utf8.RuneSelf || strings.IndexByte("ivxlcIVXLC-", s[0]) >= 0) && strings.Trim(s, "ivxlcIVXLC-–") == ""
}

// isYearRange reports whether s is 2022–2023.
func isYearRange(s string) bool {
	const year = 4
	if len(s) <= 2*year || !isYear(s[:year]) || !isYear(s[len(s)-year:]) || yearOf(s) >= yearOf(s[len(s)-year:]) {
		return false
	}
	dash := s[year : len(s)-year]
	return dash == "-" || dash == "–"
}

// dashIn returns where the first hyphen or dash of s stands, or -1.
func dashIn(s string) int {
	hyphen := strings.IndexByte(s, '-')
	if dash := strings.Index(s, "–"); hyphen < 0 || dash >= 0 && dash < hyphen {
		return dash
	}
	return hyphen
}

// isPageRange reports whether s is 412–428, 12-3 or 1145-58.
func isPageRange(s string) bool {
	if s == "" || !isDigit(s[0]) {
		return false
	}
	dash := dashIn(s)
	if dash <= 0 || len(s) > 16 || isYearRange(s) {
		return false
	}
	return allDigits(s[:dash]) && allDigits(strings.TrimLeft(s[dash:], "-–"))
}

// isVolumeIssue reports whether s is a volume with its issue or its month: 25(3), 85
// (March).
func isVolumeIssue(s string) bool {
	volume, issue, ok := strings.Cut(strings.TrimSuffix(s, ")"), "(")
	volume = strings.TrimSpace(volume)
	return ok && len(s) <= 20 && allDigits(volume) && !isYear(volume) && (isDigit(byteAt(issue, 0)) || monthNamed(issue) != 0)
}

// volumeIssue adds the volume and the issue at span: 25(3), 109 (4).
func (r *citationReader) volumeIssue(span Span, sep byte) bool {
	in := span.In(r.text)
	open := strings.IndexByte(in, '(')
	if open < 1 || !strings.HasSuffix(in, ")") {
		return false
	}
	volume := strings.TrimSpace(in[:open])
	if issue := in[open+1 : len(in)-1]; sep == ',' && len(volume) == 4 && isYear(volume) && len(issue) < 4 && allDigits(issue) { // 2019(4)
		r.add(piece{Span: Span{span.Start, span.Start + len(volume)}, sep: sep, field: FieldDate, period: Period{Date: Date{Year: yearOf(volume)}}})
		r.add(piece{Span: Span{span.Start + open + 1, span.End - 1}, sep: '(', field: FieldIssue})
		return true
	}
	if !isVolumeIssue(in) {
		return false
	}
	r.add(piece{Span: Span{span.Start, span.Start + len(volume)}, sep: sep, field: FieldVolume})
	issue := Span{span.Start + open + 1, span.End - 1}
	if month := monthNamed(issue.In(r.text)); month != 0 {
		r.add(piece{Span: issue, sep: '(', field: FieldDate, period: Period{Date: Date{Month: month}}})
	} else {
		r.add(piece{Span: issue, sep: '(', field: FieldIssue})
	}
	return true
}

// vancouver adds year, volume, issue and pages where they are written as in
// 2019;394(10201):1145-58 at i and returns their end.
func (r *citationReader) vancouver(s string, i int) int {
	if i > 0 && s[i-1] != ' ' || len(s) < i+7 || !isYear(s[i:i+4]) || s[i+4] != ';' {
		return i
	}
	year := piece{Span: Span{i, i + 4}, sep: '.', field: FieldDate, period: Period{Date: Date{Year: yearOf(s[i:])}}}
	at := i + 5
	for at < len(s) && s[at] == ' ' {
		at++
	}
	end := at
	for end < len(s) && isDigit(s[end]) {
		end++
	}
	if end == at {
		return i
	}
	r.add(year)
	r.add(piece{Span: Span{at, end}, sep: ';', field: FieldVolume})
	if byteAt(s, end) == '(' {
		if closing := r.closing(end, len(s)); closing > end+1 {
			r.add(piece{Span: Span{end + 1, closing}, sep: '(', field: FieldIssue})
			end = closing + 1
		}
	}
	if byteAt(s, end) == ':' {
		at = end + 1
		for at < len(s) && s[at] == ' ' {
			at++
		}
		to := at
		for to < len(s) && (isWordRune(rune(s[to])) && s[to] < 0x80 || s[to] == '-' || strings.HasPrefix(s[to:], "–")) {
			to += runeLen(s, to)
		}
		if to > at {
			r.add(piece{Span: Span{at, to}, sep: ':', field: FieldPages})
			end = to
		}
	}
	return end
}

// vancouverFollows reports whether a year with a volume behind a semicolon follows i.
func (r *citationReader) vancouverFollows(s string, i int) bool {
	i = skipSpaces(s, i)
	return len(s) > i+5 && s[i+4] == ';' && isYear(s[i:i+4])
}

// viaWords lead to who carried a work or reported what it says.
var viaWords = [...]string{
	"as carried by", "as cited by", "as cited in", "as quoted by", "as quoted in", "as reported by", "as reported in", "as reproduced by",
	"as republished by", "carried by", "cited by", "cited in", "citing", "distributed by", "h/t to", "h/t", "hat tip to", "hat tip", "mirrored by", "quoted by", "quoted in", "quoting", "relayed by",
	"reported by", "reproduced by", "republished by", "republished in", "reposted by", "syndicated by", "through", "via",
}

// viaPrefix returns the length of the words that s begins with which lead to who
// carried the work, or 0.
func viaPrefix(s string) int {
	if !mayLead(s, leadVia) {
		return 0
	}
	w := prefixBefore(s, viaWords[:], func(rest string) bool { return byteAt(rest, 0) == ' ' })
	if w == "" {
		return 0
	}
	n := len(w) + 1
	if strings.HasPrefix(s[n:], "the ") && knownOutlet(s[n:]) == outletUnknown {
		n += len("the ")
	}
	return n
}

// carriedBy reports whether s says whose text an outlet carries: WAM carry.
func carriedBy(s string) bool {
	name, last, ok := cutLast(s)
	if !ok || !startsUpper(name) || strings.Count(name, " ") > 2 || knownOutlet(s) != outletUnknown {
		return false
	}
	switch strings.ToLower(last) {
	case "carry", "copy", "dispatch", "feed", "wire":
		return true
	}
	return false
}

// carried adds who carried the work, which the text at span says.
func (r *citationReader) carried(span Span, sep byte) bool {
	in := span.In(r.text)
	if len(r.pieces) > 0 && r.published(span, sep) {
		return true
	}
	if rest, ok := strings.CutPrefix(in, "Reported by "); ok && len(r.pieces)+len(r.authors) == 0 && knownOutlet(withoutArticle(rest)) != outletUnknown {
		r.free(Span{span.End - len(rest), span.End}, sep)
		return true
	}
	if len(r.pieces) > 0 {
		if n := viaPrefix(in); n > 0 {
			if r.reportedBy(span, sep) {
				return true
			}
			field := FieldVia
			if hasFoldPrefix(in, "citing ") || hasFoldPrefix(in, "quoting ") {
				field = FieldAgency // which the outlet before it draws on
			}
			r.add(piece{Span: Span{span.Start + n, span.End}, outer: span, sep: sep, field: field})
			return true
		}
		if r.carriedAbroad(span, sep) {
			return true
		}
	}
	if sep == '(' && carriedBy(in) {
		name, _, _ := cutLast(in)
		r.add(piece{Span: Span{span.Start, span.Start + len(name)}, outer: span, sep: sep, field: FieldAgency})
		return true
	}
	return false
}

// published adds where the work appeared, behind words for that: originally reported by
// The Star.
func (r *citationReader) published(span Span, sep byte) bool {
	in := span.In(r.text)
	if !mayLead(in, leadPublished) {
		return false
	}
	for _, w := range publishedLeads[:] {
		if hasFoldPrefix(in, w) && r.publishedBehind(span, len(w), sep) {
			return true
		}
	}
	return strings.IndexByte("pri", in[0]) >= 0 && !r.hasPublication() && r.publishedBehind(span, 0, sep) // published, posted, released, issued
}

// publishedBehind does what published does for publishedWords behind the first lead bytes
// of the text. Without such bytes, who reported it is no outlet in which it appeared.
func (r *citationReader) publishedBehind(span Span, lead int, sep byte) bool {
	in := span.In(r.text)
	for _, w := range publishedWords[:] {
		n := lead + len(w)
		if !hasFoldPrefix(in[lead:], w) || lead == 0 && strings.HasPrefix(w, "reported ") || !startsUpper(withoutArticle(in[n:])) {
			continue
		}
		name := strings.TrimSuffix(in[n:], " as") // published in The Star as “Ores”
		r.classify(Span{span.Start + n, span.Start + n + len(name)}, sep)
		return true
	}
	return false
}

// publishedLeads may stand before publishedWords.
var publishedLeads = [...]string{"originally ", "first ", "was originally ", "was first "}

// publishedWords lead to where a work appeared.
var publishedWords = [...]string{
	"reported by ", "reported in ", "published by ", "published in ", "published on ", "published at ", "appeared in ", "appeared on ", "broadcast on ", "posted on ", "issued by ", "released by ",
}

// kindWords are words that say by themselves what kind of work is named.
var kindWords = [...]struct {
	words string
	kind  CitationKind
}{
	{"press release", CitationPressRelease},
	{"news release", CitationPressRelease},
	{"media release", CitationPressRelease},
	{"press statement", CitationPressRelease},
	{"press notice", CitationPressRelease},
	{"communiqué de presse", CitationPressRelease},
	{"pressemitteilung", CitationPressRelease},
	{"comunicado de prensa", CitationPressRelease},
	{"podcast", CitationPodcast},
	{"audio podcast", CitationPodcast},
	{"podcast episode", CitationPodcast},
	{"speech", CitationSpeech},
	{"keynote", CitationSpeech},
	{"keynote speech", CitationSpeech},
	{"remarks", CitationSpeech},
	{"testimony", CitationSpeech},
	{"lecture", CitationSpeech},
	{"interview", CitationInterview},
	{"tv interview", CitationInterview},
	{"entretien", CitationInterview},
	{"entrevista", CitationInterview},
	{"intervista", CitationInterview},
	{"personal communication", CitationInterview},
	{"tweet", CitationSocial},
	{"x post", CitationSocial},
	{"post on x", CitationSocial},
	{"facebook post", CitationSocial},
	{"linkedin post", CitationSocial},
	{"video", CitationBroadcast},
	{"youtube video", CitationBroadcast},
	{"television broadcast", CitationBroadcast},
	{"radio broadcast", CitationBroadcast},
	{"tv broadcast", CitationBroadcast},
	{"broadcast", CitationBroadcast},
	{"book", CitationBook},
	{"pdf", CitationReport},
	{"white paper", CitationReport},
	{"working paper", CitationReport},
	{"blog", CitationWeb},
	{"blog post", CitationWeb},
	{"web page", CitationWeb},
	{"webpage", CitationWeb},
	{"photo", CitationPhoto},
	{"photograph", CitationPhoto},
}

// longestKind is the most bytes of a word of kindWords that is looked for.
const longestKind = 24

// kindNamed returns the kind of work that s says by itself, or "".
func kindNamed(s string) CitationKind {
	if len(s) < 3 || len(s) > longestKind || !mayLead(s, leadKind) {
		return ""
	}
	for set := kindsOfLength(len(s)); set != 0; set &= set - 1 {
		if w, kind := kindWord(bits.TrailingZeros64(set)); strings.EqualFold(w, s) {
			return kind
		}
	}
	return ""
}

// kindWord returns the word that is i-th in kindWords and releaseWords, and its kind.
func kindWord(i int) (string, CitationKind) {
	if i < len(kindWords) {
		return kindWords[i].words, kindWords[i].kind
	}
	return releaseWords[i-len(kindWords)], CitationPressRelease
}

// releaseWords are what press releases are called in other languages than English.
var releaseWords = [...]string{
	"medienmitteilung", "persbericht", "comunicato stampa", "comunicado de imprensa", "nota de prensa", "nota à imprensa", "pressmeddelande", "pressemelding", "pressemeddelelse", "komunikat prasowy", "tisková zpráva",
	"sajtóközlemény", "basın bülteni", "basın açıklaması", "siaran pers", "пресс-релиз", "보도자료", "プレスリリース", "新闻稿", "新聞稿",
}

// seasonNamed returns the season that word is, or 0.
func seasonNamed(word string) Season {
	switch strings.ToLower(word) {
	case "spring":
		return Spring
	case "summer":
		return Summer
	case "autumn", "fall":
		return Autumn
	case "winter":
		return Winter
	}
	return 0
}

// joinYear returns d, which has no year, in year, as far as the calendar has it.
func joinYear(year int, d Date) Date {
	if d.Month == 0 {
		return Date{Year: year, Season: d.Season}
	}
	joined := Date{Year: year, Month: d.Month, Day: d.Day}
	if !joined.valid() {
		return Date{Year: year, Month: d.Month}
	}
	return joined
}
