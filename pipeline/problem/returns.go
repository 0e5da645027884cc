package problem

// Return workbooks: what a school sent back, see package normalise.
var (
	OriginChanged  = Kind{"P501", Question, "Deze retourwerkmap is gemaakt van het bestand %s, maar dat bestand is daarna gewijzigd. Beide zijn gelezen, zodat rijen dubbel kunnen staan. Haal een van de twee weg uit de invoermap."}
	RowsGone       = Kind{"P502", Question, "In deze retourwerkmap ontbreken %s van blad %s die er bij het verzenden wel in stonden. Ze zijn niet gebruikt. Zijn ze met opzet verwijderd? Zet ze anders terug."}
	OriginUnclear  = Kind{"P503", Question, "Dit is een retourwerkmap, maar het blad Herkomst is gewijzigd of weg (%s). Zij is gelezen als een gewoon bestand; de rijen van het oorspronkelijke bestand zijn niet vervangen en kunnen dubbel staan. Vraag het samenwerkingsverband om een nieuwe retourwerkmap, of haal het oorspronkelijke bestand weg."}
	OlderReturn    = Kind{"P504", Question, "Van dezelfde rijen ligt ook een andere retourwerkmap in de invoer (%s), die later is. Deze is niet gebruikt. Haal haar weg, of neem over wat alleen hierin is verbeterd."}
	FaultExplained = Kind{"P505", Question, "Bij deze rij staat een toelichting, maar een fout wordt door een toelichting niet opgelost: de rij is niet gebruikt. Verbeter de rij en stuur de werkmap opnieuw in. %s"}
	SheetGone      = Kind{"P506", Question, "In deze retourwerkmap ontbreekt het blad %s, met %s. %s Zet het blad terug als het niet de bedoeling was."}
	ColumnGone     = Kind{"P507", Question, "In deze retourwerkmap ontbreekt de kolom %s. %s Vraag zo nodig een nieuwe retourwerkmap."}
	OtherSchool    = Kind{"P508", Fault, "Deze rij noemt een andere school dan die waarvoor de retourwerkmap is gemaakt. Zo'n rij wordt uit een retourwerkmap niet gebruikt. Zet de schoolcode terug, of lever de rij aan in een bestand van die andere school. %s"}
)

// returnKinds are about what schools sent back in return workbooks.
var returnKinds = []Kind{OriginChanged, RowsGone, OriginUnclear, OlderReturn, FaultExplained, SheetGone, ColumnGone, OtherSchool}
