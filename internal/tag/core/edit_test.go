package core

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// modelOf returns the file of a model that has one weight for a label of each
// feature.
func modelOf(label int, weights map[uint64]int8) []byte {
	rows := map[uint64][Stride]int8{}
	for h, w := range weights {
		var row [Stride]int8
		row[label] = w
		rows[h] = row
	}
	dictionary := AppendValues(AppendValues(make([]byte, 4*Clusters), map[uint64]uint32{5: 6}), map[uint64]uint32{7: 8})
	return AppendModel(nil, 1, NewChain(0, Kinds), NewChain(TitleBase, 1), dictionary, rows)
}

func weightOf(file []byte, feature uint64, label int) int {
	var sum Sum
	NewRows(ReadModel(file).Rows).Add(&sum, []uint64{feature})
	return int(sum.Column(label))
}

func TestMean(t *testing.T) {
	many := map[uint64]int8{2001: 10, 2002: -7, 2003: 1}
	for h := range uint64(1000) {
		many[h<<54|h] = 4 // its table is wider
	}
	a, b := modelOf(2, many), modelOf(2, map[uint64]int8{2001: 20, 2004: -8, 499<<54 | 499: 2})
	for _, files := range [][2][]byte{{a, b}, {b, a}} {
		mean, err := Mean(files[0], files[1])
		require.NoError(t, err)
		for h, want := range map[uint64]int{2001: 15, 2002: -3, 2003: 0, 2004: -4, 499<<54 | 499: 3, 600<<54 | 600: 2, 9999: 0} {
			assert.Equal(t, want, weightOf(mean, h, 2), "%x", h)
		}
		assert.Equal(t, uint32(6), ReadModel(mean).Dict.words.Value(5))
	}
	b[0]++
	_, err := Mean(a, b)
	assert.Error(t, err)
}

func TestEditRow(t *testing.T) {
	file := modelOf(3, map[uint64]int8{1: 10, 2: 20})
	for _, h := range []uint64{2, 77} {
		EditRow(file, h, func(label int, weight int8) int8 {
			assert.Equal(t, 3, label)
			return weight - 25
		})
	}
	assert.Equal(t, 10, weightOf(file, 1, 3))
	assert.Equal(t, -5, weightOf(file, 2, 3))
}
