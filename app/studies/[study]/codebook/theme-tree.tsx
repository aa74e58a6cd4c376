"use client";

import { type KeyboardEvent, useMemo, useRef, useState } from "react";
import { depths, type MoveStep, netIds, type Theme, themeName } from "../../../../lib/codebook/index.ts";
import type { ThemeId } from "../../../../lib/ids.ts";
import { ThemeSwatch } from "../../../components/theme-swatch.tsx";
import { formatNumber } from "../../../text/message.ts";
import { useText } from "../../../text/use-text.tsx";
import styles from "./theme-tree.module.css";
import { type Typed, typeAhead } from "./type-ahead.ts";

interface TreeProps {
  /** In tree order. */
  readonly themes: readonly Theme[];
  readonly selected: ThemeId | undefined;
  readonly suggested: Readonly<Record<ThemeId, number>>;
  /** Whether the counts were made with this codebook; older ones are shown as such. */
  readonly suggestedNow: boolean;
  onSelect(theme: ThemeId): void;
  /** Enter or a click: to the theme's fields. */
  onOpen(theme: ThemeId, byKey: boolean): void;
  /** Undefined for who may only read. */
  readonly onMove: ((theme: ThemeId, step: MoveStep) => void) | undefined;
  readonly onDelete: ((theme: ThemeId) => void) | undefined;
}

const moveKeys: Readonly<Record<string, MoveStep>> = {
  ArrowUp: "up",
  ArrowDown: "down",
  ArrowRight: "in",
  ArrowLeft: "out",
};

/** The themes as a tree that is walked by arrow keys and by typing, as the WAI-ARIA tree pattern has it. */
export function ThemeTree(props: TreeProps) {
  const { themes, selected, onSelect, onOpen, onMove, onDelete } = props;
  const { t, language } = useText();
  const [closed, setClosed] = useState<ReadonlySet<ThemeId>>(new Set());
  const typed = useRef<Typed>({ text: "", at: 0 });
  const items = useRef(new Map<ThemeId, HTMLElement>());
  const nets = useMemo(() => netIds(themes), [themes]);
  const visible = useMemo(() => visibleThemes(themes, closed), [themes, closed]);
  const depth = useMemo(() => depths(themes), [themes]);
  const { counts, places } = useMemo(() => siblingPlaces(themes), [themes]);
  const focusable = visible.find((theme) => theme.id === selected)?.id ?? visible[0]?.id;

  function go(theme: Theme | undefined): void {
    if (!theme) return;
    onSelect(theme.id);
    items.current.get(theme.id)?.focus();
  }

  function setOpen(theme: Theme, isOpen: boolean): void {
    const next = new Set(closed);
    if (isOpen) next.delete(theme.id);
    else next.add(theme.id);
    setClosed(next);
  }

  function walk(event: KeyboardEvent, theme: Theme): boolean {
    const place = visible.indexOf(theme);
    const isOpenNet = nets.has(theme.id) && !closed.has(theme.id);
    switch (event.key) {
      case "ArrowDown":
        go(visible[place + 1]);
        return true;
      case "ArrowUp":
        go(visible[place - 1]);
        return true;
      case "Home":
        go(visible[0]);
        return true;
      case "End":
        go(visible.at(-1));
        return true;
      case "ArrowRight":
        if (isOpenNet) go(visible[place + 1]);
        else if (nets.has(theme.id)) setOpen(theme, true);
        return true;
      case "ArrowLeft":
        if (isOpenNet) setOpen(theme, false);
        else go(themes.find(({ id }) => id === theme.parent));
        return true;
      case "Enter":
      case " ":
        onOpen(theme.id, true);
        return true;
      case "Delete":
        onDelete?.(theme.id);
        return true;
      default:
        return false;
    }
  }

  function press(event: KeyboardEvent, theme: Theme): void {
    if (event.ctrlKey || event.metaKey) return;
    const step = event.altKey ? moveKeys[event.key] : undefined;
    if (step) onMove?.(theme.id, step);
    else if (event.altKey) return;
    else if (!walk(event, theme)) {
      if (event.key.length !== 1) return;
      const names = visible.map((other) => themeName(other, language));
      const found = typeAhead(names, visible.indexOf(theme), typed.current, event.key, event.timeStamp);
      typed.current = found.typed;
      go(visible[found.index]);
    }
    event.preventDefault();
    event.stopPropagation();
  }

  return (
    <div role="tree" aria-label={t("codebook.tree")} className={styles.tree}>
      {visible.map((theme) => {
        const level = depth.get(theme.id) ?? 0;
        const isNet = nets.has(theme.id);
        return (
          <div
            key={theme.id}
            role="treeitem"
            ref={(element) => {
              if (element) items.current.set(theme.id, element);
              else items.current.delete(theme.id);
            }}
            className={styles.item}
            data-level={Math.min(level, 6)}
            aria-level={level + 1}
            aria-setsize={counts.get(theme.parent)}
            aria-posinset={places.get(theme.id)}
            aria-selected={theme.id === selected}
            aria-expanded={isNet ? !closed.has(theme.id) : undefined}
            tabIndex={theme.id === focusable ? 0 : -1}
            onClick={() => onOpen(theme.id, false)}
            onKeyDown={(event) => press(event, theme)}
          >
            <Twist
              isNet={isNet}
              isOpen={!closed.has(theme.id)}
              onTurn={() => setOpen(theme, closed.has(theme.id))}
            />
            <ThemeSwatch colour={theme.colour} />
            {theme.number !== null && <span className={styles.number}>{theme.number}</span>}
            <span className={styles.name}>{themeName(theme, language)}</span>
            <SuggestedCount count={props.suggested[theme.id]} isNow={props.suggestedNow} />
          </div>
        );
      })}
    </div>
  );
}

function SuggestedCount({ count, isNow }: { count: number | undefined; isNow: boolean }) {
  const { t, language } = useText();
  if (count === undefined) return null;
  return (
    <span className={isNow ? styles.count : styles.oldCount}>
      <span aria-hidden="true">{formatNumber(count, language)}</span>
      <span className="visually-hidden">{t("codebook.suggestedFor", { count })}</span>
    </span>
  );
}

/** The triangle that opens and closes a net by mouse; keys use the arrows. */
function Twist({ isNet, isOpen, onTurn }: { isNet: boolean; isOpen: boolean; onTurn: () => void }) {
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the treeitem around it has the keys and the state.
    // biome-ignore lint/a11y/useKeyWithClickEvents: the treeitem around it has the keys and the state.
    <span
      className={styles.twist}
      onClick={(event) => {
        if (!isNet) return;
        event.stopPropagation();
        onTurn();
      }}
    >
      {isNet && (
        <svg viewBox="0 0 12 12" aria-hidden="true" data-open={isOpen}>
          <path d="M4 2.5 8 6 4 9.5" />
        </svg>
      )}
    </span>
  );
}

/** How many children each parent has, and each theme's place among its siblings, from 1. */
function siblingPlaces(themes: readonly Theme[]) {
  const counts = new Map<ThemeId | null, number>();
  const places = new Map<ThemeId, number>();
  for (const { id, parent } of themes) {
    const place = (counts.get(parent) ?? 0) + 1;
    counts.set(parent, place);
    places.set(id, place);
  }
  return { counts, places };
}

function visibleThemes(themes: readonly Theme[], closed: ReadonlySet<ThemeId>): Theme[] {
  const hidden = new Set<ThemeId>();
  return themes.filter((theme) => {
    const isHidden = theme.parent !== null && (hidden.has(theme.parent) || closed.has(theme.parent));
    if (isHidden) hidden.add(theme.id);
    return !isHidden;
  });
}
