package main

import (
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/glossnews/gloss"
)

// in returns the place of the first words so in text.
func in(text, words string) gloss.Span {
	i := strings.Index(text, words)
	return gloss.Span{Start: i, End: i + len(words)}
}

func TestProposalsInText(t *testing.T) {
	text := "Tin\n\nTwo mines closed on Monday, and a third may follow.\n\nWho Pays\n\nSmelters do."
	n := &gloss.Analysis{Article: &gloss.Article{Text: text, Sections: []gloss.Section{{Heading: "Who Pays"}}}}
	proposals := []gloss.Proposal{
		{Span: in(text, "Two mines closed on Monday, and a third may follow."), Text: "Two mines closed on Monday.", Score: 0.8251, Reasons: []gloss.ProposalReason{gloss.ReasonTitle, gloss.ReasonNumbers}},
		{Span: in(text, "Smelters do."), Text: "Smelters do.", Score: 0.4, Section: 1},
	}
	assert.Equal(t, `0.83           • Two mines closed on Monday.
                 title, numbers · line 3, lead

0.40           • Smelters do.
                 line 7, Who Pays

(2 key points proposed: no other sentence would add to them)
`, written(t, 64, false, func(p *page) { p.proposals(n, proposals, gloss.ShortFew) }))
	assert.Equal(t, "(no key point proposed: its sections have no text)\n", written(t, 64, false, func(p *page) { p.proposals(n, nil, gloss.ShortHeadings) }))
}

func TestSupportsInText(t *testing.T) {
	text := "Highlights\n- Peru sold 53 million tonnes to Japan and Chile.\n- Buyers, including:\n\nPeru sold 5.3 million tonnes to Korea.\nIt did so in May."
	point, hanging := in(text, "Peru sold 53 million tonnes to Japan and Chile."), in(text, "Buyers, including:")
	n := &gloss.Analysis{Article: &gloss.Article{Text: text, Highlights: []gloss.Highlight{
		{Span: point, Text: point.In(text)},
		{Span: hanging, Text: hanging.In(text), LeadIn: gloss.LeadInHanging},
	}}}
	japan, chile, number, other := in(text, "Japan"), in(text, "Chile"), in(text, "53 million"), in(text, "5.3 million")
	sentence := in(text, "Peru sold 5.3 million tonnes to Korea.")
	supports := []gloss.Support{
		{Span: point, Text: point.In(text), Verdict: gloss.Partly, By: []gloss.Span{sentence, sentence, sentence, sentence}, Gaps: []gloss.Gap{
			{Span: number, Text: "53 million", Kind: gloss.GapNumber, Instead: "5.3 million", At: other},
			{Span: japan, Text: "Japan", Kind: gloss.GapName},
			{Span: chile, Text: "Chile", Kind: gloss.GapName},
		}},
		{Span: hanging, Text: hanging.In(text), Verdict: gloss.Unsupported, Reason: gloss.NoteNoWords},
	}
	assert.Equal(t, `partly         • Peru sold [[53 million]] tonnes to [[Japan]]
                 and [[Chile]].
  number         53 million: not in the text; here it has 5.3
                 million (line 5)
  name           Japan, Chile: not named in the text
  line 5         Peru sold 5.3 million tonnes to Korea.
  line 5         Peru sold 5.3 million tonnes to Korea.
                 and 2 more

unsupported    • Buyers, including:
                 it leads in a list, and none follows
                 it has no word that could be looked for
`, written(t, 64, false, func(p *page) { p.supports(n, supports) }))
	assert.Equal(t, "(the article has no key points)\n", written(t, 64, false, func(p *page) { p.supports(n, nil) }))
}

func TestBulleted(t *testing.T) {
	assert.Equal(t, []string{"• one", "  two"}, bulleted("one two", 0, 6))
	assert.Equal(t, []string{"  ◦ one", "    two"}, bulleted("one two", 1, 8))
	assert.Equal(t, bulleted("one two", 3, 20), bulleted("one two", 1000, 20))
}

func TestLineTable(t *testing.T) {
	at := newLineTable("a\n\nbc\n")
	for place, want := range []int{1, 1, 2, 3, 3, 3, 4} {
		assert.Equal(t, want, at.line(place), place)
	}
	assert.Equal(t, 1, newLineTable("").line(0))
}

// Key points of whatever text, proposed and checked, keep to the width of the page.
func FuzzHighlightsPage(f *testing.F) {
	f.Add("Highlights\n- Peru sold 53 million tonnes.\n- Chile, including:\n\nPeru sold 5.3 million tonnes. It did so in May, after Chile had.\n\nWhat Follows\n\nNothing did.")
	f.Add("Key Points: 中国; \x1b]0;title\a; a\u202eb\n\n中国 “x”. e" + strings.Repeat("\u0301\u0301", 300))
	f.Add("שיאים\n• א\n• ב\n\nא ב ג.")
	f.Fuzz(func(t *testing.T, text string) {
		n := gloss.Analyze(gloss.Parse(text))
		out := written(t, leastWide, false, func(p *page) {
			proposals, shortage := (&gloss.Highlighter{}).Propose(n)
			p.proposals(n, proposals, shortage)
			p.supports(n, n.Supports())
		})
		require.True(t, utf8.ValidString(out))
		for line := range strings.Lines(out) {
			line = strings.TrimSuffix(line, "\n")
			require.LessOrEqual(t, columns(line), leastWide, "%q", line)
			require.Equal(t, printable(line), line)
		}
	})
}

func TestHoldsWord(t *testing.T) {
	for word, want := range map[string]bool{
		"June": true, "Jun": false, "5.3 million": true, "3 million": false, "1,000": true, "000": false, "Lima": true, "": false, "Peru": false,
	} {
		assert.Equal(t, want, holdsWord("In June Lima paid 5.3 million, and 1,000. Junes pass.", word), word)
	}
}
