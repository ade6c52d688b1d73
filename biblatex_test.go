package gloss

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/glossnews/gloss/internal/bib"
)

func TestBibName(t *testing.T) {
	for s, want := range map[string]Name{
		"Jane Roe":                      {Given: "Jane", Family: "Roe"},
		"Roe":                           {Family: "Roe"},
		"Jan van der Berg":              {Given: "Jan", Particle: "van der", Family: "Berg"},
		"van der Berg, Jan":             {Given: "Jan", Particle: "van der", Family: "Berg"},
		"de la Fontaine, Jr., Jean":     {Given: "Jean", Particle: "de la", Family: "Fontaine", Suffix: "Jr."},
		"King, III, Luther M.":          {Given: "Luther M.", Family: "King", Suffix: "III"},
		"{World Bank}":                  {Literal: "World Bank"},
		"{Smith and Sons, Inc.}":        {Literal: "Smith and Sons, Inc."},
		`{\"O}rsted, Hans`:              {Given: "Hans", Family: "Örsted"},
		`{\"O}`:                         {Family: "Ö"},
		"{de Gaulle}, Charles":          {Given: "Charles", Family: "de Gaulle"},
		"al-Sisi, Ahmed":                {Given: "Ahmed", Particle: "al-", Family: "Sisi"},
		"Jean Charles {de la Vallée} X": {Given: "Jean Charles de la Vallée", Family: "X"},
		"family=Berg, given={Jan, Jr}":  {Given: "Jan, Jr", Family: "Berg"},
		"given=Johann, family=Gothe, prefix=von, useprefix=false": {Given: "Johann", Dropping: "von", Family: "Gothe"},
		"family=Berg, prefix=van, suffix=Jr.":                     {Particle: "van", Family: "Berg", Suffix: "Jr."},
		"a, b, c, d":                                              {Literal: "a, b, c, d"},
		"~~Roe~":                                                  {Family: "Roe"},
		"Ana~María de~la Cruz":                                    {Given: "Ana María", Particle: "de la", Family: "Cruz"},
	} {
		assert.Equal(t, want, bibName(s), s)
		if want.Literal == "" {
			assert.Equal(t, want, bibName(bibNameOf(want, bib.Escape)), s)
		}
	}
	for _, s := range []string{"", "~", "~~", " ~ ", ",", "~, ~", "{}", "{~}"} {
		names, _ := bibNames(s)
		assert.Empty(t, names, "%q", s)
	}
	names, more := bibNames("Roe, Jane and {World Bank} and others")
	assert.True(t, more)
	assert.Len(t, names, 2)
}

func TestBibDates(t *testing.T) {
	for fields, want := range map[[3]string]string{
		{"2025", "", ""}:                 "2025",
		{"2025", "9", ""}:                "2025-09",
		{"2025", "September", "23"}:      "2025-09-23",
		{"2025", "Sept. 23", ""}:         "2025-09-23",
		{"2025", "September~23", ""}:     "2025-09-23",
		{"2025", "23~September", ""}:     "2025-09-23",
		{"2025", "{\\em September}", ""}: "2025-09",
		{"2025", "13", ""}:               "2025",
		{"2025", "2", "30"}:              "2025",
		{"2025", "spring", ""}:           "2025",
		{"forthcoming", "9", ""}:         "",
		{"", "9", ""}:                    "",
	} {
		e := &bib.Entry{}
		e.Set("year", fields[0])
		e.Set("month", fields[1])
		e.Set("day", fields[2])
		assert.Equal(t, want, bibDate(e, "date", "year").String(), fields)
	}
}

// A field that was kept goes out of date with the citation.
func TestBibLaTeXOutOfDate(t *testing.T) {
	f := referenceFormats[1]
	c := f.citations(t, `@inproceedings{a, title = {The {NASA} Budget}, subtitle = {A {Story}}, booktitle = {Proc. {X}}, file = {x}}`)[0]
	assert.Equal(t, "The NASA Budget: A Story", c.Title)
	assert.Equal(t, `@inproceedings{a,
  title = {The {NASA} Budget},
  booktitle = {Proc. {X}},
  file = {x},
  subtitle = {A {Story}},
}
`, f.text(t, []Citation{c}))
	c.Title = "Another"
	text := f.text(t, []Citation{c})
	assert.Contains(t, text, "  title = {Another},\n")
	assert.NotContains(t, text, "subtitle")
	assert.Contains(t, text, "Proc. {X}")
	assert.Contains(t, text, "  file = {x},\n")
	assert.Equal(t, "Another", f.citations(t, text)[0].Title)
}

// Each kind is read from what other programs write.
func TestBibKinds(t *testing.T) {
	for entry, want := range map[string]CitationKind{
		"@article{a}": CitationJournal, "@article{a, entrysubtype={Newspaper}}": CitationNewspaper, "@article{a, entrysubtype={magazine}}": CitationMagazine,
		"@electronic{a}": CitationWeb, "@techreport{a}": CitationReport, "@techreport{a, type={Press Release}}": CitationPressRelease,
		"@report{a, type={Form 10-K}}": CitationFiling, "@legal{a}": CitationLegislation, "@artwork{a}": CitationPhoto, "@video{a}": CitationBroadcast,
		"@misc{a, type={Podcast}}": CitationPodcast, "@unpublished{a, entrysubtype={speech}}": CitationSpeech, "@inbook{a}": CitationBook, "@phdthesis{a}": "",
		"@online{a, entrysubtype={Tweet}}": CitationSocial, "@audio{a, entrysubtype={podcast}}": CitationPodcast, "@misc{a, howpublished={Personal interview}}": "",
	} {
		cs := referenceFormats[1].citations(t, entry)
		require.Len(t, cs, 1)
		assert.Equal(t, want, cs[0].Kind, entry)
	}
}
