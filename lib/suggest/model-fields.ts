/** Checks of what a file holds: each gives the value in its type, or undefined. */

/** A JSON object. */
export function objectIn(value: unknown): Readonly<Record<string, unknown>> | undefined {
  return isObject(value) ? value : undefined;
}

/** A list of texts. */
export function textsIn(value: unknown): readonly string[] | undefined {
  return isList(value) && value.every(isText) ? value : undefined;
}

/** A list of at most so many numbers, each finite and as `isFine` wants it. */
export function numbersIn(
  value: unknown,
  most: number,
  isFine: (value: number) => boolean,
): readonly number[] | undefined {
  if (!isList(value) || value.length > most || !value.every(isNumber)) return undefined;
  return value.every(isFine) ? value : undefined;
}

export function isText(value: unknown): value is string {
  return typeof value === "string";
}

/** Whether it is a whole number from `least` to `most`. */
export function isWhole(value: unknown, least: number, most: number): value is number {
  return Number.isInteger(value) && isNumber(value) && value >= least && value <= most;
}

function isNumber(value: unknown): value is number {
  return Number.isFinite(value);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}
