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
// A pupil without a usable birth date is reckoned as possible only.
//
// A streak is a run of schooldagen, each fully absent in the reckoning at hand:
// see streak.go. Signals are reckoned per stay: one pupil at one school location.
//
// Where the law and the protocols leave room, these readings hold:
//
//   - An uncovered schooldag that is followed by a covered one ends a certain
//     streak, also when a row stands on it; in the possible reckoning it counts as
//     absent. It lengthens a streak and never begins one.
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
//
// What it does not do: weigh rows against each other (package hours), count
// pupils (package aggregate), or put a signal into a document (package reports).
package assess
