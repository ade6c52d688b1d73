package gloss

import "strings"

// maxAgain is the most words of a quotation whose words are looked for elsewhere.
const maxAgain = 4

// counts returns 1 if the words of quotation q stand elsewhere in the text without
// marks, 2 if they stand elsewhere in a longer quotation, and else 0.
func (f *speakerFinder) counts(q int) int { return f.again[q] }

// repeats returns counts for every quotation.
func (f *speakerFinder) repeats() []int {
	again := make([]int, len(f.first))
	keys := map[string][]int{}
	for q := range again {
		if f.first[q] < 0 || f.last[q]-f.first[q] > 3*maxAgain {
			continue
		}
		words := f.words(q)
		if len(words) > 0 && len(words) <= maxAgain {
			k := strings.Join(words, " ")
			keys[k] = append(keys[k], q)
		}
	}
	if len(keys) == 0 {
		return again
	}
	var run []string
	for i := range f.tokens {
		t := &f.tokens[i]
		if isMark(t.Text) {
			continue
		}
		if run = append(run, t.low); len(run) > maxAgain {
			run = run[1:]
		}
		for n := range run {
			for _, q := range keys[strings.Join(run[n:], " ")] {
				switch {
				case t.quote == q:
				case t.quote < 0:
					again[q] = max(again[q], 1)
				case f.last[t.quote]-f.first[t.quote] > f.last[q]-f.first[q]+2:
					again[q] = 2
				}
			}
		}
	}
	return again
}

func (f *speakerFinder) words(q int) []string {
	var words []string
	for _, t := range f.tokens[f.first[q] : f.last[q]+1] {
		if !isMark(t.Text) {
			words = append(words, t.low)
		}
	}
	return words
}
