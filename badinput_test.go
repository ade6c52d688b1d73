package gloss

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/glossnews/gloss/internal/timing"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// hostile is input that nobody meant as an article.
var hostile = map[string]string{
	"empty":              "",
	"blank":              " \n\t\r\n\u00a0",
	"one letter":         "a",
	"NULs":               strings.Repeat("\x00", 100) + "text" + strings.Repeat("\x00", 100),
	"invalid UTF-8":      "Title \xff\xfe\n\nText \xc3\x28 and \xe2\x82 more \xf0\x9f\x98.\n",
	"truncated UTF-8":    "A title\n\nThe end is cut off in a quotation mark \xe2\x80",
	"all bytes":          allBytes(),
	"mark alone":         "\xef\xbb\xbf",
	"UTF-16 mark alone":  "\xff\xfe",
	"carriage returns":   "Title\r\rText of some words.\r",
	"bidi title":         "Title \u202eelttit\u202c and \u2066more\u2069\n\nText of some words.\n",
	"escapes in a title": "\x1b[31mTitle\x1b[0m \x1b]0;owned\x07\x1b\n\nText of some words.\n",
	"combining marks":    "Z" + strings.Repeat("\u0301\u0302\u0336", 5000) + "algo\n\nText of some words.\n",
	"only labels":        "Highlights\n\nKey Points:\n\nCitation:\n\nTable of Contents\n",
	"only bullets":       "•\n•\n- \n* * *\n1.\n(a)\no\n",
	"only headings":      "# A\n## B\n### C\n**D**\n",
	"only apostrophes":   "Title ’ ' ’\n\n’ '\n\n'\n\n’\n\nText ' of some words.\n",
	"only furniture":     "Search\n\n0 Comments\n\nSubmit a Comment\n\n© 2025 X\n",
	"byline first":       "By Nobody\n\nBy Nobody Else\n\nBy\n",
	"semicolons":         "T\n\nKey Points: ;;; ; a;b;; .\n\nText.\n",
	"open brackets":      strings.Repeat("([<!--", 300),
	"emoji":              "🧲🇨🇳👩‍🔬 Magnets\n\n🏴󠁧󠁢󠁳󠁣󠁴󠁿 text of some words.\n",
	"long word":          strings.Repeat("a", 100_000),
}

func allBytes() string {
	var b strings.Builder
	for i := range 256 {
		b.WriteByte(byte(i))
		b.WriteString("word ")
	}
	return b.String()
}

func TestHostileInput(t *testing.T) {
	for name, input := range hostile {
		t.Run(name, func(t *testing.T) {
			for _, p := range []*Parser{{}, {Verbatim: true}} {
				a := p.Parse(input)
				checkArticle(t, input, a)
				assert.True(t, utf8.ValidString(a.Text))
				assert.NotContains(t, a.Text, "\x1b")
				assert.NotContains(t, a.Text, "\u202e")
				n := Analyze(a)
				_, err := new(Printer).JSON("x", n)
				require.NoError(t, err)
			}
		})
	}
}

func TestParseChangesNothingOfUTF16(t *testing.T) {
	a := Parse("\xff\xfeA\x00 \x00t\x00i\x00t\x00l\x00e\x00\n\x00\n\x00T\x00e\x00x\x00t\x00.\x00")
	assert.Equal(t, "A title\n\nText.", a.Text)
	assert.Equal(t, "A title", a.Title)
}

// units are what hostile pages are made of when they are large.
var units = []string{
	"word ", "A Title Line\n", "A sentence of some words that goes on.\n\n", "• a point\n", "By A Name\n\n", "Citation: A Name, A Paper, May 1, 2025.\n", "Related Articles\n\n", "Table of Contents\n",
	"Search\nText\n", "0 Comments\n", "Highlights\n\n", "(", "\u00a0 ", "’", "“", "Ã", "â€", "โ€", "โ", "\x00", "\x80", "\u0301", "<!-- wp:a -->\n", "about \n\nAbout X\n", "Heading\n\nText of words. ",
	"a small drawing of the mine\n\n", " โa", "&amp;", "**a** ", "Source: A Paper....", "Jo Roe and ", "Key Points: a; b\n\n", "Sep 1, 2024 | By A Name\n",
}

// TestLinearTime parses pages of two sizes: four times the page must not take
// much more than four times the time.
func TestLinearTime(t *testing.T) {
	if testing.Short() {
		t.Skip("slow")
	}
	for _, unit := range units {
		timing.Linear(t, unit, 1<<15, func(text string) { Parse("A Title\n\n" + text) })
	}
}

// TestLinearCitation reads source lines with much at their end and in their middle.
func TestLinearCitation(t *testing.T) {
	if testing.Short() {
		t.Skip("slow")
	}
	for _, unit := range []string{".", "Jo Roe and ", "Jo Roe, ", "“", "; ", "(a) "} {
		timing.Linear(t, unit, 1<<14, func(text string) {
			Analyze(Parse("A Title\n\nText of some words.\n\nCitation: Reuters" + text + "\n"))
		})
	}
}

// TestHugeLine parses one line of 50 MB.
func TestHugeLine(t *testing.T) {
	if testing.Short() {
		t.Skip("slow")
	}
	src := strings.Repeat("All of this “text” stands in one line, and it’s long. ", 1_000_000)
	a := Parse(src)
	assert.Len(t, a.Lead, 1)
	assert.Empty(t, a.Repairs)
}

func BenchmarkParseScale(b *testing.B) {
	page := article(b)
	for _, times := range []int{1, 4, 16} {
		b.Run(fmt.Sprintf("%dx", times), func(b *testing.B) {
			src := strings.Repeat(page, times)
			b.SetBytes(int64(len(src)))
			b.ReportAllocs()
			for b.Loop() {
				Parse(src)
			}
		})
	}
}

// TestParseMixedUp parses pages whose lines were shuffled, so that parts are
// missing, doubled and in any order.
func TestParseMixedUp(t *testing.T) {
	lines := strings.SplitAfter(article(t), "\n")
	random := rand.New(rand.NewPCG(1, 2))
	for range 300 {
		var b strings.Builder
		for range random.IntN(40) {
			b.WriteString(lines[random.IntN(len(lines))])
		}
		checkArticle(t, b.String(), Parse(b.String()))
	}
}
