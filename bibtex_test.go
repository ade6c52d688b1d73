package gloss

import (
	"bytes"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// What BibTeX says is read back, and what it does not say is told.
func TestWriteBibTeXTellsWhatIsLost(t *testing.T) {
	items := formatItems(t)
	var b bytes.Buffer
	losses, err := WriteBibTeX(&b, items)
	require.NoError(t, err)
	back := referenceFormats[1].citations(t, b.String())
	require.Len(t, back, len(items))
	told := make([][]string, len(items))
	for _, l := range losses {
		assert.NotEmpty(t, l.Reason)
		told[l.Index] = append(told[l.Index], l.Field)
	}
	for i := range items {
		c := items[i]
		c.Inline, c.Ambiguous = false, false // of the text that it was read in
		back[i].ID = c.ID
		raw, err := restOf(&c, &back[i])
		require.NoError(t, err)
		rest := object(raw)
		for field := range rest {
			if field != extraField {
				assert.Contains(t, told[i], field, c.ID)
			}
		}
		for variable, v := range object(rest[extraField]) {
			if string(v) == "null" {
				continue // of how the file has it
			}
			assert.Contains(t, told[i], variable, c.ID)
		}
		if len(rest) == 0 {
			assert.NotContains(t, told[i], "kind", c.ID)
		}
	}
}

func TestWriteBibTeX(t *testing.T) {
	c := Citation{
		ID: "a", Kind: CitationJournal, Title: "Étude & “plan” – {x}", Publication: "Łódź Letters", Pages: "1–9",
		Authors:     []Name{{Given: "Zoë", Particle: "van", Family: "Øre", Suffix: "Jr."}, {Literal: "Smith and Sons"}, {Given: "Marta"}},
		MoreAuthors: true, Date: Period{Date: Date{Year: 2025, Month: 9, Day: 3}}, DOI: "10.1000/a_b",
	}
	var b bytes.Buffer
	losses, err := WriteBibTeX(&b, []Citation{c})
	require.NoError(t, err)
	assert.Equal(t, `@article{a,
  author = {van {\O}re, Jr., Zo{\"e} and {Smith and Sons} and Marta and others},
  title = {{\'E}tude \& `+"``plan''"+` -- \textbraceleft{}x\textbraceright{}},
  journal = {{\L}{\'o}d{\'z} Letters},
  pages = {1--9},
  year = {2025},
  month = sep # "~3",
  doi = {10.1000/a_b},
}
`, b.String())
	require.Len(t, losses, 1)
	assert.Equal(t, "a: authors: BibTeX cannot say all parts of a name", losses[0].String())
}

func TestCitationsJSONLD(t *testing.T) {
	var b bytes.Buffer
	require.NoError(t, WriteCitationsJSONLD(&b, append(formatItems(t), Citation{Title: "</script><!-- x", Inline: true})))
	assert.NotContains(t, b.String(), "</")
	assert.NotContains(t, b.String(), "<!--")
	m := object(b.Bytes())
	assert.JSONEq(t, `"https://schema.org"`, string(m["@context"]))
	text := string(m["citation"])
	assert.Equal(t, len(formatItems(t))+1, strings.Count(text, `"@id"`))
	assert.Equal(t, len(formatItems(t))-1, strings.Count(string(m["isBasedOn"]), `"@id"`), "one is inline")
	for _, part := range []string{
		`"sameAs":"https://doi.org/10.1000/jme.2014.38_2"`, `"@type":"PublicationVolume","volumeNumber":"38"`, `"familyName":"van der Berg"`,
		`{"@type":"Organization","name":"World Minerals Council"}`, `"alternateName":"@janeroe"`, `"@type":"PodcastEpisode"`, `"inLanguage":"ja"`,
	} {
		assert.Contains(t, text, part)
	}

	b.Reset()
	require.NoError(t, WriteCitationsJSONLD(&b, nil))
	assert.JSONEq(t, `{"@context":"https://schema.org","@type":"Article"}`, b.String())
}
