// Package assess holds the rules of the field: it turns what is known of a pupil
// into signals. It is pure: the same dossier, peildatum and limits give the same
// signals, and nothing is read, written or looked up.
//
// Each rule is a value in its own file, vz01.go and on, with its law, its
// settings, its meaning in Dutch and its examples; the examples are printed in
// the register and are the rule's tests. The ordered list is Rules. IDs are
// permanent: a rule may be retired, its number is never used again.
//
// Every rule is reckoned twice: without the unknown hours (Certain) and with
// them as ongeoorloofd (Possible). A signal of the second reckoning is reported
// only where its period overlaps no certain signal of the same rule and pupil.
// Where a rule asks for an age, a pupil without a usable birth date is reckoned as
// possible only; VZ06, VZ08, VZ11 and VZ12 ask for none. The second reckoning is
// left out for a pupil of whom nothing is unknown: there it gives the same.
//
// A streak is a row of schooldagen, each fully absent in the reckoning at hand: see
// streak.go. A run is a row of schooldagen with hours of one category: run.go.
// Signals are reckoned per stay, one pupil at one school location; VZ06 and VZ08
// per pupil, VZ11 and VZ12 per case.
//
// A signal shows what it rests on: Evidence are its rows, Days the days whose rows
// its figure counts, and Ledger those rows one by one with the total so far. Where
// unknown categories or days that were not delivered leave room, AtLeast and AtMost
// are the bounds of its hours.
//
// Where the law and the protocols leave room, these readings hold:
//
//   - An uncovered schooldag that is followed by a covered one ends a certain
//     streak, also when a row stands on it; in the possible reckoning it counts as
//     absent, with the hours that rows give of it. It lengthens a streak, and begins
//     one only where rows fill it.
//   - A day with unknown hours is not fully absent in the certain reckoning,
//     whatever else stands on it. A gap in the enrolment ends a streak, also in a
//     holiday.
//   - A case is a lasting streak from exactly Thuis sinds, provided that the pupil
//     is enrolled and of an age that counts on the peildatum. It fires when the last
//     schooldag lies the given weeks or more after that day, whatever the
//     comparator of streaks.
//   - A case and a streak of whatever length that overlap are one time at home,
//     which is a signal if either is long enough.
//   - Of a VZ01 that is moved to a later day the window stays: its first day is that
//     of the day on which the limit was reached.
//   - A run of luxe or sick days goes no further than the first schooldag of which no
//     such hours are known, in both reckonings: what is unknown is reckoned as
//     ongeoorloofd, never as ziek or luxe. A VZ09 lang lasts while nothing at all is
//     known of the days after it: they lie after the coverage and no row names them.
//   - Of a VZ09 frequent the hours are those of the reports up to the day of the last.
//   - VZ08 is of one day, that of the highest step, and actueel in its month only.
//   - VZ10 reads the case file as VZ03 does; a case counts from the 18th birthday.
//   - A case says dreigend or experimenteerregeling while it is not closed; its only
//     day is Thuis sinds. A case whose Thuis sinds lies after the peildatum has not
//     begun: no VZ06 and no VZ12. One of absoluut verzuim makes no VZ06.
//   - The adapted timetable of VZ06 is the rooster row in force on the peildatum. Two
//     VZ01 within the lesweken count whenever they were. Of its lasting absence a case
//     and a streak are one time at home as in VZ03 and VZ04; a case is long enough once
//     all schooldagen of the weeks have been.
//   - VZ11 looks at VZ01 that lie in its time from their first day to their last, and
//     at the days of a streak in its time, at the ages of VZ03 and VZ04 only; it watches
//     whether or not the case is closed.
//
// Where the sources contradict each other, Readings says of each reading how many
// pupils it would give in the run, whether it is a setting or not; the signals go by
// one reading alone.
//
// What it does not do: weigh rows against each other (package hours), count
// pupils (package aggregate), or put a signal into a document (package reports).
package assess
