package gloss

import (
	"fmt"
	"os"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/tools/txtar"

	"github.com/glossnews/gloss/internal/gaz"
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

// hostileQuotes are texts that are all marks, at length.
func hostileQuotes(size int) []string {
	return []string{
		"“" + strings.Repeat("word ", size/5),
		strings.Repeat("“a” ", size/8),
		strings.Repeat("\"", size),
		strings.Repeat("“‘«\"'", size/12),
		strings.Repeat("'a ", size/3),
		strings.Repeat("‘a’s ", size/9),
		strings.Repeat("„", size/3),
		strings.Repeat("“He said that it was a mine.” She said. ", size/40),
		strings.Repeat("Ann Roe said, “it”, he said. ", size/30),
		strings.Repeat("“אמר השר” ", size/20),
		strings.Repeat("according to ", size/13),
		strings.Repeat("“We will.”\n", size/12),
	}
}

// Time grows with the length of a text.
func TestLinearQuotes(t *testing.T) {
	const size = 60_000
	for i, text := range hostileQuotes(size) {
		start := time.Now()
		n := &Analysis{Article: &Article{Text: text, Lead: paragraphsOf(text)}}
		n.findQuotes(split(text, analyzed(n.Article)), nil)
		assert.Less(t, time.Since(start), 5*time.Second, "text %d", i)
	}
}

// Quotations lie in order, on rune edges, and what belongs to them in the text.
func FuzzQuotes(f *testing.F) {
	for _, s := range hostileQuotes(60) {
		f.Add(s)
	}
	f.Add("“We will,” said Ann Roe.\n“I won’t,” she said, ‘ever’.\n- Ann Roe")
	f.Fuzz(func(t *testing.T, text string) {
		if !utf8.ValidString(text) {
			t.Skip()
		}
		a := &Article{Text: text, Lead: paragraphsOf(text)}
		n := &Analysis{Article: a}
		n.findQuotes(split(text, analyzed(a)), nil)
		requireQuotes(t, text, n.Quotes, Span{0, len(text)})
	})
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
		n.Quotes = nil
		n.findQuotes(sentences, nil)
	}
}
