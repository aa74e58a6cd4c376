import type { InterfaceLanguage } from "../../lib/problems/index.ts";
import { code } from "./en/code.ts";
import { codebook } from "./en/codebook.ts";
import { common } from "./en/common.ts";
import { exporting } from "./en/exporting.ts";
import { figures } from "./en/figures.ts";
import { home } from "./en/home.ts";
import { importing } from "./en/importing.ts";
import { overview } from "./en/overview.ts";
import { quality } from "./en/quality.ts";
import { settings } from "./en/settings.ts";
import { fillMessage, type Message, type Translation, type ValueNames } from "./message.ts";
import { code as codeDutch } from "./nl/code.ts";
import { codebook as codebookDutch } from "./nl/codebook.ts";
import { common as commonDutch } from "./nl/common.ts";
import { exporting as exportingDutch } from "./nl/exporting.ts";
import { figures as figuresDutch } from "./nl/figures.ts";
import { home as homeDutch } from "./nl/home.ts";
import { importing as importingDutch } from "./nl/importing.ts";
import { overview as overviewDutch } from "./nl/overview.ts";
import { quality as qualityDutch } from "./nl/quality.ts";
import { settings as settingsDutch } from "./nl/settings.ts";

const english = { common, home, importing, overview, settings, codebook, code, figures, exporting, quality };

type English = typeof english;
type Area = keyof English;

const dutch: { readonly [Name in Area]: Translation<English[Name]> } = {
  common: commonDutch,
  home: homeDutch,
  importing: importingDutch,
  overview: overviewDutch,
  settings: settingsDutch,
  codebook: codebookDutch,
  code: codeDutch,
  figures: figuresDutch,
  exporting: exportingDutch,
  quality: qualityDutch,
};

/** `area.key` of every text of the interface. */
export type TextKey = { [Name in Area]: `${Name}.${keyof English[Name] & string}` }[Area];

type MessageOf<Key extends TextKey> = Key extends `${infer Name extends Area}.${infer Rest}`
  ? Rest extends keyof English[Name]
    ? English[Name][Rest]
    : never
  : never;

type NamesOf<Key extends TextKey> =
  MessageOf<Key> extends infer Form extends Message ? ValueNames<Form> : never;

type ValuesOf<Key extends TextKey> = [NamesOf<Key>] extends [never]
  ? []
  : [values: Readonly<Record<NamesOf<Key>, string | number>>];

/** `t("home.title")`, `t("common.answers", { count: 3 })`: a text of the interface. */
export type Translate = <Key extends TextKey>(key: Key, ...values: ValuesOf<Key>) => string;

const messages: Readonly<Record<InterfaceLanguage, ReadonlyMap<string, Message>>> = {
  en: byKey(english),
  nl: byKey(dutch),
};

/** The texts of the interface in one language; the compiler checks each key and its values. */
export function translator(language: InterfaceLanguage): Translate {
  return (key, ...[values]) => {
    const message = messages[language].get(key);
    if (message === undefined) throw new RangeError(`No text has the key ${key}.`);
    return fillMessage(message, values ?? {}, language);
  };
}

function byKey(areas: Readonly<Record<string, Readonly<Record<string, Message>>>>): Map<string, Message> {
  return new Map(
    Object.entries(areas).flatMap(([area, texts]) =>
      Object.entries(texts).map(([key, message]) => [`${area}.${key}`, message] as const),
    ),
  );
}
