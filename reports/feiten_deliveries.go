package reports

import "verzuimrapport/pipeline/attendance"

type deliveryFacts struct {
	School  string        `json:"school"`
	Files   []string      `json:"bestanden"`
	Periods []periodFacts `json:"perioden"`
	Pupils  int           `json:"leerlingen"`
	Rows    int           `json:"rijen"`
	Used    int           `json:"gebruikt"`
	Weeks   []weekFacts   `json:"weken"`
	Totals  *totalsFacts  `json:"totalen"`
}

// weekFacts is one week of a delivery; of a week that was not delivered the rows
// are not known.
type weekFacts struct {
	From    string `json:"van"`
	Lessons int    `json:"schooldagen"`
	Covered int    `json:"geleverd"`
	Rows    *int   `json:"rijen"`
	State   string `json:"stand"`
}

func weekFact(w attendance.DeliveredWeek) weekFacts {
	fact := weekFacts{From: w.Monday.String(), Lessons: w.Lessons, Covered: w.Covered, State: weekWords[w.State()]}
	if w.Covered > 0 || w.Rows > 0 {
		fact.Rows = &w.Rows
	}
	return fact
}

// weekWords are the states of a week as programs read them.
var weekWords = map[attendance.WeekState]string{
	attendance.AllDelivered: "geleverd", attendance.PartDelivered: "deels", attendance.WithoutRows: "zonder rijen",
	attendance.NotDelivered: "niet geleverd", attendance.NoLessons: "geen lessen",
}

type periodFacts struct {
	From string `json:"van"`
	To   string `json:"tot"`
}

func deliveryFact(d attendance.Delivery) deliveryFacts {
	return deliveryFacts{
		School: string(d.School), Files: each(d.Files, func(path string) string { return path }),
		Periods: each(d.Coverage.Periods(), func(p attendance.Period) periodFacts { return periodFacts{p.From.String(), p.To.String()} }),
		Pupils:  d.Pupils, Rows: d.Rows, Used: d.Used, Weeks: each(d.Weeks, weekFact),
		Totals: totalsFact(d.Totals),
	}
}
