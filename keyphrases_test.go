package gloss

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/tools/txtar"
)

// The file has articles and, under each, the first phrases that are found in it.
func TestKeyPhrases(t *testing.T) {
	cases, err := txtar.ParseFile("testdata/quote/keyphrases.txtar")
	require.NoError(t, err)
	for i := 0; i+1 < len(cases.Files); i += 2 {
		var got strings.Builder
		n := Analyze(Parse(string(cases.Files[i].Data)))
		for _, k := range n.KeyPhrases(6) {
			fmt.Fprintln(&got, k.Text, k.Count)
		}
		assert.Equal(t, string(cases.Files[i+1].Data), got.String(), cases.Files[i].Name)
	}
	assert.Empty(t, new(Analysis).KeyPhrases(3))
	assert.Empty(t, Analyze(Parse("Tin. Tin. Tin.")).KeyPhrases(0))
	assert.True(t, slices.IsSorted(emptyWords[:]))
}

// Scores fall from 1, nothing comes twice, and entities are those of the article.
func FuzzKeyPhrases(f *testing.F) {
	f.Add("Tin Smelters\n\nThe tin smelters wait for tin ore in Bolivia - tin-ore buyers wait. Bolivia waits.")
	f.Add("a-a-a-a- aaa-aaa-aaa aaa-aaa- ßẞ ſs İi")
	f.Fuzz(func(t *testing.T, text string) {
		if !utf8.ValidString(text) {
			t.Skip()
		}
		n := Analyze(Parse(text))
		found := n.KeyPhrases(10)
		require.LessOrEqual(t, len(found), 10)
		last := 1.0
		seen := map[string]bool{}
		for _, k := range found {
			require.True(t, 0 < k.Score && k.Score <= last && k.Count > 0 && !seen[k.Text+k.Entity])
			last, seen[k.Text+k.Entity] = k.Score, true
			if k.Entity != "" {
				_, ok := n.Entity(k.Entity)
				require.True(t, ok)
			}
		}
	})
}

func ExampleAnalysis_KeyPhrases() {
	n := Analyze(Parse("Tin Smelters Wait\n\nBolivia ships less ore. The tin smelters of Oruro stand idle, and Bolivia seeks buyers. No buyer asks for ore.\n"))
	for _, k := range n.KeyPhrases(3) {
		fmt.Println(strings.TrimSpace(k.Text + " " + k.Entity))
	}
	// Output:
	// tin smelters
	// Bolivia country:BO
	// ore
}
