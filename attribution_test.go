package gloss

import (
	"fmt"
	"os"
	"slices"
	"strings"
	"testing"
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

// Each line of the file is a sentence with its source and the cue, or - where it reports
// nobody.
func TestAttributionSources(t *testing.T) {
	data, err := os.ReadFile("testdata/quote/attributions.tsv")
	require.NoError(t, err)
	for line := range strings.Lines(string(data)) {
		text, want, ok := strings.Cut(strings.TrimSpace(line), "\t")
		if !ok || text[0] == '#' {
			continue
		}
		n := Analyze(&Article{Text: text, Lead: paragraphsOf(text)})
		got := "-"
		if len(n.Attributions) > 0 {
			got = n.Attributions[0].Named.In(text) + "\t" + n.Attributions[0].Cue.In(text)
		}
		assert.Equal(t, want, got, text)
	}
}

func TestUnsourced(t *testing.T) {
	for _, s := range []string{
		"Output was 30 tons.", "It cost $5m.", "It has 4,000 buyers.", "Nine percent of it is lost.", "Rent fell 9%.", "It sold 2.4 million.", "It lent €3bn.",
		"Output was 2000 tonnes.", "The camp has 1950 people.", "Rents fell by a third.", "Output doubled.", "It made 2,000 tonnes.", "The fund lost half its money.",
	} {
		n := Analyze(&Article{Text: s, Lead: paragraphsOf(s)})
		assert.Len(t, n.Unsourced(), 1, s)
	}
	for _, s := range []string{
		"It opened in 2025.", "The G7 summit ended.", "Nine buyers came.", "It is the 1st time.", "They build a third plant.", "In 2019 prices fell.",
		"The 1990 rules are gone.", "It rained on Friday, March 12.", "Five men left.",
	} {
		n := Analyze(&Article{Text: s, Lead: paragraphsOf(s)})
		assert.Empty(t, n.Unsourced(), s)
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
func hostileReports() []hostileText {
	return append(hostileQuotes(),
		hostileText{piece: "according to the "},
		hostileText{piece: "Ann Roe, who said that "},
		hostileText{piece: "the report says "},
		hostileText{piece: "as reported by "},
		hostileText{piece: "in Smith’s ", after: "view"},
		hostileText{piece: "saying that it was "},
		hostileText{piece: "a broker whom the report that "},
		hostileText{piece: "Ann Roe, a miner, (R) "},
		hostileText{piece: "1"},
		hostileText{piece: "9 % "},
		hostileText{piece: "a million 2000 "},
	)
}

func TestLinearAttributions(t *testing.T) {
	if testing.Short() {
		t.Skip("measures time")
	}
	const size = 8_000
	for _, h := range hostileReports() {
		h.linear(t, size, func(n *Analysis, sentences []Sentence) {
			var speakers *resolver
			n.Quotes, speakers = n.findQuotes(sentences, nil)
			n.Attributions = n.findAttributions(sentences, speakers, "")
			n.Unsourced()
		})
	}
}

// Attributions lie in order, on rune edges, with what belongs to them in the text.
func FuzzAttributions(f *testing.F) {
	for _, h := range hostileReports() {
		f.Add(h.text(60))
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
	_, speakers := n.findQuotes(sentences, nil)
	b.SetBytes(int64(len(text)))
	for b.Loop() {
		n.findAttributions(sentences, speakers, "")
	}
}
