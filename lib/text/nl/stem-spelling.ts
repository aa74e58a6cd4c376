/** Two letters that are one vowel, before the last consonant. */
const longVowel = /(?:aa|ee|oo|uu|ie|ei|eu|oe|ou|ui|au|ai|oi)[^aeiou]$/;

/**
 * How a Dutch word may be written without the ending that followed it, likeliest first: vowels are
 * doubled and consonants undoubled (lonen: loon; mannen: man), v and z become f and s (brieven:
 * brief; huizen: huis).
 *
 * @param stem what is left when -en, -e, -ing or -er is taken off.
 */
export function closedSpellings(stem: string): string[] {
  const last = stem.charAt(stem.length - 1);
  const before = stem.charAt(stem.length - 2);
  const hard = hardened(stem);
  if (last === before && isConsonant(last)) return [stem.slice(0, -1), stem];
  if (!isConsonant(last) || !/[aeou]/.test(before)) return [hard, stem];
  // A vowel that is alone before a single consonant is long. Two may be one (dienen) or not (variëren).
  const lengthened = hardened(`${stem.slice(0, -1)}${before}${last}`);
  return longVowel.test(stem) ? [hard, lengthened, stem] : [lengthened, hard, stem];
}

/** How a Dutch verb's infinitive may be written, by its stem: betaal, betalen; leef, leven; bel, bellen. */
export function infinitives(stem: string): string[] {
  const last = stem.charAt(stem.length - 1);
  if (!isConsonant(last)) return [`${stem}n`, `${stem}en`];
  return opened(stem).flatMap((open) => {
    const soft = softened(open);
    return soft === open ? [`${open}en`] : [`${soft}en`, `${open}en`];
  });
}

/** The stem with a following vowel in mind: betaal as betal-, bel as bell-, regel as regel-. */
function opened(stem: string): string[] {
  const last = stem.charAt(stem.length - 1);
  if (/([aeou])\1[^aeiou]$/.test(stem)) return [stem.slice(0, -2) + last];
  if (!/[aeiou][^aeiouwxj]$/.test(stem) || /[aeiou]{2}[^aeiou]$/.test(stem)) return [stem];
  // An unstressed syllable keeps its one consonant: regelen, tekenen, luisteren; not so vertellen, modellen.
  const isUnstressed = /[aeiou].*[^aeiou](?:e[lrnm]|ig|ik|ist)$/.test(stem);
  if (!isUnstressed) return [stem + last];
  return /^(?:be|ge|her|ont|ver)|e[lm]$/.test(stem) ? [stem, stem + last] : [stem];
}

function hardened(stem: string): string {
  if (stem.endsWith("v")) return `${stem.slice(0, -1)}f`;
  return stem.endsWith("z") ? `${stem.slice(0, -1)}s` : stem;
}

function softened(stem: string): string {
  if (/ff$|ss$/.test(stem)) return stem;
  if (stem.endsWith("f")) return `${stem.slice(0, -1)}v`;
  return stem.endsWith("s") ? `${stem.slice(0, -1)}z` : stem;
}

function isConsonant(letter: string): boolean {
  return letter >= "a" && letter <= "z" && !/[aeiou]/.test(letter);
}
