package timing

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
)

// A recorder is a test that notes that it failed.
type recorder struct {
	testing.TB
	failed bool
}

func (r *recorder) Helper()               {}
func (r *recorder) Errorf(string, ...any) { r.failed = true }

func work(d time.Duration) {
	for start := busy(); busy()-start < d; {
		continue
	}
}

func TestFastest(t *testing.T) {
	assert.GreaterOrEqual(t, Fastest(func() { work(20 * time.Millisecond) }), 20*time.Millisecond)
	assert.Less(t, Fastest(func() { time.Sleep(20 * time.Millisecond) }), 10*time.Millisecond)
}

func TestLinear(t *testing.T) {
	linear, steep := recorder{TB: t}, recorder{TB: t}
	Linear(&linear, "ab", 10, func(text string) { work(time.Duration(len(text)) * time.Millisecond) })
	Linear(&steep, "ab", 4, func(text string) {
		n := time.Duration(len(text))
		work(n * n * n * n * time.Millisecond / 200)
	})
	assert.False(t, linear.failed)
	assert.True(t, steep.failed)
}
