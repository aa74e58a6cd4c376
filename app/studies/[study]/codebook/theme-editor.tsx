"use client";

import { useState } from "react";
import {
  type Codebook,
  type CodebookChange,
  descendantsOf,
  editTheme,
  moveTheme,
  type Theme,
  type ThemeFields,
  themeName,
} from "../../../../lib/codebook/index.ts";
import { useText } from "../../../text/use-text.tsx";
import { Caught } from "./caught.tsx";
import type { CodebookRequests } from "./codebook-requests.ts";
import { ColourField } from "./colour-field.tsx";
import { KeywordField } from "./keyword-field.tsx";
import { KeywordSyntax } from "./keyword-syntax.tsx";
import { languageName } from "./language-name.ts";
import { TextField } from "./text-field.tsx";
import styles from "./theme-editor.module.css";
import type { CodebookStore } from "./use-codebook.ts";
import { useKeywordCatch } from "./use-keyword-catch.ts";

/** Id of the first name field, where Enter in the tree leads. */
export const nameFieldId = "theme-name";

interface EditorProps {
  readonly theme: Theme;
  readonly codebook: Codebook;
  readonly readOnly: boolean;
  readonly requests: CodebookRequests;
  save: CodebookStore["save"];
}

/** All fields of a theme; each is saved when it is left. */
export function ThemeEditor({ theme, codebook, readOnly, requests, save }: EditorProps) {
  const { t, language } = useText();
  const [added, setAdded] = useState<readonly string[]>([]);
  const caught = useKeywordCatch(theme, requests);
  const languages = [...new Set([...codebook.languages, ...added])];
  const edit = (fields: (now: Theme) => Partial<ThemeFields>, showsProblem?: () => boolean) =>
    save((now) => editNow(now, theme.id, fields), showsProblem);
  const field = (name: string) => ({ draftKey: `${theme.id}/${name}`, readOnly });
  const nameOf = (code: string) => languageName(code, language);
  return (
    <div className={styles.editor}>
      <div className={styles.pair}>
        {languages.map((code, index) => (
          <TextField
            key={code}
            {...field(`name/${code}`)}
            {...(index === 0 ? { id: nameFieldId } : {})}
            label={t("codebook.nameIn", { language: nameOf(code) })}
            lang={code}
            saved={theme.name[code] ?? ""}
            commit={(text, shows) => edit(({ name }) => ({ name: withText(name, code, text.trim()) }), shows)}
          />
        ))}
      </div>
      <div className={styles.pair}>
        <TextField
          {...field("number")}
          label={t("codebook.number")}
          hint={t("codebook.numberHint")}
          numeric
          saved={theme.number === null ? "" : String(theme.number)}
          commit={(text, shows) => edit(() => ({ number: text.trim() === "" ? null : Number(text) }), shows)}
        />
        <NetField theme={theme} codebook={codebook} readOnly={readOnly} save={save} />
      </div>
      <ColourField
        colour={theme.colour}
        readOnly={readOnly}
        choose={(colour) => void edit(() => ({ colour }))}
      />
      <div className={styles.pair}>
        {languages.map((code) => (
          <TextField
            key={code}
            {...field(`definition/${code}`)}
            label={t("codebook.definitionIn", { language: nameOf(code) })}
            lang={code}
            rows={3}
            saved={theme.definition[code] ?? ""}
            commit={(text, shows) =>
              edit(({ definition }) => ({ definition: withText(definition, code, text) }), shows)
            }
          />
        ))}
      </div>
      <div className={styles.pair}>
        <TextField
          {...field("use_when")}
          label={t("codebook.useWhen")}
          rows={3}
          saved={theme.useWhen}
          commit={(useWhen, shows) => edit(() => ({ useWhen }), shows)}
        />
        <TextField
          {...field("do_not_use_when")}
          label={t("codebook.doNotUseWhen")}
          rows={3}
          saved={theme.doNotUseWhen}
          commit={(doNotUseWhen, shows) => edit(() => ({ doNotUseWhen }), shows)}
        />
      </div>
      <TextField
        {...field("example")}
        label={t("codebook.example")}
        rows={2}
        saved={theme.example}
        commit={(example, shows) => edit(() => ({ example }), shows)}
      />
      {languages.map((code) => (
        <KeywordField
          key={code}
          {...field(`keywords/${code}`)}
          keywordLanguage={code}
          keywords={theme.keywords[code] ?? []}
          caught={caught}
          commit={(list) => edit(({ keywords }) => ({ keywords: withList(keywords, code, list) }))}
        />
      ))}
      {!readOnly && <KeywordSyntax />}
      <Caught theme={theme} caught={caught} />
      {!readOnly && <AddLanguage present={languages} add={(code) => setAdded([...added, code])} />}
      <p className="soft">
        {t("codebook.themeId")}: <code>{theme.id}</code>
      </p>
    </div>
  );
}

/** Under which theme it is; the choices are all but itself and what is below it. */
function NetField({ theme, codebook, readOnly, save }: Omit<EditorProps, "requests">) {
  const { t, language } = useText();
  const below = new Set([theme.id, ...descendantsOf(codebook.themes, theme.id).map(({ id }) => id)]);
  return (
    <label className={styles.textField}>
      {t("codebook.net")}
      <select
        value={theme.parent ?? ""}
        disabled={readOnly}
        onChange={({ target: { value } }) => {
          const place = { parent: value || null, index: Number.MAX_SAFE_INTEGER };
          void save((now) =>
            now.themes.some(({ id }) => id === theme.id) ? moveTheme(now, theme.id, place) : [],
          );
        }}
      >
        <option value="">{t("codebook.noNet")}</option>
        {codebook.themes
          .filter(({ id }) => !below.has(id))
          .map((net) => (
            <option key={net.id} value={net.id}>
              {themeName(net, language)}
            </option>
          ))}
      </select>
    </label>
  );
}

/** Languages that are offered first; a codebook file can bring any other. */
const offered = ["nl", "en", "de", "fr", "es", "it", "pt", "pl", "tr", "ar", "uk", "ro", "sv", "da"];

function AddLanguage({ present, add }: { present: readonly string[]; add: (code: string) => void }) {
  const { t, language } = useText();
  return (
    <label className={`${styles.textField} ${styles.narrow}`}>
      {t("codebook.addLanguage")}
      <select value="" onChange={({ target: { value } }) => add(value)}>
        <option value="" disabled>
          {t("codebook.addLanguageChoose")}
        </option>
        {offered
          .filter((code) => !present.includes(code))
          .map((code) => (
            <option key={code} value={code}>
              {languageName(code, language)}
            </option>
          ))}
      </select>
    </label>
  );
}

function editNow(
  codebook: Codebook,
  id: Theme["id"],
  fields: (now: Theme) => Partial<ThemeFields>,
): CodebookChange {
  const now = codebook.themes.find((theme) => theme.id === id);
  return now ? editTheme(codebook, id, fields(now)) : [];
}

/** The texts with one changed; an empty one is left out. */
function withText(texts: Theme["name"], language: string, text: string): Theme["name"] {
  const { [language]: _, ...others } = texts;
  return text === "" ? others : { ...texts, [language]: text };
}

function withList(keywords: Theme["keywords"], language: string, list: readonly string[]): Theme["keywords"] {
  const { [language]: _, ...others } = keywords;
  return list.length === 0 ? others : { ...keywords, [language]: list };
}
