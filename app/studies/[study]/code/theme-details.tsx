"use client";

import { ThemeSwatch } from "../../../components/theme-swatch.tsx";
import { useText } from "../../../text/use-text.tsx";
import styles from "./codebook-panel.module.css";
import { useCurrentRow, useDeskPage } from "./desk-context.tsx";
import { useValue } from "./value.ts";

/** What the theme that is pointed at means, when to use it and when not. */
export function ThemeDetails() {
  const { t } = useText();
  const { pointed, themeById, themes } = useDeskPage();
  // Until something is pointed at: what is suggested first.
  const suggested = useCurrentRow()?.suggestions[0]?.theme ?? null;
  const id = useValue(pointed) ?? suggested;
  const theme = id === null ? undefined : themeById.get(id);
  if (themes.length === 0) return null;
  if (!theme) return <div className={styles.details}>{t("code.hoverHint")}</div>;
  const parts = [
    [t("code.useWhen"), theme.useWhen],
    [t("code.doNotUseWhen"), theme.doNotUseWhen],
    [t("code.example"), theme.example],
  ].filter(([, text]) => text !== "");
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard.
    <div className={styles.details} tabIndex={0}>
      <h3>
        <ThemeSwatch colour={theme.colour} />
        {theme.name}
      </h3>
      <p>{theme.definition || t("code.noDefinition")}</p>
      <dl>
        {parts.map(([name, text]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
