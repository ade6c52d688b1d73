package gloss

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

// The words of dates and the names of outlets are found in their lists by their places.
func TestNamesOfTables(t *testing.T) {
	for i := range dateWords {
		assert.Same(t, &dateWords[i], dateWordNamed(dateWords[i].name))
	}
	for _, o := range outlets {
		assert.Equal(t, o.kind, outletNamed([]byte(o.name)), o.name)
	}
}

// What a quick look says no to is no name of the list.
func FuzzMayHold(f *testing.F) {
	for _, s := range []string{"", "X", "X.", "the", "The ", "The  Star", "the Star.", "The\u00a0Economist", "The\tEconomist", "the\u2009Washington Post", "Reuters", " Reuters", "U.S.", "L’Écho", "Geneva", "the \u212aa"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		for _, table := range [...]*nameTable{tableOfOutlets(), tableOfPlaces()} {
			assert.True(t, table.mayHold(s) || table.Index(outletKey(nil, s)) < 0, s)
		}
	})
}

func TestMayHoldAll(t *testing.T) {
	for _, table := range [...]*nameTable{tableOfOutlets(), tableOfPlaces()} {
		for _, w := range table.Texts() {
			assert.True(t, table.mayHold(w), w)
			for _, s := range [...]string{"The " + w, strings.ToUpper(w), w + "."} {
				assert.True(t, table.mayHold(s) || table.Index(outletKey(nil, s)) < 0, s)
			}
		}
	}
}
