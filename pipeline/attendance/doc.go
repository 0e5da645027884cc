// Package attendance is the vocabulary of the program: what a school, a pupil,
// an absence, a case and a schooldag are, and how days are counted. Every other
// package of the pipeline speaks in these terms.
//
// It knows the calendar of Dutch education: the school year (1 August to
// 31 July), the official holidays of the three holiday regions and the public
// holidays of 2024 to 2028, the lesweek and the lesweekdag index by which "four
// lesweken" are counted, the werkdag by which deadlines are counted, and the age
// status that decides which law applies on a day. The 40 Doorstroompunt regions
// with their 342 municipalities are embedded in tables/.
//
// It reads no files, writes none, looks at no clock and holds no rule: whether
// sixteen hours were reached is the business of package assess. It does not
// guess: an empty Date is a day nobody told us, an unknown municipality has no
// region, and outside the school years of the tables no holidays are known
// (see HolidaysKnown).
//
// Hours are reckoned in half minutes, because a lesuur and a minute of a school
// are then both whole numbers and half a day of an odd number of lesuren is too;
// see Hours.
package attendance
