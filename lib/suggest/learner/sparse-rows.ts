/** Examples as rows of numbered features, most of which are 0. */
export interface SparseRows {
  /** How many rows there are. */
  readonly count: number;
  /** How many features there are; every index is below. */
  readonly features: number;
  /** Row r has the entries from `starts[r]` to before `starts[r + 1]`. */
  readonly starts: Int32Array;
  readonly indices: Int32Array;
  readonly values: Float32Array;
}

/** Features of one example: numbers and their values, side by side. */
export interface SparseRow {
  readonly indices: readonly number[];
  readonly values: readonly number[];
}

/** @param features how many there are in all. */
export function sparseRows(rows: readonly SparseRow[], features: number): SparseRows {
  const starts = new Int32Array(rows.length + 1);
  rows.forEach((row, at) => {
    starts[at + 1] = (starts[at] ?? 0) + row.indices.length;
  });
  const entries = starts[rows.length] ?? 0;
  const indices = new Int32Array(entries);
  const values = new Float32Array(entries);
  rows.forEach((row, at) => {
    indices.set(row.indices, starts[at]);
    values.set(row.values, starts[at]);
  });
  return { count: rows.length, features, starts, indices, values };
}
