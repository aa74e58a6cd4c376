"use client";

import { useMemo, useState } from "react";
import {
  addTheme,
  type CodebookChange,
  deleteTheme,
  type MoveStep,
  moveThemeBy,
  placeAmongSiblings,
  type Theme,
  themeName,
} from "../../../../lib/codebook/index.ts";
import type { StudyId, ThemeId } from "../../../../lib/ids.ts";
import { ErrorNotice } from "../../../components/error-notice.tsx";
import { useText } from "../../../text/use-text.tsx";
import { AddTheme } from "./add-theme.tsx";
import styles from "./codebook-page.module.css";
import { codebookRequests } from "./codebook-requests.ts";
import type { CodebookState } from "./codebook-state.ts";
import { DeleteDialog } from "./delete-dialog.tsx";
import { DraftsProvider } from "./drafts.tsx";
import { Icon } from "./icons.tsx";
import { ImportDialog } from "./import-dialog.tsx";
import { Start } from "./start.tsx";
import { nameFieldId, ThemeEditor } from "./theme-editor.tsx";
import { ThemeTools } from "./theme-tools.tsx";
import { ThemeTree } from "./theme-tree.tsx";
import { Toolbar } from "./toolbar.tsx";
import { useCodebook } from "./use-codebook.ts";
import { useFreshSuggestions } from "./use-fresh-suggestions.ts";
import { useUndoKeys } from "./use-undo-keys.ts";

export interface CodebookPageProps {
  readonly study: { readonly id: StudyId; readonly name: string; readonly language: string };
  readonly initial: CodebookState;
  readonly readOnly: boolean;
  /** The theme in the address. */
  readonly theme: ThemeId | undefined;
}

/** The codebook: its tree, and the theme that is chosen in it. */
export function CodebookPage({ study, initial, readOnly, theme: fromAddress }: CodebookPageProps) {
  const { t, language } = useText();
  const requests = useMemo(() => codebookRequests(study.id), [study.id]);
  const store = useCodebook(initial, requests, study.name);
  const { state, save, failure, reload } = store;
  const { codebook } = state;
  const [selected, setSelected] = useState(fromAddress);
  const [pane, setPane] = useState<"tree" | "theme">(fromAddress === undefined ? "tree" : "theme");
  const [said, setSaid] = useState("");
  /** Under which theme one is being added; null for the top. */
  const [adding, setAdding] = useState<ThemeId | null | undefined>(undefined);
  const [dialog, setDialog] = useState<"import" | "delete" | undefined>(undefined);
  const current = codebook.themes.find(({ id }) => id === selected);
  useFreshSuggestions(store);
  useUndoKeys(readOnly ? {} : { undo: () => void back("undo"), redo: () => void back("redo") });

  function select(id: ThemeId | undefined): void {
    setSelected(id);
    const query = id === undefined ? "" : `?${new URLSearchParams({ theme: id })}`;
    window.history.replaceState(null, "", `${window.location.pathname}${query}`);
  }

  function open(id: ThemeId): void {
    select(id);
    setPane("theme");
  }

  async function back(direction: "undo" | "redo"): Promise<void> {
    const outcome = await store[direction]?.();
    if (outcome?.ok)
      setSaid(t(direction === "undo" ? "codebook.undone" : "codebook.redone", about(outcome.value)));
  }

  /** What a change was about: its one theme by name, or how many. */
  function about(change: CodebookChange): { what: string } {
    const [first, second] = change;
    const theme = first?.after ?? first?.before;
    if (theme && !second) return { what: themeName(theme, language) };
    return { what: t("codebook.themeCount", { count: change.length }) };
  }

  async function add(parent: ThemeId | null, name: string): Promise<void> {
    const taken = new Set(state.taken);
    const outcome = await save((now) =>
      addTheme(now, { name: { [codebook.languages[0] ?? study.language]: name }, parent, taken }),
    );
    const id = outcome.ok ? outcome.value[0]?.id : undefined;
    if (id === undefined) return;
    setAdding(undefined);
    open(id);
    focusName();
  }

  async function move(id: ThemeId, step: MoveStep): Promise<void> {
    const outcome = await save((now) => moveThemeBy(now, id, step));
    const moved = outcome.ok && outcome.value.find((change) => change.id === id)?.after;
    if (moved) setSaid(placeOf(moved));
  }

  function placeOf(theme: Theme): string {
    const parent = codebook.themes.find(({ id }) => id === theme.parent);
    const net = parent ? themeName(parent, language) : t("codebook.topLevel");
    return t("codebook.moved", { theme: themeName(theme, language), net });
  }

  async function remove(theme: Theme, below: "delete" | "lift"): Promise<void> {
    setDialog(undefined);
    const place = codebook.themes.indexOf(theme);
    const outcome = await save((now) => deleteTheme(now, theme.id, below));
    if (!outcome.ok) return;
    const gone = new Set(outcome.value.filter(({ after }) => after === null).map(({ id }) => id));
    const remaining = codebook.themes.filter(({ id }) => !gone.has(id));
    select(remaining[Math.min(place, remaining.length - 1)]?.id);
    setPane("tree");
    focusTree();
    setSaid(t("codebook.deleted", { theme: themeName(theme, language) }));
  }

  const addingNet = codebook.themes.find(({ id }) => id === adding);
  const addForm = adding !== undefined && (
    <AddTheme
      net={addingNet && themeName(addingNet, language)}
      onAdd={(name) => void add(adding, name)}
      onCancel={() => setAdding(undefined)}
    />
  );
  const isEmpty = codebook.themes.length === 0;
  return (
    <DraftsProvider onNoneLeft={store.settle}>
      <div className={styles.page}>
        <Toolbar
          store={store}
          readOnly={readOnly}
          said={said}
          requests={requests}
          onUndo={() => void back("undo")}
          onRedo={() => void back("redo")}
          onImport={() => setDialog("import")}
        />
        {readOnly && <p className="soft">{t("codebook.readOnly")}</p>}
        {failure && (
          <ErrorNotice message={failure.message}>
            {failure.retry && (
              <button type="button" onClick={failure.retry}>
                {t("common.tryAgain")}
              </button>
            )}
          </ErrorNotice>
        )}
        {isEmpty && !readOnly && (
          <Start
            requests={requests}
            onSample={() => void reload()}
            onFile={() => setDialog("import")}
            onEmpty={() => setAdding(null)}
          />
        )}
        {isEmpty && addForm}
        {!isEmpty && (
          <div className={styles.panes} data-pane={current ? pane : "tree"}>
            <div className={styles.treePane}>
              {!readOnly && (
                <div className="buttons">
                  <button type="button" onClick={() => setAdding(netFor(codebook.themes, current))}>
                    {t("codebook.newTheme")}
                  </button>
                  <button type="button" onClick={() => setAdding(null)}>
                    {t("codebook.newNet")}
                  </button>
                </div>
              )}
              {addForm}
              <ThemeTree
                themes={codebook.themes}
                selected={selected}
                suggested={state.suggested}
                suggestedNow={state.suggestedNow}
                onSelect={select}
                onOpen={(id, byKey) => {
                  open(id);
                  if (byKey) focusName();
                }}
                onMove={readOnly ? undefined : (id, step) => void move(id, step)}
                onDelete={readOnly ? undefined : () => setDialog("delete")}
              />
              {!readOnly && <p className="hint">{t("codebook.treeKeys")}</p>}
            </div>
            <section className={styles.themePane} aria-label={current && themeName(current, language)}>
              {current ? (
                <>
                  <button
                    type="button"
                    className={`quiet ${styles.backToTree}`}
                    onClick={() => setPane("tree")}
                  >
                    <Icon name="back" className={styles.icon} />
                    {t("codebook.backToThemes")}
                  </button>
                  <ThemeTools
                    theme={current}
                    suggested={state.suggested[current.id]}
                    readOnly={readOnly}
                    place={placeAmongSiblings(codebook, current.id)}
                    onMove={(step) => void move(current.id, step)}
                    onDelete={() => setDialog("delete")}
                  />
                  <ThemeEditor
                    key={current.id}
                    theme={current}
                    codebook={codebook}
                    readOnly={readOnly}
                    requests={requests}
                    save={save}
                  />
                </>
              ) : (
                <p className="soft">{t("codebook.noneSelected")}</p>
              )}
            </section>
          </div>
        )}
        {dialog === "delete" && current && (
          <DeleteDialog
            theme={current}
            themes={codebook.themes}
            use={state.use === null ? null : (state.use[current.id] ?? { own: 0, within: 0 })}
            onDelete={(below) => void remove(current, below)}
            onClose={() => setDialog(undefined)}
          />
        )}
        {dialog === "import" && (
          <ImportDialog
            requests={requests}
            hasThemes={!isEmpty}
            onClose={() => setDialog(undefined)}
            onImported={(sentence) => {
              setDialog(undefined);
              setSaid(sentence);
              void reload();
            }}
          />
        )}
      </div>
    </DraftsProvider>
  );
}

/** Under which net a new theme goes: the chosen one if it is a net or at the top, else that of the chosen one. */
function netFor(themes: readonly Theme[], chosen: Theme | undefined): ThemeId | null {
  if (!chosen) return null;
  const isNet = chosen.parent === null || themes.some(({ parent }) => parent === chosen.id);
  return isNet ? chosen.id : chosen.parent;
}

/** Puts the focus in the name, once the theme is on the page. */
function focusName(): void {
  requestAnimationFrame(() => {
    const field = document.getElementById(nameFieldId);
    field?.focus();
    if (field instanceof HTMLInputElement) field.select();
  });
}

/** Puts the focus on the tree's current item, once the page shows it. */
function focusTree(): void {
  requestAnimationFrame(() => {
    const item = document.querySelector('[role="treeitem"][tabindex="0"]');
    if (item instanceof HTMLElement) item.focus();
  });
}
