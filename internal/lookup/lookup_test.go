package lookup

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

// A table finds all that was added to it, each at its place, and nothing else.
func TestTable(t *testing.T) {
	var texts []string
	for c := 'a'; c <= 'z'; c++ {
		for n := range 40 {
			texts = append(texts, string(c)+strings.Repeat("é", n)+string(c))
		}
	}
	table := New(len(texts))
	assert.Equal(t, -1, table.Index([]byte("reuters")))
	for i, s := range texts {
		assert.Equal(t, i, table.Add(s))
	}
	for i, s := range texts {
		assert.Equal(t, i, table.Index([]byte(s)), s)
		assert.Equal(t, i, table.Add(s), s)
		assert.Equal(t, -1, table.Index([]byte(s+"!")), s)
	}
	assert.Equal(t, -1, table.Index(nil))
	assert.Equal(t, texts, table.Texts())
}
