/** One way to make a form of a word, from an affix file of Hunspell. */
export interface AffixRule {
  /** Taken off the word's end (suffix) or beginning (prefix) first. */
  readonly strip: string;
  readonly add: string;
  /** What the word must end with (suffix) or begin with (prefix), letter by letter. */
  readonly condition: readonly LetterSet[];
  /** Flags of the form that is made. */
  readonly flags: readonly string[];
}

interface LetterSet {
  readonly letters: string;
  /** Whether it is any letter but these. */
  readonly negated: boolean;
}

/** What an affix file says, as far as it tells which words there are. */
export interface Affixes {
  readonly suffixes: ReadonlyMap<string, readonly AffixRule[]>;
  readonly prefixes: ReadonlyMap<string, readonly AffixRule[]>;
  /** Flags of affixes that go together with an affix on the other side. */
  readonly crossing: ReadonlySet<string>;
  /** Flags by what they mean: `FORBIDDENWORD`, `COMPOUNDBEGIN` …; "" where the file has none. */
  readonly special: Readonly<Record<SpecialFlag, string>>;
  /** A word's flags, from what stands behind its slash. */
  readonly flagsOf: (text: string) => readonly string[];
}

const specialFlags = [
  "FORBIDDENWORD",
  "NEEDAFFIX",
  "ONLYINCOMPOUND",
  "COMPOUNDBEGIN",
  "COMPOUNDEND",
] as const;
type SpecialFlag = (typeof specialFlags)[number];

/**
 * Reads an affix file of Hunspell (.aff). Lines that it doesn't know, or that are malformed, are
 * passed over.
 *
 * @see man 5 hunspell, for the format.
 */
export function readAffixes(text: string): Affixes {
  const suffixes = new Map<string, AffixRule[]>();
  const prefixes = new Map<string, AffixRule[]>();
  const crossing = new Set<string>();
  const special: Record<SpecialFlag, string> = {
    FORBIDDENWORD: "",
    NEEDAFFIX: "",
    ONLYINCOMPOUND: "",
    COMPOUNDBEGIN: "",
    COMPOUNDEND: "",
  };
  const flagsOf = flagReader(/^FLAG\s+(\S+)/m.exec(text)?.[1]);
  for (const line of text.split("\n")) {
    const [command = "", flag = "", third = "", add, condition = "."] = line.split(/\s+/);
    const name = specialFlags.find((known) => known === command);
    if (name) special[name] = flag;
    if (command !== "SFX" && command !== "PFX") continue;
    const rules = command === "SFX" ? suffixes : prefixes;
    const known = rules.get(flag);
    // The first line of a flag says whether it crosses, and how many rules follow.
    if (!known) {
      rules.set(flag, []);
      if (third === "Y") crossing.add(flag);
    } else if (add !== undefined) {
      known.push(ruleOf(third, add, condition, flagsOf));
    }
  }
  return { suffixes, prefixes, crossing, special, flagsOf };
}

/** Whether a word ends as a suffix asks. */
export function takesSuffix(word: string, { condition, strip }: AffixRule): boolean {
  const offset = word.length - condition.length;
  return offset >= 0 && meets(word, offset, condition) && word.endsWith(strip);
}

/** Whether a word begins as a prefix asks. */
export function takesPrefix(word: string, { condition, strip }: AffixRule): boolean {
  return word.length >= condition.length && meets(word, 0, condition) && word.startsWith(strip);
}

function meets(word: string, offset: number, condition: readonly LetterSet[]): boolean {
  // From the end: the last letter is what most suffixes differ in.
  for (let at = condition.length - 1; at >= 0; at--) {
    const set = condition[at];
    if (set && set.letters.includes(word.charAt(offset + at)) === set.negated) return false;
  }
  return true;
}

function ruleOf(
  strip: string,
  addition: string,
  condition: string,
  flagsOf: (text: string) => readonly string[],
): AffixRule {
  const slash = addition.indexOf("/");
  const add = slash < 0 ? addition : addition.slice(0, slash);
  return {
    strip: strip === "0" ? "" : strip,
    add: add === "0" ? "" : add,
    condition: condition === "." ? [] : letterSets(condition),
    flags: slash < 0 ? [] : flagsOf(addition.slice(slash + 1)),
  };
}

/** The sets of a condition: `[^aeiou]y` is any letter but a vowel, then y. */
function letterSets(condition: string): LetterSet[] {
  return [...condition.matchAll(/\[(\^?)([^\]]*)\]|(.)/gu)].map(([, negation, letters, single]) => ({
    letters: single === "." ? "" : (single ?? letters ?? ""),
    negated: single === undefined ? negation === "^" : single === ".",
  }));
}

/** How flags are written: one character each, two (`long`), or numbers with commas (`num`). */
function flagReader(form: string | undefined): (text: string) => readonly string[] {
  if (form === "long") return (text) => text.match(/../gs) ?? [];
  if (form === "num") return (text) => text.split(",");
  return (text) => [...text];
}
