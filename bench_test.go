package gloss

import (
	"os"
	"testing"

	"github.com/stretchr/testify/require"
)

// article returns the damaged house article that the README shows.
func article(tb testing.TB) string {
	tb.Helper()
	data, err := os.ReadFile("testdata/articles/magnet-export-licenses.txt")
	require.NoError(tb, err)
	return string(data)
}

func BenchmarkParse(b *testing.B) {
	src := article(b)
	clean := Parse(src).Text
	for _, bb := range []struct{ name, src string }{{"damaged", src}, {"clean", clean}} {
		b.Run(bb.name, func(b *testing.B) {
			b.SetBytes(int64(len(bb.src)))
			b.ReportAllocs()
			for b.Loop() {
				Parse(bb.src)
			}
		})
	}
}
