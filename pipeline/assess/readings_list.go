package assess

import "fmt"

// contradictions are those of the sources, in the order of the rules. Each has one
// answer that is taken: the setting's, or where there is no setting the rulebook's.
var contradictions = []contradiction{
	{VZ01, "Begint de telling van zestien uur elk schooljaar opnieuw?", func(l Limits) []answer {
		return []answer{
			{Answer{Text: "Nee: zij loopt door, en de zomervakantie telt niet als lesweek.", Source: "DUO (vakanties tellen niet mee als lesweek)", Taken: !l.RestartEachYear}, []finder{sixteenBy(restarting(false))}},
			{Answer{Text: "Ja: uren van vóór 1 augustus tellen niet mee met uren erna.", Source: "gebruik op scholen (lokaal)", Taken: l.RestartEachYear}, []finder{sixteenBy(restarting(true))}},
		}
	}},
	{VZ01, "Zijn de weken van zestien uur lesweken of kalenderweken?", func(l Limits) []answer {
		return []answer{
			{Answer{Text: fmt.Sprintf("Lesweken: %d weken met les achter elkaar; vakantieweken worden overgeslagen.", l.SixteenWeeks), Source: "Leerplichtwet 21a (vier opeenvolgende lesweken); DUO", Taken: true}, []finder{vz01.Check}},
			{Answer{Text: fmt.Sprintf("Kalenderweken: %d dagen achter elkaar, vakanties meegeteld.", 7*l.SixteenWeeks), Source: "Protocol, stap 3 (een periode van 4 weken)"}, []finder{sixteenByCalendar}},
		}
	}},
	{VZ03, "Is een leerling thuiszitter na vier weken, of na meer dan vier weken?", func(l Limits) []answer {
		return []answer{
			{Answer{Text: fmt.Sprintf("Na meer dan %d weken (>): ook op een lesdag daarna nog afwezig.", l.ThuiszitterWeeks), Source: "DUO; Protocol (meer dan 4 weken)", Taken: l.Comparator == MoreThan}, []finder{homeBy(comparing(MoreThan))}},
			{Answer{Text: fmt.Sprintf("Na %d weken of meer (>=): afwezig op elke lesdag van die weken.", l.ThuiszitterWeeks), Source: "Werkwijzer (4 aansluitende weken)", Taken: l.Comparator == AtLeast}, []finder{homeBy(comparing(AtLeast))}},
		}
	}},
	{VZ03, "Welke weken tellen, vanaf de eerste dag van afwezigheid?", func(l Limits) []answer {
		return []answer{
			{Answer{Text: fmt.Sprintf("Lesweken: %d lesweken vanaf die dag; een vakantie telt niet mee.", l.ThuiszitterWeeks), Source: "DUO; Inspectie (vakanties tellen niet mee)", Taken: true}, []finder{vz03.Check}},
			{Answer{Text: fmt.Sprintf("Kalenderweken: %d dagen vanaf die dag; een vakantie telt mee.", 7*l.ThuiszitterWeeks), Source: "Protocol en Werkwijzer, naar de letter (weken)"}, []finder{homeBy(func(read *reading) { read.calendarWeeks = true })}},
		}
	}},
	{VZ03, "Moeten de weken op elkaar aansluiten?", func(l Limits) []answer {
		return []answer{
			{Answer{Text: "Ja: elke lesdag de hele dag afwezig; een vakantie onderbreekt de reeks niet.", Source: "DUO; Inspectie", Taken: true}, []finder{vz03.Check}},
			{Answer{Text: "Ja, en een week zonder les breekt de reeks af: daarna begint zij opnieuw. Een dossier telt zonder onderbreking.", Source: "Werkwijzer, streng gelezen (4 aansluitende weken)"}, []finder{homeBy(func(read *reading) { read.holidaysEnd = true })}},
			{Answer{Text: fmt.Sprintf("Nee: ook losse hele dagen, samen %s schooldagen in dit schooljaar. Een dossier telt als bij VZ03.", amountOf(l)), Source: "Protocol, naar de letter (meer dan 4 weken verzuimt)"}, []finder{homeInPieces}},
		}
	}},
	{VZ03, "Telt geoorloofde afwezigheid mee?", func(Limits) []answer {
		return []answer{
			{Answer{Text: "Nee: alleen afwezigheid zonder geldige reden (VZ03).", Source: "Leerplichtwet; DUO; Protocol (zonder geldige reden)", Taken: true}, []finder{vz03.Check}},
			{Answer{Text: "Ja: ook ziek en geoorloofd (VZ03 en VZ04 samen, elke leerling één keer).", Source: "Werkwijzer (niet naar school komt); andere samenwerkingsverbanden"}, []finder{vz03.Check, vz04.Check}},
		}
	}},
}

// amountOf says how many schooldagen are long enough.
func amountOf(l Limits) string {
	if l.Comparator == AtLeast {
		return fmt.Sprintf("ten minste %d", 5*l.ThuiszitterWeeks)
	}
	return fmt.Sprintf("meer dan %d", 5*l.ThuiszitterWeeks)
}
