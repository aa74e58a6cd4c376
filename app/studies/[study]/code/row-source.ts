import type { QuestionId, StudyId } from "../../../../lib/ids.ts";
import { filterParameters, type ListFilter } from "./answer-list.ts";
import type { CodingRows } from "./coding-rows.ts";
import type { WrittenMatches } from "./matches.ts";
import { writePositions } from "./position-ranges.ts";

/** Where the page gets rows and lists from. */
export interface RowSource {
  /** @throws if the server can't be reached or refuses. */
  rows(positions: readonly number[]): Promise<CodingRows>;
  /** @throws if the server can't be reached or refuses. */
  matches(filter: ListFilter): Promise<WrittenMatches>;
}

/** The rows of a question, from its server. */
export function serverRows(study: StudyId, question: QuestionId): RowSource {
  const address = `/api/studies/${study}/answers`;
  async function get(path: string, parameters: Record<string, string>): Promise<Response> {
    const query = new URLSearchParams({ question: String(question), ...parameters });
    const response = await fetch(`${address}${path}?${query}`);
    if (!response.ok) throw new Error(`The server answered ${response.status}.`);
    return response;
  }
  return {
    async rows(positions) {
      return (await get("", { positions: writePositions(positions) })).json();
    },
    async matches(filter) {
      return (await get("/matches", filterParameters(filter))).json();
    },
  };
}
