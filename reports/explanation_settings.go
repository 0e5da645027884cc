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
	if sentence := laterSentence(s, value); sentence != "" {
		return sentence
	}
	label := strings.ReplaceAll(s.Key, "_", " ")
	return strings.ToUpper(label[:1]) + label[1:] + ": " + value + "."
}

// laterSentence is about the settings of VZ02 and VZ06 to VZ11.
func laterSentence(s assess.Setting, value string) string {
	switch s.Path {
	case "nadert_zestien_uur.uren":
		return "Vanaf " + value + " uur ongeoorloofd verzuim nadert de leerling de grens van VZ01."
	case "dreigend.dossier":
		return either(s.Value, "Dreigend is wie het dossier zo noemt.", "Wie het dossier dreigend noemt telt niet.")
	case "dreigend.aangepast_rooster":
		return either(s.Value, "Een lopend aangepast rooster is een reden.", "Een aangepast rooster is geen reden.")
	case "dreigend.experimenteerregeling":
		return either(s.Value, "Een lopende experimenteerregeling is een reden.", "De experimenteerregeling is geen reden.")
	case "dreigend.herhaald_zestien_uur":
		return either(s.Value, "Twee keer VZ01 is een reden.", "Twee keer VZ01 is geen reden.")
	case "dreigend.herhaald_lesweken":
		return "Twee keer VZ01 telt binnen " + howManyOf(s.Value, "lesweek", "lesweken") + "."
	case "dreigend.lopende_afwezigheid":
		return either(s.Value, "Een lopende afwezigheid van hele dagen is een reden.", "Een lopende afwezigheid is geen reden.")
	case "dreigend.lopende_lesweken":
		return "Een lopende afwezigheid telt vanaf " + howManyOf(s.Value, "lesweek", "lesweken") + "."
	case "te_laat.stappen":
		return "De stappen zijn " + value + " keer te laat in een schooljaar."
	case "ziek.meldingen":
		return "Vaak ziek is " + howManyOf(s.Value, "ziekmelding", "ziekmeldingen") + " of meer."
	case "ziek.lesweken":
		return "De ziekmeldingen tellen over " + howManyOf(s.Value, "lesweek", "lesweken") + "."
	case "ziek.schooldagen":
		return "Lang ziek is " + howManyOf(s.Value, "schooldag", "schooldagen") + " achter elkaar of meer."
	case "achttien_plus.vergelijking":
		return either(value == string(assess.AtLeast), "De leerling moet ten minste zo lang als de grens afwezig zijn.", "De leerling moet langer dan de grens afwezig zijn; precies zo lang is niet genoeg.")
	case "achttien_plus.lesweken":
		return "De grens is " + howManyOf(s.Value, "lesweek", "lesweken") + " aaneen."
	case "terugkeer.maanden":
		return "De terugkeer wordt " + howManyOf(s.Value, "maand", "maanden") + " bewaakt."
	case "terugkeer.schooldagen":
		return "Heruitval is " + howManyOf(s.Value, "schooldag", "schooldagen") + " achter elkaar de hele dag afwezig of meer."
	}
	return ""
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
	case []int:
		return listed(v)
	}
	return fmt.Sprint(value)
}

// listed writes numbers as a Dutch list: "3, 6, 9 en 12".
func listed(numbers []int) string {
	var b strings.Builder
	for i, n := range numbers {
		switch i {
		case 0:
		case len(numbers) - 1:
			b.WriteString(" en ")
		default:
			b.WriteString(", ")
		}
		fmt.Fprint(&b, n)
	}
	return b.String()
}
