package gloss

import (
	"slices"
	"strings"
	"unicode/utf8"
)

// skipBacklinks returns the length of the marks that s, an item of a list of references
// of an encyclopedia, begins with and that lead back to the text: ^ a b, ↑.
func skipBacklinks(s string) int {
	i := skipSpaces(s, 0)
	r, n := utf8.DecodeRuneInString(s[i:])
	if r != '^' && r != '↑' {
		return 0
	}
	i = skipSpaces(s, i+n)
	for {
		to := i
		for to < len(s) && to-i < 2 && s[to] >= 'a' && s[to] <= 'z' {
			to++
		}
		if to == i || byteAt(s, to) != ' ' {
			return i
		}
		i = skipSpaces(s, to)
	}
}

// isBackReference reports whether s only refers to a source that was named before: Ibid.,
// p. 12; Id. at 45.
func isBackReference(s string) bool {
	const longest = 48
	if len(s) > longest || !mayLead(s, leadBack) || strings.ContainsAny(s, "“\"«") {
		return false
	}
	for _, w := range backWords[:] {
		if hasFoldPrefix(s, w) && !isWordRune(firstRune(s[len(w):])) && (w != "id." || strings.TrimLeft(s[len(w):], " ,0123456789") == "") {
			return true
		}
	}
	return false
}

// backWords begin what refers to a source that was named before.
var backWords = [...]string{"ibid", "ibidem", "id. at", "id., at", "id.", "idem", "ebd", "ebenda", "op. cit", "loc. cit", "see ibid", "see id.", "supra note"}

// backTitles stand for a title that was named before. Behind the first two, more may
// follow.
var backTitles = [...]string{"supra note", "see above", "op. cit", "op.cit", "loc. cit", "ibid", "supra"}

// refersBack reports whether s stands in a source for the title that was named before:
// op. cit., supra note 12.
func refersBack(s string) bool {
	if !mayLead(s, leadBack) {
		return false
	}
	s = strings.TrimRight(s, ". ")
	if hasFoldPrefix(s, backTitles[0]) || hasFoldPrefix(s, backTitles[1]) {
		return len(s) < longestWord
	}
	return slices.ContainsFunc(backTitles[2:], func(w string) bool { return strings.EqualFold(s, w) })
}

// sourceBehind returns where the source begins behind a remark with which s begins, as
// under charts: Note: Data as of May. Source: Ore Institute. It is 0 if none does.
func sourceBehind(s string) int {
	const farthest = 1200
	for i := 0; i < min(len(s), farthest); i++ {
		if s[i] != '.' && s[i] != ';' || byteAt(s, i+1) != ' ' {
			continue
		}
		if at := skipSpaces(s, i+1); citationLabel(s[at:min(len(s), at+maxCitationLabel)]) > 0 {
			return at
		}
	}
	return 0
}

// ownWork returns the length of the words that s begins with which say that the work is
// one's own and what it draws on follows: Authors' calculations based on data from.
func ownWork(s string) int {
	const words = 3
	if !isOwn(s) {
		return 0
	}
	at := strings.IndexByte(s, ' ') + 1
	for n := 0; ; n++ {
		w := nextWord(s, at)
		if w == "" || n > words || !isOwnWork(strings.ToLower(w)) && !isAnd(w) {
			break
		}
		at += len(w)
		if byteAt(s, at) == ',' {
			at++
		}
		if byteAt(s, at) != ' ' {
			return 0
		}
		at++
	}
	rest := s[at:]
	n := 0
	for _, w := range [...]string{"based on ", "based upon ", "on the basis of ", "using ", "drawing on ", "from ", "with ", "of "} {
		if hasFoldPrefix(rest, w) {
			n = len(w)
			break
		}
	}
	if n == 0 || at == strings.IndexByte(s, ' ')+1 {
		return 0
	}
	for _, w := range [...]string{"the ", "data ", "figures ", "statistics ", "from ", "of ", "by ", "provided by ", "the "} {
		if hasFoldPrefix(rest[n:], w) {
			n += len(w)
		}
	}
	if !startsUpper(rest[n:]) && !strings.HasPrefix(rest[n:], "http") {
		return 0
	}
	return at + n
}

// onlyOwn reports whether s says that the work is one's own, and nothing more: Authors'
// calculations.
func onlyOwn(s string) bool {
	s = strings.TrimRight(s, ".)] ")
	_, words, _ := cutWord(s)
	if words == "" || !isOwn(s) {
		return false
	}
	for w := range strings.FieldsSeq(words) {
		if !isOwnWork(strings.ToLower(strings.TrimRight(w, ","))) && !isAnd(w) {
			return false
		}
	}
	return true
}

// cutOwn returns s, in which a source begins at from, without what it says behind the source
// of one's own work: Eurostat and own calculations.
func cutOwn(s string, from int) string {
	const longest = 60
	if k := strings.LastIndex(s[max(from, len(s)-longest):], " and "); k >= 0 {
		if k += max(from, len(s)-longest); onlyOwn(s[k+len(" and "):]) {
			return s[:k]
		}
	}
	return s
}

// isOwnWork reports whether w says what somebody has made of the figures of others.
func isOwnWork(w string) bool {
	switch w {
	case "calculation", "compilation", "creation", "depiction", "graphic", "graphics", "illustration", "illustrations", "representation", "research", "work":
		return true
	}
	return isWorkWord(w)
}
