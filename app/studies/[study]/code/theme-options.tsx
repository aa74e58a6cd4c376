"use client";

import { memo, type ReactNode, useEffect, useRef } from "react";
import type { ThemeId } from "../../../../lib/ids.ts";
import { ThemeSwatch } from "../../../components/theme-swatch.tsx";
import { useText } from "../../../text/use-text.tsx";
import styles from "./codebook-panel.module.css";
import { useDeskPage, useTag } from "./desk-context.tsx";
import { TickIcon } from "./icons.tsx";
import { keepFocus } from "./keep-focus.ts";
import type { PageTheme } from "./themes.ts";

interface ThemeOptionsProps {
  /** Prefix of the elements' ids. */
  readonly id: string;
  readonly themes: readonly PageTheme[];
  /** Whether the themes are what a search found, and not the tree. */
  readonly isSearching: boolean;
  readonly active: ThemeId | undefined;
  readonly onChosen: (theme: ThemeId) => void;
}

/** The themes to choose from: the tree under its nets, or what a search found, best first. */
export function ThemeOptions({ id, themes, isSearching, active, onChosen }: ThemeOptionsProps) {
  const { t } = useText();
  const chosen = useRef(onChosen);
  useEffect(() => {
    chosen.current = onChosen;
  });
  const choose = useRef((theme: ThemeId) => chosen.current(theme)).current;
  const option = (theme: PageTheme) => (
    <ThemeOption
      key={theme.id}
      id={`${id}${theme.id}`}
      theme={theme}
      showPath={isSearching}
      isActive={theme.id === active}
      onChosen={choose}
    />
  );
  return (
    <div
      id={`${id}list`}
      className={styles.options}
      role="listbox"
      aria-label={t("code.themes")}
      aria-multiselectable="true"
      // A list that scrolls must be reached by the keyboard.
      tabIndex={0}
    >
      {isSearching ? themes.map(option) : underHeadings(themes, option)}
    </div>
  );
}

function underHeadings(themes: readonly PageTheme[], option: (theme: PageTheme) => ReactNode): ReactNode[] {
  const groups: { heading: PageTheme | undefined; members: PageTheme[] }[] = [];
  for (const theme of themes) {
    if (theme.isHeading) groups.push({ heading: theme, members: [] });
    else if (theme.depth === 0 || groups.length === 0) {
      const last = groups.at(-1);
      if (last && !last.heading) last.members.push(theme);
      else groups.push({ heading: undefined, members: [theme] });
    } else groups.at(-1)?.members.push(theme);
  }
  return groups.map(({ heading, members }) =>
    heading ? (
      // biome-ignore lint/a11y/useSemanticElements: a group within a listbox has no element of its own.
      <div key={heading.id} role="group" aria-label={heading.name}>
        <div className={styles.heading} aria-hidden="true" data-depth={Math.min(heading.depth, 3)}>
          {heading.name}
        </div>
        {members.map(option)}
      </div>
    ) : (
      members.map(option)
    ),
  );
}

interface ThemeOptionProps {
  readonly id: string;
  readonly theme: PageTheme;
  readonly showPath: boolean;
  readonly isActive: boolean;
  readonly onChosen: (theme: ThemeId) => void;
}

const ThemeOption = memo(function ThemeOption({ id, theme, showPath, isActive, onChosen }: ThemeOptionProps) {
  const { t } = useText();
  const { pointed } = useDeskPage();
  const tag = useTag(theme.id);
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isActive) element.current?.scrollIntoView({ block: "nearest" });
  }, [isActive]);
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the search field has the focus and names its active option.
    // biome-ignore lint/a11y/useKeyWithClickEvents: Enter in the search field chooses the active option.
    <div
      ref={element}
      id={id}
      role="option"
      className={styles.option}
      aria-selected={tag === "confirmed"}
      data-active={isActive}
      data-tag={tag}
      data-depth={showPath ? 0 : Math.min(theme.depth, 3)}
      onMouseDown={keepFocus}
      onMouseEnter={() => pointed.set(theme.id)}
      onClick={() => onChosen(theme.id)}
    >
      <ThemeSwatch colour={theme.colour} />
      <span className={styles.number}>{theme.number}</span>
      <span className={styles.name}>
        {theme.name}
        {showPath && theme.path !== "" && <span className={styles.path}>{theme.path}</span>}
      </span>
      {tag === "confirmed" && <TickIcon />}
      {tag === "rejected" && <span className={styles.path}>{t("code.stateRejected")}</span>}
    </div>
  );
});
