// Package aggregate counts: from the dossiers and their signals it makes the
// figures of each school, each municipality, each region and the SWV.
//
// A pupil counts once at each school where the pupil is enrolled. Regions and
// municipalities are those where the pupil lives; who lives nowhere that the
// tables know counts under Nowhere. RegionSchools is the table of both: of each
// region its schools. So the schools sum to the SWV, and so do the
// regions and the municipalities: for every figure.
//
// Beside the hours by category stand what they are a share of (Lessons.Scheduled and
// Rate), their division over the weekdays and the number of spells of absence. A
// pupil of absoluut verzuim is enrolled nowhere: the signal alone counts, at the
// school of the case and where the pupil lives.
//
// It is pure. It hides no small counts and knows no document: that is package
// reports. Figures of schools that did not deliver are unknown, not zero: see
// Lessons.Known.
package aggregate
