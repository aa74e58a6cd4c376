import type { CodebookOutcome } from "../../../../db/codebook.ts";
import type { KeywordCatch } from "../../../../db/keyword-catch.ts";
import type { ChangeSummary, CodebookChange } from "../../../../lib/codebook/index.ts";
import type { EventId, StudyId, ThemeId } from "../../../../lib/ids.ts";
import type { ProblemCode } from "../../../../lib/problems/index.ts";
import type { Outcome } from "../../../outcome.ts";
import type { CodebookState } from "./codebook-state.ts";

/** What the Codebook page asks of the server; each rejects if the server isn't reached. */
export interface CodebookRequests {
  read(): Promise<Outcome<CodebookState>>;
  change(change: CodebookChange, undoes?: EventId): Promise<Outcome<CodebookOutcome>>;
  /** What a theme's keywords catch, and a keyword in a language's list; an empty one for none. */
  caught(theme: ThemeId, keyword: string, language: string): Promise<Outcome<KeywordCatch>>;
  importFile(file: File, missing: "keep" | "delete"): Promise<Outcome<ChangeSummary>>;
  importSample(): Promise<Outcome<ChangeSummary>>;
  /** Where the codebook is downloaded from. */
  fileAddress(format: "json" | "csv"): string;
}

/** The requests for one study. */
export function codebookRequests(study: StudyId): CodebookRequests {
  const address = `/api/studies/${study}/codebook`;
  return {
    read: () => ask(address),
    change: (change, undoes) =>
      ask(address, {
        method: "POST",
        headers: { "Content-Type": "application/json" },
        body: JSON.stringify({ change, undoes }),
      }),
    caught: (theme, keyword, language) =>
      ask(`${address}/caught?${new URLSearchParams({ theme, keyword, language })}`),
    importFile: (file, missing) =>
      ask(`${address}?${new URLSearchParams({ file: file.name, missing })}`, { method: "PUT", body: file }),
    importSample: () => ask(`${address}?sample`, { method: "PUT" }),
    fileAddress: (format) => `${address}?format=${format}`,
  };
}

/** What a route of ours says no with. */
interface Refusal {
  readonly problem: { readonly code: ProblemCode };
  readonly message: string;
}

async function ask<Value>(address: string, request?: RequestInit): Promise<Outcome<Value>> {
  const response = await fetch(address, request);
  if (response.ok) {
    const value: Value = await response.json();
    return { ok: true, value };
  }
  const { problem, message }: Refusal = await response.json();
  return { ok: false, message, code: problem.code };
}
