package gloss

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// numberWordField returns what the number behind word counts, or "" if word counts
// nothing: pages, a volume or an issue, in the languages that sources are written in.
// Of pages that are written with one small letter only those count that a point follows.
func numberWordField(word string, pointed bool) CitationField {
	var buf [longestWord]byte
	switch string(smallLetters(buf[:0], word)) {
	case "p", "pp", "page", "pages", "pg", "pgs", "pág", "págs", "página", "páginas", "pag", "pagg", "pagina", "paginas", "pagine", "seite", "seiten",
		"blz", "bladzijde", "sid", "sida", "sidor", "side", "sider", "str", "strona", "strony", "strana", "sivu", "sivut", "hlm", "hal", "halaman",
		"sayfa", "trang", "стр", "страница", "страницы", "сторінка", "σελ":
		return FieldPages
	case "s", "с", "σ", "ss", "сс":
		if pointed {
			return FieldPages
		}
	case "h":
		if pointed {
			return FieldIssue // H. 7
		}
	case "vol", "volume", "volumen", "bd", "jg", "jahrgang", "årg", "årgang", "årgång", "jrg", "jaargang", "roč", "ročník", "rocz", "rocznik", "évf", "cilt",
		"vuosikerta", "том", "tome", "tomo":
		return FieldVolume
	case "т", "t":
		if pointed {
			return FieldVolume
		}
	case "no", "nº", "nr", "number", "issue", "iss", "heft", "episode", "ep", "folge", "episodio", "núm", "num", "numéro", "número", "numero", "nummer", "numer",
		"č", "číslo", "sayı", "nomor", "вип", "вып", "выпуск", "номер", "№":
		return FieldIssue
	}
	return ""
}

// numberUnit returns what a number counts that word stands behind: 5. oldal.
func numberUnit(word string) CitationField {
	switch word {
	case "oldal", "old":
		return FieldPages
	case "szám", "sz":
		return FieldIssue
	case "évf", "évfolyam", "Jg", "Jahrg", "Jahrgang", "årg", "årgang", "årgång":
		return FieldVolume
	}
	return ""
}

// countedBefore adds the number that the text at span begins with and a word behind it
// tells: 5. oldal, 112. szám; 31頁, A12版.
func (r *citationReader) countedBefore(span Span, sep byte) bool {
	const longest = 24
	in := span.In(r.text)
	if len(in) > longest {
		return false
	}
	if number := easternPages(in); number != (Span{}) {
		r.add(piece{Span: Span{span.Start + number.Start, span.Start + number.End}, outer: span, sep: sep, field: FieldPages})
		return true
	}
	n := numberEnd(in)
	if n == 0 {
		return false
	}
	field := numberUnit(strings.Trim(in[n:], ". "))
	if field == "" {
		return false
	}
	r.add(piece{Span: Span{span.Start, span.Start + n}, outer: span, sep: sep, field: field})
	return true
}

// foreignVia returns the length of the words that s begins with which say in another
// language than English who carried the work, or whose text it is, and which of both.
func foreignVia(s string) (int, CitationField) {
	if s == "" || s[0] < 'a' {
		return 0, ""
	}
	first, rest, ok := cutWord(s)
	if !ok || startsUpper(first) {
		return 0, ""
	}
	for i := range foreignViaWords {
		w := &foreignViaWords[i]
		if w.first != first || !strings.HasPrefix(rest, w.rest) {
			continue
		}
		if name := rest[len(w.rest):]; startsUpper(name) || quoteOpens(name) || knownOutlet(name) != outletUnknown {
			return len(s) - len(name), w.field
		}
	}
	return 0, ""
}

// foreignViaWords lead to who carried a work, or to the agency whose text it is.
var foreignViaWords = [...]struct {
	first, rest string
	field       CitationField
}{
	{"aktaran", "", FieldVia},
	{"aangehaald", "door ", FieldVia},
	{"citado", "por ", FieldVia},
	{"citada", "por ", FieldVia},
	{"citant", "l’", FieldAgency},
	{"citant", "", FieldAgency},
	{"citando", "a ", FieldAgency},
	{"citando", "", FieldAgency},
	{"citato", "da ", FieldVia},
	{"citerad", "av ", FieldVia},
	{"citerat", "av ", FieldVia},
	{"cité", "par ", FieldVia},
	{"citée", "par ", FieldVia},
	{"com", "informações da ", FieldAgency},
	{"com", "informações de ", FieldAgency},
	{"con", "información de ", FieldAgency},
	{"cyt.", "za ", FieldVia},
	{"cytowany", "przez ", FieldVia},
	{"cytowane", "przez ", FieldVia},
	{"difundido", "por ", FieldVia},
	{"dikutip", "dari ", FieldVia},
	{"dikutip", "oleh ", FieldVia},
	{"geciteerd", "door ", FieldVia},
	{"melalui", "", FieldVia},
	{"mengutip", "", FieldAgency},
	{"mit", "Material von ", FieldAgency},
	{"nach", "", FieldAgency},
	{"overgenomen", "door ", FieldVia},
	{"rapporté", "par ", FieldVia},
	{"recogido", "por ", FieldVia},
	{"relayé", "par ", FieldVia},
	{"relayée", "par ", FieldVia},
	{"reproducido", "por ", FieldVia},
	{"repris", "par ", FieldVia},
	{"reprise", "par ", FieldVia},
	{"ripreso", "da ", FieldVia},
	{"ripresa", "da ", FieldVia},
	{"unter", "Berufung auf ", FieldAgency},
	{"verbreitet", "von ", FieldVia},
	{"via", "", FieldVia},
	{"vía", "", FieldVia},
	{"za", "", FieldAgency},
	{"zit.", "nach ", FieldVia},
	{"zitiert", "nach ", FieldVia},
	{"återgiven", "av ", FieldVia},
	{"за", "", FieldAgency},
	{"со", "ссылкой на ", FieldAgency},
	{"цит.", "по ", FieldVia},
	{"цитируется", "по ", FieldVia},
	{"через", "", FieldVia},
}

// carriedAbroad adds who carried the work or whose text it is, which the text at span
// says in another language than English. What is said of whose text it is counts for
// agencies alone.
func (r *citationReader) carriedAbroad(span Span, sep byte) bool {
	n, field := foreignVia(span.In(r.text))
	if n == 0 {
		return false
	}
	name := Span{span.Start + n, span.End}
	if field == FieldAgency && knownOutlet(name.In(r.text)) != outletNewswire {
		return false
	}
	r.add(piece{Span: name, outer: span, sep: sep, field: field})
	return true
}

// editionWords end what says in other languages than English which edition a work is.
var editionWords = [...]string{
	"aufl", "auflage", "baskı", "druk", "ed", "edice", "edición", "edizione", "edição", "kiad", "kiadás", "painos", "udg", "udgave", "uppl", "upplagan", "utg",
	"utgave", "vyd", "vydání", "wyd", "wydanie", "éd", "édition", "изд", "издание", "вид", "видання",
}

// isForeignEdition reports whether s says in another language than English which edition
// a work is: 2., überarb. Aufl.; 2e éd.; 2-е изд.
func isForeignEdition(s string) bool {
	head, last, ok := cutLast(strings.TrimRight(s, "."))
	if !ok || !isDigit(s[0]) {
		return false
	}
	n := numberEnd(head)
	rest := strings.TrimLeft(head[n:], ".-ªºaeя")
	if n == 0 || n > 2 || rest != "" && strings.IndexByte(" ,:", rest[0]) < 0 && !startsLower(rest) {
		return false
	}
	return isEditionWord(last)
}

// isEditionWord reports whether w is a word for an edition in another language.
func isEditionWord(w string) bool {
	return slices.ContainsFunc(editionWords[:], func(known string) bool { return strings.EqualFold(known, w) })
}

// editionFollows reports whether the point at i of s stands behind the number of an
// edition: 2. Aufl.
func editionFollows(s string, i int) bool {
	word := strings.TrimRight(nextWord(s, skipSpaces(s, i+1)), ".")
	return isEditionWord(word) || numberUnit(word) == FieldVolume // 99. Jg.
}

// isForeignMinistry reports whether s begins in small letters with what ministries and
// the like are called in other languages than English.
func isForeignMinistry(s string) bool {
	first, rest, ok := cutWord(s)
	if !ok || !hasUpper(rest) {
		return false
	}
	switch first {
	case "ministère", "ministerio", "ministero", "ministério", "ministerie", "ministerstwo", "ministerstvo", "ministeriet", "kementerian", "minister", "министерство", "міністерство",
		"banque", "banca", "banco", "commission", "comisión", "commissione", "comissão", "préfecture", "gouvernement", "gobierno", "governo", "secretaría", "правительство", "presidencia", "présidence", "mairie", "ayuntamiento":
		return true
	}
	return false
}

// settleBodyAbroad makes the body behind the word for its release the publication, though
// its name begins in small letters: Communiqué de presse, ministère de l’Économie.
func (r *citationReader) settleBodyAbroad() {
	if r.c.Kind != CitationPressRelease || r.hasPublication() {
		return
	}
	for i := range r.pieces {
		if p := &r.pieces[i]; p.field == "" && p.form == pieceText && isForeignMinistry(p.In(r.text)) {
			p.field = FieldPublication
			return
		}
	}
}

// settleCarrier makes a news agency before an outlet, from which a stroke or a dash parts
// it, the one whose text the outlet has: ANSA / Corriere della Sera, dpa – Handelsblatt.
func (r *citationReader) settleCarrier() {
	if len(r.pieces) < 2 || r.role == rolePhoto {
		return
	}
	p, q := &r.pieces[0], &r.pieces[1]
	if p.field != "" || q.field != "" || q.form != pieceText || q.sep != '/' && q.sep != '-' || q.kind == outletUnknown || q.kind == outletReport {
		return
	}
	if knownOutlet(p.In(r.text)) == outletNewswire && knownOutlet(q.In(r.text)) != outletNewswire && knownOutlet(q.In(r.text)) != outletUnknown {
		p.field, q.field = FieldAgency, FieldPublication
		p.people, q.people = nil, nil
	}
}

// settleQuotedOutlet makes a name in quotes the publication where nothing else of the source
// can be that: what stands in quotes behind the title, or a short name alone, or one whose
// number or page tells that it is no title: «Северный рабочий», № 12, с. 4.
func (r *citationReader) settleQuotedOutlet() {
	if !r.titled || r.role != roleSource || len(r.authors) > 0 || r.hasPublication() || len(r.pieces) < 2 {
		return
	}
	p := &r.pieces[0]
	if p.field != FieldTitle || p.form != pieceQuoted || !isOutletQuote(r.text, p.outer.Start) && !isEasternQuote(r.text, p.outer.Start) {
		return
	}
	const most = 2 // spaces in a name that nothing else tells
	counted := strings.Count(p.In(r.text), " ") <= most
	for i := 1; i < len(r.pieces); i++ {
		switch q := &r.pieces[i]; {
		case q.form == pieceQuoted && q.field == "":
			q.field = FieldPublication
			return
		case q.field == FieldIssue, q.field == FieldPages, q.field == FieldAgency:
			counted = true
		case q.field == "" && q.form == pieceText:
			return
		}
	}
	if counted {
		p.field, r.titled = FieldPublication, false
		p.kind = knownOutlet(p.In(r.text))
	}
}

// isOutletQuote reports whether the quotes that open at i are such in which languages set
// the names of newspapers.
func isOutletQuote(s string, i int) bool {
	return strings.HasPrefix(s[i:], "«") || strings.HasPrefix(s[i:], "„")
}

// isOutletNoun reports whether s is the mere word for a newspaper or the like, as it
// stands before its name in quotes: газета «Известия».
func isOutletNoun(s string) bool {
	switch s {
	case "газета", "газеты", "журнал", "журнала", "агентство", "телеканал", "радио", "часопис", "вестник", "dziennik", "tygodnik", "miesięcznik", "gazeta", "czasopismo", "deník", "týdeník", "časopis":
		return true
	}
	return false
}

// quotedOutlet reports whether the quotes about inner, which open at outer with no title
// before them, hold the name of an outlet that is known, and no other outlet follows.
func (r *citationReader) quotedOutlet(outer, inner Span) bool {
	if len(r.authors) > 0 || !isOutletQuote(r.text, outer.Start) || r.hasPublication() {
		return false
	}
	if n := len(r.pieces); n == 1 && isOutletNoun(r.pieces[0].In(r.text)) && r.pieces[0].field == "" {
		r.pieces[0].field = FieldKind
		return true
	} else if n > 0 {
		return false
	}
	in := inner.In(r.text)
	if knownOutlet(in) == outletUnknown {
		return false
	}
	rest := r.text[outer.End:r.End]
	if k := strings.IndexAny(rest[btoi(rest != ""):], ",.;("); k >= 0 {
		rest = rest[:k+1]
	}
	return knownOutlet(strings.Trim(rest, ",:;.( ")) == outletUnknown
}

// opensWithQuote reports whether in, which stands in brackets behind head, is the title
// of a work in quotes, alone or with its date or its page: Le Soir (« La mine », p. 4).
func opensWithQuote(in, head string) bool {
	if head == "" || in == "" || !quoteOpens(in) || firstRune(in) == '\'' || firstRune(in) == '‘' {
		return false
	}
	inner, end := quotedAt(in, 0, len(in))
	if end == 0 {
		return false
	}
	if rest := in[end:]; strings.HasPrefix(rest, ", ") || strings.HasSuffix(inner.In(in), ",") && rest != "" {
		return strings.ContainsAny(rest, "0123456789")
	}
	const least = 2 // spaces
	return end == len(in) && strings.Count(strings.TrimSpace(inner.In(in)), " ") >= least && knownOutlet(outletBefore(head)) != outletUnknown
}

// outletBefore returns the name with which s ends behind words that lead to it in small
// letters: repris par Le Soir.
func outletBefore(s string) string {
	if n, _ := foreignVia(s); n > 0 {
		return s[n:]
	}
	if n := viaPrefix(s); n > 0 {
		return s[n:]
	}
	return s
}

// bracketedAuthors reads authors as French lists have them, with the given name in
// brackets, and returns where they end, or i: Dupont (A.) et MARTIN (Jeanne), « Ores ».
func (r *citationReader) bracketedAuthors(i int) int {
	const most = 20
	at, end := i, i
	for range most {
		family, given, to := bracketedName(r.text[:r.End], at)
		if to == 0 {
			break
		}
		name := turnedName(family.In(r.text), given.In(r.text))
		r.authors = append(r.authors, spannedName{Span{at, to}, name})
		end = to
		rest := r.text[to:r.End]
		switch {
		case strings.HasPrefix(rest, ", "):
			at = to + len(", ")
		case strings.HasPrefix(rest, " et "), strings.HasPrefix(rest, " and "):
			at = to + strings.IndexByte(rest[1:], ' ') + len("  ")
		default:
			return end
		}
	}
	return end
}

// bracketedName returns the family name at i with the initials or, behind a name in
// capitals, the given name in brackets, and where these end, or 0.
func bracketedName(s string, i int) (family, given Span, end int) {
	const longest, inBrackets = 48, 24
	open := strings.IndexByte(s[i:min(len(s), i+longest)], '(')
	if open < 3 || s[i+open-1] != ' ' {
		return Span{}, Span{}, 0
	}
	open += i
	closing := strings.IndexByte(s[open:min(len(s), open+inBrackets)], ')')
	if closing < 2 {
		return Span{}, Span{}, 0
	}
	family, given = Span{i, open - 1}, Span{open + 1, open + closing}
	name, in := family.In(s), given.In(s)
	initials := initialsEnd(in, 0) == len(in)
	if !initials && !isAllUpper(name) {
		return Span{}, Span{}, 0
	}
	if !startsUpper(name) && !isNameParticle(nextWord(s, i)) || knownOutlet(name) != outletUnknown {
		return Span{}, Span{}, 0
	}
	for w := range strings.FieldsSeq(name) {
		if !isAuthorWord(w) {
			return Span{}, Span{}, 0
		}
	}
	if !initials && (!isNameWord(in) || !startsUpper(in) || isCapitals(in) || !isKnownPerson([]string{in, "X"})) {
		return Span{}, Span{}, 0
	}
	return family, given, open + closing + 1
}

// accountOn adds the network and the account on it that the text at span names: 微博@央视财经,
// Twitter/@roe.
func (r *citationReader) accountOn(span Span, sep byte) bool {
	in := span.In(r.text)
	k := strings.IndexByte(in, '@')
	if k < 1 || !isHandle(in[k:]) || strings.IndexByte(in[k:], ' ') >= 0 {
		return false
	}
	site := strings.TrimRight(in[:k], " /:")
	if knownOutlet(site) != outletSocial {
		return false
	}
	r.free(Span{span.Start, span.Start + len(site)}, sep)
	r.add(piece{Span: Span{span.Start + k, span.End}, sep: ' ', field: FieldAuthor, people: []Name{{Handle: in[k:]}}, sure: true})
	return true
}

// ownWorkAbroad reports whether s says in another language than English that those who
// wrote did the work themselves: eigene Recherche.
func ownWorkAbroad(s string) bool {
	first, second, ok := cutWord(s)
	if !ok || startsUpper(second) {
		return false
	}
	var buf [longestWord]byte
	switch string(smallLetters(buf[:0], first)) {
	case "eigene", "eigenes", "eigen", "egna", "egen", "egne", "własne", "собственные", "vlastní":
		return true
	}
	switch string(smallLetters(buf[:0], second)) {
	case "propia", "propre", "propria", "própria", "propios", "propri", "własne":
		return true
	}
	return false
}

// byAbroad adds those whom the text at span names behind the word for by, whom the word
// for and of any language joins.
func (r *citationReader) byAbroad(span Span, sep byte) bool {
	people, sure := peopleIn(span.In(r.text))
	if len(people) < 2 || !sure && strings.Count(span.In(r.text), " ") < 3*len(people)-2 {
		return false
	}
	r.add(piece{Span: span, sep: sep, field: FieldAuthor, people: people, sure: true})
	return true
}

// leadsToPeople reports whether piece i is such that a word for by in another language
// may follow it: a title, an outlet, a date, a page.
func (r *citationReader) leadsToPeople(i int) bool {
	p := &r.pieces[i]
	switch p.field {
	case FieldDate, FieldPages, FieldIssue, FieldPublication:
		return true
	default:
		return r.titled && p.form == pieceQuoted || p.kind != outletUnknown
	}
}

// isEasternLetter reports whether c is a letter of Chinese, Japanese or Korean or a mark
// that stands in their names.
func isEasternLetter(c rune) bool { return isEastern(c) || c == '々' || c == 'ー' }

// easternPages returns where the number of the page stands in s, which is that and the word
// for a page in Chinese, Japanese or Korean: 第3版, A12版, 31頁, 朝刊3面, 5쪽.
func easternPages(s string) Span {
	from := 0
	for _, w := range [...]string{"朝刊", "夕刊", "第"} {
		if rest, ok := strings.CutPrefix(s[from:], w); ok {
			from = len(s) - len(rest)
		}
	}
	from += len(s[from:]) - len(strings.TrimLeft(s[from:], " "))
	end := from
	if c := byteAt(s, end); c >= 'A' && c <= 'Z' {
		end++
	}
	digits := numberEnd(s[end:])
	if digits == 0 || digits > 9 {
		return Span{}
	}
	end += digits
	switch strings.TrimLeft(s[end:], " ") {
	case "版", "面", "頁", "页", "ページ", "쪽", "면", "페이지":
		return Span{from, end}
	}
	return Span{}
}

// pageBehind adds an outlet with its page behind it in Chinese, Japanese or Korean: 매일경제
// A4면.
func (r *citationReader) pageBehind(span Span, sep byte) bool {
	in := span.In(r.text)
	head, last, ok := cutLast(in)
	if !ok || !unicode.IsLetter(firstRune(head)) || easternPages(last) == (Span{}) {
		return false
	}
	r.divide(Span{span.Start, span.Start + len(head)}, sep)
	return r.countedBefore(Span{span.End - len(last), span.End}, ' ')
}

// easternTails stand behind a date in Chinese, Japanese or Korean and say what was done
// then, with the kind of work that this tells.
var easternTails = [...]struct {
	word string
	kind CitationKind
}{
	{"付け", ""},
	{"付", ""},
	{"提出", CitationFiling},
	{"公表", ""},
	{"発表", ""},
	{"発行", ""},
	{"発売", ""},
	{"掲載", ""},
	{"放送", CitationBroadcast},
	{"配信", ""},
	{"朝刊", CitationNewspaper},
	{"夕刊", CitationNewspaper},
	{"发布", ""},
	{"發布", ""},
	{"刊登", ""},
	{"播出", CitationBroadcast},
	{"报道", ""},
	{"報導", ""},
	{"보도", ""},
	{"발표", ""},
	{"방송", CitationBroadcast},
	{"제출", CitationFiling},
	{"자", ""},
	{"号", ""},
}

// easternTail adds what stands at rest behind a date in Chinese, Japanese or Korean: 付朝刊3面,
// 提出.
func (r *citationReader) easternTail(rest Span) bool {
	in := rest.In(r.text)
	if !isEastern(firstRune(in)) {
		return false
	}
	kind := CitationKind("")
	for again := true; again && in != ""; {
		if pages := easternPages(in); pages != (Span{}) {
			at := rest.End - len(in)
			r.add(piece{Span: Span{at + pages.Start, at + pages.End}, sep: ' ', field: FieldPages})
			in = ""
			break
		}
		again = false
		for i := range easternTails {
			t := &easternTails[i]
			if tail, ok := strings.CutPrefix(in, t.word); ok && (tail == "" || tail[0] == ' ' || isEastern(firstRune(tail)) || isDigit(tail[0])) {
				in, again = strings.TrimLeft(tail, " "), true
				if kind == "" {
					kind = t.kind
				}
				break
			}
		}
	}
	if in != "" {
		return false
	}
	if r.c.Kind == "" {
		r.c.Kind = kind
	}
	return true
}

// easternDateline adds the agency, the place and the day with which a dispatch in Chinese
// begins: 新华社北京2026年3月6日电.
func (r *citationReader) easternDateline(span Span, sep byte) bool {
	const longest = 64
	in := span.In(r.text)
	if len(in) > longest || len(r.pieces)+len(r.authors) > 0 {
		return false
	}
	head := in
	for _, w := range [...]string{"电", "電", "讯", "訊"} {
		head = strings.TrimSuffix(head, w)
	}
	if len(head) == len(in) {
		return false
	}
	agency := 0
	for i := range head {
		if i > 0 && knownOutlet(head[:i]) == outletNewswire {
			agency = i
		}
	}
	if agency == 0 {
		return false
	}
	day := strings.IndexFunc(head[agency:], unicode.IsDigit)
	if day < 0 {
		return false
	}
	day += agency
	date := Span{span.Start + day, span.Start + len(head)}
	p := piece{Span: date, outer: Span{date.Start, span.End}, sep: ' ', field: FieldDate}
	if d, ok := r.periodIn(date); ok {
		p.Span, p.period = d.Span, d.Period
	} else if d, ok := easternDay(head[day:]); ok {
		p.period.Date = d
	} else {
		return false
	}
	r.add(piece{Span: Span{span.Start, span.Start + agency}, sep: sep, field: FieldPublication, kind: outletNewswire})
	if place := trimPiece(r.text, Span{span.Start + agency, date.Start}); place.Start < place.End {
		r.add(piece{Span: place, sep: ' ', field: FieldPlace})
	}
	r.add(p)
	return true
}

// easternDay reads the day and the month of a date in Chinese or Japanese without a year:
// 3月6日.
func easternDay(s string) (Date, bool) {
	month, rest, ok := strings.Cut(s, "月")
	day, found := strings.CutSuffix(rest, "日")
	if !ok || !found || !allDigits(month) || !allDigits(day) || len(month) > 2 || len(day) > 2 || month == "" || day == "" {
		return Date{}, false
	}
	const leap = "2000年"
	d, ok := ParseDate(leap + s)
	return Date{Month: d.Month, Day: d.Day}, ok
}

// alsoReported adds a further reporter, whom the mark between names in Chinese and Japanese
// joins to the one before: （记者 王思远、赵可）.
func (r *citationReader) alsoReported(span Span, sep byte) bool {
	const most = 4 // letters of a name
	n := len(r.pieces)
	in := span.In(r.text)
	if n == 0 || r.pieces[n-1].field != FieldAuthor || !r.pieces[n-1].sure || !strings.HasSuffix(strings.TrimRight(r.text[:span.Start], " "), "、") {
		return false
	}
	if !isShortEastern(in) || len([]rune(in)) > most || knownOutlet(in) != outletUnknown {
		return false
	}
	r.add(piece{Span: span, sep: sep, field: FieldAuthor, people: []Name{ParseName(in)}, sure: true})
	return true
}

// partsEastern reports whether the ideographic space at i of s parts two fields, and not the
// family name from the given one: 明報　陳嘉慧, and not 山田　太郎.
func partsEastern(s string, i, start int) bool {
	const most = 2     // letters of a name
	const longest = 24 // bytes of one with the spaces around it
	if i-start > longest {
		return true
	}
	before := strings.TrimSpace(s[start:i])
	after := []rune(strings.TrimLeftFunc(s[i:min(len(s), i+longest)], unicode.IsSpace))
	n := 0
	for n < len(after) && isEasternLetter(after[n]) {
		n++
	}
	if n == 0 || n > most || before == "" || utf8.RuneCountInString(before) > most {
		return true
	}
	for _, c := range before {
		if !isEasternLetter(c) {
			return true
		}
	}
	return knownOutlet(before) != outletUnknown || endsAsEasternOutlet(before)
}

// isViaAbroad reports whether s says in another language than English who carried a work or
// whose text it is.
func isViaAbroad(s string) bool {
	n, _ := foreignVia(s)
	return n > 0
}

// isEasternText reports whether s ends in a letter of Chinese, Japanese or Korean.
func isEasternText(s string) bool {
	c, _ := utf8.DecodeLastRuneInString(s)
	return c >= utf8.RuneSelf && isEasternLetter(c)
}

// behindPlace reports whether s, which a colon parts from the place before it, may be who
// published a book: Berlin: Quadriga 2022.
func (r *citationReader) behindPlace(s string, sep byte) bool {
	const most = 4 // words of a publisher
	n := len(r.pieces)
	return n > 0 && sep == ':' && (len(r.authors) > 0 || r.hasAuthor()) && isPlace(r.pieces[n-1].In(r.text)) && startsUpper(s) && strings.Count(s, " ") < most
}

// isForeignClock reports whether s is a time of day in another language than English: 20 Uhr.
func isForeignClock(s string) bool {
	hour, word, ok := cutWord(s)
	if !ok || hour == "" || strings.Trim(hour, "0123456789.:") != "" || len(hour) > len("20.15") {
		return false
	}
	switch word {
	case "Uhr", "uur", "heures", "horas", "ore", "часов", "óra", "óráig", "klo":
		return true
	}
	return false
}

// settleTwoSlashes makes what stands before two slashes the title and what stands behind
// them where it appeared, as lists in Russian have it: Рынок нефти // Вопросы экономики.
func (r *citationReader) settleTwoSlashes() {
	for i := 1; i < len(r.pieces); i++ {
		p, q := &r.pieces[i-1], &r.pieces[i]
		if q.sep != '.' || q.field != "" || q.form != pieceText || strings.TrimSpace(r.text[p.outer.End:q.outer.Start]) != "//" || r.hasPublication() {
			continue
		}
		if p.field == "" && p.form == pieceText && !r.titled && (len(r.authors) > 0 || r.hasAuthor()) {
			p.field, r.titled = FieldTitle, true
		}
		if p.field == FieldTitle {
			q.field = FieldPublication
			q.people = nil
		}
		return
	}
}
