package segment

import (
	"slices"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"github.com/jdkato/prose/v3/ner"
	"github.com/jdkato/prose/v3/tag"
	"github.com/jdkato/prose/v3/tokenize"
)

// An Entity is a name that prose found.
type Entity struct {
	Span
	Label string // prose's own: PERSON, ORGANIZATION, GPE, LOCATION, FACILITY, GSP
}

// A model is prose's tagger and name finder.
type model struct {
	tags  *tag.Tagger
	names *ner.Extracter
}

var (
	builtinOnce  sync.Once
	builtinModel *model
)

// builtin returns prose's English model, or nil if it cannot be read. To load it
// takes some 10 ms.
func builtin() *model {
	builtinOnce.Do(func() {
		tags, err := tag.New()
		if err != nil {
			return
		}
		names, err := ner.New()
		if err != nil {
			return
		}
		builtinModel = &model{tags, names}
	})
	return builtinModel
}

// Entities returns the names that prose finds in one sentence of text, given its
// tokens. It reads at most limit tokens and returns how many it read.
//
// Prose takes some 100 µs for a token, so it is shown only those that start with
// a capital letter, with the tokens beside them. It finds no others.
func Entities(text string, tokens []Span, limit int) ([]Entity, int) {
	if !promising(text, tokens) || limit <= 0 {
		return nil, 0
	}
	prose := builtin()
	if prose == nil {
		return nil, 0
	}
	tagged := make([]tokenize.Token, len(tokens))
	for i, t := range tokens {
		tagged[i] = tokenize.Token{Text: text[t.Start:t.End], Start: t.Start}
	}
	prose.tags.TagTokens(tagged)
	var found []Entity
	read := 0
	for i := 0; i < len(tagged) && read < limit; i++ {
		if !isCapital(tagged[i].Text) {
			continue
		}
		end := i + 1
		for end < len(tagged) && end-i < maxRun && (isCapital(tagged[end].Text) ||
			end+1 < len(tagged) && inside(tagged[end].Text) && isCapital(tagged[end+1].Text)) {
			end++
		}
		if slices.ContainsFunc(tagged[i:end], isName) {
			window := tagged[max(i-1, 0):min(end+1, len(tagged))]
			read += len(window)
			prose.names.Label(window)
			found = chunk(found, tagged[i:end])
		}
		i = end - 1
	}
	return found, read
}

// maxRun is the most tokens that one name may have.
const maxRun = 64

// chunk appends the names in tokens. Prose's labels are sure of a name's first
// token only; like prose, we go on as long as the part of speech stays the same.
func chunk(found []Entity, tokens []tokenize.Token) []Entity {
	open := false
	for i, t := range tokens {
		_, label, ok := strings.Cut(t.Label, "-")
		switch {
		case open && t.Tag == tokens[i-1].Tag:
			found[len(found)-1].End = t.End()
		case ok:
			found = append(found, Entity{Span{t.Start, t.End()}, label})
			open = true
		default:
			open = false
		}
	}
	return found
}

// promising reports whether a sentence has a capital letter and, unless it is
// short, a small one: where everything is in capitals prose calls everything a name.
func promising(text string, tokens []Span) bool {
	upper, lower := false, false
	for _, t := range tokens {
		r, _ := utf8.DecodeRuneInString(text[t.Start:t.End])
		upper = upper || unicode.IsUpper(r)
		lower = lower || unicode.IsLower(r)
	}
	return upper && (lower || len(tokens) < 8)
}

// isName reports whether t's part of speech is one of a name: most words with a
// capital letter only start a sentence.
func isName(t tokenize.Token) bool { return strings.HasPrefix(t.Tag, "NNP") || t.Tag == "JJ" }

// inside reports whether word may stand inside a name.
func inside(word string) bool {
	switch word {
	case "of", "the", "and", "for", "on", "in", "&", "-", "’s", "'s":
		return true
	}
	return isParticle(word)
}
