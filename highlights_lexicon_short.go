package gloss

import (
	"encoding/binary"
	"math/bits"
	"math/rand/v2"
	"unicode/utf8"
)

// A shortWord is a word of no more than sixteen ASCII characters, in small letters, with
// zeros behind it.
type shortWord [2]uint64

// shortWordOf returns a word as it is written in small letters, unless it is not short.
func shortWordOf(word string) (w shortWord, ok bool) {
	var b [16]byte
	if len(word) > len(b) {
		return w, false
	}
	for i := range len(word) {
		c := word[i]
		if c >= utf8.RuneSelf || c == 0 {
			return w, false
		}
		if 'A' <= c && c <= 'Z' {
			c |= 0x20
		}
		b[i] = c
	}
	return shortWord{binary.LittleEndian.Uint64(b[:8]), binary.LittleEndian.Uint64(b[8:])}, true
}

// A shortTable is a map of short words, which are most of all words, to places.
type shortTable struct {
	seed  uint64 // by chance, so that nobody can write words that are all sought in one slot
	slots []shortSlot
	n     int
}

// A shortSlot has a word and its place, or nothing.
type shortSlot struct {
	word  shortWord
	place int32
	used  bool
}

func newShortTable() shortTable {
	const some = 1 << 10 // a power of two
	return shortTable{seed: rand.Uint64(), slots: make([]shortSlot, some)}
}

// slot returns the slot of a word: its own, or the one in which it would be.
func (t *shortTable) slot(w shortWord) *shortSlot {
	const odd = 0x9E3779B97F4A7C15
	high, low := bits.Mul64(w[0]^t.seed, w[1]^odd)
	last := uint64(len(t.slots) - 1)
	for k := high ^ low; ; k++ {
		if s := &t.slots[k&last]; !s.used || s.word == w {
			return s
		}
	}
}

// add adds a word that the table does not have.
func (t *shortTable) add(w shortWord, place int32) {
	if t.n++; 2*t.n > len(t.slots) {
		old := t.slots
		t.slots = make([]shortSlot, 2*len(old))
		for _, s := range old {
			if s.used {
				*t.slot(s.word) = s
			}
		}
	}
	*t.slot(w) = shortSlot{w, place, true}
}
