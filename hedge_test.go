package gloss

import (
	"fmt"
	"os"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/glossnews/gloss/internal/gaz"
)

// Each line of the file is a sentence with its hedges marked.
func TestHedges(t *testing.T) {
	data, err := os.ReadFile("testdata/hedge/sentences.txt")
	require.NoError(t, err)
	for line := range strings.Lines(string(data)) {
		line = strings.TrimSpace(line)
		if line == "" || line[0] == '#' {
			continue
		}
		want, heading := strings.CutPrefix(line, "= ")
		text := withoutMarks(want)
		assert.Equal(t, want, withMarks(text, findHedges(split(text, []gaz.Block{{End: len(text), Heading: heading}}))))
	}
}

// withoutMarks returns line without {class: and }.
func withoutMarks(line string) string {
	var b strings.Builder
	for part := range strings.SplitSeq(line, "{") {
		before, after, ok := strings.Cut(part, "}")
		if ok {
			_, before, _ = strings.Cut(before, ":")
		}
		b.WriteString(before + after)
	}
	return b.String()
}

// withMarks returns text with hedges marked.
func withMarks(text string, hedges []Hedge) string {
	for _, h := range slices.Backward(hedges) {
		text = text[:h.Start] + "{" + string(h.Class) + ":" + h.In(text) + "}" + text[h.End:]
	}
	return text
}

func TestHedgeTablesAreSorted(t *testing.T) {
	assert.True(t, slices.IsSortedFunc(hedgeTable[:], func(a, b hedgeEntry) int {
		return strings.Compare(a.first, b.first)
	}))
	for i, list := range [][]string{
		articles[:], determiners[:], functionWords[:], superlatives[:], epistemicWords[:], noConditionBefore[:],
		noConditionAfter[:], verbsAfterMay[:], mightOf[:], contactVerbs[:], politeVerbs[:], eventVerbs[:], calendarWords[:],
		mineralWords[:], questionWords[:],
	} {
		assert.True(t, slices.IsSorted(list), "list %d", i)
	}
}

func TestHedging(t *testing.T) {
	a := Parse("A Mine\n\nThe mine is open. It sells ore.\n\nWhat Comes Next\n\nThe mine may close. Buyers could clearly leave if it does, and perhaps they will.\n")
	n := Analyze(a)
	require.Len(t, a.Sections, 1)
	assert.Equal(t, Hedging{Words: 7}, n.Hedging(a.Lead[0].Span))
	part := n.Hedging(a.Sections[0].Span)
	assert.Equal(t, Hedging{Words: 18, Hedges: 4, Boosters: 1}, part)
	assert.InDelta(t, 22.2, part.Density(), 0.1)
	assert.InDelta(t, 5.6, part.BoosterDensity(), 0.1)
	assert.Zero(t, n.Hedging(Span{-1, 2}))
	assert.Zero(t, n.Hedging(Span{3, 3}).Density())
	assert.Zero(t, new(Analysis).Hedging(Span{0, 1}))
}

func ExampleAnalysis_Hedging() {
	a := Parse("A Mine\n\nThe mine opened in May.\n\nWhat Comes Next\n\nThe mine may close, or perhaps it could be sold.\n")
	n := Analyze(a)
	for _, s := range a.Sections {
		fmt.Printf("%s: %.0f in a hundred words\n", s.Heading, n.Hedging(s.Span).Density())
	}
	for _, h := range n.Hedges {
		fmt.Println(h.Text, h.Class)
	}
	// Output:
	// What Comes Next: 23 in a hundred words
	// may modal
	// perhaps adverb
	// could modal
}

// Hedges lie in order, on rune edges, within their sentence.
func FuzzHedges(f *testing.F) {
	f.Add("It may. May it? As soon as possible, if not, could not be; will of. Only")
	f.Add("might might of 's may, it is said to – no doubt ’s will will be")
	f.Fuzz(func(t *testing.T, text string) {
		if !utf8.ValidString(text) {
			t.Skip()
		}
		end := 0
		for _, h := range findHedges(split(text, []gaz.Block{{End: len(text)}})) {
			require.True(t, h.on(text) && h.Start >= end && h.End > h.Start)
			end = h.End
		}
	})
}

func BenchmarkHedges(b *testing.B) {
	text := strings.Repeat("The report suggests that the mine may close in May, if no buyer is found. ", 200)
	sentences := split(text, []gaz.Block{{End: len(text)}})
	b.SetBytes(int64(len(text)))
	for b.Loop() {
		findHedges(sentences)
	}
}
