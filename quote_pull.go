package gloss

import (
	"hash/fnv"
	"slices"
	"unicode/utf8"
)

// pulledWords is how many words a paragraph in quotation marks and another place of
// the article must begin with, to be one.
const pulledWords = 6

// pulled returns, for each quotation that is a paragraph of its own, the token at
// which its words stand once more in the article, or 0: a page sets such a line off
// to be seen, and says elsewhere whose it is, or does not have to.
func (f *speakerFinder) pulled() []int {
	at := make([]int, len(f.first))
	keys := map[uint64]int{} // the token of the other place
	for q := range at {
		if f.first[q] >= 0 && f.alone(q) {
			if words := f.wordsFrom(f.first[q], f.last[q]+1); len(words) == pulledWords {
				keys[f.hash(words)] = 0
			}
		}
	}
	if len(keys) == 0 {
		return at
	}
	var words []int
	for i, t := range f.tokens {
		if isMark(t.Text) || t.quote >= 0 && f.alone(t.quote) {
			continue
		}
		if words = append(words, i); len(words) > pulledWords {
			words = words[1:]
		}
		if len(words) < pulledWords {
			continue
		}
		key := f.hash(words)
		if other, ok := keys[key]; ok && other == 0 {
			keys[key] = words[0]
		}
	}
	for q := range at {
		if f.first[q] < 0 || !f.alone(q) {
			continue
		}
		words := f.wordsFrom(f.first[q], f.last[q]+1)
		if other := keys[f.hash(words)]; other > 0 && slices.EqualFunc(words, f.wordsFrom(other, len(f.tokens)), f.sameWord) {
			at[q] = other
		}
	}
	return at
}

// wordsFrom returns the first words from one token to another, no more than
// pulledWords.
func (f *speakerFinder) wordsFrom(from, to int) []int {
	words := make([]int, 0, pulledWords)
	for i := from; i < to && len(words) < pulledWords; i++ {
		if !isMark(f.tokens[i].Text) {
			words = append(words, i)
		}
	}
	return words
}

func (f *speakerFinder) sameWord(i, j int) bool { return f.tokens[i].low == f.tokens[j].low }

func (f *speakerFinder) hash(words []int) uint64 {
	h := fnv.New64a()
	for _, i := range words {
		h.Write([]byte(f.tokens[i].low))
		h.Write([]byte{' '})
	}
	return h.Sum64()
}

// displayed returns which of the quotations are lines that the page sets off: they
// are paragraphs of their own, in straight marks where the text has curly ones, and
// nobody speaks of himself in them.
func (f *speakerFinder) displayed(text string, quotes []quotation) []bool {
	curly := false
	for q, m := range quotes {
		if r, _ := utf8.DecodeRuneInString(text[m.Start:]); r == '“' && (f.first[q] < 0 || !f.alone(q)) {
			curly = true
			break
		}
	}
	shown := make([]bool, len(quotes))
	for q, m := range quotes {
		shown[q] = curly && text[m.Start] == '"' && f.first[q] >= 0 && f.alone(q) && !f.firstPersonIn(q)
	}
	return shown
}

// firstPersonIn reports whether somebody speaks of himself in quotation q.
func (f *speakerFinder) firstPersonIn(q int) bool {
	return slices.ContainsFunc(f.tokens[f.first[q]:f.last[q]+1], func(t quoteToken) bool {
		switch t.low {
		case "i", "me", "my", "our", "us", "we":
			return true
		}
		return false
	})
}
