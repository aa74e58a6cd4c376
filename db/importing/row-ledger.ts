/** Which row of the file became which respondent; 4 bytes a respondent. */
export interface RowLedger {
  add(respondent: number, row: number): void;
  /** The row of a respondent that was added. */
  rowOf(respondent: number): number;
}

/** An empty ledger; respondents are added in ascending order, mostly without gaps. */
export function rowLedger(): RowLedger {
  let rows = new Uint32Array(1024);
  let count = 0;
  let last = -1;
  /** Where each run of consecutive respondents starts. */
  const runs: { readonly respondent: number; readonly at: number }[] = [];
  return {
    add(respondent, row) {
      if (respondent !== last + 1 || count === 0) runs.push({ respondent, at: count });
      if (count === rows.length) {
        const longer = new Uint32Array(2 * count);
        longer.set(rows);
        rows = longer;
      }
      rows[count] = row;
      count += 1;
      last = respondent;
    },
    rowOf(respondent) {
      const run = runs.findLast((candidate) => candidate.respondent <= respondent);
      const row = run === undefined ? undefined : rows[run.at + respondent - run.respondent];
      if (row === undefined) throw new RangeError(`Respondent ${respondent} isn't in the ledger.`);
      return row;
    },
  };
}
