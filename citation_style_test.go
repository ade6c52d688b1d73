package gloss

import (
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/tools/txtar"
)

// says returns what the parts of the form print of c, by the field that each is
// for.
func says(s *Style, c Citation) map[CitationField]string {
	form := s.citationForm()
	label, parts := form.kindForm(c.Kind)
	p := citationPrinter{form: form, quotes: form.Quotes.marks(), c: &c, label: label, all: parts}
	texts := map[CitationField]string{}
	var walk func(parts []CitationFormPart)
	walk = func(parts []CitationFormPart) {
		for i := range parts {
			part := &parts[i]
			if !p.has(part) {
				continue
			}
			walk(part.Parts)
			f := p.field(part)
			if f == "" || f == FieldKind {
				continue
			}
			p.used |= fieldBit(f)
			var text string
			switch {
			case isCitationDate(f):
				p.b = nil
				p.plain(f, part)
				text = string(p.b)
			case part.Quotes:
				text = string(appendInner(nil, inOneLine(p.text(f)), &p.quotes))
			default:
				text = inOneLine(p.text(f))
			}
			role := part.Field
			if role == FieldPublisher && slices.Contains(part.Or, FieldPublication) {
				role = FieldPublication
			}
			if role == FieldDOI {
				role, text = FieldURL, part.Before+text
			}
			if text = strings.TrimRight(text, "."); len(text) > len(texts[role]) {
				texts[role] = text
			}
		}
	}
	walk(parts)
	if _, ok := texts[FieldAuthor]; !ok && texts[FieldPublication] != "" {
		texts[FieldAuthor] = texts[FieldPublication] // the one name in a line
		delete(texts, FieldPublication)
	}
	return texts
}

// testLaws asserts what holds for every citation in every form.
func testLaws(tb testing.TB, s *Style, c Citation) {
	tb.Helper()
	line := s.Citation(c)
	if line == "" {
		return
	}
	cs, ok := s.ParseCitation(line)
	if isLoneSentence(s.invert(line)) {
		general, is := ParseCitation(line) // the bound of the laws: nothing tells the line from text
		require.Equal(tb, is, ok, "%q", line)
		require.Equal(tb, general, cs, "%q", line)
		return
	}
	require.True(tb, ok && len(cs) == 1, "%q is %d citations", line, len(cs))
	require.Equal(tb, line, s.Citation(cs[0]), "%#v", cs[0])
	if !cs[0].Ambiguous {
		require.Equal(tb, says(s, c), says(s, cs[0]), "%q", line)
	}
	end := 0
	for _, p := range cs[0].Parts {
		require.True(tb, end <= p.Start && p.Start < p.End && p.End <= len(line), "%v in %q", p, line)
		end = p.End
	}
}

// A citationSource makes citations by chance.
type citationSource struct {
	*rand.Rand
	texts []string // some that they may hold
}

func (r citationSource) pick(of ...string) string { return of[r.IntN(len(of))] }

// text returns what no field should hold, or any does.
func (r citationSource) text() string {
	if len(r.texts) > 0 && r.IntN(4) == 0 {
		return r.pick(r.texts...)
	}
	var b strings.Builder
	for range 1 + r.IntN(5) {
		b.WriteString(r.pick("Jane Roe", "Ores", "The Star", "Reuters", "May 1, 2024", "2025", "Acme Inc.", "“Ores,”", "‘the pit’", "https://example.com/a",
			"Roe, J.", "(2021)", "*The Sun*", "n.d.", "via", "U.S.", "Will it act?", "Bloomberg News", "miners’", "Source: x", "Siyi Liu and Min Zhang", "A", "nature", "e-flux", "and Roe", "p. 4", "[Press release]"))
		b.WriteString(r.pick(" ", ", ", ". ", "; ", " and ", ": ", "", " (", "), ", " – "))
	}
	return b.String()
}

func (r citationSource) date() Date {
	d := Date{Year: 1990 + r.IntN(40)}
	switch r.IntN(8) {
	case 0:
	case 1:
		d.Month = time.Month(1 + r.IntN(12))
	case 2:
		d.Season = seasonOf(r.IntN(8))
	case 3:
		d.Year -= d.Year % 10
		d.Decade = true
	default:
		d.Month, d.Day = time.Month(1+r.IntN(13)), 1+r.IntN(31)
	}
	if r.IntN(6) == 0 {
		d.Doubt = Doubt(r.IntN(4))
	}
	return d
}

func (r citationSource) citation() Citation {
	kinds := append([]CitationKind{""}, citationKinds...)
	c := Citation{Kind: kinds[r.IntN(len(kinds))]}
	for range r.IntN(4) {
		switch r.IntN(5) {
		case 0:
			c.Authors = append(c.Authors, Name{Literal: r.text()})
		case 1:
			c.Authors = append(c.Authors, ParseName(r.text()))
		default:
			c.Authors = append(c.Authors, ParseName(r.pick("Jane Roe", "John Q. Doe", "Xi Jinping", "Ursula von der Leyen", "Robert F. Kennedy Jr.", "World Bank", "Jean-Paul Roe", "Daniel", "李强")))
		}
	}
	c.MoreAuthors = r.IntN(6) == 0
	for _, f := range []CitationField{
		FieldTitle, FieldPublication, FieldAgency, FieldVia, FieldPublisher, FieldPlace, FieldSeries, FieldVolume, FieldIssue,
		FieldPages, FieldURL, FieldDOI, FieldRemark,
	} {
		switch r.IntN(4) {
		case 0:
			*c.field(f) = r.text()
		case 1:
			*c.field(f) = r.pick("The Star", "Ores", "Reuters", "12", "34–56", "https://example.com/a", "10.1000/182", "London")
		}
	}
	switch r.IntN(6) {
	case 0:
	case 1:
		c.Date = Period{Date: r.date(), End: r.date()}
	case 2:
		c.Date = Period{Date: r.date(), Open: true}
	default:
		c.Date = Period{Date: r.date()}
	}
	if r.IntN(4) == 0 {
		c.Accessed = r.date()
	}
	return c
}

var citationKinds = []CitationKind{
	CitationNewspaper, CitationNewswire, CitationMagazine, CitationWeb, CitationJournal, CitationReport, CitationPressRelease,
	CitationFiling, CitationSocial, CitationBroadcast, CitationPodcast, CitationInterview, CitationSpeech, CitationLegislation,
	CitationPhoto, CitationBook,
}

// form returns a form by chance, which may be a bad one.
func (r citationSource) form() *CitationForm {
	f := &CitationForm{Parts: r.parts(0), End: r.pick("", ".", ".", ";")}
	if r.IntN(3) == 0 {
		f.Kinds = []CitationKindForm{{Kinds: []CitationKind{CitationBook, CitationReport}, Label: r.pick("", "Book"), Parts: r.parts(0)}}
	}
	f.Names = CitationNames{
		Order: r.pick("", "", orderFamily, orderFirstFamily), Initials: r.pick("", "", "J. R.", "JR"), Delimiter: r.pick("", "; "),
		Last: r.pick("", ", and ", " & "), Most: r.IntN(3), More: r.pick("", ", et al."), Handle: r.pick("", " ({handle})"),
	}
	f.Dates = CitationDates{
		Day: r.pick("", "{day} {month} {year}", "{mon} {day}, {year}", "{year}, {month} {day}", "{year}-{month2}-{day2}"), Month: r.pick("", "{month2}/{year}"),
		Range: r.pick("", "from {from} to {to}"),
	}
	if r.IntN(2) == 0 {
		f.Dates.Ranges = []string{"{month} {day}–{endDay}, {year}", "{month}–{endMonth} {year}"}
	}
	if r.IntN(2) == 0 {
		f.Quotes = CitationQuotes{Opening: "‘", Closing: "’", InnerOpening: "“", InnerClosing: "”", Outside: true}
	}
	return f
}

func (r citationSource) parts(depth int) []CitationFormPart {
	fields := []CitationField{
		FieldAuthor, FieldTitle, FieldPublication, FieldAgency, FieldVia, FieldPublisher, FieldPlace, FieldVolume, FieldPages,
		FieldDate, FieldAccessed, FieldURL, FieldDOI, FieldRemark, FieldKind,
	}
	var parts []CitationFormPart
	for range 1 + r.IntN(5) {
		p := CitationFormPart{Delimiter: r.pick(", ", ", ", ". ", " ", ": ", "; ")}
		switch r.IntN(6) {
		case 0:
			p.Before, p.After = "(", ")"
		case 1:
			p.Before = r.pick("via ", "in ", "p. ")
		}
		if depth == 0 && r.IntN(5) == 0 {
			p.Parts = r.parts(1)
			parts = append(parts, p)
			continue
		}
		p.Field = fields[r.IntN(len(fields))]
		switch r.IntN(6) {
		case 0:
			p.Quotes = !isCitationDate(p.Field) && p.Field != FieldKind
		case 1:
			p.Emphasis = "*"
		case 2:
			p.Missing = r.pick("n.d.", "none")
		case 3:
			p.Or = []CitationField{fields[r.IntN(len(fields))]}
		case 4:
			p.Unless = []CitationField{fields[r.IntN(len(fields))]}
		}
		parts = append(parts, p)
	}
	return parts
}

// TestCitationStyles holds each citation to its line in each style. The lines are
// checked by reading: go test -run TestCitationStyles -update . writes them.
func TestCitationStyles(t *testing.T) {
	files, err := filepath.Glob("testdata/style/*.txtar")
	require.NoError(t, err)
	kinds := map[CitationKind]bool{}
	for _, file := range files {
		archive, err := txtar.ParseFile(file)
		require.NoError(t, err)
		var c Citation
		require.NoError(t, json.Unmarshal(archive.Files[0].Data, &c), file)
		kinds[c.Kind] = true
		want := &txtar.Archive{Comment: archive.Comment, Files: archive.Files[:1]}
		for _, name := range StyleNames() {
			s, _ := BuiltinStyle(name)
			line := s.Citation(c)
			want.Files = append(want.Files, txtar.File{Name: name, Data: []byte(line + "\n")})
			cs, ok := s.ParseCitation(line)
			require.True(t, ok && len(cs) == 1, "%s: %s", file, line)
			assert.Equal(t, line, s.Citation(cs[0]), file)
			if !cs[0].Ambiguous {
				assert.Equal(t, says(s, c), says(s, cs[0]), "%s: %s", file, line)
			} else {
				want.Files[len(want.Files)-1].Name += " ambiguous"
			}
		}
		if *update {
			require.NoError(t, os.WriteFile(file, txtar.Format(want), 0o644))
			continue
		}
		assert.Equal(t, string(txtar.Format(want)), string(txtar.Format(archive)), file)
	}
	for _, kind := range citationKinds {
		assert.True(t, kinds[kind], kind)
	}
}

// FuzzCitationForm holds every shipped style to the laws: what a style printed it
// reads, prints again the same, and reads right unless it says that it may not.
func FuzzCitationForm(f *testing.F) {
	for seed := range uint64(200) {
		f.Add(seed, "Ores, “again”; (2021). *x*", "The Star, May 1, 2024")
	}
	f.Add(uint64(22), ",\u2008a", "The Star, May Star, M1, 2024")
	f.Fuzz(func(t *testing.T, seed uint64, a, b string) {
		r := citationSource{rand.New(rand.NewPCG(seed, 1)), []string{strings.ToValidUTF8(a, ""), strings.ToValidUTF8(b, "")}}
		c := r.citation()
		for _, name := range StyleNames() {
			s, _ := BuiltinStyle(name)
			testLaws(t, s, c)
		}
	})
}

// FuzzRandomCitationForm holds forms of any shape to the same laws.
func FuzzRandomCitationForm(f *testing.F) {
	for seed := range uint64(500) {
		f.Add(seed, "Ores, “again”; (2021). *x*", "The Star, May 1, 2024")
	}
	f.Fuzz(func(t *testing.T, seed uint64, a, b string) {
		r := citationSource{rand.New(rand.NewPCG(seed, 2)), []string{strings.ToValidUTF8(a, ""), strings.ToValidUTF8(b, "")}}
		s := &Style{CitationForm: r.form()}
		if s.CitationForm.check() != nil {
			return
		}
		testLaws(t, s, r.citation())
	})
}

// FuzzStyleParseCitation looks for lines on which reading fails.
func FuzzStyleParseCitation(f *testing.F) {
	for _, c := range tsvCases(f, "testdata/citation/house.tsv") {
		f.Add(c[0])
	}
	f.Fuzz(func(t *testing.T, line string) {
		for _, name := range StyleNames() {
			s, _ := BuiltinStyle(name)
			cs, ok := s.ParseCitation(line)
			assert.Equal(t, ok, len(cs) > 0)
			end := 0
			for _, c := range cs {
				require.True(t, end <= c.Start && c.Start < c.End && c.End <= len(line), "%v in %q", c.Span, line)
				end = c.End
			}
		}
	})
}

// A line that can be read in very many ways is read in bounded time.
func TestStyleParseCitationBounded(t *testing.T) {
	for _, name := range StyleNames() {
		s, _ := BuiltinStyle(name)
		for _, piece := range []string{"A, ", "“", "Jane Roe and ", ". ", "(2021). ", "*", "May 1, 2024, ", "‘A’, ", "; ", "Roe, J., "} {
			start := time.Now()
			s.ParseCitation("Jane Roe, " + strings.Repeat(piece, 2000/len(piece)) + ".")
			assert.Less(t, time.Since(start), 2*time.Second, "%s: %q", name, piece)
		}
	}
}

// The laws hold for a name in small letters, but where it stands alone without a mark:
// that line is read as any other.
func TestSmallNames(t *testing.T) {
	for _, name := range StyleNames() {
		s, _ := BuiltinStyle(name)
		for _, c := range []Citation{
			{Publication: "nature"},
			{Publication: "e-flux"},
			{Publication: "amnesty international"},
			{Publication: "a"},
			{Publisher: "nature"},
			{Authors: []Name{{Given: "and", Family: "Roe"}}},
			{Authors: []Name{{Literal: "roe"}}},
		} {
			testLaws(t, s, c)
			alone := isLoneSentence(s.invert(s.Citation(c)))
			assert.False(t, alone && name == "apa", "%s: %s", name, s.Citation(c))
			c.Date = Period{Date: Date{Year: 2025, Month: time.May, Day: 1}}
			assert.False(t, isLoneSentence(s.invert(s.Citation(c))), "%s: %s", name, s.Citation(c))
			testLaws(t, s, c)
			c.Date, c.Title = Period{}, "Ores"
			assert.False(t, isLoneSentence(s.invert(s.Citation(c))), "%s: %s", name, s.Citation(c))
			testLaws(t, s, c)
		}
	}
}

// Of a citation that says nothing no style prints a line, whatever it has for what
// is missing.
func TestCitationOfNothing(t *testing.T) {
	for _, name := range StyleNames() {
		s, _ := BuiltinStyle(name)
		for _, kind := range append([]CitationKind{""}, citationKinds...) {
			assert.Empty(t, s.Citation(Citation{ID: "a", Kind: kind, Title: " ", Authors: []Name{{}}}), "%s: %s", name, kind)
			assert.NotEmpty(t, s.Citation(Citation{Kind: kind, Title: "Ores"}), "%s: %s", name, kind)
			assert.NotEmpty(t, s.Citation(Citation{Kind: kind, Title: "Ores", Date: Period{Date: Date{Year: 2025}}}), "%s: %s", name, kind)
		}
	}
}

func BenchmarkCitationFormat(b *testing.B) {
	c := Citation{
		Authors: []Name{{Given: "Hannah", Family: "Collymore"}}, Title: "Greer: Exports Are Back", Publication: "Cryptopolitan",
		Date: Period{Date: Date{Year: 2025, Month: time.September, Day: 23}}, URL: "https://example.com/greer",
	}
	for _, name := range StyleNames() {
		s, _ := BuiltinStyle(name)
		b.Run(name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				s.Citation(c)
			}
		})
	}
}

func BenchmarkCitationInvert(b *testing.B) {
	c := Citation{
		Authors: []Name{{Given: "Hannah", Family: "Collymore"}}, Title: "Greer: Exports Are Back", Publication: "Cryptopolitan",
		Date: Period{Date: Date{Year: 2025, Month: time.September, Day: 23}}, URL: "https://example.com/greer",
	}
	for _, name := range StyleNames() {
		s, _ := BuiltinStyle(name)
		line := s.Citation(c)
		b.Run(name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				s.ParseCitation(line)
			}
		})
	}
}

func ExampleStyle_Citation() {
	c := Citation{
		Authors: []Name{{Given: "Hannah", Family: "Collymore"}}, Title: "Greer: Exports Are Back", Publication: "Cryptopolitan",
		Date: Period{Date: Date{Year: 2025, Month: time.September, Day: 23}},
	}
	for _, name := range StyleNames() {
		s, _ := BuiltinStyle(name)
		fmt.Println(s.Citation(c))
	}
	// Output:
	// Hannah Collymore, “Greer: Exports Are Back,” Cryptopolitan, Sept. 23, 2025.
	// Collymore, H. (2025, September 23). Greer: Exports Are Back. *Cryptopolitan*.
	// Hannah Collymore, “Greer: Exports Are Back,” *Cryptopolitan*, September 23, 2025.
	// Hannah Collymore, ‘Greer: Exports Are Back’, Cryptopolitan, 23 September 2025
	// Hannah Collymore, “Greer: Exports Are Back,” Cryptopolitan, September 23, 2025.
}

func ExampleStyle_ParseCitation() {
	s, _ := BuiltinStyle("apa")
	cs, _ := s.ParseCitation("Roe, J., & Doe, J. (2025, September 23). Greer: Exports are back. *Cryptopolitan*.")
	for _, c := range cs {
		fmt.Println(c.Authors[0].Family, "|", c.Title, "|", c.Publication, "|", c.Date)
	}
	// Output:
	// Roe | Greer: Exports are back | Cryptopolitan | 2025-09-23
}
