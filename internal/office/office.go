// Package office finds who holds which public office of which country: in a
// text, by the words of titles and how they stand to names, and in a table of
// office holders, for a name on a date.
//
// Its functions take any string, use time linear in it and are safe for
// concurrent use.
package office

import "github.com/glossnews/gloss/internal/gaz"

// A Span is the half-open range [Start, End) of bytes in a text.
type Span struct {
	Start int `json:"start"`
	End   int `json:"end"`
}

// A Sentence is the tokens of a sentence or heading.
type Sentence struct {
	Span
	Tokens  []Span
	Heading bool
}

// A Mention is a place where a person is named.
type Mention struct {
	Span
	Who int // the same for mentions known to be of one person; negative if not known
}

// A Text is an article with what was found in it before.
type Text struct {
	Text      string
	Sentences []Sentence  // in order
	People    []Mention   // in order, not overlapping
	Titles    []Span      // titles that another finder found, in order; may be nil
	Orgs      []Span      // organizations that another finder found, in order, not overlapping; may be nil
	Countries []gaz.Match // in order, not overlapping
	Date      string      // of the text, as precise as known; "" is not known
	Tables    Tables      // who held what; nil is the built-in one
}

// A Source is what says that somebody holds an office.
type Source string

// The sources.
const (
	FromText  Source = "text"
	FromTable Source = "table"
)

// A Holding is an office that a text names, and who holds it.
type Holding struct {
	Person   int    // the index in Text.People of the mention nearest, -1 if no holder is named
	Alone    bool   // no name stands with the title: Person or Holder say who is meant, if that is known
	Title    Span   // empty if only the table says it; with country, body and former, acting or deputy, without article
	Head     Span   // the word or words of Title that name the office
	Text     string // the title as written, or the table's
	Class    Class
	Modifier string // former, acting, elect, nominee, late; "" is current
	Body     string // the ministry, court, bank or company that the title names, or in which such an office sits
	Country  string // ISO 3166-1 alpha-2, EU, UN, NATO or the acronym of another body of states; "" is none or unknown
	Said     bool   // the sentence itself shows the country
	Source   Source
	AsOf     string // of a holding from the table: when its source said so
	Holder   string // the full name of who holds it by the table, where that says it or the text names nobody or the table alone says it
}
