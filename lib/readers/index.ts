export { bytesSource, fileSource } from "./byte-source.ts";
export { encodingNamed, encodings } from "./encodings.ts";
export type { ColumnRole } from "./guess-roles.ts";
export { quoted } from "./header.ts";
export { type Peek, type PeekOptions, peekCsv } from "./peek-csv.ts";
export { csvRows, type RowSource } from "./read-rows.ts";
