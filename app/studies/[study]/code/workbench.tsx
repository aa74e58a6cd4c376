"use client";

import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { flushSync } from "react-dom";
import type { QuestionId, StudyId, ThemeId } from "../../../../lib/ids.ts";
import { useText } from "../../../text/use-text.tsx";
import { codeActions } from "./actions.ts";
import { AnswerGrid } from "./answer-grid.tsx";
import { AnswerView } from "./answer-view.tsx";
import { CodebookPanel } from "./codebook-panel.tsx";
import { toggleTheme } from "./coding-moves.ts";
import { createDesk, type DeskStart } from "./desk.ts";
import { type DeskPage, DeskProvider } from "./desk-context.tsx";
import { HelpDialog } from "./help-dialog.tsx";
import { KeyHints } from "./key-hints.tsx";
import { Notices } from "./notices.tsx";
import { serverRows } from "./row-source.ts";
import type { PageTheme } from "./themes.ts";
import { TopBar } from "./top-bar.tsx";
import { useActionKeys } from "./use-action-keys.ts";
import { useAddress } from "./use-address.ts";
import { useOutbox } from "./use-outbox.ts";
import { createValue } from "./value.ts";
import styles from "./workbench.module.css";

export interface PageQuestion {
  readonly id: QuestionId;
  readonly name: string;
  readonly wording: string;
}

interface WorkbenchProps {
  readonly study: StudyId;
  readonly question: QuestionId;
  readonly questions: readonly PageQuestion[];
  readonly themes: readonly PageTheme[];
  readonly attributes: readonly string[];
  readonly language: string;
  readonly start: DeskStart;
}

/** What is open beside the answer on a screen that hasn't room for all. */
export type Drawer = "list" | "themes" | null;

/** The whole Code page: list, answer and codebook around one desk. */
export function Workbench(props: WorkbenchProps) {
  const { study, question, questions, themes, attributes, language } = props;
  const { t } = useText();
  const [desk] = useState(() => createDesk(props.start, serverRows(study, question)));
  const [said, setSaid] = useState("");
  const [drawer, setDrawer] = useState<Drawer>(null);
  const [helpOpen, setHelpOpen] = useState(false);
  const [warning] = useState(() => createValue<string | null>(null));
  const [pointed] = useState(() => createValue<ThemeId | null>(null));
  const search = useRef<HTMLInputElement>(null);
  const filter = useRef<HTMLSelectElement>(null);

  const themeById = useMemo(() => new Map(themes.map((theme) => [theme.id, theme])), [themes]);
  const themeName = useCallback((id: ThemeId) => themeById.get(id)?.name ?? id, [themeById]);
  const speech = useMemo(
    () => ({
      t,
      themeName,
      say: setSaid,
      warn: (sentence: string) => {
        setSaid(sentence);
        warning.set(sentence);
      },
    }),
    [t, themeName, warning],
  );
  const actions = useMemo(
    () =>
      codeActions(desk, {
        ...speech,
        focusSearch: () => {
          // The field must be on the screen before it can take the focus.
          flushSync(() => setDrawer("themes"));
          search.current?.focus();
        },
        focusFilter: () => filter.current?.focus(),
        showHelp: () => setHelpOpen(true),
      }),
    [desk, speech],
  );
  const page: DeskPage = useMemo(
    () => ({
      study,
      desk,
      actions,
      themes,
      themeById,
      attributes,
      language,
      pointed,
      warning,
      toggleTheme: (theme) => toggleTheme(desk, speech, theme),
    }),
    [study, desk, actions, themes, themeById, attributes, language, pointed, warning, speech],
  );

  useOutbox(desk, study);
  useEffect(() => desk.subscribe(() => warning.set(null)), [desk, warning]);
  useActionKeys(actions);
  useAddress(desk, question);
  const closeDrawer = useCallback(() => setDrawer(null), []);

  return (
    <DeskProvider value={page}>
      <div className={styles.bench}>
        <TopBar
          questions={questions}
          question={question}
          filterField={filter}
          onShowList={() => setDrawer("list")}
        />
        <Notices />
        <div className={styles.columns}>
          <div className={styles.list} data-drawer={drawer === "list" ? "open" : "closed"}>
            <AnswerGrid onChosen={closeDrawer} />
          </div>
          <AnswerView onShowThemes={() => setDrawer("themes")} />
          <div className={styles.themes} data-drawer={drawer === "themes" ? "open" : "closed"}>
            <CodebookPanel searchField={search} onClose={closeDrawer} say={setSaid} />
          </div>
          {drawer && (
            <button
              type="button"
              className={styles.veil}
              aria-label={drawer === "list" ? t("code.hideList") : t("code.closeThemes")}
              onClick={closeDrawer}
            />
          )}
        </div>
        <KeyHints />
        <p className="visually-hidden" role="status" aria-live="polite">
          {said}
        </p>
        {helpOpen && <HelpDialog onClose={() => setHelpOpen(false)} />}
      </div>
    </DeskProvider>
  );
}
