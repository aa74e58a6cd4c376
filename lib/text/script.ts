/** Scripts that tell a language, or nearly. In the order of `scriptNumber`, from 1. */
const scripts: readonly (readonly [RegExp, string])[] = [
  [/\p{Script=Cyrillic}/u, "ru"],
  [/\p{Script=Greek}/u, "el"],
  [/\p{Script=Hebrew}/u, "he"],
  [/\p{Script=Arabic}/u, "ar"],
  [/\p{Script=Thai}/u, "th"],
  [/\p{Script=Hangul}/u, "ko"],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, "ja"],
  [/\p{Script=Han}/u, "zh"],
  [/\p{Script=Devanagari}/u, "hi"],
  [/\p{Script=Bengali}/u, "bn"],
  [/\p{Script=Tamil}/u, "ta"],
  [/\p{Script=Armenian}/u, "hy"],
  [/\p{Script=Georgian}/u, "ka"],
];

/** Languages that are written in a script besides the one it is guessed as. */
const writtenIn: Readonly<Record<string, readonly string[]>> = {
  ru: ["uk", "be", "bg", "sr", "mk", "kk", "ky", "mn", "tg"],
  ar: ["fa", "ur", "ps", "ku", "ug"],
  he: ["yi"],
  zh: ["ja"],
  hi: ["mr", "ne"],
};

export const scriptCount = scripts.length;
export const kanaScript = scriptNumber("か");
export const hanScript = scriptNumber("字");

/** The number of the script of a word's first letter that has one of these scripts; 0 for Latin and others. */
export function scriptNumber(word: string): number {
  return scripts.findIndex(([script]) => script.test(word)) + 1;
}

/** The language that a script is guessed as: the study's, if it is written so. */
export function languageOfScript(script: number, studyLanguage: string): string {
  const language = scripts[script - 1]?.[1] ?? studyLanguage;
  return writtenIn[language]?.includes(studyLanguage) ? studyLanguage : language;
}
