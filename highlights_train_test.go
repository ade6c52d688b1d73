package gloss

import (
	"bufio"
	"bytes"
	"compress/gzip"
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// highlightsBefore returns the weights that the built-in ones are learnt from: of
// what no text of the archive has, a title and sections, they say what an editor would.
func highlightsBefore(t testing.TB) *HighlightWeights {
	f, err := os.Open(filepath.Join("testdata", "propose", "before.json"))
	require.NoError(t, err)
	defer f.Close()
	w, err := ReadHighlightWeights(f)
	require.NoError(t, err)
	return w
}

// newsWithHighlights returns the analyses of news articles with the highlights that
// their editors wrote. It skips the test where they are not at hand.
func newsWithHighlights(t testing.TB) []*Analysis {
	file, err := os.Open(filepath.Join("..", "shared", "data", "highlights", "dev.jsonl.gz"))
	if err != nil {
		t.Skip(err)
	}
	defer file.Close()
	packed, err := gzip.NewReader(file)
	require.NoError(t, err)
	lines := bufio.NewScanner(packed)
	lines.Buffer(nil, 16<<20)
	var out []*Analysis
	for lines.Scan() {
		var r struct {
			Text       string
			Highlights []string
		}
		require.NoError(t, json.Unmarshal(lines.Bytes(), &r))
		a := Parse(r.Text)
		for _, h := range r.Highlights {
			a.Highlights = append(a.Highlights, Highlight{Text: h})
		}
		out = append(out, analyzedWithout(a))
	}
	require.NoError(t, lines.Err())
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
func houseWithHighlights(t testing.TB, half string) []*Analysis {
	files, err := filepath.Glob(filepath.Join("testdata", "highlights", half+"-*.txt"))
	require.NoError(t, err)
	require.NotEmpty(t, files)
	var out []*Analysis
	for _, file := range files {
		text, err := os.ReadFile(file)
		require.NoError(t, err)
		out = append(out, Analyze(Parse(string(text))))
	}
	return out
}

// The built-in weights are learnt from the news articles, and then from the house's
// that are for tuning. With -update they are learnt and written anew.
func TestBuiltinHighlightWeights(t *testing.T) {
	if testing.Short() {
		t.Skip("learning takes seconds")
	}
	news, err := (&Highlighter{Weights: highlightsBefore(t)}).Train(slices.Values(newsWithHighlights(t)))
	require.NoError(t, err)
	learnt, err := (&Highlighter{Weights: news}).Train(slices.Values(houseWithHighlights(t, "tune")))
	require.NoError(t, err)
	learnt.Name = "built-in"
	learnt.Articles += news.Articles
	if *update {
		var b bytes.Buffer
		require.NoError(t, WriteHighlightWeights(&b, learnt))
		require.NoError(t, os.WriteFile("highlights.json", b.Bytes(), 0o644))
		return
	}
	built, err := ReadHighlightWeights(bytes.NewReader(highlightsJSON))
	require.NoError(t, err)
	assert.InDelta(t, built.Length, learnt.Length, 0.01)
	for name, v := range built.Sentences {
		assert.InDelta(t, v, learnt.Sentences[name], 0.05, name)
	}
}
