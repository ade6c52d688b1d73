package segment

import (
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"github.com/jdkato/prose/v3/segment"
)

// maxPiece is the most that is given to prose at once, so that its memory, about
// forty times the text, stays small.
const maxPiece = 32 << 10

var (
	punktOnce  sync.Once
	punktModel *segment.Segmenter
)

// punkt returns prose's model of where sentences end, or nil if it cannot be
// read. To load it takes some 30 ms.
func punkt() *segment.Segmenter {
	punktOnce.Do(func() {
		if s, err := segment.New(); err == nil {
			punktModel = s
		}
	})
	return punktModel
}

// Sentences returns the sentences of text, in order, without the white space
// around them. All that is no white space is in one.
func Sentences(text string) []Span {
	var sentences []Span
	for start := 0; start < len(text); {
		end := start + pieceEnd(text[start:])
		sentences = appendSentences(sentences, text[start:end], start)
		start = end
	}
	return sentences
}

// appendSentences appends the sentences of the piece of the text at start.
func appendSentences(sentences []Span, piece string, start int) []Span {
	trimmed := strings.TrimSpace(piece)
	if trimmed == "" {
		return sentences
	}
	// Without an end inside there is one sentence, and prose is not needed.
	if strings.ContainsAny(trimmed[:len(trimmed)-1], ".?!") {
		if model := punkt(); model != nil {
			for _, f := range model.Segment(piece) {
				sentences = append(sentences, Span{start + f.Start, start + f.End()})
			}
			return sentences
		}
	}
	start += len(piece) - len(strings.TrimLeftFunc(piece, unicode.IsSpace))
	return append(sentences, Span{start, start + len(trimmed)})
}

// pieceEnd returns the length of the piece of text to read at once: all of it,
// or as much as ends at the last line break or space before maxPiece.
func pieceEnd(text string) int {
	if len(text) <= maxPiece {
		return len(text)
	}
	if i := strings.LastIndexByte(text[:maxPiece], '\n'); i > maxPiece/2 {
		return i + 1
	}
	if i := strings.LastIndexByte(text[:maxPiece], ' '); i > 0 {
		return i + 1
	}
	end := maxPiece
	for end > maxPiece-utf8.UTFMax && !utf8.RuneStart(text[end]) {
		end--
	}
	return end
}
