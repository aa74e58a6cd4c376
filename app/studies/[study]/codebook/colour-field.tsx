"use client";

import { useId } from "react";
import { safeColours } from "../../../../lib/codebook/index.ts";
import { ThemeSwatch } from "../../../components/theme-swatch.tsx";
import type { TextKey } from "../../../text/index.ts";
import { useText } from "../../../text/use-text.tsx";
import styles from "./colour-field.module.css";

const names = [
  "codebook.colourBlue",
  "codebook.colourOrange",
  "codebook.colourGreen",
  "codebook.colourPurple",
  "codebook.colourYellow",
  "codebook.colourSky",
  "codebook.colourRed",
  "codebook.colourGrey",
] as const satisfies readonly TextKey[];

interface ColourProps {
  /** `#rrggbb`. */
  readonly colour: string;
  readonly readOnly: boolean;
  choose(colour: string): void;
}

/** A theme's colour: one of the safe set, each by its name, or any other. */
export function ColourField({ colour, readOnly, choose }: ColourProps) {
  const { t } = useText();
  const id = useId();
  const isSafe = safeColours.some((safe) => safe === colour.toLowerCase());
  return (
    <fieldset className={styles.field} disabled={readOnly}>
      <legend>{t("codebook.colour")}</legend>
      <div className={styles.choices}>
        {safeColours.map((safe, index) => (
          <label key={safe} className={styles.choice}>
            <input
              type="radio"
              name={`${id}-colour`}
              checked={safe === colour.toLowerCase()}
              onChange={() => choose(safe)}
            />
            <ThemeSwatch colour={safe} />
            {t(names[index] ?? "codebook.colour")}
          </label>
        ))}
        <label className={styles.choice} data-checked={!isSafe}>
          <input
            key={colour}
            type="color"
            defaultValue={colour}
            onBlur={(event) => {
              if (event.target.value !== colour.toLowerCase()) choose(event.target.value);
            }}
          />
          {t("codebook.colourOwn")}
        </label>
      </div>
      <p className="hint">{t("codebook.colourHint")}</p>
    </fieldset>
  );
}
