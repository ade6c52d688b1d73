package gloss

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestParseCitation(t *testing.T) {
	for _, c := range tsvCases(t, "testdata/citation/house.tsv") {
		want := append(c[1:], make([]string, 7-len(c))...)
		cs, ok := ParseCitation(c[0])
		require.True(t, ok && len(cs) == 1, c[0])
		got := cs[0]
		var authors []string
		for _, a := range got.Authors {
			authors = append(authors, a.String())
		}
		assert.Equal(t, want, []string{got.String(), strings.Join(authors, "; "), got.Title, got.Publication, got.Date.String(), got.URL}, c[0])
		again, _ := ParseCitation(got.String())
		require.Len(t, again, 1, got.String())
		assert.Equal(t, got.String(), again[0].String())
	}
}

func TestParseCitations(t *testing.T) {
	line := "Sources: Hannah Collymore, Cryptopolitan, Sept. 23, 2025; Reuters, September 8, 2026; “A; B,” The Star; ;"
	var got []string
	cs, ok := ParseCitation(line)
	for _, c := range cs {
		got = append(got, c.In(line))
		assert.Equal(t, c.In(line), c.shifted(7).In("Notes: "+line))
	}
	assert.True(t, ok)
	assert.Equal(t, []string{"Hannah Collymore, Cryptopolitan, Sept. 23, 2025", "Reuters, September 8, 2026", "“A; B,” The Star"}, got)

	for _, s := range []string{
		"", "Citation:", "Citation: , , .", "Source: May 1, 2024", "Sources: ; ;",
		"Source: the ministry did not say.", "Sources: two people who were in the pit.", "Source: no one spoke of it on May 1, 2024.",
		"Source - a word that means spring, and the ground that water comes from", "Reference: this is what we call a benchmark.",
		"Source: China to Ease Ore Curbs", "Sources: U.S., China Near Deal", "Source: Beijing Will Sell Ores",
		"Source: Ten Short Words That Are Not at All an Outlet", "Source: May 1",
	} {
		cs, ok := ParseCitation(s)
		assert.False(t, ok, s)
		assert.Empty(t, cs, s)
	}
}

func TestCitationLabel(t *testing.T) {
	for s, want := range map[string]string{
		"Citation: Reuters":            "Citation: ",
		"  **Sources:** Reuters":       "  **Sources:** ",
		"[Source: Reuters]":            "[Source: ",
		"Original source - Reuters":    "Original source - ",
		"SOURCE：Reuters":               "SOURCE：",
		"Source-based reporting":       "",
		"Sources say: it is over":      "",
		"The source: Reuters":          "",
		"Source Reuters":               "",
		"Citation needed":              "",
		"Reuters":                      "",
		strings.Repeat(" ", 50) + "x:": "",
	} {
		assert.Equal(t, want, s[:citationLabel(s)], s)
	}
}

func TestCitationString(t *testing.T) {
	a := Name{Given: "Jane", Family: "Roe"}
	for want, cited := range map[string]Citation{
		"":                            {},
		"Jane Roe.":                   {Authors: []Name{a}},
		"Jane Roe, The Star.":         {Authors: []Name{a}, Publication: "The Star"},
		"“Ores.”":                     {Title: "Ores"},
		"Jane Roe, “Ores.”":           {Authors: []Name{a}, Title: "Ores"},
		"Jane Roe, “Ores,” 2025.":     {Authors: []Name{a}, Title: "Ores", Date: Period{Date: Date{Year: 2025}}},
		"Jane Roe, “Ores?” The Star.": {Authors: []Name{a}, Title: "Ores?", Publication: "The Star"},
		"Acme Inc.":                   {Publication: "Acme Inc."},
	} {
		assert.Equal(t, want, cited.String())
	}
}

// FuzzParseCitation looks for citations that stand outside their line, and for
// such that read differently once they are printed.
func FuzzParseCitation(f *testing.F) {
	for _, c := range tsvCases(f, "testdata/citation/house.tsv") {
		f.Add(c[0])
	}
	f.Add("Source: Reuters....... U.S....., [The Star].]..")
	f.Add("Jackson, Hannah, The Star; Mark Grant, Axios, Sep 1, 2024 – Sep 3, 2025")
	f.Add("Source: the pit, https://example.com; “Ores” www.example.com; May 1, 2024. https://example.com")
	f.Add("Tom Daly, Siyi Liu, and Min Zhang; Jane Roe (The Star, May 1, 2024); Ann Poe - X - May 1. A; U.S., China Near, Tuesday, Sep 23.")
	f.Add("Sources: Reuters, 2025; “A; B, The Star; Jane Roe, and B; \"x\" (y, z); By , and, A & B,")
	f.Fuzz(func(t *testing.T, s string) {
		cs, ok := ParseCitation(s)
		assert.Equal(t, ok, len(cs) > 0)
		end := 0
		for _, c := range cs {
			require.True(t, end <= c.Start && c.Start < c.End && c.End <= len(s), "%v in %q", c.Span, s)
			end = c.End
			printed := c.String()
			again, ok := ParseCitation(printed)
			require.True(t, ok && len(again) == 1, "%q of %q is %d citations", printed, s, len(again))
			require.Equal(t, printed, again[0].String(), "%q is %#v, then %#v", s, c, again[0])
		}
	})
}

// Time is linear where a line is all beginnings of citations.
func TestParseCitationLinear(t *testing.T) {
	for _, piece := range []string{"Reuters, 2025; ", "“", "\"a, ", "(", "A, ", "www.", "Jane Roe and ", "; ", "[", "]", "May 1, 2024, ", ".", ". ", ".)", "U.S.", "May 1 ", ", Tuesday, May 1", "Jane Roe (", "Ann Poe - "} {
		linear(t, piece, 1<<13, func(text string) { ParseCitation("Sources: Reuters" + text) })
	}
}

func BenchmarkParseCitation(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		ParseCitation("Citation: Hannah Collymore, Cryptopolitan, September 23, 2025.")
	}
}

func BenchmarkCitationString(b *testing.B) {
	cs, _ := ParseCitation("Citation: Hannah Collymore, Cryptopolitan, September 23, 2025.")
	b.ReportAllocs()
	for b.Loop() {
		_ = cs[0].String()
	}
}

func ExampleParseCitation() {
	cs, _ := ParseCitation("Source: Hannah Collymore, “Greer: Exports Are Back,” Cryptopolitan, 23 Sept. 2025")
	for _, c := range cs {
		fmt.Println(c.Authors[0].Family, c.Publication, c.Date)
		fmt.Println(c)
	}
	// Output:
	// Collymore Cryptopolitan 2025-09-23
	// Hannah Collymore, “Greer: Exports Are Back,” Cryptopolitan, September 23, 2025.
}
