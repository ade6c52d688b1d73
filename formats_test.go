package gloss

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"math/rand/v2"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"
	"testing/iotest"
	"unicode/utf8"

	"github.com/glossnews/gloss/internal/timing"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/tools/txtar"
)

// formatItems are the citations of testdata/formats/items.jsonl.
func formatItems(tb testing.TB) []Citation {
	tb.Helper()
	return jsonLines[Citation](tb, "testdata/formats/items.jsonl")
}

// A referenceFormat is a format that is read and written.
type referenceFormat struct {
	name  string
	read  func(io.Reader, string) ([]Citation, error)
	write func(io.Writer, []Citation) error
}

var referenceFormats = []referenceFormat{
	{"CSL-JSON", ReadCSLJSON, WriteCSLJSON},
	{"BibLaTeX", ReadBibLaTeX, WriteBibLaTeX},
	{"RIS", ReadRIS, WriteRIS},
}

func (f referenceFormat) text(tb testing.TB, cs []Citation) string {
	tb.Helper()
	var b bytes.Buffer
	require.NoError(tb, f.write(&b, cs))
	return b.String()
}

func (f referenceFormat) citations(tb testing.TB, text string) []Citation {
	tb.Helper()
	cs, err := f.read(strings.NewReader(text), "file")
	require.NoError(tb, err, text)
	return cs
}

func jsonOf(tb testing.TB, v any) string {
	tb.Helper()
	b, err := oneLine(v)
	require.NoError(tb, err)
	return canonical(b)
}

func TestFormatsKeepEveryItem(t *testing.T) {
	items := formatItems(t)
	require.GreaterOrEqual(t, len(items), 63)
	for _, f := range referenceFormats {
		t.Run(f.name, func(t *testing.T) {
			text := f.text(t, items)
			back := f.citations(t, text)
			require.Len(t, back, len(items))
			for i, c := range back {
				if f.name == "BibLaTeX" && items[i].ID == "" {
					c.ID = "" // an entry has a key
				}
				assert.Equal(t, jsonOf(t, items[i]), jsonOf(t, c))
			}
			assert.Equal(t, text, f.text(t, back))
		})
	}
}

func formatNamed(tb testing.TB, name string) referenceFormat {
	tb.Helper()
	for _, f := range referenceFormats {
		if strings.EqualFold(f.name, name) {
			return f
		}
	}
	require.Fail(tb, "no such format", name)
	return referenceFormat{}
}

func TestFormatFiles(t *testing.T) {
	files, err := filepath.Glob("testdata/formats/*.txtar")
	require.NoError(t, err)
	require.NotEmpty(t, files)
	for _, file := range files {
		t.Run(strings.TrimSuffix(filepath.Base(file), ".txtar"), func(t *testing.T) {
			archive, err := txtar.ParseFile(file)
			require.NoError(t, err)
			input := archive.Files[0]
			f := formatNamed(t, strings.TrimPrefix(input.Name, "input."))
			cs, err := f.read(bytes.NewReader(input.Data), "refs")
			got := &txtar.Archive{Comment: archive.Comment, Files: []txtar.File{input}}
			var lines bytes.Buffer
			for _, c := range cs {
				lines.WriteString(jsonOf(t, c) + "\n")
			}
			got.Files = append(got.Files, txtar.File{Name: "citations", Data: lines.Bytes()})
			if err != nil {
				got.Files = append(got.Files, txtar.File{Name: "errors", Data: []byte(err.Error() + "\n")})
				for _, e := range err.(interface{ Unwrap() []error }).Unwrap() {
					s, ok := errors.AsType[*SyntaxError](e)
					require.True(t, ok)
					assert.Equal(t, "refs", s.File)
				}
			}
			text := strings.ReplaceAll(f.text(t, cs), "\r\n", "\n")
			got.Files = append(got.Files, txtar.File{Name: "again", Data: []byte(text)})
			if *update {
				require.NoError(t, os.WriteFile(file, txtar.Format(got), 0o644))
			}
			assert.Equal(t, string(txtar.Format(archive)), string(txtar.Format(got)))
			back := f.citations(t, text)
			assert.Equal(t, jsonOf(t, cs), jsonOf(t, back))
		})
	}
}

// A file is read alike with the line ends of any system, and with a mark of its
// encoding.
func TestFormatLineEnds(t *testing.T) {
	items := formatItems(t)
	for _, f := range referenceFormats {
		text := strings.ReplaceAll(f.text(t, items), "\r\n", "\n")
		want := jsonOf(t, f.citations(t, text))
		for _, end := range []string{"\r\n", "\r", "\n\n"} {
			assert.Equal(t, want, jsonOf(t, f.citations(t, "\ufeff"+strings.ReplaceAll(text, "\n", end))), "%s with %q", f.name, end)
		}
	}
}

func TestFormatsInvalidUTF8(t *testing.T) {
	for _, f := range referenceFormats {
		cs, err := f.read(strings.NewReader("a\nb\xffc\n"), "refs")
		assert.Empty(t, cs)
		require.EqualError(t, err, "refs:2: this is not UTF-8")
		s, ok := errors.AsType[*SyntaxError](err)
		require.True(t, ok)
		assert.Equal(t, 2, s.Line)

		broken := errors.New("broken")
		_, err = f.read(iotest.ErrReader(broken), "refs")
		require.ErrorIs(t, err, broken)
	}
}

// What cannot be written is an error that says which citation it is.
func TestWriteFormatsErrors(t *testing.T) {
	writers := []func(io.Writer, []Citation) error{
		WriteCSLJSON, WriteBibLaTeX, WriteRIS,
		func(w io.Writer, cs []Citation) error { _, err := WriteBibTeX(w, cs); return err },
	}
	for _, write := range writers {
		err := write(io.Discard, []Citation{{}, {Date: Period{Date: Date{Year: 2025, Month: 13}}}})
		require.ErrorContains(t, err, "citation 2: ")
		require.ErrorContains(t, write(io.Discard, []Citation{{Extra: json.RawMessage("[]")}}), "citation 1: the extra of a citation is an object")
		require.ErrorContains(t, write(io.Discard, []Citation{{Extra: json.RawMessage("{")}}), "citation 1: ")
	}
	for _, f := range referenceFormats {
		require.Error(t, f.write(brokenWriter{}, formatItems(t)))
	}
}

type brokenWriter struct{}

func (brokenWriter) Write([]byte) (int, error) { return 0, io.ErrClosedPipe }

// A citation without an ID gets a key that no other has.
func TestCitationKeys(t *testing.T) {
	roe := Citation{Authors: []Name{{Given: "Jörg", Family: "Møller-Öst"}}, Date: Period{Date: Date{Year: 2025}}}
	cs := []Citation{roe, roe, {ID: "mollerost2025b"}, roe, {Title: "稀土"}, {Publication: "The Star"}, {}, {}}
	assert.Equal(t, []string{"mollerost2025", "mollerost2025a", "mollerost2025b", "mollerost2025c", "source", "thestar", "sourcea", "sourceb"}, citationKeys(cs, nil))
	assert.Equal(t, "z aa az ba", letters(26)+" "+letters(27)+" "+letters(52)+" "+letters(53))
}

// citationFields are all fields of a citation.
func TestCitationFieldNames(t *testing.T) {
	var want []string
	for f := range reflect.TypeFor[Citation]().Fields() {
		if f.Anonymous {
			want = append(want, "start", "end")
			continue
		}
		name, _, _ := strings.Cut(f.Tag.Get("json"), ",")
		want = append(want, name)
	}
	assert.ElementsMatch(t, want, citationFields[:])
}

// Any citation comes back from any format as it was: what its fields cannot say
// is in one more.
func FuzzFormats(f *testing.F) {
	for _, c := range formatItems(f) {
		a := Name{}
		if len(c.Authors) > 0 {
			a = c.Authors[0]
		}
		f.Add(c.ID, string(c.Kind), a.Given, a.Particle, a.Family, a.Suffix, a.Literal, c.Title, c.Publication, c.Date.String(), c.URL, string(c.Extra), uint16(len(c.Title)))
	}
	f.Add("a b", "x", " a", "b, ", "and", "\\", "{", "--- ``a'' ~ \u00a0", "\r\n", "199X?/2001-02", "%{}\\", `{"note":"a\nb","editor":[{"family":"x"}],"ris":[["ZZ","q"]],"type":5,"gloss":{}}`, uint16(0xffff))
	f.Fuzz(func(t *testing.T, id, kind, given, particle, family, suffix, literal, title, publication, date, url, extra string, bits uint16) {
		for _, s := range []*string{&id, &kind, &given, &particle, &family, &suffix, &literal, &title, &publication, &url} {
			*s = strings.ToValidUTF8(*s, "")
		}
		on := func(bit int) bool { return bits&(1<<bit) != 0 }
		pick := func(bit int, s string) string {
			if on(bit) {
				return s
			}
			return ""
		}
		c := Citation{
			ID: id, Kind: CitationKind(kind), Title: title, Publication: publication, URL: url, MoreAuthors: on(0), Inline: on(1),
			Agency: pick(2, publication), Publisher: pick(3, title), Series: pick(4, family), Volume: pick(5, suffix), Pages: pick(6, title),
			Remark: pick(7, given), DOI: pick(8, url), Issue: pick(9, id), Place: pick(10, literal),
			Authors: []Name{
				{Given: given, Particle: particle, Family: family, Suffix: suffix, FamilyFirst: on(11)},
				{Literal: literal, Handle: pick(12, id)},
				{Given: given, Family: family, Dropping: pick(13, particle)},
			},
		}
		if c.Date.UnmarshalText([]byte(date)) != nil {
			c.Date = Period{}
		}
		if on(14) && c.Date.End.IsZero() {
			c.Accessed = c.Date.Date
		}
		if extra := object(json.RawMessage(extra)); extra != nil && utf8.ValidString(title) {
			for _, ours := range []string{extraCSL, extraNotCSL, extraBib, extraRIS} {
				delete(extra, ours)
			}
			for k, v := range extra {
				if string(v) == "null" || deep(v) {
					delete(extra, k)
				}
			}
			c.Extra = json.RawMessage(canonical(objectOf(extra)))
			if len(extra) == 0 {
				c.Extra = nil
			}
		}
		want, err := oneLine(c)
		if err != nil {
			return
		}
		for _, f := range referenceFormats {
			text := f.text(t, []Citation{c})
			cs := f.citations(t, text)
			require.Len(t, cs, 1)
			back := cs[0]
			if f.name == "BibLaTeX" && id == "" {
				back.ID = ""
			}
			require.Equal(t, canonical(want), jsonOf(t, back), "%s of\n%s", f.name, text)
			require.Equal(t, text, f.text(t, cs), f.name)
		}
		var b bytes.Buffer
		_, err = WriteBibTeX(&b, []Citation{c})
		require.NoError(t, err)
		_, err = ReadBibLaTeX(&b, "")
		require.NoError(t, err)
		require.NoError(t, WriteCitationsJSONLD(io.Discard, []Citation{c}))
	})
}

// fuzzReader looks for files that are read otherwise once they were written.
func fuzzReader(f *testing.F, format referenceFormat) {
	f.Helper()
	files, err := filepath.Glob("testdata/formats/*.txtar")
	require.NoError(f, err)
	for _, file := range files {
		archive, err := txtar.ParseFile(file)
		require.NoError(f, err)
		if archive.Files[0].Name == "input."+strings.ToLower(format.name) {
			f.Add(string(archive.Files[0].Data))
		}
	}
	f.Add(format.text(f, formatItems(f)))
	for _, text := range map[string][]string{
		"CSL-JSON": {`[{"author":[null]}]`, `[{"author":[{}]}]`, `[{}]`},
		"BibLaTeX": {"@", "@article{a,author={~}}", "@article{a,author={Roe and ~},editor={~~},translator={~, ~}}", "@a{b,author={{~}}}", "@a{b,author={family=~}}"},
		"RIS":      {"TY  - ", "AU  - ,", "AU  - ~", "TY  - CHAP\nKW  - ores\nfile, I\nER  - \n", "TY  - CHAP\nKW  - ores,  oxides\nXX  - 1\nER  - \n"},
	}[format.name] {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		cs, err := format.read(strings.NewReader(text), "refs")
		if err != nil {
			require.LessOrEqual(t, strings.Count(err.Error(), "\n"), maxSyntaxErrors)
		}
		if format.name == "BibLaTeX" { // an entry has a key
			for i, key := range citationKeys(cs, bibKey) {
				if cs[i].ID == "" {
					cs[i].ID = key
				}
			}
		}
		once := format.text(t, cs)
		again := format.citations(t, once)
		require.Equal(t, jsonOf(t, cs), jsonOf(t, again), "%s\nof\n%s", once, text)
		require.Equal(t, once, format.text(t, again))
	})
}

func FuzzReadCSLJSON(f *testing.F)  { fuzzReader(f, referenceFormats[0]) }
func FuzzReadBibLaTeX(f *testing.F) { fuzzReader(f, referenceFormats[1]) }
func FuzzReadRIS(f *testing.F)      { fuzzReader(f, referenceFormats[2]) }

// Time is linear in what is read and written.
func TestFormatsLinear(t *testing.T) {
	if testing.Short() {
		t.Skip("slow")
	}
	for format, pieces := range map[string][]string{
		"csl-json": {`{"id":"a","type":"book"},`, `{"a":`, `[`, `"`, `\"`, `{"id":"a","type":"book","title":`, `5,`, `{"id":"`},
		"biblatex": {
			"@a{b, title={c}}\n", "@a{b, title={c\n", "@a{b,\n", "{", "}", "\"", "@", "@string{a = a # a}\n", "@a{", "and ", "a and ", "\\", "\\'", "{\\\"", "$", "~", "--", ",", "= ", "#",
			"@comment{", "@string{a={",
		},
		"ris": {"TY  - JOUR\n", "TY  - JOUR\nER  - \n", "AU  - a, b\n", "a\n", "ER  - \n", "TY", "\r", "U1  - gloss {}\n", ","},
	} {
		f := formatNamed(t, format)
		for _, before := range []string{"", map[string]string{"csl-json": `[{"id":"a","type":"book","title":"`, "biblatex": "@a{b, author = {", "ris": "TY  - JOUR\nAU  - "}[format]} {
			for _, piece := range pieces {
				timing.Linear(t, piece, 1<<14, func(text string) {
					cs, _ := f.read(strings.NewReader(before+text+`"}]`+"}\nER  - \n"), "")
					require.NoError(t, f.write(io.Discard, cs))
				})
			}
		}
	}
}

// A megabyte in one field is kept.
func TestFormatsHugeField(t *testing.T) {
	for _, s := range []string{"a", "{", "}", "\\", "\"", "ä", ", ", " and "} {
		c := Citation{ID: "a", Kind: CitationBook, Title: strings.Repeat(s, 1<<20/len(s)) + "."}
		for _, f := range referenceFormats {
			assert.Equal(t, c.Title, f.citations(t, f.text(t, []Citation{c}))[0].Title, f.name)
		}
	}
}

// TestFormatsMixed writes and reads citations whose fields are drawn from those of
// others, and from texts that formats have trouble with.
func TestFormatsMixed(t *testing.T) {
	items := formatItems(t)
	random := rand.New(rand.NewPCG(3, 4))
	texts := []string{
		"", "", "a", "A, b", "and", "x and y", "{", "}", "{x}", "\\", "\\'e", "--", "---", "``", "''", "~", "\u00a0", "a\nb", " a ", "a  b", "%", "$x$", "#1", "_", "^", "\"",
		"=", "family=x", "a=b, c", "others", "et al.", "von", "de la Cruz", "al-Amin", "d’Arc", "TY  - JOUR", "ER  - ", "gloss {}", "gloss {\"title\":\"x\"}", "a,, b", ",", "Jr.",
		"12-13", "12–13", "1-2-3", "2025", "http://a.example/{}", "@x", "\u2028", "é", "e\u0301", "ß", "稀土", "</script>", "\x00", "\x7f", "null", "Press release", "Podcast", "Form 8-K", "Speech",
		"\\textbackslash{}", "{\\\"o}", "a\r\nb", "\ufeff", "?`", "document",
	}
	text := func() string { return texts[random.IntN(len(texts))] + texts[random.IntN(2)*random.IntN(len(texts))] }
	kinds := []CitationKind{"", "newspaper", "newswire", "magazine", "web", "journal", "report", "press_release", "filing", "social", "broadcast", "podcast", "interview", "speech", "legislation", "photo", "book", "other kind", "pressrelease"}
	for range 400 {
		c := items[random.IntN(len(items))]
		c.ID, c.Kind = "k"+text(), kinds[random.IntN(len(kinds))]
		c.Span, c.Parts = Span{}, nil
		for _, s := range []*string{&c.Title, &c.Publication, &c.Publisher, &c.Agency, &c.Via, &c.Place, &c.Series, &c.Volume, &c.Issue, &c.Pages, &c.URL, &c.DOI, &c.Remark} {
			if random.IntN(3) == 0 {
				*s = text()
			}
		}
		if random.IntN(2) == 0 {
			c.Authors = nil
			for range random.IntN(4) {
				n := Name{Given: text(), Family: text()}
				for _, s := range []*string{&n.Particle, &n.Dropping, &n.Suffix, &n.Literal, &n.Handle} {
					if random.IntN(4) == 0 {
						*s = text()
					}
				}
				c.Authors = append(c.Authors, n)
			}
			c.MoreAuthors = random.IntN(3) == 0
		}
		if random.IntN(3) == 0 {
			variables := []string{"note", "genre", "editor", "translator", "ISBN", "ISSN", "keyword", "original-date", "edition", "custom", "title", "author", "x", "number", "abstract", "id", "medium"}
			values := []any{text(), 5, []Name{{Family: "x"}}, []cslName{{Family: text(), Given: text()}}, cslDateObject{Parts: [][]int{{2024, 5}}}, map[string]any{"gloss": map[string]any{"title": "x", "y": 1}}, true, text(), []any{}}
			extra := map[string]any{}
			for range random.IntN(4) {
				extra[variables[random.IntN(len(variables))]] = values[random.IntN(len(values))]
			}
			c.Extra = mustMarshal(extra)
			if len(extra) == 0 {
				c.Extra = nil
			}
		}
		want := jsonOf(t, c)
		for _, f := range referenceFormats {
			once := f.text(t, []Citation{c})
			back := f.citations(t, once)
			require.Len(t, back, 1, once)
			require.Equal(t, want, jsonOf(t, back[0]), "%s\n%s", f.name, once)
			require.Equal(t, once, f.text(t, back))
		}
		_, err := WriteBibTeX(io.Discard, []Citation{c})
		require.NoError(t, err)
	}
}

func BenchmarkFormats(b *testing.B) {
	items := formatItems(b)
	for _, f := range referenceFormats {
		text := f.text(b, items)
		b.Run(f.name+"/write", func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				assert.NoError(b, f.write(io.Discard, items))
			}
		})
		b.Run(f.name+"/read", func(b *testing.B) {
			b.ReportAllocs()
			b.SetBytes(int64(len(text)))
			for b.Loop() {
				_, err := f.read(strings.NewReader(text), "")
				assert.NoError(b, err)
			}
		})
	}
}

func TestKeysAreUnique(t *testing.T) {
	cs := []Citation{{ID: "a b", Title: "One"}, {ID: "a-b", Title: "Two"}, {ID: "a-b", Title: "Three"}, {ID: "a-b-2", Title: "Four"}}
	var b strings.Builder
	require.NoError(t, WriteBibLaTeX(&b, cs))
	for _, key := range []string{"{a-b,", "{a-b-3,", "{a-b-4,", "{a-b-2,"} {
		assert.Equal(t, 1, strings.Count(b.String(), key), key)
	}
	back, err := ReadBibLaTeX(strings.NewReader(b.String()), "")
	require.NoError(t, err)
	assert.Equal(t, cs, back)
	b.Reset()
	require.NoError(t, WriteCSLJSON(&b, cs))
	assert.Equal(t, 1, strings.Count(b.String(), `"id":"a-b",`))
	back, err = ReadCSLJSON(strings.NewReader(b.String()), "")
	require.NoError(t, err)
	assert.Equal(t, cs, back)
	b.Reset()
	require.NoError(t, WriteCitationsJSONLD(&b, append(cs, Citation{URL: "https://example.com/"}, Citation{URL: "https://example.com/"})))
	assert.Equal(t, 1, strings.Count(b.String(), `"@id":"https://example.com/","url"`))
}

func TestReadPastManyMistakes(t *testing.T) {
	for name, c := range map[string]struct {
		text string
		read func(io.Reader, string) ([]Citation, error)
	}{
		"csl": {"[" + strings.Repeat("5,", 30) + `{"id":"a","type":"book","title":"Good"}]`, ReadCSLJSON},
		"bib": {strings.Repeat("@book{k, =}\n", 30) + "@book{a, title={Good}}\n", ReadBibLaTeX},
		"ris": {strings.Repeat("TY  - BOOK\n", 30) + "TI  - Good\nER  - \n", ReadRIS},
	} {
		cs, err := c.read(strings.NewReader(c.text), name)
		require.Error(t, err, name)
		assert.Equal(t, maxSyntaxErrors-1, strings.Count(err.Error(), "\n"), name)
		require.NotEmpty(t, cs, name)
		assert.Equal(t, "Good", cs[len(cs)-1].Title, name)
	}
}

func TestNothingIsWrittenOfWhatFails(t *testing.T) {
	cs := make([]Citation, 300)
	for i := range cs {
		cs[i].Title = strings.Repeat("x", 40)
	}
	cs[299].Extra = json.RawMessage(`[]`)
	for name, write := range map[string]func(io.Writer, []Citation) error{
		"csl": WriteCSLJSON, "biblatex": WriteBibLaTeX, "ris": WriteRIS,
		"bibtex": func(w io.Writer, cs []Citation) error { _, err := WriteBibTeX(w, cs); return err },
	} {
		var b strings.Builder
		require.Error(t, write(&b, cs), name)
		assert.Empty(t, b.String(), name)
	}
}

func TestBibLaTeXSharedData(t *testing.T) {
	const file = `@xdata{star, journaltitle={The Star}, xdata={house}}
@article{k, title={Ores}, xdata={star}}
@article{m, title={Tin}, journaltitle={Other}, xdata={star, none}}
@xdata{house, publisher={Star House}}
@set{both, entryset={k,m,lost}}
`
	cs, err := ReadBibLaTeX(strings.NewReader(file), "f.bib")
	require.EqualError(t, err, "f.bib:3: @article m: no @xdata is called none\nf.bib:5: @set both: no entry is called lost")
	require.Len(t, cs, 2)
	assert.Equal(t, "The Star", cs[0].Publication)
	assert.Equal(t, "Star House", cs[0].Publisher)
	assert.Equal(t, "Other", cs[1].Publication)
	assert.JSONEq(t, `{"biblatex":{"@set":"both"}}`, string(cs[0].Extra))
	var b strings.Builder
	require.NoError(t, WriteBibLaTeX(&b, cs))
	assert.Contains(t, b.String(), "@set{both,\n  entryset = {k,m},\n}\n")
	again, err := ReadBibLaTeX(strings.NewReader(b.String()), "f.bib")
	require.NoError(t, err)
	assert.Equal(t, cs, again)
}

// A line is counted whichever system's end it has.
func TestSyntaxErrorLineEnds(t *testing.T) {
	for _, end := range []string{"\n", "\r\n", "\r"} {
		text := func(lines ...string) io.Reader { return strings.NewReader(strings.Join(lines, end)) }
		_, err := ReadRIS(text("TY  - BOOK", "TI  - A", "ER  - ", "TI  - B", "TY  - BOOK", "TI  - C"), "f.ris")
		require.EqualError(t, err, "f.ris:4: TI stands in no record (no TY)\nf.ris:5: a record does not end (no ER)", "%q", end)
		_, err = ReadBibLaTeX(text("@article{a,", "title = {A}", "}", "@article{b,"), "f.bib")
		require.ErrorContains(t, err, "f.bib:4: ", "%q", end)
		_, err = ReadStyle(text("{", `"name": "x",`, `"nam": 1`, "}"), "f.json")
		require.ErrorContains(t, err, "f.json:3: ", "%q", end)
		_, err = ReadRIS(text("TY  - BOOK", "TI  - \xff"), "f.ris")
		require.EqualError(t, err, "f.ris:2: this is not UTF-8", "%q", end)
	}
}
