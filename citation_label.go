package gloss

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/glossnews/gloss/internal/gaz"
)

// citationLabels are what a source line may begin with, before its colon or dash.
var citationLabels = [...]string{
	"article citation", "bron", "bronnen", "citation", "citations", "cited", "data source", "data source(s)",
	"data sources", "fonte", "fonte original", "fontes", "fonti", "forrás", "források", "fuente", "fuente original",
	"fuentes", "kaynak", "kaynaklar", "kilde", "kilder", "källa", "källor", "lähde", "lähteet", "nguồn",
	"original article", "original source", "originalquelle", "quelle", "quellen", "reference", "references",
	"referencias", "referências", "références", "source", "source originale", "source(s)", "sources", "sumber", "sursa",
	"surse", "zdroj", "zdroje", "źródła", "źródło", "πηγές", "πηγή", "джерела", "джерело", "източник", "источник",
	"источники", "מקור", "المصادر", "المصدر", "مصدر", "منبع", "स्रोत", "ที่มา", "ソース", "來源", "出典", "出处", "出處", "参考",
	"引用元", "情報源", "数据来源", "數據來源", "来源", "資料來源", "资料来源", "자료", "출처",
}

// creditLabels stand before a source as well, though not only at the foot of an
// article: whose picture it is, who pointed it out, who said it first.
var creditLabels = [...]struct {
	label string
	role  labelRole
}{
	{"chart", rolePhoto},
	{"charts", rolePhoto},
	{"graphic", rolePhoto},
	{"graphics", rolePhoto},
	{"infographic", rolePhoto},
	{"map", rolePhoto},
	{"maps", rolePhoto},
	{"cartoon", rolePhoto},
	{"bild", rolePhoto},
	{"imagen", rolePhoto},
	{"imagem", rolePhoto},
	{"copyright", rolePhoto},
	{"courtesy", rolePhoto},
	{"credit", rolePhoto},
	{"credits", rolePhoto},
	{"crédit", rolePhoto},
	{"crédit photo", rolePhoto},
	{"crédito", rolePhoto},
	{"foto", rolePhoto},
	{"fotograf", rolePhoto},
	{"h/t", roleTip},
	{"hat tip", roleTip},
	{"illustration", rolePhoto},
	{"image", rolePhoto},
	{"image credit", rolePhoto},
	{"image source", rolePhoto},
	{"images", rolePhoto},
	{"photo", rolePhoto},
	{"photo by", rolePhoto},
	{"photo credit", rolePhoto},
	{"photo illustration", rolePhoto},
	{"photo source", rolePhoto},
	{"photograph", rolePhoto},
	{"photographer", rolePhoto},
	{"photos", rolePhoto},
	{"picture", rolePhoto},
	{"picture credit", rolePhoto},
	{"via", roleVia},
	{"beeld", rolePhoto},
	{"bildquelle", rolePhoto},
	{"bildnachweis", rolePhoto},
	{"fot", rolePhoto},
	{"fotografie", rolePhoto},
	{"fotografía", rolePhoto},
	{"fotografia", rolePhoto},
	{"fotos", rolePhoto},
	{"foto's", rolePhoto},
	{"foto’s", rolePhoto},
	{"fotó", rolePhoto},
	{"fotoğraf", rolePhoto},
	{"fotógrafo", rolePhoto},
	{"fénykép", rolePhoto},
	{"grafik", rolePhoto},
	{"gráfico", rolePhoto},
	{"infografía", rolePhoto},
	{"kuva", rolePhoto},
	{"photographe", rolePhoto},
	{"zdjęcie", rolePhoto},
	{"ảnh", rolePhoto},
	{"фото", rolePhoto},
	{"圖", rolePhoto},
	{"圖片來源", rolePhoto},
	{"图源", rolePhoto},
	{"摄影", rolePhoto},
	{"攝影", rolePhoto},
	{"撮影", rolePhoto},
	{"画像", rolePhoto},
	{"写真提供", rolePhoto},
	{"사진제공", rolePhoto},
	{"写真", rolePhoto},
	{"图", rolePhoto},
	{"图片来源", rolePhoto},
	{"사진", rolePhoto},
}

// A labelRole says what the label before a source makes of it.
type labelRole uint8

const (
	roleNone     labelRole = iota // there is no label
	roleSource                    // Source:
	rolePhoto                     // Photo:
	roleTip                       // h/t
	roleVia                       // Via:
	roleOriginal                  // first published by
	roleYear                      // © 2025
)

// citationLabel returns the length of the label that s begins with, marks of
// emphasis and the space after it included, or 0 if there is none.
func citationLabel(s string) int {
	n, role := markedLabel(s, labelStart(s))
	if role != roleSource {
		return 0
	}
	return n
}

// isLabelAlone reports whether s is the label of a source and nothing else.
func isLabelAlone(s string) bool {
	n := citationLabel(s)
	return n > 0 && !hasWords(s[n:])
}

// readLabel returns the length of the label that s begins with, with the marks and
// the space after it, and what it makes of the source.
func readLabel(s string) (int, labelRole) {
	start := labelStart(s)
	if n, role := markedLabel(s, start); n > 0 {
		return n, role
	}
	return readCreditWord(s, start)
}

// labelStart returns where a label may stand in s, behind marks and brackets.
func labelStart(s string) int {
	if s != "" && isLetterOrDigit(s[0]) {
		return 0
	}
	return len(s) - len(strings.TrimLeftFunc(s, func(r rune) bool { return isCitationEdge(r) || r == '(' || r == '[' || r == '（' || r == '【' }))
}

// maxCitationLabel is the most bytes of a label with the mark behind it.
const maxCitationLabel = 48

// markedLabel is readLabel for a label at start with a mark behind it.
func markedLabel(s string, start int) (int, labelRole) {
	if !mayLead(s[start:], leadLabel) {
		return 0, roleNone
	}
	sign := labelSign(s[start:min(len(s), start+maxCitationLabel)])
	if sign < 0 {
		return 0, roleNone
	}
	end := start + sign
	label := s[start:end]
	if end > start && !isASCIILetter(s[end-1]) {
		label = strings.TrimRight(label, "*_. \u00a0")
	}
	role := labelNamed(label)
	if role == roleNone {
		return 0, roleNone
	}
	r, size := utf8.DecodeRuneInString(s[end:])
	rest := s[end+size:]
	if r != ':' && r != '：' && (end == 0 || s[end-1] != ' ' || !strings.HasPrefix(rest, " ")) {
		return 0, roleNone // Source-based
	}
	return len(s) - len(strings.TrimLeftFunc(rest, isCitationEdge)), role
}

// labelSign returns where the first character stands in s that may stand behind a label,
// or -1.
func labelSign(s string) int {
	for i := range len(s) {
		c := s[i]
		if inLabel[c] {
			continue
		}
		switch {
		case c == ':', c == '-':
			return i
		case c >= utf8.RuneSelf:
			if k := strings.IndexFunc(s[i:], closesLabel); k >= 0 {
				return i + k
			}
		}
		return -1
	}
	return -1
}

// inLabel is the set of the characters of ASCII that labels have, or that stand between
// them and the mark behind them.
var inLabel = [1 << 8]bool{
	' ': true, '(': true, ')': true, '\'': true, '*': true, '.': true, '/': true, '_': true,
	'A': true, 'B': true, 'C': true, 'D': true, 'E': true, 'F': true, 'G': true, 'H': true, 'I': true, 'J': true, 'K': true, 'L': true, 'M': true,
	'N': true, 'O': true, 'P': true, 'Q': true, 'R': true, 'S': true, 'T': true, 'U': true, 'V': true, 'W': true, 'X': true, 'Y': true, 'Z': true,
	'a': true, 'b': true, 'c': true, 'd': true, 'e': true, 'f': true, 'g': true, 'h': true, 'i': true, 'j': true, 'k': true, 'l': true, 'm': true,
	'n': true, 'o': true, 'p': true, 'q': true, 'r': true, 's': true, 't': true, 'u': true, 'v': true, 'w': true, 'x': true, 'y': true, 'z': true,
}

// closesLabel reports whether r may stand behind a label.
func closesLabel(r rune) bool {
	return r == ':' || r == '-' || r == '–' || r == '—' || r == '：'
}

// labelNamed returns what the label that is written as s makes of a source.
func labelNamed(s string) labelRole {
	const longest = 24
	if s == "" || len(s) > longest {
		return roleNone
	}
	var buf [longest + utf8.UTFMax]byte
	folded := smallLetters(buf[:0], s)
	if hasWord(citationLabels[:], string(folded)) {
		return roleSource
	}
	for i := range creditLabels {
		if l := &creditLabels[i]; l.label == string(folded) {
			return l.role
		}
	}
	if isPictureLabel(string(folded)) {
		return rolePhoto
	}
	return roleNone
}

// isPictureLabel reports whether s, in small letters, is the label of a picture that says
// where it stands or what it is: cover image, file photo.
func isPictureLabel(s string) bool {
	head, last, ok := cutLast(s)
	if !ok {
		return false
	}
	switch last {
	case "art", "illustration", "image", "photo", "photograph", "picture":
	default:
		return false
	}
	return slices.Contains(pictureHeads[:], head)
}

// pictureHeads say before "image" and the like where a picture stands or what it is.
var pictureHeads = [...]string{
	"above", "banner", "cover", "feature", "featured", "file", "header", "hero", "homepage", "lead", "main", "stock", "thumbnail", "title", "top",
}

// creditPhrases begin a source, and no colon need stand behind them.
var creditPhrases = [...]struct {
	phrase string
	role   labelRole
}{
	{"copyright © ", rolePhoto},
	{"copyright (c) ", rolePhoto},
	{"copyright 19", roleYear},
	{"copyright 20", roleYear},
	{"credit...", rolePhoto},
	{"credit…", rolePhoto},
	{"© 19", roleYear},
	{"© 20", roleYear},
	{"©20", roleYear},
	{"(c) 20", roleYear},
	{"© ", rolePhoto},
	{"h/t to ", roleTip},
	{"h/t ", roleTip},
	{"hat tip to ", roleTip},
	{"hat tip ", roleTip},
	{"hat-tip to ", roleTip},
	{"hat-tip: ", roleTip},
	{"hat-tip ", roleTip},
	{"photo by ", rolePhoto},
	{"photos by ", rolePhoto},
	{"photo illustration by ", rolePhoto},
	{"photo courtesy of ", rolePhoto},
	{"photos courtesy of ", rolePhoto},
	{"photograph courtesy of ", rolePhoto},
	{"photographs courtesy of ", rolePhoto},
	{"images courtesy of ", rolePhoto},
	{"picture courtesy of ", rolePhoto},
	{"photograph by ", rolePhoto},
	{"photograph: ", rolePhoto},
	{"photography by ", rolePhoto},
	{"illustration by ", rolePhoto},
	{"illustrations by ", rolePhoto},
	{"graphic by ", rolePhoto},
	{"graphics by ", rolePhoto},
	{"cartoon by ", rolePhoto},
	{"images by ", rolePhoto},
	{"image by ", rolePhoto},
	{"image courtesy of ", rolePhoto},
	{"picture by ", rolePhoto},
	{"foto von ", rolePhoto},
	{"foto di ", rolePhoto},
	{"foto de ", rolePhoto},
	{"original article by ", roleOriginal},
	{"publicado originalmente em ", roleOriginal},
	{"publicado originalmente en ", roleOriginal},
	{"publicado originalmente na ", roleOriginal},
	{"publicado originalmente no ", roleOriginal},
	{"originalmente publicado em ", roleOriginal},
	{"originalmente publicado en ", roleOriginal},
	{"pubblicato originariamente su ", roleOriginal},
	{"publié initialement dans ", roleOriginal},
	{"ursprünglich erschienen in ", roleOriginal},
	{"zuerst erschienen in ", roleOriginal},
	{"via ", roleVia},
}

// originalPhrases lead to who published a work first, the last two if an outlet that is known
// follows: much appears in print, or on Monday.
var originalPhrases = [...]string{
	"first published by", "first published in", "first published on", "first published at", "originally published by",
	"originally published in", "originally published on", "originally published at", "originally appeared in",
	"originally appeared on", "originally appeared at", "first appeared in", "first appeared on", "republished from",
	"reprinted from", "reprinted with permission from", "reposted from", "cross-posted from", "adapted from",
	"excerpted from", "syndicated from", "reproduced from", "appeared in", "appeared on",
}

// tellsOutlet reports whether one of originalPhrases leads to the outlet with which rest begins.
func tellsOutlet(phrase, rest string) bool {
	if !strings.HasPrefix(phrase, "appeared ") {
		return true
	}
	rest = withoutArticle(strings.TrimLeft(rest[:min(len(rest), maxOutlet)], " "))
	for end := range len(rest) + 1 {
		if (end == len(rest) || rest[end] == ' ' || rest[end] == ',' || rest[end] == '.') && knownOutlet(rest[:end]) != outletUnknown {
			return true
		}
	}
	return false
}

// originalMark is in all originalPhrases.
const originalMark = "ed "

// readCreditWord returns the length of the words at start that lead to a source
// without a colon: h/t, photo by, this article was first published by.
func readCreditWord(s string, start int) (int, labelRole) {
	if start > 0 && s[start-1] == '(' && strings.HasPrefix(s[start:], "c) ") {
		start-- // (c) 2025 The Star
	}
	rest := s[start:]
	if rest == "" || rest[0] < utf8.RuneSelf && rest[0] != '(' && !isASCIILetter(rest[0]) {
		return 0, roleNone
	}
	leads := leadsOf(rest)
	if leads&leadCredit == 0 {
		return readOriginal(s, start, leads)
	}
	if name, ok := strings.CutPrefix(rest, "SOURCE "); ok {
		if name = strings.TrimLeft(name, " \u00a0"); startsUpper(name) {
			return len(s) - len(name), roleTip
		}
	}
	initial := smallLetter(rest[0])
	for i := range creditPhrases {
		p := &creditPhrases[i]
		if p.phrase[0] == initial && hasFoldPrefix(rest, p.phrase) && (p.role != roleVia && p.role != roleOriginal || startsUpper(withoutArticle(rest[len(p.phrase):]))) {
			if p.role == roleYear {
				return start + len(p.phrase) - len("20"), rolePhoto
			}
			return start + len(p.phrase), p.role
		}
	}
	return readOriginal(s, start, leads)
}

// readOriginal does what readCreditWord does for words that lead to who published a work
// first, where the lists in leads may begin the text.
func readOriginal(s string, start int, leads leadSet) (int, labelRole) {
	rest := s[start:]
	if leads&leadOriginal == 0 {
		return 0, roleNone
	}
	if first, _, _ := cutWord(rest); !leadsToOriginal(first) && !hasWord(originalWords[:], first) {
		return 0, roleNone
	}
	if n := originalBy(rest); n > 0 {
		return start + n, roleOriginal
	}
	const before = 40
	head := rest[:min(len(rest), before+24)]
	if indexFold(head, originalMark) < 0 {
		return 0, roleNone
	}
	for _, p := range originalPhrases[:] {
		i := indexFold(head, p)
		if i < 0 || i > before || !leadsToOriginal(head[:i]) || !tellsOutlet(p, rest[i+len(p):]) {
			continue
		}
		end := start + i + len(p)
		return len(s) - len(strings.TrimLeftFunc(s[end:], isCitationEdge)), roleOriginal
	}
	return 0, roleNone
}

// originalWords begin originalPhrases.
var originalWords = [...]string{
	"adapted", "cross-posted", "excerpted", "first", "originally", "reposted", "reprinted", "reproduced", "republished", "syndicated",
}

// leadsToOriginal reports whether s may stand before "first published by": this
// article was, a version of this story.
func leadsToOriginal(s string) bool {
	for from, to := nextField(s, 0); from < to; from, to = nextField(s, to) {
		w := s[from:to]
		if !isASCIILetter(w[0]) || !isASCIILetter(w[len(w)-1]) {
			w = strings.TrimFunc(w, isWordEdge)
		}
		if w != "" && !hasWord(originalLeads[:], w) && !strings.EqualFold(w, "been") && !strings.EqualFold(w, "longer") {
			return false
		}
	}
	return true
}

// originalLeads may begin what stands before originalPhrases.
var originalLeads = [...]string{
	"a", "an", "and", "article", "column", "commentary", "content", "edited", "essay", "has", "is", "of", "op-ed", "piece",
	"post", "report", "shorter", "story", "text", "the", "this", "translated", "version", "was", "work",
}

// endsInFold reports whether s ends in suffix, which is in small letters, whatever the
// case of s.
func endsInFold(s, suffix string) bool {
	return len(s) >= len(suffix) && hasFoldPrefix(s[len(s)-len(suffix):], suffix)
}

// longestWord is the most bytes of a word or a few words that a rule looks for.
const longestWord = 32

// smallLetters appends s in small letters, or a mark that no word has if s is longer
// than a word that a rule looks for.
func smallLetters(to []byte, s string) []byte {
	if len(s) > longestWord {
		return append(to, '-')
	}
	n := len(to)
	to = append(to, s...)
	for i, c := range to[n:] {
		if c >= utf8.RuneSelf {
			to = to[:n+i]
			for _, r := range s[i:] {
				to = appendLower(to, r)
			}
			break
		}
		to[n+i] = smallLetter(c)
	}
	return to
}

// indexFold returns where sub, which is in small ASCII letters, stands in s
// whatever its case, or -1.
func indexFold(s, sub string) int {
	first := smallLetter(sub[0])
	for i, last := 0, len(s)-len(sub); i <= last; i++ {
		if smallLetter(s[i]) != first {
			continue
		}
		k := 1
		for k < len(sub) && smallLetter(s[i+k]) == sub[k] {
			k++
		}
		if k == len(sub) || (s[i+k]|sub[k]) >= utf8.RuneSelf && strings.EqualFold(s[i:i+len(sub)], sub) {
			return i
		}
	}
	return -1
}

// notSources are what lines begin with that are about the article and name no source.
var notSources = [...]string{
	"canonical", "canonical url", "clarification", "correction", "corrections", "disclaimer", "disclosure",
	"editor's note", "editor’s note", "final url", "method", "methodology", "note", "notes", "permalink",
	"update", "updates",
}

// noteWords begin remarks on figures, if a word in small letters follows that does
// not lead to a source.
var noteWords = [...]string{
	"amounts", "average", "averages", "data", "excludes", "excluding", "figure", "figures", "includes", "including", "numbers", "percentages",
	"prices", "shares", "total", "totals", "values",
}

// isNote reports whether s is a remark on figures: Figure includes bonds.
func isNote(s string) bool {
	first, rest, _ := cutWord(s)
	second, _, _ := cutWord(rest)
	switch second {
	case "from", "by", "courtesy", "and", "of", "on", "for", "in", "via":
		return false
	}
	return startsUpper(first) && hasWord(noteWords[:], first) && startsLower(second)
}

// namesNoSource reports whether s begins with a word that says that it is a remark
// on the article: Correction, 3 May 2025: ...
func namesNoSource(s string) bool {
	if isBackReference(s) {
		return true
	}
	if !mayLead(s, leadNote) {
		return false
	}
	end := strings.IndexAny(s[:min(len(s), 40)], ":,")
	return end > 0 && hasWord(notSources[:], strings.TrimFunc(s[:end], isCitationEdge)) || isNote(strings.TrimLeftFunc(s, isCitationEdge))
}

// skipNumber returns the length of the number that s begins with as an item of a
// list of references: 11., [2], (3), ¹, and bullets.
func skipNumber(s string) int {
	if s != "" && isASCIILetter(s[0]) {
		return 0 // as for most
	}
	if n := skipBacklinks(s); n > 0 {
		return n
	}
	i := len(s) - len(strings.TrimLeftFunc(s, isCitationEdge))
	closing := byte(0)
	if i < len(s) && (s[i] == '[' || s[i] == '(') {
		closing = ')'
		if s[i] == '[' {
			closing = ']'
		}
	}
	from := i
	if closing != 0 {
		from++
	}
	to := from
	for to < len(s) && to-from < 3 && s[to] >= '0' && s[to] <= '9' {
		to++
	}
	if to == from || to == len(s) {
		return superscripts(s, i)
	}
	if closing == 0 && s[to] == ' ' && leadsItem(s[to+1:]) {
		return to + 1
	}
	switch {
	case closing != 0 && s[to] == closing:
	case closing == 0 && (s[to] == '.' || s[to] == ')') && (to+1 == len(s) || s[to+1] == ' ' || s[to+1] == '\t'):
	default:
		return i
	}
	return to + 1 + len(s[to+1:]) - len(strings.TrimLeftFunc(s[to+1:], isCitationEdge))
}

// superscripts returns where the raised figures that begin at i end.
func superscripts(s string, i int) int {
	if i < len(s) && s[i] < utf8.RuneSelf {
		return i
	}
	for j, r := range s[i:] {
		if !strings.ContainsRune("⁰¹²³⁴⁵⁶⁷⁸⁹", r) {
			if j > 0 {
				return i + j + len(s[i+j:]) - len(strings.TrimLeftFunc(s[i+j:], unicode.IsSpace))
			}
			break
		}
	}
	return i
}

// leadsItem reports whether s begins as a source does that only a number stands
// before: 80 Jane Roe, “Ores”.
func leadsItem(s string) bool {
	if quoteOpens(s) {
		return firstRune(s) != '\'' && firstRune(s) != '‘'
	}
	first, rest, ok := cutWord(s)
	return ok && (gaz.IsGivenName(first) || isInitials(first)) && startsUpper(rest) && !strings.HasPrefix(rest, "I ")
}
