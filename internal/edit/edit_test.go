package edit

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

// editsFrom makes edits of a text of n bytes from arbitrary bytes.
func editsFrom(n int, data []byte) []Edit {
	var edits []Edit
	for at := 0; len(data) >= 3; data = data[3:] {
		start := at + int(data[0]%8)
		end := start + int(data[1]%8)
		if end > n {
			break
		}
		at = end
		edits = append(edits, Edit{
			Start: start,
			End:   end,
			New:   "UVWXYZ"[:data[2]%7],
			Guess: data[2] > 127,
		})
	}
	return edits
}

func FuzzCompose(f *testing.F) {
	f.Add("one two three", []byte{1, 1, 3, 0, 0, 2}, []byte{0, 2, 1, 1, 4, 0})
	f.Add("one two three", []byte{3, 4, 0}, []byte{3, 0, 5, 0, 1, 1})
	f.Add("one two three", []byte{2, 0, 6, 3, 0, 6}, []byte{1, 7, 0, 0, 7, 2})
	f.Fuzz(func(t *testing.T, a string, one, two []byte) {
		first := editsFrom(len(a), one)
		b := Apply(a, first)
		second := editsFrom(len(b), two)
		both := Compose(first, second)
		assert.Equal(t, Apply(b, second), Apply(a, both))
		at := 0
		for _, e := range both {
			assert.LessOrEqual(t, at, e.Start)
			assert.LessOrEqual(t, e.Start, e.End)
			at = e.End
		}
	})
}
