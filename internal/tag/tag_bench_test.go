package tag_test

import (
	"compress/gzip"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/glossnews/gloss/internal/segment"
	"github.com/glossnews/gloss/internal/tag"
)

// document cuts a text as the analyzer does.
func document(text string) (tag.Document, int) {
	doc := tag.Document{Text: text}
	tokens, at := 0, 0
	for line := range strings.Lines(text) {
		for _, s := range segment.Sentences(line) {
			start := at + s.Start
			var sentence tag.Sentence
			for _, t := range segment.Tokens(line[s.Start:s.End]) {
				sentence.Tokens = append(sentence.Tokens, tag.Span{Start: start + t.Start, End: start + t.End})
			}
			tokens += len(sentence.Tokens)
			doc.Sentences = append(doc.Sentences, sentence)
		}
		at += len(line)
	}
	return doc, tokens
}

// BenchmarkTag reads whole articles that are not part of the project, where they
// are.
func BenchmarkTag(b *testing.B) {
	f, err := os.Open(filepath.Join("..", "..", "..", "shared", "data", "text", "cfi.jsonl.gz"))
	if err != nil {
		b.Skip("the texts are not there")
	}
	defer f.Close() //nolint:errcheck // nothing was written
	z, err := gzip.NewReader(f)
	if err != nil {
		b.Fatal(err)
	}
	decoder := json.NewDecoder(z)
	var docs []tag.Document
	tokens, size := 0, 0
	for len(docs) < 200 {
		var r struct {
			Text string `json:"content_text"`
		}
		if err := decoder.Decode(&r); err != nil {
			b.Fatal(err)
		}
		doc, n := document(r.Text)
		docs = append(docs, doc)
		tokens += n
		size += len(r.Text)
	}
	m := tag.Load()
	b.SetBytes(int64(size))
	b.ResetTimer()
	for b.Loop() {
		for _, d := range docs {
			m.Tag(d)
		}
	}
	b.ReportMetric(float64(tokens)*float64(b.N)/b.Elapsed().Seconds(), "tokens/s")
}

func BenchmarkLoad(b *testing.B) {
	data, err := os.ReadFile("model.bin")
	if err != nil {
		b.Fatal(err)
	}
	b.ReportAllocs()
	for b.Loop() {
		tag.New(data)
	}
}
