package reports

import (
	"verzuimrapport/pipeline/assess"
)

// advice says what the school is to do about a signal.
func (b schoolBook) advice(s assess.Signal) string {
	if s.Certainty == assess.Possible {
		return "Beantwoord de vraag op het blad Vragen."
	}
	switch s.State {
	case assess.NotReported:
		return "Meld vandaag nog bij DUO: de termijn liep tot en met " + s.Deadline.Dutch() + "."
	case assess.StillInTime:
		return "Meld uiterlijk " + s.Deadline.Dutch() + " bij DUO."
	case assess.ReportedLate:
		return "Gemeld, maar na " + s.Deadline.Dutch() + ". Ga na waardoor het later werd."
	case assess.Reported:
		return "Niets: op tijd gemeld."
	}
	if advice := otherAdvice(s); advice != "" {
		return advice
	}
	return homeAdvice(s)
}

// otherAdvice is about the signals that are neither meldingen nor of somebody who
// is a thuiszitter; "" for those.
func otherAdvice(s assess.Signal) string {
	if !s.Current {
		return ""
	}
	switch s.Rule {
	case assess.VZ02:
		return "Spreek leerling en ouders nu: bij zestien uur moet u melden."
	case assess.VZ06:
		return "Bespreek de leerling in het zorgoverleg en voorkom dat de leerling thuiszitter wordt."
	case assess.VZ07:
		return "Meld het luxeverzuim bij DUO, als dat nog niet is gedaan."
	case assess.VZ08:
		return "Volg de afspraak van de school bij " + s.Class + " keer te laat."
	case assess.VZ09:
		return "Spreek leerling en ouders en overleg met de jeugdarts (M@ZL)."
	case assess.VZ10:
		return "Meld de leerling bij DUO en neem contact op met het Doorstroompunt."
	case assess.VZ11:
		return relapseAdvice(s)
	case assess.VZ12:
		return "Neem contact op met leerplicht: de jongere staat nergens ingeschreven."
	}
	return ""
}

func relapseAdvice(s assess.Signal) string {
	if s.Class == assess.ClassRelapse {
		return "Neem contact op met leerling en ouders: de terugkeer houdt geen stand."
	}
	return "Houd de terugkeer in het oog."
}

// homeAdvice is about pupils who are at home for long.
func homeAdvice(s assess.Signal) string {
	switch {
	case !s.Current:
		return "Niets: het signaal is voorbij."
	case !s.Lasts():
		return "Is de leerling terug? Houd de terugkeer in het oog en werk het dossier bij."
	case s.Rule == assess.VZ04 && s.Case == "":
		return "Overleg met ouders en schoolarts. Beoordeel of een dossier bij het samenwerkingsverband nodig is."
	case s.Rule == assess.VZ04:
		return "Bespreek de voortgang met ouders, schoolarts en samenwerkingsverband."
	case s.Case == "":
		return "Meld de leerling met het meldformulier bij het samenwerkingsverband en informeer de ouders vooraf."
	case s.Rule == assess.VZ05:
		return "Bespreek de leerling op de thuiszitterstafel: langer dan drie maanden thuis."
	}
	return "Werk het dossier bij en plan het volgende MDO."
}
