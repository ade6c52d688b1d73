package gloss

import (
	"fmt"
	"math"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"
	"unicode/utf8"

	"github.com/glossnews/gloss/internal/timing"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/tools/txtar"
)

// marked returns the article that text marks, as testdata/entities/README.md
// says. It is no parser: what it makes depends on nothing but the marks.
func marked(text string) *Article {
	a := &Article{Text: text}
	start := 0
	for block := range strings.SplitSeq(text, "\n\n") {
		span := Span{start, start + len(strings.TrimRight(block, "\n"))}
		start += len(block) + 2
		mark, rest, _ := strings.Cut(span.In(text), " ")
		inner := Span{span.End - len(rest), span.End}
		switch mark {
		case "=":
			a.Title, a.TitleSpan = rest, inner
		case "==":
			a.Sections = append(a.Sections, Section{Span: span, Heading: rest, HeadingSpan: inner})
		case "*":
			a.Highlights = append(a.Highlights, Highlight{Span: inner, Text: rest})
		case "By":
			a.Bylines = append(a.Bylines, Byline{Name: ParseName(rest), Span: span})
		case "Citation:":
			author, rest, _ := strings.Cut(rest, ", ")
			publication, _, _ := strings.Cut(rest, ", ")
			a.Citations = append(a.Citations, Citation{Span: span, Authors: []Name{ParseName(author)}, Publication: publication})
		case "-":
			a.Boilerplate = append(a.Boilerplate, Boilerplate{Span: span, Text: rest})
		default:
			p := Paragraph{Span: span, Text: span.In(text)}
			if n := len(a.Sections); n > 0 {
				a.Sections[n-1].Paragraphs = append(a.Sections[n-1].Paragraphs, p)
			} else {
				a.Lead = append(a.Lead, p)
			}
		}
	}
	return a
}

func plain(text string) *Article {
	return &Article{Text: text, Lead: []Paragraph{{Span: Span{0, len(text)}, Text: text}}}
}

// holdEntities holds n to the entities and mentions that stand in a case after its
// inputs, or, with -update, writes them there.
func holdEntities(t *testing.T, file string, archive *txtar.Archive, inputs int, n *Analysis) {
	t.Helper()
	checkAnalysis(t, n)
	entities, mentions := shown(n)
	if *update {
		archive.Files = append(archive.Files[:inputs],
			txtar.File{Name: "entities", Data: []byte(entities)},
			txtar.File{Name: "mentions", Data: []byte(mentions)})
		require.NoError(t, os.WriteFile(file, txtar.Format(archive), 0o644))
		return
	}
	require.Len(t, archive.Files, inputs+2)
	assert.Equal(t, string(archive.Files[inputs].Data), entities)
	assert.Equal(t, string(archive.Files[inputs+1].Data), mentions)
}

func TestEntityCases(t *testing.T) {
	files, err := filepath.Glob("testdata/entities/*.txtar")
	require.NoError(t, err)
	require.NotEmpty(t, files)
	for _, file := range files {
		t.Run(strings.TrimSuffix(filepath.Base(file), ".txtar"), func(t *testing.T) {
			archive, err := txtar.ParseFile(file)
			require.NoError(t, err)
			n := Analyze(marked(string(archive.Files[0].Data)))
			holdEntities(t, file, archive, 1, n)
		})
	}
}

// shown returns the entities and mentions of n as cases write them.
func shown(n *Analysis) (entities, mentions string) {
	var b, c strings.Builder
	for _, e := range n.Entities {
		fmt.Fprintln(&b, strings.TrimSpace(fmt.Sprintf("%s | %s | %s", e.ID, e.Name, e.Country)))
	}
	for _, m := range n.Mentions {
		fmt.Fprintln(&c, strings.TrimSpace(fmt.Sprintf("%s | %s | %s", m.Text, m.Entity, m.By)))
	}
	return b.String(), c.String()
}

// checkAnalysis checks the laws of every analysis.
func checkAnalysis(t *testing.T, n *Analysis) {
	t.Helper()
	mentioned := map[string]int{}
	end := 0
	for _, m := range n.Mentions {
		if m.Start < end || m.End <= m.Start || m.End > len(n.Text) {
			t.Fatalf("mention %v after %d in %d bytes", m, end, len(n.Text))
		}
		end = m.End
		if !m.on(n.Text) {
			t.Fatalf("mention %v cuts a rune", m)
		}
		if m.Text != m.In(n.Text) {
			t.Fatalf("mention %v is of %q", m, m.In(n.Text))
		}
		mentioned[m.Entity]++
	}
	seen := map[string]bool{}
	for _, e := range n.Entities {
		if seen[e.ID] || mentioned[e.ID] == 0 {
			t.Fatalf("entity %v twice or never mentioned", e)
		}
		seen[e.ID] = true
		if e.Name == "" || e.ID == string(e.Kind)+":" || !strings.HasPrefix(e.ID, string(e.Kind)+":") || e.Score < 0 || e.Score > 1 {
			t.Fatalf("entity %+v", e)
		}
	}
	if len(mentioned) != len(seen) {
		t.Fatalf("%d entities for the mentions of %d", len(seen), len(mentioned))
	}
}

func TestAnalyzeNothing(t *testing.T) {
	for _, a := range []*Article{nil, {}, {Text: "Ann Lee"}} {
		n := Analyze(a)
		require.NotNil(t, n.Article)
		assert.Empty(t, n.Entities)
		assert.Empty(t, n.Mentions)
	}
}

// Spans that a caller got wrong are left out.
func TestAnalyzeBrokenSpans(t *testing.T) {
	const text = "Zoë met President Ann Lee in Japan."
	for _, s := range []Span{{-1, 5}, {0, 99}, {5, 2}, {0, 3}, {3, 20}, {len(text), len(text)}} {
		a := &Article{
			Text: text, TitleSpan: s,
			Bylines:   []Byline{{Name: Name{Given: "Zoë"}, Span: s, Biography: []Paragraph{{Span: s}}}},
			Lead:      []Paragraph{{Span: s}, {Span: Span{0, len(text)}}, {Span: Span{4, 10}}},
			Citations: []Citation{{Span: s, Publication: "Zoë"}},
		}
		checkAnalysis(t, Analyze(a))
	}
}

// A fixed recognizer finds what it is told to.
type fixed []Found

func (f fixed) Recognize(string, []Sentence) []Found { return f }

func TestRecognizer(t *testing.T) {
	const text = "Ann Lee’s firm, Orbit, hired Bo in Japan."
	at := func(words string) Span {
		i := strings.Index(text, words)
		return Span{i, i + len(words)}
	}
	z := &Analyzer{Recognizer: fixed{
		{at("Japan"), KindOrganization, 1}, // the tables say better
		{at("Orbit"), KindOrganization, 0.7},
		{at("Ann Lee’s"), KindPerson, 0.9},
		{at("Lee"), KindPerson, 0.9},         // overlaps
		{at("Bo"), KindPerson, 0.4},          // too unsure
		{at("hired"), "verb", 1},             // no kind of ours
		{at("firm"), KindPlace, math.NaN()},  // no score
		{Span{40, 99}, KindPerson, 1},        // not in the text
		{Span{8, 10}, KindOrganization, 0.9}, // cuts a rune
	}}
	texts := func(n *Analysis) (out []string) {
		checkAnalysis(t, n)
		for _, m := range n.Mentions {
			out = append(out, m.Text)
		}
		return out
	}
	assert.Equal(t, []string{"Ann Lee", "Orbit", "Japan"}, texts(z.Analyze(plain(text))))
	z.MinScore = 0.8
	assert.Equal(t, []string{"Ann Lee", "Japan"}, texts(z.Analyze(plain(text))))
	z.MinScore = -1
	assert.Equal(t, []string{"Ann Lee", "Orbit", "Bo", "Japan"}, texts(z.Analyze(plain(text))))
}

// A counting recognizer keeps what it was shown.
type counting struct{ sentences []Sentence }

func (c *counting) Recognize(_ string, sentences []Sentence) []Found {
	c.sentences = sentences
	return nil
}

func TestRecognizerSeesTheArticle(t *testing.T) {
	c := &counting{}
	a := marked("= A Title\n\nOne. Two.\n\n- - Not this.\n\n== A Heading\n\nThree.")
	(&Analyzer{Recognizer: c}).Analyze(a)
	var got []string
	for _, s := range c.sentences {
		got = append(got, fmt.Sprintf("%s %t", s.In(a.Text), s.Heading))
		for _, token := range s.Tokens {
			assert.Equal(t, token.Text, token.In(a.Text))
			assert.True(t, s.Start <= token.Start && token.End <= s.End)
		}
	}
	assert.Equal(t, []string{"A Title true", "One. false", "Two. false", "A Heading true", "Three. false"}, got)
}

func TestAnalyzeConcurrently(t *testing.T) {
	const text = "= Talks\n\nPresident Ann Lee met Senator Bo Diaz in Japan. Lee left.\n\nCitation: Ann Lee, The Orbit, 2025."
	a := marked(text)
	want := Analyze(a)
	var wait sync.WaitGroup
	for range 8 {
		wait.Go(func() { assert.Equal(t, want, Analyze(a)) })
	}
	wait.Wait()
	assert.Equal(t, marked(text), a, "the article was changed")
}

func badTexts(size int) map[string]string {
	repeat := func(s string) string { return strings.Repeat(s, size/len(s)+1) }
	var names strings.Builder
	for i := 0; names.Len() < size; i++ {
		fmt.Fprintf(&names, "Mr. Ann L%s, ", strings.Repeat("abcdefghij"[i%10:i%10+1], 1+i%7)+fmt.Sprint(i))
	}
	return map[string]string{
		"capitals":     repeat("THE TALKS WITH CHINA FAILED, SAID ANN LEE. "),
		"small":        repeat("the talks with china failed, said ann lee. "),
		"one sentence": repeat("President Ann Lee met Bo Diaz of Orbit and then "),
		"names":        names.String(),
		"one name":     repeat("Ann Lee "),
		"one word":     repeat("Lee"),
		"other script": repeat("Президент Анна Ли встретила 習近平 في الصين. "),
		"emoji":        repeat("🎉 Ann 👩‍👩‍👧 Lee 🇨🇳 "),
		"marks":        repeat("a\u0301\u0301\u0301"),
		"broken":       repeat("Ann Lee\x94Ѡ\xca of England\x9d "),
		"nul":          repeat("Ann\x00Lee\xff\xfe "),
		"quotes":       repeat("“"),
		"urls":         repeat("https://example.com/Ann/Lee?x=Japan ann@example.com "),
		"table":        repeat("Ann Lee\tJapan\t12\n"),
		"no marks":     repeat("the talks went on and Ann Lee of Orbit said that Bo Diaz was late but China was not and "),
		"namesakes":    strings.ReplaceAll(names.String(), "Ann L", "Ann Smith, his wife A. L"),
		"acronyms":     repeat("Orbit Trade Council (OTC), the OTC, "),
		"brackets":     repeat("(ABC) "),
		"aliases":      repeat("Ann Lee, known as Bo Diaz, "),
		"compound":     repeat("Lee-Diaz-"),
	}
}

func TestAnalyzeBadText(t *testing.T) {
	for name, text := range badTexts(1 << 12) {
		checkAnalysis(t, Analyze(plain(text)))
		if !utf8.ValidString(text) {
			continue
		}
		a := &Article{Text: text, Sections: []Section{{Span: Span{0, len(text)}, HeadingSpan: Span{0, len(text)}}}}
		n := Analyze(a)
		checkAnalysis(t, n)
		t.Log(name, len(n.Mentions))
	}
}

// Time is linear in the text: eight times the text takes well under the 64 times
// that quadratic time would. Prose reads a bounded part of an article, so another
// recognizer stands in here.
func TestAnalyzeLinear(t *testing.T) {
	if testing.Short() {
		t.Skip("takes a second")
	}
	every := &everyWord{}
	took := func(text string) time.Duration {
		return timing.Fastest(func() { (&Analyzer{Recognizer: every}).Analyze(plain(text)) })
	}
	small, large := badTexts(1<<11), badTexts(1<<14)
	for name, text := range small {
		limit := 30*took(text) + 50*time.Millisecond
		assert.Less(t, took(large[name]), limit, name)
	}
}

// An everyWord recognizer calls each pair of words with capital letters a person.
type everyWord struct{}

func (*everyWord) Recognize(_ string, sentences []Sentence) (found []Found) {
	for _, s := range sentences {
		for i := 0; i+1 < len(s.Tokens); i += 2 {
			if startsUpper(s.Tokens[i].Text) && startsUpper(s.Tokens[i+1].Text) {
				found = append(found, Found{Span{s.Tokens[i].Start, s.Tokens[i+1].End}, KindPerson, 1})
			}
		}
	}
	return found
}

func FuzzAnalyze(f *testing.F) {
	for _, text := range badTexts(100) {
		f.Add(text)
	}
	files, _ := filepath.Glob("testdata/entities/*.txtar")
	for _, file := range files {
		archive, err := txtar.ParseFile(file)
		if err == nil {
			f.Add(string(archive.Files[0].Data))
		}
	}
	f.Fuzz(func(t *testing.T, text string) {
		checkAnalysis(t, Analyze(plain(text)))
		checkAnalysis(t, Analyze(marked(text)))
	})
}

func ExampleAnalyze() {
	text := "Trade Minister Ann Lee flew to Japan. Lee met Japanese officials."
	a := &Article{Text: text, Lead: []Paragraph{{Span: Span{0, len(text)}, Text: text}}}
	for _, m := range Analyze(a).Mentions {
		fmt.Println(m.Text, "=", m.Entity)
	}
	// Output:
	// Ann Lee = person:ann-lee
	// Japan = country:JP
	// Lee = person:ann-lee
	// Japanese = country:JP
}
