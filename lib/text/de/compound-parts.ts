/**
 * Words that German compounds in surveys are made of, folded, in the singular. They stand in for a
 * dictionary, of which there is none with a licence that would let us ship it.
 */
export const commonParts = `
abend ablauf abrechnung absprache abteilung alltag angebot anfang angestellte anruf ansprechpartner anspruch arbeit
arbeiter arzt atmosphare aufgabe aufstieg auftrag aufwand ausbildung ausgleich auslastung ausrustung ausstattung auto
azubi bahn bank baustelle beamte bedingung begleitung belastung berater beratung bereich bericht beruf beschwerde
besprechung betreuung betrieb betriebsrat bewerber bewerbung beziehung bildschirm boden bonus brief brot buch buro
bus chance chef computer dauer dienst dokumentation druck einarbeitung einkauf einkommen einsatz eltern entgelt
entlohnung entscheidung entwicklung erfahrung erfolg erholung ersatz essen fabrik fahrer fahrt fahrtkosten familie
fehler feier feiertag ferien firma fleisch fluktuation forderung formular fortbildung frage frau freizeit freund
fuhrung fuhrungskraft gebaude gefahr gehalt geld gerat geschaft gesellschaft gesprach gestaltung gesundheit gewinn
gruppe halle handel handy haus heim hilfe hitze hygiene idee industrie information internet job kaffee kantine karriere
kauf kind kinder klima kollege kommunikation kontakt kontrolle konzept kosten kraft krank krankheit kranken kuche
kultur kunde kundigung kurs kurz labor laden lager larm leben lehrer leistung leiter leiterin leitung lob lohn losung
management manager mangel maschine material medizin meeting miete mindest minute mitarbeiter mittag mobil monat motivation nacht
organisation ort papier park parkplatz partner pause personal pflege plan planung platz politik position post praxis
preis problem produkt produktion programm projekt prozess prufung qualitat quote rat raum rechner regal regel regelung
reinigung reise rente ruhe sachen samstag schalter schicht schild schmutz schreib schule schulung schutz sicherheit
situation sitzung software sonntag spass spesen sprache stadt standort start stelle steuer stil stimmung stress struktur stuck stunde
system tag tarif tatigkeit team technik teil teilzeit telefon termin thema toilette training uberstunde uniform
unternehmen unterricht unterstutzung urlaub verantwortung verbesserung verbindung vergutung verhaltnis verkauf verkehr
versicherung vertrag vertrieb verwaltung vorgesetzte vorgesetzter vorschlag wagen wahl ware warte wartung wechsel weg
weihnacht weiterbildung werk werkzeug wert wetter wissen woche wochenende wohnung zahl zahlung zeit zentrum zeugnis ziel
zimmer zufriedenheit zug zulage zuschlag zuschuss zustand
`;

/** German compounds so common that their parts are hardly heard any more, folded. */
export const lexicalised = `
arbeitgeber arbeitnehmer arbeitsplatz arbeitszeit arbeitsdruck arbeitstag arbeitskollege arbeitsklima arbeitsamt
arbeitsvertrag arbeitsmarkt arbeitsstelle arbeitskraft arbeitsweise arbeitsbedingung
teamleiter teamarbeit teamgeist feierabend wochenende feiertag geburtstag werkstatt krankenhaus krankenkasse
parkplatz bahnhof handschuh zeitung zeitarbeit zeitdruck stundenlohn stundenplan tagesablauf stellenwert
betriebsrat betriebsklima geschaftsfuhrer geschaftsfuhrung fuhrungskraft fuhrungskrafte kindergarten hausmeister
mittagspause lebenslauf lebensmittel bildschirm schreibtisch klimaanlage verkaufer einkaufer
`;
