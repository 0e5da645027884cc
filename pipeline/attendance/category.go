package attendance

// Category (verzuimcategorie) is what an absence counts as.
type Category uint8

// The categories. Unknown (onbekend) comes first: what nobody told us is unknown.
const (
	Unknown       Category = iota // onbekend: no table knows the code
	Unauthorised                  // ongeoorloofd
	Luxury                        // luxe: holiday in term time, ongeoorloofd too
	Sick                          // ziek
	Authorised                    // geoorloofd
	Late                          // te laat: counted apart, never in hours
	SentOut                       // uit de les: counted apart, never in hours
	Present                       // aanwezig
	NoAbsence                     // geen verzuim: homework or books forgotten
	NumCategories = iota
)

var categoryNames = [NumCategories]string{"onbekend", "ongeoorloofd", "luxe", "ziek", "geoorloofd", "te laat", "uit de les", "aanwezig", "geen verzuim"}

// String is the Dutch name of the category, as it stands in a codes sheet.
func (c Category) String() string { return categoryNames[c] }

// ParseCategory finds a category by its Dutch name, in lower case.
func ParseCategory(name string) (Category, bool) {
	for c, n := range categoryNames {
		if n == name {
			return Category(c), true
		}
	}
	return Unknown, false
}

// CategoryNames lists the Dutch names, for messages that say what may be filled in.
func CategoryNames() []string { return categoryNames[:] }

// CountsHours reports whether hours of this category are absence: the first
// five are, the others are counted apart or nowhere.
func (c Category) CountsHours() bool { return c <= Authorised }
