/** How often something was written in each way. */
export class SurfaceForms {
  readonly #counts = new Map<string, number>();

  /** @param isFirst whether it begins a sentence, so that its capital says nothing. */
  add(surface: string, isFirst: boolean): void {
    const isShout =
      surface.length > 1 && surface === surface.toUpperCase() && surface !== surface.toLowerCase();
    const form = isFirst || isShout ? surface.toLowerCase() : surface;
    this.#counts.set(form, (this.#counts.get(form) ?? 0) + 1);
  }

  /** The way it was written most often; of equals the first in the order of their characters. */
  commonest(): string {
    const [first] = [...this.#counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
    return first?.[0] ?? "";
  }
}
