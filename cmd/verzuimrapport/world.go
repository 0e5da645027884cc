package main

import (
	"context"
	"fmt"
	"io"
	"os"
	"os/signal"
	"runtime/debug"
	"syscall"
	"time"

	"golang.org/x/term"
)

// world is what the commands may know of the machine they run on.
type world struct {
	stdout, stderr io.Writer
	// terminal: stderr is a screen, on which progress is redrawn.
	terminal bool
	now      func() time.Time
}

func thisMachine() world {
	return world{
		stdout:   os.Stdout,
		stderr:   os.Stderr,
		terminal: term.IsTerminal(int(os.Stderr.Fd())),
		now:      time.Now,
	}
}

// run does what the arguments ask and gives the exit code. Ctrl-C stops it
// cleanly; a second Ctrl-C at once.
func run(args []string, w world) int {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	context.AfterFunc(ctx, stop)
	return execute(ctx, args, w)
}

// execute runs the command, says what went wrong and decides the exit code.
func execute(ctx context.Context, args []string, w world) (code int) {
	defer func() {
		if recover() != nil { // Go's own exit code would be 2: wrong use
			fmt.Fprintf(w.stderr, "%s\n%s", programFault, debug.Stack())
			code = nothingDelivered
		}
	}()
	faults, err := dispatch(ctx, args, w)
	if err != nil {
		f := explain(err)
		f.print(w.stderr)
		return f.code
	}
	return codeFor(faults)
}
