package problem

// readingKinds are about files and sheets as such: found by package read.
var readingKinds = []Kind{}
