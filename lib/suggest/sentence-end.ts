/** Signs that end a sentence, in the scripts that have them: . ! ? ; … and line ends. */
const ends = new Set(
  [..."\n\r.!?;\u2026\u2028\u2029\u2022\u3002\uff01\uff1f\uff1b\uff0e\u061f\u06d4\u0964"].map((sign) =>
    sign.charCodeAt(0),
  ),
);

/** Whether a sentence ends between two words of a text: `from` is where the first ends, `to` where the other begins. */
export function endsSentence(text: string, from: number, to: number): boolean {
  for (let index = from; index < to; index++) if (ends.has(text.charCodeAt(index))) return true;
  return false;
}
