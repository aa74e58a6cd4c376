"use client";

import type { ReactNode } from "react";
import { evidenceSegments, type Segment } from "./evidence-segments.ts";
import styles from "./marked-text.module.css";

/** A suggestion's words in the text. */
export interface TextMark {
  readonly colour: string;
  /** Whether its words are underlined and numbered all the time, and not only when it is pointed at. */
  readonly isTicked: boolean;
  readonly spans: readonly { readonly start: number; readonly end: number; readonly isAgainst: boolean }[];
}

const underlines = ["solid", "dotted", "dashed", "double"] as const;

/** The underline of the nth suggestion, from 0: told apart without colour. */
export function underlineOf(suggestion: number): (typeof underlines)[number] {
  return underlines[suggestion % underlines.length] ?? "solid";
}

/**
 * An answer's text, unchanged, with the words that ticked suggestions rest on underlined. Of the one
 * that is pointed at, words for it are filled and words against it framed; nothing moves.
 *
 * @param active index of the suggestion that is pointed at; null for none.
 */
export function MarkedText({
  text,
  marks,
  active,
}: {
  text: string;
  marks: readonly TextMark[];
  active: number | null;
}) {
  const spans = marks.flatMap(({ isTicked, spans }, suggestion) =>
    spans
      .filter(({ isAgainst }) => suggestion === active || (isTicked && !isAgainst))
      .map((span) => ({ ...span, suggestion })),
  );
  return evidenceSegments(text, spans).map((segment) => (
    <MarkedSegment key={segment.start} segment={segment} marks={marks} active={active} />
  ));
}

function MarkedSegment({
  segment,
  marks,
  active,
}: {
  segment: Segment;
  marks: readonly TextMark[];
  active: number | null;
}) {
  let content: ReactNode = segment.text;
  for (const [level, suggestion] of segment.suggestions.entries()) {
    content = (
      <span
        className={styles.mark}
        data-underline={marks[suggestion]?.isTicked ? underlineOf(suggestion) : "none"}
        data-level={Math.min(level, 2)}
        data-active={suggestion === active}
        ref={(element) => setColour(element, marks[suggestion]?.colour)}
      >
        {content}
      </span>
    );
  }
  if (active !== null && segment.against.includes(active)) {
    content = <span className={styles.against}>{content}</span>;
  }
  const begins = segment.begins.filter((suggestion) => marks[suggestion]?.isTicked);
  if (begins.length === 0) return content;
  // The number is no part of the text: it can't be selected or copied with it.
  return (
    <span className={styles.numbered} data-numbers={begins.map((index) => index + 1).join(" ")}>
      {content}
    </span>
  );
}

/** Gives an element the colour of a theme; from the script, because pages have no style attributes. */
export function setColour(element: HTMLElement | null, colour: string | undefined): void {
  if (element && colour !== undefined) element.style.setProperty("--theme-colour", colour);
}
