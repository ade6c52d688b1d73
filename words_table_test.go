package gloss

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

// A table finds all that was added to it, each at its place, and nothing else.
func TestTextTable(t *testing.T) {
	table := newTextTable(len(outlets))
	assert.Equal(t, -1, table.index([]byte("reuters")))
	for i, o := range outlets {
		assert.Equal(t, i, table.add(o.name))
	}
	for i, o := range outlets {
		assert.Equal(t, i, table.index([]byte(o.name)), o.name)
		assert.Equal(t, i, table.add(o.name), o.name)
		assert.Equal(t, -1, table.index([]byte(o.name+"!")), o.name)
	}
	assert.Equal(t, -1, table.index(nil))
}

// The words of dates and the names of outlets are found in their lists by their places.
func TestNamesOfTables(t *testing.T) {
	for i := range dateWords {
		assert.Same(t, &dateWords[i], dateWordNamed(dateWords[i].name))
	}
	for _, o := range outlets {
		assert.Equal(t, o.kind, outletNamed([]byte(o.name)), o.name)
	}
}
