/** What makes a spreadsheet take a text for a formula, also behind apostrophes. */
const dangerous = /^'*[=+\-@\t\r\n＝＋－＠]/;
const escaped = /^'+[=+\-@\t\r\n＝＋－＠]/;
/** A number is no formula, and a column of numbers should stay one. */
const plainNumber = /^[+-]\d+(?:[.,]\d+)?$/;

/**
 * Makes a text harmless in a spreadsheet: one that a spreadsheet would take for a formula, or that
 * already looks like one made harmless, gets an apostrophe in front. `fromSpreadsheetSafe` gives back
 * exactly the text, whatever it was.
 *
 * @see OWASP, CSV Injection, for the characters; a number such as -5 or +3,2 is left as it is.
 */
export function toSpreadsheetSafe(text: string): string {
  return dangerous.test(text) && !plainNumber.test(text) ? `'${text}` : text;
}

/** The inverse of `toSpreadsheetSafe`: takes off the apostrophe that it put in front. */
export function fromSpreadsheetSafe(text: string): string {
  return escaped.test(text) ? text.slice(1) : text;
}
