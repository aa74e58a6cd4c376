import { foldDiacritics } from "../normalise.ts";
import { byWord } from "../word-lines.ts";
import { separateWords } from "./separate-words.ts";
import { strongVerbs, weakVerbStems } from "./verbs.ts";

const ownFamily = "=";
/** Prefixes that stand apart in the verb's other forms, and before -ge- and -zu-. */
const separable =
  /^(?:ab|an|auf|aus|bei|durch|ein|fest|fort|frei|her|herum|hin|hinter|kennen|los|mit|nach|nieder|statt|teil|über|um|unter|vor|voran|vorbei|weg|weiter|wert|wieder|zu|zurück|zusammen)(?=.{3})/;
const foldedSeparable = new RegExp(folded(separable.source));
/** Prefixes that take the place of ge- in the participle. */
const fixed = /^(?:be|emp|ent|er|miss|ver|zer|uber|unter|wider)(?=.{3})/;
/** What follows the stem of a weak verb. */
const weakEndings = /(?:e?t|e?te|e?ten|e?tet|e?test|e?st|e|en|n|end|ende[mnrs]?|e?te[mnrs]|ung|ungen)?$/;

const separate = byWord(folded(separateWords));
const weak = new Set(folded(weakVerbStems).trim().split(/\s+/));
/** Stems of strong verbs by their forms; participles also without ge-. */
const strong = new Map<string, string>();
const participles = new Map<string, string>();

for (const line of folded(strongVerbs).trim().split("\n")) {
  const [infinitive = "", present = "", past = "", participle = ""] = line.split(" ");
  const stem = infinitive.replace(/e?n$/, "");
  const forms = [infinitive, present, present.replace(/t$/, "st"), past, `${past}en`, `${past}t`];
  for (const form of [...forms, `${stem}e`, `${stem}t`, `${stem}end`, `${stem}ung`, `${stem}ungen`]) {
    if (form.length > 2) strong.set(form, stem);
  }
  if (participle !== "-") participles.set(participle.replace(/^ge/, ""), stem);
}

/** Words without umlauts; each by itself, since nothing long is folded. */
function folded(words: string): string {
  return words.replace(/[^\s|]+/g, (word) => foldDiacritics(word, "de"));
}

/**
 * The family of a German word, where it is a form of a verb that is known, or a word that must be
 * kept apart; else the word whose stem stands for it.
 *
 * @param word folded, umlauts too; also as telephones without them write it: gehaelter.
 * @param isWord says whether there is such a word.
 */
export function germanRoot(
  word: string,
  isWord: (word: string) => boolean,
): { readonly root: string; readonly isFamily: boolean } {
  const spelledOut = word.replace(/([ao])e/g, "$1").replace(/(?<![aeq])ue/g, "u");
  const forms = spelledOut === word ? [word] : [word, spelledOut];
  for (const form of forms) {
    const own = separate.get(form);
    if (own !== undefined) return { root: own + ownFamily, isFamily: true };
    const stem = verbStem(form) ?? fromNoun(form);
    if (stem !== undefined) return { root: stem, isFamily: true };
  }
  const known = forms.find(isWord) ?? word;
  return { root: withoutGender(known).replace(/ible([mnrs]?)$/, "ibel"), isFamily: false };
}

/** Whether a folded word is a form of a verb that is known, or the noun in -ung of one. */
export function isVerbForm(word: string): boolean {
  return verbStem(word) !== undefined;
}

function verbStem(word: string): string | undefined {
  const simple = simpleStem(word) ?? participleStem(word);
  if (simple !== undefined) return simple;
  const fixedPrefix = fixed.exec(word)?.[0];
  if (fixedPrefix !== undefined) {
    const rest = word.slice(fixedPrefix.length);
    const stem = strong.get(rest) ?? participles.get(rest);
    if (stem !== undefined) return fixedPrefix + stem;
  }
  const prefix = foldedSeparable.exec(word)?.[0];
  if (prefix === undefined) return undefined;
  const rest = word.slice(prefix.length);
  const stem = simpleStem(rest) ?? participleStem(rest) ?? simpleStem(rest.replace(/^zu/, ""));
  return stem === undefined ? undefined : prefix + stem;
}

/** Of any form but a participle with ge-: arbeitet, bezahlt, bezahlung, spricht. */
function simpleStem(word: string): string | undefined {
  const found = strong.get(word);
  if (found !== undefined) return found;
  return weakStem(word);
}

function weakStem(word: string): string | undefined {
  for (let length = word.length; length >= Math.max(3, word.length - 5); length--) {
    const stem = word.slice(0, length);
    const ending = word.slice(length);
    if (weak.has(stem) && weakEndings.exec(ending)?.[0] === ending) return stem;
  }
  return undefined;
}

/** Of a participle with ge-, also inflected: gearbeitet, gesprochen, geschätzte. */
function participleStem(word: string): string | undefined {
  if (!word.startsWith("ge")) return undefined;
  const rest = word.slice(2);
  const found = participles.get(rest) ?? participles.get(rest.replace(/e[mnrs]?$/, ""));
  if (found !== undefined) return found;
  return /te?[mnrs]?$/.test(rest) ? weakStem(rest) : undefined;
}

/** Nouns in -ation whose verb ends in -ieren, where it is known. */
function fromNoun(word: string): string | undefined {
  const stem = /^(.{3,})ation(?:en)?$/.exec(word)?.[1];
  const verb = stem === undefined ? undefined : [`${stem}ier`, `${stem.replace(/k$/, "z")}ier`];
  return verb?.find((each) => weak.has(each));
}

/** The male form, whose family it is: kollegin, mitarbeiterinnen. */
function withoutGender(word: string): string {
  return word
    .replace(/(kolleg|er|chef|ant|ent|ist|eut)in(?:nen)?$/, "$1")
    .replace(/ilitat$/, "el")
    .replace(/(al|iv)itat$/, "$1");
}
