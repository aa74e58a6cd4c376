const decimal = /^[+]?\d+(?:[.,]\d+)?(?:e[+-]?\d+)?$/i;

/** A weight with a decimal point or comma, 0 or more; undefined if the text isn't one. */
export function parseWeight(text: string): number | undefined {
  const plain = text.trim();
  if (!decimal.test(plain)) return undefined;
  const weight = Number(plain.replace(",", "."));
  return Number.isFinite(weight) ? weight : undefined;
}
