package gloss

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// A fieldLabel is the label of one field in a line that labels all of them.
type fieldLabel struct {
	label string
	field CitationField
}

// fieldLabels are the labels of single fields, in order.
var fieldLabels = [...]fieldLabel{
	{"access date", FieldAccessed},
	{"accessed", FieldAccessed},
	{"agency", FieldAgency},
	{"article", FieldTitle},
	{"author", FieldAuthor},
	{"author(s)", FieldAuthor},
	{"authors", FieldAuthor},
	{"auteur", FieldAuthor},
	{"autor", FieldAuthor},
	{"autora", FieldAuthor},
	{"by", FieldAuthor},
	{"byline", FieldAuthor},
	{"data", FieldDate},
	{"date", FieldDate},
	{"date accessed", FieldAccessed},
	{"date published", FieldDate},
	{"datum", FieldDate},
	{"doi", FieldDOI},
	{"erschienen", FieldDate},
	{"fecha", FieldDate},
	{"headline", FieldTitle},
	{"issue", FieldIssue},
	{"journal", FieldPublication},
	{"link", FieldURL},
	{"medio", FieldPublication},
	{"medium", FieldPublication},
	{"newspaper", FieldPublication},
	{"organization", FieldPublication},
	{"outlet", FieldPublication},
	{"page", FieldPages},
	{"pages", FieldPages},
	{"publication", FieldPublication},
	{"publication date", FieldDate},
	{"published", FieldDate},
	{"published by", FieldPublication},
	{"published in", FieldPublication},
	{"published on", FieldDate},
	{"publisher", FieldPublisher},
	{"reporter", FieldAuthor},
	{"retrieved", FieldAccessed},
	{"site", FieldPublication},
	{"source", FieldPublication},
	{"title", FieldTitle},
	{"titel", FieldTitle},
	{"titre", FieldTitle},
	{"titolo", FieldTitle},
	{"título", FieldTitle},
	{"url", FieldURL},
	{"via", FieldVia},
	{"volume", FieldVolume},
	{"website", FieldPublication},
	{"writer", FieldAuthor},
	{"written by", FieldAuthor},
	{"автор", FieldAuthor},
	{"дата", FieldDate},
	{"作者", FieldAuthor},
	{"来源", FieldPublication},
	{"來源", FieldPublication},
	{"出处", FieldPublication},
	{"撰文", FieldAuthor},
	{"文", FieldAuthor},
	{"时间", FieldDate},
	{"发布时间", FieldDate},
	{"链接", FieldURL},
	{"媒体", FieldPublication},
	{"日期", FieldDate},
	{"标题", FieldTitle},
	{"記者", FieldAuthor},
	{"记者", FieldAuthor},
	{"auteure", FieldAuthor},
	{"auteurs", FieldAuthor},
	{"autoare", FieldAuthor},
	{"autore", FieldAuthor},
	{"autoren", FieldAuthor},
	{"autores", FieldAuthor},
	{"autori", FieldAuthor},
	{"autorin", FieldAuthor},
	{"autorka", FieldAuthor},
	{"autrice", FieldAuthor},
	{"autorzy", FieldAuthor},
	{"author/s", FieldAuthor},
	{"forfatter", FieldAuthor},
	{"författare", FieldAuthor},
	{"haber", FieldAuthor},
	{"kirjoittaja", FieldAuthor},
	{"metin", FieldAuthor},
	{"muhabir", FieldAuthor},
	{"penulis", FieldAuthor},
	{"pewarta", FieldAuthor},
	{"redacción", FieldAuthor},
	{"skribent", FieldAuthor},
	{"szerző", FieldAuthor},
	{"szerzők", FieldAuthor},
	{"tekst", FieldAuthor},
	{"text", FieldAuthor},
	{"texte", FieldAuthor},
	{"texto", FieldAuthor},
	{"testo", FieldAuthor},
	{"toimittaja", FieldAuthor},
	{"tác giả", FieldAuthor},
	{"verfasser", FieldAuthor},
	{"verfasserin", FieldAuthor},
	{"yazan", FieldAuthor},
	{"yazar", FieldAuthor},
	{"συντάκτης", FieldAuthor},
	{"автори", FieldAuthor},
	{"авторы", FieldAuthor},
	{"текст", FieldAuthor},
	{"著者", FieldAuthor},
	{"執筆", FieldAuthor},
	{"筆者", FieldAuthor},
	{"編譯", FieldAuthor},
	{"采写", FieldAuthor},
	{"本报记者", FieldAuthor},
	{"글", FieldAuthor},
	{"기자", FieldAuthor},
	{"글쓴이", FieldAuthor},
	{"작성자", FieldAuthor},
	{"编辑", FieldRemark},
	{"編輯", FieldRemark},
	{"责编", FieldRemark},
	{"责任编辑", FieldRemark},
	{"責任編輯", FieldRemark},
	{"judul", FieldTitle},
	{"tytuł", FieldTitle},
	{"заголовок", FieldTitle},
	{"標題", FieldTitle},
	{"タイトル", FieldTitle},
	{"제목", FieldTitle},
	{"발행일", FieldDate},
	{"날짜", FieldDate},
	{"tanggal", FieldDate},
	{"tarih", FieldDate},
	{"日付", FieldDate},
	{"発行日", FieldDate},
	{"发布日期", FieldDate},
	{"發布日期", FieldDate},
	{"seite", FieldPages},
	{"página", FieldPages},
	{"strona", FieldPages},
	{"版面", FieldPages},
	{"版次", FieldPages},
}

// fieldLabelAt returns the field that the label at i of s names, and where what it
// labels begins, or 0.
func fieldLabelAt(s string, i int) (CitationField, int) {
	const longest = 20
	rest := s[i:min(len(s), i+longest)]
	if field, n := strokedLabel(rest); n > 0 {
		return field, i + n
	}
	colon := strings.IndexByte(rest, ':')
	if wide := strings.Index(rest, "："); colon < 0 || wide >= 0 && wide < colon {
		colon = wide
	}
	if colon < 1 || strings.HasPrefix(rest[colon:], "://") {
		return "", 0
	}
	label := strings.TrimRight(rest[:colon], " *_")
	if !mayLead(label, leadField) {
		return "", 0
	}
	for k := range fieldLabels {
		if l := &fieldLabels[k]; len(l.label) == len(label) && (l.label[0] == label[0]|0x20 || label[0] >= utf8.RuneSelf) && strings.EqualFold(l.label, label) {
			return l.field, i + colon + runeLen(s, i+colon)
		}
	}
	return "", 0
}

// A labeledField is a field with its label, and where what it says stands.
type labeledField struct {
	Span
	field CitationField
	label int // where its label begins
}

// labeled reads a source of which each field has its label: Author: Jane Roe |
// Outlet: The Star | Date: 3 May 2025.
func (r *citationReader) labeled() bool {
	found := r.fieldsLabeled()
	if len(found) == 1 && found[0].field == FieldAuthor {
		return r.easternByline(found[0])
	}
	if len(found) < 2 {
		return false
	}
	for i, f := range found {
		sep := byte('|')
		if i == 0 {
			sep = 0
		}
		if f.label == f.Start {
			r.unlabeled(f.Span)
			continue
		}
		rest := r.cutFields(&f)
		r.labeledField(f, sep)
		r.scan(rest, false)
	}
	return true
}

// fieldsLabeled returns the fields of the source with their labels, if the first
// stands at its start or behind the label of the line.
func (r *citationReader) fieldsLabeled() []labeledField {
	const most = 16
	if !r.marks.has(markColon | markForeign) {
		return nil // a label has its colon, or is of Chinese or Japanese
	}
	in := r.In(r.text)
	if !r.marks.has(markForeign) && !mayLabelField(in) {
		return nil
	}
	if strings.IndexByte(in, ':') < 0 && !strings.Contains(in, "：") {
		if _, n := strokedLabel(in); n == 0 {
			return nil
		}
	}
	var found []labeledField
	start := true
	for i := r.Start; i < r.End && len(found) < most; {
		if b := r.text[i]; isLetterOrDigit(b) && (!start || isDigit(b)) {
			start = false
			i++
			continue
		}
		c, size := rune(r.text[i]), 1
		if c >= utf8.RuneSelf {
			c, size = utf8.DecodeRuneInString(r.text[i:])
		}
		if start && unicode.IsLetter(c) {
			start = false
			if field, at := fieldLabelAt(r.text[:r.End], i); at > 0 {
				if n := len(found); n > 0 {
					found[n-1].End = i
				}
				found = append(found, labeledField{Span{at, r.End}, field, i})
				i = at
				continue
			}
			if len(found) == 0 {
				if r.role != roleSource && !r.labelsAuthor() {
					return nil
				}
				found = append(found, labeledField{r.Span, FieldPublication, r.Start}) // Source: The Star | Author: Jane Roe
			}
		}
		start = start && (unicode.IsSpace(c) || c == '*' || c == '_') || partsFields(c) || c == ' ' && isEastern(firstRune(r.text[i+size:r.End]))
		i += size
	}
	return found
}

// mayLabelField reports whether s, in which all is of ASCII, has a colon that may close the
// label of a field: neither that of an address nor one behind a figure.
func mayLabelField(s string) bool {
	for at := 0; ; at++ {
		k := strings.IndexByte(s[at:], ':')
		if k < 0 {
			return false
		}
		at += k
		before := strings.TrimRight(s[:at], " *_")
		if before != "" && !isDigit(before[len(before)-1]) && !strings.HasPrefix(s[at:], "://") {
			return true
		}
	}
}

// partsFields reports whether the label of a field may begin behind r.
func partsFields(r rune) bool {
	switch r {
	case '|', '/', ';', ',', '.', '•', '·', '–', '—', '\n', '\t', '，', '；', '。', '　':
		return true
	}
	return false
}

// labeledField adds what a field with its label says.
func (r *citationReader) labeledField(f labeledField, sep byte) {
	s := trimPiece(r.text, f.Span)
	for strings.HasSuffix(s.In(r.text), "）") && !strings.Contains(s.In(r.text), "（") {
		s.End -= len("）")
		s = trimPiece(r.text, s)
	}
	for strings.HasSuffix(s.In(r.text), "/") && f.field != FieldURL {
		s.End--
		s = trimPiece(r.text, s)
	}
	if s.Start >= s.End {
		return
	}
	switch f.field {
	case FieldAuthor, FieldPages:
		s = r.cutDay(s)
	case FieldPublication:
		s = r.cutEdition(r.cutDay(s))
	default: // it is one thing
	}
	p := piece{Span: s, sep: sep, field: f.field}
	switch f.field {
	case FieldAuthor:
		r.labeledAuthors(s, sep)
		return
	case FieldTitle:
		if inner, end := quotedAt(r.text, s.Start, r.End); end >= s.End {
			p.Span, p.outer = trimQuoted(r.text, inner), s
		}
		r.titled = true
	case FieldDate, FieldAccessed:
		d, ok := r.periodIn(s)
		if !ok && isYear(s.In(r.text)) {
			d, ok = periodFound{Span: s, Period: Period{Date: Date{Year: yearOf(s.In(r.text))}}}, true
		}
		if !ok {
			p.field = FieldResidue
			break
		}
		p.Span, p.period = d.Span, d.Period
	case FieldURL, FieldDOI:
		if first, _, ok := cutWord(s.In(r.text)); ok {
			p.End = p.Start + len(first)
		}
	default: // it is said as it stands
	}
	r.add(p)
}

// cutDay adds the date in which the text at s ends, as a field without a label of its own,
// and returns s without it.
func (r *citationReader) cutDay(s Span) Span {
	d, ok := r.lastPeriodIn(s)
	if !ok || d.End < s.End || d.Start == s.Start {
		return s
	}
	r.add(piece{Span: d.Span, sep: '|', field: FieldDate, period: d.Period})
	return trimPiece(r.text, Span{s.Start, d.Start})
}

// labeledAuthors adds the authors that the text at s lists.
func (r *citationReader) labeledAuthors(s Span, sep byte) {
	l := authorList{text: r.text[:s.End], limit: s.End}
	if end := l.read(s.Start); end > 0 && !hasWords(r.text[end:s.End]) {
		for _, n := range l.names {
			r.add(piece{Span: n.Span, sep: sep, field: FieldAuthor, people: []Name{n.Name}, sure: true})
		}
		r.more = r.more || l.more
		return
	}
	from := s.Start
	for i := s.Start; i <= s.End; i++ {
		size := 1
		switch rest := r.text[i:s.End]; {
		case i == s.End, strings.HasPrefix(rest, ", "):
		case strings.HasPrefix(rest, "、"), strings.HasPrefix(rest, "，"):
			size = len("、")
		case strings.HasPrefix(rest, " and "):
			size = len(" and ")
		case strings.HasPrefix(rest, " & "):
			size = len(" & ")
		default:
			continue
		}
		part := trimPiece(r.text, Span{from, i})
		if rest, ok := strings.CutPrefix(part.In(r.text), "and "); ok {
			part.Start = part.End - len(rest)
		}
		if from = i + size; part.Start < part.End {
			r.add(piece{Span: part, sep: sep, field: FieldAuthor, people: []Name{ParseName(part.In(r.text))}, sure: true})
			sep = ','
		}
		i = max(i, from-1)
	}
}

// leadsToField reports whether s, which stands behind a semicolon, begins with the
// label of a field.
func leadsToField(s string) bool {
	i := skipSpaces(s, 0)
	field, at := fieldLabelAt(s, i)
	return at > 0 && field != FieldTitle
}

// strokedLabel returns the field that the label names with which s begins, and how long it
// is with the stroke behind it, as Chinese and Japanese have them: 文／王晓明. It is 0 if there
// is none.
func strokedLabel(s string) (CitationField, int) {
	if s == "" || s[0] < utf8.RuneSelf {
		return "", 0
	}
	for _, w := range strokedLabels {
		rest, ok := strings.CutPrefix(s, w)
		if !ok {
			continue
		}
		for _, stroke := range [...]string{"/", "／", "｜"} {
			if strings.HasPrefix(rest, stroke) {
				return FieldAuthor, len(w) + len(stroke)
			}
		}
	}
	return "", 0
}

// strokedLabels are the labels of those who wrote that a stroke may stand behind.
var strokedLabels = [...]string{"文", "撰文", "记者", "記者", "本报记者", "采写", "採訪", "作者"}

// unlabeled adds what stands at span before the first label of a field: the outlet, and what
// is said with it.
func (r *citationReader) unlabeled(span Span) {
	n := len(r.pieces)
	r.scan(span, false)
	if len(r.pieces) == n+1 && r.pieces[n].field == "" && r.pieces[n].form == pieceText {
		r.pieces[n].field = FieldPublication
	}
}

// cutFields cuts from f what stands behind its first ideographic space and has no label, and
// returns that: 作者：王晓明　2025年3月4日　《稀土出口新规》.
func (r *citationReader) cutFields(f *labeledField) Span {
	first := strings.IndexFunc(r.text[f.Start:f.End], isWordRune)
	last := strings.LastIndexFunc(r.text[f.Start:f.End], isWordRune)
	if first < 0 {
		return Span{f.End, f.End}
	}
	first, last = f.Start+first, f.Start+last
	for at := first; ; {
		k := strings.Index(r.text[at:f.End], "\u3000")
		if k < 0 || at+k > last {
			return Span{f.End, f.End}
		}
		at += k
		if partsEastern(r.text, at, first) {
			rest := Span{at, f.End}
			f.End = at
			return rest
		}
		at += len("\u3000")
	}
}

// beforeAuthorLabel reports whether the label of an author may stand behind r in a line
// that has no label before.
func beforeAuthorLabel(r rune) bool {
	return r == '/' || r == '|' || r == ';' || r == '–' || r == '—'
}

// labelsAuthor reports whether a source without a label of its own has one before who wrote
// it, behind a mark: The Star, 3 May 2025 / Penulis: Ana Roe.
func (r *citationReader) labelsAuthor() bool {
	const longest = 20
	if !r.marks.has(markSlash | markStroke | markSemicolon | markForeign) {
		return false
	}
	in := r.In(r.text)
	for from := 0; ; {
		colon := strings.IndexByte(in[from:], ':')
		if colon < 0 {
			return false
		}
		colon += from
		label := in[max(from, colon-longest):colon]
		from = colon + 1
		mark := strings.LastIndexFunc(label, beforeAuthorLabel)
		if mark < 0 {
			continue
		}
		at := skipSpaces(in, colon-len(label)+mark+runeLen(label, mark))
		if field, n := fieldLabelAt(in, at); n > 0 && field == FieldAuthor {
			return true
		}
	}
}
