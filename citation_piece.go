package gloss

import (
	"slices"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"
)

// A piece is a part of a source between marks.
type piece struct {
	Span               // without quotes and marks
	outer    Span      // with its quotes or brackets
	sep      byte      // the mark before it: , . : - / | ; or a space; 0 for the first
	form     pieceForm // how it is set
	field    CitationField
	period   Period
	people   []Name // whom it names, if it may be people
	sure     bool   // they surely are people
	kind     outletKind
	shape    int // how much it is an outlet or a body
	words    int
	small    int  // words in small letters that titles write with capitals
	series   int  // where the number of a series begins in it, or 0
	org      bool // its words are those of a body
	noun     bool // it has a word that reports are called by
	headline bool // it says what somebody does
	document bool // it is called as what bodies adopt: a declaration
	covers   bool // it is the period that a work is about
	country  int8 // 1 if it is a country, -1 if it is none, 0 if nobody asked
	city     int8 // the same for a city, with the piece behind it
	place    int8 // the same for where works are issued
}

type pieceForm uint8

const (
	pieceText pieceForm = iota
	pieceQuoted
	pieceBracket // in brackets, and a remark unless something tells
)

// maxPieces is the most pieces of a source that are told apart. The others are
// residue.
const maxPieces = 40

// scan cuts the text at span into pieces.
func (r *citationReader) scan(span Span, inBrackets bool) {
	s := r.text[:span.End]
	start, sep := span.Start, byte(' ')
	switch {
	case inBrackets:
		sep = '('
	case len(r.pieces) == 0 && span.Start == r.Start:
		sep = 0
	}
	flush := func(to int) {
		if r.addText(Span{start, to}, sep) {
			sep = ' '
		}
	}
	next := r.nextPeriod(span.Start)
	for i := span.Start; i < len(s) && len(r.pieces) < maxPieces; {
		c := s[i]
		if c|0x20 >= 'a' && c|0x20 <= 'z' || c == ' ' {
			switch {
			case i > span.Start && isLetterOrDigit(s[i-1]): // within a word
			case c == 'i' && r.titled && strings.HasPrefix(s[i:], "in "):
				if end := r.container(i); end > i {
					flush(i)
					sep, start, i = ' ', end, end
					continue
				}
			case c|0x20 == 'h' || c|0x20 == 'w' || c|0x20 == 'd':
				if end, field := addressAt(s, i, span.Start); end > i {
					flush(i)
					r.add(piece{Span: Span{i, end}, sep: sep, field: field})
					sep, start, i = ' ', end, end
					continue
				}
			}
			if i >= next {
				d, ok := r.periodAt(i)
				if next = r.nextPeriod(i + btoi(ok)); ok {
					i = min(d, len(s))
					continue
				}
			}
			if c == ' ' {
				if i > start && byteAt(s, i+1) == ' ' && r.closesOutlet(s, i) {
					flush(i)
					sep, start = '-', i+2
				}
				i++
				continue
			}
			for i++; i < len(s) && i < next && isASCIILetter(s[i]); i++ { // the rest of the word
			}
			continue
		}
		if i >= next {
			d, ok := r.periodAt(i)
			if next = r.nextPeriod(i + btoi(ok)); ok {
				i = min(d, len(s))
				continue
			}
		}
		if c == '.' || c == ',' || c == '(' || isDigit(c) { // most marks are points and commas
		} else if inner, end := quotedAt(s, i, len(s)); end > i {
			if quotesWords(s, start, i, end) || r.quotesPart(Span{start, i}, end) {
				i = end
				continue
			}
			if r.titled && strings.TrimSpace(s[start:i]) == "in" {
				sep, start = 'i', i // “Ores” in “Handbook of Metals”
			}
			flush(i)
			r.title(Span{i, end}, inner, sep)
			sep, start, i = ' ', end, end
			continue
		}
		if c == '(' || c == '[' {
			if end := r.closing(i, len(s)); end > 0 {
				switch inner := (Span{i + 1, end}); r.bracket(Span{start, i}, inner, len(s)) {
				case bracketOpen:
					flush(i)
					if !r.accessed(trimPiece(r.text, inner), '(') {
						r.scan(inner, true)
					}
					start, sep = end+1, ' '
				case bracketOutlet:
					flush(i)
					inner = trimPiece(r.text, inner)
					r.add(piece{Span: inner, outer: Span{i, end + 1}, sep: '(', field: FieldPublication, kind: knownOutlet(inner.In(r.text))})
					start, sep = end+1, ' '
				case bracketPlace:
					flush(i)
					r.add(piece{Span: trimPiece(r.text, inner), outer: Span{i, end + 1}, sep: '(', field: FieldPlace})
					start, sep = end+1, ' '
				case bracketImprint:
					flush(i)
					r.imprint(inner)
					start, sep = end+1, ' '
				case bracketRemark:
					flush(i)
					if in := trimRemark(r.text, inner); in.Start < in.End {
						r.add(piece{Span: in, outer: Span{i, end + 1}, sep: '(', form: pieceBracket})
					}
					start, sep = end+1, ' '
				case bracketKeep:
				}
				i = end + 1
				continue
			}
		}
		if c >= '0' && c <= '9' {
			if end := r.vancouver(s, i); end > i {
				sep, start, i = ' ', end, end
				continue
			}
		}
		if isDigit(c) {
			i++
			continue
		}
		mark, size := separatorIn(s, i, start)
		if mark == 0 && c == '.' && r.vancouverFollows(s, i+1) {
			mark, size = '.', 1 // Proc Natl Acad Sci U S A. 2015;112
		}
		if mark == 0 {
			i += runeLen(s, i)
			continue
		}
		if mark == ':' && accessPrefix(strings.TrimLeftFunc(s[start:i], isPieceEdge)) > 0 && i-start < 24 {
			i += size
			continue // Accessed: 17 September 2026
		}
		if mark == ':' && strings.Trim(s[start:i], " ") == "In" && len(r.pieces) > 0 {
			i += size
			continue // In: Handbook of Metals
		}
		if mark == '.' && c == '.' && inJournal(s, i) && !r.vancouverFollows(s, i+1) {
			i += size
			continue // J. Clean. Prod. 51
		}
		if mark == '?' {
			mark, i = '.', i+1
			size = 0
		}
		flush(i)
		sep = mark
		i += size
		start = i
		if mark == ';' {
			if end := editorsEnd(s, i); end > 0 {
				r.add(piece{Span: trimPiece(r.text, Span{i, end}), sep: sep, field: FieldRemark})
				sep, start, i = ' ', end, end
			}
		}
	}
	if len(r.pieces) < maxPieces {
		flush(span.End)
	}
}

// closesOutlet reports whether two spaces stand at i and an outlet that is known behind
// them, with which the source closes, as lists of feeds have them.
func (r *citationReader) closesOutlet(s string, i int) bool {
	return len(s)-i < maxOutlet && strings.HasPrefix(s[i:], "  ") && len(s) == r.End && knownOutlet(strings.TrimSpace(s[i:])) != outletUnknown
}

// addText adds the text at span as one piece or several and reports whether there
// is any.
func (r *citationReader) addText(span Span, sep byte) bool {
	span = trimPiece(r.text, span)
	if span.Start >= span.End || !hasWords(span.In(r.text)) {
		return false
	}
	r.classify(span, sep)
	return true
}

// add appends p.
func (r *citationReader) add(p piece) {
	if p.outer == (Span{}) {
		p.outer = p.Span
	}
	if in := p.In(r.text); in != "" && (in[0] == ' ' || in[len(in)-1] == ' ') { // via  dpa
		p.Span, _ = trimSpaces(r.text, p.Span)
	}
	if len(r.pieces) < maxPieces {
		r.pieces = append(r.pieces, p)
		r.filled = max(r.filled, len(r.pieces))
	}
}

// title adds the piece that stands in quotes. The first one that is no mere word
// is the title.
func (r *citationReader) title(outer, inner Span, sep byte) {
	inner = trimQuoted(r.text, inner)
	p := piece{Span: inner, outer: outer, sep: sep, form: pieceQuoted}
	switch {
	case inner.Start >= inner.End:
	case !r.titled:
		r.titled = true
		p.field = FieldTitle
	case sep == 'i':
		p.field = FieldPublication
		r.inBook = true
	case isEasternQuote(r.text, outer.Start) && !r.hasPublication():
		p.field = FieldPublication // 《稀土出口新规》，《人民日报》
	}
	if in := inner.In(r.text); p.field == FieldTitle && isEasternQuote(r.text, outer.Start) && (knownOutlet(in) != outletUnknown || endsAsPaper(in)) {
		p.field, r.titled = FieldPublication, false
	} else if p.field == FieldTitle && r.quotedOutlet(outer, inner) {
		p.field, r.titled = FieldPublication, false
		p.kind = knownOutlet(in)
	}
	r.add(p)
}

// isEasternQuote reports whether the quotes that open at i are those in which Chinese
// and Japanese set the names of outlets as well as titles.
func isEasternQuote(s string, i int) bool {
	return strings.HasPrefix(s[i:], "《") || strings.HasPrefix(s[i:], "『")
}

// quotesWords reports whether the quotes from i to end hold words of the text
// around them, which begins at start, and no title: the launch of the "savings"
// project.
func quotesWords(s string, start, i, end int) bool {
	before := strings.TrimRight(s[start:i], " ")
	switch before[strings.LastIndexByte(before, ' ')+1:] {
	case "the", "a", "an", "its", "their", "his", "her", "this", "that", "so-called", "called", "no", "new":
		single := strings.HasPrefix(s[i:], "‘") || s[i] == '\''
		return unicode.IsLower(firstRune(strings.TrimLeft(s[end:], " "))) || single && strings.HasPrefix(s[end:], ",")
	}
	return false
}

// quotesPart reports whether the quotes that begin where before ends, and close at
// end, hold some words of a title that has none: IMF Ready for “Helicopter
// Reserves” Allocation.
func (r *citationReader) quotesPart(before Span, end int) bool {
	head := strings.TrimRight(before.In(r.text), " ")
	tail := r.text[end:r.End]
	if strings.Trim(head, " .") == "" && !r.titled && (r.goesOn(tail) || r.opensTitle(tail) || r.beforeSlashes(tail)) {
		return true
	}
	if head == "" || len(head) == len(before.In(r.text)) || r.titled || !strings.HasPrefix(tail, " ") || len(r.authors) == 0 && len(r.pieces) == 0 {
		return false
	}
	head = strings.TrimLeft(head, " ")
	next := firstRune(tail[1:])
	if _, last, _ := cutLast(head); separatesAt(last) || !unicode.IsLetter(next) || strings.Count(head, " ") < 1 {
		return false
	}
	word := strings.TrimRight(nextWord(tail, 1), ".")
	if monthNamed(word) != 0 || unicode.IsLower(next) && isJoining(word) && !isAnd(word) {
		return false
	}
	people, _ := peopleIn(head)
	return len(r.authors) > 0 || len(people) == 0 && !outletAt(head)
}

// goesOn reports whether tail, behind quotes that open a part of the source behind who
// wrote it and the year, goes on with the words of a title: “Not ours” gets a mine.
func (r *citationReader) goesOn(tail string) bool {
	const least = 3
	n := len(r.pieces)
	if n == 0 || r.pieces[n-1].field != FieldDate || r.pieces[n-1].sep != '(' || r.pieces[n-1].period.Month != 0 || !strings.HasPrefix(tail, " ") || !startsLower(tail[1:]) {
		return false
	}
	words := tail[1:min(len(tail), maxTitle)]
	if k := strings.IndexAny(words, ".,;:([“"); k >= 0 {
		words = words[:k]
	}
	return !isJoining(nextWord(tail, 1)) && strings.Count(strings.TrimRight(words, " "), " ") >= least-1
}

// beforeSlashes reports whether tail, behind quotes that open a source or follow its
// authors, goes on with words up to the two slashes before where the work stands: “Green”
// ores of the north // Ore Review.
func (r *citationReader) beforeSlashes(tail string) bool {
	k := strings.Index(tail[:min(len(tail), maxTitle)], " // ")
	return len(r.pieces) == 0 && k > 0 && strings.HasPrefix(tail, " ") && hasWords(tail[:k])
}

// opensTitle reports whether tail, behind quotes with which the source begins, says more
// of the title: “A deal with dust”: the town that sold its hill, by Jane Roe.
func (r *citationReader) opensTitle(tail string) bool {
	const least = 4
	rest, ok := strings.CutPrefix(tail, ": ")
	if !ok || len(r.pieces)+len(r.authors) > 0 || !startsLower(rest) {
		return false
	}
	rest = rest[:min(len(rest), maxTitle)]
	if k := strings.IndexAny(rest, ",.;:(["); k >= 0 {
		rest = rest[:k]
	}
	return strings.Count(rest, " ") >= least
}

// separatesAt reports whether a part of a source ends with word.
func separatesAt(word string) bool {
	return word == "" || strings.HasSuffix(word, ",") || strings.HasSuffix(word, ":") || strings.HasSuffix(word, ".")
}

// trimRemark returns what stands in brackets at s without the space and the point
// at its ends.
func trimRemark(text string, s Span) Span {
	if isEdition(strings.TrimSpace(s.In(text))) || isEditors(s.In(text)) {
		s.Start = s.End - len(strings.TrimLeft(s.In(text), " "))
		s.End = s.Start + len(strings.TrimRight(s.In(text), " "))
		return s
	}
	return trimSpan(text, s)
}

// trimQuoted returns s without the space and the comma or point at its ends.
func trimQuoted(text string, s Span) Span {
	s.Start = s.End - len(strings.TrimLeftFunc(s.In(text), unicode.IsSpace))
	s.End = s.Start + len(strings.TrimRightFunc(s.In(text), func(r rune) bool { return unicode.IsSpace(r) || r == ',' }))
	if in := s.In(text); strings.HasSuffix(in, ".") && !strings.HasSuffix(in, "..") && !endsInAbbreviation(in) {
		s.End--
	}
	return s
}

// periodAt returns the end of the date that begins at i.
func (r *citationReader) periodAt(i int) (int, bool) {
	for r.at < len(r.periods) && r.periods[r.at].Start < i {
		r.at++
	}
	if r.at < len(r.periods) && r.periods[r.at].Start == i {
		return r.periods[r.at].End, true
	}
	return 0, false
}

// longestNoDay is the most bytes of a day that is none.
const longestNoDay = 24

// noDay reports whether what stands at span is written as a day that the calendar does
// not have: May 32, 31 February 2025, 2025-02-30.
func (r *citationReader) noDay(span Span) bool {
	in := span.In(r.text)
	if len(in) > longestNoDay || !isDigit(in[0]) && !beginsAsDateWord(in) {
		return false
	}
	if d, ok := r.periodIn(span); ok && d.Span == span {
		return false // the calendar has it
	}
	var month time.Month
	months, days, years, day := 0, 0, 0, 0
	for from := 0; from < len(in); {
		to := from
		for to < len(in) && !partsDay(in[to]) {
			to++
		}
		w := in[from:to]
		from = to + 1
		switch {
		case w == "":
		case allDigits(w) && len(w) <= 2:
			days++
			day = int(w[len(w)-1] - '0')
			if len(w) == 2 {
				day += 10 * int(w[0]-'0')
			}
		case allDigits(w) && len(w) == 4:
			years++
		default:
			d := dateWordNamed(w)
			if d == nil || d.month == 0 {
				return false
			}
			months++
			month = d.month
		}
	}
	if months == 0 {
		_, found := r.periodIn(span)
		return days == 2 && years == 1 && !found && !strings.Contains(in, " ")
	}
	const leap = 2024
	return months == 1 && days == 1 && years <= 1 && (day == 0 || day > daysOf(leap, month))
}

// partsDay reports whether c may stand between day, month and year.
func partsDay(c byte) bool {
	switch c {
	case ' ', ',', '.', '-', '/':
		return true
	}
	return false
}

// nextPeriod returns where the first date begins that does not before i, or the end of
// the text if there is none.
func (r *citationReader) nextPeriod(i int) int {
	for k := r.at; k < len(r.periods); k++ {
		if r.periods[k].Start >= i {
			return r.periods[k].Start
		}
	}
	return len(r.text)
}

// periodIn returns the first date that lies in span.
func (r *citationReader) periodIn(span Span) (periodFound, bool) {
	k := r.at
	for k > 0 && r.periods[k-1].Start >= span.Start {
		k--
	}
	for ; k < len(r.periods) && r.periods[k].End <= span.End; k++ {
		if r.periods[k].Start >= span.Start {
			return r.periods[k], true
		}
	}
	return periodFound{}, false
}

// lastPeriodIn returns the last date that lies in span.
func (r *citationReader) lastPeriodIn(span Span) (periodFound, bool) {
	d, ok := r.periodIn(span)
	for ok {
		next, more := r.periodIn(Span{d.End, span.End})
		if !more {
			break
		}
		d = next
	}
	return d, ok
}

// A bracketPair is where a bracket opens and where it closes, or 0.
type bracketPair struct{ open, end int }

// pairBrackets notes where the brackets of the text from from on close, each kind by
// itself.
func (r *citationReader) pairBrackets(from int) {
	r.brackets = r.brackets[:0]
	first := firstBracket(r.text[from:])
	if first < 0 {
		return
	}
	round, square := -1, -1 // the last one that is open; its end leads to the one before
	for i := from + first; i < len(r.text); i++ {
		last := &round
		switch r.text[i] {
		case '[', ']':
			last = &square
		case '(', ')':
		default:
			continue
		}
		switch c := r.text[i]; {
		case c == '(' || c == '[':
			r.brackets = append(r.brackets, bracketPair{i, *last})
			*last = len(r.brackets) - 1
		case *last >= 0:
			p := &r.brackets[*last]
			*last, p.end = p.end, i
		}
	}
	for _, open := range [...]int{round, square} {
		for open >= 0 {
			p := &r.brackets[open]
			open, p.end = p.end, 0
		}
	}
}

// firstBracket returns where the first bracket of s opens, or -1.
func firstBracket(s string) int {
	k := strings.IndexByte(s, '(')
	if k < 0 {
		return strings.IndexByte(s, '[')
	}
	if square := strings.IndexByte(s[:k], '['); square >= 0 {
		return square
	}
	return k
}

// closing returns where the bracket that opens at i closes before limit, or 0. What
// closes far away belongs to another source.
func (r *citationReader) closing(i, limit int) int {
	const farthest = 600
	k, ok := slices.BinarySearchFunc(r.brackets, i, func(p bracketPair, at int) int { return p.open - at })
	if !ok || r.brackets[k].end >= min(limit, i+farthest) {
		return 0
	}
	return r.brackets[k].end
}

// separatorIn returns the mark at i that parts pieces, the first of which begins
// at start, and its length with the space about it. The mark is 0 if there is none.
func separatorIn(s string, i, start int) (mark byte, size int) {
	r, n := utf8.DecodeRuneInString(s[i:])
	next := byte(' ')
	if i+n < len(s) {
		next = s[i+n]
	}
	spaced := i == start || i > 0 && s[i-1] == ' '
	switch r {
	case ',':
		if i > 0 && isDigit(s[i-1]) && isDigit(next) {
			return 0, 0
		}
		return ',', n
	case '，', '、', '،':
		return ',', n
	case '\u3000':
		if partsEastern(s, i, start) {
			return '|', n
		}
	case ';', '；':
		return ';', n
	case '|', '•', '·', '\n', '\t':
		return '|', n
	case '©':
		return ',', n
	case ':':
		if next == ' ' || spaced {
			return ':', n
		}
	case '：':
		return ':', n
	case '。':
		return '.', n
	case '（', '【', '〔', '《':
		return '(', n
	case '）', '】', '〕', '》':
		return ' ', n
	case '.':
		if next == ' ' && (stopsAt(s, i) || i > 4 && isYear(s[i-4:i]) && !isWordRune(rune(s[i-5]))) || next >= 'A' && next <= 'Z' && i > 0 && isDigit(s[i-1]) {
			return '.', n
		}
	case '?', '!':
		if next == ' ' && unicode.IsUpper(firstRune(s[min(len(s), i+2):])) {
			return '?', n
		}
	case '/':
		if spaced && next == '/' && byteAt(s, i+2) == ' ' {
			return '.', 2 // Ores // Ore Journal
		}
		if spaced && next == ' ' {
			return '/', n
		}
	case '—', '―':
		return '-', n
	case '-', '–':
		if strings.HasPrefix(s[i:], "--") {
			return '-', len("--")
		}
		if spaced && next == ' ' && !isDigit(byteAt(s, i+n+1)) {
			return '-', n
		}
		if spaced && next == ' ' && isWordRune(rune(byteAt(s, i-2))) && !isDigit(byteAt(s, i-2)) && isSlashDate(s[i+n+1:]) {
			return '-', n
		}
		if spaced && next == ' ' && byteAt(s, i+n+5) != '/' && isDigit(byteAt(s, i+n+1)) && !isDigit(byteAt(s, i-2)) && !strings.Contains(s[i:min(len(s), i+n+8)], "/") {
			return '-', n
		}
	}
	return 0, 0
}

// isSlashDate reports whether s begins with a date in figures and slashes.
func isSlashDate(s string) bool {
	const longest = 10
	s, _, _ = strings.Cut(s[:min(len(s), longest+1)], " ")
	return strings.Count(s, "/") == 2 && strings.Trim(s, "0123456789/,.") == "" && len(s) > 5
}

// stopsAt reports whether the point at i ends a sentence: what stands before it
// is no initial and no abbreviation, and a small letter does not follow.
func stopsAt(s string, i int) bool {
	from := i
	for from > 0 && i-from < 16 && s[from-1] != ' ' && s[from-1] != '(' && s[from-1] != '"' {
		from--
	}
	word := s[from:i]
	after := firstRune(strings.TrimLeft(s[i+1:min(len(s), i+8)], " "))
	switch {
	case word == "" || unicode.IsLower(after) && !numberWordFollows(s[i+1:]):
		return false
	case len(word) == 1 && word[0] >= 'A' && word[0] <= 'Z', isInitials(word + "."):
		return false
	case (unicode.IsDigit(after) || after >= 'A' && after <= 'Z' && opensSheet(s[i+1:])) && isInClass(word, classCounting):
		return false
	case len(word) <= 2 && isDigit(word[0]) && unicode.IsLetter(after) && editionFollows(s, i):
		return false
	case strings.EqualFold(word, "al"):
		return true
	}
	return !isInClass(word, classAbbreviation) || monthNamed(word) != 0 && !unicode.IsDigit(after)
}

// numberWordFollows reports whether s begins with what numbers a part of a source, which
// is written small behind a point: pp. 85–88.
func numberWordFollows(s string) bool {
	const longest = 20
	s = strings.TrimLeft(s[:min(len(s), longest)], " ")
	word, _ := cutNumberWord(s)
	return word != ""
}

// opensSheet reports whether s begins with the page of a newspaper, behind space: A5.
func opensSheet(s string) bool {
	s = strings.TrimLeft(s, " ")
	return isSheet(s[:min(len(s), 2)]) && !isASCIILetter(byteAt(s, 2))
}

// abbreviations end with a point that ends no sentence.
var abbreviations = [...]string{
	"adm", "apr", "art", "aug", "brig", "capt", "cf", "ch", "col", "cong", "dec", "dept", "dr", "e.g", "etc", "exec",
	"feb", "fed", "fig", "gen", "gov", "hon", "i.e", "jan", "jul", "jun", "lt", "maj", "mar", "messrs", "mr", "mrs",
	"ms", "mt", "no", "nos", "nov", "nr", "oct", "p", "pp", "prof", "pub", "reg", "rep", "rev", "sec", "sen", "sept",
	"sgt", "st", "stat", "supp", "v", "vol", "vols", "vs", "wm",
}

// numberAbbreviations stand before a number.
var numberAbbreviations = [...]string{
	"art", "blz", "ch", "ep", "eps", "fig", "hal", "hlm", "iss", "jrg", "n", "nn", "no", "nos", "nr", "num", "núm", "p", "pag", "pagg", "pp", "pág", "págs",
	"roč", "s", "sec", "sid", "ss", "str", "sz", "t", "vol", "vols", "årg", "č", "σ", "σελ", "С", "Т", "вип", "вып", "с", "сс", "стр", "т",
}

// trimPiece returns s without the marks and space at its ends that are no part
// of a name or a title.
func trimPiece(text string, s Span) Span {
	s, plain := trimSpaces(text, s)
	if plain {
		return s
	}
	if closesNumber(text, s) {
		return Span{s.Start, s.End - 1}
	}
	return trimEdges(text, s)
}

// trimEdges does what trimPiece does for s without spaces at its ends.
func trimEdges(text string, s Span) Span {
	from := s.Start
	s.Start = s.End - len(strings.TrimLeftFunc(s.In(text), isPieceEdge))
	if opening, n := utf8.DecodeLastRuneInString(text[from:s.Start]); n > 0 && strings.ContainsRune("“\"«„", opening) {
		if inner, end := quotedAt(text, s.Start-n, s.End); end > 0 && hasWords(inner.In(text)) && hasWords(text[end:s.End]) {
			s.Start -= n // “Green” ores
		}
	}
	if in := s.In(text); strings.HasPrefix(in, ". ") {
		s.Start = s.End - len(strings.TrimLeftFunc(in[1:], isPieceEdge))
	}
	round, square, closing := surplusBrackets(s.In(text))
	for {
		s.End = s.Start + len(strings.TrimRightFunc(s.In(text), isPieceEdge))
		in := s.In(text)
		switch {
		case strings.HasSuffix(in, "..."):
			return s
		case strings.HasSuffix(in, ".") && !endsInAbbreviation(in) && !endsInInitial(in):
			s.End--
		case strings.HasSuffix(in, ")") && round > 0:
			s.End--
			round, closing = round-1, closing-1
		case strings.HasSuffix(in, "]") && square > 0:
			s.End--
			square, closing = square-1, closing-1
		case closing == 0 && (strings.HasPrefix(in, "(") || strings.HasPrefix(in, "[")):
			s.Start++
			s.Start = s.End - len(strings.TrimLeftFunc(s.In(text), isPieceEdge))
		default:
			return s
		}
	}
}

// closesNumber reports whether s begins with a plain letter or digit and ends in a number
// behind a space and a point, as a source with its date does.
func closesNumber(text string, s Span) bool {
	at := s.End - 1
	if at <= s.Start || text[at] != '.' || !isLetterOrDigit(text[s.Start]) {
		return false
	}
	for at--; at > s.Start && isDigit(text[at]); at-- {
	}
	return at < s.End-2 && text[at] == ' '
}

// trimSpaces returns s without the spaces at its ends, and whether it begins and ends
// with a plain letter or digit then, so that nothing else can be trimmed.
func trimSpaces(text string, s Span) (Span, bool) {
	for s.Start < s.End && text[s.Start] == ' ' {
		s.Start++
	}
	for s.Start < s.End && text[s.End-1] == ' ' {
		s.End--
	}
	return s, s.Start < s.End && isLetterOrDigit(text[s.Start]) && isLetterOrDigit(text[s.End-1])
}

// surplusBrackets returns how many more round and square brackets close in s than
// open, and how many close.
func surplusBrackets(s string) (round, square, closing int) {
	for i := range len(s) {
		switch s[i] {
		case '(':
			round--
		case ')':
			round++
			closing++
		case '[':
			square--
		case ']':
			square++
			closing++
		}
	}
	return round, square, closing
}

// endsInInitial reports whether s ends in the initial of a name: Roe, J.
func endsInInitial(s string) bool {
	word := s[strings.LastIndexByte(s, ' ')+1:]
	return len(word) > 0 && isInitials(word)
}

func isPieceEdge(r rune) bool {
	return isCitationEdge(r) && r != '#' && r != '_' || r == '"' || r == '“' || r == '”' || r == '。' || r == '、' || r == '，' || r == '；' || r == '：' || r == '،'
}

// hasWords reports whether s has a letter or a digit.
func hasWords(s string) bool {
	for i := range len(s) {
		if isLetterOrDigit(s[i]) {
			return true
		}
		if s[i] >= utf8.RuneSelf {
			return strings.ContainsFunc(s[i:], isWordRune)
		}
	}
	return false
}

// container reads the editors of the book in which a work stands, at i: in Roe,
// J. (ed.), and returns where they end, or i.
func (r *citationReader) container(i int) int {
	if i > 0 && isWordRune(rune(r.text[i-1])) {
		return i
	}
	l := authorList{text: r.text, limit: min(r.End, i+maxAuthorList)}
	end := l.read(i + len("in "))
	if end == 0 || l.editors == (Span{}) {
		return i
	}
	r.add(piece{Span: Span{i, end}, sep: ' ', field: FieldRemark})
	r.inBook = true
	return end
}

// addressAt returns the end of the address or the DOI that begins at i, and which
// of them it is.
func addressAt(s string, i, from int) (int, CitationField) {
	if i > from && isWordRune(rune(s[i-1])) && s[i-1] < utf8.RuneSelf {
		return 0, ""
	}
	field := FieldURL
	at := i
	switch rest := s[i:]; {
	case strings.HasPrefix(rest, "http://"), strings.HasPrefix(rest, "https://"), strings.HasPrefix(rest, "www."):
	case hasFoldPrefix(rest, "doi:"):
		at = i + len("doi:")
		for at < len(s) && s[at] == ' ' {
			at++
		}
		if !strings.HasPrefix(s[at:], "10.") {
			return 0, ""
		}
		field = FieldDOI
	default:
		return 0, ""
	}
	end := at
	depth := 0
	for end < len(s) {
		c, n := utf8.DecodeRuneInString(s[end:])
		if c == '(' {
			depth++
		}
		if unicode.IsSpace(c) || strings.ContainsRune("]>\"”«»“，。、", c) || c == ')' && depth == 0 {
			break
		}
		if c == ')' {
			depth--
		}
		end += n
	}
	return at + len(strings.TrimRight(s[at:end], ".,;:")), field
}
