package assess

import "verzuimrapport/pipeline/attendance"

// Contradiction (tegenspraak) is a question on which the sources of a rule say
// different things, with what each answer would give in this run.
type Contradiction struct {
	Rule, Question string // in Dutch
	Answers        []Answer
}

// Answer is one way to read a rule, with the number of pupils that it would give.
// The answer that the run goes by gives the numbers of the run.
type Answer struct {
	Text, Source string // in Dutch: the reading in one sentence, and who reads so
	Taken        bool   // the run goes by it
	Now          Pupils // by signals of now (actueel)
	Ever         Pupils // by all signals
}

// Pupils counts those with a certain signal, and those with a possible one only.
type Pupils struct{ Certain, Possible int }

func (p *Pupils) add(certain, possible bool) {
	switch {
	case certain:
		p.Certain++
	case possible:
		p.Possible++
	}
}

// answer is an Answer with how to find the times that it speaks of: a finder for
// each rule that it takes together.
type answer struct {
	Answer
	finders []finder
}

// finder finds signals of a pupil in one reckoning; of those of a reading that no
// rule has only the days are filled.
type finder func(d *attendance.Dossier, r Reckoning) []Signal

type contradiction struct {
	rule, question string
	answers        func(Limits) []answer
}

// Readings counts for each contradiction of the sources what each answer gives.
func Readings(data attendance.Dataset, on attendance.Date, limits Limits) []Contradiction {
	answers := make([][]answer, len(contradictions))
	for i, c := range contradictions {
		answers[i] = c.answers(limits)
	}
	for _, d := range data.Dossiers {
		certain := Reckoning{On: on, Limits: limits, Certainty: Certain, once: &once{}}
		possible := Reckoning{On: on, Limits: limits, Certainty: Possible, once: &once{}}
		open := leavesRoom(d)
		for i := range answers {
			for j := range answers[i] {
				answers[i][j].count(d, certain, possible, open)
			}
		}
	}
	all := make([]Contradiction, len(contradictions))
	for i, c := range contradictions {
		all[i] = Contradiction{Rule: c.rule, Question: c.question}
		for _, a := range answers[i] {
			all[i].Answers = append(all[i].Answers, a.Answer)
		}
	}
	return all
}

// count takes one pupil in. As in a run, a possible signal that overlaps a certain
// one of its rule is none; open says whether the two reckonings can differ.
func (a *answer) count(d *attendance.Dossier, certain, possible Reckoning, open bool) {
	var now, ever [2]bool // certain, possible
	note := func(signals []Signal, which int) {
		for _, s := range signals {
			ever[which] = true
			now[which] = now[which] || s.currentOn(certain.On)
		}
	}
	for _, find := range a.finders {
		found := find(d, certain)
		note(found, 0)
		if open {
			note(outside(find(d, possible), found), 1)
		}
	}
	a.Now.add(now[0], now[1])
	a.Ever.add(ever[0], ever[1])
}

// outside are the signals that overlap none of the others.
func outside(signals, others []Signal) []Signal {
	var rest []Signal
	for _, s := range signals {
		if !s.overlapsAny(others) {
			rest = append(rest, s)
		}
	}
	return rest
}
