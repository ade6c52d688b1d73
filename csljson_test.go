package gloss

import (
	"encoding/json"
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// sameItems compares the items of two files of CSL-JSON as JSON. An item without
// a type or an id may get one.
func sameItems(t *testing.T, want, got string) {
	t.Helper()
	var a, b []fieldMap
	require.NoError(t, json.Unmarshal([]byte(want), &a))
	require.NoError(t, json.Unmarshal([]byte(got), &b), got)
	require.Len(t, b, len(a))
	for i := range a {
		for _, k := range []string{"id", "type"} {
			if a[i][k] == nil {
				delete(b[i], k)
			}
		}
		assert.Equal(t, canonical(objectOf(a[i])), canonical(objectOf(b[i])))
	}
}

func TestCSLJSONKeepsItems(t *testing.T) {
	data, err := os.ReadFile("testdata/formats/csl.json")
	require.NoError(t, err)
	csl := referenceFormats[0]
	cs := csl.citations(t, string(data))
	written := csl.text(t, cs)
	sameItems(t, string(data), written)
	assert.Equal(t, written, csl.text(t, csl.citations(t, written)))
	for _, c := range cs {
		d := csl.citations(t, csl.text(t, []Citation{c}))
		assert.Equal(t, jsonOf(t, []Citation{c}), jsonOf(t, d))
	}
	// The same by way of the other formats.
	for _, f := range referenceFormats[1:] {
		by := f.citations(t, f.text(t, cs))
		for i := range by {
			want := jsonOf(t, cs[i])
			if cs[i].ID == "" {
				by[i].ID = ""
			}
			assert.Equal(t, want, jsonOf(t, by[i]), f.name)
		}
	}
}

func TestReadCSLJSON(t *testing.T) {
	data, err := os.ReadFile("testdata/formats/csl.json")
	require.NoError(t, err)
	byID := map[string]Citation{}
	for _, c := range referenceFormats[0].citations(t, string(data)) {
		byID[c.ID] = c
	}
	for id, want := range map[string]string{
		"plain": "2025-09-23", "17": "2020-03-04", "literal-date": "", "raw-date": "2025-09-23", "edtf-date": "2025-09~", "circa": "1930~",
		"circa-number": "1930~", "circa-text": "1930~", "season": "2025-21", "season-text": "2025-23", "season-name": "2025-24",
		"season-month": "2025-22", "range": "2025-01/2025-02", "both": "2025-01-02", "before-christ": "", "no-such-day": "", "no-date": "",
		"regulation": "2024/2025",
	} {
		c, ok := byID[id]
		assert.True(t, ok, id)
		assert.Equal(t, want, c.Date.String(), id)
	}
	for id, want := range map[string]CitationKind{
		"plain": CitationNewspaper, "17": CitationJournal, "blog": CitationWeb, "press": CitationPressRelease, "form": CitationFiling,
		"song": "", "pod": CitationPodcast, "post": CitationSocial, "bill": CitationLegislation, "treaty": CitationLegislation,
		"interview": CitationInterview, "speech": "", "range": CitationSpeech, "paper": CitationJournal, "thesis": "", "": CitationPhoto, "working": CitationReport,
	} {
		assert.Equal(t, want, byID[id].Kind, id)
	}
	roles := byID["roles"]
	assert.Equal(t, []Name{{Family: "Berg", Given: "Jan", Particle: "van der", Suffix: "Jr."}}, roles.Authors)
	assert.Equal(t, "A Book of Roles", roles.Publication)
	assert.Equal(t, "Chatwin", roles.Publisher)
	assert.Equal(t, "Serra Alta", byID["press"].Publication)
	assert.Equal(t, "2026-01-05", byID["literal-date"].Accessed.String())
}

// What is kept of the form of an item goes out of date with the citation.
func TestCSLJSONOutOfDate(t *testing.T) {
	csl := referenceFormats[0]
	c := csl.citations(t, `[{"id":"a","type":"post-weblog","title":"T","author":[{"family":"Roe","ORCID":"1"}],"issued":{"raw":"May 1, 2025"},"x":1}]`)[0]
	c.Authors = []Name{{Family: "Poe"}}
	c.Kind = CitationMagazine
	sameItems(t, `[{"id":"a","type":"article-magazine","title":"T","author":[{"family":"Poe"}],"issued":{"raw":"May 1, 2025"},"x":1}]`, csl.text(t, []Citation{c}))

	// And ours with the item, if another program changes that.
	c = Citation{ID: "a", Kind: CitationNewswire, Agency: "EFE", Authors: []Name{{Given: "Jane", Family: "Roe", Handle: "@jane"}}, Title: "T"}
	text := csl.text(t, []Citation{c})
	assert.Contains(t, text, `"custom":{"gloss":{"agency":"EFE","authors":`)
	back := csl.citations(t, strings.Replace(text, `"family":"Roe","given":"Jane"}],"title"`, `"family":"Poe","given":"Jane"}],"title"`, 1))[0]
	assert.Equal(t, []Name{{Given: "Jane", Family: "Poe"}}, back.Authors)
	assert.Equal(t, "EFE", back.Agency)
}
