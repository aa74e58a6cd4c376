import type { NegationWords } from "../word-role.ts";

/** Dutch words of negation, hedging and what bounds them, without accents. */
export const dutch: NegationWords = {
  accents: false,
  grammar: {
    negator:
      "niet nie nooit niets niks niemand nergens geen noch nauwelijks amper zelden allerminst geenszins " +
      "evenmin nimmer zonder weinig onvoldoende",
    joint: "geen zonder weinig onvoldoende noch",
    without: "zonder",
    never: "nooit nimmer",
    few: "weinig",
    one: "een 'n",
    lack: "gebrek tekort ontbreekt ontbreken ontbrak ontbraken ontbrekend ontbrekende meevalt meevallen meeviel meegevallen",
    only: "alleen enkel slechts uitsluitend louter alleenmaar",
    answer: "nee neen nope",
    article:
      "de het een 't 'n deze dit die mijn m'n jouw zijn haar ons onze hun jullie uw elke elk iedere ieder alle",
    pronoun: "ik je jij hij ze zij we wij jullie u men iedereen",
    preposition:
      "van voor met over aan in op bij naar tot uit om tegen tussen onder tijdens na per binnen buiten rond sinds vanaf volgens",
    partitive: "aan",
    boundary:
      "maar echter doch omdat want doordat zodat terwijl als wanneer toen hoewel ondanks vanwege wegens dankzij " +
      "door daarom dus behalve tenzij mits ofschoon desondanks toch daarentegen waardoor daardoor indien mocht",
    affirms: "wel",
    or: "of noch danwel",
    and: "en alsook plus alsmede",
    that: "dat",
    falls: "valt vallen viel vielen",
    short: "mee",
    hedge:
      "zou zouden misschien wellicht mss hopelijk liever eventueel idealiter zouden hopen wens wensen gewenst " +
      "hoop hoopte wenste prefereer",
    softly: "mag mogen graag wil willen wilde kan kunnen kon konden moet moeten eens best beetje iets",
    had: "had hadden",
    more: "meer minder vaker hoger lager omhoog omlaag langer korter sneller",
    can: "kan kunnen kon konden zou zouden",
    function:
      "er hier daar ook nog al echt heel erg zo te ter helemaal altijd eigenlijk gewoon soms vaak weer nu even eens " +
      "dan wat wie hoe dat ja zich zelf mij me mijzelf jou hem hen hun ons elkaar iemand iets alles veel best vrij nogal " +
      "ben bent is zijn was waren geweest word wordt worden werd werden geworden heb hebt heeft hebben gehad " +
      "krijg krijgt krijgen kreeg kregen gekregen ontvang ontvangt ontvangen zie ziet zien zag zagen gezien " +
      "ervaar ervaart ervaren merk merkt merken voel voelt voelen vind vindt vinden vond doe doet doen deed deden gedaan " +
      "ga gaat gaan ging gingen gegaan kom komt komen kwam kwamen gekomen geef geeft geven gaf gaven gegeven " +
      "reuze behoorlijk enorm ontzettend best kun zal zullen hoef hoeft hoeven lijkt blijft blijven bestaat bestaan",
  },
  content: {
    lack: "mis mist missen miste misten",
    voids: "twijfel wonder vergeten minst niets niks",
    more: "beter betere hogere lagere langere kortere prettiger rustiger makkelijker duidelijker ruimer verbeterd verbeteren verbetering",
    better:
      "beter betere fijner fijnere leuker leukere mooier mooiere prettiger prettigere gezelliger gezelligere",
  },
};
