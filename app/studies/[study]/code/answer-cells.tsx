"use client";

import { confirmedThemes } from "../../../../lib/coding/decision.ts";
import type { ThemeId } from "../../../../lib/ids.ts";
import { ThemeSwatch } from "../../../components/theme-swatch.tsx";
import type { TextKey } from "../../../text/index.ts";
import { useText } from "../../../text/use-text.tsx";
import styles from "./answer-grid.module.css";
import { useDeskPage, useRow } from "./desk-context.tsx";
import { FlagIcon, StateIcon } from "./icons.tsx";

/** Themes that a row shows; of more it says how many. */
const mostThemes = 3;

export function ColumnName({
  name,
  isHidden = false,
}: {
  name: Extract<TextKey, `code.column${string}`>;
  isHidden?: boolean;
}) {
  const { t } = useText();
  return <span className={isHidden ? "visually-hidden" : undefined}>{t(name)}</span>;
}

export function StateCell({ position }: { position: number }) {
  return <StateIcon coding={useRow(position)?.coding} />;
}

export function RespondentCell({ position }: { position: number }) {
  return <span className={styles.respondent}>{useRow(position)?.respondent}</span>;
}

export function TextCell({ position }: { position: number }) {
  const { language } = useDeskPage();
  return (
    <span className={styles.text} lang={language} dir="auto">
      {useRow(position)?.text}
    </span>
  );
}

export function ThemesCell({ position }: { position: number }) {
  const row = useRow(position);
  const themes = row ? confirmedThemes(row.coding) : [];
  return (
    <span className={styles.themes}>
      {themes.slice(0, mostThemes).map((theme) => (
        <ThemeMark key={theme} id={theme} />
      ))}
      {themes.length > mostThemes && <span>+{themes.length - mostThemes}</span>}
    </span>
  );
}

/** A theme in little room: its colour and number, its name for who asks. */
function ThemeMark({ id }: { id: ThemeId }) {
  const theme = useDeskPage().themeById.get(id);
  const name = theme?.name ?? id;
  return (
    <span className={styles.mark} title={name}>
      {theme && <ThemeSwatch colour={theme.colour} />}
      <span aria-hidden="true">{theme?.number ?? name.slice(0, 3)}</span>
      <span className="visually-hidden">{name}</span>
    </span>
  );
}

export function FlagCell({ position }: { position: number }) {
  const { t } = useText();
  if (!useRow(position)?.coding.flagged) return null;
  return (
    <span className={styles.flagged} title={t("code.flagged")}>
      <FlagIcon isSet />
      <span className="visually-hidden">{t("code.flagged")}</span>
    </span>
  );
}
