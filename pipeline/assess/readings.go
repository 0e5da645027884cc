package assess

import "verzuimrapport/pipeline/attendance"

// Contradiction (tegenspraak) is a question on which the sources of a rule say
// different things, with what each answer would give in this run.
type Contradiction struct {
	Rule, Question string // in Dutch
	Answers        []Answer
}

// Answer is one way to read a rule, with the number of pupils it would give: those
// with a certain signal of now (actueel), and those with a possible one only.
type Answer struct {
	Text, Source      string // in Dutch
	Taken             bool   // the one that this run goes by
	Certain, Possible int
}

// answer is an Answer with how to find out whether it holds for a pupil.
type answer struct {
	Answer
	holds func(d *attendance.Dossier, r Reckoning) bool
}

type contradiction struct {
	rule, question string
	answers        func(Limits) []answer
}

// Readings counts for each contradiction what each answer would give. The answers
// that this run goes by give what the run gives.
func Readings(data attendance.Dataset, on attendance.Date, limits Limits) []Contradiction {
	var all []Contradiction
	for _, c := range contradictions {
		answers := c.answers(limits)
		for _, d := range data.Dossiers {
			for i := range answers {
				answers[i].count(d, on, limits)
			}
		}
		told := Contradiction{Rule: c.rule, Question: c.question}
		for _, a := range answers {
			told.Answers = append(told.Answers, a.Answer)
		}
		all = append(all, told)
	}
	return all
}

func (a *answer) count(d *attendance.Dossier, on attendance.Date, limits Limits) {
	if a.holds(d, Reckoning{On: on, Limits: limits, Certainty: Certain}) {
		a.Certain++
	} else if leavesRoom(d) && a.holds(d, Reckoning{On: on, Limits: limits, Certainty: Possible}) {
		a.Possible++
	}
}

// contradictions are those of the sources, in the order of the rules.
var contradictions = []contradiction{
	{VZ01, "Begint de telling van zestien uur elk schooljaar opnieuw?", func(l Limits) []answer {
		restart := func(yes bool) func(Limits) Limits {
			return func(l Limits) Limits { l.RestartEachYear = yes; return l }
		}
		return []answer{
			{Answer{Text: "Nee, zij loopt over de zomervakantie door", Source: "DUO: vakanties zijn geen lesweken", Taken: !l.RestartEachYear}, anySignal(restart(false), vz01)},
			{Answer{Text: "Ja, op 1 augustus", Source: "gebruik van scholen", Taken: l.RestartEachYear}, anySignal(restart(true), vz01)},
		}
	}},
	{VZ03, "Is een leerling thuiszitter na vier weken, of pas na meer dan vier weken?", func(l Limits) []answer {
		comparator := func(c Comparator) func(Limits) Limits {
			return func(l Limits) Limits { l.Comparator = c; return l }
		}
		return []answer{
			{Answer{Text: "Na meer dan vier weken (>)", Source: "DUO; Protocol", Taken: l.Comparator == MoreThan}, anySignal(comparator(MoreThan), vz03)},
			{Answer{Text: "Na vier weken of meer (>=)", Source: "Werkwijzer", Taken: l.Comparator == AtLeast}, anySignal(comparator(AtLeast), vz03)},
		}
	}},
	{VZ03, "Welke weken tellen vanaf de eerste dag van afwezigheid?", func(Limits) []answer {
		return []answer{
			{Answer{Text: "Lesweken: vakantieweken tellen niet", Source: "DUO; Inspectie", Taken: true}, anySignal(asItIs, vz03)},
			{Answer{Text: "Kalenderweken: vakanties tellen mee", Source: "Protocol, letterlijk gelezen"}, longByCalendar},
		}
	}},
	{VZ03, "Moeten de weken aansluiten?", func(Limits) []answer {
		return []answer{
			{Answer{Text: "Ja, elke lesdag is de leerling afwezig", Source: "DUO; Protocol", Taken: true}, anySignal(asItIs, vz03)},
			{Answer{Text: "Nee, ook losse hele dagen van samen meer dan vier weken in dit schooljaar", Source: "Werkwijzer, ruim gelezen"}, longInPieces},
		}
	}},
	{VZ03, "Telt geoorloofde afwezigheid mee?", func(Limits) []answer {
		return []answer{
			{Answer{Text: "Nee, alleen zonder geldige reden (VZ03)", Source: "DUO; Leerplichtwet", Taken: true}, anySignal(asItIs, vz03)},
			{Answer{Text: "Ja, ook ziek en geoorloofd (VZ03 en VZ04 samen)", Source: "andere samenwerkingsverbanden"}, anySignal(asItIs, vz03, vz04)},
		}
	}},
}

func asItIs(l Limits) Limits { return l }

// anySignal: the pupil has a signal of now by one of the rules, with other limits.
func anySignal(change func(Limits) Limits, rules ...Rule) func(*attendance.Dossier, Reckoning) bool {
	return func(d *attendance.Dossier, r Reckoning) bool {
		r.Limits = change(r.Limits)
		for _, rule := range rules {
			for _, s := range rule.Check(d, r) {
				if s.Lasts() || inMonth(s.End(), r.On) {
					return true
				}
			}
		}
		return false
	}
}

// longByCalendar: at home for the given weeks of the calendar, holidays included.
func longByCalendar(d *attendance.Dossier, r Reckoning) bool {
	read := r.unauthorisedAbsence()
	needed := attendance.Date(7 * r.Limits.ThuiszitterWeeks)
	for _, stay := range d.Stays {
		for _, c := range homeCases(d, stay, read) {
			if stay.Calendar.LastSchooldag(r.On) >= c.HomeSince+needed {
				return true
			}
		}
		for _, s := range streaks(stay, read) {
			if s.lastsFor(stay, needed, r.Limits.Comparator) && (!s.ended || inMonth(s.last, r.On)) {
				return true
			}
		}
	}
	return false
}

// lastsFor: with > the pupil is absent on a day that lies so many days after the
// first, with >= on the last day with lessons before that.
func (s streak) lastsFor(stay *attendance.Stay, days attendance.Date, comparator Comparator) bool {
	end := s.from + days
	if comparator == AtLeast {
		for end--; end > s.from && !stay.HasLessons(end); {
			end--
		}
	}
	return s.last >= end
}

// longInPieces: absent all day, without valid reason, on so many schooldagen of
// this school year as the weeks have, whether or not they follow each other; or at
// home by the case file, as in VZ03.
func longInPieces(d *attendance.Dossier, r Reckoning) bool {
	read := r.unauthorisedAbsence()
	for _, stay := range d.Stays {
		days := 0
		for _, s := range streaks(stay, read) {
			for _, day := range s.records {
				if day.Date >= r.On.SchoolYearStart() {
					days++
				}
			}
		}
		needed := 5 * r.Limits.ThuiszitterWeeks
		if days > needed || (days == needed && r.Limits.Comparator == AtLeast) {
			return true
		}
	}
	return anySignal(asItIs, vz03)(d, r)
}
