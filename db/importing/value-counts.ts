/** An attribute with more different values than this is kept, but not as a table. */
export const mostTabulatedValues = 200;

/** The values of one attribute: their JSON, and how many answers to each question each has. */
export interface ValueCounts {
  /** The value as it stands in respondents.attributes: `null` for an empty cell. */
  json(value: string): string;
  /** Counts an answer of a respondent with this value. */
  countAnswer(value: string, question: number): void;
  /** Answers by value (empty text: none) and question; undefined if there are too many values. */
  table(): ReadonlyMap<string, readonly number[]> | undefined;
}

/** Counts for one attribute, none yet. */
export function valueCounts(questions: number): ValueCounts {
  let values: Map<string, { readonly json: string; readonly answers: number[] }> | undefined = new Map();
  const none = () => new Array<number>(questions).fill(0);

  function entryOf(value: string) {
    if (!values) return undefined;
    const known = values.get(value);
    if (known) return known;
    const added = { json: value === "" ? "null" : JSON.stringify(value), answers: none() };
    values.set(value, added);
    if (values.size - Number(values.has("")) <= mostTabulatedValues) return added;
    values = undefined;
    return undefined;
  }

  return {
    json: (value) => entryOf(value)?.json ?? (value === "" ? "null" : JSON.stringify(value)),
    countAnswer(value, question) {
      const entry = entryOf(value);
      if (entry) entry.answers[question] = (entry.answers[question] ?? 0) + 1;
    },
    table() {
      if (!values) return undefined;
      return new Map([...values].map(([value, { answers }]) => [value, answers]));
    },
  };
}
