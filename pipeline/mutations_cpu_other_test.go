//go:build !unix

package pipeline

import "time"

var started = time.Now()

// spentTime is how long the program runs.
func spentTime() time.Duration { return time.Since(started) }
