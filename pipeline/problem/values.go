package problem

// valueKinds are about headers, columns and the values of cells: found by
// package normalise while it reads one sheet.
var valueKinds = []Kind{}
