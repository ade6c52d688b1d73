package gloss

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

func ExampleArticle_Readability() {
	a := Parse("A Mine Closes\n\nThe mine is shut. The men went home.\n\nWhat Comes Next\n\nIrreversible environmental consequences necessitate comprehensive remediation.\n")
	r := a.Readability()
	fmt.Printf("%d sentences, %d words, grade %.0f\n", r.Sentences, r.Words, r.Grade)
	// Output: 3 sentences, 14 words, grade 17
}

func TestReadability(t *testing.T) {
	easy := Parse("The Cat\n\nThe cat sat on the mat. It ran to the door. We saw it go.\n").Readability()
	hard := Parse("The Plan\n\n" + strings.Repeat("Intergovernmental considerations notwithstanding, institutional representatives characterized ", 9) + "it so.\n").Readability()
	assert.Greater(t, easy.ReadingEase, 100.0)
	assert.Less(t, hard.ReadingEase, 0.0)
	assert.Greater(t, hard.Grade, easy.Grade+20)
	assert.Zero(t, Parse("").Readability())
}

func TestWordsIn(t *testing.T) {
	for s, want := range map[string][]string{
		"":                               nil,
		" — … ":                          nil,
		"The firm's mine-to-magnet plan": {"The", "firm's", "mine-to-magnet", "plan"},
		"U.S. output: 1,200.5 t.":        {"U.S", "output", "1,200.5", "t"},
		"naïve ’90s":                     {"naïve", "90s"},
	} {
		assert.Equal(t, want, slices.Collect(wordsIn(s)), s)
	}
}
