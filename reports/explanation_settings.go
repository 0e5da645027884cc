package reports

import (
	"fmt"
	"strings"

	"verzuimrapport/pipeline/assess"
	"verzuimrapport/pipeline/attendance"
)

// settingSentence says in plain Dutch how a setting of a rule stands in this run,
// without its key: "Vanaf 16 uur ongeoorloofd verzuim." Readers of workbooks and of
// printed documents get this sentence (the PDF reports use it too); the key itself
// stands in the log, for whoever wants to change it. A setting of which no sentence
// is known is named by its key in words.
func settingSentence(s assess.Setting) string {
	value := settingValue(s.Value)
	switch s.Path {
	case "zestien_uur.uren":
		return "Vanaf " + value + " uur ongeoorloofd verzuim."
	case "zestien_uur.lesweken":
		return "Geteld over " + howManyOf(s.Value, "opeenvolgende lesweek", "opeenvolgende lesweken") + "."
	case "zestien_uur.begin_opnieuw_per_schooljaar":
		return either(s.Value, "Elk schooljaar begint het tellen opnieuw.", "Het tellen loopt door over de zomervakantie.")
	case "zestien_uur.meldtermijn_werkdagen":
		return "De school meldt binnen " + howManyOf(s.Value, "werkdag", "werkdagen") + "."
	case "zestien_uur.dagen_tussen_meldingen":
		return "Ten hoogste één melding per " + howManyOf(s.Value, "kalenderdag", "kalenderdagen") + "."
	case "te_laat.telt_als_lesuur":
		return either(s.Value, "Een lesuur te laat telt als een lesuur ongeoorloofd verzuim.", "Te laat komen telt niet mee in de uren.")
	case "thuiszitter.vergelijking":
		if value == string(assess.AtLeast) {
			return "De leerling moet ten minste zo lang als de grens afwezig zijn."
		}
		return "De leerling moet langer dan de grens afwezig zijn; precies zo lang is niet genoeg."
	case "thuiszitter.lesweken":
		return "De grens is " + howManyOf(s.Value, "lesweek", "lesweken") + " aaneen."
	case "drie_maanden.maanden":
		return "Langer dan " + howManyOf(s.Value, "maand", "maanden") + "."
	}
	label := strings.ReplaceAll(s.Key, "_", " ")
	return strings.ToUpper(label[:1]) + label[1:] + ": " + value + "."
}

// settingSentences are those of a rule, as one text with what each rests on.
func settingSentences(rule assess.RegisterEntry) string {
	var all []string
	for _, s := range rule.Settings {
		all = append(all, strings.TrimSuffix(settingSentence(s), ".")+" ("+string(s.Basis)+").")
	}
	return strings.Join(all, " ")
}

func either(value any, yes, no string) string {
	if value == true {
		return yes
	}
	return no
}

func howManyOf(value any, one, more string) string {
	if n, ok := value.(int); ok {
		return howMany(n, one, more)
	}
	return settingValue(value) + " " + more
}

// settingValue writes a value the Dutch way.
func settingValue(value any) string {
	switch v := value.(type) {
	case bool:
		return yesNo(v)
	case float64:
		return attendance.HoursOf(v).String()
	}
	return fmt.Sprint(value)
}
