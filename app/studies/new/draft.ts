import type { ColumnRole, Peek } from "../../../lib/readers/index.ts";
import type { ImportOrder } from "./plan.ts";

export type CodebookChoice = "empty" | "sample" | "file";

/** What the person has chosen so far for the columns of the file and the study. */
export interface Draft {
  readonly name: string;
  readonly language: string;
  readonly columns: readonly DraftColumn[];
  readonly skipDuplicates: boolean;
  readonly codebook: CodebookChoice;
  readonly codebookFile: { readonly name: string; readonly text: string } | undefined;
}

export interface DraftColumn {
  readonly name: string;
  readonly role: ColumnRole;
  readonly wording: string;
  readonly samples: readonly string[];
}

/** The likely choices for a file, to be corrected by the person. */
export function draftOf(peek: Peek, file: string): Draft {
  return {
    name: file.replace(/\.[^.]*$/, ""),
    language: peek.language,
    columns: peek.columns.map(({ name, header, role, samples }) => ({
      name,
      role,
      samples,
      wording: header,
    })),
    skipDuplicates: false,
    codebook: "empty",
    codebookFile: undefined,
  };
}

/** The draft with another role for a column; there is one id and one weight, so the earlier one is let go. */
export function withRole(draft: Draft, name: string, role: ColumnRole): Draft {
  const isSingle = role === "id" || role === "weight";
  const columns = draft.columns.map((column) => {
    if (column.name === name) return { ...column, role };
    return isSingle && column.role === role ? { ...column, role: "ignore" as const } : column;
  });
  return { ...draft, columns };
}

/** The draft with another wording of a question. */
export function withWording(draft: Draft, name: string, wording: string): Draft {
  return {
    ...draft,
    columns: draft.columns.map((column) => (column.name === name ? { ...column, wording } : column)),
  };
}

/** The names of the columns that have a role. */
export function columnsWith(draft: Draft, role: ColumnRole): string[] {
  return draft.columns.filter((column) => column.role === role).map(({ name }) => name);
}

/** What is still missing before the import can begin: the key of its sentence. */
export function missingIn(draft: Draft): "needsQuestion" | "needsName" | "needsCodebook" | undefined {
  if (columnsWith(draft, "question").length === 0) return "needsQuestion";
  if (draft.name.trim() === "") return "needsName";
  if (draft.codebook === "file" && !draft.codebookFile) return "needsCodebook";
  return undefined;
}

/** The draft as the server takes it. */
export function orderOf(draft: Draft, file: Pick<ImportOrder, "upload" | "file" | "read">): ImportOrder {
  return {
    ...file,
    name: draft.name.trim(),
    language: draft.language,
    id: columnsWith(draft, "id")[0] ?? null,
    questions: draft.columns
      .filter(({ role }) => role === "question")
      .map(({ name, wording }) => ({ column: name, wording: wording.trim() || name })),
    attributes: columnsWith(draft, "attribute"),
    weight: columnsWith(draft, "weight")[0] ?? null,
    skipDuplicates: draft.skipDuplicates,
    codebook: codebookOf(draft),
  };
}

function codebookOf({ codebook, codebookFile }: Draft): ImportOrder["codebook"] {
  if (codebook === "file" && codebookFile) return { kind: "file", ...codebookFile };
  return { kind: codebook === "sample" ? "sample" : "empty" };
}
