package main

import (
	"errors"
	"io/fs"
	"strings"

	"github.com/glossnews/gloss/internal/segment"
	"github.com/glossnews/gloss/internal/tag/core"
	"github.com/glossnews/gloss/internal/tag/marked"
)

// trainSets returns what the shipped model learns from. All of our own marks
// count fully; the rules of others are not ours, so theirs count little.
func trainSets(outside float32) []marked.Set {
	var sets []marked.Set
	for source, names := range [][]string{
		{"news_own", "marked", "world/wikinews.train", "world/cfi.train"},
		{"ner/train/redocred.dev", "ner/train/redocred.test", "ner/train/docred.testA"},
		{
			"ner/train/crossner_ai.dev", "ner/train/crossner_ai.test", "ner/train/crossner_ai.train",
			"ner/train/crossner_literature.dev", "ner/train/crossner_literature.test", "ner/train/crossner_literature.train",
			"ner/train/crossner_music.dev", "ner/train/crossner_music.test", "ner/train/crossner_music.train",
			"ner/train/crossner_politics.train",
			"ner/train/crossner_science.dev", "ner/train/crossner_science.test", "ner/train/crossner_science.train",
		},
		{"ner/train/gum_academic", "ner/train/gum_court", "ner/train/gum_interview"},
		{"ner/train/btc_a", "ner/train/btc_b", "ner/train/btc_e", "ner/train/btc_f", "ner/train/btc_g", "ner/train/btc_h"},
		{"ner/train/wnut17.dev", "ner/train/wnut17.test", "ner/train/wnut17.train"},
		{"ner/train/sec.test", "ner/train/sec.train"},
	} {
		for _, name := range names {
			s := marked.Set{Name: name, Weight: outside, Source: core.Source(source)}
			if source == 0 {
				s.Weight, s.Titles = 1, true
			}
			sets = append(sets, s)
		}
	}
	return sets
}

// ownData is the directory of the texts that are part of the project, from its
// root.
const ownData = "internal/tag/data"

// readSet returns the articles of a set and the hash of its file. What is part of
// the project is read from there.
func readSet(s *marked.Set, data string) ([]*marked.Article, string, error) {
	own := *s
	own.Name = s.Name[strings.LastIndexByte(s.Name, '/')+1:]
	articles, hash, err := own.Read(ownData)
	if !errors.Is(err, fs.ErrNotExist) {
		for _, a := range articles {
			a.Set = s
		}
		return articles, hash, err
	}
	return s.Read(data)
}

// lowerWords returns the words of s in lower case.
func lowerWords(s string) []string {
	spans := segment.Tokens(s)
	words := make([]string, len(spans))
	for i, t := range spans {
		words[i] = strings.ToLower(s[t.Start:t.End])
	}
	return words
}
