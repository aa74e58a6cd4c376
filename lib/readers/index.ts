export { type ByteSource, bytesSource, fileSource } from "./byte-source.ts";
export { type Encoding, encodingNamed, encodings } from "./encodings.ts";
export type { ColumnRole } from "./guess-roles.ts";
export { quoted } from "./header.ts";
export { type CsvFormat, type Peek, type PeekColumn, type PeekOptions, peekCsv } from "./peek-csv.ts";
export { csvRows, type RowBatch, type RowSource } from "./read-rows.ts";
