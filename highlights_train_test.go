package gloss

import (
	"bufio"
	"bytes"
	"compress/gzip"
	"encoding/json"
	"errors"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// highlightsBefore returns the weights that the built-in ones are learnt from: of
// what no text of the archive has, a title and sections, they say what an editor would.
func highlightsBefore(tb testing.TB) *HighlightWeights {
	tb.Helper()
	f, err := os.Open(filepath.Join("testdata", "propose", "before.json"))
	require.NoError(tb, err)
	defer f.Close()
	w, err := ReadHighlightWeights(f, "")
	require.NoError(tb, err)
	return w
}

// newsWithHighlights returns the analyses of news articles with the highlights that
// their editors wrote. It skips the test where they are not at hand.
func newsWithHighlights(tb testing.TB) []*Analysis {
	tb.Helper()
	file, err := os.Open(filepath.Join("..", "shared", "data", "highlights", "dev.jsonl.gz"))
	if err != nil {
		tb.Skip(err)
	}
	defer file.Close()
	packed, err := gzip.NewReader(file)
	require.NoError(tb, err)
	lines := bufio.NewScanner(packed)
	lines.Buffer(nil, 16<<20)
	var out []*Analysis
	for lines.Scan() {
		var r struct {
			Text       string
			Highlights []string
		}
		require.NoError(tb, json.Unmarshal(lines.Bytes(), &r))
		a := Parse(r.Text)
		for _, h := range r.Highlights {
			a.Highlights = append(a.Highlights, Highlight{Text: h})
		}
		out = append(out, analyzedWithout(a))
	}
	require.NoError(tb, lines.Err())
	return out
}

// analyzedWithout returns the analysis of a, whose highlights are not in its text.
func analyzedWithout(a *Article) *Analysis {
	given := a.Highlights
	a.Highlights = nil
	n := Analyze(a)
	n.Highlights = given
	return n
}

// houseWithHighlights returns the analyses of articles of the house, of those for
// tuning or those for measuring.
func houseWithHighlights(tb testing.TB, half string) []*Analysis {
	tb.Helper()
	files, err := filepath.Glob(filepath.Join("testdata", "highlights", half+"-*.txt"))
	require.NoError(tb, err)
	require.NotEmpty(tb, files)
	var out []*Analysis
	for _, file := range files {
		text, err := os.ReadFile(file)
		require.NoError(tb, err)
		out = append(out, Analyze(Parse(string(text))))
	}
	return out
}

// The built-in weights are read without a mistake, and none of their names is unknown.
func TestBuiltinHighlightWeights(t *testing.T) {
	w, err := ReadHighlightWeights(bytes.NewReader(highlightsJSON), "")
	require.NoError(t, err)
	assert.NotEmpty(t, w.Words)
	assert.NotEmpty(t, w.Sentences)
	assert.NotEmpty(t, w.Sets)
	assert.Positive(t, w.Length)
}

// TestHighlightWeights is how highlights.json is made: with -fit the weights are
// learnt from the news articles, then from the house's that are for tuning, and the
// file is written. What they are worth is in internal/eval: they move a little with
// all that an analysis finds, so that they are not compared here.
func TestHighlightWeights(t *testing.T) {
	if !*fit {
		t.Skip("writes highlights.json: run it with -fit")
	}
	news, err := (&Highlighter{Weights: highlightsBefore(t)}).Train(slices.Values(newsWithHighlights(t)))
	require.NoError(t, err)
	learnt, err := (&Highlighter{Weights: news}).Train(slices.Values(houseWithHighlights(t, "tune")))
	require.NoError(t, err)
	learnt.Name = "built-in"
	learnt.Articles += news.Articles
	var b bytes.Buffer
	require.NoError(t, WriteHighlightWeights(&b, learnt))
	require.NoError(t, os.WriteFile("highlights.json", b.Bytes(), 0o600))
}

// Learning twice makes the same weights, which are read back as they were written
// and propose the same.
func TestTrainHighlights(t *testing.T) {
	archive := houseWithHighlights(t, "tune")
	learn := func() *HighlightWeights {
		w, err := new(Highlighter).Train(slices.Values(archive))
		require.NoError(t, err)
		return w
	}
	w := learn()
	assert.Equal(t, w, learn())
	assert.Equal(t, len(archive), w.Articles)
	var b bytes.Buffer
	require.NoError(t, WriteHighlightWeights(&b, w))
	back, err := ReadHighlightWeights(&b, "")
	require.NoError(t, err)
	assert.Equal(t, w, back)
	want, _ := (&Highlighter{Weights: w}).Propose(archive[0])
	got, _ := (&Highlighter{Weights: back}).Propose(archive[0])
	assert.Equal(t, want, got)
}

func TestTrainHighlightsOfNothing(t *testing.T) {
	_, err := new(Highlighter).Train(slices.Values([]*Analysis{nil, {}, Analyze(Parse("A note without key points. It has two sentences."))}))
	require.ErrorContains(t, err, "no article has highlights")
	_, err = new(Highlighter).Train(nil)
	assert.ErrorContains(t, err, "no article has highlights")
}

func TestReadHighlightWeights(t *testing.T) {
	for text, want := range map[string]string{
		`{"words": {"once": 1}, "colour": 2}`:   `unknown field "colour"`,
		`{"words": {"onced": 1}}`:               `words: no feature is called "onced"`,
		`{"sets": {"first": 1}}`:                `sets: no feature is called "first"`,
		"{\n\"sentences\": {\"first\": \"x\"}}": "line 2",
		`{"length": -1}`:                        "length: -1 is not from 0",
		`null`:                                  "no weights",
		`{} {}`:                                 "follows",
		``:                                      "line 1: there are no weights",
		"\uFEFF":                                "there are no",
		"{\"words\": {\n\"onced\": 1}}":         `line 2: words: no feature is called "onced"`,
		"{\n\"sets\": {\n\"f1\": 1e308}}":       "line 3: sets: f1: 1e+308 is not from -1000 to 1000",
		`{"sets": {"f1": -1001}}`:               "line 1: sets: f1: -1001 is not from -1000 to 1000",
		"{\n\"sets\": {\"f1\": 1e400}}":         "line 2: sets: 1e400 is out of range",
		"{\n\"length\": 1e308}":                 "line 2: length: 1e+308 is not from 0 to 10000",
		`{"leave": 2}`:                          "leave: 2 is not from 0 to 1",
		`{"Sets": {"f1": 1}}`:                   `unknown field "Sets"; it is "sets"`,
		"{\"sets\": {\"f1\": 1,\n\"f1\": 2}}":   `line 2: "f1" is there twice`,
		`{}`:                                    "line 1: the weights weigh nothing",
		`{"words": {"once": 1}}`:                "weigh nothing",
		`{"sentences": {"first": 0}}`:           "weigh nothing",
	} {
		_, err := ReadHighlightWeights(strings.NewReader(text), "")
		require.ErrorContains(t, err, want, text)
	}
	_, err := ReadHighlightWeights(strings.NewReader(`{}`), "")
	_, ok := errors.AsType[*SyntaxError](err)
	assert.True(t, ok)
	w, err := ReadHighlightWeights(strings.NewReader("\uFEFF{\"sentences\": {\"first\": 1}}"), "")
	require.NoError(t, err)
	assert.InDelta(t, 1, w.Sentences["first"], 0)
	require.ErrorContains(t, WriteHighlightWeights(new(bytes.Buffer), nil), "there are none")
	assert.True(t, slices.IsSorted(frequentStems[:]))
	for _, list := range [][]string{auxiliaries[:], theirs[:], kin[:], toldBefore[:], backward[:], timeWords[:], restricting[:], irregularPasts[:], officialBodies[:]} {
		assert.True(t, slices.IsSorted(list), list)
	}
}
