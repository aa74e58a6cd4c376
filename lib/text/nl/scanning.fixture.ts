/** Dutch words as scanning damages them (z as g, v as u, k as R, and what a worn print does), and what was written. */
export const damaged = `
ondergoek onderzoek
inuloed invloed
geuoel gevoel
uan van
uoor voor
ueel veel
gelf zelf
gekerheid zekerheid
gonder zonder
uaste vaste
uakantie vakantie
vergoeding vergoeding
werRdruk werkdruk
RlantRontact klantkontact
Rlanten klanten
Rlacht klacht
uriendelijk vriendelijk
uertrouwen vertrouwen
leidinggeuende leidinggevende
uerantwoordelijk verantwoordelijk
opdrachtgeuer opdrachtgever
roosterwijgiging roosterwijziging
uitgendbureau uitzendbureau
uitgendkracht uitzendkracht
uerdienen verdienen
sa1aris salaris
te1efoon telefoon
p1anning planning
co11ega collega
begeleidlng begeleiding
werkdnuk werkdruk
comrnunicatie communicatie
rnensen mensen
waardening waardering
w1j wij
werR werk
Rantoor kantoor
o0k ook
contnact contract
diensten diensten
luisteren luisteren
geluisterd geluisterd
tijdsdnuk tijdsdruk
systeern systeem
progranma programma
reiskoslen reiskosten
toeslaq toeslag
uurlcon uurloon
gesprekstljd gesprekstijd
afwisselinq afwisseling
duidelijkheld duidelijkheid
`
  .trim()
  .split("\n")
  .map((line) => line.split(" "));
