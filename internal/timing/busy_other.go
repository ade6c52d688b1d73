//go:build !unix

package timing

import "time"

// busy returns the time of the clock.
func busy() time.Duration { return time.Duration(time.Now().UnixNano()) }
