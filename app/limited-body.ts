/**
 * The raw body of a request, if it is no longer than `most` bytes.
 *
 * @returns undefined for a longer one, of which the rest isn't read.
 */
export async function limitedBody(request: Request, most: number): Promise<Uint8Array | undefined> {
  if (Number(request.headers.get("content-length") ?? 0) > most) return undefined;
  const parts: Uint8Array[] = [];
  let length = 0;
  const reader = request.body?.getReader();
  for (let read = await reader?.read(); read?.value; read = await reader?.read()) {
    length += read.value.length;
    if (length > most) {
      await reader?.cancel();
      return undefined;
    }
    parts.push(read.value);
  }
  return Buffer.concat(parts);
}
