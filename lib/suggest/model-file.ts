import { isLanguageCode } from "../codebook/check.ts";
import { parseCodebookJson } from "../codebook/read-json.ts";
import type { Codebook } from "../codebook/theme.ts";
import { codebookJson } from "../codebook/write-json.ts";
import { problem } from "../problems/index.ts";
import { failure, type Result, success } from "../result.ts";
import { initialCalibration } from "./learner/calibration.ts";
import { FeatureSpace } from "./learner/feature-space.ts";
import type { Learned } from "./learner/learned.ts";
import { checksumOf, floatsOfText, floatsText } from "./model-bytes.ts";
import { isText, isWhole, numbersIn, objectIn, textsIn } from "./model-fields.ts";

/** All that suggestions are made of, beside the dictionary. */
export interface Model {
  readonly codebook: Codebook;
  /** Of the answers, such as `nl`. */
  readonly language: string;
  /** How many words the dictionary had: with another one, words are read otherwise. */
  readonly dictionaryWords: number;
  /** How often each folded word occurs in the study's answers, as the engine was given them. */
  readonly wordCounts: ReadonlyMap<string, number>;
  readonly learned: Learned;
}

/** Raised when the form of the file or what its numbers mean for the score changes. */
const version = 1;
/** Longest file, in characters, nearly all of which are ASCII: what fits in one string. */
export const mostModelLength = 500_000_000;
const mostNumber = 1e9;
/** Larger weights would make scores that aren't numbers; learned ones are about 1. */
const mostWeight = 1e6;
const header = /^\{"format":"verbatim model","version":(\d{1,9}),"checksum":"([0-9a-f]{16})","model":/;
/** Long enough for any header. */
const headerLength = 120;
const footer = "}\n";

/**
 * Writes a model as one JSON text of data only: the format's name and version, a checksum of what
 * follows, the codebook, what the vocabulary knows, the features with how many examples have each,
 * and what was learned. The same model gives the same text.
 *
 * @returns a problem if it is too large for a file.
 */
export function modelText({
  codebook,
  language,
  dictionaryWords,
  wordCounts,
  learned,
}: Model): Result<string> {
  const { space, columns, calibration, relativeRates, thresholds, examples } = learned;
  const keys = space.keys();
  const weights = floatsText(learned.weights);
  const length = keys.reduce((sum, key) => sum + key.length + 10, weights.length);
  if (length > mostModelLength) return failure(tooLarge("the model"));
  const body = JSON.stringify({
    codebook: codebookJson(codebook),
    language,
    dictionaryWords,
    words: { words: [...wordCounts.keys()], counts: [...wordCounts.values()] },
    features: { examples: space.examples, keys, counts: space.counts() },
    examples,
    columns,
    calibration,
    relativeRates,
    thresholds,
    weights,
  });
  const start = `{"format":"verbatim model","version":${version},"checksum":"${checksumOf(body)}","model":`;
  return success(start + body + footer);
}

/**
 * Reads what `modelText` wrote. Everything is checked; whatever the text holds, nothing is thrown.
 *
 * @param file its name, for problems.
 */
export function parseModel(text: string, file: string): Result<Model> {
  if (text.length > mostModelLength) return failure(tooLarge(file));
  const [start, written, checksum] = header.exec(text.slice(0, headerLength)) ?? [];
  if (start === undefined) return failure(problem("modelForeign", { file }));
  if (Number(written) !== version) return failure(problem("modelVersion", { file, version: `${written}` }));
  const body = text.slice(start.length, -footer.length);
  if (!text.endsWith(footer) || checksumOf(body) !== checksum) {
    return failure(problem("modelDamaged", { file }));
  }
  return readModel(parsed(body), file);
}

function readModel(json: unknown, file: string): Result<Model> {
  const wrong = (field: string) => failure(problem("modelForm", { file, field }));
  const model = objectIn(json);
  if (!model) return wrong("model");
  const { language, dictionaryWords } = model;
  if (!isText(model.codebook)) return wrong("codebook");
  const codebook = parseCodebookJson(model.codebook, file);
  if (!codebook.ok) return codebook;
  if (!isText(language) || !isLanguageCode(language)) return wrong("language");
  if (!isWhole(dictionaryWords, 0, mostNumber)) return wrong("dictionaryWords");
  const wordCounts = countedIn(model.words, "words", mostNumber);
  if (!wordCounts) return wrong("words");
  const learned = learnedIn(model, codebook.value.themes.length);
  if (typeof learned === "string") return wrong(learned);
  return success({ codebook: codebook.value, language, dictionaryWords, wordCounts, learned });
}

/** What was learned; or the name of the field that is wrong. */
function learnedIn(model: Readonly<Record<string, unknown>>, themes: number): Learned | string {
  const { examples } = model;
  if (!isWhole(examples, 0, mostNumber)) return "examples";
  const seen = objectIn(model.features)?.examples;
  if (!isWhole(seen, 0, mostNumber)) return "features";
  const counts = countedIn(model.features, "keys", seen);
  if (!counts) return "features";
  const columns = numbersIn(model.columns, themes, (place) => isWhole(place, 0, themes - 1));
  if (!columns?.every((place, at) => at === 0 || place > (columns[at - 1] ?? 0))) return "columns";
  const calibration = numbersIn(
    model.calibration,
    initialCalibration.length,
    (value) => Math.abs(value) <= mostWeight,
  );
  if (calibration?.length !== initialCalibration.length) return "calibration";
  const relativeRates = numbersIn(model.relativeRates, themes, (rate) => rate > 0 && rate <= mostNumber);
  if (relativeRates?.length !== themes) return "relativeRates";
  const thresholds = numbersIn(model.thresholds, themes, (value) => value >= 0 && value <= 1);
  if (thresholds?.length !== themes) return "thresholds";
  const weights = isText(model.weights)
    ? floatsOfText(model.weights, counts.size * columns.length)
    : undefined;
  if (!weights?.every((weight) => Math.abs(weight) <= mostWeight)) return "weights";
  const space = new FeatureSpace(counts, seen);
  return { space, columns, weights, calibration, relativeRates, thresholds, examples };
}

/** Texts, each once, with a count of 1 to `most` each. */
function countedIn(value: unknown, field: string, most: number): ReadonlyMap<string, number> | undefined {
  const { [field]: listed, counts: counted } = objectIn(value) ?? {};
  const texts = textsIn(listed);
  if (!texts) return undefined;
  const counts = numbersIn(counted, texts.length, (count) => isWhole(count, 1, most));
  if (counts?.length !== texts.length) return undefined;
  const found = new Map(texts.map((text, at) => [text, counts[at] ?? 0]));
  return found.size === texts.length ? found : undefined;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function tooLarge(file: string) {
  return problem("modelTooLarge", { file, most: Math.floor(mostModelLength / 1e6) });
}
