package reports

import (
	"encoding/json"
	"strconv"

	"verzuimrapport/pipeline/aggregate"
	"verzuimrapport/pipeline/assess"
	"verzuimrapport/pipeline/attendance"
	"verzuimrapport/pipeline/document"
	"verzuimrapport/pipeline/history"
)

type lessonFacts struct {
	Scheduled    *json.Number `json:"rooster"`
	Unauthorised *json.Number `json:"ongeoorloofd"`
	Sick         *json.Number `json:"ziek"`
	Authorised   *json.Number `json:"geoorloofd"`
	Unknown      *json.Number `json:"onbekend"`
	Luxury       *json.Number `json:"luxe"` // part of ongeoorloofd
}

func lessonFact(l aggregate.Lessons) lessonFacts {
	known := func(h attendance.Hours) *json.Number {
		if !l.Known {
			return nil
		}
		return decimal(&h)
	}
	return lessonFacts{known(l.Scheduled), known(l.Unauthorised), known(l.Sick), known(l.Authorised), known(l.Unknown), known(l.Luxury)}
}

// schoolFacts are the figures of each school.
func (l *lookup) schoolFacts() []document.Object {
	return each(l.Figures.Schools, func(f aggregate.Figures) document.Object {
		return l.figureFacts("school", f, l.listed(f))
	})
}

// regionFacts are the figures of each region, by home municipality.
func (l *lookup) regionFacts() []document.Object {
	return each(l.Figures.Regions, func(f aggregate.Figures) document.Object { return l.figureFacts("regio", f, true) })
}

// figureFacts are the figures of one group. lesuren and signalen are those of the
// report month, each with its counterpart of the school year. Where no attendance
// of a time came in, a count of 0 over it is unknown.
func (l *lookup) figureFacts(key string, f aggregate.Figures, listed bool) document.Object {
	counted := func(known bool, n int) *int {
		if !known {
			return nil
		}
		return &n
	}
	number := func(n int) *int { return counted(knownNow(f, n), n) }
	month := func(n int) *int { return counted(knownIn(f.Month, n), n) }
	year := func(n int) *int { return counted(knownIn(f.Year, n), n) }
	pupils := &f.Pupils
	if !listed {
		pupils = nil
	}
	return document.Object{
		{Name: key, Value: f.Key},
		{Name: "leerlingen", Value: pupils},
		{Name: "lesuren", Value: lessonFact(f.Month.Lessons)},
		{Name: "signalen", Value: l.perRule(f.Month.Certain, month)},
		{Name: "naam", Value: f.Name},
		{Name: "aangeleverd", Value: f.Delivered > 0},
		{Name: "scholen_met_leerlingen", Value: f.Schools},
		{Name: "scholen_aangeleverd", Value: f.Delivered},
		{Name: "leerlingen_aangeleverd", Value: f.DeliveredPupils},
		{Name: "lesuren_schooljaar", Value: lessonFact(f.Year.Lessons)},
		{Name: "signalen_mogelijk", Value: l.perRule(f.Month.Possible, month)},
		{Name: "signalen_schooljaar", Value: l.perRule(f.Year.Certain, year)},
		{Name: "signalen_mogelijk_schooljaar", Value: l.perRule(f.Year.Possible, year)},
		{Name: "te_laat", Value: month(f.Month.Late)},
		{Name: "te_laat_schooljaar", Value: year(f.Year.Late)},
		{Name: "uit_de_les", Value: month(f.Month.SentOut)},
		{Name: "uit_de_les_schooljaar", Value: year(f.Year.SentOut)},
		{Name: "meldingen", Value: perState(f.Month.Reports, month)},
		{Name: "meldingen_schooljaar", Value: perState(f.Year.Reports, year)},
		{Name: "thuiszitters", Value: number(f.ThuiszittersNow)},
		{Name: "thuiszitters_klasse", Value: inOrder(f.ByClass, []string{assess.Class2a, assess.Class2b}, number)},
		{Name: "thuiszitters_duur", Value: inOrder(f.ByDuration, aggregate.Durations, number)},
		{Name: "thuiszitters_leeftijdsstatus", Value: inOrder(f.ByAge, ageNames(), number)},
		{Name: "thuiszitters_reden", Value: inOrder(f.ByReason, l.reasonsWithUnknown(), number)},
		{Name: "thuiszitters_regie", Value: inOrder(f.ByRegie, aggregate.Regies, number)},
		{Name: "thuiszitters_onderwijssoort", Value: inOrder(f.ByKind, kindCodes, number)},
		{Name: "verzuimpercentage", Value: percentage(f.Month.Lessons)},
		{Name: "verzuimpercentage_schooljaar", Value: percentage(f.Year.Lessons)},
		{Name: "verzuimperioden", Value: month(f.Month.Spells)},
		{Name: "verzuimperioden_schooljaar", Value: year(f.Year.Spells)},
		{Name: "ziekteperioden", Value: month(f.Month.SickSpells)},
		{Name: "ziekteperioden_schooljaar", Value: year(f.Year.SickSpells)},
		{Name: "weekdagen_schooljaar", Value: weekdayFacts(f.Year)},
	}
}

// percentage is the absence in percents of the scheduled hours (lesuren.rooster, the
// denominator), with two decimals; null where it is unknown.
func percentage(l aggregate.Lessons) *json.Number {
	rate, known := l.Rate()
	if !known {
		return nil
	}
	n := json.Number(strconv.FormatFloat(100*rate, 'f', 2, 64))
	return &n
}

// weekdayFacts are the scheduled and absent hours of each weekday, null where
// nothing is known.
func weekdayFacts(s aggregate.Span) document.Object {
	hours := func(h attendance.Hours) *json.Number {
		if !s.Lessons.Known {
			return nil
		}
		return decimal(&h)
	}
	var days document.Object
	for i, name := range weekdayNames {
		days = append(days, document.Member{Name: name, Value: document.Object{
			{Name: "rooster", Value: hours(s.Weekdays[i].Scheduled)}, {Name: "afwezig", Value: hours(s.Weekdays[i].Absent)},
		}})
	}
	return days
}

var kindCodes = []string{string(attendance.VO), string(attendance.PrO), string(attendance.VSO), string(attendance.PO)}

var reportStates = []assess.ReportState{assess.Reported, assess.ReportedLate, assess.StillInTime, assess.NotReported}

func (l *lookup) perRule(counts map[string]int, number func(int) *int) document.Object {
	return document.Object(each(l.Rules, func(r assess.RegisterEntry) document.Member {
		return document.Member{Name: r.ID, Value: number(counts[r.ID])}
	}))
}

func perState(counts map[assess.ReportState]int, number func(int) *int) document.Object {
	return document.Object(each(reportStates, func(s assess.ReportState) document.Member {
		return document.Member{Name: string(s), Value: number(counts[s])}
	}))
}

func inOrder(counts map[string]int, names []string, number func(int) *int) document.Object {
	return document.Object(each(names, func(name string) document.Member {
		return document.Member{Name: name, Value: number(counts[name])}
	}))
}

// reasonsWithUnknown are the reason groups of the settings and the one of who has none.
func (f Facts) reasonsWithUnknown() []string {
	names := f.reasonNames()
	for _, name := range names {
		if name == aggregate.Nowhere {
			return names
		}
	}
	return append(names, aggregate.Nowhere)
}

// flowFacts (stroom) is the in- and outflow of thuiszitters since an earlier run;
// without one nothing is known of it.
func (l *lookup) flowFacts() document.Object {
	number := func(n int) any {
		if l.Flow == nil {
			return nil
		}
		return n
	}
	flow, otherSchools := history.Flow{}, any(nil)
	if l.Flow != nil {
		flow, otherSchools = *l.Flow, l.Flow.OtherSchools
	}
	ends := document.Object(each(history.Ends, func(name string) document.Member {
		return document.Member{Name: name, Value: number(flow.Ended[name])}
	}))
	return document.Object{
		{Name: "begin", Value: number(flow.Begin)}, {Name: "nieuw", Value: number(flow.New)}, {Name: "einde", Value: ends},
		{Name: "eind", Value: number(flow.End)}, {Name: "sinds", Value: flow.Since.String()}, {Name: "andere_scholen", Value: otherSchools},
	}
}
