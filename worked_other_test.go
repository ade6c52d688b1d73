//go:build !unix

package gloss

import "time"

var testsBegan = time.Now()

// worked returns how long these tests run.
func worked() time.Duration { return time.Since(testsBegan) }
