/** German words that a coder would nearly always put under one theme: a group a line, base forms. */
export const nearWordsInGerman = `
Gehalt, Lohn, Verdienst, Bezahlung, Einkommen, Vergütung, Entlohnung, Stundenlohn
Gehaltserhöhung, Lohnerhöhung
Bonus, Prämie, Weihnachtsgeld, Sonderzahlung
Zulage, Zuschlag
Rente, Pension, Altersvorsorge
Vertrag, Arbeitsvertrag
unbefristet, Festanstellung, fest angestellt
befristet, Befristung, Zeitvertrag
Leiharbeit, Zeitarbeit
Arbeitsplatzsicherheit, sicherer Arbeitsplatz, Jobsicherheit
Job, Arbeitsplatz, Stelle, Arbeitsstelle
Entlassung, Kündigung, Rauswurf
Gewerkschaft, Betriebsrat
Arbeitgeber, Firma, Unternehmen, Betrieb
Chef, Vorgesetzter, Führungskraft, Teamleiter, Abteilungsleiter, Manager, Boss
Geschäftsleitung, Geschäftsführung, Vorstand, Management, Direktion
Kollege, Teamkollege
Personal, Mitarbeiter, Angestellte, Belegschaft
Zusammenarbeit, Teamarbeit, Teamwork, Miteinander
Zusammenhalt, Teamgeist, Kollegialität, Gemeinschaft
Atmosphäre, Stimmung, Betriebsklima, Arbeitsklima, Ambiente
Mobbing, Schikane, mobben
Diskriminierung, Rassismus, Benachteiligung
Streit, Konflikt, Auseinandersetzung
Dienstplan, Schichtplan, Arbeitszeit, Schicht
Überstunden, Mehrarbeit
Teilzeit, halbtags
Homeoffice, Heimarbeit, mobiles Arbeiten
Urlaub, Ferien, freie Tage
Arbeitsbelastung, Arbeitsdruck, Arbeitspensum, Leistungsdruck, Zeitdruck
Stress, stressig, Hektik, hektisch
Burnout, überlastet, ausgebrannt, überarbeitet
müde, erschöpft, Müdigkeit, Erschöpfung
langweilig, eintönig, monoton, öde
interessant, spannend, fesselnd
abwechslungsreich, Abwechslung, vielfältig, vielseitig
Spaß, Freude, Vergnügen
sinnvoll, nützlich, wertvoll
sinnlos, nutzlos, überflüssig, unnötig
Selbstständigkeit, selbständig, eigenständig, Autonomie, unabhängig, Freiheit, Freiraum
Wertschätzung, Anerkennung, Respekt, Lob
Ausbildung, Weiterbildung, Fortbildung, Schulung, Training, Kurs, Seminar, Lehrgang
Aufstieg, Karriere, Beförderung, Aufstiegschance, Aufstiegsmöglichkeit
Einarbeitung, Onboarding
Praktikum, Praktikant
Personalmangel, unterbesetzt, Personalknappheit
Besprechung, Meeting, Sitzung
Bürokratie, Papierkram, Verwaltungsaufwand, bürokratisch
Regel, Vorschrift, Richtlinie
Veränderung, Änderung, Umstellung
modern, zeitgemäß, innovativ
veraltet, altmodisch, überholt
kaputt, defekt, beschädigt
Störung, Ausfall, Panne
Fehler, Irrtum, Panne
abstürzen, einfrieren
Computer, Rechner, PC, Laptop
Software, Programm, System, Anwendung
Website, Webseite, Homepage, Internetseite
Onlineshop, Webshop
Internet, WLAN, Breitband
Empfang, Netzabdeckung, Netz
Telefon, Handy, Smartphone, Mobiltelefon
anrufen, telefonieren, telefonisch
E-Mail, Mail
benutzerfreundlich, bedienungsfreundlich, Bedienbarkeit, intuitiv
leicht, unkompliziert, mühelos
schwierig, schwer, kompliziert, umständlich
klar, verständlich, deutlich, Klarheit
unklar, unverständlich, verwirrend
übersichtlich, strukturiert
unübersichtlich, chaotisch, Chaos, Durcheinander, unorganisiert
Erklärung, Erläuterung
Information, Info, Auskunft
Kommunikation, Austausch, Informationsfluss
erreichbar, ansprechbar
ehrlich, aufrichtig
Betrug, Abzocke, Betrüger
gerecht, fair
ungerecht, unfair
zuverlässig, verlässlich
unzuverlässig, kein Verlass
freundlich, nett, höflich, herzlich, liebenswürdig, zuvorkommend
unfreundlich, unhöflich, frech, patzig, grob, schroff
arrogant, überheblich, herablassend
hilfsbereit, hilfreich, zuvorkommend, entgegenkommend
Hilfe, Unterstützung, Beistand
zuhören, offenes Ohr, Gehör
einfühlsam, Einfühlungsvermögen, mitfühlend, Empathie, fürsorglich
gleichgültig, desinteressiert, Desinteresse
Datenschutz, Privatsphäre
Lage, Standort, gelegen
nah, in der Nähe
Zentrum, Innenstadt, Stadtmitte, Stadtzentrum
Viertel, Stadtteil, Wohngegend, Nachbarschaft
Gemeinde, Stadtverwaltung, Rathaus
Parkplatz, parken, Parkhaus, Parkmöglichkeit
Stau, Verkehrsstau
Auto, Wagen, Fahrzeug, PKW
öffentliche Verkehrsmittel, ÖPNV, Nahverkehr
Zug, Bahn, S-Bahn
Fahrkarte, Ticket, Fahrschein
Arbeitsweg, Anfahrt, Pendeln
Verspätung, unpünktlich
pünktlich, rechtzeitig
warten, Wartezeit, Warteschlange, Schlange
schnell, rasch, zügig, flott
langsam, träge, schleppend
sofort, unverzüglich, umgehend
Preis, Kosten, Tarif, Gebühr
teuer, kostspielig, überteuert
günstig, billig, preiswert, erschwinglich
Rabatt, Angebot, Sonderangebot, Ermäßigung
Preis-Leistung, Preis-Leistungs-Verhältnis
kostenlos, gratis, umsonst
Rechnung, Abrechnung
Erstattung, Rückerstattung, Geld zurück
Versicherung, Police, Versicherer
Geschäft, Laden, Filiale
Produkt, Artikel
Auswahl, Sortiment, Angebot
ausverkauft, vergriffen, nicht lieferbar
Lieferung, Zustellung, Versand, liefern, Lieferzeit
Paketbote, Zusteller, Bote
Paket, Päckchen, Sendung
Rücksendung, Retoure, zurückschicken
Kunde, Kundin, Verbraucher
Kundendienst, Kundenservice, Hotline, Kundenbetreuung
Beschwerde, Reklamation, sich beschweren
Problem, Schwierigkeit
Lösung, beheben
Verbesserung, optimieren
Qualität, Verarbeitung
hübsch, wunderschön
hässlich, scheußlich
geräumig, großzügig
klein, eng, beengt
bequem, komfortabel, gemütlich, Komfort
Zimmer, Hotelzimmer
Toilette, WC, Klo
sauber, Sauberkeit, hygienisch, Hygiene
schmutzig, dreckig, Schmutz, Dreck, verdreckt, unhygienisch
Müll, Abfall
Gestank, stinken, muffig
Lärm, laut, Krach, hellhörig
ruhig, still, Ruhe
Essen, Mahlzeit, Speise, Verpflegung
lecker, schmackhaft, köstlich
Kellner, Bedienung, Servicekraft
Krankenhaus, Klinik, Spital
Arzt, Ärztin, Doktor, Mediziner
Hausarzt, Hausärztin
Krankenschwester, Pfleger, Pflegekraft, Schwester
Behandlung, Therapie
Medikament, Arznei, Tablette
Schmerz, schmerzhaft, weh
Krankheit, Erkrankung, krank
Termin, Sprechstunde
kompetent, fachkundig, Kompetenz, Fachwissen, qualifiziert, professionell
inkompetent, unfähig, unprofessionell, Inkompetenz
sorgfältig, gründlich, gewissenhaft
schlampig, nachlässig
gefährlich, unsicher
Kriminalität, Verbrechen, Diebstahl, Einbruch
Lehrer, Dozent, Lehrkraft
Universität, Uni, Hochschule
Prüfung, Klausur, Examen
Vorlesung, Unterricht
Umwelt, Klima, Nachhaltigkeit, umweltfreundlich
Wohnung, Wohnraum
Nachbar, Nachbarin, Anwohner
zufrieden, glücklich
unzufrieden, verärgert
ärgerlich, nervig, lästig
gut, toll, super, prima, hervorragend, ausgezeichnet, großartig, perfekt, klasse, spitze
schlecht, miserabel, mies, mangelhaft
schrecklich, furchtbar, katastrophal, Katastrophe, grauenhaft
genug, ausreichend
Mangel, zu wenig, unzureichend
danke, vielen Dank, dankbar
empfehlen, empfehlenswert
nichts, nix
keine Ahnung, weiß nicht
Vorschlag, Tipp, Anregung
`;
