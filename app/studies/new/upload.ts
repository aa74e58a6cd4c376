import { z } from "zod/mini";
import type { Outcome } from "../../outcome.ts";

const stored = z.object({ id: z.string() });
const refused = z.object({ message: z.string() });

/**
 * Sends a file to the server.
 *
 * @param onProgress called with the share that was sent, 0 to 1.
 * @param silence the sentence for when the server doesn't answer.
 * @returns the id of the upload.
 */
export function upload(
  file: File,
  onProgress: (share: number) => void,
  silence: string,
): Promise<Outcome<string>> {
  return new Promise((resolve) => {
    // Not fetch: it doesn't tell how much of a body was sent.
    const request = new XMLHttpRequest();
    request.open("POST", "/api/uploads");
    request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0);
    request.onerror = () => resolve({ ok: false, message: silence });
    request.onload = () => resolve(read(request.responseText, silence));
    request.send(file);
  });
}

function read(answer: string, silence: string): Outcome<string> {
  let content: unknown;
  try {
    content = JSON.parse(answer);
  } catch {
    return { ok: false, message: silence };
  }
  const good = stored.safeParse(content);
  if (good.success) return { ok: true, value: good.data.id };
  const bad = refused.safeParse(content);
  return { ok: false, message: bad.success ? bad.data.message : silence };
}
