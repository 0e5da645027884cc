package problem

// The questions that come up when rows are weighed against each other, see
// package hours. Each is asked once for the rows of a sheet that have it in common;
// the last %s of a text says how many those are.
var (
	LaterRowChanges = Kind{"P401", Question, "Een eerdere rij (%s) noemt hetzelfde lesuur met een andere categorie: eerst %s, nu %s. De latere rij telt. %s Klopt dat?"}
	FilesDiffer     = Kind{"P402", Question, "Twee bestanden van dezelfde levering noemen hetzelfde lesuur met een verschillende categorie (zie ook %s): hier %s, daar %s. Zolang geen latere levering iets anders zegt, telt het lesuur als onbekend. %s Laat de school zeggen welk bestand klopt."}
	NoLessonsThen   = Kind{"P403", Question, "Op deze dag of in deze periode zijn er op deze school volgens de kalender geen lessen, of heeft de leerling geen les. De rij telt niet mee. %s Controleer de datum, of zet de lesdag in het blad kalender (Les = ja)."}
	OutsideStay     = Kind{"P404", Question, "De rij valt geheel of gedeeltelijk buiten de inschrijving van de leerling op deze school; die dagen tellen niet mee. %s Controleer de datum of de inschrijving."}
	OutsidePeriod   = Kind{"P405", Question, "De rij valt buiten de periode die de school heeft opgegeven (Periode van en Periode tot). De uren tellen mee. %s Controleer de opgegeven periode."}
	AfterDate       = Kind{"P406", Question, "De rij begint na de peildatum. Wat dan gebeurt, telt nog niet mee. %s Klopt de datum?"}
	TimesOverDays   = Kind{"P407", Question, "De rij loopt over meer dagen met tijden zonder lesuren. De eerste en de laatste dag tellen tot ten hoogste het rooster van die dag. %s Vul lesuren in als dat te veel is."}
	MoreThanDay     = Kind{"P408", Question, "De minuten van deze dag zijn samen meer dan het rooster van de leerling. Wat erboven komt telt niet mee. %s Controleer de minuten of het rooster."}
	CaseContradicts = Kind{"P409", Question, "Het dossier zegt dat de leerling thuis is, maar het aangeleverde verzuim laat in die tijd dagen zien waarop de leerling niet de hele dag afwezig was. Controleer het dossier."}
	OneTimeOnly     = Kind{"P410", Question, "De rij noemt alleen een begintijd of alleen een eindtijd, en geen lesuren. Hoe lang de leerling er niet was is niet bekend: de uren tellen als onbekend, tot ten hoogste het rooster van die dag. %s Vul de andere tijd of de lesuren in."}
	AfterLeaving    = Kind{"P411", Question, "De rij valt geheel of gedeeltelijk na de laatste dag van de inschrijving (Ingeschreven tot); die dagen tellen niet mee. %s Is de leerling later vertrokken, of is het verzuim van een ander?"}
	MinutesWithheld = Kind{"P417", Question, "In deze cel staat een teken dat de minuten niet worden gegeven (zoals <5, * of -1), en lesuren of tijden staan er niet. Hoe lang de leerling er niet was is niet bekend: de uren tellen als onbekend, tot ten hoogste het rooster van die dag. %s Vraag de school om lesuren, tijden of minuten."}
	SentAgain       = Kind{"P412", Question, "Op dit blad %s waarvan dezelfde ook in %s staat; de eerste is rij %d. Wat dubbel is, telt één keer. Er is niets te doen, tenzij het andere gegevens hadden moeten zijn."}
	CountedTwice    = Kind{"P414", Question, "Dezelfde rij zonder lesuren staat meer dan één keer op dit blad, en telt elke keer mee. %s Klopt dat, of is zij dubbel?"}
	DoubleRow       = Kind{"P415", Question, "Dezelfde rij staat eerder op dit blad; zij telt één keer. %s Haal de dubbele weg, of verbeter haar als zij iets anders had moeten zijn."}
	EndsSooner      = Kind{"P416", Question, "Een latere levering (%s) geeft deze afwezigheid een vroegere laatste dag. De dagen daarna tellen nog mee, omdat geen rij van een latere levering ze noemt. %s Was de leerling toen terug? Zet die dagen in de volgende levering met de code voor aanwezig."}
	RowGone         = Kind{"P413", Question, "Een latere levering (%s) geeft deze week opnieuw, maar zonder deze rij. De rij telt nog mee. %s Is zij vervallen? Zet haar dan in de volgende levering met de code voor aanwezig; een rij die alleen ontbreekt, kan ook vergeten zijn."}
)

var hourKinds = []Kind{
	LaterRowChanges, FilesDiffer, NoLessonsThen, OutsideStay, OutsidePeriod, AfterDate, TimesOverDays, MoreThanDay, CaseContradicts, OneTimeOnly,
	AfterLeaving, SentAgain, RowGone, CountedTwice, DoubleRow, EndsSooner, MinutesWithheld,
}
