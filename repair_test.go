package gloss

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestApply(t *testing.T) {
	edit := func(start, end int, s string) Edit { return Edit{Span: Span{start, end}, New: s} }
	for _, c := range []struct {
		name  string
		edits []Edit
		want  string
	}{
		{"none", nil, "abcdef"},
		{"in order", []Edit{edit(0, 1, "x"), edit(1, 3, ""), edit(6, 6, "y")}, "xdefy"},
		{"out of order", []Edit{edit(4, 6, "y"), edit(0, 2, "x")}, "xcdy"},
		{"overlap, the first given counts", []Edit{edit(2, 4, "y"), edit(0, 3, "x"), edit(3, 6, "z"), edit(4, 5, "w")}, "abywf"},
		{"outside", []Edit{edit(-1, 2, "x"), edit(5, 7, "x"), edit(3, 2, "x"), edit(7, 7, "x")}, "abcdef"},
		{"insertions", []Edit{edit(2, 3, "z"), edit(2, 2, "x"), edit(2, 2, "y")}, "abxyzdef"},
		{"insertion inside", []Edit{edit(2, 2, "x"), edit(1, 3, "y"), edit(1, 1, "z")}, "azbxcdef"},
	} {
		t.Run(c.name, func(t *testing.T) {
			assert.Equal(t, c.want, Apply("abcdef", c.edits...))
		})
	}
}

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
			Span:  Span{start, end},
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
		b := Apply(a, first...)
		second := editsFrom(len(b), two)
		both := compose(first, second)
		assert.Equal(t, Apply(b, second...), Apply(a, both...))
		at := 0
		for _, e := range both {
			assert.LessOrEqual(t, at, e.Start)
			assert.LessOrEqual(t, e.Start, e.End)
			at = e.End
		}
	})
}

func FuzzApply(f *testing.F) {
	f.Add("abcdef", 2, 4, 0, 3, 3, 6)
	f.Fuzz(func(t *testing.T, s string, a, b, c, d, e, g int) {
		edits := []Edit{{Span: Span{a, b}, New: "1"}, {Span: Span{c, d}, New: "2"}, {Span: Span{e, g}, New: "3"}}
		assert.Equal(t, Apply(s, edits...), Apply(s, settle(len(s), edits)...))
	})
}
