package gloss

import (
	"cmp"
	"slices"

	"github.com/glossnews/gloss/internal/gaz"
	"github.com/glossnews/gloss/internal/segment"
)

// A sentenceList is a text whose blocks have been cut into sentences, so that they need not
// be cut again for who asks later.
type sentenceList struct {
	text      string
	blocks    []gaz.Block // in order, not overlapping
	sentences []Sentence
}

// of returns the sentences of a block that was cut, or none.
func (l *sentenceList) of(b gaz.Block) []Sentence {
	at, ok := slices.BinarySearchFunc(l.blocks, b.Start, func(c gaz.Block, start int) int { return cmp.Compare(c.Start, start) })
	if !ok || l.blocks[at] != b {
		return nil
	}
	from, _ := slices.BinarySearchFunc(l.sentences, b.Start, compareStart)
	to := from
	for to < len(l.sentences) && l.sentences[to].Start < b.End {
		to++
	}
	return l.sentences[from:to:to]
}

func compareStart(s Sentence, start int) int { return cmp.Compare(s.Start, start) }

// sentencesOf returns the sentences of a block of the text. They are not to be changed.
func (n *Analysis) sentencesOf(b gaz.Block) []Sentence {
	if n.cut.text == n.Text { // nobody has changed it
		if known := n.cut.of(b); len(known) > 0 {
			return known
		}
	}
	return appendSentences(nil, n.Text, b)
}

// split returns the sentences of blocks.
func split(text string, blocks []gaz.Block) []Sentence {
	var sentences []Sentence
	for _, b := range blocks {
		sentences = appendSentences(sentences, text, b)
	}
	return sentences
}

// appendSentences appends those of a block.
func appendSentences(sentences []Sentence, text string, b gaz.Block) []Sentence {
	for _, s := range segment.Sentences(text[b.Start:b.End]) {
		span := Span{b.Start + s.Start, b.Start + s.End}
		sentences = append(sentences, Sentence{span, tokensOf(text, span), b.Heading})
	}
	return sentences
}

// tokensOf returns the tokens of the sentence at s.
func tokensOf(text string, s Span) []Token {
	cut := segment.Tokens(s.In(text))
	tokens := make([]Token, len(cut))
	for i, t := range cut {
		at := Span{s.Start + t.Start, s.Start + t.End}
		tokens[i] = Token{at, at.In(text)}
	}
	return tokens
}
