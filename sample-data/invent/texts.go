package invent

// What is written in cases. Nobody in these lists exists. The reasons are the
// reason groups of the settings, in the order of the problems that they group.
var (
	reasons = [...]string{
		"schoolweigering of angst", "wacht op jeugdhulp of ggz", "thuissituatie", "wacht op plek (v)so of andere school",
		"(psychische) gezondheid", "conflict school en ouders", "spijbelen", "verwijderd of geschorst", "verhuizing of instroom",
	}
	regies = [...]string{"leerplicht", "zoco", "voogd", "anders: jeugdbeschermer I. Bedenksel", "leerplicht", "zoco"}

	problems = [...]string{
		"Leerling durft sinds de herfst van vorig jaar de klas niet meer in. Het begon met buikpijn op maandag en breidde zich uit tot hele weken. Thuis gaat het beter, maar de drempel wordt elke week hoger.",
		"Staat op de wachtlijst voor behandeling. Zonder begeleiding lukt het opstaan en reizen niet; een eerste poging met halve dagen is na anderhalve week gestrand.",
		"Na de scheiding van ouders wisselend verblijf op twee adressen. Afspraken over school komen thuis niet goed over; leerling past veel op een jonger broertje.",
		"Het huidige onderwijs past niet: de klas is te groot en te onrustig. School kan de ondersteuning uit het OPP niet bieden en zoekt met het samenwerkingsverband naar een plek.",
		"Langdurig vermoeid; de jeugdarts adviseert rust en een opbouw in kleine stappen. Ouders vragen om onderwijs op afstand.",
		"Ouders en school verschillen van mening over een incident in juni. Ouders houden hun kind thuis tot er een gesprek met de bestuurder is geweest.",
		"Komt wel van huis, maar niet aan op school. Trekt op met oudere jongeren bij het (verzonnen) Voorbeeldplein. Cijfers waren tot vorig jaar ruim voldoende.",
		"Geschorst na een vechtpartij; terugkeer naar dezelfde klas wordt door beide partijen niet haalbaar gevonden.",
		"Sinds de zomer vanuit een andere regio in Kennemerland komen wonen. De overdracht van de vorige school ontbreekt; diplomavooruitzichten zijn onduidelijk.",
	}

	longStory = "Voorgeschiedenis, zoals door de zorgcoördinator samengevat: in groep 7 en 8 al regelmatig afwezig, steeds met bericht van ouders. In de brugklas een goede start, met een vaste mentor en een maatje (één vriendin, Zoë-Fictia). " +
		"In het tweede leerjaar viel die vriendin weg en werd de weg naar school – met de trein, één overstap – een struikelblok. Er is geprobeerd: later beginnen, een time-outkaart, een eigen werkplek naast de mediatheek, " +
		"naar huis mogen zodra het niet meer ging, een beloningskaart, en in het voorjaar zes weken begeleiding door een ambulant begeleider. Elk van deze stappen hielp even; geen ervan hield stand tot de volgende vakantie. " +
		"Wat volgens leerling zelf wél helpt: weten wat er die dag komt, één vaste volwassene, niet hoeven uitleggen waarom je er niet was. Wat niet helpt: verrassingen, vervangende docenten, de kantine. " +
		"Ouders zijn betrokken en moe; zij hebben beiden verlof opgenomen. De huisarts heeft verwezen, de wachttijd is volgens de instelling 26 tot 40 weken. “Ik wil wel, maar het lukt niet” 😕 schrijft leerling in het startdocument. " +
		"School heeft de lesstof steeds klaargezet; ongeveer een derde is gemaakt, en wat gemaakt is, is goed."

	partners = [...]string{
		"CJG-coach T. Proef, t.proef@cjg.example.nl, 023-0000001\nJeugdarts S. Schijn, jeugdarts@ggd.example.nl",
		"Praktijk De Fictieve Brug, mw. U. Örnek, intake@debrug.example.nl, 023-0000002",
		"Team Jeugd en Gezin, V. van ’t Voorbeeld, jeugdteam@gemeente.example.nl, 023-0000003; voogd: W. Bedacht (Stichting Niet Bestaand), voogdij@example.nl",
		"Consulent passend onderwijs X. Ejemplo, consulent@swv.example.nl",
		"",
		"Onafhankelijk bemiddelaar Y. Essaï, y.essai@bemiddeling.example.nl, 06-00000004",
		"Jongerenwerk Y. Yapılmış, jongerenwerk@example.nl; wijkagent Z. Testa",
	}

	supports = [...]string{
		"Opbouw per week met twee lesuren, te beginnen met de vakken van de mentor. Vaste plek in de steunklas. Zorgcoach haalt leerling de eerste twee weken bij de voordeur op.",
		"Onderwijs op afstand voor Nederlands, Engels en wiskunde, driemaal per week een half uur contact met de mentor. Na de herfstvakantie evalueren.",
		"Tijdelijke plek in de tussenvoorziening (+VO) zolang er geen plaats is in het voortgezet speciaal onderwijs.",
		"",
		"Gezinsbegeleiding door het jeugdteam; school houdt wekelijks contact op dinsdag, ook als er geen nieuws is.",
		"Overplaatsing naar een andere vestiging wordt onderzocht; tot die tijd huiswerkbegeleiding in de bibliotheek van Heemstede.",
	}

	meetings = [...]string{
		"1. Leerling begint op maandag met het eerste en tweede uur.\n2. Ouders bellen vóór 8.00 uur als het niet lukt.\n3. Leerplicht bewaakt de termijn van zes weken.\n4. Consulent vraagt een plek aan bij +VO.",
		"Afgesproken dat de jeugdarts binnen drie weken een belastbaarheidsadvies geeft; het rooster volgt dat advies.",
		"Alle partijen willen terugkeer op de eigen school. Bemiddeling op korte termijn, daarna nieuw MDO.",
		"Zorgen gedeeld; wachtlijst kan niet korter. Overbruggen met creatieve therapie en twee ochtenden bij het jongerenwerk. Zoco regelt de toestemming voor uitwisseling van gegevens.",
		"Geen overeenstemming over de oorzaak, wel over de volgende stap: observatie in de klas door de ambulant begeleider.",
	}

	returns = [...]string{"binnen 6 weken", "na de kerstvakantie", "volgt uit het advies van de jeugdarts", "1 december 2026", ""}

	parentsParts = [...]string{
		"Ouders brengen leerling de eerste twee weken zelf en houden een vast dagritme aan.",
		"Ouders nemen contact op met de huisarts over de verwijzing en laten het zoco weten.",
		"Ouders houden een logboek bij en melden veranderingen thuis aan de mentor.",
		"",
	}
)
