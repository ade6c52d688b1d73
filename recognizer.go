package gloss

import (
	"github.com/glossnews/gloss/internal/tag"
)

// A Recognizer finds the names of people, organizations and places in an
// article. It may be called by many goroutines at once.
type Recognizer interface {
	// Recognize returns what an article names. Of finds that overlap the first
	// counts, of those that start together the longest.
	//
	// It gets the whole article, so that what one sentence says of a name can
	// decide about another: text is [Article.Text], and sentences are those of all
	// parts that are analyzed, in order, with a heading and an item of a list each
	// read by itself. Text between them is not the article's. Spans are ranges of
	// text; a Found lies within one sentence. Countries, blocs and seats of
	// government need not be found: the tables decide about them, and only a
	// longer name of a person or organization wins over theirs. The sentences are not
	// to be changed: the analysis keeps them.
	Recognize(text string, sentences []Sentence) []Found
}

// A Sentence is a sentence of an article, or a heading.
type Sentence struct {
	Span
	Tokens  []Token
	Heading bool // of the article or a section; it may be in title case
}

// A Token is a word, number or mark of a text. Words are cut at hyphens and
// before a possessive.
type Token struct {
	Span
	Text string
}

// A Found is a name that a Recognizer found.
type Found struct {
	Span
	Kind  Kind    // KindPerson, KindOrganization or KindPlace
	Score float64 // from 0 to 1
}

// readNames returns the names that the built-in model finds, and the titles of
// office.
func readNames(text string, sentences []Sentence) (found []Found, titles []Span) {
	doc := tag.Document{Text: text, Sentences: make([]tag.Sentence, len(sentences))}
	for i, s := range sentences {
		tokens := make([]tag.Span, len(s.Tokens))
		for j, t := range s.Tokens {
			tokens[j] = tag.Span(t.Span)
		}
		doc.Sentences[i].Tokens = tokens
	}
	for _, e := range tag.Load().Tag(doc) {
		span := Span(e.Span)
		switch e.Kind {
		case tag.Person:
			found = append(found, Found{span, KindPerson, e.Score})
		case tag.Organization:
			found = append(found, Found{span, KindOrganization, e.Score})
		case tag.Place:
			found = append(found, Found{span, KindPlace, e.Score})
		case tag.Title:
			titles = append(titles, span)
		case tag.Nationality: // the tables find them
		}
	}
	return found, titles
}
