package gloss

import (
	"bytes"
	"encoding/json"
	"io"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// What is no UTF-8 in a citation leaves a file that can be read, and is read the
// same again.
func TestFormatsInvalidText(t *testing.T) {
	const bad = "a\xff\xfeb"
	for name, c := range map[string]Citation{
		"id":     {ID: bad},
		"kind":   {Kind: bad},
		"title":  {Title: bad, Publication: "\xc3"},
		"author": {Authors: []Name{{Given: bad, Family: "\xff"}, {Literal: bad}, {Handle: bad}}},
		"agency": {Title: "T", Agency: bad, Via: bad},
		"extra":  {Title: "T", Extra: json.RawMessage("{\"note\":\"" + bad + "\"}")},
	} {
		cs := []Citation{{Title: "Whole"}, c}
		for _, f := range referenceFormats {
			once := f.text(t, cs)
			require.True(t, utf8.ValidString(once), "%s of %s", f.name, name)
			assert.Contains(t, once, "Whole")
			assert.Equal(t, once, f.text(t, f.citations(t, once)), "%s of %s", f.name, name)
		}
		var b bytes.Buffer
		_, err := WriteBibTeX(&b, cs)
		require.NoError(t, err)
		assert.True(t, utf8.Valid(b.Bytes()), name)
		assert.Equal(t, Citation{Title: "Whole"}, cs[0])
		assert.Equal(t, c, cs[1], "what was given is not changed")
	}
}

// An item that could not be read back is not written.
func TestFormatsDeepExtra(t *testing.T) {
	nested := func(depth int) []Citation {
		return []Citation{{ID: "a", Title: "T", Extra: json.RawMessage(strings.Repeat(`{"note":`, depth) + "1" + strings.Repeat("}", depth))}}
	}
	_, err := ReadCSLJSON(strings.NewReader(referenceFormats[0].text(t, nested(400))), "refs")
	require.NoError(t, err)
	assert.EqualError(t, WriteCSLJSON(io.Discard, nested(5000)), "citation 1: the extra of a citation is nested too deeply")
}
