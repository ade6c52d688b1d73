package gloss

import (
	"bytes"
	"cmp"
	"encoding/json"
	"errors"
	"flag"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"testing/iotest"
	"unicode"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/tools/txtar"

	"github.com/glossnews/gloss/internal/read"
)

// update is for the cases that are what the code makes of them: read the diff.
var update = flag.Bool("update", false, "write anew what is wanted in testdata/repair, country and entities")

// A reading is what a careful reader takes from a page: want.json of the cases
// in testdata/parse.
type reading struct {
	Title       string             `json:"title,omitempty"`
	Date        Date               `json:"date,omitzero"`
	Bylines     []bylineReading    `json:"bylines,omitempty"`
	Highlights  []string           `json:"highlights,omitempty"`
	Lead        []string           `json:"lead,omitempty"`
	Sections    []sectionReading   `json:"sections,omitempty"`
	Citations   []string           `json:"citations,omitempty"`
	Boilerplate []boilerplateFirst `json:"boilerplate,omitempty"`
	Countries   []Country          `json:"countries,omitempty"` // named in title, highlights, lead and sections, and the EU
}

type bylineReading struct {
	Name
	Biography string `json:"biography,omitempty"`
}

type sectionReading struct {
	Heading    string   `json:"heading"`
	Roles      []Role   `json:"roles,omitempty"`
	Paragraphs []string `json:"paragraphs"`
}

type boilerplateFirst struct {
	Kind BoilerplateKind `json:"kind"`
	Text string          `json:"text"` // its first line
}

func readingOf(a *Article) reading {
	r := reading{Title: a.Title, Date: a.Date, Lead: texts(a.Lead)}
	for _, b := range a.Bylines {
		r.Bylines = append(r.Bylines, bylineReading{b.Name, strings.Join(texts(b.Biography), " ")})
	}
	for _, h := range a.Highlights {
		r.Highlights = append(r.Highlights, h.Text)
	}
	for _, s := range a.Sections {
		roles := slices.Sorted(slices.Values(s.Roles))
		r.Sections = append(r.Sections, sectionReading{s.Heading, roles, append([]string{}, texts(s.Paragraphs)...)})
	}
	for _, c := range a.Citations {
		r.Citations = append(r.Citations, c.String())
	}
	for _, b := range a.Boilerplate {
		first, _, _ := strings.Cut(b.Text, "\n")
		r.Boilerplate = append(r.Boilerplate, boilerplateFirst{b.Kind, first})
	}
	return r
}

// countriesOf returns the countries, and the Union, that the text of a names.
func countriesOf(a *Article) []Country {
	b := *a
	b.Bylines, b.Citations = nil, nil
	var countries []Country
	for _, e := range Analyze(&b).Entities {
		if e.Kind == KindCountry || e.Kind == KindBloc && e.Country != "" {
			countries = append(countries, e.Country)
		}
	}
	slices.Sort(countries)
	return countries
}

func texts(paragraphs []Paragraph) []string {
	var out []string
	for _, p := range paragraphs {
		out = append(out, p.Text)
	}
	return out
}

// parseCase reads a case of testdata/parse. Input that is fragile as text is
// there as a JSON string.
func parseCase(t *testing.T, file string) (input string, want []byte) {
	t.Helper()
	archive, err := txtar.ParseFile(file)
	require.NoError(t, err)
	for _, f := range archive.Files {
		switch f.Name {
		case "input":
			input = string(f.Data)
		case "input.json":
			require.NoError(t, json.Unmarshal(f.Data, &input))
		case "want.json":
			want = f.Data
		}
	}
	require.NotNil(t, want, "no want.json")
	return input, want
}

func TestParseCases(t *testing.T) {
	files, err := filepath.Glob("testdata/parse/*.txtar")
	require.NoError(t, err)
	require.NotEmpty(t, files)
	for _, file := range files {
		t.Run(strings.TrimSuffix(filepath.Base(file), ".txtar"), func(t *testing.T) {
			t.Parallel()
			input, data := parseCase(t, file)
			var want reading
			require.NoError(t, json.Unmarshal(data, &want))
			a := Parse(input)
			got := readingOf(a)
			got.Countries = countriesOf(a)
			assert.Equal(t, indented(t, want), indented(t, got))
			checkArticle(t, input, a)
		})
	}
}

func indented(t *testing.T, v any) string {
	t.Helper()
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	e.SetIndent("", " ")
	require.NoError(t, e.Encode(v))
	return b.String()
}

// checkArticle checks the laws of an article that was parsed from input.
func checkArticle(t *testing.T, input string, a *Article) {
	t.Helper()
	if got := Apply(input, a.Repairs...); got != a.Text {
		t.Errorf("the repairs make %.200q of the input, and the text is %.200q", got, a.Text)
	}
	at := 0
	inOrder := func(what string, s Span, text string) {
		if s.Start < 0 || s.End < s.Start || s.End > len(a.Text) || text != a.Text[s.Start:s.End] {
			t.Errorf("%s: %v is not %.100q", what, s, text)
		}
	}
	next := func(what string, s Span, text string) {
		inOrder(what, s, text)
		if s.Start < at {
			t.Errorf("%s: %v starts before %d", what, s, at)
		}
		at = s.End
	}
	if a.Title != "" {
		inOrder("title", a.TitleSpan, a.Title)
	}
	for _, h := range a.Highlights {
		next("highlight", h.Span, h.Text)
	}
	at = 0
	for _, p := range a.Lead {
		next("lead", p.Span, p.Text)
	}
	for _, s := range a.Sections {
		next("heading", s.HeadingSpan, s.Heading)
		for _, p := range s.Paragraphs {
			next("paragraph", p.Span, p.Text)
		}
		for _, e := range s.Evidence {
			inOrder("evidence", e.Span, e.Text)
		}
	}
	at = 0
	for _, b := range a.Boilerplate {
		next("boilerplate", b.Span, b.Text)
	}
	checkNothingLost(t, a)
	for _, s := range []Span{a.TitleSpan, a.DateSpan, {0, len(a.Text)}} {
		o := a.Origin(s)
		if o.Start < 0 || o.Start > o.End || o.End > len(input) {
			t.Errorf("Origin(%v) = %v of %d bytes", s, o, len(input))
		}
	}
}

// checkNothingLost checks that every letter and digit of the text is in a part of
// the article, but for lines that only name or divide: labels, the marks of press
// releases, dates beside the article's, and bylines that name the same authors.
func checkNothingLost(t *testing.T, a *Article) {
	t.Helper()
	parts := []Span{a.TitleSpan, a.DateSpan}
	paragraphs := func(ps []Paragraph) {
		for _, p := range ps {
			parts = append(parts, p.Span)
		}
	}
	for _, b := range a.Bylines {
		parts = append(parts, b.Span)
		paragraphs(b.Biography)
	}
	for _, h := range a.Highlights {
		parts = append(parts, h.Span)
	}
	paragraphs(a.Lead)
	for _, s := range a.Sections {
		parts = append(parts, s.HeadingSpan)
		paragraphs(s.Paragraphs)
	}
	for _, c := range a.Citations {
		parts = append(parts, c.Span)
	}
	for _, b := range a.Boilerplate {
		parts = append(parts, b.Span)
	}
	slices.SortFunc(parts, func(x, y Span) int { return cmp.Compare(x.Start, y.Start) })
	at := 0
	for _, part := range append(parts, Span{len(a.Text), len(a.Text)}) {
		for line := range strings.SplitSeq(a.Text[min(at, part.Start):part.Start], "\n") {
			if strings.IndexFunc(line, func(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }) >= 0 && !namesOnly(line) {
				t.Errorf("%q is in no part", line)
			}
		}
		at = max(at, part.End)
	}
}

// namesOnly reports whether a line, or what stands before an item or a source on
// one, is no part of an article by itself.
func namesOnly(line string) bool {
	line = strings.TrimSpace(line)
	_, dated := ParseDate(line)
	p := newPage(line, builtinStyle())
	p.out = &Article{Title: "a title"}
	for i := range p.lines {
		l := &p.lines[i]
		dated = dated || p.mixedLine(l) || p.dated(l) || p.highlightLabel(l) > 0 || l.Kind == read.Item && l.Start == l.End
	}
	_, _, repeated := readByline(strings.Trim(line, "*# "))
	return dated || repeated || releaseMark(line) || citationLabel(line+" x") > 0 || strings.Trim(line, "0123456789abcdefgho.()#* ") == ""
}

func TestSample(t *testing.T) {
	const dir = "../shared/samples/us-china-rare-earth-dispute"
	input, err := os.ReadFile(dir + ".txt")
	if err != nil {
		t.Skip("the sample is not here")
	}
	repaired, err := os.ReadFile(dir + ".repaired.txt")
	require.NoError(t, err)
	got, _ := Repair(string(input))
	assert.Equal(t, string(repaired), got)

	gold, err := os.ReadFile(dir + ".gold.json")
	require.NoError(t, err)
	var want struct {
		Title, Date      string
		Bylines          []Name
		Highlights, Lead []string
		Sections         []sectionReading
		Citations        []struct{ House string }
		Boilerplate      []boilerplateFirst
	}
	require.NoError(t, json.Unmarshal(gold, &want))
	r := readingOf(Parse(string(input)))
	assert.Equal(t, want.Title, r.Title)
	assert.Equal(t, want.Date, r.Date.String())
	assert.Equal(t, want.Highlights, r.Highlights)
	assert.Equal(t, want.Lead, r.Lead)
	for i := range want.Sections {
		slices.Sort(want.Sections[i].Roles)
	}
	assert.Equal(t, want.Sections, r.Sections)
	require.Len(t, r.Bylines, len(want.Bylines))
	for i, b := range want.Bylines {
		assert.Equal(t, b, r.Bylines[i].Name)
	}
	require.Len(t, r.Citations, len(want.Citations))
	for i, c := range want.Citations {
		assert.Equal(t, c.House, r.Citations[i])
	}
	require.Len(t, r.Boilerplate, len(want.Boilerplate))
	for i, b := range want.Boilerplate {
		assert.Equal(t, b.Kind, r.Boilerplate[i].Kind)
	}
}

func TestRead(t *testing.T) {
	p := &Parser{MaxBytes: 10}
	_, err := p.Read(strings.NewReader("12345678901"))
	require.ErrorIs(t, err, ErrTooLong)
	a, err := p.Read(strings.NewReader("1234567890"))
	require.NoError(t, err)
	assert.Equal(t, "1234567890", a.Text)
	_, err = new(Parser).Read(strings.NewReader("%PDF-1.7\n..."))
	require.ErrorIs(t, err, ErrBinary)
	broken := errors.New("broken")
	_, err = new(Parser).Read(iotest.ErrReader(broken))
	require.ErrorIs(t, err, broken)
}

func FuzzParse(f *testing.F) {
	files, err := filepath.Glob("testdata/parse/*.txtar")
	require.NoError(f, err)
	for _, file := range files {
		archive, err := txtar.ParseFile(file)
		require.NoError(f, err)
		for _, file := range archive.Files {
			if file.Name == "input" {
				f.Add(string(file.Data))
			}
		}
	}
	f.Fuzz(func(t *testing.T, input string) {
		checkArticle(t, input, Parse(input))
	})
}
