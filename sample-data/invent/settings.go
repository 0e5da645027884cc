package invent

// settingsText is the instellingen.toml of an invented input folder: it shows
// what a user would fill in first.
const settingsText = `# Instellingen van een verzonnen samenwerkingsverband. Wat hier niet staat, houdt de
# standaardwaarde: zie verzuimrapport help instellingen.

vakantieregio = "Noord"

[swv]
naam = "Samenwerkingsverband Voorbeeldregio"
adres = "Bedachtelaan 1, 2000 ZZ Haarlem"
telefoon = "023-0000000"
email = "info@swv-voorbeeldregio.example.nl"
consulent = "C. Verzonnen"
consulent_email = "consulent@swv-voorbeeldregio.example.nl"

[privacy]
# Alleen voor dit voorbeeld: kies zelf een andere tekst.
sleutel = "sleutel-van-een-verzonnen-verband"
`

func writeSettings(f *folder) { f.put("instellingen.toml", []byte(settingsText), nil) }
