package reports

import (
	"strconv"

	"verzuimrapport/pipeline/aggregate"
	"verzuimrapport/pipeline/assess"
	"verzuimrapport/pipeline/attendance"
	"verzuimrapport/pipeline/document"
	"verzuimrapport/pipeline/history"
)

// statisticRow is one figure of statistiek.csv: one row each, so that a pivot
// table can turn them every way and a later rule adds rows, not columns. An empty
// Value is unknown. Of a percentage the lesuren that it is a share of stand in Whole;
// percentages are the only figures that do not add up over schools.
type statisticRow struct {
	Level  string `csv:"niveau"`
	Key    string `csv:"code"`
	Name   string `csv:"naam"`
	Time   string `csv:"tijdvak"`
	Figure string `csv:"cijfer"`
	Detail string `csv:"uitsplitsing"`
	Value  string `csv:"waarde"`
	Whole  string `csv:"noemer"`
}

func (l *lookup) statisticsTable() document.Table {
	rows := []statisticRow{}
	for _, level := range []struct {
		name   string
		groups []aggregate.Figures
	}{
		{"swv", []aggregate.Figures{l.Figures.SWV}}, {"regio", l.Figures.Regions},
		{"gemeente", l.Figures.Municipalities}, {"school", l.Figures.Schools},
	} {
		for _, f := range level.groups {
			s := statistics{level: level.name, figures: f}
			s.group(l, level.name != "school" || l.listed(f))
			if level.name == "swv" {
				s.flow(l.Flow)
			}
			rows = append(rows, s.rows...)
		}
	}
	return document.Table{Rows: rows}
}

// listed reports whether a list of the pupils of a school came in: without one their
// number is not known.
func (l *lookup) listed(f aggregate.Figures) bool {
	return f.Pupils > 0 || l.deliveries[attendance.SchoolCode(f.Key)].Pupils > 0
}

// statistics gathers the rows of one group.
type statistics struct {
	level   string
	figures aggregate.Figures
	rows    []statisticRow
}

// add adds one figure.
func (s *statistics) add(time, figure, detail, value string) {
	s.rows = append(s.rows, statisticRow{s.level, s.figures.Key, s.figures.Name, time, figure, detail, value, ""})
}

// number adds a count; "" where it is not known.
func (s *statistics) number(time, figure, detail string, n int, known bool) {
	value := strconv.Itoa(n)
	if !known {
		value = ""
	}
	s.add(time, figure, detail, value)
}

// now adds a count of the peildatum.
func (s *statistics) now(figure, detail string, n int) {
	s.number("peildatum", figure, detail, n, knownNow(s.figures, n))
}

func (s *statistics) group(l *lookup, listed bool) {
	f := s.figures
	s.number("peildatum", "leerlingen", "", f.Pupils, listed)
	s.number("peildatum", "leerlingen van scholen die leverden", "", f.DeliveredPupils, listed)
	s.add("peildatum", "scholen", "", strconv.Itoa(f.Schools))
	s.add("peildatum", "scholen die leverden", "", strconv.Itoa(f.Delivered))
	s.now("thuiszitters", "", f.ThuiszittersNow)
	for _, d := range []struct {
		name   string
		counts map[string]int
		order  []string
	}{
		{"klasse", f.ByClass, []string{assess.Class2a, assess.Class2b}}, {"duur", f.ByDuration, aggregate.Durations},
		{"leeftijdsstatus", f.ByAge, ageNames()}, {"reden", f.ByReason, l.reasonsWithUnknown()},
		{"regie", f.ByRegie, aggregate.Regies}, {"onderwijssoort", f.ByKind, kindCodes},
	} {
		for _, name := range d.order {
			s.now("thuiszitters naar "+d.name, name, d.counts[name])
		}
	}
	s.span(l, "maand", f.Month)
	s.span(l, "schooljaar", f.Year)
}

func (s *statistics) span(l *lookup, time string, span aggregate.Span) {
	s.lessons(time, span)
	s.weekdays(time, span)
	number := func(figure, detail string, n int) { s.number(time, figure, detail, n, knownIn(span, n)) }
	number("verzuimperioden", "", span.Spells)
	number("ziekteperioden", "", span.SickSpells)
	number("te laat", "", span.Late)
	number("uit de les", "", span.SentOut)
	for _, rule := range l.Rules {
		number("leerlingen met signaal, zeker", rule.ID, span.Certain[rule.ID])
		number("leerlingen met signaal, mogelijk", rule.ID, span.Possible[rule.ID])
	}
	number("meldingen verplicht", "", allReports(span))
	for _, state := range reportStates {
		number("meldingen", string(state), span.Reports[state])
	}
}

// flow adds the in- and outflow of thuiszitters, which is known of the SWV only and
// only where there is an earlier run.
func (s *statistics) flow(flow *history.Flow) {
	known, f := flow != nil, history.Flow{}
	if known {
		f = *flow
	}
	number := func(detail string, n int) { s.number("sinds de vorige run", "stroom thuiszitters", detail, n, known) }
	number("begin", f.Begin)
	number("nieuw", f.New)
	for _, end := range history.Ends {
		number("einde: "+end, f.Ended[end])
	}
	number("eind", f.End)
}
