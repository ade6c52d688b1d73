package main

import (
	"bufio"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/glossnews/gloss"
)

// written returns what write writes on a page of the given width.
func written(t *testing.T, width int, color bool, write func(*page)) string {
	t.Helper()
	var b strings.Builder
	out := bufio.NewWriter(&b)
	write(&page{out: out, width: width, color: color})
	require.NoError(t, out.Flush())
	return b.String()
}

func TestAnalysisInText(t *testing.T) {
	n := &gloss.Analysis{
		Article: &gloss.Article{
			Title:      "Copper: A Deal in Name Only",
			Date:       gloss.Date{Year: 2025, Month: 9, Day: 3},
			Bylines:    []gloss.Byline{{Name: gloss.Name{Given: "Ana", Family: "Ruiz"}}},
			Highlights: []gloss.Highlight{{Text: "Chile keeps its quota."}, {Text: "Peru does not."}, {Text: "Callao", Level: 1}},
			Lead:       []gloss.Paragraph{{Text: "Santiago and Lima met."}, {Text: "They parted."}},
			Sections: []gloss.Section{
				{Heading: "What Holds", Roles: []gloss.Role{gloss.RoleFacts}, Paragraphs: []gloss.Paragraph{{Text: strings.Repeat("The quota stands. ", 9)}}},
				{Heading: "Guesses and Gaps", Roles: []gloss.Role{gloss.RoleSpeculation, gloss.RoleGaps}},
				{Heading: "A Note"},
			},
			Boilerplate: []gloss.Boilerplate{{Kind: gloss.BoilerplateShareLinks}, {Kind: gloss.BoilerplateNewsletter}, {Kind: gloss.BoilerplateNewsletter}},
			Repairs:     []gloss.Edit{{New: "’", Guess: true}, {New: "–"}, {}, {New: "\n"}},
		},
		Entities: []gloss.Entity{
			{ID: "country:PE", Kind: gloss.KindCountry, Name: "Peru"},
			{ID: "country:CL", Kind: gloss.KindCountry, Name: "Chile"},
			{ID: "person:a", Kind: gloss.KindPerson, Name: "Ana Ruiz"},
			{ID: "person:b", Kind: gloss.KindPerson, Name: "Luis Paz"},
			{ID: "organization:c", Kind: gloss.KindOrganization, Name: "Codelco"},
		},
		Mentions: []gloss.Mention{
			{Text: "Lima", Entity: "country:PE", By: gloss.ByCapital},
			{Text: "Santiago", Entity: "country:CL", By: gloss.ByCapital},
			{Text: "Chile", Entity: "country:CL"},
			{Text: "Chile", Entity: "country:CL"},
			{Text: "Ana Ruiz", Entity: "person:a"},
			{Text: "Luis Paz", Entity: "person:b"},
			{Text: "Paz", Entity: "person:b", By: gloss.ByShort},
			{Text: "Codelco", Entity: "organization:c"},
		},
	}
	assert.Equal(t, `Copper: A Deal in Name Only
2025-09-03 · by Ana Ruiz

Highlights     • Chile keeps its quota.
               • Peru does not.
                 ◦ Callao

Lead           Santiago and Lima met. They parted.

facts          What Holds
               The quota stands. The quota stands. The quota …
speculation    Guesses and Gaps
gaps
no role        A Note

Countries      Chile    3  Chile ×2, Santiago
               Peru     1  Lima

People         Ana Ruiz, Luis Paz ×2
Organizations  Codelco

Left out       share links, newsletter ×2
Repairs        2 put right, 1 of them guessed; 1 taken out
`, written(t, 64, false, func(p *page) { p.analysis(n) }))
	assert.Contains(t, written(t, 64, true, func(p *page) { p.analysis(n) }), "\x1b[1mWhat Holds\x1b[0m\n")
}

func TestTitled(t *testing.T) {
	assert.Equal(t, "Mayor of Narva", titled(gloss.Office{Title: "Mayor of Narva"}))
	assert.Equal(t, "former Mayor of Narva", titled(gloss.Office{Title: "Mayor of Narva", Modifier: "former"}))
	assert.Equal(t, "Former Mayor of Narva", titled(gloss.Office{Title: "Former Mayor of Narva", Modifier: "former"}))
	assert.Equal(t, "then-Mayor of Narva", titled(gloss.Office{Title: "then-Mayor of Narva", Modifier: "former"}))
	assert.Equal(t, "nominee Mayor of Narva", titled(gloss.Office{Title: "Mayor of Narva", Modifier: "nominee"}))
}

func TestDiff(t *testing.T) {
	src := "A\nthe U.S.xxChina talks\nso they didyt\u0085meet\n"
	at := func(s string) gloss.Span {
		i := strings.Index(src, s)
		return gloss.Span{Start: i, End: i + len(s)}
	}
	edits := []gloss.Edit{
		{Span: at("xx"), New: "–"},
		{Span: at("yt")},
		{Span: at("\u0085"), New: "’t ", Guess: true},
	}
	assert.Equal(t, `    2   the U.S.[-xx-]{+–+}China talks
    3   so they did[-yt-]’t meet
    3 ? so they did[-<U+0085>-]{+’t +}meet

repairs: 3, 1 of them guessed
`, written(t, 60, false, func(p *page) { p.diff(src, edits) }))
}

func TestPrintable(t *testing.T) {
	tests := map[string]struct{ in, want string }{
		"plain":           {"Xi–Trump: “so” 中国", "Xi–Trump: “so” 中国"},
		"escape":          {"a\x1b[31mred\x9b0m", "a\uFFFD[31mred\uFFFD0m"},
		"C1":              {"a\u009b31m", "a\uFFFD31m"},
		"bidi":            {"a\u202eb\u2066c\u200f", "abc"},
		"lines":           {"a\r\nb\tc\u2028d", "a  b c d"},
		"joined":          {"می\u200cخواهم", "می\u200cخواهم"},
		"heap of marks":   {"e" + strings.Repeat("\u0301", 50) + "e\u0301", "e" + strings.Repeat("\u0301", mostOn) + "e\u0301"},
		"nul and invalid": {"a\x00b\xffc", "a\uFFFDb\uFFFDc"},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) { assert.Equal(t, test.want, printable(test.in)) })
	}
}

func TestWrap(t *testing.T) {
	tests := map[string]struct {
		in          string
		width, most int
		want        []string
	}{
		"nothing":          {" \n", 10, 3, nil},
		"fits":             {"one two", 10, 3, []string{"one two"}},
		"breaks":           {"one two three four", 9, 3, []string{"one two", "three", "four"}},
		"at the edge":      {"one two three", 7, 3, []string{"one two", "three"}},
		"stops":            {"one two three four five", 9, 2, []string{"one two", "three …"}},
		"a long word":      {"abcdefghij k", 4, 5, []string{"abcd", "efgh", "ij k"}},
		"wide letters":     {"中国稀土出口", 5, 5, []string{"中国", "稀土", "出口"}},
		"marks stay":       {"e\u0301e\u0301e\u0301", 2, 5, []string{"e\u0301e\u0301", "e\u0301"}},
		"more than needed": {strings.Repeat("ab ", 1<<20), 6, 2, []string{"ab ab", "ab …"}},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) { assert.Equal(t, test.want, wrap(test.in, test.width, test.most)) })
	}
}

func TestClip(t *testing.T) {
	assert.Equal(t, "abc", clip("abc", 3))
	assert.Equal(t, "ab…", clip("abcd", 3))
	assert.Equal(t, "中…", clip("中国稀", 4))
	assert.Equal(t, "abc", clipStart("abc", 3))
	assert.Equal(t, "…cd", clipStart("abcd", 3))
	assert.Equal(t, "…稀", clipStart("中国稀", 4))
	assert.Equal(t, "…d", clipStart("ab d", 3))
}

// Whatever an article has in it, its page keeps to the width and has nothing
// that a terminal would obey.
func FuzzPage(f *testing.F) {
	f.Add("中国 “x”", "\x1b]0;title\a", "a\u202eb", 0, 2)
	f.Add(strings.Repeat("e\u0301\u0301", 300), "👩‍👩‍👧‍👦🇨🇱", "\n\n", 1, 4)
	f.Fuzz(func(t *testing.T, a, b, c string, from, to int) {
		n := &gloss.Analysis{
			Article: &gloss.Article{
				Title:      a,
				Bylines:    []gloss.Byline{{Name: gloss.Name{Literal: b}}},
				Highlights: []gloss.Highlight{{Text: c}},
				Lead:       []gloss.Paragraph{{Text: a}, {Text: b}},
				Sections:   []gloss.Section{{Heading: b, Roles: []gloss.Role{gloss.Role(c)}, Paragraphs: []gloss.Paragraph{{Text: a}}}},
			},
			Entities: []gloss.Entity{{ID: "x", Kind: gloss.KindCountry, Name: a}, {ID: "y", Kind: gloss.KindPerson, Name: b}},
			Mentions: []gloss.Mention{{Text: c, Entity: "x"}},
		}
		src := a + b + c
		from = min(max(0, from), len(src))
		to = min(max(from, to), len(src))
		edits := []gloss.Edit{{Span: gloss.Span{Start: from, End: to}, New: b, Guess: true}}
		out := written(t, leastWide, false, func(p *page) {
			p.titled = true
			p.begin(a)
			p.analysis(n)
			p.diff(src, edits)
		})
		require.True(t, utf8.ValidString(out))
		for line := range strings.Lines(out) {
			line = strings.TrimSuffix(line, "\n")
			require.LessOrEqual(t, columns(line), leastWide, "%q", line)
			require.Equal(t, printable(line), line)
		}
	})
}
