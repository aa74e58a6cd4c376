import type { CompoundRules } from "../compounds.ts";
import { commonParts, lexicalised } from "./compound-parts.ts";
import { isVerbForm } from "./root.ts";

function words(lines: string): ReadonlySet<string> {
  return new Set(lines.trim().split(/\s+/));
}

const parts = words(commonParts);
const wholes = words(lexicalised);
/** Plurals and cases of a part that is known in the singular. */
const endings = ["s", "es", "n", "en", "er", "e"];

/** Whether it is a common part, or a plural or case of one. */
function isCommonPart(word: string): boolean {
  return (
    parts.has(word) ||
    endings.some((ending) => word.endsWith(ending) && parts.has(word.slice(0, -ending.length)))
  );
}

/** How German makes words of words. There is no German dictionary: common parts are written down. */
export const germanCompounds: CompoundRules = {
  links: ["s", "es", "n", "en", "er", "e", ""],
  isPart: (word) => isCommonPart(word) || (/.{3}ung(?:en)?$/.test(word) && isVerbForm(word)),
  neverParts: words(`
    los lose losen bar bare lich liche heit keit keiten schaft schaften ung ungen haft hafte sam same voll volle
    reich reiche frei freie arm arme massig massige wert werte weise artig formig lei fach
    unter uber vor durch hinter gegen innen aussen neben mit nach auf aus ein eine einen einem einer
    stand stande gang fall falle halt halten eben ende rand tend tung rung lung nung
  `),
  isHead: (head) => head.length > 3 || head === "tag",
  isVerb: () => false,
  shortParts: words(`tag lob alt neu team job chef lohn zeit geld`),
  generalModifiers: words(
    `arbeit arbeits tag tage zeit zeiten stunde stunden jahr jahre woche wochen monat haupt hand gross`,
  ),
  wholeWords: words(`
    montag dienstag mittwoch donnerstag freitag samstag sonntag verstand gegenstand zustand umstand umstande
    arbeitslos ruhelos verwaltung verhalten unterhalt gehalten erhalten
    rechnung wertvoll erfolgreich umfangreich zahlreich hilfreich
    krankenhaus krankenhauser krankenkasse kindergarten feierabend geburtstag bahnhof handschuh handschuhe
    vorteil nachteil urteil vorurteil anteil bestandteil
  `),
  tellingModifiers: words(`lohn geld stress pause`),
  headBehindPrefix: (family) => /^(?:unter|uber)(bezahl|beleg|besetz|forder|last)$/.exec(family)?.[1],
  isLexicalised: (word, vocabulary) =>
    vocabulary.dictionary.has(word) ||
    wholes.has(word) ||
    endings.some((ending) => word.endsWith(ending) && wholes.has(word.slice(0, -ending.length))),
};
