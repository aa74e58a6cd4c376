import type { ReadTerms } from "./read-terms.ts";
import { SurfaceForms } from "./surface-forms.ts";
import { unitsOf } from "./units.ts";

/** An answer as its words were read. */
export interface DescribedAnswer {
  readonly text: string;
  readonly terms: ReadTerms;
  /** How much it counts: one text that many wrote is not as many answers. */
  readonly weight: number;
}

/** What a group is called by. */
export interface GroupDescription {
  /** One to three words as people wrote them. */
  readonly name: string;
  readonly keywords: readonly string[];
  readonly phrases: readonly string[];
}

/** A word or phrase in so many answers, as their weights count, of the group and of all. */
interface Use {
  inGroup: number;
  readonly inAll: number;
  readonly forms: SurfaceForms;
}

const mostKeywords = 8;
const mostPhrases = 5;
/** Of the answers with a keyword, the share that must be in the group, as if one more were not. */
const leastShare = 0.5;
/** A phrase that so much of its word's use is in names the group better. */
const phraseForWord = 0.5;
const leastUses = 1.5;
/** Of the group's answers, the share that a keyword or phrase must be in. */
const leastOfGroup = 0.02;

/**
 * Describes groups by the words that their answers have and others don't.
 *
 * @param groups each the places of its answers.
 * @returns a description for each group, in order.
 */
export function describeGroups(
  answers: readonly DescribedAnswer[],
  groups: readonly (readonly number[])[],
): GroupDescription[] {
  const units = answers.map(({ text, terms }) => unitsOf(text, terms));
  const totals = new Map<string, number>();
  answers.forEach(({ weight }, place) => {
    for (const key of units[place]?.keys() ?? []) totals.set(key, (totals.get(key) ?? 0) + weight);
  });
  const uses = groups.map((places) => {
    const own = new Map<string, Use>();
    for (const place of places) {
      for (const [key, { surface, isFirst }] of units[place] ?? []) {
        const use = own.get(key) ?? { inGroup: 0, inAll: totals.get(key) ?? 0, forms: new SurfaceForms() };
        use.inGroup += answers[place]?.weight ?? 0;
        use.forms.add(surface, isFirst);
        own.set(key, use);
      }
    }
    return own;
  });
  const names = new Set<string>();
  return uses.map((own, group) => {
    const least = Math.max(leastUses, leastOfGroup * (groups[group]?.length ?? 0));
    const ranked = [...own]
      .filter(([, use]) => isOfGroup(use, least))
      .sort((a, b) => rank(b[1]) - rank(a[1]));
    const words = ranked.filter(([key]) => !key.includes(" "));
    const phrases = ranked.filter(([key]) => key.includes(" "));
    const naming = words.length > 0 ? words : topOf(own);
    const name = nameOf(naming, phrases, names);
    names.add(name);
    return {
      name,
      keywords: (words.length > 0 ? words : naming.slice(0, 1))
        .slice(0, mostKeywords)
        .map(([, { forms }]) => forms.commonest()),
      phrases: phrases.slice(0, mostPhrases).map(([, { forms }]) => forms.commonest()),
    };
  });
}

function nameOf(
  words: readonly [string, Use][],
  phrases: readonly [string, Use][],
  taken: ReadonlySet<string>,
): string {
  for (const [family, word] of words) {
    const phrase = phrases.find(
      ([key, { inGroup }]) => key.split(" ").includes(family) && inGroup >= phraseForWord * word.inGroup,
    );
    const name = (phrase?.[1] ?? word).forms.commonest();
    if (!taken.has(name)) return name;
  }
  return words[0]?.[1].forms.commonest() ?? "";
}

/** Where no word is the group's own, its commonest one. */
function topOf(own: ReadonlyMap<string, Use>): [string, Use][] {
  return [...own].filter(([key]) => !key.includes(" ")).sort((a, b) => b[1].inGroup - a[1].inGroup);
}

function isOfGroup({ inGroup, inAll }: Use, least: number): boolean {
  return inGroup >= least && inGroup / (inAll + 1) >= leastShare;
}

function rank({ inGroup, inAll }: Use): number {
  return (inGroup * inGroup) / (inAll + 1);
}
