package problem

// Wording: what is wrong, then what to do. A text may hold names of columns,
// kinds of sheets and counts, never what stands in a cell.

// Sheets and their headers.
var (
	UnknownSheet   = Kind{"P201", Fault, "Dit blad is niet herkend en niet gelezen. Gevonden kolommen: %s. %s Pas de koppen aan, of beschrijf het systeem in instellingen.toml: verzuimrapport controleer maakt een profiel om aan te vullen. Staan er geen gegevens voor dit programma op, haal het blad dan weg."}
	MissingColumns = Kind{"P202", Fault, "Dit blad lijkt op het blad %s, maar deze verplichte kolommen zijn niet gevonden: %s. Het blad is niet gelezen. Gevonden kolommen: %s.%s Voeg de kolom toe of verbeter de kop. Heten de koppen van dit systeem altijd zo, beschrijf het dan in instellingen.toml: verzuimrapport controleer maakt een profiel om aan te vullen."}
	NotesSheet     = Kind{"P203", Question, "Op dit blad staat geen tabel met herkenbare koppen; het is niet gelezen. Dat is goed als het een toelichting is."}
	NoRows         = Kind{"P204", Question, "Onder de koppen van dit blad (%s) staan geen rijen. Controleer of er gegevens ontbreken."}
	IgnoredColumns = Kind{"P205", Question, "Niet gelezen, omdat het programma deze kolommen niet kent: %s. Horen ze erbij, verander dan de kop."}
	DoubleColumn   = Kind{"P206", Question, "De kolom %s komt %d keer voor (%s), en de cellen zijn niet overal gelijk. De eerste die hier staat is gelezen; waar die leeg is, een andere met dezelfde kop. Haal weg wat er te veel staat of geef het een andere kop."}
	UnnamedColumns = Kind{"P207", Question, "Boven deze kolommen staat geen kop; ze zijn niet gelezen: %s. Zet er een kop boven als ze meetellen."}
	DroppedBSN     = Kind{"P208", Question, "Deze kolom bevat burgerservicenummers of onderwijsnummers (kolom %s). Ze is niet gelezen en nergens bewaard. Lever haar niet meer aan: het programma heeft ze niet nodig en mag ze niet gebruiken."}
	BSNAsNumber    = Kind{"P209", Fault, "In de kolom Leerlingnummer staan burgerservicenummers of onderwijsnummers (kolom %s). De kolom is weggelaten en het blad is daarom niet gelezen. Vraag de school om leerlingnummers."}
	MonthFirst     = Kind{"P210", Fault, "In deze kolom staat een datum die alleen te lezen is met de maand voorop, op rij %d. Het blad is niet gelezen, omdat dan ook andere datums verkeerd kunnen zijn. Staat de dag of de maand voorop? Lever het blad opnieuw aan met datums als 31-8-2026. Staat in dit systeem de maand altijd voorop, zeg dat dan in een profiel (datumvorm m-d-j in instellingen.toml)."}
	MonthFirstTold = Kind{"P211", Question, "In deze kolom staat een datum die alleen te lezen is met de maand voorop, op rij %d. De hele kolom is niet gelezen. Staat de dag of de maand voorop? Schrijf datums als 31-8-2026."}
	SkippedRows    = Kind{"P212", Question, "%s overgeslagen, omdat het geen gegevens zijn maar totalen, herhaalde koppen, eenheden of voetnoten; dit is de eerste."}
	SecondTable    = Kind{"P213", Fault, "Hier begint nog een tabel op hetzelfde blad, maar die is niet herkend; zij is niet gelezen. Gevonden kolommen: %s. %s Verbeter de koppen, of zet elke tabel op een eigen blad."}
	LongRow        = Kind{"P214", Fault, "Deze rij heeft meer cellen dan er koppen zijn, zodat waarden in de verkeerde kolom kunnen staan. De rij is niet gebruikt. Zet een tekst met een scheidingsteken tussen aanhalingstekens."}
	TotalsOnly     = Kind{"P215", Question, "Dit is een totaaloverzicht van %s, zonder datums. Zestien uur in vier weken (VZ01) is er niet uit te rekenen, en andere signalen ook niet; %s. Vraag de school om het verzuim per lesuur of per melding."}
	NoSchoolInPath = Kind{"P216", Fault, "Dit bestand heeft de vorm van %s en noemt zelf geen school. Zet de vestigingscode (6 tekens, zoals 01AB00) in de naam van het bestand of de map, en niet meer dan één."}
	RefusedFile    = Kind{"P217", Fault, "Van %s in dit bestand %s fout. Dat is te veel: het hele bestand is niet gebruikt. Verbeter wat fout is, of laat de school het bestand opnieuw maken."}
	NoHeader       = Kind{"P218", Fault, "In de eerste %d rijen staat geen rij met koppen die bekend zijn, en er kunnen gegevens onder zijn. Er is niets van gelezen. Zet boven de gegevens een rij met koppen, of beschrijf de kolommen in instellingen.toml: verzuimrapport controleer maakt een profiel om aan te vullen. Is het alleen een toelichting, haal die dan weg uit de invoermap."}
	LateHeader     = Kind{"P219", Fault, "De koppen van het blad %s staan pas op deze rij; ze worden gezocht in de eerste %d rijen. Er is niets van gelezen. Zet de koppen boven de gegevens, en haal weg wat er verder boven staat."}
	DoubleDiffers  = Kind{"P221", Fault, "Deze kolom staat meer dan eens op het blad (kolom %s), en op deze rij verschillen de cellen. De rij is niet gebruikt. Haal een van de kolommen weg, of maak de cellen gelijk."}
	OddDates       = Kind{"P222", Fault, "Alle datums in deze kolom (de eerste op rij %d) zijn op twee manieren te lezen. Met de dag voorop vallen ze buiten het schooljaar of na de peildatum, met de maand voorop niet. Het blad is niet gelezen. Staat de dag of de maand voorop? Lever het blad opnieuw aan met datums als 31-8-2026 of 2026-08-31. Staat in dit systeem de maand altijd voorop, zeg dat dan in een profiel (datumvorm m-d-j in instellingen.toml)."}
	OddDatesTold   = Kind{"P223", Question, "Alle datums in deze kolom (de eerste op rij %d) zijn op twee manieren te lezen, en met de dag voorop vallen ze in de toekomst. De hele kolom is niet gelezen. Staat de dag of de maand voorop? Schrijf datums als 31-8-2026."}
	MixedDates     = Kind{"P224", Fault, "Alle datums in deze kolom (de eerste op rij %d) zijn op twee manieren te lezen, en in een andere kolom van dit blad staat de maand voorop. Het blad is niet gelezen. Staat hier de dag of de maand voorop? Lever het blad opnieuw aan met datums als 31-8-2026 of 2026-08-31. Staat in dit systeem de maand altijd voorop, zeg dat dan in een profiel (datumvorm m-d-j in instellingen.toml)."}
	MixedDatesTold = Kind{"P225", Question, "Alle datums in deze kolom (de eerste op rij %d) zijn op twee manieren te lezen, en in een andere kolom van dit blad staat de maand voorop. De hele kolom is niet gelezen. Staat hier de dag of de maand voorop? Schrijf datums als 31-8-2026."}
	MergedHeader   = Kind{"P226", Question, "Onder de kop van kolom %s staat niets, en in kolom %s ernaast staan waarden zonder kop: waarschijnlijk is de kop over beide samengevoegd. Er is niets verschoven en kolom %[2]s is niet gelezen. Splits de samengevoegde cellen en zet de kop boven de waarden."}
	Transposed     = Kind{"P227", Fault, "De koppen van het blad %s staan onder elkaar in kolom %s in plaats van naast elkaar. Er is niets van gelezen. Kopieer in Excel de tabel en plak haar met Plakken speciaal > Transponeren."}
	ShortRow       = Kind{"P228", Fault, "Deze rij heeft minder cellen dan er koppen zijn, zodat zij afgebroken kan zijn of waarden in de verkeerde kolom kan hebben. De rij is niet gebruikt. Zet elk scheidingsteken terug, ook die na lege cellen aan het eind."}
	OtherDelimiter = Kind{"P229", Fault, "Alle gegevens van deze rij staan in één cel, met andere scheidingstekens ertussen dan in de rest van het bestand. De rij is niet gebruikt. Zet tussen de gegevens hetzelfde scheidingsteken als in de andere rijen."}
	AllInOneCell   = Kind{"P220", Fault, "Alle gegevens van een rij staan in één cel, met scheidingstekens ertussen. Er is niets van gelezen. Kies in Excel Gegevens > Tekst naar kolommen en sla het bestand op als Excel-werkmap (*.xlsx)."}
)

// Cells.
var (
	EmptyCell      = Kind{"P230", Fault, "Deze cel is leeg en moet gevuld zijn. De rij is niet gebruikt. Vul de cel in."}
	ErrorCell      = Kind{"P231", Fault, "In deze cel staat de foutwaarde van een formule. De rij is niet gebruikt. Vul de waarde zelf in."}
	UnclearCell    = Kind{"P232", Question, "Deze cel is niet te lezen; verwacht wordt %s. Zij is als onbekend gelezen. Verbeter de cel."}
	BadDate        = Kind{"P233", Fault, "Dit is geen datum die te lezen is. De rij is niet gebruikt. Schrijf de datum als 31-8-2026, met een jaar van vier cijfers."}
	BadTime        = Kind{"P234", Fault, "Dit is geen tijd die te lezen is. De rij is niet gebruikt. Schrijf de tijd als 8:30."}
	BadAnswer      = Kind{"P235", Fault, "Hier moet ja of nee staan. De rij is niet gebruikt. Vul ja of nee in."}
	BadMinutes     = Kind{"P236", Fault, "Dit is geen aantal minuten van 0 tot en met 1440. De rij is niet gebruikt. Vul een heel getal in."}
	BadLesson      = Kind{"P237", Fault, "Dit is geen lesuur van 0 tot en met 31. De rij is niet gebruikt. Vul een getal in, of een reeks als 3 t/m 5; let op: Excel maakt van 3-5 een datum."}
	BadLessonCount = Kind{"P238", Fault, "Dit is geen aantal lesuren van 0 tot en met 31. De rij is niet gebruikt. Vul een heel getal in."}
	BadPupilNumber = Kind{"P239", Fault, "Dit is geen leerlingnummer. De rij is niet gebruikt. Vul het nummer in zonder spaties."}
	DateForNumber  = Kind{"P247", Fault, "In deze cel staat een datum en geen nummer: een spreadsheet maakt van 12-3 een datum. De rij is niet gebruikt. Maak de celopmaak Tekst en vul het nummer opnieuw in."}
	RoundedNumber  = Kind{"P248", Fault, "Dit nummer is door een spreadsheet afgerond opgeslagen (in de vorm 1,23E+05); de laatste cijfers zijn verloren. De rij is niet gebruikt. Maak de kolom breder of de celopmaak Getal zonder decimalen, en lever het bestand opnieuw aan."}
	EitherNumber   = Kind{"P249", Fault, "Dit getal is op twee manieren te lezen: als duizendtal of met decimalen, en de andere cellen van de kolom zeggen niet welke. De rij is niet gebruikt. Schrijf het getal zonder punten."}
	ShortYear      = Kind{"P250", Fault, "Dit jaar heeft twee cijfers, en die zeggen niet welke eeuw het is. %s Schrijf de datum met een jaar van vier cijfers, als 31-8-2026."}
	AboveHeader    = Kind{"P251", Fault, "Deze rij staat boven de koppen en lijkt een rij van de tabel eronder. %s Zet de koppen boven alle gegevens; misschien is de lijst met koppen en al gesorteerd."}
	BadSchool      = Kind{"P240", Fault, "BRIN en Vestiging vormen samen geen vestigingscode van 6 tekens (zoals 01AB00). De rij is niet gebruikt. Verbeter de code."}
	NoSchool       = Kind{"P241", Fault, "De rij noemt geen school. De rij is niet gebruikt. Vul BRIN en Vestiging in."}
	BadCategory    = Kind{"P242", Fault, "Dit is geen verzuimcategorie. De rij is niet gebruikt. Kies uit: %s."}
	BadDayPart     = Kind{"P243", Fault, "Hier moet ochtend of middag staan. De rij is niet gebruikt. Vul een van beide in."}
	BadRegionName  = Kind{"P244", Fault, "Hier moet Noord, Midden of Zuid staan. De rij is niet gebruikt. Vul een van de drie in."}
	BadCaseKind    = Kind{"P245", Fault, "Hier moet ongeoorloofd, geoorloofd of absoluut staan, of niets. De rij is niet gebruikt. Verbeter de cel."}
	NoBirthDate    = Kind{"P246", Fault, "De leerling heeft geen bruikbare geboortedatum. De leerling telt mee, maar de leeftijd is onbekend, en daarom zijn alle signalen alleen mogelijk. Vul de geboortedatum in."}
)

// Cells that contradict each other.
var (
	EndBeforeBegin   = Kind{"P260", Fault, "Het einde ligt voor het begin. De rij is niet gebruikt. Verbeter een van de twee."}
	TwoDates         = Kind{"P261", Fault, "Datum en Begindatum zijn allebei gevuld en verschillen. De rij is niet gebruikt. Vul er één in."}
	NoDate           = Kind{"P262", Fault, "Datum en Begindatum zijn allebei leeg. De rij is niet gebruikt. Vul er één in."}
	TwoLessons       = Kind{"P263", Fault, "Lesuur en Lesuur van of Lesuur tot en met spreken elkaar tegen. De rij is niet gebruikt. Vul er één in."}
	MinutesOverDays  = Kind{"P264", Fault, "De rij loopt over meer dagen en noemt minuten of een dagdeel; die zijn niet over de dagen te verdelen. De rij is niet gebruikt. Maak er een rij per dag van."}
	PupilOrClass     = Kind{"P265", Fault, "De rij noemt geen leerling en geen klas. De rij is niet gebruikt. Vul Leerlingnummer of Klas in."}
	SchoolOrRegion   = Kind{"P266", Fault, "De rij noemt geen school en geen vakantieregio. De rij is niet gebruikt. Vul BRIN of Vakantieregio in."}
	HomeSinceMissing = Kind{"P267", Fault, "Thuis sinds is leeg. Dat mag alleen als Dreigend ja is of Soort absoluut. De rij is niet gebruikt. Vul de datum in."}
	NoPeriodBegin    = Kind{"P268", Question, "Periode van en Periode tot vormen geen periode. De opgegeven periode is niet gebruikt. Vul ten minste Periode van in, niet later dan Periode tot."}
	DefaultUsed      = Kind{"P269", Question, "Deze cel is leeg of niet te lezen. Gerekend is met %s. Vul de cel in."}
	UnknownRegion    = Kind{"P270", Question, "Dit is geen code van een RMC-regio (Doorstroompuntregio). De regio van de gemeente is gebruikt, als die bekend is. Verbeter de code."}
	NotThisOne       = Kind{"P272", Question, "Deze cel is niet te lezen; verwacht wordt %s. Zolang geen andere rij het zegt, is gerekend met %s. Verbeter de cel."}
	TooLong          = Kind{"P273", Fault, "De rij begint vóór 2015 of loopt over meer dan vijf jaar; dat is geen verzuim van één leerling meer. De rij is niet gebruikt. Verbeter het begin of het einde."}
	TotalWithheld    = Kind{"P274", Question, "In deze cel staat een teken dat de tijd niet wordt gegeven (zoals <5 of *). De tijd van de leerling is onbekend en zit niet in het totaal. %s Vraag de school om het verzuim zelf, per lesuur of per melding."}
	UnknownActivity  = Kind{"P271", Question, "Deze soort actie is niet bekend; zij is overgenomen zoals zij er staat. Bekend zijn: %s."}
)

// Templates that were filled in.
var (
	ChangedExample   = Kind{"P290", Fault, "Deze rij begint met ‘voorbeeld:’ en is niet het voorbeeld van het invulbestand. De rij is niet gebruikt. Is het een echte rij, haal ‘voorbeeld:’ dan weg; zo niet, verwijder de rij."}
	BelowExplanation = Kind{"P291", Fault, "Hier staan rijen onder de uitleg; van dit blad wordt niets gelezen. Zet ze op het blad waar ze horen, onder de koppen."}
)

// valueKinds are about headers, columns and the values of cells: found by
// package normalise while it reads one sheet.
var valueKinds = []Kind{
	UnknownSheet, MissingColumns, NotesSheet, NoRows, IgnoredColumns, DoubleColumn, UnnamedColumns, DroppedBSN, BSNAsNumber,
	MonthFirst, MonthFirstTold, SkippedRows, SecondTable, LongRow, TotalsOnly, NoSchoolInPath, RefusedFile, NoHeader, LateHeader, AllInOneCell,
	DoubleDiffers, OddDates, OddDatesTold, MixedDates, MixedDatesTold, MergedHeader, Transposed, ShortRow, OtherDelimiter,
	EmptyCell, ErrorCell, UnclearCell, BadDate, BadTime, BadAnswer, BadMinutes, BadLesson, BadLessonCount, BadPupilNumber,
	BadSchool, NoSchool, BadCategory, BadDayPart, BadRegionName, BadCaseKind, NoBirthDate, DateForNumber, RoundedNumber, EitherNumber, ShortYear, AboveHeader,
	EndBeforeBegin, TwoDates, NoDate, TwoLessons, MinutesOverDays, PupilOrClass, SchoolOrRegion, HomeSinceMissing,
	NoPeriodBegin, DefaultUsed, UnknownRegion, UnknownActivity, NotThisOne, TooLong, TotalWithheld,
	ChangedExample, BelowExplanation,
}
