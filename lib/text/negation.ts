import { Clause, mostInClause } from "./clause.ts";
import { gap } from "./gap.ts";
import { role } from "./word-role.ts";

/** How a token is spoken of; bits. */
export const scope = {
  plain: 0,
  /** Within what a word negates: `betaald` in niet goed betaald. */
  negated: 1,
  /** Within a wish or a guess: `salaris` in het salaris had hoger mogen zijn. */
  hedged: 2,
} as const;

const tokensAtFirst = 256;

/**
 * Says of each token of a text whether it is negated or hedged. It is fed token by token, and works
 * clause by clause, looking at no more than `mostInClause` tokens at once, so that time is linear.
 * Only the words' roles count, so that one may serve texts of several languages.
 */
export class NegationScope {
  readonly #clause = new Clause();
  /** By token: bits of `scope`. */
  #scopes = new Uint8Array(tokensAtFirst);
  #count = 0;

  /** Begins a text. */
  begin(): void {
    this.#count = 0;
    this.#clause.forget();
  }

  /**
   * Takes the next token.
   *
   * @param wordRole bits of `role`; 0 for a number.
   * @param gapBefore one of `gap`: what stands between the token before and this one.
   */
  add(wordRole: number, gapBefore: number): void {
    const clause = this.#clause;
    const ends = gapBefore >= gap.stop || (wordRole & role.boundary) !== 0;
    if (ends || clause.count === mostInClause) clause.finish(this.#scopes, this.#count, gapBefore);
    if (this.#count === this.#scopes.length) this.#makeRoom();
    this.#scopes[this.#count++] = scope.plain;
    clause.add(wordRole, gapBefore);
  }

  /** Ends the text; the scopes of its tokens can be asked for until the next begins. */
  end(): void {
    this.#clause.finish(this.#scopes, this.#count, gap.stop);
  }

  /** Bits of `scope` of a token, numbered from 0 as they were added. */
  of(token: number): number {
    return token < this.#count ? (this.#scopes[token] ?? scope.plain) : scope.plain;
  }

  #makeRoom(): void {
    const larger = new Uint8Array(2 * this.#scopes.length);
    larger.set(this.#scopes);
    this.#scopes = larger;
  }
}
