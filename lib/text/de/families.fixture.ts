/** Words of one family, a line each: forms that a reader takes for one word. */
export const togetherInGerman = `
arbeiten arbeitet gearbeitet arbeit arbeitete arbeiteten
bezahlen bezahlt bezahlung bezahlte bezahlten
verdienen verdient verdienst verdiente
schätzen geschätzt schätzt geschätzte schaetzen
wertschätzung wertgeschätzt wertschätzen wertschaetzung
einarbeitung eingearbeitet einarbeiten einzuarbeiten
sprechen gesprochen spricht sprach
besprechen besprochen besprechung
helfen geholfen hilft half
gehalt gehälter gehaelter gehalts
kollege kollegen kollegin kolleginnen
mitarbeiter mitarbeiterin mitarbeiterinnen
schulung schulungen schulen geschult
organisieren organisiert organisation
kommunizieren kommuniziert kommunikation
motivieren motiviert motivation
flexibel flexible flexibilität flexiblen
unterstützen unterstützt unterstützung
fühlen gefühlt fühlt fuehlt
zuhören zugehört zuhört
planen geplant planung
lösen gelöst lösung
verbessern verbessert verbesserung verbesserungen
entlohnung entlohnt entlohnen
geben gegeben gibt gab
lernen gelernt lernt
stunde stunden
pause pausen
vertrag verträge
gespräch gespräche
`
  .trim()
  .split("\n")
  .map((line) => line.split(" "));

/** Two words that a reader keeps apart, however alike they look. */
export const apartInGerman = `
leitung leiten
haltung halten
stellung stellen
stimmung stimmen
abteilung teilen
meinung meinen
rechnung rechnen
wohnung wohnen
gehalt gehalten
gehalt halten
gesund sund
gewohnt wohnen
gefühl fühlen
gespräch sprechen
gemeinsam mein
wirtschaft wirt
regel regen
recht rechen
zahl zahn
lehrer leer
verkauf kauf
verdienst dienst
bezahlen zahlen
bestellen stellen
besuchen suchen
versuchen suchen
bekannt kennen
sicher sichel
arbeit art
termin term
`
  .trim()
  .split("\n")
  .map((line) => line.split(" "));
