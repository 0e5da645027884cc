package invent

// Names that nobody has: they say in Dutch, Frisian, Turkish, French, Polish,
// German and Spanish that they are examples, and bring the letters that real
// names bring. Those in wideFirst and wideLast do not fit in Windows-1252.
var (
	firstNames = [...]string{
		"Testa", "Fictia", "Demo", "Nepke", "Schijn", "Mockan", "Proefje", "Bedachta", "Verzina", "Fantasia",
		"Testje", "Simula", "Dummo", "Exempla", "Sampelo", "Ficto", "Denkbeelda", "Staaltje", "Modello", "Fabula",
		"Fiktsje", "Testsje", "Foarbyldsje", "Bûtske", "Örnek", "Kurgu", "Deneme", "Exemplé", "Essaï", "Probéa",
		"Muster", "Beispiela", "Ejempla", "Pruëba", "Noëp", "Zoë-Testa", "Anne-Fictia", "Jan-Schijn", "Voorbeelda", "Placeholdra",
	}
	wideFirst = [...]string{"Örneğin", "Taşlak", "Przykład", "Próbka-Wzór", "Kurguş", "Sözdeğer"}
	infixes   = [...]string{"", "", "", "", "van", "de", "van de", "van der", "van ’t", "el", "te", "ter", "von"}
	lastNames = [...]string{
		"Voorbeeld", "Fictief", "Verzonnen", "Bedacht", "Proefman", "Testers", "Schijnsma", "Nepstra", "Mockema", "Denkbeeldig",
		"Testinga", "Proefstra", "Foarbyldsma", "Fiktsjema", "Verzinsel", "Fabels", "Fantasie", "Sjabloon", "Staal", "Monsters",
		"Örnek", "Denemeci", "D'Essai", "Exemplé", "Müstermann", "Beispiel", "Ejemplo", "Prueba", "Nietbestaand", "Ongekend",
		"Proefpersoon", "Testkamp", "Bedenksel", "Hypothesia", "Veronderstel", "Aanname", "Stelling", "Als-Dan", "Fictief-Voorbeeld", "Testers-de Schijn",
	}
	wideLast = [...]string{"Örnekoğlu", "Denemeş", "Przykładowy", "Żmyślony", "Yapılmış", "Taslakçıoğlu"}

	coordinators = [...]string{"A. Verzonnen", "B. van Voorbeeld", "C. Fictief", "D. de Proef", "E. Örnek", "F. Testinga", "G. Bedacht"}
)
