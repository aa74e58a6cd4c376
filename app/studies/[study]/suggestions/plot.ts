/** The drawing of a plot, in pixels of its view box. */
export const plot = { width: 480, height: 260, start: 44, end: 468, top: 12, bottom: 216 } as const;

/** A value as a place between two pixels. */
export function placeOf(value: number, most: number, from: number, to: number): number {
  return from + (most > 0 ? value / most : 0) * (to - from);
}

/** Gridlines from 0 to a round number above `most`: at most five steps. */
export function gridValues(most: number): number[] {
  const rough = Math.max(most, 0.1) / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 2.5, 5, 10].map((factor) => factor * power).find((size) => size >= rough) ?? rough;
  const steps = Math.max(1, Math.ceil(most / step - 1e-9));
  return Array.from({ length: steps + 1 }, (_, nth) => nth * step);
}
