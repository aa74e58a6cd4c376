import type { Codebook, Theme } from "./theme.ts";

/**
 * Writes a codebook in the form that `parseCodebookJson` reads: indented by one space, themes in the
 * order of their positions, no line end at the end. A theme of which only the name is filled in, as nets
 * often are, has no other texts in the file.
 */
export function codebookJson(codebook: Codebook): string {
  const themes = [...codebook.themes].sort((one, other) => one.position - other.position);
  return JSON.stringify(
    { version: 1, languages: codebook.languages, themes: themes.map(themeForm) },
    null,
    1,
  );
}

function themeForm(theme: Theme): Readonly<Record<string, unknown>> {
  return {
    id: theme.id,
    parent: theme.parent,
    // JSON.stringify leaves out what is undefined.
    number: theme.number ?? undefined,
    name: theme.name,
    ...(isNameOnly(theme) ? {} : textsForm(theme)),
    colour: theme.colour,
  };
}

function textsForm(theme: Theme): Readonly<Record<string, unknown>> {
  return {
    definition: theme.definition,
    use_when: theme.useWhen,
    do_not_use_when: theme.doNotUseWhen,
    example: theme.example,
    keywords: theme.keywords,
  };
}

function isNameOnly({ definition, useWhen, doNotUseWhen, example, keywords }: Theme): boolean {
  const localised = [...Object.keys(definition), ...Object.keys(keywords)];
  return localised.length === 0 && useWhen === "" && doNotUseWhen === "" && example === "";
}
