package reports

import (
	"strconv"

	"verzuimrapport/pipeline/aggregate"
	"verzuimrapport/pipeline/assess"
	"verzuimrapport/pipeline/attendance"
	"verzuimrapport/pipeline/document"
)

// statisticRow is one figure of statistiek.csv: one row each, so that a pivot
// table can turn them every way and a later rule adds rows, not columns. An empty
// Value is unknown.
type statisticRow struct {
	Level  string `csv:"niveau"`
	Key    string `csv:"code"`
	Name   string `csv:"naam"`
	Time   string `csv:"tijdvak"`
	Figure string `csv:"cijfer"`
	Detail string `csv:"uitsplitsing"`
	Value  string `csv:"waarde"`
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
			s.group(l)
			rows = append(rows, s.rows...)
		}
	}
	return document.Table{Rows: rows}
}

// statistics gathers the rows of one group.
type statistics struct {
	level   string
	figures aggregate.Figures
	rows    []statisticRow
}

// add adds one figure.
func (s *statistics) add(time, figure, detail, value string) {
	s.rows = append(s.rows, statisticRow{s.level, s.figures.Key, s.figures.Name, time, figure, detail, value})
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

func (s *statistics) group(l *lookup) {
	f := s.figures
	s.add("peildatum", "leerlingen", "", strconv.Itoa(f.Pupils))
	s.add("peildatum", "leerlingen van scholen die leverden", "", strconv.Itoa(f.DeliveredPupils))
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
	for _, lessons := range []struct {
		name  string
		hours attendance.Hours
	}{
		{"rooster", span.Lessons.Scheduled}, {"ongeoorloofd", span.Lessons.Unauthorised}, {"waarvan luxe", span.Lessons.Luxury},
		{"ziek", span.Lessons.Sick}, {"geoorloofd", span.Lessons.Authorised}, {"onbekend", span.Lessons.Unknown},
	} {
		value := ""
		if span.Lessons.Known {
			value = lessons.hours.String()
		}
		s.add(time, "lesuren", lessons.name, value)
	}
	number := func(figure, detail string, n int) { s.number(time, figure, detail, n, knownIn(span, n)) }
	number("te laat", "", span.Late)
	number("uit de les", "", span.SentOut)
	for _, rule := range l.Rules {
		number("leerlingen met signaal, zeker", rule.ID, span.Certain[rule.ID])
		number("leerlingen met signaal, mogelijk", rule.ID, span.Possible[rule.ID])
	}
	for _, state := range reportStates {
		number("meldingen", string(state), span.Reports[state])
	}
}
