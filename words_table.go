package gloss

import (
	"encoding/binary"
	"math/bits"
	"unicode/utf8"
)

// A textTable finds a text in a long list by one look.
type textTable struct {
	slots []uint32 // the upper half of a hash, and one more than the index of the text in texts; 0 is none
	texts []string
}

// indexBits are those of a slot that hold the index.
const indexBits = 1<<16 - 1

// newTextTable returns a table that has room for n texts.
func newTextTable(n int) textTable {
	return textTable{slots: make([]uint32, 1<<bits.Len(uint(2*n))), texts: make([]string, 0, n)}
}

// index returns the index of w in the list, or -1.
func (t *textTable) index(w []byte) int {
	_, i := t.find(w)
	return i
}

// add adds w to the list, unless it is there, and returns its index.
func (t *textTable) add(w string) int {
	slot, i := t.find([]byte(w))
	if i < 0 {
		i = len(t.texts)
		t.texts = append(t.texts, w)
		t.slots[slot] = hashOf([]byte(w))&^indexBits | uint32(i+1)
	}
	return i
}

// find returns the index of w, or -1, and the slot that leads or would lead to it.
func (t *textTable) find(w []byte) (slot uint32, index int) {
	most := uint32(len(t.slots) - 1)
	h := hashOf(w)
	for k := h & most; ; k = (k + 1) & most {
		s := t.slots[k]
		if s == 0 {
			return k, -1
		}
		if s&^indexBits == h&^indexBits && t.texts[s&indexBits-1] == string(w) {
			return k, int(s&indexBits) - 1
		}
	}
}

// hashOf returns a number that is hardly the same for another text than w.
func hashOf(w []byte) uint32 {
	const odd = 0x9E3779B97F4A7C15
	h := uint64(len(w))
	for ; len(w) >= 8; w = w[8:] {
		h = (h ^ binary.LittleEndian.Uint64(w)) * odd
		h ^= h >> 29
	}
	if n := len(w); n >= 4 {
		h ^= uint64(binary.LittleEndian.Uint32(w)) | uint64(binary.LittleEndian.Uint32(w[n-4:]))<<32
	} else if n > 0 {
		h ^= uint64(w[0]) | uint64(w[n/2])<<8 | uint64(w[n-1])<<16
	}
	h *= odd
	return uint32(h>>32) ^ uint32(h>>16)
}

// A classTable finds the classes of a word, each a bit, by one look.
type classTable[C ~uint8 | ~uint32] struct {
	textTable
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
	t := &classTable[C]{textTable: newTextTable(n), classes: make([]C, n)}
	for i := range lists {
		for _, w := range lists[i].words {
			t.classes[t.add(w)] |= lists[i].class
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
	if i := t.index(w); i >= 0 {
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
	textTable
	ends [1 << 9]uint64 // the set of the bits that endsBit makes of the names
}

// newNameTable returns a table that has room for n names.
func newNameTable(n int) *nameTable { return &nameTable{textTable: newTextTable(n)} }

// add adds name to the list.
func (t *nameTable) add(name string) {
	t.textTable.add(name)
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
