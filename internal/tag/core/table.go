package core

import (
	"encoding/binary"
	"math/bits"
	"slices"
)

// A Table finds small records by their 64-bit hashes. It is read in place: to
// load one costs nothing. Records lie in order of their bucket, which is the
// first bits of the hash; a bucket is scanned from its start for the last bits.
// One hash in some tens of thousands that is in no record finds another's.
//
// Its form in a file is the number of bits of a bucket, the start of each bucket
// and of the end as 4 bytes each, and the records.
type Table struct {
	shift   uint
	starts  []byte
	records []byte
}

// ReadTable returns the table that data begins with, and the rest of data.
func ReadTable(data []byte) (Table, []byte) {
	width := binary.LittleEndian.Uint32(data)
	starts := data[4 : 4+4*(1<<width+1)]
	size := binary.LittleEndian.Uint32(starts[4<<width:])
	rest := data[4+len(starts):]
	return Table{shift: uint(64 - width), starts: starts, records: rest[:size]}, rest[size:]
}

// bucket returns the records of h's bucket.
func (t *Table) bucket(h uint64) []byte {
	at := binary.LittleEndian.Uint64(t.starts[h>>t.shift*4:])
	return t.records[uint32(at) : at>>32]
}

// touch reads the first byte of the records from h's bucket on.
func (t *Table) touch(h uint64) byte {
	if at := binary.LittleEndian.Uint32(t.starts[h>>t.shift*4:]); at < uint32(len(t.records)) {
		return t.records[at]
	}
	return 0
}

// Value returns the record of h in a table of 32-bit numbers, or 0.
func (t *Table) Value(h uint64) uint32 {
	for b := t.bucket(h); len(b) >= valueSize; b = b[valueSize:] {
		if binary.LittleEndian.Uint16(b) == uint16(h) {
			return binary.LittleEndian.Uint32(b[2:])
		}
	}
	return 0
}

const valueSize = 6

// AppendValues appends a table of numbers to data. Numbers are not 0.
func AppendValues(data []byte, values map[uint64]uint32) []byte {
	return appendTable(data, values, valueSize, func(data []byte, h uint64, v uint32) []byte {
		data = binary.LittleEndian.AppendUint16(data, uint16(h))
		return binary.LittleEndian.AppendUint32(data, v)
	})
}

// AppendRows appends a table of rows of weights to data. Rows of nothing but
// zeros are left out.
func AppendRows(data []byte, rows map[uint64][Stride]int8) []byte {
	return appendTable(data, rows, 10, func(data []byte, h uint64, row [Stride]int8) []byte {
		mask := uint32(0)
		for i, w := range row {
			if w != 0 {
				mask |= 1 << i
			}
		}
		if mask == 0 {
			return data
		}
		data = binary.LittleEndian.AppendUint16(data, uint16(h))
		data = append(data, byte(mask), byte(mask>>8), byte(mask>>16))
		for _, w := range row {
			if w != 0 {
				data = append(data, byte(w))
			}
		}
		return data
	})
}

// appendTable appends a table of records, which are about size bytes long.
func appendTable[V any](data []byte, values map[uint64]V, size int, record func([]byte, uint64, V) []byte) []byte {
	hashes := make([]uint64, 0, len(values))
	for h := range values {
		hashes = append(hashes, h)
	}
	slices.Sort(hashes)
	width := max(bits.Len(uint(len(hashes)*size/64)), 1) // a bucket is about a cache line
	starts := make([]uint32, 1<<width+1)
	var records []byte
	next := 0
	for b := range 1 << width {
		starts[b] = uint32(len(records))
		for ; next < len(hashes) && hashes[next]>>(64-width) == uint64(b); next++ {
			records = record(records, hashes[next], values[hashes[next]])
		}
	}
	starts[1<<width] = uint32(len(records))
	data = binary.LittleEndian.AppendUint32(data, uint32(width))
	for _, s := range starts {
		data = binary.LittleEndian.AppendUint32(data, s)
	}
	return append(data, records...)
}
