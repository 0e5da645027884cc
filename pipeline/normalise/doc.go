// Package normalise turns sheets of text into the dataset of the program.
package normalise
