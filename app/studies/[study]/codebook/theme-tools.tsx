"use client";

import { type MoveStep, type Theme, themeName } from "../../../../lib/codebook/index.ts";
import { ThemeSwatch } from "../../../components/theme-swatch.tsx";
import { useText } from "../../../text/use-text.tsx";
import styles from "./codebook-page.module.css";
import { IconButton } from "./toolbar.tsx";

interface ToolsProps {
  readonly theme: Theme;
  readonly suggested: number | undefined;
  readonly readOnly: boolean;
  /** Place among its siblings, from 0. */
  readonly place: number;
  onMove(step: MoveStep): void;
  onDelete(): void;
}

/** The chosen theme's name, how many answers it is suggested for, and what moves or deletes it. */
export function ThemeTools({ theme, suggested, readOnly, place, onMove, onDelete }: ToolsProps) {
  const { t, language } = useText();
  return (
    <div className={styles.themeHead}>
      <div className={styles.themeTitle}>
        <h2>
          <ThemeSwatch colour={theme.colour} />
          <span>
            {theme.number !== null && <span className="soft">{theme.number} </span>}
            {themeName(theme, language)}
          </span>
        </h2>
        {suggested !== undefined && (
          <p className="soft">{t("codebook.suggestedFor", { count: suggested })}</p>
        )}
      </div>
      {!readOnly && (
        <div className="buttons">
          <IconButton
            name="up"
            label={t("codebook.moveUp")}
            keys="Alt+ArrowUp"
            onPress={place > 0 ? () => onMove("up") : undefined}
          />
          <IconButton
            name="down"
            label={t("codebook.moveDown")}
            keys="Alt+ArrowDown"
            onPress={() => onMove("down")}
          />
          <IconButton
            name="in"
            label={t("codebook.moveIn")}
            keys="Alt+ArrowRight"
            onPress={place > 0 ? () => onMove("in") : undefined}
          />
          <IconButton
            name="out"
            label={t("codebook.moveOut")}
            keys="Alt+ArrowLeft"
            onPress={theme.parent === null ? undefined : () => onMove("out")}
          />
          <IconButton name="delete" label={t("codebook.deleteThis")} keys="Delete" onPress={onDelete} />
        </div>
      )}
    </div>
  );
}
