package problem

// What one row says about another.
var (
	UnknownSchool     = Kind{"P301", Fault, "Deze school staat in geen blad scholen. %s Voeg de school toe aan het blad scholen, of verbeter de code."}
	AmbiguousSchool   = Kind{"P302", Fault, "De rij noemt een BRIN zonder vestiging, en van dit BRIN zijn meer vestigingen bekend. %s Vul de vestiging in."}
	UnknownPupil      = Kind{"P303", Fault, "Deze leerling staat in geen blad leerlingen van deze school. %s Voeg de leerling toe, of verbeter het leerlingnummer."}
	TwoPupils         = Kind{"P304", Fault, "Bij dit leerlingnummer staat in dezelfde levering al een andere geboortedatum (%s). De rij is niet gebruikt. Zijn het twee leerlingen onder één nummer? Verbeter het nummer of de datum."}
	BirthChanged      = Kind{"P305", Question, "Een eerdere levering gaf deze leerling een andere geboortedatum (%s). De latere geldt. Klopt dat?"}
	CodeTwice         = Kind{"P306", Fault, "Deze code staat twee keer met een verschillende categorie in dezelfde levering (zie ook %s). De rij is niet gebruikt en de code blijft onbekend. Verwijder een van de twee."}
	UnknownCode       = Kind{"P307", Question, "De code in deze cel staat in geen codetabel van deze school. %s Zonder codetabel telt zo'n rij als onbekend, tenzij Soort of Geoorloofd op de rij zelf zegt wat het was. Zet de code in het blad codes."}
	NearCode          = Kind{"P330", Question, "De code in deze cel staat in geen codetabel van deze school; wel een code die alleen in hoofdletters of in nullen vooraan verschilt, en dat is een andere. %s Zonder codetabel telt zo'n rij als onbekend, tenzij Soort of Geoorloofd op de rij zelf zegt wat het was. Zet de code in het blad codes, precies zoals zij hier staat."}
	NoCode            = Kind{"P308", Question, "Er is geen code en geen soort ingevuld. %s Zo'n rij telt als onbekend, tenzij Geoorloofd iets zegt. Vul de code in."}
	StillLeerplichtig = Kind{"P309", Question, "De leerling heeft volgens de lijst een startkwalificatie en is nog leerplichtig. De startkwalificatie verandert de leerplicht niet. Klopt de datum?"}
	CaseWithoutPupil  = Kind{"P310", Question, "De leerling van dit dossier staat in geen blad leerlingen. Het dossier telt daardoor in geen enkel signaal mee. Voeg de leerling toe, of verbeter het leerlingnummer."}
	ActionWithoutCase = Kind{"P311", Fault, "Bij dit dossiernummer hoort geen dossier. %s Voeg het dossier toe, of verbeter het nummer."}
	CaseTwice         = Kind{"P312", Fault, "Dit dossiernummer is in dezelfde levering al gebruikt voor een andere leerling (%s). De rij is niet gebruikt. Geef het dossier een eigen nummer."}
	CaseMoved         = Kind{"P313", Question, "Een eerdere levering gebruikte dit dossiernummer voor een andere leerling (%s). De latere rij geldt. Klopt dat?"}
	CaseBirthDiffers  = Kind{"P314", Question, "De geboortedatum in het dossier is een andere dan die in het blad leerlingen; die van het blad leerlingen geldt. Verbeter een van de twee."}
	UnknownPlace      = Kind{"P315", Question, "Deze gemeente is niet bekend; zij is overgenomen zoals zij er staat, en de regio is onbekend. %s Verbeter de naam, of vul de gemeente in waar de plaats bij hoort."}
	ClassUnknown      = Kind{"P316", Question, "Geen leerling van deze school zit in deze klas, zodat dit rooster voor niemand geldt. %s Verbeter de naam van de klas."}
	StatedNothing     = Kind{"P317", Question, "De school geeft een periode op, maar er is van deze school geen verzuim gelezen. De periode telt niet: over het verzuim van de school is niets bekend. Is het bestand meegeleverd?"}
	NoSchools         = Kind{"P318", Fault, "Er is geen enkele school gelezen. Zet een blad scholen in de invoermap, met ten minste de kolommen BRIN, Vestiging en Naam."}
	OnlyInList        = Kind{"P319", Question, "Deze school staat alleen in een lijst van DUO en niet in een eigen blad scholen; lesuren en vakantieregio zijn aangenomen. Voeg de school toe aan het blad scholen."}
	UnknownReason     = Kind{"P320", Question, "Deze reden is geen van de redengroepen uit de instellingen; in de cijfers telt zij als onbekend. Kies een groep uit de lijst, of zet de groep in instellingen.toml."}
	UnknownPathSchool = Kind{"P321", Fault, "De vestigingscode in de naam van dit bestand of de map staat in geen blad scholen. %s Verbeter de naam, of voeg de school toe aan het blad scholen."}
	SchoolDiffers     = Kind{"P322", Question, "Een eerdere rij over deze school (%s) zegt iets anders bij: %s. De latere rij geldt. Klopt dat?"}
	LongAgo           = Kind{"P323", Question, "Deze datum ligt meer dan twee jaar voor de peildatum. %s De datum is gebruikt zoals zij er staat. Klopt het jaar?"}
	OddAge            = Kind{"P324", Question, "Met deze geboortedatum is de leerling jonger dan 3 of ouder dan 30 jaar. %s De datum is gebruikt zoals zij er staat. Klopt het jaar?"}
	DateAhead         = Kind{"P325", Question, "Deze datum ligt na de peildatum; wat dan gebeurt, telt nog niet mee. %s Klopt de datum?"}
	EmptyWeeks        = Kind{"P326", Question, "Van de opgegeven periode hebben %s geen enkele rij van deze school. Die dagen gelden als aangeleverd zonder verzuim. Klopt dat, of ontbreekt er een bestand?"}
	TwoNumbers        = Kind{"P327", Question, "Een leerling met dezelfde naam en geboortedatum staat op dezelfde school onder een ander leerlingnummer (%s), in dezelfde tijd. Beide tellen mee, elk met het eigen verzuim. Is het één leerling? Lever die dan onder één nummer aan, en sluit de andere inschrijving."}
	TwoSchools        = Kind{"P328", Question, "Een leerling met dezelfde naam en geboortedatum is in dezelfde tijd op een andere school of vestiging ingeschreven; bij beide rijen staat deze vraag. De leerling telt bij beide. Klopt dat niet? Vul dan bij een van de twee Ingeschreven tot in; het samenwerkingsverband ziet beide rijen."}
	NameDiffers       = Kind{"P329", Question, "Bij dit leerlingnummer staat in dezelfde levering een heel andere naam, met dezelfde of geen geboortedatum (%s). De rijen tellen als één leerling, met de latere naam. Zijn het twee leerlingen? Geef elk een eigen nummer."}
	TotalTwice        = Kind{"P332", Question, "Deze leerling staat eerder in een totaaloverzicht van deze levering, met dezelfde tijden, en telt één keer in de totalen. %s Haal de dubbele weg."}
	TotalDiffers      = Kind{"P333", Question, "Deze leerling staat eerder in een totaaloverzicht van deze levering, met andere tijden. De latere rij geldt, en de leerling telt één keer in de totalen. %s Klopt dat? Laat de school zeggen welke rij juist is."}
	NoPupilList       = Kind{"P331", Fault, "Van deze school staat geen enkele leerling in een blad leerlingen. %s Lever het blad leerlingen van deze school aan."}
)

// linkKinds are about what refers to what, across sheets and files: a pupil that
// stands in no list, a code that two rows give a different meaning.
var linkKinds = []Kind{
	UnknownSchool, AmbiguousSchool, UnknownPupil, TwoPupils, BirthChanged, CodeTwice, UnknownCode, NoCode, StillLeerplichtig,
	CaseWithoutPupil, ActionWithoutCase, CaseTwice, CaseMoved, CaseBirthDiffers, UnknownPlace, ClassUnknown, StatedNothing,
	NoSchools, OnlyInList, UnknownReason, UnknownPathSchool, SchoolDiffers, LongAgo, OddAge, DateAhead, EmptyWeeks,
	TwoNumbers, TwoSchools, NameDiffers, NearCode, NoPupilList, TotalTwice, TotalDiffers,
}
