package main

import (
	"bytes"
	"context"
	"os"
	"strings"
	"testing"
	"time"
)

// screen is a world at a fixed time that keeps what is said.
func screen(now string) (w world, stdout, stderr *bytes.Buffer) {
	stdout, stderr = &bytes.Buffer{}, &bytes.Buffer{}
	clock, err := time.Parse(time.DateTime, now)
	if err != nil {
		panic(err)
	}
	return world{stdout: stdout, stderr: stderr, now: func() time.Time { return clock }}, stdout, stderr
}

func TestThePeildatumIsTheLastDayOfThePreviousMonth(t *testing.T) {
	for now, want := range map[string]string{
		"2026-11-01 00:00:01": "2026-10-31",
		"2026-11-30 23:59:59": "2026-10-31",
		"2027-01-15 12:00:00": "2026-12-31",
		"2028-03-31 12:00:00": "2028-02-29",
	} {
		w, _, _ := screen(now)
		on, err := inputFlags{}.date(source{folder: "invoer"}, w)
		if err != nil || on.String() != want {
			t.Errorf("on %s: %s, %v; want %s", now, on, err, want)
		}
	}
}

func TestAStoppedRunLeavesNothing(t *testing.T) {
	aangeleverd, err := os.Getwd()
	if err != nil {
		t.Fatal(err)
	}
	t.Chdir(t.TempDir())
	ctx, stop := context.WithCancel(t.Context())
	stop()
	w, stdout, stderr := screen("2026-11-02 09:00:00")
	code := execute(ctx, []string{"-stil", "-invoer", aangeleverd + "/testdata/aangeleverd"}, w)
	if code != nothingDelivered || stdout.Len() > 0 || !strings.Contains(stderr.String(), "afgebroken") {
		t.Errorf("exit code %d, stdout %q, stderr %q", code, stdout, stderr)
	}
	if entries, _ := os.ReadDir("."); len(entries) > 0 {
		t.Errorf("left behind: %v", entries)
	}
}

func TestAFaultInTheProgramIsNotWrongUse(t *testing.T) {
	w, _, stderr := screen("2026-11-02 09:00:00")
	w.now = func() time.Time { panic("Jansen") }
	code := execute(t.Context(), []string{"-invoer", "testdata/aangeleverd", "-uitvoer", t.TempDir()}, w)
	if code != nothingDelivered || !strings.Contains(stderr.String(), "fout in het programma zelf") {
		t.Errorf("exit code %d, stderr %q", code, stderr)
	}
	if strings.Contains(stderr.String(), "Jansen") {
		t.Error("what the panic quoted is shown")
	}
}

func TestProgressIsRedrawnOnAScreenOnly(t *testing.T) {
	for _, terminal := range []bool{true, false} {
		w, _, stderr := screen("2026-11-02 09:00:00")
		w.terminal = terminal
		p := newProgress(w, false)
		for i := range 3 {
			p.tell("lezen", i, 2)
		}
		p.tell("rekenen", 0, 1)
		p.end()
		p.tell("rekenen", 1, 1) // a goroutine that comes late
		if redrawn := strings.Contains(stderr.String(), "\r"); redrawn != terminal {
			t.Errorf("terminal %v: %q", terminal, stderr)
		}
		if !terminal && stderr.String() != "lezen ...\nrekenen ...\n" {
			t.Errorf("lines: %q", stderr)
		}
	}
}

func TestNumbersAreWrittenTheDutchWay(t *testing.T) {
	for n, want := range map[int]string{0: "0", 999: "999", 1000: "1.000", 20000: "20.000", 1234567: "1.234.567"} {
		if got := thousands(n); got != want {
			t.Errorf("%d is written %s", n, got)
		}
	}
}
