import { gap } from "./gap.ts";
import { role } from "./word-role.ts";

const negated = 1;
/** How far a negation reaches. Tokens. */
const reachBehind = 7;
const reachBefore = 8;
/** A list goes on behind a comma if its `or` comes so soon. Tokens. */
const reachOfOr = 4;

interface Tokens {
  readonly roles: Int32Array;
  readonly gaps: Uint8Array;
  readonly count: number;
}

/**
 * Marks what the negator at a place negates behind it: up to a comma, a word that turns the sense,
 * or the beginning of another phrase.
 *
 * @returns whether there was a content word in it.
 */
export function negatedBehind(tokens: Tokens, marks: Uint8Array, negator: number): boolean {
  const { roles, count } = tokens;
  const joint = ((roles[negator] ?? 0) & role.joint) !== 0;
  const end = Math.min(count, negator + 1 + reachBehind);
  let content = false;
  for (let at = negator + 1; at < end; at++) {
    const bits = roles[at] ?? 0;
    if (stopsBehind(tokens, at, content, joint)) break;
    marks[at] = (marks[at] ?? 0) | negated;
    if ((bits & role.function) === 0) content = true;
  }
  return content;
}

function stopsBehind(tokens: Tokens, at: number, content: boolean, joint: boolean): boolean {
  const bits = tokens.roles[at] ?? 0;
  const before = tokens.roles[at - 1] ?? 0;
  if (tokens.gaps[at] !== gap.none && !(content && listGoesOn(tokens, at))) return true;
  if (bits & (role.affirms | role.without)) return true;
  if (bits & role.and) return !(joint && endsWithOneWord(tokens, at));
  if (!content) return false;
  if (bits & (role.that | role.pronoun)) return true;
  return (
    (bits & role.article) !== 0 && (before & (role.preposition | role.or | role.and | role.article)) === 0
  );
}

/** Whether an `or` follows soon, so that the comma is one of a list: no stress, noise or quarrels. */
function listGoesOn({ roles, count }: Tokens, comma: number): boolean {
  const end = Math.min(count, comma + reachOfOr);
  for (let at = comma; at < end; at++) if ((roles[at] ?? 0) & role.or) return true;
  return false;
}

/** Whether behind `and` there is one content word at once, and no more to the end or comma. */
function endsWithOneWord({ roles, gaps, count }: Tokens, and: number): boolean {
  let words = 0;
  for (let at = and + 1; at < count && gaps[at] === gap.none; at++) {
    const bits = roles[at] ?? 0;
    if ((bits & role.function) === 0) words++;
    else if (words === 0 && (bits & (role.article | role.preposition)) === 0) return false;
  }
  return words === 1;
}

/**
 * Marks what a negator that comes last negates before it: ik krijg de waardering niet. That is the
 * nearest content word and the phrase that it is the end of.
 *
 * @returns whether there was a content word.
 */
export function negatedBefore(tokens: Tokens, marks: Uint8Array, negator: number): boolean {
  const { roles, gaps } = tokens;
  const least = Math.max(0, negator - reachBefore);
  let at = negator;
  while (at > least && gaps[at] === gap.none && isPassed(roles[at - 1] ?? 0)) at--;
  if (at === least || gaps[at] !== gap.none || (roles[at - 1] ?? 0) & role.boundary) return false;
  const from = phraseStart(tokens, at - 1, least);
  for (let token = from; token < negator; token++) marks[token] = (marks[token] ?? 0) | negated;
  return true;
}

/** Words between the object and the negator: krijg ik hier eigenlijk. */
function isPassed(bits: number): boolean {
  return (bits & role.function) !== 0 && (bits & (role.boundary | role.affirms)) === 0;
}

/** Where the noun phrase that ends with a content word begins; a verb begins itself. */
function phraseStart({ roles, gaps }: Tokens, last: number, least: number): number {
  let start = last;
  while (start > least && gaps[start] === gap.none) {
    const before = roles[start - 1] ?? 0;
    const tied = ((roles[start] ?? 0) & role.preposition) !== 0 && (before & role.function) === 0;
    if (!tied && (before & (role.article | role.preposition)) === 0) break;
    start--;
  }
  return start;
}
