package normalise

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestAProblemCarriesTheSchoolThatItsRowNames(t *testing.T) {
	got := map[string]bool{}
	for _, p := range take(t, schoolsSheet, pupilsSheet, sheet("samen.csv", `
BRIN;Vestiging;Leerlingnummer;Datum;Lesuur;Code
01AB;00;1001;2-9-2026;1;A
01AB;01;1002;2-9-2026;x;A
02CD;00;9999;2-9-2026;1;A
01AB;00;1001;3-9-2026;1;A
01AB;00;1001;4-9-2026;1;A
03XX;00;1001;2-9-2026;1;A`)).problems {
		if p.Ref.File == "samen.csv" && p.Ref.Row > 0 {
			got[fmt.Sprintf("%d %s %s", p.Ref.Row, p.Severity, p.School)] = true
		}
	}
	for _, want := range []string{"3 fout 01AB01", "4 fout 02CD00", "7 fout "} {
		if !got[want] {
			t.Errorf("no %q in %v", want, got)
		}
	}
}

func TestTheRowsOfARefusedFileKeepTheirSchools(t *testing.T) {
	var schools []string
	for _, p := range take(t, schoolsSheet, pupilsSheet, sheet("slecht.csv", `
BRIN;Vestiging;Leerlingnummer;Datum;Lesuur;Code
01AB;00;1001;2-9-2026;x;A
02CD;00;1001;2-9-2026;y;A
02CD;00;1001;3-9-2026;1;A`)).problems {
		if p.Ref.File == "slecht.csv" && p.Ref.Row > 0 && strings.HasPrefix(string(p.Severity), "fout") {
			schools = append(schools, string(p.School))
		}
	}
	if diff := cmp.Diff([]string{"01AB00", "02CD00"}, schools); diff != "" {
		t.Error(diff)
	}
}
