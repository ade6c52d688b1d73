package readability

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

// The cat sat on the mat: 6 words of one syllable, so that Flesch's formulas
// give 206.835 - 1.015*6 - 84.6*1 and 0.39*6 + 11.8*1 - 15.59.
func TestFormulas(t *testing.T) {
	var text Text
	text.Add(strings.Fields("The cat sat on the mat ."))
	assert.Equal(t, 1, text.Sentences)
	assert.Equal(t, 6, text.Words)
	assert.InDelta(t, 116.145, text.ReadingEase(), 1e-9)
	assert.InDelta(t, -1.45, text.Grade(), 1e-9)
	assert.InDelta(t, 6, text.LIX(), 1e-9)
	text.Add(strings.Fields("Considerable uncertainty remained ."))
	assert.InDelta(t, 4.5+100*3/9., text.LIX(), 1e-9)
	assert.Less(t, text.ReadingEase(), 60.0)
}

func TestNothingToRead(t *testing.T) {
	var text Text
	text.Add(nil)
	text.Add([]string{"—", "***", strings.Repeat("a", 1_000_000)})
	assert.Zero(t, text.Sentences)
	assert.Zero(t, text.ReadingEase())
	assert.Zero(t, text.Grade())
	assert.Zero(t, text.LIX())
}
