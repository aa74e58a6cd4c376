import { closedSpellings } from "./stem-spelling.ts";
import { strongVerbs } from "./strong-verbs.ts";

/** Prefixes that stand apart in the infinitive's other forms, and before -ge-: afspreken, afgesproken. */
export const separablePrefixes =
  /^(?:aan|achter|af|bij|binnen|bloot|deel|dicht|door|goed|heen|in|klaar|kwijt|langs|los|mee|mis|na|neer|om|onder|open|op|over|plaats|rond|samen|stil|stop|tegen|tekort|terecht|terug|thuis|toe|uit|vast|vol|voor|voort|vrij|waar|weg|weer)(?=.{3})/;
/** Prefixes that take the place of ge- in the participle: begrepen, verkregen. */
export const fixedPrefixes = /^(?:be|ge|her|ont|ver|er|onder|over|door|voor|mis|weer|aan)(?=.{3})/;

interface StrongForm {
  readonly infinitive: string;
  readonly stem: string;
}

const past = new Map<string, StrongForm>();
/** Participles without their ge-. */
const participles = new Map<string, StrongForm>();

for (const line of strongVerbs.trim().split("\n")) {
  const [infinitive = "", ...forms] = line.split(" ");
  const stem = closedSpellings(infinitive.replace(/e?n$/, ""))[0] ?? infinitive;
  const participle = forms[2] ?? "-";
  for (const form of forms.slice(0, 2)) if (form !== "-") past.set(form, { infinitive, stem });
  past.set(`${stem}t`, { infinitive, stem });
  past.set(stem, { infinitive, stem });
  past.set(infinitive, { infinitive, stem });
  if (participle !== "-") participles.set(participle.replace(/^ge/, ""), { infinitive, stem });
}

/**
 * The stem of the strong verb that a word is a form of, prefixes included: gekregen gives krijg,
 * besproken bespreek, afgesproken afspreek; undefined if it is none.
 *
 * @param isWord says of a verb with its prefix whether there is one.
 */
export function strongStem(word: string, isWord: (word: string) => boolean): string | undefined {
  const plain = past.get(word) ?? (word.startsWith("ge") ? participles.get(word.slice(2)) : undefined);
  if (plain) return plain.stem;
  const fixed = fixedPrefixes.exec(word)?.[0];
  if (fixed !== undefined) {
    const rest = word.slice(fixed.length);
    const found = past.get(rest) ?? participles.get(rest);
    if (found && isWord(fixed + found.infinitive)) return fixed + found.stem;
  }
  const loose = separablePrefixes.exec(word)?.[0];
  if (loose === undefined) return undefined;
  const rest = word.slice(loose.length);
  const found = past.get(rest) ?? (rest.startsWith("ge") ? participles.get(rest.slice(2)) : undefined);
  return found && isWord(loose + found.infinitive) ? loose + found.stem : undefined;
}
