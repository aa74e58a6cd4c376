import { problem } from "../../../lib/problems/index.ts";
import { isLoopbackHost } from "../../host.ts";
import { isFromOurPages, refuse } from "../../respond.ts";
import { storeUpload } from "../../uploads.ts";

/** Takes a file as the raw body of a request and answers with its id. The proxy leaves this route to itself. */
export async function POST(request: Request): Promise<Response> {
  if (!isLoopbackHost(request.headers.get("host")) || !isFromOurPages(request)) {
    return refuse(problem("requestForeign"), 403);
  }
  const stored = await storeUpload(request);
  return stored.ok ? Response.json(stored.value) : refuse(stored.problem, 422);
}
