package main

import (
	"os"
	"strings"
	"testing"

	"github.com/glossnews/gloss/internal/gaz/key"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestTableIsCurrent(t *testing.T) {
	want, err := generate("..")
	require.NoError(t, err)
	got, err := os.ReadFile("../zcountries.go")
	require.NoError(t, err)
	if string(got) != string(want) {
		t.Error("zcountries.go is out of date: run go generate ./internal/gaz")
	}
}

// TestTableIsClean looks for faults that the sources of the table had.
func TestTableIsClean(t *testing.T) {
	rows, phrases, err := read("../countries.tsv")
	require.NoError(t, err)
	codes := map[string]bool{}
	for _, r := range rows {
		assert.False(t, codes[r.code], "%s twice", r.code)
		codes[r.code] = true
		assert.NotEmpty(t, r.name)
		if r.kind == "country" || r.kind == "territory" {
			assert.Len(t, r.code, 2, r.name)
			assert.Len(t, r.alpha3, 3, r.name)
		}
	}
	for _, r := range rows {
		assert.True(t, r.in == "" || codes[r.in], "%s is in %s", r.name, r.in)
	}
	for _, p := range phrases {
		assert.Equal(t, strings.TrimSpace(p.text), p.text)
		assert.NotContains(t, p.text, " / ", p.text)
		assert.NotContains(t, p.text, "note -", p.text)
		assert.NotEmpty(t, key.FirstWord(p.text), p.text)
		assert.LessOrEqual(t, len(p.text), 255)
		if p.class == key.Demonym {
			assert.True(t, p.flags&key.LookupOnly != 0 || strings.ToLower(p.text[:2]) != p.text[:2] || p.text[0] > 'z', p.text)
		}
	}
}
