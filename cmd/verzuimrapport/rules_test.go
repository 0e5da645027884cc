package main

import (
	"reflect"
	"strings"
	"testing"

	"verzuimrapport/pipeline"
	"verzuimrapport/pipeline/assess"
	"verzuimrapport/pipeline/settings"
	"verzuimrapport/templates"
)

// basisInTemplate is the word behind the nearest "Basis:" above a key.
func basisInTemplate(t *testing.T, key string) string {
	t.Helper()
	table, name, _ := strings.Cut(key, ".")
	_, section, found := strings.Cut(templates.Settings, "\n["+table+"]\n")
	before, _, hasKey := strings.Cut(section, "\n"+name+" = ")
	i := strings.LastIndex(before, "Basis: ")
	if !found || !hasKey || i < 0 {
		t.Fatalf("templates/instellingen.toml gives no basis of %s", key)
	}
	return before[i+len("Basis: "):]
}

func TestTheRegisterAndTheTemplateNameTheSameBasis(t *testing.T) {
	for _, rule := range assess.Register(pipeline.Options{Settings: settings.Default()}.Limits()) {
		for _, s := range rule.Settings {
			if basis := basisInTemplate(t, s.Path); !strings.HasPrefix(basis, string(s.Basis)) {
				t.Errorf("%s: the register says %s, the template %.20q", s.Path, s.Basis, basis)
			}
		}
	}
}

func TestTheRegisterShowsDefaultsThatTheSettingsHave(t *testing.T) {
	if got, want := (pipeline.Options{Settings: settings.Default()}).Limits(), assess.DefaultLimits; !reflect.DeepEqual(got, want) {
		t.Errorf("settings give %+v\ndefaults are %+v", got, want)
	}
}
