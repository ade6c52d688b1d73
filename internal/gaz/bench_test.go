package gaz

import (
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

func BenchmarkFind(b *testing.B) {
	article, err := os.ReadFile("../../testdata/articles/clean-kazakhstan-deposit.txt")
	require.NoError(b, err)
	text := strings.Repeat(string(article), 5)
	blocks := []Block{{End: len(text)}}
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		Find(text, blocks)
	}
}

func BenchmarkLookup(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		Lookup("Côte d’Ivoire")
	}
}
