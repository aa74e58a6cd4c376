import Link from "next/link";
import type { StudyId, ThemeId } from "../../../../lib/ids.ts";
import type { ThemeQuality } from "../../../../lib/suggest/index.ts";
import { ThemeSwatch } from "../../../components/theme-swatch.tsx";
import { pageText } from "../../../text/page-text.ts";
import { shareText } from "./shares.ts";
import styles from "./suggestions.module.css";

interface ThemeTableProps {
  readonly study: StudyId;
  readonly themes: readonly ThemeQuality[];
  readonly names: ReadonlyMap<ThemeId, { readonly name: string; readonly colour: string }>;
}

/** Right and found for each theme, and which ones need better keywords. */
export async function ThemeTable({ study, themes, names }: ThemeTableProps) {
  const { t } = await pageText();
  const weak = themes.filter(({ weakness }) => weakness !== undefined).length;
  return (
    <section className={styles.section} aria-labelledby="quality-themes">
      <h2 id="quality-themes">{t("quality.themes")}</h2>
      {weak > 0 && (
        <p>
          {t("quality.weakSome", { count: weak })}{" "}
          <Link href={`/studies/${study}/codebook`}>{t("quality.toCodebook")}</Link>
        </p>
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard. */}
      <section className={`scroller ${styles.wide}`} tabIndex={0} aria-label={t("quality.inNumbers")}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t("quality.columnTheme")}</th>
              {(["columnTicked", "columnPrecision", "columnApplied", "columnRecall"] as const).map(
                (column) => (
                  <th key={column} scope="col" className="number">
                    {t(`quality.${column}`)}
                  </th>
                ),
              )}
              <th scope="col">{t("quality.columnAdvice")}</th>
            </tr>
          </thead>
          <tbody>
            {themes.map((theme) => (
              <ThemeRow key={theme.theme} quality={theme} named={names.get(theme.theme)} />
            ))}
          </tbody>
        </table>
      </section>
    </section>
  );
}

interface ThemeRowProps {
  readonly quality: ThemeQuality;
  readonly named: { readonly name: string; readonly colour: string } | undefined;
}

async function ThemeRow({ quality, named }: ThemeRowProps) {
  const { t, language } = await pageText();
  const { theme, ticked, confirmed, precision, recall, weakness } = quality;
  return (
    <tr>
      <th scope="row">
        <span className={styles.theme}>
          {named && <ThemeSwatch colour={named.colour} />}
          {named?.name ?? theme}
        </span>
      </th>
      <td className="number">{ticked}</td>
      <td className="number">{shareText(t, language, precision)}</td>
      <td className="number">{confirmed}</td>
      <td className="number">{shareText(t, language, recall)}</td>
      <td>
        {weakness === "misses" && t("quality.weaknessMisses")}
        {weakness === "wrong" && t("quality.weaknessWrong")}
      </td>
    </tr>
  );
}
