import { z } from "zod";
import type { CodebookChange } from "../../../../../lib/codebook/index.ts";

const text = z.string().max(20_000);
const localised = z.record(z.string().max(20), text);

const theme = z.strictObject({
  id: z.string().max(100),
  parent: z.string().max(100).nullable(),
  position: z.number().int().nonnegative(),
  number: z.number().nullable(),
  name: localised,
  definition: localised,
  useWhen: text,
  doNotUseWhen: text,
  example: text,
  colour: z.string().max(20),
  keywords: z.record(z.string().max(20), z.array(z.string().max(500)).max(2000)),
});

const change = z
  .array(z.strictObject({ id: z.string().max(100), before: theme.nullable(), after: theme.nullable() }))
  .min(1)
  .refine(isWellFormed) satisfies z.ZodType<CodebookChange>;

/** What the page sends to change the codebook: the change, and which event it takes back if it is an undo. */
export const changeBody = z.strictObject({ change, undoes: z.number().int().positive().optional() });

/** Each theme once, its sides under its id. */
function isWellFormed(change: CodebookChange): boolean {
  const ids = new Set(change.map(({ id }) => id));
  return (
    ids.size === change.length &&
    change.every(({ id, before, after }) => (before?.id ?? id) === id && (after?.id ?? id) === id)
  );
}
