package problem

import (
	"slices"
	"strings"
	"testing"
)

func TestCodesOfNormalisingAreInOrder(t *testing.T) {
	for prefix, kinds := range map[string][]Kind{"P2": valueKinds, "P3": linkKinds, "P4": hourKinds} {
		for i, kind := range kinds {
			if !strings.HasPrefix(kind.Code, prefix) || len(kind.Code) != 4 || i > 0 && kinds[i-1].Code >= kind.Code {
				t.Errorf("%s stands in the wrong place", kind.Code)
			}
		}
	}
}

func TestEveryKindIsAFaultOrAQuestionInSentencesThatEnd(t *testing.T) {
	for _, kind := range Kinds() {
		text := strings.TrimSuffix(kind.Text, " %s") // another sentence
		if !strings.ContainsAny(text[len(text)-1:], ".?") || kind.Severity != Fault && kind.Severity != Question {
			t.Errorf("%s: %s %s", kind.Code, kind.Severity, kind.Text)
		}
	}
}

func TestRetiredCodesAreNotUsedAgain(t *testing.T) {
	for _, kind := range Kinds() {
		if slices.Contains([]string{"P113", "P122"}, kind.Code) {
			t.Errorf("%s is retired, and means something else in earlier runs", kind.Code)
		}
	}
}

func TestEveryCodeIsUsedOnce(t *testing.T) {
	var codes []string
	for _, kind := range Kinds() {
		codes = append(codes, kind.Code)
	}
	slices.Sort(codes)
	if n := len(slices.Compact(slices.Clone(codes))); n != len(codes) {
		t.Errorf("%d codes for %d kinds", n, len(codes))
	}
}
