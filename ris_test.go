package gloss

import (
	"bytes"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestRISName(t *testing.T) {
	for s, want := range map[string]Name{
		"Roe, Jane":                   {Given: "Jane", Family: "Roe"},
		"King, Luther, Jr.":           {Given: "Luther", Family: "King", Suffix: "Jr."},
		"van der Berg, Jan":           {Given: "Jan", Particle: "van der", Family: "Berg"},
		"Goethe, Johann Wolfgang von": {Given: "Johann Wolfgang", Dropping: "von", Family: "Goethe"},
		"al-Sisi, Ahmed":              {Given: "Ahmed", Particle: "al-", Family: "Sisi"},
		"World Bank":                  {Literal: "World Bank"},
		"Reuters":                     {Literal: "Reuters"},
		"Acme,, Inc.":                 {Literal: "Acme, Inc."},
		"Greer,":                      {Family: "Greer"},
		", Marta":                     {Given: "Marta"},
		"Roe, , Jr.":                  {Family: "Roe", Suffix: "Jr."},
	} {
		assert.Equal(t, want, risName(s), s)
		assert.Equal(t, s, risNameOf(want))
	}
	assert.Equal(t, Name{Literal: "U.S. Department of Agriculture"}, risName("U.S. Department of Agriculture,"))
}

func TestRISDate(t *testing.T) {
	for s, want := range map[string]string{
		"2025///": "2025", "2025/09//": "2025-09", "2025/09/23/": "2025-09-23", "2025///Spring": "2025-21", "2025///Fall": "2025-23",
		"2025": "2025", "2025/9/3": "2025-09-03", "2025-09-23": "2025-09-23", "September 23, 2025": "2025-09-23", "2025/09/23/a note": "2025-09-23",
		"2025///2025~": "2025~", "2025/01//2025-01/2025-02": "2025-01/2025-02", "2025///1999": "2025", "2025/13//": "", "2025/02/30/": "", "": "", "n.d.": "", "/09/": "",
	} {
		assert.Equal(t, want, risDate(s).String(), s)
	}
	for _, c := range formatItems(t) {
		assert.Equal(t, c.Date, risDate(risDateOf(c.Date)))
	}
}

// Whatever is in a value, a tag has one line.
func TestRISLines(t *testing.T) {
	var b bytes.Buffer
	c := Citation{Title: "A\r\nTY  - NEWS\nER  - \n" + strings.Repeat("long ", 200), Authors: []Name{{Given: "A\nB", Family: "C"}}}
	require.NoError(t, WriteRIS(&b, []Citation{c}))
	for line := range strings.SplitSeq(strings.TrimSuffix(b.String(), "\r\n"), "\r\n") {
		_, _, ok := risTag(line)
		assert.True(t, ok, line)
		assert.NotContains(t, line, "\n")
	}
	assert.Equal(t, 1, strings.Count(b.String(), "TY  - GEN\r\n"))
	assert.Equal(t, jsonOf(t, []Citation{c}), jsonOf(t, referenceFormats[2].citations(t, b.String())))
}

// Each kind is read from what other programs write.
func TestRISKinds(t *testing.T) {
	for lines, want := range map[string]CitationKind{
		"NEWS": CitationNewspaper, "MGZN": CitationMagazine, "BLOG": CitationWeb, "EJOUR": CitationJournal, "GOVDOC": CitationReport, "PRESS": CitationPressRelease,
		"RPRT\nM3  - News Release": CitationPressRelease, "LEGAL": CitationLegislation, "CHAP": CitationBook, "SOUND\nM3  - Podcast": CitationPodcast, "SOUND": "",
		"VIDEO": CitationBroadcast, "PCOMM": "", "PCOMM\nM3  - Personal interview": CitationInterview, "XYZ": "", "THES": "",
	} {
		text := "TY  - " + lines + "\nER  - \n"
		cs := referenceFormats[2].citations(t, text)
		require.Len(t, cs, 1)
		assert.Equal(t, want, cs[0].Kind, lines)
		typ, _, _ := strings.Cut(text, "\n")
		assert.Contains(t, referenceFormats[2].text(t, cs), typ+"\r\n")
	}
}
