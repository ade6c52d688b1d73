package core

import (
	"encoding/binary"
	"errors"
	"math"
	"math/bits"
)

// headSize is the size of a model's file before its dictionary.
func headSize() int {
	size := 12
	for _, c := range []*Chain{NewChain(0, Kinds), NewChain(TitleBase, 1)} {
		c.follows(func(_, _ int) { size += 4 * Edges })
	}
	return size
}

// EditRow replaces the weights that a feature has in a model's file, in place. Labels
// without a weight, and features without any, stay as they are.
func EditRow(file []byte, feature uint64, edit func(label int, weight int8) int8) {
	_, rest := ReadDictionary(file[headSize():])
	rows, _ := ReadTable(rest)
	for b := rows.bucket(feature); len(b) > rowHead; {
		key, mask := rowKey(b)
		n := rowHead + bits.OnesCount32(mask)
		if key == uint16(feature) {
			for i := rowHead; i < n; i++ {
				b[i] = byte(edit(bits.TrailingZeros32(mask), int8(b[i])))
				mask &= mask - 1
			}
			return
		}
		b = b[n:]
	}
}

// rowKey returns the last bits of the hash of a row's record and the labels that
// have a weight.
func rowKey(record []byte) (key uint16, mask uint32) {
	head := binary.LittleEndian.Uint32(record)
	return uint16(head), head>>16 | uint32(record[4])<<16
}

// Mean returns the file of a model whose weights are the means of those of two, of
// which less than one step is nothing. Their scales must be the same; the
// dictionary is that of the first.
func Mean(a, b []byte) ([]byte, error) {
	size := headSize()
	if binary.LittleEndian.Uint32(a) != binary.LittleEndian.Uint32(b) {
		return nil, errors.New("models of two scales")
	}
	_, restA := ReadDictionary(a[size:])
	_, restB := ReadDictionary(b[size:])
	file := append([]byte(nil), a[:len(a)-len(restA)]...)
	for i := 12; i < size; i += 4 {
		x := math.Float32frombits(binary.LittleEndian.Uint32(a[i:]))
		y := math.Float32frombits(binary.LittleEndian.Uint32(b[i:]))
		binary.LittleEndian.PutUint32(file[i:], math.Float32bits((x+y)/2))
	}
	rowsA, _ := ReadTable(restA)
	rowsB, _ := ReadTable(restB)
	width := min(64-rowsA.shift, 64-rowsB.shift)
	starts := []uint32{0}
	var records []byte
	for bucket := range uint64(1) << width {
		records = appendMean(records, rowsA.buckets(bucket, width), rowsB.buckets(bucket, width))
		starts = append(starts, uint32(len(records)))
	}
	file = binary.LittleEndian.AppendUint32(file, uint32(width))
	for _, s := range starts {
		file = binary.LittleEndian.AppendUint32(file, s)
	}
	return append(file, records...), nil
}

// buckets returns the records of the hashes that begin with the bits of first, of
// which there are width, no more than of t's buckets.
func (t *Table) buckets(first uint64, width uint) []byte {
	more := 64 - t.shift - width
	from := t.starts[first<<more*4:]
	to := t.starts[(first+1)<<more*4:]
	return t.records[binary.LittleEndian.Uint32(from):binary.LittleEndian.Uint32(to)]
}

// appendMean appends the means of the rows in the records of two tables.
func appendMean(to, a, b []byte) []byte {
	type sum struct {
		key uint16
		row [Stride]int
	}
	var sums []sum
	for _, records := range [][]byte{a, b} {
		for len(records) > rowHead {
			key, mask := rowKey(records)
			i := 0
			for i < len(sums) && sums[i].key != key {
				i++
			}
			if i == len(sums) {
				sums = append(sums, sum{key: key})
			}
			records = records[rowHead:]
			for ; mask != 0; mask &= mask - 1 {
				sums[i].row[bits.TrailingZeros32(mask)] += int(int8(records[0]))
				records = records[1:]
			}
		}
	}
	for _, s := range sums {
		var weights []byte
		mask := uint32(0)
		for y, w := range s.row {
			if w /= 2; w != 0 {
				mask |= 1 << y
				weights = append(weights, byte(w))
			}
		}
		if mask != 0 {
			to = binary.LittleEndian.AppendUint16(to, s.key)
			to = append(to, byte(mask), byte(mask>>8), byte(mask>>16))
			to = append(to, weights...)
		}
	}
	return to
}
