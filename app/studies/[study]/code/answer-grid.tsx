"use client";

import { createColumnHelper, FlexRender, type Row, tableFeatures, useTable } from "@tanstack/react-table";
import { useVirtualizer } from "@tanstack/react-virtual";
import { memo, useEffect, useId, useLayoutEffect, useMemo, useRef, useState } from "react";
import { useText } from "../../../text/use-text.tsx";
import { ColumnName, FlagCell, RespondentCell, StateCell, TextCell, ThemesCell } from "./answer-cells.tsx";
import styles from "./answer-grid.module.css";
import { indexAt, positionAt } from "./answer-list.ts";
import { useDesk, useDeskPage, useRow } from "./desk-context.tsx";

/** A row of the grid: where its answer stands. Its cells get the rest from the desk, each by itself. */
interface GridRow {
  readonly position: number;
}

const features = tableFeatures({});
const helper = createColumnHelper<typeof features, GridRow>();
const columns = helper.columns([
  helper.display({
    id: "state",
    header: () => <ColumnName name="code.columnState" isHidden />,
    cell: ({ row }) => <StateCell position={row.original.position} />,
  }),
  helper.display({
    id: "respondent",
    header: () => <ColumnName name="code.columnRespondent" isHidden />,
    cell: ({ row }) => <RespondentCell position={row.original.position} />,
  }),
  helper.display({
    id: "text",
    header: () => <ColumnName name="code.columnText" />,
    cell: ({ row }) => <TextCell position={row.original.position} />,
  }),
  helper.display({
    id: "themes",
    header: () => <ColumnName name="code.columnThemes" />,
    cell: ({ row }) => <ThemesCell position={row.original.position} />,
  }),
  helper.display({
    id: "flag",
    header: () => <ColumnName name="code.columnFlag" isHidden />,
    cell: ({ row }) => <FlagCell position={row.original.position} />,
  }),
]);

/** Rows that the grid holds at once: browsers can't lay out an element as tall as a million rows. */
const stretch = 100_000;

// As the tokens --row-height and --space-24 have it.
const rowHeightInRem = 2.25;
const headHeightInRem = 1.5;

/** The answers of the list, of which only those in sight are in the page. */
export function AnswerGrid({ onChosen }: { onChosen: () => void }) {
  const { t } = useText();
  const { desk } = useDeskPage();
  const list = useDesk((state) => state.list);
  const current = useDesk((state) => state.current);
  const isLoading = useDesk((state) => state.asked !== state.list.filter);
  const scroller = useRef<HTMLDivElement>(null);
  const id = useId();
  const index = indexAt(list, current);
  const first = useStretchStart(index, list.count);
  const rowHeight = useRowHeight();
  const headHeight = (rowHeight * headHeightInRem) / rowHeightInRem;
  const virtualizer = useVirtualizer({
    count: Math.min(stretch, list.count - first),
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 8,
    // The head stays on top of the rows; and what comes next stays in sight.
    scrollMargin: headHeight,
    scrollPaddingStart: headHeight + rowHeight,
    scrollPaddingEnd: 2 * rowHeight,
  });
  const items = virtualizer.getVirtualItems();
  const from = first + (items[0]?.index ?? 0);
  const to = first + (items.at(-1)?.index ?? -1) + 1;
  const data = useMemo(() => {
    const rows: GridRow[] = [];
    for (let at = from; at < to; at++) {
      const position = positionAt(list, at);
      if (position !== undefined) rows.push({ position });
    }
    return rows;
  }, [list, from, to]);
  const table = useTable({ features, columns, data, getRowId: ({ position }) => String(position) });

  useEffect(() => desk.load(data.map(({ position }) => position)), [desk, data]);
  useLayoutEffect(() => {
    if (rowHeight > 0) virtualizer.measure();
  }, [virtualizer, rowHeight]);
  useLayoutEffect(() => {
    if (list.count > 0) virtualizer.scrollToIndex(index - first, { align: "auto" });
  }, [virtualizer, list, index, first]);

  const rows = table.getRowModel().rows;
  const isCurrentHere = data.some(({ position }) => position === current);
  return (
    <div ref={scroller} className={styles.scroller}>
      <table
        className={styles.grid}
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: ARIA in HTML lets a table be a grid.
        role="grid"
        // The grid is one stop for the keyboard; the arrows move the answer being read.
        tabIndex={0}
        aria-label={t("code.answersList")}
        aria-rowcount={list.count + 1}
        aria-colcount={columns.length}
        aria-busy={isLoading}
        aria-activedescendant={isCurrentHere ? `${id}${current}` : undefined}
      >
        <thead className={styles.head}>
          {table.getHeaderGroups().map((group) => (
            <tr aria-rowindex={1} className={styles.columns} key={group.id}>
              {group.headers.map((header) => (
                <th scope="col" key={header.id}>
                  <FlexRender header={header} />
                </th>
              ))}
            </tr>
          ))}
        </thead>
        <tbody className={styles.body} ref={(element) => setHeight(element, virtualizer.getTotalSize())}>
          {rows.map((row, at) => (
            <GridLine
              key={row.id}
              id={`${id}${row.original.position}`}
              row={row}
              rowIndex={from + at + 2}
              top={(items[at]?.start ?? headHeight) - headHeight}
              isCurrent={row.original.position === current}
              onChosen={onChosen}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface GridLineProps {
  readonly id: string;
  readonly row: Row<typeof features, GridRow>;
  readonly rowIndex: number;
  /** Pixels from the top of the stretch. */
  readonly top: number;
  readonly isCurrent: boolean;
  readonly onChosen: () => void;
}

/** One line; going from answer to answer renders only the two that change. */
const GridLine = memo(function GridLine({ id, row, rowIndex, top, isCurrent, onChosen }: GridLineProps) {
  const { desk } = useDeskPage();
  const { position } = row.original;
  const isHere = useRow(position) !== undefined;
  return (
    <tr
      id={id}
      className={`${styles.row} ${styles.columns}`}
      aria-rowindex={rowIndex}
      aria-selected={isCurrent}
      data-loading={!isHere}
      ref={(element) => setTop(element, top)}
      onClick={() => {
        desk.moveTo(position);
        onChosen();
      }}
    >
      {row.getAllCells().map((cell) => (
        <td key={cell.id} data-column={cell.column.id}>
          <FlexRender cell={cell} />
        </td>
      ))}
    </tr>
  );
});

/** The list's index at which the stretch in the grid starts: the row being read lies within it. */
function useStretchStart(index: number, count: number): number {
  const [start, setStart] = useState(() => stretchStart(index, count));
  if (index >= start && index < start + stretch && start < Math.max(1, count)) return start;
  const moved = stretchStart(index, count);
  if (moved !== start) setStart(moved);
  return moved;
}

function stretchStart(index: number, count: number): number {
  return Math.max(0, Math.min(index - stretch / 2, count - stretch));
}

/** Pixels of a row; rows grow with the reader's own type size. */
function useRowHeight(): number {
  const [height, setHeight] = useState(36);
  useEffect(() => {
    setHeight(rowHeightInRem * Number.parseFloat(getComputedStyle(document.documentElement).fontSize));
  }, []);
  return height;
}

// Set from the script: the content policy allows no style attribute in a page.
function setHeight(element: HTMLElement | null, pixels: number): void {
  if (element) element.style.height = `${pixels}px`;
}

function setTop(element: HTMLElement | null, pixels: number): void {
  if (element) element.style.transform = `translateY(${pixels}px)`;
}
