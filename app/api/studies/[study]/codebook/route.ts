import { join } from "node:path";
import { changeCodebook, readCodebook } from "../../../../../db/codebook.ts";
import { requireAccess } from "../../../../../db/members.ts";
import { studyOf, suggestionsAreBehind } from "../../../../../db/studies.ts";
import {
  type CodebookChange,
  codebookCsv,
  codebookJson,
  replaceCodebook,
  summaryOf,
} from "../../../../../lib/codebook/index.ts";
import { mostCodebookBytes, readCodebookFile } from "../../../../../lib/codebook/read-file.ts";
import { type EventId, idOf, type MemberId, type StudyId } from "../../../../../lib/ids.ts";
import { problem } from "../../../../../lib/problems/index.ts";
import { type ByteSource, bytesSource, fileSource } from "../../../../../lib/readers/byte-source.ts";
import { failure, type Result, success } from "../../../../../lib/result.ts";
import { attachment, safeFileName } from "../../../../../lib/writers/file-name.ts";
import { refreshSuggestions } from "../../../../jobs/run.ts";
import { limitedBody } from "../../../../limited-body.ts";
import { answerRead, answerWrite, isFromOurPages, refuse } from "../../../../respond.ts";
import { currentMember, database, studyIdFrom } from "../../../../server.ts";
import { readCodebookState } from "../../../../studies/[study]/codebook/codebook-state.ts";
import { changeBody } from "./change-body.ts";

type Context = RouteContext<"/api/studies/[study]/codebook">;

/** GET: what the Codebook page shows, as JSON; with `?format=json` or `csv` the codebook as a file. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const study = studyIdFrom((await params).study);
  const format = new URL(request.url).searchParams.get("format");
  if (format === "json" || format === "csv") return download(study, format);
  return answerRead(() => success(readCodebookState(study)));
}

/** POST: changes the codebook; answers with its version and the event when it is on the disk. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const study = studyIdFrom((await params).study);
  return answerWrite(request, changeBody, ({ change, undoes }) =>
    changed(currentMember().id, study, change, undoes === undefined ? undefined : idOf<EventId>(undoes)),
  );
}

/**
 * PUT: brings in a codebook file, the raw body, named by `?file=`; `?missing=delete` deletes the themes that
 * it doesn't have. `?sample` brings in the sample study's codebook instead.
 */
export async function PUT(request: Request, { params }: Context): Promise<Response> {
  const study = studyIdFrom((await params).study);
  if (!isFromOurPages(request)) return refuse(problem("requestForeign"), 403);
  const asked = new URL(request.url).searchParams;
  const source = asked.has("sample")
    ? await sampleCodebook()
    : await sentFile(request, asked.get("file") ?? "");
  if (!source.ok) return refuse(source.problem, 422);
  const incoming = await readCodebookFile(source.value);
  if (!incoming.ok) return refuse(incoming.problem, 422);
  return answerRead(() => {
    const member = currentMember().id;
    requireAccess(database(), study, member, "edit codebook");
    const missing = asked.get("missing") === "delete" ? "delete" : "keep";
    const change = replaceCodebook(readCodebook(database(), study), incoming.value, missing);
    const outcome = change.length === 0 ? success(undefined) : changed(member, study, change);
    return outcome.ok ? success(summaryOf(change)) : failure(outcome.problem);
  });
}

function changed(member: MemberId, study: StudyId, change: CodebookChange, undoes?: EventId | undefined) {
  const outcome = changeCodebook(database(), member, study, change, { undoes });
  if (outcome.ok && suggestionsAreBehind(database(), study)) refreshSuggestions(member, study);
  return outcome;
}

async function sampleCodebook(): Promise<Result<ByteSource>> {
  return fileSource(join(process.cwd(), "db", "sample", "codebook.json"));
}

async function sentFile(request: Request, file: string): Promise<Result<ByteSource>> {
  const name = file.slice(0, 200) || "?";
  const bytes = await limitedBody(request, mostCodebookBytes);
  return bytes ? success(bytesSource(name, bytes)) : failure(problem("codebookFileTooLarge", { file: name }));
}

function download(study: StudyId, format: "json" | "csv"): Promise<Response> | Response {
  const seen = studyOf(database(), currentMember().id, study);
  if (!seen) return refuse(problem("accessRefused"), 403);
  const codebook = readCodebook(database(), study);
  const [text, type] =
    format === "json"
      ? [codebookJson(codebook), "application/json"]
      : [codebookCsv(codebook), "text/csv; charset=utf-8; header=present"];
  const name = safeFileName(`${seen.name} codebook`, format);
  return new Response(text, { headers: { "Content-Type": type, "Content-Disposition": attachment(name) } });
}
