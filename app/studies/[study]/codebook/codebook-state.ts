import "server-only";
import { codebookHistory, codebookVersion, readCodebook, themeRows } from "../../../../db/codebook.ts";
import { roleOf } from "../../../../db/members.ts";
import { suggestionsAreBehind } from "../../../../db/studies.ts";
import { suggestionCounts } from "../../../../db/suggestions.ts";
import { type ThemeUse, themeUse } from "../../../../db/theme-use.ts";
import { mayDo } from "../../../../lib/access.ts";
import type { Codebook, CodebookChange, LoggedChange } from "../../../../lib/codebook/index.ts";
import type { EventId, StudyId, ThemeId } from "../../../../lib/ids.ts";
import { currentMember, database } from "../../../server.ts";

/** A change that can be undone or redone. */
export interface LoggedCodebookChange extends LoggedChange {
  readonly event: EventId;
  readonly change: CodebookChange;
}

/** What the Codebook page knows; plain data, since it is sent to the browser. */
export interface CodebookState {
  readonly codebook: Codebook;
  readonly version: number;
  /** Ids of all themes that the study ever had. */
  readonly taken: readonly ThemeId[];
  /** The latest changes, oldest first, for undo and redo. */
  readonly log: readonly LoggedCodebookChange[];
  /** Finished answers that carry a theme; null for who may not see figures. */
  readonly use: Readonly<Record<ThemeId, ThemeUse>> | null;
  /** Answers that a theme is suggested for, as last computed. */
  readonly suggested: Readonly<Record<ThemeId, number>>;
  /** Whether those were computed with this version of the codebook. */
  readonly suggestedNow: boolean;
}

/** How many changes can be undone after a reload. */
const loggedChanges = 40;

/** Reads what the Codebook page shows, for the current member. */
export function readCodebookState(study: StudyId): CodebookState {
  const db = database();
  const member = currentMember().id;
  const log = codebookHistory(db, member, study, loggedChanges).reverse();
  const seesFigures = mayDo(roleOf(db, study, member), "read figures");
  return {
    codebook: readCodebook(db, study),
    version: codebookVersion(db, study),
    taken: [...themeRows(db, study).rowOf.keys()],
    log,
    use: seesFigures ? Object.fromEntries(themeUse(db, member, study)) : null,
    suggested: Object.fromEntries(suggestionCounts(db, study)),
    suggestedNow: !suggestionsAreBehind(db, study),
  };
}
