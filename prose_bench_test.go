package gloss

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/jdkato/prose/v2"
	"github.com/stretchr/testify/require"
)

// benchmarkArticle is one of our own sample articles, read.
func benchmarkArticle(b *testing.B) *Article {
	b.Helper()
	files, err := filepath.Glob("testdata/articles/*.txt")
	require.NoError(b, err)
	require.NotEmpty(b, files)
	text, err := os.ReadFile(files[0])
	require.NoError(b, err)
	return Parse(string(text))
}

func BenchmarkAnalyze(b *testing.B) {
	a := benchmarkArticle(b)
	Analyze(a) // loads the tables and models
	b.SetBytes(int64(len(a.Text)))
	b.ReportAllocs()
	for b.Loop() {
		Analyze(a)
	}
}

// BenchmarkAnalyzeAlone is Analyze without the built-in recognizer.
func BenchmarkAnalyzeAlone(b *testing.B) {
	a := benchmarkArticle(b)
	z := &Analyzer{Recognizer: fixed{}}
	z.Analyze(a)
	b.SetBytes(int64(len(a.Text)))
	b.ReportAllocs()
	for b.Loop() {
		z.Analyze(a)
	}
}

// BenchmarkAnalyzeLong shows that the time is linear in the text.
func BenchmarkAnalyzeLong(b *testing.B) {
	text := benchmarkArticle(b).Text
	for _, n := range []int{1, 4, 16} {
		a := plain(strings.Repeat(text+"\n\n", n))
		b.Run(fmt.Sprintf("%dx", n), func(b *testing.B) {
			b.SetBytes(int64(len(a.Text)))
			b.ReportAllocs()
			for b.Loop() {
				Analyze(a)
			}
		})
	}
}

// BenchmarkProseV2 finds names in the same article with the library that a
// service would use otherwise, its model loaded.
func BenchmarkProseV2(b *testing.B) {
	a := benchmarkArticle(b)
	loaded, err := prose.NewDocument("")
	require.NoError(b, err)
	b.SetBytes(int64(len(a.Text)))
	b.ReportAllocs()
	for b.Loop() {
		if _, err := prose.NewDocument(a.Text, prose.UsingModel(loaded.Model)); err != nil {
			b.Fatal(err)
		}
	}
}
