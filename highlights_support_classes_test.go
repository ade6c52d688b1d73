package gloss

import (
	"math/bits"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

// A stem stands once in a class, and each class once in the table.
func TestStemClasses(t *testing.T) {
	var told stemClass
	for _, list := range stemClasses {
		assert.Equal(t, 1, bits.OnesCount32(uint32(list.class)), list.words)
		assert.Zero(t, told&list.class, list.words)
		told |= list.class
		words := map[string]string{} // by their stems
		for w := range strings.FieldsSeq(list.words) {
			s := stemmed(w)
			assert.Empty(t, words[s], "%s has the stem %s", w, s)
			words[s] = w
		}
	}
	assert.Equal(t, classUnknown<<1-1, told)
}

// What is told of a word is told of its forms.
func TestStemClassesForms(t *testing.T) {
	l := newLexicon()
	for _, list := range stemClasses {
		for w := range strings.FieldsSeq(list.words) {
			for _, form := range append(plainForms(w), w) {
				assert.True(t, l.stems[l.stem(form)].is(list.class), "%s, %s", w, form)
			}
		}
	}
	for _, w := range [...]string{"higher", "larger", "greater", "bigger", "longer", "dearer", "faster"} {
		assert.True(t, l.stems[l.stem(w)].is(classLarger), w)
	}
	for _, w := range [...]string{"fewer", "lower", "smaller", "shorter", "cheaper", "slower"} {
		assert.True(t, l.stems[l.stem(w)].is(classSmaller), w)
	}
	assert.Zero(t, l.stems[l.stem("ferry")].class)
}

// plainForms returns w with the endings of nouns and verbs, unless it is an irregular form
// or too short for its endings to be taken off.
func plainForms(w string) []string {
	const vowels = "aeiou"
	n := len(w)
	last, vowel := w[n-1:], strings.IndexAny(w, vowels)
	switch {
	case irregularForm(w) != "" || w == "go" || w == "sued" || w == "suing":
		return nil
	case last == "y" && !strings.Contains(vowels, w[n-2:n-1]):
		return []string{w[:n-1] + "ies", w[:n-1] + "ied", w + "ing"}
	case strings.HasSuffix(w, "ee"):
		return []string{w + "s", w + "d", w + "ing"}
	case last == "e":
		return []string{w + "s", w + "d", w[:n-1] + "ing"}
	case strings.HasSuffix(w, "ss"), strings.HasSuffix(w, "sh"), last == "x", last == "o":
		return []string{w + "es", w + "ed", w + "ing"}
	case vowel == n-2 && !strings.Contains("wxy", last): // dropped, and not failed
		return []string{w + "s", w + last + "ed", w + last + "ing"}
	}
	return []string{w + "s", w + "ed", w + "ing"}
}
