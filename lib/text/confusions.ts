import type { Vocabulary } from "./vocabulary.ts";

/** Letters that are written where others were meant. */
export interface Confusion {
  readonly seen: string;
  readonly intended: string;
  /** 1 is a letter missing or too many; less is likelier. */
  readonly cost: number;
}

/** Sounds alike: two spellings a pair, each taken for the other. */
const sounds: Readonly<Record<string, string>> = {
  nl: "d/t ei/ij ij/y ei/y i/y au/ou g/ch ch/gh s/z f/v c/k c/s k/ck k/q ks/x cs/x i/ie e/ee o/oo a/aa u/uu uw/u sch/sg sch/sk sj/sch w/uw ph/f th/t tie/sie e/i ea/ie ui/eu nk/ng",
  en: "ie/ei f/ph c/k c/s k/ck s/z a/e e/i i/y o/u ee/ea or/er ar/er ance/ence ant/ent able/ible tion/sion cian/tion ou/o ule/ual gh/g wh/w kn/n sc/s x/ks qu/kw le/el ey/y",
  de: "d/t s/ss z/tz k/ck ei/ai eu/au a/ae o/oe u/ue f/v f/ph w/v ie/i ih/i ah/a eh/e oh/o uh/u ch/sch chs/x ks/x a/e t/th g/k b/p",
  fr: "s/ss c/s s/z ph/f qu/k c/k eau/o au/o ai/e ei/e er/e en/an em/en m/n i/y t/th g/j ge/j oi/oa ill/y",
};

/** How scanned letters are often misread: what is seen, what was written. */
const oftenMisread = "g<z u<v r<k rn<m m<rn 1<l 0<o l<i i<l";
/** How they are misread now and then. */
const sometimesMisread =
  "c<e e<c b<h h<b l<t t<l f<t t<f n<u u<n ii<n n<ii ii<u d<cl cl<d vv<w w<vv 5<s 8<b 9<g g<s 3<s 1<i 6<b 3<e o<a a<o o<e q<g g<q v<y y<v ri<n n<ri h<li li<h nn<m m<nn m<in in<m iu<w k<h x<k j<i i<j s<a p<n";

const soundCost = 0.45;
/** Misreadings, where nothing is known of the study's texts. */
const oftenCost = 0.75;
const sometimesCost = 0.8;
/** A misreading that repairs so great a share of a study's unknown words costs least. */
const certainShare = 0.05;
const leastCost = 0.3;
/** Shorter words are one letter away from too much for anything to be learned. */
const shortestLearned = 6;
const fewestLearned = 3;
/** So many unknown words are looked at: more teach nothing new. */
const mostLearned = 20_000;

/** Pairs of letters that sound alike in a language, either for the other. */
export function soundConfusions(language: string): Confusion[] {
  const pairs = Object.hasOwn(sounds, language) ? (sounds[language] ?? "") : "";
  return pairs
    .split(" ")
    .map((pair) => pair.split("/"))
    .flatMap(([one = "", other = ""]) => [
      { seen: one, intended: other, cost: soundCost },
      { seen: other, intended: one, cost: soundCost },
    ])
    .filter(({ seen }) => seen !== "");
}

/** What scanners misread, as likely as it is where nothing is known of the study's texts. */
export function defaultMisreadings(): Confusion[] {
  return [...misreadings(oftenMisread, oftenCost), ...misreadings(sometimesMisread, sometimesCost)];
}

/** Whether a confusion is likelier than a scanner's misreadings now and then. */
export function isLikely({ cost }: Confusion): boolean {
  return cost < sometimesCost;
}

function misreadings(pairs: string, cost: number): Confusion[] {
  return pairs.split(" ").map((pair) => {
    const [seen = "", intended = ""] = pair.split("<");
    return { seen, intended, cost };
  });
}

/**
 * What the scanner of a study's texts misreads, learned from the words that nobody knows: a
 * misreading is the likelier, the more of them it turns into a known word. Its cost falls from
 * that of `defaultMisreadings`, where there is nothing of it, to 0.3, where it repairs one unknown word
 * in twenty.
 *
 * @param vocabulary with the study's word counts.
 */
export function learnMisreadings(vocabulary: Vocabulary): Confusion[] {
  const all = defaultMisreadings();
  const repaired = new Map<Confusion, number>();
  let unknown = 0;
  let seen = 0;
  for (const [word, count] of vocabulary.counts) {
    if (word.length < shortestLearned || word.length > 24 || vocabulary.has(word)) continue;
    if (++seen > mostLearned) break;
    unknown += count;
    const able = all.filter((each) => repairs(each, word, vocabulary));
    for (const each of able) repaired.set(each, (repaired.get(each) ?? 0) + count / able.length);
  }
  return all.map((each) => {
    const words = repaired.get(each) ?? 0;
    if (words < fewestLearned) return each;
    const share = Math.min(1, words / unknown / certainShare);
    return { ...each, cost: each.cost - share * (each.cost - leastCost) };
  });
}

/** Whether undoing a misreading, at one place or all, makes a known word of an unknown one. */
function repairs({ seen, intended }: Confusion, word: string, vocabulary: Vocabulary): boolean {
  if (!word.includes(seen)) return false;
  if (vocabulary.hasCommon(word.replaceAll(seen, intended))) return true;
  for (let at = word.indexOf(seen); at >= 0; at = word.indexOf(seen, at + 1)) {
    if (vocabulary.hasCommon(word.slice(0, at) + intended + word.slice(at + seen.length))) return true;
  }
  return false;
}
