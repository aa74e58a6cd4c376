import fc from "fast-check";
import { expect, test } from "vitest";
import type { Reading, WordReader } from "../text/index.ts";
import { type Hit, Lexicon, mostHits } from "./lexicon.ts";
import { hitsByTheme } from "./theme-hits.ts";

/** Words that are read otherwise than by taking off their endings. */
const readings: Readonly<Record<string, Partial<Reading>>> = {
  uurloon: { parts: [part("uur", "modifier"), part("loon", "head")] },
  loonstrook: { parts: [part("loon", "modifier"), part("strook", "head")] },
  werkdruk: { parts: [part("werk", "modifier"), part("druk", "head")] },
  klantdruk: { parts: [part("klant", "modifier"), part("druk", "head")] },
  salaris: { family: "salaris" },
  sallaris: { family: "salaris", readAs: "salaris" },
  betaalt: { family: "betaal" },
  betaald: { family: "betaal" },
  betalen: { family: "betaal" },
  uetaald: { family: "betaal", readAs: "betaald" },
};

function part(family: string, role: "modifier" | "head") {
  return { family, role };
}

const reader: WordReader = {
  read(word) {
    const folded = word.toLowerCase();
    const family = folded.replace(/(?<=...)(?:en|s)$/, "").replaceAll("-", "");
    const reading = { family, parts: [], readAs: undefined, isFunctionWord: false, ...readings[folded] };
    return { inflection: reading.family, ...reading };
  },
};

/** A lexicon of themes' keywords, each theme a list. */
function lexiconOf(...themes: string[][]): Lexicon {
  const keywords = themes.flatMap((list, theme) => list.map((keyword) => ({ theme, keyword })));
  return new Lexicon(keywords, reader, "nl");
}

/** What was found, in short: theme, keyword, words of the text, how. */
function found(lexicon: Lexicon, text: string): string[] {
  return [...hitsByTheme(lexicon.find(text), lexicon)]
    .sort(([one], [other]) => one - other)
    .flatMap(([theme, hits]) =>
      hits.map(({ keyword, hit: { how, role, readAs, words, start, end } }) => {
        const places = (words ?? [{ start, end }]).map((place) => text.slice(place.start, place.end));
        const why = [how, role, readAs && `as ${readAs}`].filter(Boolean).join(" ");
        return `${theme} ${keyword}: ${places.join("|")} (${why})`;
      }),
    );
}

test.each([
  // Plain words.
  ["loon", "Het LOON is laag", "loon: LOON (word)"],
  ["rooster", "de roosters", "rooster: roosters (family)"],
  ["salaris", "mijn sallaris", "salaris: sallaris (repaired as salaris)"],
  ["loon", "het uurloon", "loon: uurloon (compound head)"],
  ["loon", "de loonstrook", "loon: loonstrook (compound modifier)"],
  ["salaris", "salaris-verhoging", "salaris: salaris (compound modifier)"],
  ["verhoging", "salaris-verhoging", "verhoging: verhoging (compound head)"],
  ["burn-out", "burnout", "burn-out: burnout (family)"],
  ["burn-out", "een burn out", "burn-out: burn out (phrase)"],
  ["team leider", "de teamleider", "team leider: teamleider (word)"],
  // Phrases.
  ["te weinig uren", "Te weinig uren!", "te weinig uren: Te weinig uren (phrase)"],
  ["slecht betaald", "slecht uetaald", "slecht betaald: slecht uetaald (phrase as betaald)"],
  ["te druk", "te te druk", "te druk: te druk (phrase)"],
  // Gaps.
  ["niet … serieus", "niet serieus", "niet … serieus: niet serieus (phrase)"],
  ["niet … serieus", "niet echt zo serieus", "niet … serieus: niet|serieus (phrase)"],
  ["niet … serieus", "niet a b c d e serieus", "niet … serieus: niet|serieus (phrase)"],
  ["niet … serieus", "niet hier, (maar) daar serieus", "niet … serieus: niet|serieus (phrase)"],
  ["niet … serieus", "niet a b c niet d e f serieus", "niet … serieus: niet|serieus (phrase)"],
  ["geen … tijd … klant", "geen enkele tijd voor een klant", "geen … tijd … klant: geen|tijd|klant (phrase)"],
  ["zo … als een nummer", "zo behandeld als een nummer", "zo … als een nummer: zo|als|een|nummer (phrase)"],
  // Either order.
  ["werk & druk", "druk is het op het werk", "werk & druk: druk|werk (phrase)"],
  ["werk & druk", "werk en druk", "werk & druk: werk|druk (phrase)"],
  ["werk & druk", "werk druk", "werk & druk: werk druk (phrase)"],
  ["te veel & werk", "het werk is te veel", "te veel & werk: werk|te|veel (phrase)"],
  ["a & b & c", "c x b x x a", "a & b & c: c|b|a (phrase)"],
  ["werk & niet … leuk", "niet zo leuk werk", "werk & niet … leuk: niet|leuk|werk (phrase)"],
  // Wildcards.
  ["betaal*", "goed betaald", "betaal*: betaald (wildcard)"],
  ["betaal*", "BÉTAALBAAR", "betaal*: BÉTAALBAAR (wildcard)"],
  ["betaal*", "goed uetaald", "betaal*: uetaald (wildcard as betaald)"],
  ["*loon", "uurloon", "*loon: uurloon (wildcard)"],
  ["b?taald", "betaald", "b?taald: betaald (wildcard)"],
  ["salaris*", "salaris-verhoging", "salaris*: salaris-verhoging (wildcard)"],
  ["slecht betaal*", "slecht betaalde baan", "slecht betaal*: slecht betaalde (phrase)"],
  // Exact.
  ['"loon"', "het Lóón", '"loon": Lóón (exact)'],
  ['"te weinig"', "te weinig", '"te weinig": te weinig (phrase)'],
  ['niet … "loon"', "niet zo veel loon", 'niet … "loon": niet|loon (phrase)'],
])("%j finds in %j: %s", (keyword, text, expected) => {
  expect(found(lexiconOf([keyword]), text)).toEqual([`0 ${expected}`]);
});

test.each([
  ["loon", "belonen"],
  ["te weinig uren", "te weinig goede uren"],
  ["te weinig uren", "te weinig. Uren"],
  ["te weinig uren", "te weinig\nuren"],
  ["niet … serieus", "serieus niet"],
  ["niet … serieus", "niet a b c d e f serieus"],
  ["niet … serieus", "Liever niet. Serieus genomen worden"],
  ["niet … serieus", "Liever niet!serieus"],
  ["werk & druk", "werk a b c d e f druk"],
  ["werk & druk", "Het werk. Te druk"],
  ["werk & werk", "werk"],
  ["a & b & c", "a x x x b x x x c"],
  ["betaal*", "onbetaald"],
  ["betaal*", "betalen"],
  ['"loon"', "lonen"],
  ['"loon"', "uurloon"],
  ['"salaris"', "sallaris"],
  ['"salaris"', "salaris-verhoging"],
  ["*loon", "loon-verhoging"],
  ["-loon", "loon"],
])("%j isn't found in %j", (keyword, text) => {
  expect(found(lexiconOf([keyword]), text)).toEqual([]);
});

test("words that an excluding keyword covers never count for its theme, and count for others", () => {
  const lexicon = lexiconOf(["druk", "-klantdruk", "-druk doende"], ["druk"]);
  expect(found(lexicon, "klantdruk")).toEqual(["1 druk: klantdruk (compound head)"]);
  expect(found(lexicon, "druk doende")).toEqual(["1 druk: druk (word)"]);
  expect(found(lexicon, "druk doende en toch druk")).toEqual([
    "0 druk: druk (word)",
    "1 druk: druk (word)",
    "1 druk: druk (word)",
  ]);
});

test("an exclusion with a gap covers its words, not those between", () => {
  const lexicon = lexiconOf(["druk", "loon", "-niet … druk"]);
  expect(found(lexicon, "niet om het loon of druk")).toEqual(["0 loon: loon (word)"]);
});

test("a longer keyword that uses an excluded word doesn't count either", () => {
  expect(found(lexiconOf(["te druk doende", "-druk doende"]), "te druk doende")).toEqual([]);
});

test("a compound's parts say nothing where the whole is a keyword of any theme, unless it only excludes", () => {
  expect(found(lexiconOf(["druk"], ["werkdruk"]), "werkdruk")).toEqual(["1 werkdruk: werkdruk (word)"]);
  expect(found(lexiconOf(["druk"], ["*druk"]), "werkdruk")).toEqual(["1 *druk: werkdruk (wildcard)"]);
  expect(found(lexiconOf(["druk"], ["-werkdruk"]), "werkdruk")).toEqual(["0 druk: werkdruk (compound head)"]);
  expect(found(lexiconOf(["druk"], ["hoge werkdruk"]), "werkdruk")).toEqual([
    "0 druk: werkdruk (compound head)",
  ]);
  expect(found(lexiconOf(["werk"], ["druk"]), "werkdruk")).toEqual([
    "0 werk: werkdruk (compound modifier)",
    "1 druk: werkdruk (compound head)",
  ]);
});

test("a gap's words and a phrase's can be the same", () => {
  const lexicon = lexiconOf(["niet serieus"], ["niet … serieus"]);
  expect(found(lexicon, "niet serieus")).toEqual([
    "0 niet serieus: niet serieus (phrase)",
    "1 niet … serieus: niet serieus (phrase)",
  ]);
});

test("one keyword is found at most so often in a text", () => {
  expect(lexiconOf(["loon"]).find("loon ".repeat(100))).toHaveLength(mostHits);
  expect(lexiconOf(["werk & druk"]).find("werk druk ".repeat(100))).toHaveLength(mostHits);
});

test("finds the same whoever reads the text", () => {
  const lexicon = lexiconOf(["te weinig uren", "loon", "werk & druk"]);
  const text = "Te weinig uren, loon; druk werk";
  const expected = lexicon.find(text);
  lexicon.begin(text);
  for (const { index, 0: word } of text.matchAll(/\w+/g)) {
    lexicon.take(lexicon.wordOf(word), index, index + word.length);
  }
  expect(lexicon.finish()).toEqual(expected);
});

test("hits are stretches of the text, whatever the keywords and the text", () => {
  const words = fc.constantFrom(
    "a",
    "b",
    "a-b",
    "…",
    "&",
    "*",
    "?",
    "-",
    "a*",
    '"a"',
    ".",
    "\ud83d",
    "😀",
    "\n",
  );
  const texts = fc.array(words, { maxLength: 10 }).map((parts) => parts.join(" "));
  fc.assert(
    fc.property(fc.array(fc.array(texts, { maxLength: 3 }), { maxLength: 3 }), texts, (themes, text) => {
      const lexicon = lexiconOf(...themes);
      const hits = lexicon.find(text);
      for (const hit of hits) expect(isInOrder(hit, text)).toBe(true);
      expect(lexicon.find(text)).toEqual(hits);
    }),
    { numRuns: 500 },
  );
});

function isInOrder({ start, end, words }: Hit, text: string): boolean {
  const places = words ?? [{ start, end }];
  let before = 0;
  for (const place of places) {
    if (place.start < before || place.end <= place.start || place.end > text.length) return false;
    before = place.end;
  }
  return places[0]?.start === start && before === end;
}

/** Keywords of many themes that make the most work. */
const hostile: Readonly<Record<string, string[]>> = {
  gaps: ["a … b", "a … a … a … a … b", "a … b … c"],
  "any order": Array.from({ length: 10_000 }, (_, place) => `a & b & x${place}`),
  "any order of one": Array.from({ length: 10_000 }, (_, place) => `a & x${place}`),
  "phrases of one word": Array.from({ length: 20 }, (_, place) =>
    Array(place + 1)
      .fill("a")
      .join(" "),
  ),
  "wildcards in a row": nested(["a*", "*a", "a", '"a"', "*a*"], 5),
  "ten thousand wildcards": Array.from({ length: 10_000 }, (_, place) => `*a${place}*`),
};

function nested(words: readonly string[], depth: number): string[] {
  let keywords = [...words];
  for (let level = 1; level < depth; level++) {
    keywords = keywords.flatMap((keyword) => words.map((word) => `${keyword} … ${word}`)).slice(0, 10_000);
  }
  return keywords;
}

test.each(Object.entries(hostile))(
  "a long text is read in linear time with keywords of hostile %s",
  (_, keywords) => {
    const lexicon = lexiconOf(...keywords.map((keyword) => [keyword]));
    for (const unit of ["a ", "a b ", "aa aab ab ", "a, "]) {
      const from = performance.now();
      lexicon.find(unit.repeat(300_000 / unit.length));
      expect(performance.now() - from, unit).toBeLessThan(3000);
    }
  },
);
