package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/glossnews/gloss"
)

const article = `Copper: A Deal in Name Only

Sep 23, 2025

Michelle Bennett met Robert Carter in Denver on Tuesday. The talks in Denver ended early, and Bennett left first.
`

func TestRecognizer(t *testing.T) {
	analyzer := &gloss.Analyzer{Recognizer: newRecognizer()}
	n := analyzer.Analyze(gloss.Parse(article))
	var names []string
	for _, e := range n.Entities {
		names = append(names, string(e.Kind)+" "+e.Name)
	}
	assert.Contains(t, names, "person Michelle Bennett")
	assert.Contains(t, names, "person Robert Carter")
	assert.Contains(t, names, "place Denver")
	for _, m := range n.Mentions {
		assert.Equal(t, m.Text, m.In(n.Text))
	}
}

func TestRun(t *testing.T) {
	var out strings.Builder
	require.NoError(t, run(nil, strings.NewReader(article), &out))
	assert.Contains(t, out.String(), "person Robert Carter\n")

	file := filepath.Join(t.TempDir(), "draft.txt")
	require.NoError(t, os.WriteFile(file, []byte(article), 0o600))
	want := out.String()
	out.Reset()
	require.NoError(t, run([]string{file}, nil, &out))
	assert.Equal(t, want, out.String())

	require.Error(t, run([]string{file + "x"}, nil, &out))
}

func TestFind(t *testing.T) {
	text := "Xiao met Xi and Xi left"
	all := gloss.Span{Start: 0, End: len(text)}
	first, ok := find(text, all, "Xi")
	assert.True(t, ok)
	assert.Equal(t, gloss.Span{Start: 9, End: 11}, first)

	second, ok := find(text, gloss.Span{Start: first.End, End: len(text)}, "Xi")
	assert.True(t, ok)
	assert.Equal(t, gloss.Span{Start: 16, End: 18}, second)

	_, ok = find(text, all, "Xia")
	assert.False(t, ok)
	_, ok = find(text, all, "")
	assert.False(t, ok)
}
