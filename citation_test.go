package gloss

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/glossnews/gloss/internal/timing"
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
	}
}

// goldCitations returns the lines of testdata/gold/citations.jsonl, with what each
// of them cites.
func goldCitations(tb testing.TB) (lines []string, cited [][]json.RawMessage) {
	tb.Helper()
	type goldLine struct {
		Line      string
		Citations []json.RawMessage
	}
	for _, l := range jsonLines[goldLine](tb, "testdata/gold/citations.jsonl") {
		lines, cited = append(lines, l.Line), append(cited, l.Citations)
	}
	return lines, cited
}

// The lines of the gold are read whole, all but a few of which the figures tell.
func TestParseCitationGold(t *testing.T) {
	const least = 0.95
	right := 0
	lines, cited := goldCitations(t)
	for i, line := range lines {
		got, _ := ParseCitation(line)
		same := len(got) == len(cited[i])
		for k := range got {
			got[k].Span, got[k].Parts, got[k].Ambiguous = Span{}, nil, false
			have, err := json.Marshal(got[k])
			require.NoError(t, err)
			same = same && assert.ObjectsAreEqual(fields(t, cited[i][k]), fields(t, have))
		}
		if same {
			right++
		} else {
			t.Log(line)
		}
	}
	assert.GreaterOrEqual(t, float64(right)/float64(len(lines)), least)
}

// fields returns what an object says beside where it stands.
func fields(t *testing.T, data []byte) map[string]any {
	t.Helper()
	var m map[string]any
	require.NoError(t, json.Unmarshal(data, &m))
	delete(m, "start")
	delete(m, "end")
	return m
}

func TestParseCitations(t *testing.T) {
	line := "Sources: Hannah Collymore, Cryptopolitan, Sept. 23, 2025; Reuters, September 8, 2026; “A; B,” The Star; ;"
	var got []string
	cs, ok := ParseCitation(line)
	for _, c := range cs {
		got = append(got, c.In(line))
		moved := c.shifted(7)
		assert.Equal(t, c.In(line), moved.In("Notes: "+line))
		for i, p := range moved.Parts {
			assert.Equal(t, c.Parts[i].In(line), p.In("Notes: "+line))
		}
	}
	assert.True(t, ok)
	assert.Equal(t, []string{"Hannah Collymore, Cryptopolitan, Sept. 23, 2025", "Reuters, September 8, 2026", "“A; B,” The Star"}, got)

	for _, s := range []string{
		"", "Citation:", "Citation: , , .", "Source: May 1, 2024", "Sources: ; ;",
		"Source: the ministry did not say.", "Sources: two people who were in the pit.", "Source: no one spoke of it on May 1, 2024.",
		"Source - a word that means spring, and the ground that water comes from", "Reference: this is what we call a benchmark.",
		"Source: China to Ease Ore Curbs", "Sources: U.S., China Near Deal", "Source: Beijing Will Sell Ores",
		"Source: Ten Short Words That Are Not at All an Outlet", "Source: May 1",
		"Correction, 3 May 2025: an earlier version of this article gave another figure.",
		"Source: Authors' calculations.", "Source: own estimates",
		"This report appeared on Monday in The Star", "This article appeared in the Business section of the print edition under the headline “Ores”",
		"In its May meeting the board raised the rate, which it had said it would do, and the market did not care.",
	} {
		cs, ok := ParseCitation(s)
		assert.False(t, ok, s)
		assert.Empty(t, cs, s)
	}
}

// One source of a line says nothing of the next one, and where a point ends a source
// another label may follow in any language.
func TestParseCitationApart(t *testing.T) {
	for line, want := range map[string][]string{
		"AP Photo/Ann Roe; Reuters, May 2, 2025":                                           {"photo AP", "newswire Reuters"},
		"Reuters, May 2, 2025; AP Photo/Ann Roe":                                           {"newswire Reuters", "photo AP"},
		"Fuente: Ana Roe, El País, 3 de mayo de 2025. Fuente: Reuters, 4 de mayo de 2025.": {"newspaper El País", "newswire Reuters"},
		"Quelle: Anna Roe, Der Spiegel, 3. Mai 2025. Quelle: Reuters, 4. Mai 2025.":        {"magazine Der Spiegel", "newswire Reuters"},
		"Reference: Jane Roe, The Guardian, May 1, 2025. Reference: Reuters, May 2, 2025.": {"newspaper The Guardian", "newswire Reuters"},
	} {
		var got []string
		cs, _ := ParseCitation(line)
		for _, c := range cs {
			got = append(got, string(c.Kind)+" "+c.Publication)
		}
		assert.Equal(t, want, got, line)
	}
}

// A mere list of outlets or bodies is one citation for each of them.
func TestParseCitationLists(t *testing.T) {
	for line, want := range map[string][]string{
		"Source: IIF, Central Bank of Brazil":                        {"IIF", "Central Bank of Brazil"},
		"Sources: Reuters, the Financial Times and Nikkei Asia":      {"Reuters", "Financial Times", "Nikkei Asia"},
		"Source: Eurostat and OECD, others":                          {"Eurostat", "OECD"},
		"Source: Department of Trade and Industry":                   {"Department of Trade and Industry"},
		"Source: Johnson and Johnson":                                {"Johnson and Johnson"},
		"Source: World Bank (2015 estimates of the staff) and USGS.": {"World Bank", "USGS"},
	} {
		var got []string
		cs, _ := ParseCitation(line)
		for _, c := range cs {
			got = append(got, c.Publication)
		}
		assert.Equal(t, want, got, line)
	}
}

// Every part says where it stands.
func TestCitationParts(t *testing.T) {
	line := "Original article by Bradley Thorne / The Australian Financial Review – Page: 16 : 15-Apr-25 (free to read there)"
	cs, _ := ParseCitation(line)
	require.Len(t, cs, 1)
	var got []string
	for _, p := range cs[0].Parts {
		got = append(got, string(p.Field)+" "+p.In(line))
	}
	assert.Equal(t, []string{"author Bradley Thorne", "publication The Australian Financial Review", "pages 16", "date 15-Apr-25", "remark free to read there"}, got)
}

func TestCitationLabel(t *testing.T) {
	for s, want := range map[string]string{
		"Citation: Reuters":            "Citation: ",
		"  **Sources:** Reuters":       "  **Sources:** ",
		"[Source: Reuters]":            "[Source: ",
		"Original source - Reuters":    "Original source - ",
		"SOURCE：Reuters":               "SOURCE：",
		"Źródło: Reuters":              "Źródło: ",
		"来源：新华社":                       "来源：",
		"Source-based reporting":       "",
		"Sources say: it is over":      "",
		"The source: Reuters":          "",
		"Source Reuters":               "",
		"Citation needed":              "",
		"Photo: Jane Roe":              "",
		"Reuters":                      "",
		strings.Repeat(" ", 50) + "x:": "",
	} {
		assert.Equal(t, want, s[:citationLabel(s)], s)
	}
}

// Damaged text is read as it stands and loses nothing: where the damage is in words
// the parts around them are found, and what is read after repair is the source.
func TestParseCitationDamaged(t *testing.T) {
	for damaged, want := range map[string]string{
		"Source: AurÃ©lie Roe, The Star, May 1, 2025":                          "Source: Aurélie Roe, The Star, May 1, 2025",
		"Jane Roe, â€œOresâ€\u009d, The Star, May 1, 2025":                     "Jane Roe, “Ores”, The Star, May 1, 2025",
		"Jane Roe, \u0093Ores and the Long Price\u0094, The Star, May 1, 2025": "Jane Roe, “Ores and the Long Price”, The Star, May 1, 2025",
	} {
		cs, _ := ParseCitation(damaged)
		require.Len(t, cs, 1, damaged)
		assert.Equal(t, "The Star", cs[0].Publication, damaged)
		assert.Equal(t, "2025-05-01", cs[0].Date.String(), damaged)
		repaired, _ := Repair(damaged)
		got, _ := ParseCitation(repaired)
		clean, _ := ParseCitation(want)
		require.Len(t, got, 1, repaired)
		assert.Equal(t, clean[0].String(), got[0].String(), repaired)
	}
}

func TestOutletsSorted(t *testing.T) {
	assert.True(t, slices.IsSortedFunc(outlets[:], func(a, b outlet) int { return strings.Compare(a.name, b.name) }))
	for i, o := range outlets {
		assert.True(t, i == 0 || outlets[i-1].name != o.name, "%s stands twice", o.name)
	}
	for _, list := range [][]string{
		newsWords[:], issuerWords[:], topDomains[:], issuePlaces[:], abbreviations[:], numberAbbreviations[:], notSources[:],
		titleNouns[:], leadWords[:], joiningWords[:], datingWords[:], originalWords[:], adoptedNouns[:], noteWords[:],
		occasionWords[:], numberedNouns[:], stateNames[:], paperWords[:], coverageLeads[:], coverageNouns[:], postWords[:], outletWords[:], staffWords[:], headlineVerbs[:], noticeWords[:],
	} {
		assert.True(t, slices.IsSorted(list), list[0])
	}
	for _, o := range outlets {
		assert.Equal(t, o.name, string(outletKey(nil, o.name)))
		assert.NotZero(t, o.kind, o.name)
	}
}

// FuzzParseCitation looks for citations and parts that stand out of order, outside
// their line or off the edges of its runes, for fields without a part, and for
// words of a citation that no part holds.
func FuzzParseCitation(f *testing.F) {
	for _, c := range tsvCases(f, "testdata/citation/house.tsv") {
		f.Add(c[0])
	}
	lines, _ := goldCitations(f)
	for _, l := range lines {
		f.Add(l)
	}
	f.Add("Source: Reuters....... U.S....., [The Star].]..")
	f.Add("Source: the pit, https://example.com; “Ores” www.example.com; May 1, 2024. https://example.com")
	f.Add("Tom Daly, Siyi Liu, and Min Zhang; Jane Roe (The Star, May 1, 2024); Ann Poe - X - May 1. A; U.S., China Near, Tuesday, Sep 23.")
	f.Add("Sources: Reuters, 2025; “A; B, The Star; Jane Roe, and B; \"x\" (y, z); By , and, A & B,")
	f.Add("Roe, Jane, and ")
	f.Add("(Roe),  o  on X, 18 May 2025")
	f.Add("Source: AurÃ©lie Castagne, â€œOresâ€\u009d, The Star, 2025; à¹‚à¸£à¸‡ à¹€à¸£à¸µà¸¢à¸™, 2025")
	f.Add("Title: Ores; Author: Roe, J.; Outlet: The Star | Date: x / URL: https://a.b; By: , and")
	f.Add("Roes " + strings.Repeat("J.", 597) + " x")
	f.Add("Roe J.K., Hale P.Q. Ores // Star. – 1983. “a” 《b》『c』 2024年4月9日第3版 [@roe] (Ore, 2019), 3-4, V")
	f.Add("Reporting by A. Roe in B; editing by C; dpa/Star with AFP, 90 Fed. Reg. 8 (issued May 1, 2024) // X. Citation: A. Source:")
	f.Add("Source: Jane Roe, “Ores”, Ore Review 45:")
	f.Add("Source: Roe, J. and Hale")
	f.Add("Photo: Ann Roe/AFP via via Getty Images")
	f.Add("Roe, Ann. “Ores.” Foreign Affairs 13, no. 2 (")
	f.Add("Source: The Star, “Ores,” April 2015. Sources: two people who were in the room.")
	f.Add("מקור: הארץ, \u202b3 במאי 2025\u202c (גרסה) \xff\xfe; Roe, J. (2015")
	f.Add("Source: the pit and the hill; Reuters, May 1, 2025")
	f.Add("Daniel, AB")
	f.Add("\"\":a.co")
	f.Add("Source: “”: https://a.b")
	f.Add("Source: Eurostat, World Bank (own estimates), own calculations")
	f.Add("AP Photo/Ann Roe; Reuters. Fuente: X. Quelle: Y ((([[[ Roe; z")
	f.Fuzz(func(t *testing.T, s string) {
		cs, ok := ParseCitation(s)
		assert.Equal(t, ok, len(cs) > 0)
		end := 0
		for i, c := range cs {
			requireSpan(t, s, c.Span, end)
			if i > 0 {
				requireLeadsOn(t, s, Span{end, c.Start})
			}
			end = c.End
			at := c.Start
			rest := ""
			for _, p := range c.Parts {
				requireSpan(t, s, p.Span, at)
				require.LessOrEqual(t, p.End, c.End)
				rest += s[at:p.Start] + "\n"
				at = p.End
			}
			rest += s[at:c.End]
			for gap := range strings.SplitSeq(rest, "\n") {
				for w := range strings.FieldsFuncSeq(gap, isSeparating) {
					require.True(t, saysNothing(w) || !hasWords(w), "%q of %q is lost: %+v", w, s, c)
				}
			}
			require.NotEmpty(t, c.Parts, s)
		}
	})
}

// requireLeadsOn fails if the text at gap, between two citations, is more than a label or
// words that lead from one to the other.
func requireLeadsOn(t *testing.T, s string, gap Span) {
	t.Helper()
	rest := gap.In(s)
	if strings.Contains(rest, ":") || strings.HasPrefix(strings.TrimLeft(rest, ";. "), "and ") {
		return // Corroborating headlines:
	}
	for w := range strings.FieldsFuncSeq(rest, isSeparating) {
		require.True(t, saysNothing(w) || hasWord([]string{"also", "cf", "cited", "data", "e.g", "extracted", "g", "quoted", "see", "taken", "to"}, w) || !hasWords(w), "%q between citations of %q is lost", w, s)
	}
}

// No word of a line of ours is lost: it lies in a citation, or is of the label before
// it, or leads from one citation to the next.
func TestParseCitationLosesNothing(t *testing.T) {
	lines, _ := goldCitations(t)
	lines = append(lines,
		"Source: the pit and the hill; Reuters, May 1, 2025",
		"Source: two rooms; a third one; The Star, May 1, 2025; the pit; Reuters",
		"Tan, Juan; Keiding, Jakob Kilde; The Star, May 1, 2025",
	)
	for _, s := range lines {
		cs, ok := ParseCitation(s)
		if !ok {
			continue
		}
		head := s[:cs[0].Start]
		if n, _ := readLabel(s); n > 0 && n >= len(head) {
			continue
		}
		if n, _ := readLabel(head + "Xy"); n > 0 || skipNumber(head) > 0 || strings.Contains(head, "(") {
			continue
		}
		requireLeadsOn(t, s, Span{0, cs[0].Start})
	}
}

func requireSpan(t *testing.T, s string, p Span, from int) {
	t.Helper()
	require.True(t, from <= p.Start && p.Start < p.End && p.End <= len(s), "%v in %q", p, s)
	for _, i := range [...]int{p.Start, p.End} {
		require.True(t, i == len(s) || utf8.RuneStart(s[i]) || !utf8.ValidString(s), "%d of %q", i, s)
	}
}

// Time is linear where a line is all beginnings of citations, or of parts of one.
func TestParseCitationLinear(t *testing.T) {
	for _, piece := range []string{
		"Reuters, 2025; ", "“", "\"a, ", "(", "A, ", "www.", "Jane Roe and ", "; ", "[", "]", "May 1, 2024, ", ".", ". ", ".)", "U.S.", "May 1 ",
		", Tuesday, May 1", "Jane Roe (", "Ann Poe - ", "Roe, J.; ", "Roe, J., ", "Roe J, ", "Jane Roe, ", "Reuters and ", "the ", "by ", " via ", "http://a ",
		"(a) ", "(A) ", "(2015) ", "in Roe, J. ", "Working Paper ", ": ", "2019;1:", "é", "，", "（", "‘a’ ", "1", "/", "@a ", " of ", "?", "? A",
		"Author: Jane | ", "《", "「a」", " // ", " by Jane Roe", "Roe J.K., ", "[J]", ". Source: ", "42 U.S.C. ", " v. B", "(A, 2019) ", " and Roe, ",
		"a(s)", "　", "　稀",
	} {
		timing.Linear(t, piece, 1<<13, func(text string) { ParseCitation("Sources: Reuters" + text) })
	}
	for _, piece := range []string{"　", "王　标　", " / Penulis: "} {
		timing.Linear(t, piece, 1<<13, func(text string) { ParseCitation("作者：王" + text + "标题：稀土") })
	}
	for _, prefix := range []string{"\"", "(", ""} {
		for _, piece := range []string{"(", "[", ")", "]"} {
			timing.Linear(t, piece, 1<<13, func(text string) { ParseCitation(prefix + text) })
		}
	}
	for _, piece := range []string{"/a", "A/RES/", "Photo/", " via ", "AFP via ", "Regulation (EU) "} {
		timing.Linear(t, piece, 1<<13, func(text string) { ParseCitation("Photo: " + text) })
	}
}

func BenchmarkParseCitation(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		ParseCitation("Citation: Hannah Collymore, Cryptopolitan, September 23, 2025.")
	}
}

// BenchmarkParseCitationGold reads the lines of the gold, each of its own form. Of its
// times a line the one that processors have worked grows less with what else a machine
// does.
func BenchmarkParseCitationGold(b *testing.B) {
	lines, _ := goldCitations(b)
	b.ReportAllocs()
	n := 0
	start := timing.Busy()
	for b.Loop() {
		for _, l := range lines {
			ParseCitation(l)
		}
		n += len(lines)
	}
	b.ReportMetric(float64(timing.Busy()-start)/float64(n), "cpu-ns/line")
	b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(n), "ns/line")
}

func ExampleParseCitation() {
	cs, _ := ParseCitation("Source: Bloomberg (via Reuters): “Lithium Slips Again” — Jul 1, 2026")
	for _, c := range cs {
		fmt.Println(c.Publication, c.Via, c.Date, c.Kind)
	}
	// Output:
	// Bloomberg Reuters 2026-07-01 newswire
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

func BenchmarkCitationString(b *testing.B) {
	cs, _ := ParseCitation("Citation: Hannah Collymore, Cryptopolitan, September 23, 2025.")
	b.ReportAllocs()
	for b.Loop() {
		_ = cs[0].String()
	}
}

// A label may stand alone above its sources, and two lines of sources in one.
func TestCitationLabelAlone(t *testing.T) {
	const body = "Mine Reopens\n\nBy Jane Roe\n\nThe mine has reopened after ten years of talks between the two sides.\n\n"
	for tail, want := range map[string][]string{
		"Citation:\nAnna Moe, The Star, May 1, 2025.\n":                          {"The Star"},
		"**Sources:**\n\n- Anna Moe, The Star, May 1, 2025.\n- Reuters, May 2\n": {"The Star", "Reuters"},
		"Source: A. Moe, The Star, May 1, 2025. Source: Reuters, May 2, 2025.\n": {"The Star", "Reuters"},
		"Citation: The Star, May 1, 2025.\nCitation: Reuters, May 2, 2025.\n":    {"The Star", "Reuters"},
		"Citation:\nIt is said that the mine will never have been closed.\n":     nil,
	} {
		var got []string
		for _, c := range Parse(body + tail).Citations {
			got = append(got, c.Publication)
		}
		assert.Equal(t, want, got, tail)
	}
}
