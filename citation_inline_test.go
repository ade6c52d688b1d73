package gloss

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/glossnews/gloss/internal/timing"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/tools/txtar"
)

// sourceSentences returns the sentences of testdata/gold/sources.jsonl.
func sourceSentences(tb testing.TB) []string {
	tb.Helper()
	var texts []string
	for _, s := range jsonLines[struct{ Text string }](tb, "testdata/gold/sources.jsonl") {
		texts = append(texts, s.Text)
	}
	return texts
}

// describedSource returns what is said of a source, a line: the words that name it, its
// fields, and which of the citations it is.
func describedSource(n *Analysis, c Citation) string {
	fields := []string{c.In(n.Text)}
	add := func(name, value string) {
		if value != "" {
			fields = append(fields, name+" "+value)
		}
	}
	for _, a := range c.Authors {
		add("author", a.String())
	}
	add("publication", c.Publication)
	add("via", c.Via)
	add("title", c.Title)
	add("date", c.Date.String())
	add("remark", c.Remark)
	add("kind", string(c.Kind))
	if c.Unnamed() {
		fields = append(fields, "unnamed")
	}
	if i, ok := n.Listed(c); ok {
		add("listed", strconv.Itoa(i))
	}
	return strings.Join(fields, " | ")
}

func TestSources(t *testing.T) {
	files, err := filepath.Glob("testdata/sources/*.txtar")
	require.NoError(t, err)
	require.NotEmpty(t, files)
	for _, file := range files {
		t.Run(strings.TrimSuffix(filepath.Base(file), ".txtar"), func(t *testing.T) {
			archive, err := txtar.ParseFile(file)
			require.NoError(t, err)
			n := Analyze(Parse(string(archive.Files[0].Data)))
			checkSources(t, n)
			var b strings.Builder
			for _, c := range n.Sources {
				fmt.Fprintln(&b, describedSource(n, c))
			}
			if *update {
				archive.Files = append(archive.Files[:1], txtar.File{Name: "sources", Data: []byte(b.String())})
				require.NoError(t, os.WriteFile(file, txtar.Format(archive), 0o600))
				return
			}
			assert.Equal(t, string(archive.Files[1].Data), b.String())
		})
	}
}

// checkSources checks what holds of the sources of any article.
func checkSources(t *testing.T, n *Analysis) {
	t.Helper()
	end := 0
	for _, c := range n.Sources {
		require.True(t, end <= c.Start && c.Start < c.End && c.End <= len(n.Text), "%v in %q", c.Span, n.Text)
		require.True(t, c.on(n.Text), "%v in %q", c.Span, n.Text)
		end = c.End
		assert.True(t, c.Inline)
		assert.NotEmpty(t, c.Parts, "%q", c.In(n.Text))
		at := c.Start
		for _, p := range c.Parts {
			require.True(t, at <= p.Start && p.Start < p.End && p.End <= c.End, "%v of %q", p, c.In(n.Text))
			require.True(t, p.on(n.Text))
			at = p.End
			switch words := strings.Join(strings.Fields(p.In(n.Text)), " "); p.Field {
			case FieldPublication:
				assert.Equal(t, c.Publication, words)
			case FieldVia:
				assert.Equal(t, c.Via, words)
			case FieldTitle:
				assert.Equal(t, c.Title, words)
			case FieldRemark:
				assert.Equal(t, c.Remark, words)
			case FieldAuthor:
				assert.Contains(t, c.Authors, ParseName(p.In(n.Text)))
			default:
				assert.Equal(t, FieldDate, p.Field)
				assert.False(t, c.Date.IsZero())
			}
		}
	}
}

// FuzzSources looks for sources that are out of order or that are not what stands in
// the text. Sentences are read without the model, which is fuzzed by itself.
func FuzzSources(f *testing.F) {
	for _, s := range sourceSentences(f) {
		f.Add(s)
	}
	f.Add("In “A,” “A,” The Star’s Jane Roe, in a 2024 The Star article “B” (Jane Roe) published on X by X via X as “C”")
	f.Add("Reuters, Reuters and Reuters' Jane Roe and reported in May, told the the BBC's 's 10-K filing")
	f.Fuzz(func(t *testing.T, s string) {
		s = strings.ToValidUTF8(s, "")
		n := namedSources(s)
		checkSources(t, n)
		again := namedSources(s)
		assert.Equal(t, n.Sources, again.Sources)
	})
}

// namedSources returns the sources of s, in which the recognizer finds nothing.
func namedSources(s string) *Analysis {
	a := plain(s)
	a.Date = ymd(2025, 9, 23)
	n := &Analysis{Article: a}
	n.findSources(split(s, analyzed(a)), "")
	return n
}

// Without the model and without a date sources are found too.
func TestSourcesWithoutModel(t *testing.T) {
	for s, want := range map[string]string{
		"":                                       "",
		"(":                                      "",
		"told":                                   "",
		"According to Reuters, the pit is open.": "Reuters | publication Reuters | kind newswire",
		"A Harbor Ledger piece by Jane Roe misses it.":                    "A Harbor Ledger piece by Jane Roe | author Jane Roe | publication Harbor Ledger | remark piece",
		"A recent piece says so.":                                         "A recent piece | remark recent piece | unnamed",
		"It is a piece of the chain.":                                     "",
		"The article misses it.":                                          "",
		"According to Greer, it is over.":                                 "",
		"He told the Financial Times’ Jane Roe about it on May 2.":        "the Financial Times’ Jane Roe | author Jane Roe | publication Financial Times | kind newspaper",
		"Reuters reported on December 30 that it is over.":                "Reuters reported on December 30 | publication Reuters | date 2024-12-30 | kind newswire",
		"The plan is a threat, three people briefed on the matter say.":   "three people briefed on the matter | remark three people briefed on the matter | unnamed",
		"The FT, a daily, and Fortune favors, and Time will tell of Mars": "",
	} {
		n := namedSources(s)
		var got []string
		for _, c := range n.Sources {
			got = append(got, describedSource(n, c))
		}
		assert.Equal(t, want, strings.Join(got, "\n"), s)
	}
}

// What the author of a page is said to write for is no source of the article, nor
// is the house itself.
func TestSourcesLeaveOut(t *testing.T) {
	n := Analyze(Parse("Magnets Are Late\n\nAs Rare Earth Exchanges reported, the line is idle. Reuters reported it too, and so did the union.\n"))
	require.Len(t, n.Sources, 1)
	assert.Equal(t, "Reuters", n.Sources[0].Publication)

	a := plain("Jane Roe told Reuters so.")
	a.Lead, a.Bylines = nil, []Byline{{Name: ParseName("Jane Roe"), Biography: a.Lead}}
	assert.Empty(t, Analyze(a).Sources)
}

// An outlet that no table has is one where the article cites it or a work of it.
func TestSourcesLearn(t *testing.T) {
	text := "According to Orevein, the pit is open."
	a := plain(text)
	assert.Empty(t, Analyze(a).Sources)
	a.Citations = []Citation{{Publication: "Orevein", Span: Span{len(text), len(text)}}}
	n := Analyze(a)
	require.Len(t, n.Sources, 1)
	assert.Equal(t, "Orevein", n.Sources[0].Publication)

	n = Analyze(plain("An Orevein article by Jane Roe says the pit is open. According to Orevein, it is deep."))
	require.Len(t, n.Sources, 2)
	assert.Equal(t, "Orevein", n.Sources[1].Publication)
}

// Time is linear where a sentence is all beginnings of sources.
func TestSourcesLinear(t *testing.T) {
	for _, piece := range []string{
		"media ", "research ", "Reuters and ", "Reuters, ", "told Reuters and ", "people familiar with ", "“", "\"a, ", "(", "The ", "A 2024 ",
		"in a report by ", "Jane Roe, ", "news agency ", "'s ", "said in an article, ", "May 1, ", "business editor ", "has reported ", "of ", "X-", "&",
	} {
		timing.Linear(t, piece, 1<<14, func(text string) { namedSources(text) })
	}
}

func TestSourceWordsSorted(t *testing.T) {
	for i, list := range [][]string{
		asVerbs[:], afterOutlets[:], outletAuxiliaries[:], bodyEndings[:], citedVerbs[:], unnamedEnds[:], commonOutlets[:], issuedWords[:],
		mediumWords[:], workModifiers[:], sourceOpeners[:], outletEndings[:], outletLinks[:], outletVerbs[:], publisherEndings[:], recentWords[:],
		sourceVerbs[:], sourceAdjectives[:], sourceLinks[:], toldWords[:], staffNouns[:], states[:], stateWords[:], subjectBreakers[:],
		issuedTimes[:], workDeterminers[:], worksOf[:],
	} {
		assert.True(t, slices.IsSorted(list), "list %d", i)
		for _, w := range list {
			assert.True(t, utf8.RuneCountInString(w) == len(w) && strings.ToLower(w) == w, w)
		}
	}
	assert.True(t, slices.IsSortedFunc(workNouns[:], func(a, b workNoun) int { return strings.Compare(a.word, b.word) }))
}

func BenchmarkSources(b *testing.B) {
	file, err := os.ReadFile("testdata/articles/magnet-export-licenses.txt")
	require.NoError(b, err)
	n := Analyze(Parse(string(file)))
	sentences := split(n.Text, analyzed(n.Article))
	size := 0
	for _, s := range sentences {
		size += s.End - s.Start
	}
	b.SetBytes(int64(size))
	b.ReportAllocs()
	for b.Loop() {
		n.findSources(sentences, "")
	}
}

// The sources that an article names are found with its people and countries. Those
// that its list of citations has can be told from those that are only named.
func ExampleAnalysis_sources() {
	n := Analyze(Parse(`Magnet Makers Wait for Permits

Sep 23, 2025

Exports have picked up, as cited in a Cryptopolitan piece. A September 8 Reuters report by Ida Brandvold counts the
permits, and Bloomberg, citing people familiar with the matter, expects more of them. A recent op-ed calls it a truce.

Citation: Hannah Collymore, Cryptopolitan, September 23, 2025.`))
	for _, c := range n.Sources {
		_, listed := n.Listed(c)
		fmt.Printf("%s: listed %t, unnamed %t\n", c.In(n.Text), listed, c.Unnamed())
	}
	// Output:
	// a Cryptopolitan piece: listed true, unnamed false
	// A September 8 Reuters report by Ida Brandvold: listed false, unnamed false
	// Bloomberg: listed false, unnamed false
	// people familiar with the matter: listed false, unnamed true
	// A recent op-ed: listed false, unnamed true
}

// An outlet is named with its place, and what a thing that is called as a work is does
// is no title.
func TestSourcesWhole(t *testing.T) {
	for text, want := range map[string][]string{
		"As the Toronto Sun reported, the mine will close.":                       {"Toronto Sun"},
		"According to the Denver Globe, the mine will close.":                     {"Denver Globe"},
		"Nordic’s flotation columns “have run for 5,000 hours, without a fault.”": nil,
	} {
		n := Analyze(&Article{Text: text, Lead: []Paragraph{{Span: Span{End: len(text)}, Text: text}}})
		var got []string
		for _, c := range n.Sources {
			got = append(got, c.Publication)
		}
		assert.Equal(t, want, got, text)
	}
}
