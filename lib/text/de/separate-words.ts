/** German words that look like a form of a verb and are a family of their own to a reader. */
export const separateWords = `
leitung leitungen
haltung haltungen
stellung stellungen
stelle stellen
stimmung stimmungen
abteilung abteilungen
meinung meinungen
rechnung rechnungen
wohnung wohnungen
gehalt gehälter gehälte gehalts
wirtschaft wirtschaften
ordnung
richtung
zeitung zeitungen
einstellung einstellungen
leistung leistungen
ausstattung
bedeutung
regel regeln
recht rechte
teil teile
zahl zahlen
lager
lehrer lehrerin
gewohnt
problem probleme problemen problems
system systeme systemen systems
thema themen
team teams
gesund gesundheit gesunde gesunden
gemeinsam
los
sicherheit
sicher
verkehr
gefühl gefühle
bekannt
`;
