package normalise

import "verzuimrapport/pipeline/attendance"

// magisterAbsences is a list of absences from Magister, made by the school's
// application manager: headers vary, Verantwoordingtype is a number.
var magisterAbsences = Profile{
	Name: "Magister",
	Kind: &absences,
	Signs: [][]string{
		{"Verantwoordingtype"}, {"daanwezigheid"}, {"bluxeverzuim"}, {"stamnr_str"}, {"verantwoording_datum"},
		{"stamnr", "omschr"}, {"Start", "Eind"},
	},
	KindCategories: map[string]attendance.Category{
		"1": attendance.Unknown, "2": attendance.Late, "3": attendance.Sick, "4": attendance.SentOut,
		"6": attendance.Authorised, "7": attendance.NoAbsence, "8": attendance.NoAbsence, // books, homework forgotten
	},
	KindIsEnough: true,
}

// magisterPupils is a list of pupils from Magister.
var magisterPupils = Profile{
	Name:    "Magister",
	Kind:    &pupils,
	Signs:   [][]string{{"STAMNR", "BIRTHDATE"}, {"stamnr_str", "geb_datum_str"}},
	Headers: map[string]string{"LOCATION": ""}, // a name, not a code
}
