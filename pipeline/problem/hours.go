package problem

// The questions that come up when rows are weighed against each other, see
// package hours.
var (
	LaterRowChanges = Kind{"P401", Question, "Een eerdere rij (%s) noemt hetzelfde lesuur met een andere categorie. De latere rij telt. Klopt dat?"}
	FilesDiffer     = Kind{"P402", Question, "Twee bestanden van dezelfde levering noemen hetzelfde lesuur met een verschillende categorie (zie ook %s). Zolang geen latere levering iets anders zegt, telt het lesuur als onbekend. Laat de school zeggen welk bestand klopt."}
	NoLessonsThen   = Kind{"P403", Question, "Op deze dag of in deze periode zijn er op deze school volgens de kalender geen lessen. De rij telt niet mee. Controleer de datum, of zet de lesdag in het blad kalender (Les = ja)."}
	OutsideStay     = Kind{"P404", Question, "De rij valt geheel of gedeeltelijk buiten de inschrijving van de leerling op deze school; die dagen tellen niet mee. Controleer de datum of de inschrijving."}
	OutsidePeriod   = Kind{"P405", Question, "De rij valt buiten de periode die de school heeft opgegeven (Periode van en Periode tot). De uren tellen mee. Controleer de opgegeven periode."}
	AfterDate       = Kind{"P406", Question, "Na de peildatum: %s. Wat dan gebeurt, telt nog niet mee; dit is de eerste."}
	TimesOverDays   = Kind{"P407", Question, "De rij loopt over meer dagen met tijden zonder lesuren. De eerste en de laatste dag tellen tot ten hoogste het rooster van die dag. Vul lesuren in als dat te veel is."}
	MoreThanDay     = Kind{"P408", Question, "De minuten van deze dag zijn samen meer dan het rooster van de leerling. Wat erboven komt telt niet mee. Controleer de minuten of het rooster."}
	OneTimeOnly     = Kind{"P410", Question, "De rij noemt alleen een begintijd of alleen een eindtijd, en geen lesuren. Hoe lang de leerling er niet was is niet bekend: de uren tellen als onbekend, tot ten hoogste het rooster van die dag. Vul de andere tijd of de lesuren in."}
	CaseContradicts = Kind{"P409", Question, "Het dossier zegt dat de leerling thuis is, maar het aangeleverde verzuim laat in die tijd dagen zien waarop de leerling niet de hele dag afwezig was. Controleer het dossier."}
)

var hourKinds = []Kind{LaterRowChanges, FilesDiffer, NoLessonsThen, OutsideStay, OutsidePeriod, AfterDate, TimesOverDays, MoreThanDay, CaseContradicts, OneTimeOnly}
