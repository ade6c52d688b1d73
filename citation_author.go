package gloss

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/glossnews/gloss/internal/gaz"
)

// leadingAuthors reads the authors that the source begins with where they stand in
// the form of a list of references, "Roe, J. and Hale, P.", "Roe J, Hale P.",
// "Roe, Jane, and Peter Hale.", "Roe et al", and returns where they end.
func (r *citationReader) leadingAuthors() int {
	if hasFoldPrefix(r.In(r.text), "by ") {
		return r.Start // By J. K. Roe
	}
	l := authorList{text: r.text, limit: min(r.End, r.Start+maxAuthorList)}
	end := l.read(r.Start)
	if end == 0 {
		return r.Start
	}
	r.authors = append(r.authors, l.names...)
	r.more = l.more
	if l.editors != (Span{}) {
		r.add(piece{Span: l.editors, sep: '(', field: FieldRemark})
	}
	return end
}

// maxAuthorList is the most bytes in which a list of authors is looked for.
const maxAuthorList = 1200

// An authorList reads authors as lists of references have them.
type authorList struct {
	text    string
	limit   int
	names   []spannedName
	more    bool
	editors Span
	form    authorForm
	shape   bool // only where they stand is asked

	lastFamily  Span // what family found last, and where it ends
	familyEnd   int
	familyAsked int // one more than where it was asked for, or 0
}

// A authorForm says how the names of a list are written.
type authorForm uint8

const (
	authorsNone     authorForm = iota
	authorsInitials            // Roe, J.
	authorsBare                // Roe J
	authorsFull                // Roe, Jane
	authorsFamily              // Roe
	authorsPointed             // Roe J.K.
	authorsSpare               // Roe, J and P Hale
)

// read reads the list that begins at i and returns where it ends, or 0 if none
// does.
func (l *authorList) read(i int) int {
	at := l.first(i)
	if at == 0 {
		return l.familiesOnly(i)
	}
	for {
		next, joined := l.link(at)
		if next == at {
			break
		}
		end := l.item(next, joined)
		if end == 0 {
			break
		}
		at = end
		if joined && l.form == authorsFull && !strings.HasPrefix(l.text[at:l.limit], ";") {
			break
		}
	}
	at = l.others(at)
	if !l.closes(at) {
		if joined := strings.HasPrefix(strings.TrimLeft(l.text[at:l.limit], ", "), "and "); joined && !l.shape {
			l.names = l.names[:0]
			return l.familiesOnly(i) // Roe, Hale, and Poe, “Ores”
		}
		return 0
	}
	return at
}

// closes reports whether what stands at i may follow a list of authors.
func (l *authorList) closes(i int) bool {
	rest := strings.TrimLeft(l.text[i:l.limit], " ")
	switch l.form {
	case authorsSpare:
		return strings.HasPrefix(rest, "(")
	case authorsNone, authorsInitials, authorsFamily, authorsPointed:
		return true
	case authorsBare:
		return l.more || strings.HasPrefix(rest, ".") || strings.HasPrefix(rest, "(")
	case authorsFull:
		first := firstRune(rest)
		if len(l.names) > 1 {
			return true
		}
		if strings.HasPrefix(rest, ", and ") {
			return false
		}
		return rest == "" || strings.ContainsRune(".(,“\"", first) || first == ':' && quoteOpens(rest) || len(rest) > 4 && isYear(rest[:4])
	}
	return true
}

// first reads the first author, with the family name before the given one, and
// returns where it ends, or 0.
func (l *authorList) first(i int) int {
	family, at := l.family(i)
	if at == 0 {
		return 0
	}
	rest := l.text[at:l.limit]
	if strings.HasPrefix(rest, ", ") {
		initials := initialsEnd(l.text[:l.limit], at+2)
		if end := initials; end > 0 && !isPower(l.text[at+2:end]) && !numberFollows(l.text[:l.limit], end) {
			if knownOutlet(family.In(l.text)) != outletUnknown || isCompanyForm(l.text[at+2:end]) && strings.HasPrefix(l.text[end:l.limit], ", ") && quoteOpens(l.text[end:l.limit]) {
				return 0 // Ore Works, S.A., “Results”
			}
			l.form = authorsInitials
			if tail := l.particles(end); tail > end {
				l.add(Span{i, tail}, family, Span{at + 2, tail})
				return tail
			}
			end = l.suffix(end)
			l.add(Span{i, end}, family, Span{at + 2, end})
			return end
		}
		if end := l.spareInitials(at + 2); end > 0 && l.closesSpare(end) && !l.isBody(family, false) {
			l.form = authorsSpare
			l.add(Span{i, end}, family, Span{at + 2, end})
			return end
		}
		if end := l.given(at + 2); end > 0 && l.turned(family, Span{at + 2, end}) && !l.isBody(family, initials > 0 || gaz.IsGivenName(l.text[at+2:end]) && isAllUpper(family.In(l.text))) {
			l.form = authorsFull
			l.add(Span{i, end}, family, Span{at + 2, end})
			return end
		}
		return 0
	}
	if !strings.HasPrefix(rest, " ") {
		return 0
	}
	if end := l.pointed(family, at); end > 0 {
		if l.isBody(family, initialsEnd(l.text[:l.limit], at+2) > 0) {
			return 0
		}
		l.form = authorsPointed
		l.add(Span{i, end}, family, Span{at + 1, end})
		return end
	}
	if end := bareInitialsEnd(l.text[:l.limit], at+1); end > 0 && !l.isBody(family, initialsEnd(l.text[:l.limit], at+2) > 0) {
		if year := strings.TrimPrefix(l.text[end:l.limit], "."); len(year) > len(" (2025") && year[:2] == " (" && isYear(year[2:6]) {
			end = l.limit - len(year) // Roe J. (2018)
			l.form = authorsBare
			l.add(Span{i, end}, family, Span{at + 1, end})
			return end
		}
		if c := byteAt(l.text, end); c == ',' || c == '.' && !isWordRune(rune(byteAt(l.text, end+1))) && !gaz.IsGivenName(family.In(l.text)) {
			l.form = authorsBare
			l.add(Span{i, end}, family, Span{at + 1, end})
			return end
		}
	}
	return 0
}

// isBody reports whether what is written as a family name is that of an outlet, or of
// another body that no initials follow.
func (l *authorList) isBody(family Span, initials bool) bool {
	s := family.In(l.text)
	return knownOutlet(s) != outletUnknown || !initials && isBodyName(s)
}

// pointed returns the end of the initials with points behind the family name that ends
// at i, without a comma between them, where a title or another such name follows, or 0:
// Roe J.K. Ores and Pits; Roe J.K., Hale P.
func (l *authorList) pointed(family Span, i int) int {
	if byteAt(l.text[:l.limit], i) != ' ' {
		return 0
	}
	end := initialsEnd(l.text[:l.limit], i+1)
	if end < i+len(" J.K.") {
		return 0
	}
	if name := family.In(l.text); strings.Contains(name, " ") || gaz.IsGivenName(name) && !gaz.IsFamilyName(name) {
		return 0
	}
	rest := l.text[end:l.limit]
	if strings.HasPrefix(rest, " ") && (quoteOpens(rest) || byteAt(rest, 1) >= utf8.RuneSelf && withOthers(rest)) {
		return end
	}
	if next, ok := strings.CutPrefix(rest, ", "); ok {
		w := nextWord(next, 0)
		if isAuthorWord(w) && initialsEnd(next, len(w)+1) > 0 {
			return end
		}
		return 0
	}
	title, ok := strings.CutPrefix(rest, " ")
	mark := strings.IndexAny(title, ",.:(")
	if !ok || !startsUpper(title) || mark < 0 || strings.Count(title[:mark], " ") < 1 || gaz.IsFamilyName(nextWord(title, 0)) {
		return 0
	}
	return end
}

// leadsToGiven reports whether a comma and a given name stand at i, as in Roe,
// Xanthe, Peter Hale, and.
func (l *authorList) leadsToGiven(i int) bool {
	rest, ok := strings.CutPrefix(l.text[i:l.limit], ", ")
	return ok && strings.Contains(rest, " and ") && gaz.IsGivenName(nextWord(rest, 0))
}

// numberFollows reports whether a number that is no year stands behind the initials
// that end at i: H.R. 8187.
func numberFollows(s string, i int) bool {
	rest := strings.TrimLeft(s[i:], " ")
	n := numberEnd(rest)
	return n > 0 && (n < 4 || !isYear(rest[:4]))
}

// isCompanyForm reports whether s, which stands behind a comma, says what kind of
// company is named before it, and is no initials.
func isCompanyForm(s string) bool {
	switch s {
	case "A.G.", "A.S.", "B.V.", "L.P.", "N.V.", "S.A.", "S.L.", "Inc", "Inc.", "LLC", "Ltd", "Ltd.", "plc":
		return true
	}
	return false
}

func isBodyName(s string) bool {
	var room [8]string
	words := room[:0]
	for from, to := nextField(s, 0); from < to; from, to = nextField(s, to) {
		words = append(words, s[from:to])
	}
	return isOrganization(words)
}

// turned reports whether family and given are a name turned for a list.
func (l *authorList) turned(family, given Span) bool {
	f, g := family.In(l.text), given.In(l.text)
	first, _, _ := cutWord(g)
	rest := strings.TrimLeft(l.text[given.End:l.limit], " ")
	dated := strings.TrimLeft(rest, ".( ")
	cited := quoteOpens(dated) || len(dated) > 4 && isYear(dated[:4])
	closed := strings.HasPrefix(rest, ".") || strings.HasPrefix(rest, "(") || strings.HasPrefix(rest, ";") || strings.HasPrefix(rest, "/") || l.shape && rest == "" || cited && strings.HasSuffix(g, ".")
	switch {
	case strings.Contains(f, " ") && !closed:
		return false
	case strings.HasPrefix(rest, "/") && startsTurned(strings.TrimLeft(rest[1:], " ")) && !strings.Contains(f+g, " "):
		return true // Roe, Xqa / Hale, Peter
	case closed && quoteOpens(dated) && !strings.Contains(f+first, " ") && !gaz.IsGivenName(f) && !isPlace(g) && !isCountry(g):
		return true // Bashir, Kamina. “Ores”
	case strings.HasPrefix(rest, ", et al") && !strings.Contains(f+g, " ") && !gaz.IsFamilyName(first) && quoteOpens(strings.TrimLeft(rest[len(", et al"):], "., ")):
		return true // Roe, Xqa, et al., “Ores”
	case closed && (len(dated) > 4 && isYear(dated[:4]) || strings.HasPrefix(rest, "(@")) && !strings.Contains(f+g, " "):
		return true
	case f != first && !strings.Contains(f+g, " ") && l.leadsToGiven(given.End) && gaz.IsFamilyName(f):
		return true
	case !gaz.IsGivenName(first) && (len(first) < 2 || !isInitials(first)):
		return false
	case strings.Contains(g, " ") && !closed && !isInitials(g[strings.LastIndexByte(g, ' ')+1:]):
		return false
	}
	initial := strings.Contains(g, " ") && isInitials(g[strings.LastIndexByte(g, ' ')+1:]) // Martine, Kelly D.
	return !gaz.IsGivenName(f) || gaz.IsFamilyName(f) || closed || initial
}

// item reads a further author at i, in any of the forms that go with the first.
func (l *authorList) item(i int, joined bool) int {
	switch l.form {
	case authorsBare:
		family, at := l.family(i)
		if at == 0 {
			return 0
		}
		if end := bareInitialsEnd(l.text[:l.limit], at+1); end > 0 && byteAt(l.text, at) == ' ' {
			if c := byteAt(l.text, end); c == ',' || c == '.' || c == ';' || c == ' ' || c == 0 {
				l.add(Span{i, end}, family, Span{at + 1, end})
				return end
			}
		}
		return 0
	case authorsInitials:
		if end := initialsEnd(l.text[:l.limit], i); end > 0 && byteAt(l.text, end) == ' ' {
			if family, at := l.family(end + 1); at > 0 {
				l.add(Span{i, at}, family, Span{i, end})
				return at
			}
			return 0
		}
		family, at := l.family(i)
		if end := initialsEnd(l.text[:l.limit], at+1); at > 0 && joined && byteAt(l.text, at) == ' ' && end > 0 { // and Hale P.
			l.add(Span{i, end}, family, Span{at + 1, end})
			return end
		}
		if at == 0 || !strings.HasPrefix(l.text[at:l.limit], ", ") {
			return 0
		}
		if end := initialsEnd(l.text[:l.limit], at+2); end > 0 {
			end = l.suffix(end)
			l.add(Span{i, end}, family, Span{at + 2, end})
			return end
		}
		return 0
	case authorsFull:
		if first := nextWord(l.text[:l.limit], i); endsItem(l.text[:i]) || isAllUpper(first) {
			if end := l.inverted(i); end > 0 {
				return end
			}
		}
		return l.natural(i, joined)
	case authorsPointed:
		family, at := l.family(i)
		if at == 0 || byteAt(l.text[:l.limit], at) != ' ' {
			return 0
		}
		if end := initialsEnd(l.text[:l.limit], at+1); end > 0 {
			l.add(Span{i, end}, family, Span{at + 1, end})
			return end
		}
		return 0
	case authorsSpare:
		if end := l.spareInitials(i); end > 0 && byteAt(l.text[:l.limit], end) == ' ' {
			if family, at := l.family(end + 1); at > 0 {
				l.add(Span{i, at}, family, Span{i, end})
				return at
			}
		}
		family, at := l.family(i)
		if at == 0 || !strings.HasPrefix(l.text[at:l.limit], ", ") {
			return 0
		}
		if end := l.spareInitials(at + 2); end > 0 {
			l.add(Span{i, end}, family, Span{at + 2, end})
			return end
		}
	case authorsNone, authorsFamily:
	}
	return 0
}

// endsItem reports whether s ends in a mark that parts turned names from each other.
func endsItem(s string) bool {
	s = strings.TrimRight(s, " ")
	return strings.HasSuffix(s, ";") || strings.HasSuffix(s, "/")
}

// isAllUpper reports whether s is a name in capitals, and no acronym that has no vowels to
// be read.
func isAllUpper(s string) bool {
	const shortest = 4
	if len(s) < shortest || !startsUpper(s) {
		return false
	}
	for i := range len(s) {
		if 'a' <= s[i] && s[i] <= 'z' {
			return false // as in most names
		}
	}
	return s == strings.ToUpper(s)
}

// spareInitials returns the end of the initials without points at i, each of which stands
// by itself or behind a hyphen, or 0: H S, J-P.
func (l *authorList) spareInitials(i int) int {
	const most = 3
	end, s := 0, l.text[:l.limit]
	for range most {
		c, n := utf8.DecodeRuneInString(s[min(len(s), i):])
		if !unicode.IsUpper(c) {
			break
		}
		next := byteAt(s, i+n)
		if next == '-' {
			i += n + 1
			continue
		}
		if next != ' ' && next != ',' && next != 0 {
			break
		}
		end = i + n
		if next != ' ' {
			break
		}
		i = end + 1
	}
	return end
}

// closesSpare reports whether what follows i, behind the first of a list of authors whose
// initials have no points, are more of them up to the year in brackets.
func (l *authorList) closesSpare(i int) bool {
	rest := l.text[i:l.limit]
	k := strings.IndexByte(rest, '(')
	if k < 0 || len(rest) < k+6 || !isYear(rest[k+1:k+5]) {
		return false
	}
	for w := range strings.FieldsFuncSeq(rest[:k], func(c rune) bool { return c == ' ' || c == ',' }) {
		if !isAuthorWord(w) && !isBareInitials(w) && !isAnd(w) && w != "et" && w != "al" && w != "al." && !isNameParticle(w) && !strings.Contains(w, "-") {
			return false
		}
	}
	return true
}

// inverted reads a further author at i that is turned as the first one is, as
// semicolons part such: Roe, Jane; Hale, Peter.
func (l *authorList) inverted(i int) int {
	family, at := l.family(i)
	if at == 0 || !strings.HasPrefix(l.text[at:l.limit], ", ") {
		return 0
	}
	end := initialsEnd(l.text[:l.limit], at+2)
	if end == 0 {
		end = l.given(at + 2)
	}
	if rest := strings.TrimLeft(l.text[max(end, i):l.limit], " "); end == 0 || rest != "" && !strings.ContainsRune(";.(,", firstRune(rest)) && !strings.HasSuffix(l.text[:end], ".") {
		return 0
	}
	l.add(Span{i, end}, family, Span{at + 2, end})
	return end
}

// natural reads an author whose given name stands first, in a list of which the
// first author is turned.
func (l *authorList) natural(i int, joined bool) int {
	at, n, known := i, 0, false
	for n < 4 && at < l.limit {
		end := wordEnd(l.text[:l.limit], at)
		w := l.text[at:end]
		if w == "" || !isNameWord(w) || isInClass(w, classOutlet) || isOrganizationWord(w) {
			break
		}
		if n == 0 {
			known = gaz.IsGivenName(w) || isInitials(w) || len(w) == 2 && isCapitals(w)
		}
		n++
		at = end
		if byteAt(l.text, at) != ' ' || isAnd(nextWord(l.text[:l.limit], at+1)) {
			break
		}
		at++
	}
	at = i + len(strings.TrimRight(l.text[i:at], " "))
	rest := l.text[at:l.limit]
	last := strings.HasPrefix(rest, ", and ") || strings.HasPrefix(rest, " and ") // Abhishek Roe, and
	if n < 2 || !known && !joined && !last || knownOutlet(l.text[i:at]) != outletUnknown {
		return 0
	}
	if c := byteAt(l.text, at); c != ',' && c != '.' && c != ' ' && c != '(' && c != 0 {
		return 0
	}
	l.names = append(l.names, spannedName{Span{i, at}, ParseName(l.text[i:at])})
	return at
}

// add adds an author at span.
func (l *authorList) add(span, family, given Span) {
	if l.shape {
		return
	}
	n := turnedName(family.In(l.text), given.In(l.text))
	l.names = append(l.names, spannedName{span, n})
}

// turnedName returns the name that is turned for a list. Initials stay as they are
// written.
func turnedName(family, given string) Name {
	if k := strings.LastIndexByte(given, '.'); k < 0 && !isInitialsOnly(given) || k >= 0 && !isInitialsOnly(given[:k]) {
		if n := ParseName(family + ", " + given); n.Literal == "" && n.Family != "" {
			return n
		}
	}
	if k := strings.LastIndexByte(given, '.'); k > 0 && k+1 < len(given) && startsLower(strings.TrimSpace(given[k+1:])) {
		return Name{Given: given[:k+1], Particle: strings.TrimSpace(given[k+1:]), Family: family}
	}
	words := strings.Fields(family)
	k := 0
	for k < len(words)-1 && isNameParticle(words[k]) {
		k++
	}
	return Name{Given: given, Particle: strings.Join(words[:k], " "), Family: strings.Join(words[k:], " ")}
}

// isInitialsOnly reports whether s is initials, with or without points.
func isInitialsOnly(s string) bool {
	return strings.IndexFunc(s, unicode.IsLower) < 0
}

// family returns the family name that begins at i, particles included, and where
// it ends, or 0.
func (l *authorList) family(i int) (Span, int) {
	if l.familyAsked == i+1 {
		return l.lastFamily, l.familyEnd
	}
	span, end := l.findFamily(i)
	l.lastFamily, l.familyEnd, l.familyAsked = span, end, i+1
	return span, end
}

// findFamily does what family does for one that was not asked for just before.
func (l *authorList) findFamily(i int) (Span, int) {
	if i >= l.limit {
		return Span{}, 0
	}
	text := l.text[:l.limit]
	at, words := i, 0
	w := text[i:wordEnd(text, i)]
	for known := false; at < l.limit && words < 4; at++ {
		if w == "" || w[len(w)-1] == '.' || !known && !isAuthorWord(w) {
			break
		}
		words++
		at += len(w)
		if byteAt(l.text, at) != ' ' {
			break
		}
		w, known = nextWord(text, at+1), true
		if !isAuthorWord(w) || bareInitialsEnd(text, at+1) > 0 || isAnd(w) || w == "et" {
			break
		}
	}
	if words == 0 || at > l.limit || l.text[at-1] == ' ' || !hasUpper(l.text[i:at]) {
		return Span{}, 0
	}
	return Span{i, at}, at
}

func hasUpper(s string) bool {
	return s != "" && s[0] >= 'A' && s[0] <= 'Z' || strings.IndexFunc(s, unicode.IsUpper) >= 0
}

// isAuthorWord reports whether w may be a word of a family name.
func isAuthorWord(w string) bool {
	if isPlainCapitalized(w) {
		return len(w) > 1 // most names have nothing but letters of ASCII
	}
	return startsLower(w) && isNameParticle(w) || startsUpper(w) && utf8.RuneCountInString(w) > 1 && isNameWord(w) && !isBareInitials(w)
}

// isBareInitials reports whether w is one to three capitals.
func isBareInitials(w string) bool {
	n := 0
	for _, r := range w {
		if !unicode.IsUpper(r) {
			return false
		}
		n++
	}
	return n > 0 && n <= 3
}

// wordEnd returns the end of the letters, apostrophes, hyphens and points of the
// word at i. A point is one of the word only in initials.
func wordEnd(s string, i int) int {
	end := i
	for end < len(s) && end-i < 40 {
		c := s[end]
		if isASCIILetter(c) {
			end++
			continue
		}
		if c < utf8.RuneSelf {
			if c != '.' && c != '-' && c != '\'' {
				break
			}
			end++
			continue
		}
		r, n := utf8.DecodeRuneInString(s[end:])
		if !isApostrophe(r) && r != '‐' && !isLetterRune(r) && (isGeneralPunctuation(r) || !unicode.IsMark(r)) {
			break
		}
		end += n
	}
	w := s[i:end]
	if strings.HasSuffix(w, ".") && !isInitials(w) {
		return i + len(strings.TrimRight(w, "."))
	}
	return end
}

func nextWord(s string, i int) string {
	if i >= len(s) {
		return ""
	}
	if s[i] == '&' {
		return "&"
	}
	return s[i:wordEnd(s, i)]
}

// initialsEnd returns the end of the initials with points that begin at i, spaces
// between them included, or 0: O., A. H., J.-P., C. L. K.
func initialsEnd(s string, i int) int {
	end := 0
	for at := i; at < len(s); {
		r, n := utf8.DecodeRuneInString(s[at:])
		if next, _ := utf8.DecodeRuneInString(s[min(len(s), at+n+1):]); unicode.IsUpper(r) && byteAt(s, at+n) == '-' && unicode.IsUpper(next) {
			at += n + 1 // J-C.
			continue
		}
		if !unicode.IsUpper(r) || byteAt(s, at+n) != '.' || at > i && (strings.HasPrefix(s[at:], "U.S. ") || strings.HasPrefix(s[at:], "U.K. ")) {
			break
		}
		at += n + 1
		end = at
		if c := byteAt(s, at); c == ' ' || c == '-' {
			at++
		}
	}
	return end
}

// bareInitialsEnd returns the end of the one to three capitals without points at i,
// or 0.
func bareInitialsEnd(s string, i int) int {
	if i >= len(s) {
		return 0
	}
	n := 0
	for j, r := range s[i:min(len(s), i+16)] {
		if unicode.IsUpper(r) {
			n++
			continue
		}
		if n > 0 && n <= 3 && !unicode.IsLetter(r) {
			return i + j
		}
		return 0
	}
	if n > 0 && n <= 3 && len(s)-i < 16 {
		return len(s)
	}
	return 0
}

// given returns the end of the given names that begin at i: Jane, T. Robert, or 0.
func (l *authorList) given(i int) int {
	end, at := 0, i
	for n := 0; n < 3 && at < l.limit; n++ {
		e := wordEnd(l.text[:l.limit], at)
		w := l.text[at:e]
		if w == "" || !startsUpper(w) || !isNameWord(w) && !isInitials(w) || isAnd(w) {
			break
		}
		end, at = e, e+1
		if byteAt(l.text, e) != ' ' {
			break
		}
	}
	return end
}

// particles returns the end of the particles of a family name that stand behind the
// initials at i, closed by a mark, or i: Merwe, R. van der.
func (l *authorList) particles(i int) int {
	at := i
	for range 3 {
		if byteAt(l.text[:l.limit], at) != ' ' {
			break
		}
		w := nextWord(l.text[:l.limit], at+1)
		if !startsLower(w) || !isNameParticle(w) || isAnd(w) || w == "y" || w == "e" {
			break
		}
		at += 1 + len(w)
	}
	if c := byteAt(l.text[:l.limit], at); at > i && (c == '.' || c == ',' || c == ';' || c == ' ' && byteAt(l.text, at+1) == '(') {
		return at
	}
	return i
}

// suffix returns the end of the suffix that follows at i, or i.
func (l *authorList) suffix(i int) int {
	if rest := l.text[i:l.limit]; strings.HasPrefix(rest, ", Jr.") {
		return i + len(", Jr.")
	}
	return i
}

// link returns where the next author of a list would begin behind i, and whether
// "and" leads to it.
func (l *authorList) link(i int) (next int, joined bool) {
	at := i
	mark := false
	for at < l.limit {
		switch c := l.text[at]; {
		case c == ' ':
			at++
		case (c == ',' || c == ';') && !mark:
			mark = true
			at++
		case c == '&':
			return skipSpaces(l.text[:l.limit], at+1), true
		case c == '/' && !mark && (l.form == authorsFull || l.form == authorsInitials):
			return skipSpaces(l.text[:l.limit], at+1), false // Roe, Jane / Hale, Peter
		default:
			if w := nextWord(l.text[:l.limit], at); isAnd(w) || w == "y" || w == "und" || w == "et" && nextWord(l.text[:l.limit], at+3) != "al" {
				return skipSpaces(l.text[:l.limit], at+len(w)), true
			}
			if !mark {
				return i, false
			}
			return at, false
		}
	}
	return i, false
}

func skipSpaces(s string, i int) int {
	for i < len(s) && s[i] == ' ' {
		i++
	}
	return i
}

// others reads "et al." and "(eds.)" at i and returns where they end.
func (l *authorList) others(i int) int {
	at := i
	rest := l.text[at:l.limit]
	trimmed := strings.TrimLeft(rest, ",; ")
	if n := othersPrefix(trimmed); n > 0 {
		l.more = true
		at += len(rest) - len(trimmed) + n
	}
	rest = l.text[at:l.limit]
	trimmed = strings.TrimLeft(rest, ", ")
	if strings.HasPrefix(trimmed, "(") {
		if end := strings.IndexByte(trimmed, ')'); end > 0 && end < 12 && isEditors(trimmed[1:end]) {
			from := at + len(rest) - len(trimmed)
			l.editors = Span{from + 1, from + end}
			return from + end + 1
		}
	}
	return at
}

// othersPrefix returns the length of the words that s begins with which say that there
// are more authors, or 0.
func othersPrefix(s string) int {
	if !mayLead(s, leadOthers) {
		return 0
	}
	for _, w := range othersWords[:] {
		if hasFoldPrefix(s, w) && !isWordRune(firstRune(s[len(w):])) {
			return len(w)
		}
	}
	return 0
}

// mayFollow reports whether what stands at i, behind a family name alone, may make it an
// author: another name, a bracket or "et al."
func (l *authorList) mayFollow(i int) bool {
	if next, _ := l.link(i); next > i || l.more {
		return true
	}
	rest := strings.TrimLeft(l.text[i:l.limit], ",; ")
	return strings.HasPrefix(strings.TrimLeft(rest, ",;. "), "(") || othersPrefix(rest) > 0
}

// familiesOnly reads a list of family names alone, which a year or "et al." makes
// sure: Roe et al., Roe (2019), Roe, Hale and Poe, 2018.
func (l *authorList) familiesOnly(i int) int {
	if _, end := l.family(i); end == 0 || !l.mayFollow(end) {
		return 0
	}
	at, joined := i, false
	var room [2]Span
	families := room[:0]
	for {
		family, end := l.family(at)
		if end == 0 || strings.Contains(family.In(l.text), " ") && !isParticled(family.In(l.text)) || knownOutlet(family.In(l.text)) != outletUnknown ||
			isInClass(family.In(l.text), classOutlet) || isBodyName(family.In(l.text)) {
			break
		}
		families = append(families, family)
		i = end
		if joined {
			break
		}
		next, and := l.link(end)
		if next == end || len(families) > 20 {
			break
		}
		at, joined = next, and
	}
	if len(families) == 0 {
		return 0
	}
	l.form = authorsFamily
	end := l.others(i)
	rest := strings.TrimLeft(l.text[end:l.limit], " ,.")
	bracketed := strings.HasPrefix(rest, "(") && len(rest) > 5 && isYear(rest[1:5])
	bare := len(rest) >= 4 && isYear(rest[:4]) && (len(rest) == 4 || !isWordRune(rune(rest[4])))
	switch {
	case l.more, len(families) > 2 && joined && quoteOpens(rest), len(families) > 1 && (bracketed || bare && len(rest) > 6) && !joined, len(families) > 1 && bracketed:
	case len(families) == 2 && joined && !strings.Contains(l.text[families[0].Start:end], "&") && l.knownFamilies(families) && (rest == "" || hasFoldPrefix(rest, "based ")):
	case len(families) == 1 && bracketed && gaz.IsFamilyName(l.familyNamed(families[0]).Family) && len(rest) < 8:
	default:
		return 0
	}
	for _, f := range families {
		l.names = append(l.names, spannedName{f, l.familyNamed(f)})
	}
	return end
}

// familyNamed returns the name of the one whose family name alone stands at s.
func (l *authorList) familyNamed(s Span) Name {
	name := s.In(l.text)
	if k := strings.LastIndexByte(name, ' '); k > 0 && startsLower(name) {
		return Name{Particle: name[:k], Family: name[k+1:]}
	}
	return Name{Family: name}
}

// knownFamilies reports whether all names are family names of which one is known, and
// no given names.
func (l *authorList) knownFamilies(families []Span) bool {
	known := 0
	for _, f := range families {
		name := l.familyNamed(f).Family
		if gaz.IsGivenName(name) {
			return false
		}
		known += btoi(gaz.IsFamilyName(name))
	}
	return known > 0
}

// isParticled reports whether a family name of several words begins with a
// particle: Della Rocca.
func isParticled(s string) bool {
	first, _, _ := cutWord(s)
	return isNameParticle(first) || len(first) == len("do") && (strings.EqualFold(first, "do") || strings.EqualFold(first, "lo"))
}

// isInverted reports whether s is a name turned for a list: Roe, J.
func isInverted(s string) bool {
	l := authorList{text: s, limit: len(s), shape: true}
	end := l.first(0)
	return end > 0 && strings.TrimSpace(s[end:]) == ""
}

// startsTurned reports whether s, which stands behind an author and a semicolon, begins
// with a name that is turned as well, whatever the given name: Roe, Jakov Kilde.
func startsTurned(s string) bool {
	l := authorList{text: s, limit: len(s), shape: true}
	end := l.inverted(0)
	family, given, _ := strings.Cut(s[:end], ", ")
	return end > 0 && !outletAt(family) && !strings.HasPrefix(family, "The ") && !isCountry(given) && !isPlace(given) && !isPlace(family)
}

// turnedUntilYear reports whether the semicolon at i stands in a list of turned names from
// from on that a year in brackets closes, of which one at least is known: Roe, Jane; Zbx,
// Qwa (2022).
func turnedUntilYear(s string, from, i int) bool {
	const farthest, words = 500, 5
	rest := s[from:min(len(s), from+farthest)]
	end := strings.IndexByte(rest, '(')
	if end < 0 || end+from < i || len(rest) < end+6 || !isYear(rest[end+1:end+5]) {
		return false
	}
	known := false
	for part := range strings.SplitSeq(rest[:end], ";") {
		family, given, ok := strings.Cut(strings.TrimSpace(part), ", ")
		if !ok || !startsUpper(given) || strings.Count(family+given, " ") > words || !hasUpper(family) || strings.ContainsAny(part, "0123456789:\"“”") {
			return false
		}
		first, _, _ := cutWord(given)
		known = known || gaz.IsGivenName(first) || isInitials(first)
	}
	return known
}

// startsAuthor reports whether s begins with a name turned for a list, or with
// initials and a name.
func startsAuthor(s string) bool {
	s = strings.TrimSpace(strings.TrimPrefix(strings.TrimPrefix(s, "and "), "& "))
	l := authorList{text: s, limit: len(s), shape: true}
	return l.first(0) > 0 || initialsEnd(s, 0) > 0 || strings.HasPrefix(s, "et al")
}

// peopleOf returns the people whom the text at span begins with, joined by "and",
// each with a known given name, initials or the like.
func peopleOf(text string, span Span) ([]spannedName, bool) {
	in := span.In(text)
	var names []spannedName
	for at := 0; at < len(in); {
		from := at
		end := at
		for n := 0; end < len(in) && n < 6; n++ {
			w, _, _ := cutWord(in[end:])
			if isAnd(w) || n > 0 && (hasWord(outletPrepositions[:], w) || w == "special" || w == "Special" || w[:btoi(w != "")] == "(") {
				break
			}
			end += len(w)
			if end < len(in) {
				end++
			}
		}
		name := strings.TrimRight(in[from:end], " ")
		people, sure := peopleIn(name)
		if len(people) != 1 || !sure && len(names) == 0 {
			return names, len(names) > 0
		}
		names = append(names, spannedName{Span{span.Start + from, span.Start + from + len(name)}, people[0]})
		w, _, _ := cutWord(in[end:])
		if !isAnd(w) {
			break
		}
		at = end + len(w) + 1
	}
	return names, len(names) > 0
}

// peopleIn returns the people that field names, joined by "and", or nil. It is
// sure if at least one of them has a known given name or the like.
func peopleIn(field string) (people []Name, sure bool) {
	if len(field) > maxNameLen {
		return nil, false
	}
	var room [8]string
	words := room[:0]
	for from, to := nextField(field, 0); from < to; from, to = nextField(field, to) {
		words = append(words, field[from:to])
	}
	asked, plain := false, false // whether isPlainName was asked, and what it said
	for len(words) > 0 {
		n := 0
		for n < len(words) && !isAnd(words[n]) && (n < 2 || !isForeignAnd(words[n])) {
			n++
		}
		part := words[:n]
		if n == 0 || n > 5 || isPower(part[0]) || n > 1 && isNeverFamily(part[n-1]) {
			return nil, false
		}
		known := isKnownPerson(part)
		if !known && (n == 1 || slices.ContainsFunc(part, func(w string) bool { return isInClass(w, classOutlet) })) || !isPersonLike(part) {
			return nil, false
		}
		sure = sure || known
		if !asked {
			asked, plain = true, isPlainName(field)
		}
		if plain {
			var buf [5]string
			people = append(people, parsePerson(append(buf[:0], part...)))
		} else {
			people = append(people, ParseName(strings.Join(part, " ")))
		}
		words = words[min(n+1, len(words)):]
	}
	return people, sure
}

// isPlainName reports whether s has no comma, no handle and no mark that may stand about
// a name, so that its words are all that tells the names in it.
func isPlainName(s string) bool {
	for i := range len(s) {
		switch c := s[i]; {
		case isLetterOrDigit(c), c == ' ', c == '.', c == '-', c == '\'', c == '&':
		case c < utf8.RuneSelf, c == 0xC2, c == 0xE2, c == 0xEF: // · • – — and others begin so
			return false
		}
	}
	return true
}

// isNeverFamily reports whether w ends the names of works and outlets that begin as a
// person is called, and is no family name: Stanford Encyclopedia.
func isNeverFamily(w string) bool {
	switch w {
	case "Agency", "Association", "Authority", "Blog", "Bulletin", "Commission", "Corporation", "Council", "Initiative", "Network", "Observatory", "Project", "Society", "Center", "Centre", "Chronicle", "Cloud", "Dictionary", "Encyclopaedia", "Encyclopedia", "Foundation", "Gazette", "Herald", "Institut", "Institute", "Instituto", "Journal",
		"Magazine", "Media", "Newsletter", "Online", "Podcast", "Quarterly", "Research", "Review", "Tribune", "University", "Update", "Weekly", "Wiki":
		return true
	}
	return false
}

// isForeignAnd reports whether w joins two names in another language: Jane Roe y
// Peter Hale.
func isForeignAnd(w string) bool {
	switch w {
	case "y", "e", "et", "und", "och", "og", "en", "i", "и", "та", "ve", "a", "és", "dan":
		return true
	}
	return false
}

// isKnownPerson reports whether words begin with a known given name or an initial,
// or are a name in the order of Xi Jinping.
func isKnownPerson(words []string) bool {
	first := words[0]
	if isHonorific(first) && len(words) > 1 {
		first = words[1]
	}
	if len(words) > 1 && len(first) < 4 && isCapitals(first) && !isCapitals(words[1]) && words[1] != strings.ToUpper(words[1]) {
		return false // AI Plan
	}
	return gaz.IsGivenName(first) || familyFirst(words) || len(words) > 1 && (isInitials(first) || isDoubleGiven(first))
}

// isDoubleGiven reports whether w is two given names with a hyphen: Jean-Loup, Anne-Sophie.
func isDoubleGiven(w string) bool {
	head, tail, ok := strings.Cut(w, "-")
	if !ok || !startsUpper(tail) {
		return false
	}
	switch head {
	case "Ann", "Anna", "Anne", "Carl", "Ernst", "Eva", "Franz", "Hans", "Heinz", "Jan", "Jean", "Karl", "Klaus", "Marie", "Paul", "Pierre":
		return true
	}
	return gaz.IsGivenName(head) && gaz.IsGivenName(tail)
}

// isPower reports whether w is an abbreviation that is no initials, as in U.S.
// Geological Survey.
func isPower(w string) bool {
	switch w {
	case "E.U.", "U.A.E.", "U.K.", "U.N.", "U.S.", "U.S.A.":
		return true
	}
	return false
}

// isInitials reports whether w is O. or J.K.
func isInitials(w string) bool {
	for i := range len(w) {
		if letter := w[i] >= 'A' && w[i] <= 'Z'; letter == (i%2 == 1) || !letter && w[i] != '.' {
			return false
		}
	}
	return len(w)%2 == 0 && w != ""
}

// cutPublication parts a field in which no comma does: Jane Roe for The Star,
// Jane Roe - The Star.
func cutPublication(field string) (people, outlet string, ok bool) {
	const longest = 12
	words := strings.Fields(field)
	for i, w := range words[:min(longest, len(words))] {
		switch {
		case i < 2:
			continue
		case w == "for", w == "at", w == "of", w == "with":
			outlet = strings.Join(words[i+1:], " ")
		default:
			continue
		}
		outlet = strings.TrimPrefix(strings.TrimFunc(outlet, isCitationEdge), "the ")
		named, sure := peopleIn(strings.Join(words[:i], " "))
		if named == nil || !startsUpper(outlet) || !sure && !isNewsroom(strings.Fields(outlet)) || !strings.Contains(field, outlet) {
			return "", "", false
		}
		people, _, _ = strings.Cut(field, " "+w+" ")
		return strings.TrimSpace(people), outlet, true
	}
	return "", "", false
}

// isStaff reports whether field names a part of a newsroom.
func isStaff(field string) bool {
	for w := range strings.FieldsSeq(field) {
		if isInClass(w, classStaff) {
			return true
		}
	}
	return false
}

// staffWords are what those who write for an outlet without their names are called.
var staffWords = [...]string{
	"board", "bureau", "correspondent", "correspondents", "desk", "editor", "editorial", "editors", "newsroom",
	"reporter", "reporters", "staff", "team", "writer", "writers",
}

// outletWords are in the names of outlets that are else written as names of
// people are.
var outletWords = [...]string{
	"affairs", "africa", "age", "agency", "america", "american", "asia", "asian", "australian", "bank", "bloomberg",
	"british", "bureau", "business", "caixin", "canadian", "capital", "central", "china", "climate", "commerce",
	"department", "digital", "earth", "earths", "east", "economic", "economist", "endowment", "energy", "europe", "european",
	"examiner", "express", "federal", "finance", "financial", "fool", "foreign", "fortune", "fox", "free",
	"geological", "globe", "guardian", "hill", "independent", "india", "indian", "japan", "journal", "korea",
	"london", "mail", "market", "markets", "metal", "metals", "mineral", "minerals", "mining", "ministry", "money",
	"morning", "national", "nature", "new", "nikkei", "north", "pacific", "policy", "post", "public", "rare",
	"reserve", "science", "sky", "south", "standard", "star", "states", "street", "sun", "survey", "tech", "trade",
	"treasury", "united", "wall", "washington", "west", "world", "york",
}
