package reports

import "testing"

func TestADossiernummerWithSomethingLikeANameIsNotShown(t *testing.T) {
	for number, want := range map[string]string{
		"SWV-2026-0001": "SWV-2026-0001", "2026/014": "2026/014", "D 12": "D 12", "dossier 12": "dossier 12",
		"D6 Jan Geheim": "(zie het dossier)", "Jansen, P": "(zie het dossier)",
	} {
		if got := shownNumber(number); got != want {
			t.Errorf("%q is shown as %q, want %q", number, got, want)
		}
	}
}
