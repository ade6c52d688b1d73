package gloss

import (
	"unicode/utf8"

	"github.com/glossnews/gloss/internal/lookup"
)

// A classTable finds the classes of a word, each a bit, by one look.
type classTable[C ~uint8 | ~uint32] struct {
	lookup.Table
	classes []C
	lengths [1 << 5][1 << 5]uint32 // the set of the lengths of words, modulo 32, by their first two letters
}

// A classList is the words of a class.
type classList[C ~uint8 | ~uint32] struct {
	class C
	words []string
}

// newClassTable returns the table of the words of lists.
func newClassTable[C ~uint8 | ~uint32](lists []classList[C]) *classTable[C] {
	n := 0
	for i := range lists {
		n += len(lists[i].words)
	}
	t := &classTable[C]{Table: lookup.New(n), classes: make([]C, n)}
	for i := range lists {
		for _, w := range lists[i].words {
			t.classes[t.Add(w)] |= lists[i].class
			t.lengths[w[0]&31][byteAt(w, 1)&31] |= 1 << (len(w) & 31)
		}
	}
	return t
}

// of returns the classes of w, as the lists write it, or 0.
func (t *classTable[C]) of(w []byte) C {
	if len(w) > 1 && t.lengths[w[0]&31][w[1]&31]&(1<<(len(w)&31)) == 0 {
		return 0 // most words are in no list, and no word of a list has these letters and this length
	}
	if i := t.Index(w); i >= 0 {
		return t.classes[i]
	}
	return 0
}

// mayHold is a quick look at whether w may be a word of the lists, whatever its case, as
// far as its first two letters and its length tell.
func (t *classTable[C]) mayHold(w string) bool {
	return len(w) > 1 && t.lengths[w[0]&31][w[1]&31]&(1<<(len(w)&31)) != 0 || len(w) == 1
}

// A nameTable finds names in a long list, which are in the form of outletKey.
type nameTable struct {
	lookup.Table
	ends [1 << 9]uint64 // the set of the bits that endsBit makes of the names
}

// newNameTable returns a table that has room for n names.
func newNameTable(n int) *nameTable { return &nameTable{Table: lookup.New(n)} }

// add adds name to the list.
func (t *nameTable) add(name string) {
	t.Add(name)
	if len(name) >= shortestEnds {
		k := endsBit(endsOf(name))
		t.ends[k>>6] |= 1 << (k & 63)
	}
}

// shortestEnds is the fewest bytes of a name of which endsOf is asked.
const shortestEnds = 3

// endsOf returns the first three and the last three bytes of s, each with the bit set that
// makes a small letter of a large one.
func endsOf(s string) uint64 {
	n := len(s)
	return uint64(s[0]) | uint64(s[1])<<8 | uint64(s[2])<<16 | uint64(s[n-3])<<24 | uint64(s[n-2])<<32 | uint64(s[n-1])<<40 | eachByte*0x20
}

// eachByte, times a byte, is that byte in each of the six of endsOf.
const eachByte = 0x010101010101

// endsBit returns the bit of ends for what endsOf makes of a name.
func endsBit(ends uint64) uint64 {
	const odd = 0x9E3779B97F4A7C15
	return ends * odd >> (64 - 15)
}

// mayHold is a quick look at whether s may be a name of the list, as far as the bytes
// tell that it begins and ends with. Those that outletKey drops or changes tell nothing.
func (t *nameTable) mayHold(s string) bool {
	if len(s) > len("the ") && s[0]|0x20 == 't' && s[1]|0x20 == 'h' && s[2]|0x20 == 'e' {
		switch c := s[3]; {
		case c == ' ':
			s = s[len("the "):]
		case c < ' ', c >= utf8.RuneSelf: // another space
			return true
		}
	}
	n := len(s)
	if n > 0 && s[n-1] == '.' {
		n--
	}
	if n < shortestEnds {
		return true
	}
	s = s[:n]
	if s[0] == ' ' || s[n-1] == ' ' || s[1] == ' ' && s[2] == ' ' || s[n-2] == ' ' && s[n-3] == ' ' {
		return true
	}
	if s[0] < ' ' || s[1] < ' ' || s[2] < ' ' || s[n-3] < ' ' || s[n-2] < ' ' || s[n-1] < ' ' {
		return true
	}
	k := endsOf(s)
	if k&(eachByte*0x80) != 0 {
		return true
	}
	k = endsBit(k)
	return t.ends[k>>6]&(1<<(k&63)) != 0
}
