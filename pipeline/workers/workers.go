// Package workers does work side by side on all processors. A panic in a worker,
// which is a mistake in the program, becomes an error: the command can then say
// so and leave nothing behind.
//
// It keeps no order (callers put results in place by their number), and knows
// nothing of what the work is.
package workers

import (
	"context"
	"fmt"
	"runtime"
	"runtime/debug"

	"golang.org/x/sync/errgroup"
)

// Count is how many workers there are: the processors that the program may use.
func Count() int { return runtime.GOMAXPROCS(0) }

// Each calls work for 0 to n-1, as many at a time as there are workers, and gives
// the first error; ctx ends what has not begun.
func Each(ctx context.Context, n int, work func(ctx context.Context, i int) error) error {
	group, ctx := errgroup.WithContext(ctx)
	group.SetLimit(Count())
	for i := range n {
		group.Go(func() (err error) {
			defer func() {
				if cause := recover(); cause != nil {
					err = fmt.Errorf("worker: %v\n%s", cause, debug.Stack())
				}
			}()
			if err := ctx.Err(); err != nil {
				return err
			}
			return work(ctx, i)
		})
	}
	return group.Wait()
}
