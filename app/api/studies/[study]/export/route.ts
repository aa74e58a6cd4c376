import { exportStudy } from "../../../../../db/export-study.ts";
import { giveTurn } from "../../../../../db/give-turn.ts";
import { studyOf } from "../../../../../db/studies.ts";
import { problem } from "../../../../../lib/problems/index.ts";
import { success } from "../../../../../lib/result.ts";
import { isFromOurPages, refuse } from "../../../../respond.ts";
import { answerFile } from "../../../../respond-file.ts";
import { currentMember, database, studyIdFrom } from "../../../../server.ts";

/**
 * GET `?text=1&bom=1`: the coded data set as CSV, streamed. It is written in the log, so like a write it
 * is only for our own pages; a form that is sent by GET lets the browser save it without holding it whole.
 */
export async function GET(
  request: Request,
  { params }: RouteContext<"/api/studies/[study]/export">,
): Promise<Response> {
  if (!isFromOurPages(request)) return refuse(problem("requestForeign"), 403);
  const study = studyIdFrom((await params).study);
  const { searchParams } = new URL(request.url);
  return answerFile(() => {
    const member = currentMember().id;
    const chunks = exportStudy(database(), member, study, {
      withText: searchParams.get("text") === "1",
      withByteOrderMark: searchParams.get("bom") === "1",
    });
    return success({
      ...{ name: studyOf(database(), member, study)?.name ?? "study", extension: "csv" },
      ...{ type: "text/csv; charset=utf-8; header=present", body: streamOf(chunks) },
    });
  });
}

/** A chunk is made when the reader has taken the one before: other requests are answered between. */
function streamOf(chunks: Generator<Uint8Array, void>): ReadableStream<Uint8Array> {
  return new ReadableStream(
    {
      async pull(controller) {
        await giveTurn();
        const { done, value } = chunks.next();
        if (done) controller.close();
        else controller.enqueue(value);
      },
      cancel() {
        chunks.return();
      },
    },
    { highWaterMark: 1 },
  );
}
