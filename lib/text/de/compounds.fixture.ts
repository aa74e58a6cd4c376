/**
 * Compounds that must be taken apart: the word, then a part that it must meet, with a `+` before it
 * where that is the head.
 */
export const mustSplit = `
stundenlohn +lohn
mindestlohn +lohn
schichtplan +plan
schichtplanung schicht
dienstplan dienst
dienstpläne +plan
urlaubstage urlaub
urlaubsplanung +planung
überstundenausgleich überstunde
überstundenausgleich +ausgleich
mitarbeitergespräche mitarbeiter
mitarbeitergespräch +gespräch
führungsstil führung
gehaltserhöhung gehalt
gehaltserhöhungen +erhöhung
pausenraum pause
pausenräume +raum
pausenzeiten +zeit
kundengespräche kunde
kommunikationsproblem kommunikation
kommunikationsprobleme +problem
teamsitzung team
teamsitzungen +sitzung
weiterbildungsangebot weiterbildung
weiterbildungsangebote +angebot
aufstiegschancen aufstieg
aufstiegschancen +chance
lohnabrechnung lohn
personalmangel personal
personalmangel +mangel
parkplatzsituation parkplatz
betriebsklima +klima
einarbeitungsplan einarbeitung
einarbeitungszeit +zeit
softwareprobleme software
kantinenessen kantine
kantinenessen +essen
unterbezahlt +bezahlt
stressbelastung stress
`
  .trim()
  .split("\n")
  .map((line) => line.split(" "));

/** Words, and what they must not be evidence of. */
export const mustNotSplit = `
arbeitslos arbeit
arbeitslos los
arbeitsdruck arbeit
arbeitszeit arbeit
arbeitgeber arbeit
arbeitsplatz arbeit
ruhelos ruhe
teamleiter team
montag tag
verstand stand
gegenstand stand
zustand stand
vorteil teil
nachteil teil
urteil teil
gehalten gehalt
wertvoll wert
erfolgreich erfolg
hilfreich reich
krankenhaus krank
wochenende ende
feierabend feier
feiertag feier
geburtstag geburt
zeitung zeit
verkaufer kauf
verwaltung walten
freundlichkeit freund
sicherheit sicher
gehalten geh
wohnung woh
kollegen egen
bahnhof bahn
handschuh hand
lebenslauf leben
geschäftsführer geschäft
kindergarten kind
mitarbeiter mit
abteilung teilung
einstellung stellung
`
  .trim()
  .split("\n")
  .map((line) => line.split(" "));
