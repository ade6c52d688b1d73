package main

import (
	"crypto/sha256"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/glossnews/gloss/internal/tag"
	"github.com/glossnews/gloss/internal/tag/core"
	"github.com/glossnews/gloss/internal/tag/marked"
)

// trainSmall returns the file of a model of a few sentences of our own.
func trainSmall(t *testing.T) []byte {
	t.Helper()
	set := marked.Set{Name: "news_own.dev", Weight: 1, Titles: true}
	articles, _, err := set.Read("../data")
	require.NoError(t, err)
	dict, err := readDictionary(t.TempDir(), false)
	require.NoError(t, err)
	articles = articles[:150]
	dict.learnWords(articles)
	for n, a := range articles {
		a.Fold = n % 2
	}
	articles = append(articles, copies(articles)...)
	packed := dict.pack()
	read, _ := core.ReadDictionary(packed)
	c := newCorpus(read, articles, 2)
	m := method{name: "ftrl", epochs: 2, rate: .1, beta: 1, l1: .1, transRate: .1, keep: .9, average: 2, quiet: true, secondPass: true}
	c.addEvidence(articles, m, 2, recipe{strict: true, parts: 2})
	return learnBoth(c, m).pack(c, packed, m.keep)
}

// TestDeterministic says that the same texts give the same file.
func TestDeterministic(t *testing.T) {
	first := trainSmall(t)
	require.Equal(t, sha256.Sum256(first), sha256.Sum256(trainSmall(t)), "two files of the same texts differ")

	doc := tag.Document{Text: "President Bush spoke in Iraq ."}
	var s tag.Sentence
	for _, w := range [][2]int{{0, 9}, {10, 14}, {15, 20}, {21, 23}, {24, 28}, {29, 30}} {
		s.Tokens = append(s.Tokens, tag.Span{Start: w[0], End: w[1]})
	}
	doc.Sentences = []tag.Sentence{s}
	var kinds []tag.Kind
	for _, e := range tag.New(first).Tag(doc) {
		kinds = append(kinds, e.Kind)
	}
	assert.Equal(t, []tag.Kind{tag.Title, tag.Person, tag.Place}, kinds)
}

func TestTitleWord(t *testing.T) {
	assert.Equal(t, "Élan", titleWord("élan"))
	assert.Equal(t, "of", titleWord("of"))
}

func TestDropArticle(t *testing.T) {
	const text = "the United States, The Times and The Hague"
	s := marked.NewSentence(text, []marked.Mark{
		{Start: 0, End: 17, Kind: core.Place}, {Start: 19, End: 28, Kind: core.Organization}, {Start: 33, End: 42, Kind: core.Place},
	})
	dropArticle(&s)
	want := marked.NewSentence(text, []marked.Mark{
		{Start: 4, End: 17, Kind: core.Place}, {Start: 23, End: 28, Kind: core.Organization}, {Start: 33, End: 42, Kind: core.Place},
	})
	assert.Equal(t, want.Names, s.Names)
}
