// Package readability counts what the known formulas of readability ask for and
// has them computed. It is the one place that knows which library does so.
package readability

import (
	"unicode"
	"unicode/utf8"

	"github.com/jdkato/prose/v3/summarize"
)

// A Text is what is counted of a text.
type Text struct {
	Sentences, Words int
	counted          summarize.Document
}

// longestWord is the most characters of a word that is counted; what is
// longer is an address or no language.
const longestWord = 40

// longWord is the least letters of a word that LIX calls long.
const longWord = 7

// Add counts a sentence of words. Words without a letter or a digit do not count,
// nor does a sentence that has no other.
func (t *Text) Add(words []string) {
	before := t.Words
	for _, w := range words {
		t.add(w)
	}
	if t.Words > before {
		t.Sentences++
	}
}

func (t *Text) add(word string) {
	letters, wordy := 0, false
	for _, r := range word {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			wordy = true
			letters++
		}
	}
	if !wordy || utf8.RuneCountInString(word) > longestWord {
		return
	}
	t.Words++
	t.counted.NumCharacters += float64(letters)
	t.counted.NumSyllables += float64(summarize.Syllables(word))
	if letters >= longWord {
		t.counted.NumLongWords++
	}
}

// ReadingEase returns Flesch's reading ease, or 0 for no text.
func (t *Text) ReadingEase() float64 { return t.assess((*summarize.Document).FleschReadingEase) }

// Grade returns the school grade of Flesch and Kincaid, or 0 for no text.
func (t *Text) Grade() float64 { return t.assess((*summarize.Document).FleschKincaid) }

// LIX returns Björnsson's index, or 0 for no text.
func (t *Text) LIX() float64 { return t.assess((*summarize.Document).LIX) }

func (t *Text) assess(formula func(*summarize.Document) float64) float64 {
	if t.Words == 0 {
		return 0
	}
	d := t.counted
	d.NumSentences, d.NumWords = float64(t.Sentences), float64(t.Words)
	return formula(&d)
}
