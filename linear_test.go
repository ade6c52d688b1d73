package gloss

import (
	"strings"
	"testing"
	"time"
)

// fastest returns the least time of three that run keeps a processor busy.
func fastest(run func()) time.Duration {
	best := time.Hour
	for range 3 {
		start := worked()
		run()
		best = min(best, worked()-start)
	}
	return best
}

// linear checks that four times the text does not take run much more than four
// times as long. Others may use the machine too, which slows down what works: it
// has three tries, and a share of a second that what is not linear exceeds by far.
func linear(t *testing.T, piece string, size int, run func(text string)) {
	t.Helper()
	took := func(size int) time.Duration {
		text := strings.Repeat(piece, size/len(piece))
		return fastest(func() { run(text) })
	}
	var once, many time.Duration
	for range 3 {
		if once, many = took(size), took(4*size); many < 10*once+200*time.Millisecond {
			return
		}
	}
	t.Errorf("%q: %v, and %v for four times as much", piece, once, many)
}
