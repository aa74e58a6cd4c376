import { z } from "zod";
import { encodings } from "../../../lib/readers/encodings.ts";
import type { PeekOptions } from "../../../lib/readers/index.ts";

const column = z.string().max(10_000);

/** How a person wants a file to be read, as a page sends it. */
export const readOptions: z.ZodType<PeekOptions> = z.object({
  encoding: z.enum(encodings).optional(),
  delimiter: z.string().max(1).optional(),
  hasHeader: z.boolean().optional(),
});

/** A file that was uploaded, as a page names it: its id, and what the person calls it. */
export const uploadedFile = z.object({ upload: z.uuid(), file: z.string().max(500) });

/** What a new study is to be made of, as a page sends it. */
export const importOrder = uploadedFile.extend({
  read: readOptions,
  name: z.string().max(1000),
  language: z.string().max(40),
  id: column.nullable(),
  questions: z.array(z.object({ column, wording: z.string().max(10_000) })).min(1),
  attributes: z.array(column),
  weight: column.nullable(),
  skipDuplicates: z.boolean(),
  codebook: z.discriminatedUnion("kind", [
    z.object({ kind: z.literal("empty") }),
    z.object({ kind: z.literal("sample") }),
    z.object({ kind: z.literal("file"), name: z.string().max(500), text: z.string() }),
  ]),
});

export type ImportOrder = z.infer<typeof importOrder>;
