/**
 * Strong and irregular German verbs that people use in surveys: infinitive, third person, past,
 * participle. `-` where a form is rather another word.
 */
export const strongVerbs = `
beginnen beginnt begann begonnen
bieten bietet bot geboten
bitten bittet bat gebeten
bleiben bleibt blieb geblieben
brechen bricht brach gebrochen
bringen bringt brachte gebracht
denken denkt dachte gedacht
empfangen empfängt empfing -
empfehlen empfiehlt empfahl empfohlen
essen isst aß gegessen
fahren fährt fuhr gefahren
fallen fällt fiel -
fangen fängt fing gefangen
finden findet fand gefunden
fliegen fliegt flog geflogen
geben gibt gab gegeben
gehen geht ging gegangen
gelten gilt galt gegolten
genießen genießt genoss genossen
gewinnen gewinnt gewann gewonnen
greifen greift griff gegriffen
halten hält hielt gehalten
hängen hängt hing gehangen
heben hebt hob gehoben
heißen heißt hieß geheißen
helfen hilft half geholfen
kennen kennt kannte gekannt
kommen kommt kam gekommen
laden lädt lud geladen
lassen lässt ließ gelassen
laufen läuft lief gelaufen
leiden leidet litt gelitten
leihen leiht lieh geliehen
lesen liest las gelesen
liegen liegt lag gelegen
lügen lügt log gelogen
nehmen nimmt nahm genommen
nennen nennt nannte genannt
raten rät riet geraten
reden redet redete geredet
reißen reißt riss gerissen
rufen ruft rief gerufen
schaffen schafft schuf geschaffen
scheinen scheint schien geschienen
schieben schiebt schob geschoben
schlafen schläft schlief geschlafen
schlagen schlägt schlug geschlagen
schließen schließt schloss geschlossen
schneiden schneidet schnitt geschnitten
schreiben schreibt schrieb geschrieben
schreien schreit schrie geschrien
schweigen schweigt schwieg geschwiegen
sehen sieht sah gesehen
senden sendet sandte gesandt
singen singt sang gesungen
sinken sinkt sank gesunken
sitzen sitzt saß gesessen
sprechen spricht sprach gesprochen
springen springt sprang gesprungen
stehen steht stand gestanden
steigen steigt stieg gestiegen
sterben stirbt starb gestorben
streiten streitet stritt gestritten
tragen trägt trug getragen
treffen trifft traf getroffen
treiben treibt trieb getrieben
treten tritt trat getreten
trinken trinkt trank getrunken
tun tut tat getan
vergessen vergisst vergaß -
vergleichen vergleicht verglich verglichen
verlieren verliert verlor verloren
verschwinden verschwindet verschwand verschwunden
wachsen wächst wuchs gewachsen
waschen wäscht wusch gewaschen
weisen weist wies gewiesen
werben wirbt warb geworben
werfen wirft warf geworfen
wissen weiß wusste gewusst
ziehen zieht zog gezogen
zwingen zwingt zwang gezwungen
`;

/**
 * Stems of weak German verbs that people use in surveys. There is no German dictionary with a
 * licence that would let us ship it, so what is a verb is written down here.
 */
export const weakVerbStems = `
acht änder antwort arbeit ärger atm äußer bau beacht bearbeit bedien bedeut beend begleit begründ begrüß
behandel belast belohn bemüh beobacht berücksichtig beruhig besorg besetz bestell bestätig besuch beteilig bewert
bezahl brauch brems buch dank dauer deck dien diskutier drück durchsetz ehr einig end enttäusch entlast entlohn
entschuldig entspann entwickel erfüll ergänz erhol erinner erhöh erklär erleb erledig ermöglich ernähr erreich erwart
erzähl fehl feier förder folg forder frag freu führ fühl fürcht glaub gönn grüß häng handel heil heiz hoff hol hör
informier interessier kauf klapp klär koch kontrollier kommunizier koordinier kost kümmer kündig kürz lach lager leb
leg lehr leist lern lieb lob lohn lös mach mein meld merk miet motivier nerv nutz nütz öffn ordn organisier pack
pass pfleg plan putz reagier rechn red regel reich reinig reis renn respektier sag samml schad schätz schau schenk
schick schimpf schul schütz sicher spar spiel spür stell steiger stimm stör streb streich stress such tausch teil
telefonier trainier trau trenn träum üb überlast unterstütz überforder unterforder unterricht ursach verbesser
verdien verdeutlich vergeud verkauf verkürz verlänger verlang vermiss vermittel vermeid verringer versorg versuch
verteil vertrau verzöger verpack vereinbar verdoppel vergüt vernachlässig verpflicht versicher verwalt verwirklich
verständig verspät wart wechsel weiger wert wirk wirtschaft wohn wünsch zahl zähl zeig zerstör zweifel
akzeptier ignorier profitier reduzier optimier integrier qualifizier finanzier investier funktionier garantier
studier delegier dokumentier diskriminier frustrier engagier identifizier realisier strukturier digitalisier
`;
