package core

import (
	"math"
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// TestLattice compares the chain's probabilities with those of all sequences of
// labels, counted one by one.
func TestLattice(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 2))
	c := NewChain(0, 2)
	for e := range c.Trans {
		c.follows(func(p, y int) { c.Trans[e][p][y] = float32(random.NormFloat64()) })
	}
	c.Ready()
	allowed := map[[2]int]bool{}
	c.follows(func(p, y int) { allowed[[2]int{p, y}] = true })
	for n := 1; n <= 4; n++ {
		scores := make([]Row, n)
		edges := make([]Edge, n)
		for i := range scores {
			edges[i] = Edge(1 + random.IntN(Edges-1))
			for y := range c.Size {
				scores[i][y] = float32(2 * random.NormFloat64())
			}
		}
		total, best := 0.0, math.Inf(-1)
		marginal := make([]map[int]float64, n)
		for i := range marginal {
			marginal[i] = map[int]float64{}
		}
		var likeliest []uint8
		single := 0.0 // all tokens are one name of the second kind
		labels := make([]uint8, n)
		var visit func(i, before int, score float64)
		visit = func(i, before int, score float64) {
			if i == n {
				if !allowed[[2]int{before, 0}] {
					return
				}
				score += float64(c.Trans[0][before][0])
				total += math.Exp(score)
				for j, y := range labels {
					marginal[j][int(y)] += math.Exp(score)
				}
				if score > best {
					best, likeliest = score, append([]uint8(nil), labels...)
				}
				if n == 1 && labels[0] == uint8(Label(1, Single)) || n > 1 && labels[0] == uint8(Label(1, Begin)) && labels[n-1] == uint8(Label(1, End)) && (n < 3 || labels[1] == uint8(Label(1, Inside)) && labels[n-2] == uint8(Label(1, Inside))) {
					single += math.Exp(score)
				}
				return
			}
			for y := range c.Size {
				if allowed[[2]int{before, y}] {
					labels[i] = uint8(y)
					visit(i+1, y, score+float64(scores[i][y])+float64(c.Trans[edges[i]][before][y]))
				}
			}
		}
		visit(0, 0, 0)

		var lattice Lattice
		lattice.Run(c, scores, edges)
		assert.InDelta(t, math.Log(total), lattice.LogZ, 1e-3)
		for i := range n {
			for y := range c.Size {
				assert.InDelta(t, marginal[i][y]/total, lattice.At(i, y), 1e-3)
			}
		}
		assert.InDelta(t, single/total, lattice.Span(0, n-1, 1), 1e-3)
		got := make([]uint8, n)
		lattice.Best(c, scores, edges, got)
		assert.Equal(t, likeliest, got)
		clear(got)
		lattice.Likeliest(scores, got)
		assert.Equal(t, likeliest, got)
		for i := range n + 1 {
			sum := float32(0)
			lattice.Pairs(i, func(_, _ int, p float32) { sum += p })
			assert.InDelta(t, 1, sum, 1e-3)
		}
	}
}

func TestExp(t *testing.T) {
	for x := float32(-60); x < 60; x += 0.37 {
		assert.InEpsilon(t, math.Exp(float64(x)), exp(x), 2e-4)
	}
}

func TestTable(t *testing.T) {
	random := rand.New(rand.NewPCG(3, 5))
	values := map[uint64]uint32{}
	rows := map[uint64][Stride]int8{}
	for range 2000 {
		h := random.Uint64() &^ 1 // those of odd numbers are not there
		values[h] = 1 + random.Uint32N(1<<30)
		var row [Stride]int8
		for range 3 {
			row[random.IntN(Columns)] = int8(random.IntN(256) - 128)
		}
		rows[h] = row
	}
	data := AppendRows(AppendValues(nil, values), rows)
	numbers, data := ReadTable(data)
	weights, data := ReadTable(data)
	assert.Empty(t, data)
	for h, v := range values {
		assert.Equal(t, v, numbers.Value(h))
	}
	sums := NewRows(weights)
	var hashes []uint64
	for h := range rows {
		// Some are in the table and some not, some are kept in the same place, and some
		// were fetched before.
		hashes = append(hashes, h, h|1, h^1<<63|1)
		if random.IntN(2) == 0 {
			sums.Fetch(hashes)
		}
		var sum, twice Sum
		sums.Add(&sum, hashes)
		sums.Add(&twice, hashes)
		twice.Add(&sum)
		for y := range Columns {
			want := int16(0)
			for _, h := range hashes {
				want += int16(rows[h][y])
			}
			require.Equal(t, want, sum.Column(y))
			require.Equal(t, 2*want, twice.Column(y))
		}
		if len(hashes) > 50 {
			hashes = hashes[:0]
		}
	}
	wrong := 0
	for range 100000 {
		if numbers.Value(random.Uint64()) != 0 {
			wrong++
		}
	}
	assert.Less(t, wrong, 100)
}

// TestFull looks for the longer names that words of an article are from.
func TestFull(t *testing.T) {
	empty := AppendValues(AppendValues(make([]byte, 4*Clusters), nil), nil)
	dict, _ := ReadDictionary(empty)
	doc := Doc{Lex: NewLexicon(dict)}
	doc.Add([]string{"The", "loan", "of", "the", "Islamic", "Development", "Bank", "(", "IsDB", ")", "to", "Henry", "Ford", "and", "his", "environmental", ",", "social", "and", "governance", "(", "ESG", ")", "plan", "."})
	doc.Add([]string{"Ford", "met", "IsDB", "about", "ESG", "."})
	doc.Prepare()
	for i, want := range map[int]uint8{25: lastOf, 27: lettersOf, 29: smallOf, 26: noFull} {
		assert.Equal(t, want, doc.said(doc.Word(i)).relation, doc.Word(i).text)
	}
	full := doc.said(doc.Word(27)).full
	assert.Equal(t, run{4, 6}, full)
}
