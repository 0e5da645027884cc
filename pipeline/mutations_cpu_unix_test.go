//go:build unix

package pipeline

import (
	"syscall"
	"time"
)

// spentTime is how long the program has had a processor: other programs on the same
// machine do not make it longer.
func spentTime() time.Duration {
	var usage syscall.Rusage
	if syscall.Getrusage(syscall.RUSAGE_SELF, &usage) != nil {
		return 0
	}
	return time.Duration(usage.Utime.Nano() + usage.Stime.Nano())
}
