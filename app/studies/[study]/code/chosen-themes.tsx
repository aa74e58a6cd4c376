"use client";

import type { ThemeId } from "../../../../lib/ids.ts";
import { ThemeSwatch } from "../../../components/theme-swatch.tsx";
import { useText } from "../../../text/use-text.tsx";
import styles from "./chosen-themes.module.css";
import type { CodingRow } from "./coding-rows.ts";
import { useDeskPage } from "./desk-context.tsx";
import { CrossIcon, FlagIcon, StateIcon } from "./icons.tsx";
import { keepFocus } from "./keep-focus.ts";

/** The themes that the coder chose, in the order of choosing, and how far the answer is. */
export function ChosenThemes({ row }: { row: CodingRow }) {
  const { t } = useText();
  const { coding } = row;
  const chosen = Object.keys(coding.tags).filter((theme) => coding.tags[theme] === "confirmed");
  const isDone = coding.state === "done";
  return (
    <section className={styles.section} aria-labelledby="code-chosen">
      <h3 id="code-chosen">{t("code.chosen")}</h3>
      <div className={styles.chips}>
        {chosen.length > 0 ? (
          <ul className={styles.chips}>
            {chosen.map((theme) => (
              <Chip key={theme} id={theme} />
            ))}
          </ul>
        ) : (
          <p className={styles.none}>{isDone ? t("code.doneWithout") : t("code.noneChosen")}</p>
        )}
        {isDone && (
          <span className={styles.state}>
            <StateIcon coding={coding} />
            {chosen.length > 0 && <span aria-hidden="true">{t("code.stateDone")}</span>}
          </span>
        )}
        {coding.flagged && (
          <span className={styles.state} data-flagged="true">
            <FlagIcon isSet />
            {t("code.flagged")}
          </span>
        )}
      </div>
    </section>
  );
}

function Chip({ id }: { id: ThemeId }) {
  const { t } = useText();
  const { themeById, toggleTheme, pointed } = useDeskPage();
  const theme = themeById.get(id);
  const name = theme?.name ?? id;
  return (
    <li>
      <button
        type="button"
        className={styles.chip}
        aria-label={t("code.takeBackName", { theme: name })}
        onMouseDown={keepFocus}
        onMouseEnter={() => pointed.set(id)}
        onFocus={() => pointed.set(id)}
        onClick={() => toggleTheme(id)}
      >
        {theme && <ThemeSwatch colour={theme.colour} />}
        {name}
        {theme?.number !== null && <span className={styles.number}>{theme?.number}</span>}
        <CrossIcon />
      </button>
    </li>
  );
}
