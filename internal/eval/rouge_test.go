package main

import (
	"bufio"
	"os"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestROUGE(t *testing.T) {
	f, err := os.Open("testdata/rouge.tsv")
	require.NoError(t, err)
	defer f.Close()
	lines := bufio.NewScanner(f)
	for lines.Scan() {
		if strings.HasPrefix(lines.Text(), "#") {
			continue
		}
		cells := strings.Split(lines.Text(), "\t")
		require.Len(t, cells, 5, lines.Text())
		got := rouge(strings.Split(cells[1], "|"), strings.Split(cells[0], "|"))
		for i, score := range [...]float64{got.R1, got.R2, got.RL} {
			want, err := strconv.ParseFloat(cells[2+i], 64)
			require.NoError(t, err)
			assert.InDelta(t, want, score, 0.000005, "score %d of %s", i, lines.Text())
		}
	}
	require.NoError(t, lines.Err())
}

// Examples of the steps in Porter's paper, "An algorithm for suffix stripping",
// 1980; under the line, words that the later stemmer takes otherwise.
func TestROUGEStem(t *testing.T) {
	for word, want := range map[string]string{
		"caresses": "caress", "ponies": "poni", "caress": "caress", "feed": "feed", "agreed": "agre", "plastered": "plaster",
		"bled": "bled", "motoring": "motor", "sing": "sing", "conflated": "conflat", "troubled": "troubl", "sized": "size",
		"hopping": "hop", "falling": "fall", "hissing": "hiss", "fizzed": "fizz", "failing": "fail", "filing": "file",
		"happy": "happi", "relational": "relat", "conditional": "condit", "rational": "ration", "digitizer": "digit",
		"vietnamization": "vietnam", "operator": "oper", "feudalism": "feudal", "decisiveness": "decis", "hopefulness": "hope",
		"triplicate": "triplic", "formative": "form", "electrical": "electr", "goodness": "good", "revival": "reviv",
		"allowance": "allow", "airliner": "airlin", "adjustment": "adjust", "adoption": "adopt", "communism": "commun",
		"effective": "effect", "bowdlerize": "bowdler", "probate": "probat", "rate": "rate", "cease": "ceas", "controll": "control", "roll": "roll",
		//
		"ties": "ti", "skies": "ski", "dying": "dy", "news": "new", "general": "gener", "generalizations": "gener", "communications": "commun",
		// Neither digits nor three letters are stemmed.
		"1990s": "1990", "was": "was", "ads": "ads",
	} {
		assert.Equal(t, []string{want}, rougeStems(word), word)
	}
}

func TestPairedGain(t *testing.T) {
	assert.Zero(t, pairedGain(nil, nil))
	always := pairedGain([]float64{3, 5, 7}, []float64{1, 3, 5})
	assert.Equal(t, gain{2, 2, 2}, always)

	// Of n differences of 1 and 0 as often, the mean lies within 1.96 sqrt(.25/n) of a half.
	ours, theirs := make([]float64, 400), make([]float64, 400)
	for i := range ours {
		ours[i] = float64(i % 2)
	}
	g := pairedGain(ours, theirs)
	assert.InDelta(t, 0.5, g.Mean, 1e-9)
	assert.InDelta(t, 0.5-0.049, g.Low, 0.004)
	assert.InDelta(t, 0.5+0.049, g.High, 0.004)
	assert.Equal(t, g, pairedGain(ours, theirs))
	assert.InDelta(t, -g.High, pairedGain(theirs, ours).Low, 0.004)
}

func BenchmarkROUGE(b *testing.B) {
	candidate := newRougeText([]string{strings.Repeat("Carmakers wait for magnets from plants that nobody has built. ", 8)})
	reference := newRougeText([]string{strings.Repeat("Nobody has built the magnet plants for which carmakers wait. ", 8)})
	for b.Loop() {
		candidate.score(reference)
	}
}
