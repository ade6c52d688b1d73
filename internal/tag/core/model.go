package core

import (
	"encoding/binary"
	"math"
	"slices"
)

// A Model is what was learnt: what is known of words, the weights of features
// and those of the chains.
type Model struct {
	Dict   *Dictionary
	Rows   Table
	Names  *Chain
	Titles *Chain
	Scale  float32 // of the weights in Rows
	Slope  float32 // of the log-odds of what is right by those that the chains give
	Offset float32
}

// ReadModel returns the model in data, which is used in place.
func ReadModel(data []byte) *Model {
	m := &Model{Names: NewChain(0, Kinds), Titles: NewChain(TitleBase, 1)}
	number := func() float32 {
		x := math.Float32frombits(binary.LittleEndian.Uint32(data))
		data = data[4:]
		return x
	}
	m.Scale, m.Slope, m.Offset = number(), number(), number()
	for _, c := range []*Chain{m.Names, m.Titles} {
		for e := range c.Trans {
			c.follows(func(p, y int) { c.Trans[e][p][y] = number() })
		}
		c.Ready()
	}
	m.Dict, data = ReadDictionary(data)
	m.Rows, _ = ReadTable(data)
	return m
}

// Calibrated returns the share of names with the probability p that are right. The
// chains are too sure of themselves.
func (m *Model) Calibrated(p float64) float64 {
	p = max(1e-6, min(1-1e-6, p))
	return 1 / (1 + math.Exp(-float64(m.Slope)*math.Log(p/(1-p))-float64(m.Offset)))
}

// AppendModel returns the form that ReadModel reads, with scores as the chains give
// them. Dictionary is as ReadDictionary reads it.
func AppendModel(data []byte, scale float32, names, titles *Chain, dictionary []byte, rows map[uint64][Stride]int8) []byte {
	number := func(x float32) { data = binary.LittleEndian.AppendUint32(data, math.Float32bits(x)) }
	number(scale)
	number(1)
	number(0)
	for _, c := range []*Chain{names, titles} {
		for e := range c.Trans {
			c.follows(func(p, y int) { number(c.Trans[e][p][y]) })
		}
	}
	return AppendRows(append(data, dictionary...), rows)
}

// SetScores sets the line from the log-odds that the chains give to those of the
// scores in a model's file.
func SetScores(data []byte, slope, offset float32) {
	binary.LittleEndian.PutUint32(data[4:], math.Float32bits(slope))
	binary.LittleEndian.PutUint32(data[8:], math.Float32bits(offset))
}

// WithDictionary returns a model's file with another dictionary.
func WithDictionary(data, dictionary []byte) []byte {
	head := 12
	for _, c := range []*Chain{NewChain(0, Kinds), NewChain(TitleBase, 1)} {
		c.follows(func(_, _ int) { head += 4 * Edges })
	}
	_, rows := ReadDictionary(data[head:])
	return slices.Concat(data[:head], dictionary, rows)
}
