// Package timing measures, for tests, how long code works.
package timing

import (
	"strings"
	"testing"
	"time"
)

// Busy returns how long processors have worked for this program so far. Where a system
// does not tell, it is the time of the clock.
func Busy() time.Duration { return busy() }

// Fastest returns the least time of three that run keeps processors busy.
func Fastest(run func()) time.Duration {
	best := time.Duration(1<<63 - 1)
	for range 3 {
		start := busy()
		run()
		best = min(best, busy()-start)
	}
	return best
}

// Linear checks that run does not take much more than four times as long for four
// times the text: piece repeated, in size bytes and in four times as many. Others
// may use the machine too, which slows down what works: run has three tries, and a
// share of a second that what is not linear exceeds by far.
func Linear(tb testing.TB, piece string, size int, run func(text string)) {
	tb.Helper()
	took := func(size int) time.Duration {
		text := strings.Repeat(piece, size/len(piece))
		return Fastest(func() { run(text) })
	}
	var once, many time.Duration
	for range 3 {
		if once, many = took(size), took(4*size); many < 10*once+200*time.Millisecond {
			return
		}
	}
	tb.Errorf("%q: %v, and %v for four times as much", piece, once, many)
}
