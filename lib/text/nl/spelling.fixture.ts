/** Words as people mistype them or scanners misread them, and what they are to be read as. */
export const mustRepair = `
sallaris salaris
salarus salaris
salris salaris
salarsi salaris
colega collega
collage collage
collegaa collega
egt echt
ff even
idd inderdaad
mss misschien
nix niets
mischien misschien
ondergoek onderzoek
inuloed invloed
geuoel gevoel
uan van
uoor voor
nlet niet
vacantie vakantie
vakatie vakantie
managment management
mangement management
manegement management
leidingevende leidinggevende
leidinggevnde leidinggevende
leidingegevende leidinggevende
teamlijder teamleider
temleider teamleider
comunicatie communicatie
comminicatie communicatie
communicaite communicatie
gezelig gezellig
gezellug gezellig
flexibiliteid flexibiliteit
felxibel flexibel
flexiebel flexibel
roostr rooster
rooser rooster
roostters roosters
profesioneel professioneel
interesant interessant
verantwoordelikheid verantwoordelijkheid
verantwoordlijkheid verantwoordelijkheid
zelvstandig zelfstandig
zelfstandug zelfstandig
contarct contract
contrakt contract
inschrijvign inschrijving
opleidign opleiding
oplijding opleiding
waarderring waardering
waadering waardering
tevrden tevreden
tefreden tevreden
vriendeljk vriendelijk
vriendlijk vriendelijk
duidlijk duidelijk
duidelik duidelijk
werkdruck werkdruk
werkdrk werkdruk
bereikbaarhied bereikbaarheid
afspaken afspraken
vergaderign vergadering
ondersteunign ondersteuning
onderstuening ondersteuning
personeell personeel
perosneel personeel
sa1aris salaris
c0llega collega
cornmunicatie communicatie
uergadering vergadering
begeleicling begeleiding
mogelijkhedn mogelijkheden
uitdaaging uitdaging
motivtie motivatie
thuisewrken thuiswerken
vergoedign vergoeding
kwalitiet kwaliteit
onregelmatich onregelmatig
altyd altijd
tyd tijd
nauwlijks nauwelijks
`
  .trim()
  .split("\n")
  .map((line) => line.split(" "))
  .filter(([seen, intended]) => seen !== intended);

/** What must stay as it is: words, names, abbreviations, words that only look like a slip. */
export const mustNotRepair = `
salaris
collage
bazen
lonen
loont
leider
lijder
lijden
leiden
hart
hard
wordt
word
gebeurd
gebeurt
betaalt
betaald
rooster
roosters
roostertijd
roostertijden
teamleidersgedrag
klantdruk
belscript
belscripts
targetdruk
wfm
cao
kpi
KPI
ICT
HR
AHT
NPS
FTE
ACD
Janssen
Jansen
Vodafone
Ziggo
Randstad
Tilburg
Genesys
TeamViewer
iPhone
Samsung
Kees
Fatima
Mohammed
Teleperformance
Webhelp
genesys
chatgpt
onboarding
backoffice
frontoffice
coachen
gecoacht
appen
geappt
gefocust
mailen
gemaild
inbound
outbound
headset
skill
skills
tool
tools
beter
beste
ander
kamer
kam
xyz
qqq
aaa
hmm
haha
pff
36
36-urige
2e
b2b
mp3
roosteren
inroosteren
ingeroosterd
doorgroei
doorgroeien
uitzendkracht
uitzendkrachten
detachering
weekenddienst
avonddienst
meer
mere
man
maan
vaak
wag
ari
vak
`
  .trim()
  .split("\n");
