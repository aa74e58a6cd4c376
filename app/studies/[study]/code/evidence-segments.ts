/** Words of an answer that speak for or against the suggestion with this index; offsets in UTF-16 units. */
export interface EvidenceMark {
  readonly start: number;
  readonly end: number;
  /** Of the suggestion, from 0. */
  readonly suggestion: number;
  readonly isAgainst?: boolean;
}

/** A stretch of an answer's text that the same suggestions rest on. */
export interface Segment {
  readonly start: number;
  readonly text: string;
  /** Indices of the suggestions, ascending; none for plain text. */
  readonly suggestions: readonly number[];
  /** Indices of the suggestions that it speaks against. */
  readonly against: readonly number[];
  /** Those among them whose words begin here, so that their number is shown once. */
  readonly begins: readonly number[];
}

/** Cuts a text where evidence begins or ends; the segments together are the text, unchanged. */
export function evidenceSegments(text: string, marks: readonly EvidenceMark[]): Segment[] {
  const within = marks.filter(({ start, end }) => start >= 0 && start < end && end <= text.length);
  const cuts = [...new Set([0, text.length, ...within.flatMap(({ start, end }) => [start, end])])].sort(
    (one, other) => one - other,
  );
  return cuts.slice(0, -1).map((start, index) => {
    const end = cuts[index + 1] ?? text.length;
    return {
      start,
      text: text.slice(start, end),
      suggestions: indices(within.filter((mark) => covers(mark, start, end) && !mark.isAgainst)),
      against: indices(within.filter((mark) => covers(mark, start, end) && mark.isAgainst)),
      begins: indices(within.filter((mark) => mark.start === start && !mark.isAgainst)),
    };
  });
}

function covers(mark: EvidenceMark, start: number, end: number): boolean {
  return mark.start <= start && mark.end >= end;
}

function indices(marks: readonly EvidenceMark[]): number[] {
  return [...new Set(marks.map(({ suggestion }) => suggestion))].sort((one, other) => one - other);
}
