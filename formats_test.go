package gloss

import (
	"bytes"
	"encoding/json"
	"io"
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// formatItems are the citations of testdata/formats/items.jsonl.
func formatItems(tb testing.TB) []Citation {
	tb.Helper()
	data, err := os.ReadFile("testdata/formats/items.jsonl")
	require.NoError(tb, err)
	var cs []Citation
	for line := range strings.Lines(string(data)) {
		var c Citation
		require.NoError(tb, json.Unmarshal([]byte(line), &c), line)
		cs = append(cs, c)
	}
	return cs
}

// A referenceFormat is a format that is read and written.
type referenceFormat struct {
	name  string
	read  func(io.Reader, string) ([]Citation, error)
	write func(io.Writer, []Citation) error
}

var referenceFormats = []referenceFormat{
	{"CSL-JSON", ReadCSLJSON, WriteCSLJSON},
	{"BibLaTeX", ReadBibLaTeX, WriteBibLaTeX},
	{"RIS", ReadRIS, WriteRIS},
}

func (f referenceFormat) text(tb testing.TB, cs []Citation) string {
	tb.Helper()
	var b bytes.Buffer
	require.NoError(tb, f.write(&b, cs))
	return b.String()
}

func (f referenceFormat) citations(tb testing.TB, text string) []Citation {
	tb.Helper()
	cs, err := f.read(strings.NewReader(text), "file")
	require.NoError(tb, err, text)
	return cs
}

func jsonOf(tb testing.TB, v any) string {
	tb.Helper()
	b, err := marshal(v)
	require.NoError(tb, err)
	return canonical(b)
}

func TestFormatsKeepEveryItem(t *testing.T) {
	items := formatItems(t)
	require.GreaterOrEqual(t, len(items), 63)
	for _, f := range referenceFormats {
		t.Run(f.name, func(t *testing.T) {
			text := f.text(t, items)
			back := f.citations(t, text)
			require.Len(t, back, len(items))
			for i, c := range back {
				if f.name == "BibLaTeX" && items[i].ID == "" {
					c.ID = "" // an entry has a key
				}
				assert.Equal(t, jsonOf(t, items[i]), jsonOf(t, c))
			}
			assert.True(t, text == f.text(t, back), "written again it differs")
		})
	}
}
