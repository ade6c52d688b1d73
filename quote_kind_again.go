package gloss

// maxAgain is the most words of a quotation whose words are looked for elsewhere.
const maxAgain = 4

// An elsewhere is where the words of short quotations stand once more.
type elsewhere struct {
	plain   bool // without marks
	longest int  // the tokens of the longest quotation that holds them
}

// repeats returns for every quotation 1 if its words stand elsewhere in the text
// without marks, 2 if they stand in a longer quotation, and else 0.
func (f *speakerFinder) repeats() []int {
	again := make([]int, len(f.first))
	found := map[wordRun]*elsewhere{}
	var ends letterSet // of the words with which they end
	keys := make([]wordRun, len(f.first))
	for q := range again {
		if f.first[q] < 0 || f.last[q]-f.first[q] > 3*maxAgain {
			continue
		}
		if k, n := f.wordRun(q); n > 0 && n <= maxAgain {
			keys[q] = k
			found[k] = &elsewhere{}
			ends.add(k[maxAgain-1])
		}
	}
	if len(found) == 0 {
		return again
	}
	var run wordRun
	for i := range f.tokens {
		t := &f.tokens[i]
		if t.mark {
			continue
		}
		copy(run[:], run[1:])
		if run[maxAgain-1] = t.low; !ends.has(t.low) {
			continue
		}
		k := run
		for n := range k {
			if k[n] == "" {
				continue
			}
			e := found[k]
			switch {
			case e == nil:
			case t.quote < 0:
				e.plain = true
			default:
				e.longest = max(e.longest, f.last[t.quote]-f.first[t.quote])
			}
			k[n] = ""
		}
	}
	const longer = 2
	for q, k := range keys {
		switch e := found[k]; {
		case e == nil:
		case e.longest > f.last[q]-f.first[q]+longer:
			again[q] = 2
		case e.plain:
			again[q] = 1
		}
	}
	return again
}

// A wordRun is up to maxAgain words in small letters, the last of them at its end.
type wordRun [maxAgain]string

// wordRun returns the words of quotation q, the last of them if there are more, and how
// many there are.
func (f *speakerFinder) wordRun(q int) (r wordRun, n int) {
	for _, t := range f.tokens[f.first[q] : f.last[q]+1] {
		if !t.mark {
			copy(r[:], r[1:])
			r[maxAgain-1] = t.low
			n++
		}
	}
	return r, n
}

// A letterSet says quickly that most words are not in it, by their first and last
// letters and their length.
type letterSet [4]uint64

func (s *letterSet) add(w string) {
	k := letterKey(w)
	s[k/64] |= 1 << (k % 64)
}

func (s *letterSet) has(w string) bool {
	k := letterKey(w)
	return s[k/64]>>(k%64)&1 != 0
}

func letterKey(w string) byte { return w[0]*31 + w[len(w)-1]*7 + byte(len(w)) }
