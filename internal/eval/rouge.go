package main

import (
	"math/rand/v2"
	"slices"

	"github.com/blevesearch/snowballstem"
	"github.com/blevesearch/snowballstem/porter"
)

// rougeScores says how much of a reference a summary has, and the other way
// round, as F1: in single words, in pairs of words, and in words in the same order.
type rougeScores struct{ R1, R2, RL float64 }

// rouge compares a summary with a reference, each given as sentences. R1 and R2
// take the sentences as one text; RL is that of whole summaries (rougeLsum), in
// which each sentence of the reference is compared with all of the candidate.
//
// The scores are those of ROUGE-1.5.5 with -m, which stems: the pairs that the tests
// of google-research's rouge-score ran through it come out the same to five digits.
func rouge(candidate, reference []string) rougeScores {
	return newRougeText(candidate).score(newRougeText(reference))
}

// A rougeText is a text as ROUGE sees it: the stems of each sentence. Whoever
// compares one with many makes it once.
type rougeText [][]string

func newRougeText(sentences []string) rougeText {
	t := make(rougeText, len(sentences))
	for i, s := range sentences {
		t[i] = rougeStems(s)
	}
	return t
}

// rougeStems returns the words of s, which are runs of the letters a to z and
// digits in either case. Those of four and more are stemmed, by the first of
// Porter's stemmers as in ROUGE-1.5.5; the later one, called English by Snowball, is another.
func rougeStems(s string) []string {
	var stems []string
	var word []byte
	for i := range len(s) + 1 {
		c := byte(' ')
		if i < len(s) {
			c = s[i]
		}
		if 'A' <= c && c <= 'Z' {
			c += 'a' - 'A'
		}
		if 'a' <= c && c <= 'z' || '0' <= c && c <= '9' {
			word = append(word, c)
			continue
		}
		if len(word) > 0 {
			stems = append(stems, rougeStem(string(word)))
			word = word[:0]
		}
	}
	return stems
}

func rougeStem(word string) string {
	const unstemmed = 3
	if len(word) <= unstemmed {
		return word
	}
	env := snowballstem.NewEnv(word)
	porter.Stem(env)
	return env.Current()
}

// score compares t with a reference.
func (t rougeText) score(reference rougeText) rougeScores {
	a, b := slices.Concat(t...), slices.Concat(reference...)
	return rougeScores{
		R1: rougeF1(sharedRuns(a, b, 1), len(a), len(b)),
		R2: rougeF1(sharedRuns(a, b, 2), len(a)-1, len(b)-1),
		RL: rougeF1(t.inOrder(reference), len(a), len(b)),
	}
}

// rougeF1 returns F1 where so many of those found and of those wanted are shared.
func rougeF1(shared, found, wanted int) float64 {
	if shared == 0 {
		return 0
	}
	return 2 * float64(shared) / float64(found+wanted)
}

// sharedRuns returns how many runs of n words a and b share, n being 1 or 2, each
// as often as both have it.
func sharedRuns(a, b []string, n int) int {
	run := func(words []string, i int) [2]string { return [2]string{words[i], words[i+n-1]} }
	left := map[[2]string]int{}
	for i := range len(a) - n + 1 {
		left[run(a, i)]++
	}
	shared := 0
	for i := range len(b) - n + 1 {
		if r := run(b, i); left[r] > 0 {
			left[r]--
			shared++
		}
	}
	return shared
}

// inOrder returns how many words of the reference stand in a longest common
// subsequence of their sentence and one of t, each word no more often than t has it.
func (t rougeText) inOrder(reference rougeText) int {
	left := map[string]int{}
	for _, sentence := range t {
		for _, w := range sentence {
			left[w]++
		}
	}
	hits := 0
	for _, r := range reference {
		hit := make([]bool, len(r))
		for _, sentence := range t {
			markSubsequence(r, sentence, hit)
		}
		for i, w := range r {
			if hit[i] && left[w] > 0 {
				left[w]--
				hits++
			}
		}
	}
	return hits
}

// markSubsequence marks the words of r that are in its longest common subsequence
// with s; of several as long, the one that ROUGE-1.5.5 takes.
func markSubsequence(r, s []string, hit []bool) {
	wide := len(s) + 1
	length := make([]uint32, (len(r)+1)*wide) // of that of the first words of r and of s
	for i := range r {
		for k := range s {
			at := (i+1)*wide + k + 1
			if r[i] == s[k] {
				length[at] = length[at-wide-1] + 1
			} else {
				length[at] = max(length[at-wide], length[at-1])
			}
		}
	}
	for i, k := len(r), len(s); i > 0 && k > 0; {
		at := i*wide + k
		switch {
		case r[i-1] == s[k-1]:
			i--
			k--
			hit[i] = true
		case length[at-1] > length[at-wide]:
			k--
		default:
			i--
		}
	}
}

// A gain is how much better one way does than another on the same texts, with
// the interval that holds it in 95 of 100 draws.
type gain struct{ Mean, Low, High float64 }

// pairedGain compares the scores of two ways on the same texts, in the same
// order, by drawing texts with return. The same scores have the same interval.
func pairedGain(ours, theirs []float64) gain {
	const draws = 10_000
	n := len(ours)
	if n == 0 || n != len(theirs) {
		return gain{}
	}
	differences := make([]float64, n)
	for i := range ours {
		differences[i] = ours[i] - theirs[i]
	}
	random := rand.New(rand.NewPCG(2004, 155))
	means := make([]float64, draws)
	for d := range means {
		sum := 0.0
		for range n {
			sum += differences[random.IntN(n)]
		}
		means[d] = sum / float64(n)
	}
	slices.Sort(means)
	return gain{mean(differences), means[draws*25/1000], means[draws*975/1000]}
}

func mean(numbers []float64) float64 {
	sum := 0.0
	for _, n := range numbers {
		sum += n
	}
	return sum / float64(max(1, len(numbers)))
}
