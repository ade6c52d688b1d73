package gloss

import (
	"fmt"
	"os"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/glossnews/gloss/internal/gaz"
	"github.com/glossnews/gloss/internal/timing"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/tools/txtar"
)

// Each line of the file is a paragraph with its quotations marked.
func TestQuotedParts(t *testing.T) {
	data, err := os.ReadFile("testdata/quote/marks.txt")
	require.NoError(t, err)
	var cases []string
	for line := range strings.Lines(string(data)) {
		line = strings.TrimSuffix(line, "\n")
		if more, ok := strings.CutPrefix(line, "+"); ok {
			cases[len(cases)-1] += "\n" + more
		} else if line != "" && line[0] != '#' {
			cases = append(cases, line)
		}
	}
	for _, want := range cases {
		text := strings.NewReplacer("⟦", "", "⟧", "").Replace(want)
		var paragraphs []gaz.Block
		start := 0
		for p := range strings.SplitSeq(text, "\n") {
			paragraphs = append(paragraphs, gaz.Block{Start: start, End: start + len(p)})
			start += len(p) + 1
		}
		marks := map[int]string{}
		for _, q := range quotedParts(text, paragraphs) {
			marks[q.Start] += "⟦"
			marks[q.End] = "⟧" + marks[q.End]
		}
		got := ""
		for i, b := range []byte(text) {
			got += marks[i] + string([]byte{b})
		}
		got += marks[len(text)]
		assert.Equal(t, want, got)
	}
}

// The file has texts and, under each, the quotations that are found in it, as
// kind, speaker, words for the speaker, cue and first words.
func TestQuotes(t *testing.T) {
	cases, err := txtar.ParseFile("testdata/quote/speakers.txtar")
	require.NoError(t, err)
	for i := 0; i+1 < len(cases.Files); i += 2 {
		file := cases.Files[i]
		want := strings.FieldsFunc(string(cases.Files[i+1].Data), func(r rune) bool { return r == '\n' })
		n := Analyze(&Article{Text: string(file.Data), Lead: paragraphsOf(string(file.Data))})
		got := []string{}
		for _, q := range withInner(n.Quotes) {
			speaker := "-"
			if e, ok := n.Entity(q.Speaker); ok {
				speaker = e.Name
			}
			words := strings.Fields(q.Text)
			got = append(got, fmt.Sprintf("%s | %s | %s | %s | %s", q.Kind, speaker, q.Named.In(n.Text), q.Cue.In(n.Text), strings.Join(words[:min(3, len(words))], " ")))
		}
		assert.Equal(t, want, got, file.Name)
	}
}

// withInner returns quotations, each before those in it.
func withInner(quotes []Quote) []Quote {
	var all []Quote
	for _, q := range quotes {
		all = append(append(all, q), withInner(q.Inner)...)
	}
	return all
}

// paragraphsOf returns the lines of text as paragraphs.
func paragraphsOf(text string) []Paragraph {
	var ps []Paragraph
	start := 0
	for line := range strings.Lines(text) {
		if s := (Span{start, start + len(strings.TrimRight(line, "\n"))}); s.End > s.Start {
			ps = append(ps, Paragraph{Span: s, Text: s.In(text)})
		}
		start += len(line)
	}
	return ps
}

func ExampleAnalysis_quotes() {
	n := Analyze(Parse("The Mine\n\nThe mine “will not reopen,” said Ann Roe, the minister of mines. She added: “We looked at every offer.”\n"))
	for _, q := range n.Quotes {
		who, _ := n.Entity(q.Speaker)
		fmt.Println(who.Name, q.Cue.In(n.Text), q.Text)
	}
	// Output:
	// Ann Roe said “will not reopen,”
	// Ann Roe added “We looked at every offer.”
}

// A hostileText is a piece that a text repeats at length, and what stands about it.
type hostileText struct{ before, piece, after string }

// text returns the text, the repetitions in size bytes.
func (h hostileText) text(size int) string {
	return h.before + strings.Repeat(h.piece, max(1, size/len(h.piece))) + h.after
}

// linear checks that run takes time in proportion to the text, of size bytes and more.
func (h hostileText) linear(t *testing.T, size int, run func(n *Analysis, sentences []Sentence)) {
	t.Helper()
	timing.Linear(t, h.piece, size, func(text string) {
		text = h.before + text + h.after
		n := &Analysis{Article: &Article{Text: text, Lead: paragraphsOf(text)}}
		run(n, split(text, analyzed(n.Article)))
	})
}

// hostileQuotes are texts that are all marks, at length.
func hostileQuotes() []hostileText {
	texts := []hostileText{{before: "“", piece: "word "}} // one opening mark
	for _, piece := range []string{
		"“a” ",
		"\"",
		"“‘«\"'",
		"“a ‘b’ «c \"d\"» 'e'”. ",
		"'a ",
		"‘a’s ",
		"„",
		"''a ``b ,,c ",
		",,",
		"“He said that it was a mine.” She said. ",
		"Ann Roe said, “it”, he said. ",
		"“אמר השר” ",
		"according to ",
		"“We will.”\n",
		"> We will.\n",
		"Q: Will it?\nA: It will.\n",
		"He wrote:\nIt was a mine, and it was ours to keep.\n",
		"The motto of the motto is “a”, in the words of the words. ",
		"a",
	} {
		texts = append(texts, hostileText{piece: piece})
	}
	return texts
}

func TestLinearQuotes(t *testing.T) {
	if testing.Short() {
		t.Skip("measures time")
	}
	const size = 10_000
	for _, h := range hostileQuotes() {
		h.linear(t, size, func(n *Analysis, sentences []Sentence) { n.findQuotes(sentences, nil) })
	}
}

// A megabyte with one opening mark, and ten thousand quotations, are read as any text.
func TestLongQuotes(t *testing.T) {
	one := "“" + strings.Repeat("ore ", 1<<18)
	marked := quotedParts(one, []gaz.Block{{Start: 0, End: len(one)}})
	require.Len(t, marked, 1)
	assert.Equal(t, len(one)-1, marked[0].End, "it ends with its paragraph")
	const many = 10_000
	text := strings.Repeat("“Ore is cheap,” said Ann Roe.\n", many)
	n := &Analysis{Article: &Article{Text: text, Lead: paragraphsOf(text)}}
	n.Quotes, _ = n.findQuotes(split(text, analyzed(n.Article)), nil)
	require.Len(t, n.Quotes, many)
	assert.Equal(t, "Ann Roe", n.Quotes[many-1].Named.In(text))
}

// A quotation ends with its paragraph and does not go on over a heading.
func TestQuotesAtHeadings(t *testing.T) {
	a := Parse("The Mine Closes\n\nAnn Roe said, “We looked at every offer that the board had.\n\n## “Time Is Not Cheap\n\n“Nobody asked me,” said Peter Lindqvist, who runs the smelter.\n")
	for _, q := range Analyze(a).Quotes {
		assert.NotContains(t, q.Text, "\n")
		for _, s := range a.Sections {
			assert.False(t, q.Start < s.HeadingSpan.Start && q.End > s.HeadingSpan.Start, q.Text)
		}
	}
}

// A quotation that a heading cuts off has no speaker from another section.
func TestQuoteCutByHeading(t *testing.T) {
	a := Parse("The Mine Closes\n\nOre was dear, said Ann Roe. Peter Lindqvist of the smelter agreed that it was.\n\n## What They Say\n\n“The ore is weak. It will not hold,\n\n## Why It Matters\n\nand it never did,” said Dana Whitlock, who heads the board.\n")
	n := Analyze(a)
	require.Len(t, n.Quotes, 1)
	assert.Empty(t, n.Quotes[0].Speaker)
	assert.Empty(t, n.Quotes[0].Named)
}

// The article is that of the source which the text named last.
func TestQuoteOfPiece(t *testing.T) {
	n := Analyze(Parse("A Mine in Trouble\n\nA Harbor Ledger report says the mine is full of water. The article calls the ore body “a swamp with a fence around it.”\n\nCitation: Ines Valdane, Harbor Ledger, July 28, 2025.\n"))
	require.Len(t, n.Quotes, 1)
	who, _ := n.Entity(n.Quotes[0].Speaker)
	assert.Equal(t, "Harbor Ledger", who.Name)
}

// Of somebody without a name the office is told, with its body and country.
func TestQuoteOffice(t *testing.T) {
	n := Analyze(Parse("The Ban\n\n“No license has been refused,” a Chinese foreign ministry spokesperson said on Monday. Exports would resume, a spokesperson for the U.S. Treasury said.\n"))
	require.Len(t, n.Quotes, 1)
	q := n.Quotes[0]
	assert.Empty(t, q.Speaker)
	assert.Equal(t, ClassSpokesperson, q.Office.Class)
	assert.Equal(t, Country("CN"), q.Office.Country)
	require.Len(t, n.Attributions, 2)
	assert.Equal(t, Country("US"), n.Attributions[1].Office.Country)
}

// Quotations lie in order, on rune edges, and what belongs to them in the text, whatever
// the house's lists name.
func FuzzQuotes(f *testing.F) {
	for _, h := range hostileQuotes() {
		f.Add(h.text(60), "Ann Roe")
	}
	f.Add("“We will,” said Ann Roe.\n“I won’t,” she said, ‘ever’.\n- Ann Roe", "Ann Roe")
	f.Add("“We will,” said The Ann of – and The said.\n“It – will” said – , The.", "The,–,said,“It")
	f.Add("The said, \"it\" – as The put it: ''no'' , the words of ,, – ” by The's.", "The,–,it,,the words of,'s")
	f.Fuzz(func(t *testing.T, text, names string) {
		if !utf8.ValidString(text) {
			t.Skip()
		}
		z := &Analyzer{Recognizer: fixed{}, MinScore: -1}
		if list, err := ReadList(strings.NewReader(namesList(names)), "fuzz"); err == nil {
			z.Lists = []*List{list}
		}
		n := z.Analyze(&Article{Text: text, Lead: paragraphsOf(text)})
		requireQuotes(t, text, n.Quotes, Span{0, len(text)})
	})
}

// namesList returns a list in which the names of names, between commas, are a person, an
// organization, a person and so on.
func namesList(names string) string {
	list := "kind\tname\n"
	for i, name := range strings.Split(names, ",") {
		list += [...]string{"person", "organization"}[i%2] + "\t" + name + "\n"
	}
	return list
}

// requireQuotes fails unless quotes lie in order, within a span, and so do those in them.
func requireQuotes(t *testing.T, text string, quotes []Quote, within Span) {
	t.Helper()
	end := within.Start
	for _, q := range quotes {
		require.True(t, q.on(text) && q.Start >= end && q.End > q.Start && q.End <= within.End)
		require.True(t, q.Named.on(text) && q.Cue.on(text) && q.Evidence.on(text))
		require.Equal(t, q.In(text), q.Text)
		requireQuotes(t, text, q.Inner, q.Span)
		end = q.End
	}
}

func BenchmarkQuotes(b *testing.B) {
	text := strings.Repeat("“We will not wait,” said Ann Roe, who heads the mine. The plant opened in May and sells ore to buyers abroad, she told reporters, as “a matter of course.” Prices fell.\n", 60)
	a := &Article{Text: text, Lead: paragraphsOf(text)}
	n := Analyze(a)
	sentences := split(text, analyzed(a))
	b.SetBytes(int64(len(text)))
	for b.Loop() {
		n.findQuotes(sentences, nil)
	}
}
