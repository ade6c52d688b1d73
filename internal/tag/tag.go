// Package tag finds the names of people, organizations, places and
// nationalities, and the titles of office, in articles: a linear-chain
// conditional random field, read twice, the second time with what the whole
// article says. docs/model.md has how it was trained and how good it is.
package tag

import (
	_ "embed"
	"sync"

	"github.com/glossnews/gloss/internal/tag/core"
)

// A Kind is what a name names.
type Kind uint8

// The kinds.
const (
	Person Kind = iota
	Organization
	Place
	Nationality // a word for a nationality, people, religion or party: Chinese, Kurdish, Republican
	Title       // a title of office, with its modifiers; it may hold other names
)

// A Document is a text with the sentences in it that are to be read.
type Document struct {
	Text      string
	Sentences []Sentence
}

// A Sentence is the tokens of a sentence or heading, as package segment cuts
// them, in order.
type Sentence struct {
	Tokens []Span
}

// A Span is the half-open range [Start, End) of bytes of a text.
type Span struct{ Start, End int }

// An Entity is what a range of bytes names. Score is the probability that it is
// right, bounds and kind.
type Entity struct {
	Span
	Kind  Kind
	Score float64
}

// A Model finds names. It may be used by many goroutines at once.
type Model struct {
	core    *core.Model
	workers sync.Pool // of *worker
}

//go:embed model.bin
var modelData []byte

var (
	builtinOnce sync.Once
	builtin     *Model
)

// Load returns the built-in model. A program that never calls it does not hold the
// model's bytes.
func Load() *Model {
	builtinOnce.Do(func() { builtin = New(modelData) })
	return builtin
}

// New returns the model in data, which is used in place and must not change.
func New(data []byte) *Model {
	m := &Model{core: core.ReadModel(data)}
	m.workers.New = func() any { return newWorker(m.core) }
	return m
}

// A document is read in pieces of at most mostTokens tokens, or one sentence, and
// a sentence in pieces of at most longestSentence: an article has some thousands,
// and memory must not grow with anything.
const (
	mostTokens      = 1 << 15
	longestSentence = 1 << 12
)

// Tag returns what doc names, in order. Only a title may overlap others, those
// that it holds; it comes before them. Time is linear in the text.
func (m *Model) Tag(doc Document) []Entity {
	w := m.workers.Get().(*worker)
	defer m.workers.Put(w)
	var found []Entity
	piece := Document{Text: doc.Text}
	tokens := 0
	for _, s := range doc.Sentences {
		for len(s.Tokens) > 0 {
			part := s.Tokens[:min(len(s.Tokens), longestSentence)]
			s.Tokens = s.Tokens[len(part):]
			if tokens+len(part) > mostTokens {
				found = append(found, w.tag(piece)...)
				piece.Sentences, tokens = piece.Sentences[:0], 0
			}
			piece.Sentences = append(piece.Sentences, Sentence{part})
			tokens += len(part)
		}
	}
	return append(found, w.tag(piece)...)
}
