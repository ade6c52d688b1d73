package gloss

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestAttributions(t *testing.T) {
	a := Parse("A Mine in Trouble\n\nA Harbor Ledger report says the mine is full of water. The report suggests that it may close. " +
		"“We will pump it dry,” said Ann Roe, the minister of mines. She expects the pumps to arrive in May. Perhaps they will.\n\n" +
		"Output fell by 12 percent. According to Acme Mining Corp., it fell by 9 percent. We believe that both are wrong.\n\nCitation: Ines Valdane, Harbor Ledger, July 28, 2025.\n")
	n := Analyze(a)
	var got []string
	for _, at := range n.Attributions {
		e, _ := n.Entity(at.Source)
		got = append(got, fmt.Sprintf("%s | %s | %s | %.13s", e.Name, at.Named.In(n.Text), at.Cue.In(n.Text), at.In(n.Text)))
	}
	assert.Equal(t, []string{
		"Harbor Ledger | A Harbor Ledger report | says | A Harbor Ledg",
		"Harbor Ledger | The report | suggests | The report su",
		"Ann Roe | Ann Roe | said | “We will pump",
		"Ann Roe | She | expects | She expects t",
		"Acme Mining Corp. | Acme Mining Corp. | According to | According to ",
	}, got)
	var scopes []string
	for _, h := range n.Hedges {
		scopes = append(scopes, fmt.Sprintf("%s:%s", h.Text, h.Scope))
	}
	assert.Equal(t, []string{"suggests:attributed", "may:attributed", "will:quotation", "Perhaps:", "believe:"}, scopes)
	unsourced := n.Unsourced()
	require.Len(t, unsourced, 1)
	assert.Equal(t, "Output fell by 12 percent.", unsourced[0].In(n.Text))
	assert.Empty(t, new(Analysis).Unsourced())
}

func TestIsAmount(t *testing.T) {
	for _, s := range []string{"30 tons", "$5m ", "4,000 buyers", "nine percent", "9% ", "2.4 million", "1990 million", "€3bn "} {
		w, after, _ := strings.Cut(s, " ")
		assert.True(t, isAmount(w, after), s)
	}
	for _, s := range []string{"2025 ,", "G7 summit", "nine buyers", "1st time", "B2B sales", "- ", "$ "} {
		w, after, _ := strings.Cut(s, " ")
		assert.False(t, isAmount(w, after), s)
	}
}

func TestAttributionTablesAreSorted(t *testing.T) {
	assert.True(t, slices.IsSortedFunc(reportVerbs[:], func(a, b reportEntry) int { return strings.Compare(a.word, b.word) }))
	for i, list := range [][]string{
		carriers[:], manyWords[:], pastWords[:], plans[:], opinionNouns[:], unsaying[:], nobodies[:], littleSaid[:], calledThings[:], finiteWords[:],
		pluralWords[:], reportParticiples[:], dataNouns[:], reporterNouns[:], noReporters[:], personTakers[:], servantNouns[:],
		judging[:], judgingAs[:], heldNouns[:], feltThings[:], convictions[:], quantities[:], pollNouns[:], inquiries[:], noParticiples[:], spokenPieces[:], reflexives[:], nounVerbs[:], saidThings[:], noAdverbs[:], speechVerbs[:], cueVerbs[:], speechParticiples[:], documentNouns[:],
	} {
		assert.True(t, slices.IsSorted(list), "list %d", i)
	}
}

func ExampleAnalysis_Unsourced() {
	n := Analyze(Parse("A Mine\n\nOutput fell by 12 percent. Stocks last for six weeks, according to Ann Roe. The mine opened in 2019.\n"))
	for _, s := range n.Unsourced() {
		fmt.Println(s.In(n.Text))
	}
	// Output:
	// Output fell by 12 percent.
}

// hostileReports are texts that are all cues, at length.
func hostileReports(size int) []string {
	return append(hostileQuotes(size),
		strings.Repeat("according to the ", size/17),
		strings.Repeat("Ann Roe, who said that ", size/23),
		strings.Repeat("the report says ", size/16),
		strings.Repeat("as reported by ", size/15),
		strings.Repeat("in Smith’s ", size/12)+"view",
		strings.Repeat("saying that it was ", size/19),
		strings.Repeat("1", size),
		strings.Repeat("9 % ", size/4),
	)
}

func TestLinearAttributions(t *testing.T) {
	const size = 60_000
	for i, text := range hostileReports(size) {
		n := &Analysis{Article: &Article{Text: text, Lead: paragraphsOf(text)}}
		sentences := split(text, analyzed(n.Article))
		start := time.Now()
		n.findAttributions(sentences, n.findQuotes(sentences, nil), "")
		n.Unsourced()
		assert.Less(t, time.Since(start), 5*time.Second, "text %d", i)
	}
}

// Attributions lie in order, on rune edges, with what belongs to them in the text.
func FuzzAttributions(f *testing.F) {
	for _, s := range hostileReports(60) {
		f.Add(s)
	}
	f.Add("Ann Roe said so. The report suggests that it may. But said. said\nper U.S. sources 12% fell, she said")
	f.Fuzz(func(t *testing.T, text string) {
		if !utf8.ValidString(text) {
			t.Skip()
		}
		n := Analyze(&Article{Text: text, Lead: paragraphsOf(text)})
		end := 0
		for _, a := range n.Attributions {
			require.True(t, a.on(text) && a.Start >= end && a.End > a.Start)
			require.True(t, a.Named.on(text) && a.Cue.on(text))
			if a.Source != "" {
				_, ok := n.Entity(a.Source)
				require.True(t, ok)
			}
			end = a.End
		}
		for _, s := range n.Unsourced() {
			require.True(t, s.on(text) && s.End > s.Start)
		}
	})
}

func BenchmarkAttributions(b *testing.B) {
	text := strings.Repeat("Prices fell in May. The report suggests that the mine may close, Ann Roe told reporters. According to Acme Corp., it will not, and nobody knows.\n", 60)
	n := Analyze(&Article{Text: text, Lead: paragraphsOf(text)})
	sentences := split(text, analyzed(n.Article))
	speakers := n.findQuotes(sentences, nil)
	b.SetBytes(int64(len(text)))
	for b.Loop() {
		n.Attributions = nil
		n.findAttributions(sentences, speakers, "")
	}
}
