package reports

import (
	"fmt"
	"strings"

	"verzuimrapport/pipeline/assess"
	"verzuimrapport/pipeline/document"
	"verzuimrapport/pipeline/problem"
)

// log tells in Dutch what the program did: codes and counts, never a name of a
// person, never a value, never the time of the clock.
func (l *lookup) log() document.Plaintext {
	lines := []string{
		"LOGBOEK VERZUIMRAPPORT", "",
		"Programma     " + l.Program,
		"Peildatum     " + l.On.String() + " (schooljaar " + l.On.SchoolYear() + ")",
	}
	if l.Sample {
		lines = append(lines, "Invoer        VOORBEELD: de ingebouwde verzonnen gegevens")
	}
	parts := [][]string{l.logReading(), l.logMissing(), l.logSignals(), l.logProblems(), l.logRules(), l.logSettings(), l.logReturns()}
	for _, part := range parts {
		lines = append(lines, "")
		lines = append(lines, part...)
	}
	return document.Plaintext{Lines: lines}
}

func (l *lookup) logReading() []string {
	lines := []string{"1. GELEZEN", "   " + howMany(len(l.Data.Schools), "school", "scholen") + ", " + howMany(len(l.Data.Dossiers), "leerling", "leerlingen")}
	for _, d := range l.Data.Deliveries {
		lines = append(lines, fmt.Sprintf("   %s  rijen: %d, gebruikt: %d, waarvan verzuim: %d (aanwezig of geen verzuim: %d); leerlingen: %d", d.School, d.Rows, d.Used, d.AttendanceRows, d.PresentRows, d.Pupils))
		for _, period := range d.Coverage.Periods() {
			lines = append(lines, "           verzuim van "+period.From.String()+" tot en met "+period.To.String())
		}
		if counts := weekCounts(d); counts != "" {
			lines = append(lines, "           lesweken: "+counts)
		}
		for _, file := range d.Files {
			lines = append(lines, "           "+file)
		}
	}
	return lines
}

func (l *lookup) logMissing() []string {
	var missing []string
	for _, d := range l.Data.Deliveries {
		if what := l.missing(d); what != "" {
			missing = append(missing, "   "+string(d.School)+"  "+what)
		}
	}
	heading := "2. SCHOLEN ZONDER VERZUIM VAN " + strings.ToUpper(l.On.MonthName())
	if len(missing) == 0 {
		return []string{heading, "   geen: elke school leverde"}
	}
	return append([]string{heading}, missing...)
}

func (l *lookup) logSignals() []string {
	lines := []string{"3. SIGNALEN (zeker, mogelijk)"}
	for _, rule := range l.Rules {
		certain, possible := 0, 0
		for _, s := range l.Signals {
			switch {
			case s.Rule != rule.ID:
			case s.Certainty == assess.Certain:
				certain++
			default:
				possible++
			}
		}
		lines = append(lines, fmt.Sprintf("   %s  %5d %5d  %s", rule.ID, certain, possible, rule.Title))
	}
	return lines
}

func (l *lookup) logProblems() []string {
	faults := problem.Faults(l.Problems)
	lines := []string{"4. PROBLEMEN", "   " + howMany(faults, "fout", "fouten") + ", " + howMany(len(l.Problems)-faults, "vraag", "vragen")}
	for _, c := range problemCounts(l.Problems) {
		lines = append(lines, fmt.Sprintf("   %s %-4s %6d  %s", c.kind.Code, c.kind.Severity, c.n, kindText(c.kind)))
	}
	return lines
}

func (l *lookup) logRules() []string {
	lines := []string{"5. REGELS EN GRENZEN"}
	for _, rule := range l.Rules {
		lines = append(lines, "   "+rule.ID+"  "+rule.Title+" ("+string(rule.Basis)+")")
		for _, s := range rule.Settings {
			lines = append(lines, "         "+s.Path+" = "+settingValue(s.Value))
		}
	}
	return lines
}

func (l *lookup) logSettings() []string {
	lines := []string{"6. INSTELLINGEN"}
	for _, entry := range l.Settings.Entries() {
		if strings.HasPrefix(entry.Key, "swv.") || strings.HasPrefix(entry.Key, "adressering.") {
			continue // names and addresses of people
		}
		lines = append(lines, "   "+entry.Key+" = "+entry.Value)
	}
	return lines
}
