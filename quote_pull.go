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
		if t.mark || t.quote >= 0 && f.alone(t.quote) {
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

// author returns the mention that names who writes or answers throughout the
// article, or -1: its one byline, or else the person with whom the title begins
// before a colon and whom the text does not speak of, or whom a line under it names
// after "by"; in the first person also one whom such a line names alone.
func (f *speakerFinder) author(a *Article, firstPerson bool) int {
	if len(a.Bylines) == 1 {
		i, _ := slices.BinarySearchFunc(f.mentions, a.Bylines[0].Start, func(m Mention, at int) int { return m.End - at - 1 })
		if i < len(f.mentions) && f.mentions[i].Start < a.Bylines[0].End && f.people[i] {
			return i
		}
	}
	if len(a.Bylines) > 0 {
		return -1
	}
	const lines, longest, before = 3, 24, 3
	line, start := 0, 0
	for i := 0; i < len(f.tokens) && line <= lines; i++ {
		if f.tokens[i].breaks {
			line, start = line+1, i
		}
		t := f.tokens[i]
		if t.mention < 0 || !f.people[t.mention] || i > start && f.tokens[i-1].mention == t.mention {
			continue
		}
		end := start + 1
		for end < min(len(f.tokens), start+longest) && !f.tokens[end].breaks && f.tokens[end].Text != ":" {
			end++
		}
		ends := end == len(f.tokens) || f.tokens[end].breaks
		colon := !ends && f.tokens[end].Text == ":"
		alone := firstPerson && line > 1 && ends && i == start && f.mention(i).to == end
		by := line > 1 && ends && f.tokens[start].low == "by"
		if line == 1 && colon && i-start < before && !f.subjectOf(t.mention, end) || alone || by || line > 1 && colon && end == start+1 && f.tokens[start].low == "author" {
			return t.mention
		}
	}
	return -1
}

// subjectOf reports whether the text from a token on, but for its end, which may tell
// who wrote it, names the person of a mention.
func (f *speakerFinder) subjectOf(mention, from int) bool {
	const body = 0.75
	end := int(body * float64(len(f.tokens)))
	return from < end && slices.ContainsFunc(f.tokens[from:end], func(t quoteToken) bool {
		return t.mention >= 0 && t.quote < 0 && f.mentions[t.mention].Entity == f.mentions[mention].Entity
	})
}

// wordsFrom returns the first words from one token to another, no more than
// pulledWords.
func (f *speakerFinder) wordsFrom(from, to int) []int {
	words := make([]int, 0, pulledWords)
	for i := from; i < to && len(words) < pulledWords; i++ {
		if !f.tokens[i].mark {
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
	return slices.ContainsFunc(f.tokens[f.first[q]:f.last[q]+1], func(t quoteToken) bool { return isFirstPerson(t.low) })
}

// isFirstPerson reports whether w is a word for whoever speaks.
func isFirstPerson(w string) bool {
	switch w {
	case "i", "me", "my", "our", "us", "we":
		return true
	}
	return false
}
