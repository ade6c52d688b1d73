package gloss

import (
	"iter"
	"slices"
	"unicode/utf8"

	"github.com/glossnews/gloss/internal/readability"
	"github.com/glossnews/gloss/internal/segment"
)

// A Readability says how hard the text of an article is to read, by formulas
// that were made for English.
type Readability struct {
	Sentences   int     `json:"sentences"`
	Words       int     `json:"words"`
	ReadingEase float64 `json:"readingEase"` // Flesch 1948: 100 is very easy, 30 very hard
	Grade       float64 `json:"grade"`       // Flesch and Kincaid 1975: the American school grade that can read it
	LIX         float64 `json:"lix"`         // Björnsson 1968: below 30 is easy, above 50 hard
}

// Readability returns how hard the lead and the sections of a are to read,
// headings left out. It is zero where there is no text. Counting syllables takes
// microseconds a word, so this is computed only when it is asked for.
func (a *Article) Readability() Readability {
	var text readability.Text
	for p := range a.paragraphs() {
		for _, s := range segment.Sentences(p.Text) {
			text.Add(slices.Collect(wordsIn(p.Text[s.Start:s.End])))
		}
	}
	return Readability{text.Sentences, text.Words, text.ReadingEase(), text.Grade(), text.LIX()}
}

// paragraphs returns the paragraphs of the lead and the sections, in order.
func (a *Article) paragraphs() iter.Seq[Paragraph] {
	return func(yield func(Paragraph) bool) {
		for _, p := range a.Lead {
			if !yield(p) {
				return
			}
		}
		for _, s := range a.Sections {
			for _, p := range s.Paragraphs {
				if !yield(p) {
					return
				}
			}
		}
	}
}

// countWords returns how many words s has.
func countWords(s string) int {
	n := 0
	for range wordsIn(s) {
		n++
	}
	return n
}

// wordsIn returns the words of s as they are counted: runs of letters and digits,
// with a hyphen, a point, a comma or an apostrophe between two of them.
func wordsIn(s string) iter.Seq[string] {
	return func(yield func(string) bool) {
		start := -1
		for i, r := range s {
			switch {
			case isWordRune(r):
				if start < 0 {
					start = i
				}
			case start >= 0 && (r == '-' || r == '.' || r == ',' || isApostrophe(r)) && isWordRune(firstRune(s[i+utf8.RuneLen(r):])):
			case start >= 0:
				if !yield(s[start:i]) {
					return
				}
				start = -1
			}
		}
		if start >= 0 {
			yield(s[start:])
		}
	}
}
