/** Dutch words that a coder would nearly always put under one theme: a group a line, base forms. */
export const nearWordsInDutch = `
loon, salaris, inkomen, verdienen, bezoldiging, uurloon, maandloon, betalen
opslag, loonsverhoging, salarisverhoging, loonstijging
bonus, gratificatie, eindejaarsuitkering, winstuitkering, dertiende maand
toeslag, onregelmatigheidstoeslag, ploegentoeslag, ort
reiskosten, reiskostenvergoeding, kilometervergoeding, reisvergoeding
vergoeding, tegemoetkoming, compensatie, onkostenvergoeding
vakantiegeld, vakantietoeslag
pensioen, pensioenopbouw, pensioenregeling, oudedagsvoorziening
arbeidsvoorwaarden, cao, arbeidsvoorwaardenpakket
contract, arbeidsovereenkomst, arbeidscontract, overeenkomst, dienstverband
vast contract, vaste baan, vaste aanstelling, vastigheid, onbepaalde tijd
tijdelijk contract, bepaalde tijd, jaarcontract, flexcontract, nulurencontract
uitzendkracht, flexwerker, flexkracht, oproepkracht, inhuurkracht, invalkracht
uitzendbureau, intermediair, detacheerder, bemiddelingsbureau
zzp, zzp'er, freelance, freelancer
baan, job, betrekking, functie
werkzekerheid, baanzekerheid, baangarantie, vastigheid
werkloos, werkeloos, baanloos, zonder werk
ontslag, ontslaan, wegbezuinigen, afvloeien
opzeggen, beëindigen, stopzetten
reorganisatie, herstructurering, herindeling
bezuinigen, inkrimpen, kostenbesparing
vakbond, vakvereniging, fnv, cnv
inspraak, zeggenschap, meebeslissen, meepraten, medezeggenschap, participatie
werkgever, bedrijf, onderneming, firma, organisatie
leidinggevende, manager, baas, chef, teamleider, supervisor, afdelingshoofd, leiding, teammanager, teamleidster
directie, bestuur, management, bestuurder, directeur, mt, leiding
leiderschap, leidinggeven, aansturen, managen
collega, teamgenoot, teamlid
personeel, medewerker, werknemer, personeelslid, staf
team, ploeg
afdeling, unit, divisie
samenwerking, teamwork, samenspel, samen werken
sfeer, werksfeer, ambiance, werkklimaat
bedrijfscultuur, werkcultuur, organisatiecultuur
gezellig, knus, sfeervol, huiselijk
collegialiteit, saamhorigheid, verbondenheid, kameraadschap, teamgeest, solidariteit, samenhorigheid
roddelen, achterklap, kwaadspreken, geroddel
pesten, treiteren, getreiter, intimideren
discriminatie, racisme, seksisme, uitsluiting
ruzie, conflict, onenigheid, meningsverschil, geruzie
rooster, planning, dienstrooster, werkrooster, werktijden
contracturen, arbeidsuren, urencontract
overuren, overwerk, meerwerk
dienst, shift
ploegendienst, wisseldienst, onregelmatige diensten
nachtdienst, nachtwerk, nachtploeg
parttime, deeltijd, halftijds
fulltime, voltijd, voltijds
flexibel, soepel, plooibaar
coulant, schappelijk, meegaand, tegemoetkomend, soepel
thuiswerken, telewerken, hybride, thuiswerkplek
vakantie, verlof, vrije dag, vakantiedag, adv, snipperdag
pauze, lunchpauze, koffiepauze, rustmoment
werkdruk, werklast, taakbelasting, werkbelasting
stress, spanning, opgejaagd
burn-out, overspannen, opgebrand, overbelast
moe, vermoeid, uitgeput, doodmoe, bekaf
druk, hectisch, gejaagd, hectiek
druk, overvol, bomvol, stampvol, afgeladen, propvol
saai, eentonig, monotoon, geestdodend, slaapverwekkend
interessant, boeiend, fascinerend
uitdagend, prikkelend
afwisselend, gevarieerd, divers, veelzijdig, verscheidenheid
leuk, fijn, prettig, plezierig, aangenaam, tof
plezier, lol, pret, fun, genieten, werkplezier
zinvol, nuttig, waardevol, betekenisvol
nutteloos, zinloos, overbodig, onnodig
autonomie, vrijheid, zelfstandigheid, onafhankelijk, regelruimte, zelfsturing
waardering, erkenning, respect, schouderklop, compliment
respect, eerbied, achting, respectvol
compliment, pluim, lof, schouderklop, complimenteren
respectloos, minachting, geringschatting, disrespect
feedback, terugkoppeling
beoordelingsgesprek, functioneringsgesprek, beoordeling, evaluatie
opleiding, training, cursus, scholing, bijscholing, nascholing, workshop, leergang
ontwikkeling, ontplooiing, zelfontplooiing, groei
doorgroeien, promotie, carrière, loopbaan, doorstromen, hogerop, groeimogelijkheid, carrièrekans
inwerken, onboarding, inwerkperiode, inwerktraject
begeleiding, coaching, mentoring
mentor, coach, begeleider, buddy
stage, stageplek, stageplaats, leerwerkplek
solliciteren, sollicitatiegesprek, werving
onderbezetting, personeelstekort, personeelsgebrek, onderbemand, onderbezet
bezetting, mankracht, menskracht, personele bezetting
verloop, personeelsverloop
verzuim, ziekteverzuim, ziekmelding
taak, klus, opdracht, werkzaamheid
doel, doelstelling, streven
target, quotum, streefcijfer
vergadering, overleg, meeting, werkoverleg, teamoverleg
regel, voorschrift, richtlijn, protocol, reglement
bureaucratie, papierwerk, rompslomp, administratie, regeldruk, paperassen
beleid, strategie, koers, visie
verandering, wijziging, aanpassing
vernieuwing, innovatie, modernisering, innovatief
modern, eigentijds, hedendaags, up-to-date
ouderwets, verouderd, gedateerd, achterhaald, oubollig
versleten, aftands, gammel, sleets, afgeleefd
kapot, defect, gebroken
schade, beschadiging
storing, uitval, hapering, mankement
crashen, vastlopen, bevriezen
fout, vergissing, misser, blunder
bug, softwarefout
computer, pc, laptop
software, programma, applicatie, systeem
app, applicatie
website, site, webpagina, internetpagina
webshop, webwinkel, internetwinkel
online, digitaal, elektronisch
internet, wifi, internetverbinding, glasvezel
bereik, dekking, ontvangst, signaal, verbinding
telefoon, mobiel, gsm, smartphone, toestel
bellen, opbellen, telefoneren, telefonisch, telefoongesprek
e-mail, mail
chat, chatbot, livechat
inloggen, aanmelden, login
wachtwoord, toegangscode, pincode
gebruiksvriendelijk, gebruiksgemak, gebruikersvriendelijk, bedieningsgemak
makkelijk, gemakkelijk, eenvoudig, simpel, moeiteloos
moeilijk, lastig, ingewikkeld, complex, omslachtig, gecompliceerd
overzichtelijk, overzicht, gestructureerd, structuur
rommelig, chaotisch, chaos, wanordelijk, onoverzichtelijk, ongeorganiseerd
organiseren, coördineren
duidelijk, helder, begrijpelijk, glashelder
onduidelijk, vaag, verwarrend, onbegrijpelijk
uitleg, toelichting, verduidelijking
instructie, aanwijzing, handleiding, gebruiksaanwijzing
informatie, info, inlichting, voorlichting
communicatie, informatievoorziening, berichtgeving
bereikbaar, aanspreekbaar, benaderbaar
toegankelijk, rolstoelvriendelijk, drempelvrij
eerlijk, oprecht, integer
leugen, liegen, onwaarheid, voorliegen
bedrog, oplichting, oplichter, fraude, zwendel, misleiding, bedriegen
eerlijk, rechtvaardig, redelijk, billijk
oneerlijk, onrechtvaardig, onredelijk, onbillijk
gelijkheid, gelijkwaardig, gelijke behandeling
voortrekken, vriendjespolitiek, voorkeursbehandeling, willekeur
wantrouwen, argwaan, achterdocht
betrouwbaar, solide, degelijk
belofte, beloven, toezegging
vriendelijk, aardig, hartelijk, beleefd, sympathiek, lief
onvriendelijk, onaardig, lomp, onbeschoft, onbeleefd, nors, chagrijnig, brutaal
arrogant, hooghartig, neerbuigend, denigrerend, betuttelend, uit de hoogte
behulpzaam, hulpvaardig, dienstbaar, bereidwillig, tegemoetkomend
hulp, steun, ondersteuning, bijstand, assistentie
luisteren, luisterend oor, gehoor, aanhoren
aandacht, belangstelling, interesse, betrokkenheid
meelevend, empathisch, empathie, invoelend, begripvol, medeleven, zorgzaam
onverschillig, ongeïnteresseerd, desinteresse
maatwerk, op maat, persoonlijke aanpak
onpersoonlijk, afstandelijk, kil
ontvangst, onthaal, welkom, verwelkomen
gastvrij, hartelijk
privacy, privé, persoonsgegevens, avg, vertrouwelijk
balans, evenwicht, werk-privébalans
familie, gezin, familielid, naasten
kind, peuter, kleuter
kinderopvang, crèche, dagopvang, bso
bejaarde, oudere, senior
jongere, jeugd, tiener, puber
handicap, beperking, invalide, mindervalide
rolstoel, rollator, scootmobiel
ligging, locatie, standplaats
dichtbij, nabij, in de buurt, om de hoek
veraf, afgelegen, ver weg
centrum, binnenstad, stadscentrum, stadshart
buurt, wijk, woonwijk, stadsdeel
gemeente, gemeentebestuur, gemeentehuis, stadhuis, stadsbestuur
wethouder, burgemeester, gemeenteraad
stoep, trottoir, voetpad
fietsenstalling, fietsenrek, stalling
opslag, berging, bergruimte
file, opstopping, filevorming
parkeren, parkeerplaats, parkeerplek, parkeergarage, parkeergelegenheid, parkeerruimte
auto, wagen, voertuig
openbaar vervoer, ov, busverbinding, treinverbinding
trein, intercity, sprinter
halte, bushalte, tramhalte
overstap, aansluiting
chauffeur, bestuurder, buschauffeur
conducteur, controleur, kaartcontroleur
kaartje, ticket, vervoersbewijs, toegangsbewijs, toegangskaart
reistijd, woon-werkverkeer, reisafstand, forenzen
dienstregeling, vertrektijden
vertraging, oponthoud, te laat
annuleren, afzeggen, afgelasten, cancelen
stipt, punctueel, tijdig, op tijd
wachten, wachttijd, wachtrij, in de rij, wachtlijst
snel, vlot, vlug, rap, spoedig
traag, langzaam, sloom, stroperig
meteen, direct, onmiddellijk, ogenblikkelijk
spoed, dringend, urgent, acuut
prijs, tarief, kosten, prijskaartje, prijsniveau
duur, prijzig, kostbaar, peperduur, hoge prijs
goedkoop, voordelig, betaalbaar, spotgoedkoop, lage prijs
korting, aanbieding, kortingscode, reductie, uitverkoop, kortingsactie
prijs-kwaliteit, prijs-kwaliteitverhouding, waar voor je geld
gratis, kosteloos, voor niets
geld, centen, poen, financiën, financieel
betalen, afrekenen, pinnen, betaalwijze
factuur, rekening, nota
kassabon, bon, aankoopbewijs
terugbetaling, restitutie, geld terug, refund, terugstorten
garantie, waarborg
belasting, heffing, ozb, leges, gemeentebelasting
boete, bekeuring, parkeerboete
lening, krediet
hypotheek, woonlening
rente, spaarrente, hypotheekrente
sparen, spaargeld, spaarrekening
bankpas, pinpas, betaalpas
pinautomaat, geldautomaat
verzekering, polis
verzekeraar, verzekeringsmaatschappij, zorgverzekeraar
claim, schadeclaim, schademelding
eigen risico, eigen bijdrage
premie, verzekeringspremie, zorgpremie
provider, aanbieder, leverancier
monteur, installateur, technicus
winkel, filiaal, vestiging, shop
supermarkt, buurtsuper
product, artikel, item
assortiment, aanbod, keuze, collectie, productaanbod, keuzemogelijkheid
voorraad, voorradig, leverbaar
uitverkocht, niet leverbaar, niet voorradig
bestelling, order
kopen, aankoop, aanschaf
verkoop, sales
bezorging, levering, aflevering, verzending, levertijd
bezorger, koerier, postbode, pakketbezorger
pakket, pakje, zending
verpakking, inpakken
retour, retourneren, terugsturen, retourzending, terugzenden
ruilen, omruilen, omwisselen
reclame, advertentie, promotie, marketing
verzendkosten, bezorgkosten, portokosten
klant, consument, afnemer
klantenservice, klantendienst, helpdesk, servicedesk, callcenter
service, dienstverlening, bediening
klantvriendelijk, klantgericht, servicegericht
klacht, klagen, beklag
probleem, knelpunt, kwestie
oplossing, verhelpen
verbetering, verbeterpunt, optimaliseren
verslechteren, achteruitgaan, achteruitgang
stevig, degelijk, robuust, solide
ontwerp, design, vormgeving, lay-out
uiterlijk, uitstraling, looks
mooi, prachtig, fraai, schitterend, beeldschoon, stijlvol
lelijk, foeilelijk, afzichtelijk
pasvorm, maat, maatvoering
formaat, afmeting, omvang, grootte
ruim, royaal, ruimte
klein, krap, nauw, benepen
comfortabel, comfort, gerieflijk, behaaglijk
stoel, zitplaats, zitplek, zetel
bed, matras, beddengoed
kamer, hotelkamer, slaapkamer
badkamer, douche
wc, toilet, sanitair
schoon, proper, hygiënisch, hygiëne, netjes, opgeruimd, brandschoon, smetteloos
vies, vuil, smerig, goor, onhygiënisch, viezigheid, ranzig, smoezelig
schoonmaken, poetsen, reinigen
afval, vuilnis, zwerfvuil, troep, huisvuil, zwerfafval
vuilnisbak, prullenbak, afvalbak, afvalcontainer
stank, stinken, muf
lawaai, herrie, kabaal, rumoer, geluidsoverlast, luidruchtig, lawaaierig, geluidshinder
gehorig, dunne muren
rustig, stil, kalm, vredig, rust, stilte
overlast, hinder
warm, heet, bloedheet, snikheet
koud, ijskoud, kil
verwarming, kachel, radiator
airco, airconditioning, klimaatbeheersing
ventilatie, frisse lucht, benauwd
verlichting, lamp, straatverlichting
uitzicht, vergezicht
ontbijt, ontbijtbuffet
eten, maaltijd, voedsel, voeding, gerecht
lunch, middageten
diner, avondeten, avondmaal
lekker, smakelijk, heerlijk, verrukkelijk, overheerlijk
smakeloos, flauw, niet lekker
drank, drankje, drinken, frisdrank
menu, menukaart
restaurant, eetgelegenheid, eetcafé
kantine, bedrijfsrestaurant, mensa
vegetarisch, vega, veganistisch, vegan
ober, serveerster, bediening, kelner
kok, chef-kok, keuken
hotel, accommodatie, verblijf, onderkomen
receptie, balie, ontvangstbalie
receptionist, baliemedewerker, receptioniste
inchecken, check-in
sauna, spa, wellness
ziekenhuis, kliniek, hospitaal
arts, dokter, specialist, medicus
huisarts, huisdokter, huisartsenpraktijk
verpleegkundige, verpleger, verpleegster, zuster, verzorgende
doktersassistente, assistente, praktijkondersteuner
tandarts, mondhygiënist, orthodontist
psycholoog, psychiater, therapeut
patiënt, cliënt
behandeling, therapie
operatie, ingreep
zorg, verzorging, verpleging
medicijn, medicatie, geneesmiddel, pil
apotheek, apotheker
pijn, pijnlijk
ziek, ziekte, aandoening, kwaal
gezondheid, welzijn, vitaliteit
uitslag, testresultaat, bevinding
spoedeisende hulp, eerste hulp, seh, huisartsenpost
afspraak, consult, spreekuur
bloedprikken, bloedafname, prikken
vaccinatie, vaccin, inenting
corona, covid, pandemie
deskundig, vakkundig, bekwaam, kundig, competent, professioneel, capabel
onbekwaam, incompetent, ondeskundig, onkundig, amateuristisch, onprofessioneel
kennis, vakkennis, expertise, knowhow, deskundigheid
zorgvuldig, nauwkeurig, secuur, grondig, accuraat, precies
slordig, onzorgvuldig, nonchalant, laks
beveiliging, bewaking, beveiliger
onveilig, gevaarlijk, gevaar, riskant
criminaliteit, misdaad, inbraak, diefstal
agressie, geweld, agressief, gewelddadig
politie, handhaving, politieagent, wijkagent
angst, bang, vrees
docent, leraar, leerkracht, juf, meester, onderwijzer, lerares
professor, hoogleraar, prof
universiteit, uni
student, studente
leerling, scholier
les, college, hoorcollege
tentamen, examen, toets, proefwerk
onderwijs, lesgeven, educatie
studie, studeren, opleiding
lesmateriaal, studiemateriaal, leermiddel, lesboek
scriptie, thesis
regering, kabinet, overheid, rijksoverheid
politiek, politicus
verkiezing, stembus
asielzoeker, vluchteling, migrant, immigrant, immigratie, migratie
milieu, klimaat, duurzaamheid, milieuvriendelijk, ecologisch
groen, park, plantsoen, groenvoorziening
speeltuin, speelplaats, speeltoestel
vervuiling, luchtvervuiling, verontreiniging, uitstoot
woning, huisvesting, woonruimte
buren, buurman, buurvrouw, buurtbewoner, omwonende
onderhoud, renovatie, opknappen
reparatie, herstelling
uitkering, bijstand, ww
evenement, festival, feest
spreker, lezing, presentatie
sporten, fitness, sportschool
tevreden, voldaan, content
ontevreden, onvrede, misnoegd
teleurstelling, teleurgesteld, tegenvallen, tegenvaller
blij, gelukkig, verheugd, dolblij
verdrietig, triest, somber, treurig
boos, kwaad, woedend, woest
irritant, vervelend, ergerlijk, hinderlijk
frustratie, ergernis, irritatie
goed, prima, uitstekend, perfect, top, geweldig, super, fantastisch, voortreffelijk, puik
geweldig, fantastisch, schitterend, briljant, fenomenaal, grandioos, subliem, uitmuntend, formidabel, excellent
slecht, belabberd, beroerd, waardeloos, ondermaats, abominabel, pover, bedroevend
vreselijk, verschrikkelijk, afschuwelijk, rampzalig, dramatisch, ramp
matig, middelmatig, mager
voldoende, genoeg, toereikend
onvoldoende, tekort, gebrek, ontoereikend, te weinig
bedankt, dank, dankjewel, dankbaar, dank u
aanraden, aanbevelen, aanrader
niets, niks, nvt, nihil
geen idee, weet niet, geen mening
suggestie, tip, advies, voorstel
mening, opinie, standpunt
vragenlijst, enquête
motivatie, enthousiasme, bevlogen, gedreven
demotiverend, ontmoedigend
efficiënt, doeltreffend, effectief
inefficiënt, ondoelmatig, tijdverspilling
handig, praktisch
belangrijk, essentieel, cruciaal
creatief, origineel
eenzaam, isolement
materiaal, gereedschap, apparatuur, hulpmiddel, uitrusting, spullen
kantoor, werkplek, werkruimte
gebouw, pand
meubilair, meubel, inrichting, interieur
bedrijfskleding, werkkleding, uniform
groot, enorm, reusachtig, gigantisch
houding, gedrag, attitude
bejegening, omgangsvormen, omgangstoon
reservering, boeking
kwijt, vermist, zoekgeraakt
onhandig, onpraktisch
abonnement, lidmaatschap
`;
