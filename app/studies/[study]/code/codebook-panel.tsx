"use client";

import Link from "next/link";
import { type KeyboardEvent, type RefObject, useEffect, useId, useMemo, useState } from "react";
import { tagOf, untouched } from "../../../../lib/coding/decision.ts";
import { useText } from "../../../text/use-text.tsx";
import styles from "./codebook-panel.module.css";
import { useDeskPage } from "./desk-context.tsx";
import { CrossIcon } from "./icons.tsx";
import { leaveField } from "./leave-field.ts";
import { ThemeDetails } from "./theme-details.tsx";
import { ThemeOptions } from "./theme-options.tsx";
import { themeSearch } from "./theme-search.ts";

interface CodebookPanelProps {
  readonly searchField: RefObject<HTMLInputElement | null>;
  readonly onClose: () => void;
  readonly say: (sentence: string) => void;
}

/** The codebook beside the answer: a search, the themes, and what the one pointed at means. */
export function CodebookPanel({ searchField, onClose, say }: CodebookPanelProps) {
  const { t } = useText();
  const { study, desk, themes, toggleTheme, pointed } = useDeskPage();
  const [query, setQuery] = useState("");
  const [active, setActive] = useState<number | null>(null);
  const id = useId();
  const codes = useMemo(() => themes.filter(({ isHeading }) => !isHeading), [themes]);
  const search = useMemo(() => themeSearch(codes), [codes]);
  const isSearching = query.trim() !== "";
  const found = isSearching ? search(query) : codes;
  const activeTheme = active === null ? undefined : found[active];

  useEffect(() => {
    if (activeTheme) pointed.set(activeTheme.id);
  }, [activeTheme, pointed]);

  function type(text: string): void {
    setQuery(text);
    setActive(text.trim() === "" ? null : 0);
    if (text.trim() !== "") say(t("code.searchFound", { count: search(text).length }));
  }

  function leave(): void {
    setQuery("");
    setActive(null);
    leaveField();
    onClose();
  }

  function add(): void {
    if (!activeTheme) return;
    const isThere = tagOf(desk.currentRow()?.coding ?? untouched, activeTheme.id) === "confirmed";
    if (isThere) say(t("code.saidAlready", { theme: activeTheme.name }));
    else toggleTheme(activeTheme.id);
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Escape") leave();
    else if (event.key === "Enter") {
      if (!isSearching || activeTheme) {
        add();
        leave();
      }
    } else if (event.key === "ArrowDown") setActive(stepped(active, 1, found.length));
    else if (event.key === "ArrowUp") setActive(stepped(active, -1, found.length));
    else return;
    event.preventDefault();
  }

  return (
    <section className={styles.panel} aria-label={t("code.themes")}>
      <div className={styles.search}>
        <input
          ref={searchField}
          type="text"
          role="combobox"
          aria-label={t("code.searchLabel")}
          aria-expanded="true"
          aria-controls={`${id}list`}
          aria-autocomplete="list"
          aria-activedescendant={activeTheme ? `${id}${activeTheme.id}` : undefined}
          placeholder={t("code.searchPlaceholder")}
          autoComplete="off"
          spellCheck={false}
          value={query}
          onChange={(event) => type(event.target.value)}
          onKeyDown={onKeyDown}
        />
        <button type="button" className={styles.close} aria-label={t("code.closeThemes")} onClick={leave}>
          <CrossIcon />
        </button>
      </div>
      <ThemeOptions
        id={id}
        themes={isSearching ? found : themes}
        isSearching={isSearching}
        active={activeTheme?.id}
        onChosen={(theme) => {
          toggleTheme(theme);
          if (isSearching) leave();
        }}
      />
      {isSearching && found.length === 0 && (
        <p className={styles.none}>{t("code.searchNone", { query: query.trim() })}</p>
      )}
      {themes.length === 0 && (
        <p className={styles.none}>
          {t("code.noThemes")} <Link href={`/studies/${study}/codebook`}>{t("code.toCodebook")}</Link>
        </p>
      )}
      <ThemeDetails />
    </section>
  );
}

/** One further in the list, round its ends; from nowhere to its first or last. */
function stepped(active: number | null, by: 1 | -1, count: number): number | null {
  if (count === 0) return null;
  if (active === null) return by > 0 ? 0 : count - 1;
  return (active + by + count) % count;
}
