import fc from "fast-check";
import { expect, test } from "vitest";
import type { Codebook } from "../../codebook/theme.ts";
import { emptyDictionary } from "../../text/index.ts";
import { type CodedAnswer, Engine } from "../engine.ts";

function theme(id: string, position: number, keywords: readonly string[]) {
  const texts = { definition: {}, useWhen: "", doNotUseWhen: "", example: "", colour: "#0072b2" };
  return { id, parent: null, position, number: null, name: { nl: id }, keywords: { nl: keywords }, ...texts };
}

const codebook: Codebook = {
  languages: ["nl"],
  themes: [theme("pay", 0, ["salaris"]), theme("hours", 1, ["rooster"]), theme("noise", 2, [])],
};

function engine(): Engine {
  return new Engine({ codebook, language: "nl", dictionary: emptyDictionary("nl"), wordCounts: new Map() });
}

function coded(text: string, ...confirmed: string[]): CodedAnswer {
  return { text, confirmed, rejected: [], isFinished: true };
}

/** Probability of a theme for a text after coded answers; 0 if it isn't suggested. */
function likely(examples: readonly CodedAnswer[], text: string, id: string): number {
  const own = engine();
  const suggestions = own.suggester(own.learn(examples)).suggest(text);
  return suggestions.find(({ theme }) => theme === id)?.probability ?? 0;
}

const filler = ["de koffie is lekker", "mooi gebouw", "prima zo", "geen idee", "de trein reed niet"].map(
  (text) => coded(text),
);

test("a word that coders confirm a theme for comes to suggest it, and says so", () => {
  const examples = [
    ...filler,
    coded("veel herrie hier", "noise"),
    coded("die herrie altijd", "noise"),
    coded("wat een herrie", "noise"),
  ];
  const own = engine();
  const [first] = own.suggester(own.learn(examples)).suggest("herrie op de gang");
  expect(first?.theme).toBe("noise");
  const spoken = first?.evidence.filter(({ weight, keyword }) => weight > 0 && keyword === undefined);
  expect(spoken?.map(({ start, end }) => "herrie op de gang".slice(start, end))).toContain("herrie");
});

test("a keyword that coders reject each time is believed less", () => {
  const rejected = [
    "het salaris van de baas",
    "salaris komt van HR",
    "salaris staat in de brief",
    "salaris zie brief",
  ].map((text) => coded(text, "hours"));
  expect(likely([...filler, ...rejected], "salaris in de brief", "pay")).toBeLessThan(
    likely([], "salaris in de brief", "pay"),
  );
});

test("a rejection teaches though the answer isn't finished", () => {
  const open = Array.from(
    { length: 6 },
    (_, count): CodedAnswer => ({
      text: `salaris zie brief ${count}`,
      confirmed: [],
      rejected: ["pay"],
      isFinished: false,
    }),
  );
  expect(likely([...filler, ...open], "salaris zie brief", "pay")).toBeLessThan(
    likely(filler, "salaris zie brief", "pay"),
  );
});

test("an unfinished answer says nothing of themes that nobody decided on", () => {
  const open = Array.from(
    { length: 6 },
    (): CodedAnswer => ({
      text: "salaris en rooster",
      confirmed: ["pay"],
      rejected: [],
      isFinished: false,
    }),
  );
  const finished = open.map((answer) => ({ ...answer, isFinished: true }));
  expect(likely([...filler, ...open], "het rooster", "hours")).toBeGreaterThan(
    likely([...filler, ...finished], "het rooster", "hours"),
  );
});

test("the same answers in the same order give the same, byte for byte", () => {
  const examples = [...filler, coded("salaris te laag", "pay"), coded("rooster te laat", "hours")];
  const results = [engine(), engine()].map((own) =>
    JSON.stringify(own.suggester(own.learn(examples)).suggest("salaris en rooster")),
  );
  expect(results[0]).toBe(results[1]);
});

test("one more answer at once moves what is suggested the way that learning all anew does", () => {
  const examples = [...filler, coded("veel herrie hier", "noise"), coded("rooster te laat", "hours")];
  const own = engine();
  const before = likely(examples, "herrie", "noise");
  const adjusted = own.adjust(own.learn(examples), coded("die herrie weer", "noise"));
  const after =
    own
      .suggester(adjusted)
      .suggest("herrie")
      .find(({ theme }) => theme === "noise")?.probability ?? 0;
  expect(after).toBeGreaterThan(before);
});

test("themes that the codebook lacks, empty texts and hostile ones do no harm, and probabilities are between 0 and 1", () => {
  const texts = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.constantFrom("", "salaris", "niet het rooster", "\ud800", "😀", "a\u200db"),
  );
  const answers = fc.array(
    fc.record({
      text: texts,
      confirmed: fc.subarray(["pay", "hours", "noise", "gone"]),
      rejected: fc.subarray(["pay", "gone"]),
      isFinished: fc.boolean(),
    }),
    { maxLength: 12 },
  );
  fc.assert(
    fc.property(answers, texts, (examples, text) => {
      const own = engine();
      for (const { probability, evidence } of own.suggester(own.learn(examples)).suggest(text)) {
        expect(probability).toBeGreaterThanOrEqual(0);
        expect(probability).toBeLessThanOrEqual(1);
        expect(evidence.some(({ weight }) => weight > 0)).toBe(true);
        for (const { start, end } of evidence) expect(text.slice(start, end)).not.toBe("");
      }
    }),
    { numRuns: 60 },
  );
});
