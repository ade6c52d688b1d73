package gloss

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/glossnews/gloss/internal/gaz"
)

// A quotation is a part of a text in quotation marks.
type quotation struct {
	Span          // with its marks
	words    Span // without them
	goesOn   bool // the quotation before goes on in this paragraph
	unclosed bool // the closing mark is missing
	cut      bool // the closing mark is missing where a section ends
	single   bool // in single marks
	closing  rune
	outer    int  // the quotation that it stands in, or -1
	block    bool // a paragraph of somebody's words without marks
	set      bool // which the page sets off
	label    int  // of a line of an interview, how long the name before it is
}

// maxQuotes is how deep quotations are followed into each other.
const maxQuotes = 8

// An openMark is an opening mark whose closing one is looked for.
type openMark struct {
	at      int // where it stands
	from    int // where the words begin
	closing rune
}

// A quoteScanner finds the quotations in paragraphs, one after the other.
type quoteScanner struct {
	text  string
	found []quotation
	stack []openMark
	open  rune // the closing mark that the last quotation lacks, in the paragraph before
	plain bool // single marks are apostrophes in this paragraph
}

// quotedParts returns the quotations of paragraphs, in order, each before those that
// stand in it.
//
// A quotation ends in its paragraph. One without its closing mark ends with the
// paragraph too, and goes on where the next begins with the same opening mark, as
// is usual for quotations of several paragraphs.
func quotedParts(text string, paragraphs []gaz.Block) []quotation {
	s := quoteScanner{text: text}
	for _, p := range paragraphs {
		if p.Heading {
			s.cut()
		}
		s.paragraph(Span{p.Start, p.End})
		if p.Heading {
			s.open = 0
		}
	}
	s.cut()
	return s.found
}

// cut ends for good what the paragraph before has left open.
func (s *quoteScanner) cut() {
	for i := len(s.found) - 1; s.open != 0 && i >= 0; i-- {
		if s.found[i].unclosed {
			s.found[i].cut = true
			break
		}
	}
	s.open = 0
}

// withBlocks returns quotations in marks and those without together, in order. A
// quotation in marks stands in the paragraph about it.
func withBlocks(marked, blocks []quotation) []quotation {
	if len(blocks) == 0 {
		return marked
	}
	all := make([]quotation, 0, len(marked)+len(blocks))
	place := make([]int, len(marked))
	next := 0
	for i, q := range marked {
		for next < len(blocks) && blocks[next].Start <= q.Start {
			all = append(all, blocks[next])
			next++
		}
		place[i] = len(all)
		if q.outer >= 0 {
			q.outer = place[q.outer]
		} else if next > 0 && q.End <= blocks[next-1].End {
			q.outer = len(all) - 1
			for !all[q.outer].block {
				q.outer--
			}
		}
		all = append(all, q)
	}
	return append(all, blocks[next:]...)
}

func (s *quoteScanner) paragraph(p Span) {
	first := len(s.found)
	before := s.open
	s.open, s.plain = 0, false
	s.scan(p)
	if len(s.stack) > 0 && isSingle(s.stack[0].closing) { // an apostrophe after all
		s.found, s.plain = s.found[:first], true
		s.scan(p)
	}
	s.unclosed(p, first)
	s.nest(first)
	if first < len(s.found) && before != 0 && s.found[first].Start == p.Start+leadingSpace(p.In(s.text)) {
		s.found[first].goesOn = true
	}
}

func (s *quoteScanner) scan(p Span) {
	s.stack = s.stack[:0]
	for i := p.Start; i < p.End; {
		r, size := s.markAt(i, p.End)
		if isQuoteMark(r) && (!s.plain || !isSingle(r)) {
			s.mark(p, i, size, r)
		}
		i += size
	}
}

// markAt returns the rune at i and its size, and for two straight marks, graves or commas
// the double mark that they are typed for.
func (s *quoteScanner) markAt(i, end int) (r rune, size int) {
	const pair = 2
	r, size = utf8.DecodeRuneInString(s.text[i:end])
	if i+size >= end || s.text[i+1] != s.text[i] {
		return r, size
	}
	switch {
	case r == '`':
		return '“', pair
	case r == ',' && s.doubled(i, end):
		return '"', pair
	case r == '\'' && (len(s.stack) == 0 || !isSingle(s.stack[len(s.stack)-1].closing)):
		return '"', pair
	}
	return r, size
}

// doubled reports whether the two commas at i open a quotation, which ends with two
// straight marks or one double mark.
func (s *quoteScanner) doubled(i, end int) bool {
	const pair = 2
	after, _ := utf8.DecodeRuneInString(s.text[i+pair : end])
	if before, _ := utf8.DecodeLastRuneInString(s.text[:i]); i > 0 && isTextBefore(before) || !isTextAfter(after) {
		return false
	}
	part := s.text[i+pair : min(end, i+pair+maxSingle)]
	return strings.Contains(part, "''") || strings.ContainsAny(part, "\"“”")
}

func leadingSpace(s string) int { return len(s) - len(strings.TrimLeftFunc(s, unicode.IsSpace)) }

// mark reads the mark r at i.
func (s *quoteScanner) mark(p Span, i, size int, r rune) {
	before, _ := utf8.DecodeLastRuneInString(s.text[p.Start:i])
	after, _ := utf8.DecodeRuneInString(s.text[i+size : p.End])
	if i == p.Start {
		before = 0
	}
	if i+size == p.End {
		after = 0
	}
	if s.closes(r, before, after) && (!isSingle(r) || !s.isPlural(i+size, p.End, before, after)) {
		s.close(i, i+size)
		return
	}
	if closing := s.opens(p, i, r, before, after); closing != 0 && len(s.stack) < maxQuotes {
		s.stack = append(s.stack, openMark{i, i + size, closing})
	}
}

// closes reports whether the mark r closes the innermost open one or one about
// it, and leaves that as the innermost.
func (s *quoteScanner) closes(r, before, after rune) bool {
	for k, m := range slices.Backward(s.stack) {
		if !isClosing(r, m.closing, before, after) || isApostrophe(m.closing) && k < len(s.stack)-1 {
			continue
		}
		s.stack = s.stack[:k+1]
		return true
	}
	return false
}

// isClosing reports whether r closes what closing should.
func isClosing(r, closing, before, after rune) bool {
	switch {
	case isSingle(closing):
		return isSingle(r) && r != '‘' && !unicode.IsLetter(after) && !unicode.IsDigit(after) && !unicode.IsSpace(before)
	case r == closing:
		return r != '"' || !unicode.IsSpace(before) || after == 0 || unicode.IsSpace(after) || unicode.IsPunct(after)
	case closing == '”': // the wrong way round, or of another kind
		return (r == '“' || r == '"' || r == '„') && isTextBefore(before) && !isTextAfter(after)
	case closing == '"':
		return r == '”' || r == '“' && isTextBefore(before) && !isTextAfter(after)
	}
	return false
}

// isPlural reports whether the apostrophe before from is that of a plural, as in
// the ministers’ plan: another mark closes the quotation, after a comma or a point.
func (s *quoteScanner) isPlural(from, end int, before, after rune) bool {
	if before != 's' || after != ' ' {
		return false
	}
	last := ' '
	for _, r := range s.text[from:min(end, from+maxSingle)] {
		switch {
		case r == '‘':
			return false
		case isSingle(r) && strings.ContainsRune(",.?!", last):
			return true
		}
		last = r
	}
	return false
}

func isSingle(r rune) bool { return r == '\'' || r == '’' || r == '‘' }

// isTextBefore reports whether a mark after r can close.
func isTextBefore(r rune) bool {
	return r != 0 && !unicode.IsSpace(r) && !strings.ContainsRune("([{—–", r)
}

// isTextAfter reports whether a mark before r can open.
func isTextAfter(r rune) bool {
	return unicode.IsLetter(r) || unicode.IsDigit(r) || strings.ContainsRune("$€£[(…#@", r) && r != 0
}

// close makes a quotation of the innermost open mark, if it is the outermost one.
func (s *quoteScanner) close(i, end int) {
	last := len(s.stack) - 1
	m := s.stack[last]
	s.stack = s.stack[:last]
	if strings.TrimSpace(s.text[m.from:i]) != "" {
		s.found = append(s.found, quotation{Span: Span{m.at, end}, words: Span{m.from, i}, closing: m.closing, single: isSingle(m.closing)})
	}
}

// opens returns the closing mark of the quotation that r, at i, opens, or 0 if it
// opens none.
func (s *quoteScanner) opens(p Span, i int, r, before, after rune) rune {
	free := !isTextBefore(before) || isQuoteMark(before) || before == '-' || before == '/' || before == ':'
	switch r {
	case '“':
		if after == 0 || unicode.IsSpace(after) && (before == 0 || unicode.IsSpace(before)) {
			return 0
		}
		return '”'
	case '„':
		return lowCloser(s.text[i:p.End])
	case '«':
		return '»'
	case '»':
		if free && isTextAfter(after) {
			return '«'
		}
	case '‹':
		return '›'
	case '「':
		return '」'
	case '『':
		return '』'
	case '"':
		if free && after != 0 && !unicode.IsSpace(after) {
			return '"'
		}
	case '”': // the wrong way round
		if free && isTextAfter(after) {
			return '”'
		}
	case '‘', '´':
		if free && (unicode.IsLetter(after) || unicode.IsDigit(after) || after == '[' || after == '…') && !isDecade(s.text[i:p.End]) {
			return '’'
		}
	case '\'', '’':
		if free && isTextAfter(after) && !isDecade(s.text[i:p.End]) && s.hasSingleEnd(i+utf8.RuneLen(r), p.End) {
			return r
		}
	}
	return 0
}

// lowCloser returns what closes the low mark that s begins with: “ as in German,
// or ” as in Polish, whichever comes first.
func lowCloser(s string) rune {
	if i := strings.IndexAny(s[:min(len(s), maxSingle)], "“”"); i >= 0 {
		r, _ := utf8.DecodeRuneInString(s[i:])
		return r
	}
	return '“'
}

// maxSingle is the most bytes in which the end of a quotation is looked for where
// its opening mark alone does not say that it is one.
const maxSingle = 600

// hasSingleEnd reports whether an apostrophe after from can close a quotation,
// being followed by no letter, before another can open one.
func (s *quoteScanner) hasSingleEnd(from, end int) bool {
	part := s.text[from:min(end, from+maxSingle)]
	var before rune
	for i, r := range part {
		if isApostrophe(r) {
			after, _ := utf8.DecodeRuneInString(part[i+utf8.RuneLen(r):])
			if isTextBefore(before) && !unicode.IsLetter(after) && !unicode.IsDigit(after) && (before != 's' || after != ' ') {
				return true
			}
		}
		before = r
	}
	return false
}

// isDecade reports whether s, which begins with an apostrophe, is a decade or a
// year of two figures, or a word that has lost its first letters.
func isDecade(s string) bool {
	_, size := utf8.DecodeRuneInString(s)
	rest := s[size:]
	if len(rest) >= 2 && isDigit(rest[0]) && isDigit(rest[1]) {
		return len(rest) == 2 || !isDigit(rest[2])
	}
	word := rest
	if i := strings.IndexFunc(rest, func(r rune) bool { return !unicode.IsLetter(r) }); i >= 0 {
		word = rest[:i]
	}
	switch strings.ToLower(word) {
	case "em", "til", "tis", "twas", "cause", "n", "bout", "round":
		return true
	}
	return false
}

// nest puts the quotations from the given one on in order and says of each in which
// other it stands.
func (s *quoteScanner) nest(first int) {
	slices.SortFunc(s.found[first:], func(a, b quotation) int { return a.Start - b.Start })
	within := make([]int, 0, maxQuotes)
	for i := first; i < len(s.found); i++ {
		q := &s.found[i]
		for len(within) > 0 && s.found[within[len(within)-1]].End <= q.Start {
			within = within[:len(within)-1]
		}
		q.outer = -1
		if len(within) > 0 {
			q.outer = within[len(within)-1]
		}
		within = append(within, i)
	}
}

// unclosed ends what is open at the end of a paragraph whose quotations are those
// from the given one on.
func (s *quoteScanner) unclosed(p Span, first int) {
	if len(s.stack) == 0 {
		return
	}
	m := s.stack[0]
	end := m.from + len(strings.TrimRightFunc(s.text[m.from:p.End], unicode.IsSpace))
	lost := end // where another opens, as the mark that closes it is lost
	for _, q := range s.found[first:] {
		if q.Start > m.at && q.closing == m.closing {
			lost = min(lost, q.Start)
		}
	}
	if lost < end {
		end = s.lostEnd(m.from, lost)
		for _, q := range s.found[first:] { // it ends in no other
			if m.at < q.Start && q.Start < end && end < q.End {
				end = m.from + len(strings.TrimRightFunc(s.text[m.from:q.Start], unicode.IsSpace))
			}
		}
	} else {
		s.open = m.closing
	}
	if end <= m.from {
		s.open = 0
		return
	}
	s.found = append(s.found, quotation{Span: Span{m.at, end}, words: Span{m.from, end}, closing: m.closing, unclosed: true})
}

// lostEnd returns where a quotation ends that has lost its closing mark before another
// one opens: at a comma that a verb of speech follows, or where the other opens.
func (s *quoteScanner) lostEnd(from, to int) int {
	for i := from; i < to; i++ {
		switch s.text[i] {
		case ',', '?', '!':
			word, _, _ := strings.Cut(strings.TrimLeft(s.text[i+1:to], " "), " ")
			if isSpeechVerb(word) {
				return i + 1
			}
		}
	}
	return from + len(strings.TrimRightFunc(s.text[from:to], unicode.IsSpace))
}
