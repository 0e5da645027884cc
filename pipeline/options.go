package pipeline

import (
	"verzuimrapport/pipeline/aggregate"
	"verzuimrapport/pipeline/assess"
	"verzuimrapport/pipeline/attendance"
	"verzuimrapport/pipeline/history"
	"verzuimrapport/pipeline/hours"
	"verzuimrapport/pipeline/normalise"
	"verzuimrapport/pipeline/read"
)

// What each step needs to know of the settings is handed to it in its own terms,
// so that no step knows the settings file.

// Limits are the limits of the rules.
func (opt Options) Limits() assess.Limits {
	s := opt.Settings
	return assess.Limits{
		SixteenHours:      attendance.HoursOf(s.SixteenHours.Hours),
		SixteenWeeks:      s.SixteenHours.Weeks,
		RestartEachYear:   s.SixteenHours.RestartEachYear,
		DeadlineWerkdagen: s.SixteenHours.DeadlineWerkdays,
		DaysBetween:       s.SixteenHours.DaysBetween,
		NearHours:         attendance.HoursOf(s.NearSixteen.Hours),
		ThuiszitterWeeks:  s.Thuiszitter.Weeks,
		Comparator:        assess.Comparator(s.Thuiszitter.Comparator),
		LongMonths:        s.ThreeMonths.Months,
		Threatening:       assess.Threatening(s.Threatening),
		LateSteps:         s.Late.Steps,
		LateCounts:        s.Late.CountsAsLesson,
		SickReports:       s.Sick.Reports, SickWeeks: s.Sick.Weeks, SickDays: s.Sick.Schooldays,
		AdultWeeks: s.Adult.Weeks, AdultComparator: assess.Comparator(s.Adult.Comparator),
		ReturnMonths: s.Return.Months, ReturnDays: s.Return.Schooldays,
	}
}

func (opt Options) read() read.Options {
	in := opt.Settings.Input
	return read.Options{PerFile: opt.PerFile, Limits: read.Limits{
		FileSize: int64(in.FileMB) << 20, Inflated: int64(in.InflatedMB) << 20,
		Rows: in.Rows, Columns: in.Columns, SharedStrings: in.SharedStrings, Seconds: in.Seconds,
	}}
}

func (opt Options) normalise() normalise.Options {
	s := opt.Settings
	return normalise.Options{
		On:            opt.On,
		HolidayRegion: attendance.HolidayRegion(s.HolidayRegion),
		Free:          attendance.FreeDays{GoedeVrijdag: s.FreeDays.GoedeVrijdag, Bevrijdingsdag: s.FreeDays.Bevrijdingsdag},
		Ages:          attendance.AgeLimits{Until: s.Age.Until, UntilBefore: s.Age.UntilBefore, Since: sinceOf(s.Age.Since)},
		RefuseAbove:   s.Input.RefuseAbove,
		Reasons:       opt.reasons(),
		Profiles:      opt.profiles(),
		Seal:          opt.seal,
		Progress:      func(done, total int) { opt.tell("lezen", done, total) },
	}
}

// sinceOf reads a date that the settings have checked.
func sinceOf(iso string) attendance.Date {
	d, _ := attendance.ParseDate(iso)
	return d
}

func (opt Options) hours() hours.Options {
	return hours.Options{On: opt.On, LateCounts: opt.Settings.Late.CountsAsLesson}
}

func (opt Options) aggregate() aggregate.Options {
	return aggregate.Options{On: opt.On, Reasons: opt.reasons()}
}

func (opt Options) reasons() []string {
	var names []string
	for _, reason := range opt.Settings.Reasons {
		names = append(names, reason.Name)
	}
	return names
}

// closedBefore are the questions that the earlier run knew to be explained.
func (opt Options) closedBefore() []normalise.Closed {
	if opt.Earlier == nil {
		return nil
	}
	var all []normalise.Closed
	for _, c := range opt.Earlier.Closed {
		all = append(all, normalise.Closed{Code: c.Code, Key: c.Key})
	}
	return all
}

// seal makes what is kept of the key of a question that is closed.
func (opt Options) seal(key string) string { return history.Seal(opt.Settings.Privacy.Key, key) }

// flow is the in- and outflow since the earlier run, nil where there is none.
func (opt Options) flow(r Result) *history.Flow {
	if opt.Earlier == nil {
		return nil
	}
	flow := history.Compare(*opt.Earlier, r.Data, r.Signals, opt.On, opt.Settings.Privacy.Key)
	return &flow
}
