// Package core has what the recogniser and the command that trains it must agree
// on: the labels, the features of a token and the tables they are kept in.
package core

// The labels of the first chain: a token is outside of every name, or it is the
// beginning, the inside or the end of one of some kind, or one by itself. A label
// of a name is 1 + 4*kind + position.
const (
	Outside   = 0
	Kinds     = 4 // person, organization, place, nationality
	Labels    = 1 + 4*Kinds
	Begin     = 0
	Inside    = 1
	End       = 2
	Single    = 3
	TitleBase = Labels     // the second chain's labels come after: outside, begin, inside, end, single
	Columns   = Labels + 5 // of all labels
	Stride    = 24         // Columns rounded up, so that rows are aligned
)

// The kinds of the first chain.
const (
	Person = iota
	Organization
	Place
	Nationality
)

// Label returns the label of a name's token.
func Label(kind, position int) int { return 1 + 4*kind + position }

// Row is one number for each label.
type Row [Stride]float32
