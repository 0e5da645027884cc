package problem

import (
	"slices"
	"strings"
	"testing"
)

func TestCodesOfReadingAreOneHundredsInOrderAndSentencesThatEnd(t *testing.T) {
	var codes []string
	for _, kind := range readingKinds {
		codes = append(codes, kind.Code)
		if !strings.HasPrefix(kind.Code, "P1") || len(kind.Code) != 4 {
			t.Errorf("%s is not a code of package read", kind.Code)
		}
		if !strings.HasSuffix(kind.Text, ".") || (kind.Severity != Fault && kind.Severity != Question) {
			t.Errorf("%s: %s %s", kind.Code, kind.Severity, kind.Text)
		}
	}
	slices.Sort(codes)
	if n := len(slices.Compact(slices.Clone(codes))); n != len(readingKinds) {
		t.Errorf("%d codes for %d kinds", n, len(readingKinds))
	}
}
