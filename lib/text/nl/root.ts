import { irregularForms } from "./irregular-words.ts";
import { separateWords } from "./separate-words.ts";
import { closedSpellings, infinitives } from "./stem-spelling.ts";
import { fixedPrefixes, separablePrefixes, strongStem } from "./strong-forms.ts";

type IsWord = (word: string) => boolean;
/** A way back from a form to the word that it is a form of; undefined where it isn't one. */
type Step = (word: string, isWord: IsWord) => string | undefined;

/** Enough for 'gewaardeerde': gewaardeerde, gewaardeerd, waardeer. */
const mostSteps = 5;
const shortestWord = 3;
const longestIrregular = 8;

/**
 * The word that stands for a Dutch word's family: the singular of a noun (roosters: rooster), the
 * stem of a verb (gewaardeerd, waarderen, waardering: waardeer), the plain form of an adjective
 * (hoogste: hoog). Every step but those of strong verbs must lead to a word that is known.
 *
 * @param word folded, without apostrophes and hyphens.
 * @returns undefined if neither the word is known nor any that it is a form of.
 */
export function dutchRoot(word: string, isWord: IsWord): string | undefined {
  let root = word;
  let isKnown = isWord(word);
  for (let count = 0; count < mostSteps; count++) {
    const irregular = Object.hasOwn(irregularForms, root) ? irregularForms[root] : undefined;
    if (irregular !== undefined) return irregular;
    if (separateWords.has(root)) return root;
    const next = stepBack(root, isWord);
    if (next === undefined) break;
    root = next;
    isKnown = true;
  }
  return isKnown ? root : undefined;
}

function stepBack(word: string, isWord: IsWord): string | undefined {
  for (const step of steps) {
    const found = step(word, isWord);
    if (found !== undefined && found !== word && found.length >= shortestWord) return found;
  }
  return undefined;
}

/** Diminutives: praatje, cursusjes, collegaatje, dingetje, koninkje. */
const fromDiminutive: Step = (word, isWord) => {
  const stem = /^(.{2,})jes?$/.exec(word)?.[1];
  if (stem === undefined) return undefined;
  if (word.endsWith("s") && separateWords.has(word.slice(0, -1))) return word.slice(0, -1);
  const bare = stem.replace(/t$/, "");
  const candidates = [
    stem.endsWith("k") ? `${stem.slice(0, -1)}g` : "",
    stem.replace(/mp$/, "m"),
    stem,
    ...(stem.endsWith("et") ? closedSpellings(stem.slice(0, -2)) : []),
    bare,
    bare.replace(/([aeou])\1$/, "$1"),
  ];
  return candidates.find((candidate) => candidate.length >= shortestWord && isWord(candidate));
};

/** Plurals in -en, and infinitives, which look the same: roosters aside, lonen gives loon, werken werk. */
const fromEn: Step = (word, isWord) => {
  if (!word.endsWith("en") || isWord(`${word}s`) || isWord(`${word}en`)) return undefined;
  if (word.endsWith("heden")) return firstWord([`${word.slice(0, -5)}heid`], isWord);
  const stem = word.slice(0, -2);
  const bases = closedSpellings(stem).filter((base) => infinitives(base).includes(word));
  return firstWord([...bases, `${stem}e`], isWord);
};

/** Irregular plurals of compounds: feestdagen, hoofdsteden. */
const fromIrregularHead: Step = (word, isWord) => {
  if (!/en$|[ai]$/.test(word)) return undefined;
  for (let at = Math.max(3, word.length - longestIrregular); at <= word.length - 4; at++) {
    const ending = word.slice(at);
    const head = Object.hasOwn(irregularForms, ending) ? irregularForms[ending] : undefined;
    if (head !== undefined && isWord(word.slice(0, at) + head)) return word.slice(0, at) + head;
  }
  return undefined;
};

/** Plurals in -s, and what follows 'iets': teams, iets leuks. A noun with a plural in -en ends in s itself. */
const fromS: Step = (word, isWord) => {
  if (!word.endsWith("s") || word.endsWith("ss") || word.length <= shortestWord) return undefined;
  if (pluralsInEn(word).some(isWord)) return undefined;
  return firstWord([word.slice(0, -1)], isWord);
};

/** Inflected adjectives: leuke, lage, boze. A noun in -e has a plural in -s. */
const fromE: Step = (word, isWord) => {
  if (!word.endsWith("e") || word.endsWith("ee") || isWord(`${word}s`)) return undefined;
  const bases = closedSpellings(word.slice(0, -1));
  return firstWord(
    bases.filter((base) => infinitives(base).includes(`${word}n`)),
    isWord,
  );
};

/** Comparatives and superlatives, where the word has both: hoger, hoogst, duurder. */
const fromDegree: Step = (word, isWord) => {
  if (word.endsWith("st")) {
    const base = word.slice(0, -2);
    return isPluralOnly(word, isWord) || !comparatives(base).some(isWord)
      ? undefined
      : firstWord([base], isWord);
  }
  if (!word.endsWith("er")) return undefined;
  const stem = word.slice(0, -2);
  const bases = stem.endsWith("rd") ? [stem.slice(0, -1)] : closedSpellings(stem);
  return bases.find((base) => isWord(base) && isWord(`${base}st`));
};

/** Participles: gewerkt, ingewerkt, betaald, onderbetaald. */
const fromParticiple: Step = (word, isWord) => {
  const prefix = separablePrefixes.exec(word)?.[0] ?? "";
  const rest = word.slice(prefix.length);
  if (rest.startsWith("ge") && !isPluralOnly(word, isWord)) {
    const stem = rest.slice(2);
    const stems = /[dt]$/.test(stem) ? [stem.slice(0, -1), stem] : [];
    const found = stems.find((each) => each.length >= 2 && isVerb(prefix + each, isWord));
    if (found !== undefined) return prefix + found;
    // A separable verb that the dictionary lacks is still the same verb.
    const simple = prefix === "" ? undefined : stems.find((each) => isVerb(each, isWord));
    if (simple !== undefined) return prefix + simple;
  }
  const isPrefixed = fixedPrefixes.test(word) || fixedPrefixes.test(rest);
  if (!word.endsWith("d") || !isPrefixed || isPluralOnly(word, isWord)) return undefined;
  return verbStem([word.slice(0, -1)], isWord);
};

/** Third person: betaalt, werkt, doorgroeit. */
const fromThirdPerson: Step = (word, isWord) => {
  if (!/[^aeiou]t$|[aeiou]{2}t$/.test(word) || isPluralOnly(word, isWord)) return undefined;
  // An adjective has a superlative: kort, kortst.
  if (isWord(`${word}st`)) return undefined;
  return verbStem([word.slice(0, -1)], isWord);
};

/**
 * Past in -de: belde, betaalden; of a verb whose own forms are known, for 'handen' look the same.
 * Past in -te comes from the third person: werkten, werkt, werk.
 */
const fromPast: Step = (word, isWord) => {
  const stem = /^(.{3,})den?$/.exec(word)?.[1];
  if (stem === undefined || isWord(`${word}s`) || isWord(word.replace(/en?$/, "st"))) return undefined;
  return isWord(stem) && isWord(`${stem}t`) ? verbStem([stem], isWord) : undefined;
};

/** Present participle: afwisselend, vervelend. */
const fromEnd: Step = (word, isWord) =>
  // 'Herkend' is a form of 'herkennen'.
  /.{3}end$/.test(word) && isWord(word.slice(0, -1)) && !isVerb(word.slice(0, -1), isWord)
    ? verbStem(closedSpellings(word.slice(0, -3)), isWord)
    : undefined;

/** Nouns from verbs: betaling, waardering, inwerking. */
const fromIng: Step = (word, isWord) =>
  word.endsWith("ing") && isWord(`${word.slice(0, -3)}en`)
    ? verbStem(closedSpellings(word.slice(0, -3)), isWord)
    : undefined;

/** Nouns in -atie whose verb ends in -eren: motivatie, communicatie. */
const fromAtie: Step = (word, isWord) =>
  word.endsWith("atie") ? verbStem([`${word.slice(0, -4)}eer`], isWord) : undefined;

/** Nouns from adjectives: gezelligheid, collegialiteit, flexibiliteit. */
const fromAdjective: Step = (word, isWord) => {
  if (word.endsWith("heid")) return firstWord([word.slice(0, -4)], isWord);
  if (!word.endsWith("iteit")) return undefined;
  const stem = word.slice(0, -5);
  const adjectives = [...closedSpellings(stem), stem.replace(/il$/, "el"), stem.replace(/iv$/, "ief")];
  return firstWord(adjectives, isWord);
};

/** Strong verbs: gekregen, afgesproken. 'Verlagen' is an infinitive, though 'lagen' is a past. */
const strong: Step = (word, isWord) => {
  const regular = word.endsWith("en") ? closedSpellings(word.slice(0, -2)) : [];
  const found = strongStem(word, isWord);
  return found !== undefined && regular.some((stem) => stem !== found && isWord(stem) && isWord(`${stem}t`))
    ? undefined
    : found;
};

const steps: readonly Step[] = [
  strong,
  fromDiminutive,
  fromPast,
  fromIrregularHead,
  fromEn,
  fromS,
  fromE,
  fromEnd,
  fromParticiple,
  fromThirdPerson,
  fromIng,
  fromAtie,
  fromAdjective,
  fromDegree,
];

function firstWord(candidates: readonly string[], isWord: IsWord): string | undefined {
  return candidates.find((candidate) => candidate.length >= shortestWord && isWord(candidate));
}

function verbStem(stems: readonly string[], isWord: IsWord): string | undefined {
  const verbs = stems.filter((stem) => stem.length >= shortestWord && isVerb(stem, isWord));
  // 'vergaderen' would be the infinitive of 'vergadeer' too, which is no word.
  return verbs.find(isWord) ?? verbs[0];
}

function isVerb(stem: string, isWord: IsWord): boolean {
  return infinitives(stem).some(isWord);
}

/** Whether a word in -t or -d has a plural and no inflected form, so that it is a noun: markt, gebied. */
function isPluralOnly(word: string, isWord: IsWord): boolean {
  return isWord(`${word}en`) && !isWord(`${word}e`);
}

function pluralsInEn(word: string): string[] {
  const soft = word.replace(/s$/, "z");
  return [`${word}en`, `${word}sen`, `${soft}en`, `${soft.replace(/([aeou])\1z$/, "$1z")}en`];
}

function comparatives(base: string): string[] {
  return [`${base}er`, `${base}der`, ...infinitives(base).map((form) => form.replace(/n$/, "r"))];
}
