"use client";

import { type ChartOrder, type Frequencies, inChartOrder } from "../../../../lib/survey/index.ts";
import { ThemeSwatch } from "../../../components/theme-swatch.tsx";
import { formatNumber } from "../../../text/message.ts";
import { useText } from "../../../text/use-text.tsx";
import type { FigureData } from "./figure-data.ts";
import { groupName, percentText, shownTheme } from "./figure-model.ts";
import styles from "./figure-table.module.css";

interface Column {
  readonly key: string;
  readonly name: string;
  readonly coded: number;
  readonly counted: ReadonlyMap<string, Frequencies["themes"][number]>;
}

/** All themes in numbers: n and percent among all, and in each group of a split. */
export function FigureTable(props: { data: FigureData; order: ChartOrder; caption: string }) {
  const { data, order, caption } = props;
  const text = useText();
  const { t } = text;
  const columns: Column[] = [
    columnOf("all", t("figures.all"), data),
    ...(data.split?.groups ?? []).map((group) =>
      columnOf(`group ${group.value}`, groupName(group.value, text), group),
    ),
  ];
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
    <section className="scroller" tabIndex={0} aria-label={t("figures.tableTitle")}>
      <table className={data.split ? styles.wide : styles.table}>
        <caption>{caption}</caption>
        <Head columns={columns} isSplit={data.split !== null} />
        <tbody>
          {inChartOrder(data.themes, order).map(({ theme }) => (
            <Row key={theme} theme={theme} data={data} columns={columns} isIndented={order !== "size"} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function columnOf(key: string, name: string, { base, themes }: Frequencies): Column {
  return { key, name, coded: base.coded, counted: new Map(themes.map((theme) => [theme.theme, theme])) };
}

function Head({ columns, isSplit }: { columns: readonly Column[]; isSplit: boolean }) {
  const { t } = useText();
  return (
    <thead>
      {isSplit && (
        <tr>
          <td />
          {columns.map(({ key, name, coded }) => (
            <th key={key} scope="colgroup" colSpan={2} className={styles.group}>
              {name}
              <span className={styles.coded}>{t("figures.codedCount", { count: coded })}</span>
            </th>
          ))}
        </tr>
      )}
      <tr>
        <th scope="col">{t("figures.theme")}</th>
        {columns.map(({ key }) => (
          <NumberHeads key={key} />
        ))}
      </tr>
    </thead>
  );
}

function NumberHeads() {
  const { t } = useText();
  return (
    <>
      <th scope="col" className="number">
        {t("figures.number")}
      </th>
      <th scope="col" className="number">
        {t("figures.percent")}
      </th>
    </>
  );
}

interface RowProps {
  readonly theme: string;
  readonly data: FigureData;
  readonly columns: readonly Column[];
  readonly isIndented: boolean;
}

function Row({ theme, data, columns, isIndented }: RowProps) {
  const { t, language } = useText();
  const { name, colour, isNet, depth } = shownTheme(data, theme);
  return (
    <tr className={isNet ? styles.net : undefined}>
      <th scope="row" data-depth={isIndented ? Math.min(depth, 4) : 0}>
        <span className={styles.theme}>
          <ThemeSwatch colour={colour} />
          <span>
            {name}
            {isNet && <span className="visually-hidden"> ({t("figures.net")})</span>}
          </span>
        </span>
      </th>
      {columns.map(({ key, counted }) => {
        const { n = 0, percent = null } = counted.get(theme) ?? {};
        return <Numbers key={key} n={formatNumber(n, language)} percent={percentText(percent, language)} />;
      })}
    </tr>
  );
}

function Numbers({ n, percent }: { n: string; percent: string }) {
  return (
    <>
      <td className="number">{n}</td>
      <td className="number">{percent}</td>
    </>
  );
}
