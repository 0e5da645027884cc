package workers

import (
	"context"
	"errors"
	"strings"
	"sync/atomic"
	"testing"
)

func TestEachDoesAllOfTheWork(t *testing.T) {
	done := make([]int32, 1000)
	err := Each(t.Context(), len(done), func(_ context.Context, i int) error {
		atomic.AddInt32(&done[i], 1)
		return nil
	})
	for i, n := range done {
		if n != 1 || err != nil {
			t.Fatalf("%d was done %d times: %v", i, n, err)
		}
	}
}

func TestAPanicIsAnErrorThatSaysWhere(t *testing.T) {
	err := Each(t.Context(), 3, func(_ context.Context, i int) error { panic("mistake") })
	if err == nil || !strings.Contains(err.Error(), "mistake") || !strings.Contains(err.Error(), "workers_test.go") {
		t.Errorf("got %v", err)
	}
}

func TestAnErrorOrAnEndedContextStopsTheRest(t *testing.T) {
	wrong := errors.New("wrong")
	if err := Each(t.Context(), 3, func(context.Context, int) error { return wrong }); !errors.Is(err, wrong) {
		t.Errorf("got %v", err)
	}
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if err := Each(ctx, 3, func(context.Context, int) error { return nil }); !errors.Is(err, context.Canceled) {
		t.Errorf("got %v", err)
	}
}
