/** Words of one family, a line each: forms that a reader takes for one word. */
export const togetherInDutch = `
waardering waarderen gewaardeerd gewaardeerde waardeert waardeerde
betaling betalen betaald betaalt betaalde betalingen betaalden
verdien verdient verdiend verdienen verdiende verdiensten
inwerken ingewerkt inwerkt inwerkte
doorgroeien doorgegroeid doorgroei doorgroeit
collega collega's collegas collegaatje
praatje praatjes praat
cursus cursusje cursussen
krijgen gekregen krijgt kreeg kregen
spreken gesproken sprak spreekt spraken
helpen geholpen hielp helpt hulp
schrijven geschreven schreef schrijft
afspreken afgesproken afspraak afspraken afspreekt
gebruik gebruiken gebruikt gebruikte
gezellig gezelligheid gezellige gezelliger
rooster roosters roostertje
salaris salarissen
loon lonen
uur uren uurtje uurtjes
tijd tijden
mogelijkheid mogelijkheden
hoog hoge hoger hoogste hoogst
laag lage laagste lager
duur dure duurder
duidelijk duidelijkheid duidelijke duidelijker
flexibel flexibele flexibiliteit
collegiaal collegiale collegialiteit
leuk leuke leuks leuker leukste
werk werken werkt gewerkt werkte werkten werkende
luisteren luistert geluisterd luisterde
regelen regelt geregeld regeling regelingen
communicatie communiceren gecommuniceerd communiceert
motivatie motiveren gemotiveerd motiveert motiverend
begeleiding begeleiden begeleid begeleidt begeleidde
opleiding opleidingen opleiden opgeleid
vergadering vergaderingen vergaderen vergaderd
horen gehoord hoort
leidinggevende leidinggevenden leidinggevend
contract contracten contractje
vakantie vakanties
probleem problemen probleempje
huis huizen huisje
reizen reis gereisd
kind kinderen kindje
stress gestrest stressen stressvol
uitbetalen uitbetaald uitbetaling
aannemen aangenomen aanneemt aannam
verandering veranderen veranderd veranderingen verandert
organiseren organisatie georganiseerd
afwisseling afwisselend afwisselende
plan plannen planning gepland
vergoeding vergoeden vergoed vergoedingen
kiezen koos gekozen
bellen gebeld belt belde belden
pauze pauzes
verlagen verlaagd verlaging
verhogen verhoogd verhoging verhogingen
waarde waarden waardes
bevallen bevalt beviel
kort korte korter kortst
herkennen herkend herkent
vertellen verteld vertelt
modelleren modelleert
feestdag feestdagen
variatie variëren gevarieerd
kracht krachten
controle controleren gecontroleerd controles
`
  .trim()
  .split("\n")
  .map((line) => line.split(" "));

/** Two words that a reader keeps apart, however alike they look. */
export const apartInDutch = `
gebruik bruikbaar
gezond zon
gezellig gezel
beter bet
verkopen kopen
bestellen stellen
verdienen dienen
beleid leiden
belonen beloven
leiding leidt
houding houden
stemming stemmen
omgeving omgeven
afdeling delen
rekening rekenen
verkeerd verkeer
bekend bekennen
bereid bereiden
gesprek spreken
gevoel voelig
gewoon wonen
geluid luiden
gezicht zicht
gewicht wichten
gebied bieden
gerecht recht
gemeente mening
gedrag dragen
plaats plaat
plant plan
markt mark
klant klanken
kant kan
hals hal
rits rit
kans kan
mens men
dans dan
pauze paus
zone zoon
waarde waar
hitte hit
rente rennen
lekker lek
rooster roosten
dienst dien
winst win
kunst kunnen
teken teek
regen reeg
wagen waag
reden reed
jongen jong
uitje uit
beetje beet
man maan
bom boom
tak taak
bot boot
mogelijkheid mogelijk
zekerheid zeker
vrijheid vrij
eenheid een
overheid over
kwaliteit kwaal
vriendelijk vriend
persoonlijk persoon
redelijk reden
moeilijk moeite
eerlijk eer
duidelijk duiden
werkdruk werk
inwerken werken
opleiding leiding
verhouding houding
beslissen slissen
ontwikkelen wikkelen
onduidelijk duidelijk
ongezellig gezellig
verschil schil
vergeten eten
begrip grip
gelukkig geluk
aandacht aandenken
alleen alle
bevallen bevelen
gast gas
trots trotten
tijdens tijd
scholing school
samen saam
weekend wijken
vroeg vragen
namen nemen
weken wijken
waarderen waar
situatie situeren
`
  .trim()
  .split("\n")
  .map((line) => line.split(" "));
