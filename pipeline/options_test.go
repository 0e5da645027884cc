package pipeline

import (
	"testing"

	"verzuimrapport/pipeline/read"
	"verzuimrapport/pipeline/settings"
)

func TestTheCapsOfTheSettingsAreTheDefaultsOfReading(t *testing.T) {
	opt := Options{Settings: settings.Default()}
	if got := opt.read().Limits; got != read.DefaultLimits() {
		t.Errorf("settings %+v, reading %+v", got, read.DefaultLimits())
	}
}
