package problem

// Files and folders as such.
var (
	EmptyFile        = Kind{"P101", Fault, "Het bestand is leeg: er staan geen gegevens in. Vraag de school om het opnieuw aan te leveren, of haal het bestand weg."}
	UnreadableFile   = Kind{"P102", Fault, "Het bestand kan niet worden geopend. Sluit het in andere programma's, controleer of u het mag lezen en begin opnieuw."}
	UnreadableFolder = Kind{"P103", Fault, "De map kan niet worden geopend; wat erin staat is niet gelezen. Controleer of u de map mag lezen en begin opnieuw."}
	NotAFile         = Kind{"P104", Question, "Dit is een koppeling of een bijzonder bestand en is niet gelezen. Zet het bestand zelf in de invoermap."}
	UnknownFileType  = Kind{"P105", Question, "Dit soort bestand wordt niet gelezen (wel: .csv, .txt, .xlsx, .xlsm en .ods). Staan er gegevens in, sla het dan op als .xlsx. Haal het anders weg uit de invoermap."}
	FileTooLarge     = Kind{"P106", Fault, "Het bestand is groter dan %d MB en is niet gelezen. Verdeel het over meer bestanden, haal weg wat niet nodig is, of verhoog invoer.bestand_mb in de instellingen."}
	FileChanged      = Kind{"P107", Fault, "Het bestand is tijdens het lezen gewijzigd of verdwenen en is niet gebruikt. Sluit het in andere programma's en begin opnieuw."}
	TooManyRows      = Kind{"P108", Fault, "Er staan meer dan %d rijen in en het bestand is niet gelezen. Verdeel het over meer bestanden, of verhoog invoer.rijen in de instellingen."}
	TooManyColumns   = Kind{"P109", Fault, "Er staan meer dan %d kolommen in en het bestand is niet gelezen. Haal weg wat niet nodig is, of verhoog invoer.kolommen in de instellingen."}
)

// Kinds of files that look like spreadsheets and are refused.
var (
	OldExcel    = Kind{"P110", Fault, "Dit is een Excel-bestand van de oude soort (.xls); dat wordt niet gelezen. Open het in Excel, kies Bestand > Opslaan als > Excel-werkmap (*.xlsx) en zet het nieuwe bestand in de invoermap."}
	BinaryExcel = Kind{"P111", Fault, "Dit is een binaire Excel-werkmap (.xlsb); die wordt niet gelezen. Open haar in Excel, kies Bestand > Opslaan als > Excel-werkmap (*.xlsx) en zet het nieuwe bestand in de invoermap."}
	Protected   = Kind{"P112", Fault, "Het bestand is met wachtwoord beveiligd en is niet gelezen. Open het in Excel, maak het wachtwoord leeg bij Bestand > Info > Werkmap beveiligen > Versleutelen met wachtwoord, en sla het op. In LibreOffice: Bestand > Opslaan als, zonder vinkje bij Met wachtwoord opslaan."}
	// P113 is retired: workbooks in OpenDocument (.ods) are read.
	TextAsExcel      = Kind{"P114", Fault, "De inhoud is een webpagina, XML of gewone tekst, en past niet bij de naam van het bestand. Open het in Excel, controleer de gegevens en sla het op als Excel-werkmap (*.xlsx)."}
	NotAWorkbook     = Kind{"P115", Fault, "De naam is die van een werkmap, maar de inhoud niet. Vraag de school om het bestand opnieuw aan te leveren als .xlsx."}
	FlatOpenDocument = Kind{"P127", Fault, "Dit is een OpenDocument-werkblad als één XML-bestand (.fods); dat wordt niet gelezen. Open het in LibreOffice, kies Bestand > Opslaan als > ODF-werkblad (.ods) en zet het nieuwe bestand in de invoermap."}
	NumbersFile      = Kind{"P128", Fault, "Dit is een bestand van Numbers; dat wordt niet gelezen. Open het in Numbers, kies Archief > Exporteer naar > Excel en zet het nieuwe bestand in de invoermap."}
	PDFFile          = Kind{"P129", Question, "Dit is een pdf en die wordt niet gelezen. Staan er gegevens in, vraag de school dan om dezelfde lijst als .xlsx of .csv. Haal het bestand anders weg uit de invoermap."}
	ArchiveFile      = Kind{"P140", Fault, "Dit is een ingepakt bestand; wat erin zit, is niet gelezen. Pak het uit en zet de bestanden die erin zitten in de invoermap."}
)

// Workbooks.
var (
	DamagedWorkbook  = Kind{"P116", Fault, "De werkmap is beschadigd (%s) en is in haar geheel niet gelezen, omdat er rijen zouden kunnen ontbreken. Laat Excel haar herstellen, controleer of alle rijen er staan en sla haar op als .xlsx; of vraag de school om het bestand opnieuw."}
	WorkbookTooLarge = Kind{"P117", Fault, "De werkmap is uitgepakt groter dan %d MB en is niet gelezen. Verdeel haar over meer bestanden, haal weg wat niet nodig is, of verhoog invoer.uitgepakt_mb in de instellingen."}
	HiddenSheet      = Kind{"P118", Question, "Dit blad is verborgen en is niet gelezen. Horen de gegevens erbij, maak het blad dan zichtbaar en sla de werkmap op."}
	HiddenRows       = Kind{"P119", Question, "%s op dit blad: verborgen of weggefilterd, en gewoon meegelezen. Haal weg wat niet hoort mee te tellen."}
	HiddenColumns    = Kind{"P142", Question, "%s op dit blad met gegevens: verborgen, en gewoon meegelezen (%s). Haal weg wat niet hoort mee te tellen."}
	FormulaWithout   = Kind{"P120", Question, "%s op dit blad met een formule zonder berekende uitkomst, het eerst %s; gelezen als foute waarde. Open de werkmap in Excel en sla haar op, dan worden de uitkomsten bewaard."}
	MergedRows       = Kind{"P121", Question, "Op dit blad zijn cellen over meer rijen samengevoegd, het eerst in %s; alleen de bovenste rij heeft de waarde. Splits de cellen en vul de waarde op elke rij in."}
	// P122 is retired: every sheet can be read, whatever its name.
	TooManySheets = Kind{"P141", Fault, "In de werkmap staan meer dan %d grote bladen; zij is niet gelezen. Verdeel haar over meer bestanden."}
	UnlistedSheet = Kind{"P126", Question, "In de werkmap zit nog een blad dat niet in haar lijst van bladen staat; ook Excel toont het niet en het is niet gelezen. Mist u een blad, vraag de school dan om het bestand opnieuw."}
	TooManyTexts  = Kind{"P124", Fault, "De werkmap heeft meer dan %d verschillende teksten en is niet gelezen. Verdeel haar over meer bestanden, of verhoog invoer.gedeelde_teksten in de instellingen."}
	TooSlow       = Kind{"P125", Fault, "Het lezen van dit bestand duurde langer dan %s en is afgebroken; er is niets van gebruikt. Verdeel het over meer bestanden, of verhoog invoer.seconden in de instellingen."}
	EmptyOfSheets = Kind{"P123", Fault, "In de werkmap staat geen zichtbaar blad met gegevens. Vraag de school om het bestand opnieuw aan te leveren, of haal het weg."}
)

// Text files (csv).
var (
	NotText        = Kind{"P130", Fault, "De naam is die van een tekstbestand, maar de inhoud is geen leesbare tekst. Sla de gegevens op als .xlsx of als CSV UTF-8 en zet dat bestand in de invoermap."}
	UnclosedQuote  = Kind{"P131", Fault, "In deze rij (regel %d van het bestand) begint een tekst met een aanhalingsteken dat nergens wordt afgesloten, zodat de rest van het bestand erin verdwijnt. Het bestand is niet gelezen. Verbeter het aanhalingsteken."}
	SwallowedLines = Kind{"P132", Fault, "In deze rij (regel %d van het bestand) begint een tekst tussen aanhalingstekens die te laat wordt afgesloten. Deze rij en %s erna, die erin verdwijnen, zijn niet gebruikt. Verbeter het aanhalingsteken."}
	OddQuote       = Kind{"P133", Question, "In deze rij (regel %d van het bestand) staat een tekst tussen aanhalingstekens die ook %s erna beslaat, met losse aanhalingstekens of veel scheidingstekens erin. Hij is gelezen als één cel. Controleer of er geen rijen van de lijst in zijn verdwenen."}
	SpoiltQuote    = Kind{"P139", Fault, "In deze rij (regel %d van het bestand) staat een aanhalingsteken verkeerd: er volgt nog tekst op het sluitende, of het wordt niet afgesloten. De rij is niet gebruikt; de rijen erna wel. Verbeter het aanhalingsteken."}
	MixedEncoding  = Kind{"P134", Question, "Het bestand gebruikt twee tekensets door elkaar. Elk teken is gelezen in de tekenset waarin het past. Controleer namen met accenten, en sla het bestand op als CSV UTF-8."}
	UnknownText    = Kind{"P135", Question, "In het bestand staan tekens die niet te lezen zijn; ze zijn vervangen door een vraagteken in een ruit. Sla het bestand op als CSV UTF-8 als er namen onder zijn."}
	HoleInText     = Kind{"P137", Fault, "Midden in het bestand ontbreekt een stuk: er staan alleen nullen, zoals een schijf achterlaat die is uitgevallen. Er kunnen rijen ontbreken, en er is niets van gelezen. Vraag de school om het bestand opnieuw aan te leveren."}
	LongLine       = Kind{"P138", Fault, "Deze rij (regel %d van het bestand) is langer dan een rij kan zijn. Het bestand is niet gelezen. Sla de gegevens op als .xlsx of als CSV UTF-8 en zet dat bestand in de invoermap."}
	CutQuote       = Kind{"P136", Fault, "In deze laatste rij (regel %d van het bestand) begint een tekst met een aanhalingsteken dat niet wordt afgesloten; de rij is niet gebruikt. Misschien is het bestand afgebroken: controleer of alle rijen er staan."}
)

// readingKinds are about files and sheets as such: found by package read.
var readingKinds = []Kind{
	EmptyFile, UnreadableFile, UnreadableFolder, NotAFile, UnknownFileType, FileTooLarge, FileChanged, TooManyRows, TooManyColumns,
	OldExcel, BinaryExcel, Protected, TextAsExcel, NotAWorkbook, FlatOpenDocument, NumbersFile, PDFFile, ArchiveFile,
	DamagedWorkbook, WorkbookTooLarge, HiddenSheet, HiddenRows, HiddenColumns, FormulaWithout, MergedRows, EmptyOfSheets, TooManyTexts, TooSlow, UnlistedSheet, TooManySheets,
	NotText, UnclosedQuote, SwallowedLines, OddQuote, SpoiltQuote, MixedEncoding, UnknownText, CutQuote, HoleInText, LongLine,
}
