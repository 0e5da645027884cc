package main

import (
	"fmt"
	"io"
	"sync"
	"time"

	"github.com/schollz/progressbar/v3"
)

// progress shows how far the run is: on a screen a bar that is redrawn, elsewhere
// (a log, a scheduled task) one line for each step.
type progress struct {
	mu       sync.Mutex
	to       io.Writer // nil: say nothing
	terminal bool
	step     string
	bar      *progressbar.ProgressBar
}

func newProgress(w world, quiet bool) *progress {
	if quiet {
		return &progress{}
	}
	return &progress{to: w.stderr, terminal: w.terminal}
}

// tell is called by the steps of the run, from any goroutine.
func (p *progress) tell(step string, done, total int) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.to == nil {
		return
	}
	if step != p.step {
		p.begin(step, total)
	}
	if p.bar != nil {
		p.bar.ChangeMax(total)
		_ = p.bar.Set(done) // a bar that cannot be drawn stops nothing
	}
}

func (p *progress) begin(step string, total int) {
	p.clear()
	p.step = step
	if !p.terminal {
		fmt.Fprintf(p.to, "%s ...\n", step)
		return
	}
	p.bar = progressbar.NewOptions(total,
		progressbar.OptionSetWriter(p.to),
		progressbar.OptionSetDescription(fmt.Sprintf("%-22s", step)),
		progressbar.OptionSetWidth(30),
		progressbar.OptionSetPredictTime(false),
		progressbar.OptionSetElapsedTime(false),
		progressbar.OptionThrottle(50*time.Millisecond),
		progressbar.OptionSetRenderBlankState(true),
	)
}

func (p *progress) clear() {
	if p.bar != nil {
		_ = p.bar.Clear()
		p.bar = nil
	}
}

// end takes the bar off the screen, so that what follows begins on a clean line.
func (p *progress) end() {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.clear()
	p.to = nil
}
