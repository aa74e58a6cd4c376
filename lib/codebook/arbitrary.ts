import fc from "fast-check";
import { safeColours } from "./colours.ts";
import { languagesOf } from "./languages.ts";
import type { Codebook, Theme } from "./theme.ts";
import { inTreeOrder } from "./tree.ts";

const languages = ["nl", "en"] as const;
const word = fc.string({ unit: "grapheme", maxLength: 12 });
const filled = word.filter((text) => text.trim() !== "");
const localised = fc
  .dictionary(fc.constantFrom(...languages), word, { maxKeys: 2 })
  .map((texts) => ({ ...texts }));

/** For tests: any valid codebook of up to 12 themes, its texts as odd as they come. */
export const anyCodebook: fc.Arbitrary<Codebook> = fc
  .array(
    fc.record({
      parentIndex: fc.nat(),
      atTop: fc.boolean(),
      numbered: fc.boolean(),
      name: filled,
      nameLanguage: fc.constantFrom(...languages),
      definition: localised,
      useWhen: word,
      doNotUseWhen: word,
      example: word,
      colour: fc.constantFrom(...safeColours),
      keywords: fc
        .dictionary(fc.constantFrom(...languages), fc.array(filled, { maxLength: 3 }), { maxKeys: 2 })
        .map((texts) => ({ ...texts })),
    }),
    { maxLength: 12 },
  )
  .map((rows) => {
    const themes = rows.map(
      ({ parentIndex, atTop, numbered, name, nameLanguage, ...fields }, index): Theme => ({
        ...fields,
        id: `theme ${index}`,
        parent: atTop || index === 0 ? null : `theme ${parentIndex % index}`,
        position: index,
        number: numbered ? index * 10 : null,
        name: { [nameLanguage]: name },
      }),
    );
    const ordered = inTreeOrder(themes);
    return { languages: languagesOf(ordered, languages), themes: ordered };
  });
