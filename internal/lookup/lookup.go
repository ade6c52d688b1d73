// Package lookup finds texts in long lists by one look.
package lookup

import (
	"encoding/binary"
	"math/bits"
)

// A Table is a list of texts, each of which is found by its hash.
type Table struct {
	slots []uint32 // the upper half of a hash, and one more than the index of the text in texts; 0 is none
	texts []string
}

// indexBits are those of a slot that hold the index.
const indexBits = 1<<16 - 1

// New returns a table that has room for n texts, 65,535 at most.
func New(n int) Table {
	return Table{slots: make([]uint32, 1<<bits.Len(uint(2*n))), texts: make([]string, 0, n)}
}

// Index returns the index of w in the list, or -1.
func (t *Table) Index(w []byte) int {
	_, i := t.find(w)
	return i
}

// Add adds w to the list, unless it is there, and returns its index.
func (t *Table) Add(w string) int {
	slot, i := t.find([]byte(w))
	if i < 0 {
		i = len(t.texts)
		t.texts = append(t.texts, w)
		t.slots[slot] = hashOf([]byte(w))&^indexBits | uint32(i+1)
	}
	return i
}

// Texts returns the list. It is not to be changed.
func (t *Table) Texts() []string { return t.texts }

// find returns the index of w, or -1, and the slot that leads or would lead to it.
func (t *Table) find(w []byte) (slot uint32, index int) {
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
