//go:build unix

package timing

import (
	"syscall"
	"time"
)

// busy returns how long processors have worked for this program. Unlike the time
// of the clock it hardly grows with what else a machine does.
func busy() time.Duration {
	var used syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &used); err != nil {
		return 0
	}
	return time.Duration(used.Utime.Nano() + used.Stime.Nano())
}
