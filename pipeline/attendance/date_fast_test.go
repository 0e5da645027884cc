package attendance

import (
	"testing"
	"time"

	"pgregory.net/rapid"
)

func TestANewDateIsThatOfTheCalendar(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		year, month, day := rapid.IntRange(1, 2400).Draw(t, "year"), rapid.IntRange(-5, 20).Draw(t, "month"), rapid.IntRange(-40, 80).Draw(t, "day")
		want := time.Date(year, time.Month(month), day, 0, 0, 0, 0, time.UTC)
		if got := NewDate(year, time.Month(month), day).Time(); !got.Equal(want) {
			t.Fatalf("%v, want %v", got, want)
		}
	})
}
