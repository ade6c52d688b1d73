package gloss

import "strings"

// maxAgain is the most words of a quotation whose words are looked for elsewhere.
const maxAgain = 4

// An elsewhere is where the words of short quotations stand once more.
type elsewhere struct {
	plain   bool // without marks
	longest int  // the tokens of the longest quotation that holds them
}

// repeats returns for every quotation 1 if its words stand elsewhere in the text
// without marks, 2 if they stand in a longer quotation, and else 0.
func (f *speakerFinder) repeats() []int {
	again := make([]int, len(f.first))
	found := map[string]*elsewhere{}
	ends := map[string]bool{} // words with which they end
	keys := make([]string, len(f.first))
	for q := range again {
		if f.first[q] < 0 || f.last[q]-f.first[q] > 3*maxAgain {
			continue
		}
		if words := f.words(q); len(words) > 0 && len(words) <= maxAgain {
			keys[q] = strings.Join(words, " ")
			found[keys[q]] = &elsewhere{}
			ends[words[len(words)-1]] = true
		}
	}
	if len(found) == 0 {
		return again
	}
	run := make([]string, 0, maxAgain)
	for i := range f.tokens {
		t := &f.tokens[i]
		if isMark(t.Text) {
			continue
		}
		if len(run) == maxAgain {
			run = run[:copy(run, run[1:])]
		}
		if run = append(run, t.low); !ends[t.low] {
			continue
		}
		for n := range run {
			e := found[strings.Join(run[n:], " ")]
			switch {
			case e == nil:
			case t.quote < 0:
				e.plain = true
			default:
				e.longest = max(e.longest, f.last[t.quote]-f.first[t.quote])
			}
		}
	}
	const longer = 2
	for q, k := range keys {
		switch e := found[k]; {
		case e == nil:
		case e.longest > f.last[q]-f.first[q]+longer:
			again[q] = 2
		case e.plain:
			again[q] = 1
		}
	}
	return again
}

// words returns the words of quotation q in small letters.
func (f *speakerFinder) words(q int) []string {
	var words []string
	for _, t := range f.tokens[f.first[q] : f.last[q]+1] {
		if !isMark(t.Text) {
			words = append(words, t.low)
		}
	}
	return words
}
