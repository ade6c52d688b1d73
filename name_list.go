package gloss

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/glossnews/gloss/internal/gaz"
)

// A spannedName is a name and where it stands in a text.
type spannedName struct {
	Span
	Name Name
}

// parseAuthors returns those whom s, a whole field of authors, names, in any form
// of list: "Roe, Jane, and John Doe", "Crawley E, Gagnon E", "Roe, J.; Doe, J.".
// A body is kept whole, commas and all. more is true where s says that there are
// others ("et al."), and sure where every name has a known given name, initials,
// or the form of a name that is written with the family first.
func parseAuthors(s string) (names []spannedName, more, sure bool) {
	items, more := splitAuthors(s)
	strong := false
	for _, it := range items {
		strong = strong || it.before == sepStrong
	}
	sure = true
	initialed := !strong && allInitialsLast(s, items)
	for len(items) > 0 {
		n := 1
		if strong {
			for n < len(items) && items[n].before == sepWeak {
				n++
			}
		} else {
			n = oneName(s, items)
		}
		at := Span{items[0].Start, items[n-1].End}
		name, known := listedName(at.In(s), n, initialed)
		if items = items[n:]; name != (Name{}) {
			names = append(names, spannedName{at, name})
			sure = sure && known
		}
	}
	if whole, ok := wholeBody(s, names, strong); ok && !more {
		return []spannedName{whole}, false, false
	}
	return names, more, sure && len(names) > 0
}

// listedName parses one name of a list, made of n parts between commas. It is
// known where it surely is a person's.
func listedName(s string, n int, initialed bool) (Name, bool) {
	var name Name
	if words := strings.Fields(s); initialed && len(words) > 1 {
		last := len(words) - 1
		name = ParseName("J. " + strings.Join(words[:last], " "))
		if name.Given == "J." {
			name.Given = words[last]
		}
	} else {
		name = ParseName(s)
	}
	switch {
	case name.Literal != "":
		return name, false
	case initialed, name.FamilyFirst, strings.HasSuffix(name.Particle, "-") && name.Given != "", n > 1 && name.Given != "" && name.Family != "":
		return name, true
	}
	first, _, _ := strings.Cut(name.Given, " ")
	return name, name.Family != "" && (gaz.IsGivenName(first) || isInitials(first))
}

// wholeBody returns s as one body's name, if none of the names that commas and
// "and" make of it is surely a person's: Ministry of Trade, Industry and Energy.
func wholeBody(s string, names []spannedName, strong bool) (spannedName, bool) {
	if strong || len(names) < 2 {
		return spannedName{}, false
	}
	at := Span{names[0].Start, names[len(names)-1].End}
	words, ok := appendWords(nil, at.In(s))
	if !ok || !isOrganization(words) {
		return spannedName{}, false
	}
	organization, person := false, false
	for _, n := range names {
		first, _, _ := strings.Cut(n.Name.Given, " ")
		person = person || n.Name.Literal == "" && n.Name.Family != "" && (gaz.IsGivenName(first) || isInitials(first) || n.Name.FamilyFirst)
		organization = organization || n.Name.Literal != "" && !isAgency(n.Name.Literal)
	}
	if person || !organization {
		return spannedName{}, false
	}
	return spannedName{at, Name{Literal: strings.Join(words, " ")}}, true
}

// isAgency reports whether s is an outlet that is known by one word.
func isAgency(s string) bool { return hasWord(agencies[:], s) }

// oneName returns how many of items, which are parted by commas, make one name.
func oneName(s string, items []authorItem) int {
	n := 1
	if len(items) > 1 && items[1].before == sepWeak && turnedParts(items[0].In(s), items[1].In(s)) {
		n = 2
	}
	for n < len(items) && items[n].before == sepWeak && isAfterName(items[n].In(s)) {
		n++
	}
	return n
}

// isAfterName reports whether part is what follows a name and a comma: Jr., PhD.
func isAfterName(part string) bool {
	words := strings.Fields(part)
	return len(words) == 1 && isNameSuffix(words[0]) || len(words) > 0 && allDegrees(words)
}

// turnedParts reports whether two parts between commas are a name turned for a
// list: Roe, Jane; van der Berg, J. M.
func turnedParts(family, given string) bool {
	const mostGiven = 3
	words, names := strings.Fields(family), strings.Fields(given)
	if len(words) == 0 || len(names) == 0 || len(words) > mostGiven+1 || len(names) > mostGiven || isOrganization(words) ||
		isAfterName(given) {
		return false
	}
	initials := true
	for _, w := range names {
		initials = initials && (isListInitials(w) || isNameParticle(w))
	}
	if initials && !isListInitials(words[len(words)-1]) {
		return len(words) == 1 || !gaz.IsGivenName(words[0]) || isNameParticle(words[0])
	}
	for len(words) > 1 && isNameParticle(words[0]) {
		words = words[1:]
	}
	all := len(names)
	for len(names) > 1 && isNameParticle(names[len(names)-1]) {
		names = names[:len(names)-1]
	}
	switch {
	case len(names) < all && len(words) == 1:
		return true // Goethe, Johann Wolfgang von
	case len(words) == 2 && len(names) == 1 && gaz.IsGivenName(names[0]) && !gaz.IsGivenName(words[0]):
		return true // García Márquez, Gabriel
	}
	if len(words) > 1 || !gaz.IsGivenName(names[0]) || gaz.IsGivenName(words[0]) && !gaz.IsFamilyName(words[0]) {
		return len(words) == 1 && len(names) == 1 && familyFirst([]string{words[0], names[0]})
	}
	for _, w := range names[1:] {
		if !gaz.IsGivenName(w) && !isListInitials(w) {
			return false
		}
	}
	return true
}

// isListInitials reports whether w is O., J.-P., J.K. or E.
func isListInitials(w string) bool {
	letter, n := false, 0
	for _, r := range w {
		switch {
		case unicode.IsUpper(r) && !letter:
			letter = true
			n++
		case r == '.' && letter, r == '-' && !letter && n > 0:
			letter = false
		default:
			return false
		}
	}
	return n > 0 && n <= 4
}

// allInitialsLast reports whether items are all as in Crawley E, Gagnon EK.
func allInitialsLast(s string, items []authorItem) bool {
	pointed := false
	for _, it := range items {
		words := strings.Fields(it.In(s))
		last := len(words) - 1
		if last < 1 || last > 3 || isOrganization(words[:last]) || capitalRun(words[last-1]) > 1 && len(words[last-1]) > 2 {
			return false
		}
		w := words[last]
		bare := len(w) <= len("JRR") && w == strings.ToUpper(w) && strings.IndexFunc(w, func(r rune) bool { return !unicode.IsUpper(r) }) < 0 && !isNameSuffix(w)
		pointed = pointed || !bare
		if !bare && !isListInitials(w) || isListInitials(words[0]) {
			return false
		}
		if gaz.IsGivenName(words[0]) && !gaz.IsFamilyName(words[0]) {
			return false
		}
	}
	return len(items) > 1 || pointed && len(items) > 0
}

// An authorItem is a part of a list of authors and the kind of sign before it.
type authorItem struct {
	Span
	before separator
}

// A separator is what parts the items of a list.
type separator uint8

const (
	sepWeak   separator = iota + 1 // a comma
	sepStrong                      // a semicolon, a bar, an ideographic comma
	sepAnd
)

// splitAuthors splits s at commas, semicolons and words for and. more is true if
// the list says that it goes on.
func splitAuthors(s string) (items []authorItem, more bool) {
	from, before := 0, sepAnd
	add := func(to int, sep separator) {
		at := trimAuthor(s, Span{from, to})
		if cut := cutMore(at.In(s)); cut >= 0 {
			at, more = trimAuthor(s, Span{at.Start, at.Start + cut}), true
		}
		if at.Start < at.End {
			items = append(items, authorItem{at, before})
			before = sep
		} else {
			before = max(before, sep)
		}
	}
	depth := 0
	for i := 0; i < len(s); {
		r, size := rune(s[i]), 1
		if r >= utf8.RuneSelf {
			r, size = utf8.DecodeRuneInString(s[i:])
		}
		next := i + size
		switch {
		case r == '(' || r == '[':
			depth++
		case r == ')' || r == ']':
			depth = max(0, depth-1)
		case depth > 0:
		case r == ',' || r == '，':
			add(i, sepWeak)
			from = next
		case strings.ContainsRune(";；|、•", r):
			add(i, sepStrong)
			from = next
		case r == '&' && i > 0 && s[i-1] == ' ':
			add(i, sepAnd)
			from = next
		case r == ' ':
			if end := andAt(s, next); end > 0 && splitsAt(s[from:i], s[end:]) {
				add(i, sepAnd)
				from, next = end, end
			}
		}
		i = next
	}
	add(len(s), sepAnd)
	return items, more
}

// andAt returns the end of the word for and at i, or 0.
func andAt(s string, i int) int {
	const longest = 5
	n := strings.IndexByte(s[i:min(len(s), i+longest)], ' ')
	if n <= 0 {
		return 0
	}
	switch strings.ToLower(s[i : i+n]) {
	case "and", "und", "et", "y", "e", "og", "och", "en", "i", "и", "та", "ve", "dan", "with", "con", "mit", "avec":
		return i + n
	}
	return 0
}

// splitsAt reports whether and between before and after parts two names, and not
// the halves of one, as in José Ortega y Gasset, nor the words et al.
func splitsAt(before, after string) bool {
	after = strings.TrimLeft(after, " ")
	if word, _, _ := strings.Cut(after, " "); strings.EqualFold(strings.Trim(word, ".,;"), "al") {
		return false
	}
	const most = 80
	head := after[:min(len(after), most)]
	if i := strings.IndexAny(head, ",;|&"); i >= 0 {
		head = head[:i]
	}
	return strings.TrimSpace(before) == "" || strings.Contains(strings.TrimSpace(head), " ") || strings.ContainsAny(after[:min(len(after), most)], ",;") ||
		!strings.Contains(strings.TrimSpace(before), " ") || isAgency(strings.TrimSpace(head))
}

// cutMore returns where the words begin that say that a list goes on, or -1.
func cutMore(s string) int {
	const longest = 16
	for i := max(0, len(s)-longest); i < len(s); i++ {
		if i > 0 && s[i-1] != ' ' && s[i] < utf8.RuneSelf || !utf8.RuneStart(s[i]) {
			continue
		}
		switch strings.ToLower(strings.TrimRight(s[i:], ".")) {
		case "et al", "and others", "others", "et alii", "u. a", "u.a", "i in", "и др", "и другие", "та ін", "m.fl", "m. fl", "ve diğ", "vd", "dkk", "y otros", "等", "ほか", "他", "et autres":
			return i
		}
	}
	return -1
}

// trimAuthor returns at without what may stand about a name and is none of it.
func trimAuthor(s string, at Span) Span {
	edge := func(r rune) bool { return isNameEdge(r) || r == '†' }
	for {
		at.Start = at.End - len(strings.TrimLeftFunc(at.In(s), edge))
		at.End = at.Start + len(strings.TrimRightFunc(at.In(s), edge))
		const longest = 4
		n := strings.IndexByte(at.In(s)[:min(longest, at.End-at.Start)], ' ')
		if n <= 0 {
			if isAnd(at.In(s)) {
				at.Start = at.End
			}
			return at
		}
		switch first := at.In(s)[:n]; {
		case isAnd(first), strings.EqualFold(first, "by"), strings.EqualFold(first, "und"):
			at.Start += n
		default:
			return at
		}
	}
}
