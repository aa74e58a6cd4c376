"use client";

import { createContext, useContext, useSyncExternalStore } from "react";
import { type TagDecision, tagOf, untouched } from "../../../../lib/coding/decision.ts";
import type { StudyId, ThemeId } from "../../../../lib/ids.ts";
import type { CodeAction } from "./actions.ts";
import type { CodingRow } from "./coding-rows.ts";
import type { Desk, DeskState } from "./desk.ts";
import type { PageTheme } from "./themes.ts";
import type { Value } from "./value.ts";

/** What the parts of the page share. */
export interface DeskPage {
  readonly study: StudyId;
  readonly desk: Desk;
  readonly actions: readonly CodeAction[];
  readonly themes: readonly PageTheme[];
  readonly themeById: ReadonlyMap<ThemeId, PageTheme>;
  readonly attributes: readonly string[];
  /** Language of the answers. */
  readonly language: string;
  /** The theme that is pointed at, whose definition is shown. */
  readonly pointed: Value<ThemeId | null>;
  /** Why nothing was done, until something is. */
  readonly warning: Value<string | null>;
  readonly toggleTheme: (theme: ThemeId) => void;
}

const DeskContext = createContext<DeskPage | null>(null);

export const DeskProvider = DeskContext.Provider;

/**
 * What the parts of the page share.
 *
 * @throws Error outside the page.
 */
export function useDeskPage(): DeskPage {
  const page = useContext(DeskContext);
  if (!page) throw new Error("This component belongs into the Code page.");
  return page;
}

/**
 * Part of the desk's state; the component renders again only when that part changes.
 *
 * @param select gives the same object for the same state.
 */
export function useDesk<Part>(select: (state: DeskState) => Part): Part {
  const { desk } = useDeskPage();
  const read = () => select(desk.state());
  return useSyncExternalStore(desk.subscribe, read, read);
}

/** The row at a position; undefined while it is on its way. */
export function useRow(position: number): CodingRow | undefined {
  const { desk } = useDeskPage();
  const read = () => desk.row(position);
  return useSyncExternalStore(desk.subscribe, read, read);
}

/** What the answer being read decides on a theme; `none` without a tag. */
export function useTag(theme: ThemeId): TagDecision | "none" {
  const { desk } = useDeskPage();
  const read = () => tagOf(desk.currentRow()?.coding ?? untouched, theme);
  return useSyncExternalStore(desk.subscribe, read, read);
}

/** The row being read; undefined while it is on its way, or if the list is empty. */
export function useCurrentRow(): CodingRow | undefined {
  const { desk } = useDeskPage();
  return useSyncExternalStore(desk.subscribe, desk.currentRow, desk.currentRow);
}
