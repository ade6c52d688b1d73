package gaz

import (
	"encoding/binary"
	"math/bits"
	"sync"
)

// A nameTable finds a name in a list by one look.
type nameTable struct {
	slots []uint16 // one more than the index of the name in names; 0 is none
	names []string
}

// newNameTable returns the table of names.
func newNameTable(names []string) nameTable {
	t := nameTable{make([]uint16, 1<<bits.Len(uint(2*len(names)))), names}
	for i, name := range names {
		var buf [maxName]byte
		k := hashName(&buf, copy(buf[:], name))
		for ; t.slots[t.slot(k)] != 0; k++ {
		}
		t.slots[t.slot(k)] = uint16(i + 1)
	}
	return t
}

// slot returns the slot that k leads to.
func (t *nameTable) slot(k uint32) uint32 { return k & uint32(len(t.slots)-1) }

// has reports whether the name is in the list of which hashName makes k.
func (t *nameTable) has(name []byte, k uint32) bool {
	for ; ; k++ {
		i := t.slots[t.slot(k)]
		if i == 0 {
			return false
		}
		if t.names[i-1] == string(name) {
			return true
		}
	}
}

// hashName returns a number that is hardly the same for another name than that of n bytes
// in buf. It makes the bytes behind it 0.
func hashName(buf *[maxName]byte, n int) uint32 {
	const odd = 0x9E3779B97F4A7C15
	clear(buf[n:])
	h := uint64(n)
	for i := 0; i < n; i += 8 {
		h = (h ^ binary.LittleEndian.Uint64(buf[i:])) * odd
		h ^= h >> 32
	}
	return uint32(h)
}

// nameTables are those of the lists of names.
type nameTables struct{ given, moreGiven, surnames nameTable }

var (
	nameTablesOnce sync.Once
	nameTablesMade *nameTables
)

// tablesOfNames returns the tables of given, moreGiven and surnames.
func tablesOfNames() *nameTables {
	nameTablesOnce.Do(func() {
		nameTablesMade = &nameTables{newNameTable(given[:]), newNameTable(moreGiven[:]), newNameTable(surnames[:])}
	})
	return nameTablesMade
}
