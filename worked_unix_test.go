//go:build unix

package gloss

import (
	"syscall"
	"time"
)

// worked returns how long processors have worked for these tests. Unlike the time
// of the clock it hardly grows with what else a machine does.
func worked() time.Duration {
	var used syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &used); err != nil {
		return 0
	}
	return time.Duration(used.Utime.Nano() + used.Stime.Nano())
}
