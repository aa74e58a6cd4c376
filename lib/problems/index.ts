import { dutch } from "./dutch.ts";
import { english } from "./english.ts";

/** The code of a problem; each has its sentence in every language of the interface. */
export type ProblemCode = keyof typeof english;

export type InterfaceLanguage = "en" | "nl";

/** Bad input from outside: what is wrong, with the values that its sentence names (file, row, column …). */
export interface Problem {
  readonly code: ProblemCode;
  readonly values: Readonly<Record<string, string | number>>;
}

const sentences: Readonly<Record<InterfaceLanguage, Readonly<Record<ProblemCode, string>>>> = {
  en: english,
  nl: dutch,
};

/** Makes a problem; `values` fill the {placeholders} of its sentence. */
export function problem(code: ProblemCode, values: Problem["values"] = {}): Problem {
  return { code, values };
}

/**
 * The sentence for a person: what is wrong, where, what to do.
 *
 * @throws RangeError naming the placeholder that has no value.
 */
export function problemText({ code, values }: Problem, language: InterfaceLanguage): string {
  return sentences[language][code].replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new RangeError(`Problem ${code} has no value for {${name}}.`);
    return String(value);
  });
}
