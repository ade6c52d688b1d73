package gloss

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"github.com/glossnews/gloss/internal/timing"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestParseName(t *testing.T) {
	for _, c := range tsvCases(t, "testdata/name/parse.tsv") {
		c = append(c, make([]string, 8-len(c))...)
		want := Name{Given: c[2], Particle: c[3], Family: c[4], Suffix: c[5], Literal: c[6], FamilyFirst: c[7] == "family"}
		got := ParseName(c[0])
		assert.Equal(t, want, got, c[0])
		assert.Equal(t, c[1], got.String(), c[0])
	}
}

func TestParseByline(t *testing.T) {
	for _, c := range tsvCases(t, "testdata/name/byline.tsv") {
		got := []string{"-"}
		names, _, ok := readByline(c[0])
		if ok {
			got = nil
		}
		for _, n := range names {
			got = append(got, n.String())
		}
		assert.Equal(t, c[1:], got, c[0])
	}
}

func TestParseAuthors(t *testing.T) {
	for _, c := range tsvCases(t, "testdata/name/authors.tsv") {
		names, more, sure := parseAuthors(c[0])
		marks := []string{}
		if more {
			marks = append(marks, "more")
		}
		if sure {
			marks = append(marks, "sure")
		}
		if len(marks) == 0 {
			marks = append(marks, "-")
		}
		got := []string{strings.Join(marks, " ")}
		for _, n := range names {
			cell := "=" + n.Name.Literal
			if n.Name.Literal == "" {
				cell = strings.Join([]string{n.Name.Given, n.Name.Particle, n.Name.Dropping, n.Name.Family, n.Name.Suffix, n.Name.Handle}, "|")
			}
			if n.Name.FamilyFirst {
				cell += "<"
			}
			got = append(got, cell)
		}
		assert.Equal(t, c[1:], got, c[0])
	}
}

// FuzzParseAuthors looks for names without a place, or out of order.
func FuzzParseAuthors(f *testing.F) {
	for _, c := range tsvCases(f, "testdata/name/authors.tsv") {
		f.Add(c[0])
	}
	f.Fuzz(func(t *testing.T, s string) {
		names, _, sure := parseAuthors(s)
		assert.False(t, sure && len(names) == 0)
		var spans []Span
		for _, n := range names {
			spans = append(spans, n.Span)
			assert.NotEmpty(t, n.Name.String(), s)
		}
		checkSpans(t, s, spans)
	})
}

func TestParseAuthorsLinear(t *testing.T) {
	for _, piece := range []string{"Roe, Jane, ", "and ", "by ", "Roe J, ", "A and B ", "(", "; ", "et al. ", "@a ", "王", "x y and z "} {
		timing.Linear(t, piece, 1<<15, func(text string) { parseAuthors(text) })
	}
}

func TestReadBylineLabel(t *testing.T) {
	for s, want := range map[string]bool{
		"By Jane Roe":                   true,
		"Author: Jane Roe":              true,
		"Sept. 23, 2025 | By Jane Roe":  true,
		"Written by Jane Roe, Reuters":  true,
		"Jane Roe, Reuters":             false,
		"Jane Roe, Senior Reporter":     false,
		"Reuters Staff":                 false,
		"By the numbers":                false,
		"The ores are read by Jane Roe": false,
	} {
		_, labeled, _ := readByline(s)
		assert.Equal(t, want, labeled, s)
	}
}

func TestNameJSON(t *testing.T) {
	for want, s := range map[string]string{
		`{"given":"Daniel"}`: "Daniel",
		`{"given":"Jinping","family":"Xi","familyFirst":true}`:     "Xi Jinping",
		`{"given":"Jan","particle":"van der","family":"Berg"}`:     "Jan van der Berg",
		`{"literal":"Reuters"}`:                                    "Reuters",
		`{"given":"Martin Luther","family":"King","suffix":"Jr."}`: "King, Martin Luther, Jr.",
		`{}`: "",
	} {
		n := ParseName(s)
		got, err := json.Marshal(n)
		require.NoError(t, err)
		assert.Equal(t, want, string(got))
		var again Name
		require.NoError(t, json.Unmarshal(got, &again))
		assert.Equal(t, n, again)
	}
}

func TestNameWordsSorted(t *testing.T) {
	lists := [][]string{
		organizationWords[:], agencies[:], foreignArticles[:], honorifics[:], degrees[:], capitalParticles[:],
		camelPrefixes[:], bylineLabels[:], bylineVerbs[:], creditWords[:], outletPrepositions[:], smallWords[:], posts[:], writerPosts[:],
		deskWords[:], notNames[:], hungarianGiven[:], staffWords[:], outletWords[:], citationLabels[:], sentenceWords[:], japaneseSurnames[:], originalLeads[:],
	}
	for _, f := range familyNames {
		lists = append(lists, f.words)
	}
	for _, list := range lists {
		assert.True(t, slices.IsSorted(list), "%q ...", list[0])
		assert.Len(t, slices.Compact(slices.Clone(list)), len(list), "%q ...", list[0])
	}
}

// FuzzParseName looks for names that read differently once they are printed, and
// for letters lost that are no courtesy title or degree.
func FuzzParseName(f *testing.F) {
	for _, c := range tsvCases(f, "testdata/name/parse.tsv") {
		f.Add(c[0])
	}
	for _, c := range tsvCases(f, "testdata/name/byline.tsv") {
		f.Add(c[0])
	}
	f.Add("\"MCAAA")
	f.Add("*DR A")
	f.Add("JANE SMITH-MCDONALD, Jordan DeSantis")
	f.Add("Mark Grant, Reuters")
	f.Add("l @eV")
	f.Add("Guest post by A in B, C in D and E in F; additional photographs by G")
	f.Add("By and with and additional photos by")
	f.Fuzz(func(t *testing.T, s string) {
		n := ParseName(s)
		printed := n.String()
		again := ParseName(printed)
		require.Equal(t, printed, again.String(), "%q is %#v, then %#v", s, n, again)
		if titled := func(w string) bool { return isHonorific(strings.TrimFunc(w, isNameEdge)) }; !strings.ContainsAny(s, ",@") && n.Given+n.Family != "" && !isPointedInitials(n.Given) && !slices.ContainsFunc(strings.Fields(s), titled) {
			assert.Equal(t, n, again, s)
		}
		if utf8.ValidString(s) {
			said := printed // with the handle, which is printed only where it stands alone
			if n.Handle != printed {
				said += " " + n.Handle
			}
			got, all, least := lettersOf(said, nil), lettersOf(s, nil), lettersOf(s, func(w string) bool { return isHonorific(w) || isDegree(w) })
			for r, n := range all {
				assert.True(t, least[r] <= got[r] && got[r] <= n, "%q printed as %q", s, printed)
			}
		}
		names, labeled, ok := readByline(s)
		assert.Equal(t, ok, len(names) > 0)
		assert.True(t, ok || !labeled, s)
		for _, n := range names {
			assert.NotEmpty(t, n.String(), s)
		}
	})
}

// lettersOf counts the letters of s, folded, but those of the words that may be
// dropped.
func lettersOf(s string, dropped func(string) bool) map[rune]int {
	count := map[rune]int{}
	for _, w := range strings.FieldsFunc(s, func(r rune) bool { return unicode.IsSpace(r) || r == ',' }) {
		if dropped != nil && dropped(strings.TrimFunc(w, isNameEdge)) {
			continue
		}
		for _, r := range w {
			if unicode.IsLetter(r) {
				count[unicode.ToLower(unicode.ToUpper(r))]++
			}
		}
	}
	return count
}

func BenchmarkParseName(b *testing.B) {
	for _, s := range []string{"Hannah Collymore", "Xi Jinping", "Ursula von der Leyen", "DR. JANE ROE, PhD"} {
		b.Run(s, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				ParseName(s)
			}
		})
	}
}

func ExampleParseName() {
	for _, s := range []string{"Ursula von der Leyen", "Xi Jinping", "Collymore, Hannah", "Reuters Staff"} {
		n := ParseName(s)
		fmt.Printf("%s: given %q, particle %q, family %q, literal %q\n", n, n.Given, n.Particle, n.Family, n.Literal)
	}
	// Output:
	// Ursula von der Leyen: given "Ursula", particle "von der", family "Leyen", literal ""
	// Xi Jinping: given "Jinping", particle "", family "Xi", literal ""
	// Hannah Collymore: given "Hannah", particle "", family "Collymore", literal ""
	// Reuters Staff: given "", particle "", family "", literal "Reuters Staff"
}
