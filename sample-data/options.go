package sampledata

import "verzuimrapport/sample-data/invent"

// Options are those with which the sample was made.
var Options = invent.Options{Schools: 8, Pupils: 1280, Seed: 2026}
