import { gap } from "./gap.ts";
import { hedgedPhrase } from "./hedge.ts";
import { negatedBefore, negatedBehind } from "./negated-phrase.ts";
import { role } from "./word-role.ts";

/** A longer clause is taken in pieces. Tokens. */
export const mostInClause = 40;

const negated = 1;
const hedged = 2;
const undone = 1;
const praise = 2;
/** Roles that make a clause worth looking at. */
const negators = role.negator | role.lack | role.falls | role.answer;
const hedges = role.hedge | role.softly;
const triggers = negators | hedges;
/** A clause of so many tokens or fewer can be what a following "none" or "no" is about. */
const longestTopic = 4;
/** How far behind `valt` its `mee` may come. */
const reachOfShort = 7;
/** How far before or behind another negator a lack is undone by it: no lack of, ontbreekt niet. */
const reachOfDouble = 2;

/** The tokens of a clause, by their roles, and what in it is negated or hedged. */
export class Clause {
  readonly roles = new Int32Array(mostInClause);
  /** By token: one of `gap`, before it. */
  readonly gaps = new Uint8Array(mostInClause);
  count = 0;
  #all = 0;
  /** How many tokens the clause before has, if this one may answer it. */
  #topic = 0;
  readonly #marks = new Uint8Array(mostInClause);
  /** By token, not 0 for a negator that negates nothing here: `undone` or `praise`. */
  readonly #void = new Uint8Array(mostInClause);

  forget(): void {
    this.count = 0;
    this.#all = 0;
    this.#topic = 0;
  }

  add(wordRole: number, gapBefore: number): void {
    this.roles[this.count] = wordRole;
    this.gaps[this.count] = gapBefore;
    this.count++;
    this.#all |= wordRole;
  }

  /**
   * Writes the scopes of the clause's tokens, and begins another.
   *
   * @param scopes of all tokens of the text so far; `end` is how many there are.
   * @param gapBehind what ends the clause.
   */
  finish(scopes: Uint8Array, end: number, gapBehind: number): void {
    if ((this.#all & triggers) !== 0) this.#resolve(scopes, end);
    this.#topic = gapBehind === gap.topic && this.count <= longestTopic ? this.count : 0;
    this.count = 0;
    this.#all = 0;
  }

  #resolve(scopes: Uint8Array, end: number): void {
    const { count } = this;
    const marks = this.#marks.fill(0, 0, count);
    this.#void.fill(0, 0, count);
    if (this.#answersTopic()) {
      for (let token = end - count - this.#topic; token < end - count; token++) {
        scopes[token] = (scopes[token] ?? 0) | negated;
      }
      return;
    }
    if (this.#all & negators) {
      if (this.#all & role.better) this.#voidPraise();
      this.#voidDoubles();
      for (let at = 0; at < count; at++) if (this.#role(at) & negators) this.#negate(at);
    }
    if (this.#all & hedges) this.#hedge();
    for (let at = 0; at < count; at++) scopes[end - count + at] = marks[at] ?? 0;
  }

  /** Whether the clause only says no to the one before: Werkdruk: geen. */
  #answersTopic(): boolean {
    if (this.#topic === 0 || this.count > 3) return false;
    if ((this.#all & (role.negator | role.answer)) === 0) return false;
    for (let at = 0; at < this.count; at++) {
      if ((this.#role(at) & (role.function | role.negator)) === 0) return false;
    }
    return true;
  }

  /** Better behind could not, never or no is praise: nothing is negated, nothing wished for. */
  #voidPraise(): void {
    for (let at = 0; at < this.count; at++) {
      if ((this.#role(at) & role.better) === 0) continue;
      for (let before = at - 1; before >= 0 && before >= at - 5; before--) {
        const bits = this.#role(before);
        if ((bits & role.negator) === 0) continue;
        const possible = this.#anyOf(role.can, before - 4, before + 1);
        const close = (bits & role.joint) !== 0 && before === at - 1;
        if (!possible && !close && (bits & role.never) === 0) continue;
        this.#void[before] = praise;
      }
    }
  }

  /** Two negators that undo each other, and a negator in a phrase that negates nothing. */
  #voidDoubles(): void {
    for (let at = 0; at < this.count; at++) {
      const bits = this.#role(at);
      if ((bits & negators) === 0) continue;
      if (bits & role.lack) {
        for (let other = at - reachOfDouble; other <= at + reachOfDouble; other++) {
          if (other === at || !this.#negates(other)) continue;
          this.#void[at] = undone;
          this.#void[other] = undone;
        }
      } else if (bits & role.without && this.#anyNegator(0, at)) {
        this.#void[at] = undone;
      } else if (this.#negates(at) && this.#saysNothing(at)) {
        this.#void[at] = undone;
      }
    }
  }

  /** Whether the negator at a place is part of a phrase that negates nothing. */
  #saysNothing(at: number): boolean {
    const bits = this.#role(at);
    const next = this.#role(at + 1);
    const previous = this.#role(at - 1);
    if (next & role.only) return true;
    if ((next | this.#role(at + 2)) & role.voids && !(bits & role.voids)) return true;
    if (bits & role.voids && previous & role.preposition && this.#anyNegator(0, at - 1)) return true;
    if (next & role.much && this.#role(at + 2) & role.preposition) return true;
    if (bits & role.few && previous & role.one) return true;
    // Or not; whether or not.
    if (previous & role.or && !(bits & role.joint)) {
      if (at === this.count - 1 || !this.#isContent(at - 2)) return true;
    }
    return (bits & role.answer) !== 0 && at === 0 && this.#isAnswer();
  }

  /** Whether the clause's first word stands by itself: No, it is fine. */
  #isAnswer(): boolean {
    return this.count === 1 || this.gaps[1] !== gap.none || (this.#role(1) & role.pronoun) !== 0;
  }

  #negate(at: number): void {
    const bits = this.#role(at);
    if (bits & role.falls) this.#fall(at);
    if (this.#void[at] !== 0 || !this.#isNegator(at)) return;
    const ne = this.#neBefore(at);
    for (let token = ne; token >= 0 && token < at; token++) this.#mark(token);
    if (bits & role.lack && !(this.#role(at + 1) & role.partitive)) {
      if (this.#hasContent(at) && negatedBefore(this, this.#marks, at)) return;
    }
    const behind = negatedBehind(this, this.#marks, at);
    if (!behind && !(bits & role.without)) negatedBefore(this, this.#marks, at);
  }

  /** Valt … mee: less than feared, unless it doesn't. */
  #fall(at: number): void {
    for (let end = at + 1; end < this.count && end <= at + reachOfShort; end++) {
      if ((this.#role(end) & role.short) === 0) continue;
      if (this.#anyNegator(at, end)) {
        for (let token = at; token < end; token++) this.#void[token] = undone;
        return;
      }
      let between = false;
      for (let token = at + 1; token < end; token++) {
        if (this.#isContent(token)) between = true;
        this.#mark(token);
      }
      if (!between) negatedBefore(this, this.#marks, at);
      return;
    }
  }

  #hedge(): void {
    let from = 0;
    for (let at = 1; at <= this.count; at++) {
      if (at < this.count && this.gaps[at] === gap.none) continue;
      if (hedgedPhrase(this.roles, from, at) && !this.#isPraise(from, at)) {
        for (let token = from; token < at; token++) this.#marks[token] = (this.#marks[token] ?? 0) | hedged;
      }
      from = at;
    }
  }

  #isPraise(from: number, to: number): boolean {
    for (let at = from; at < to; at++) if (this.#void[at] === praise) return true;
    return false;
  }

  #mark(token: number): void {
    this.#marks[token] = (this.#marks[token] ?? 0) | negated;
  }

  #role(at: number): number {
    return at >= 0 && at < this.count ? (this.roles[at] ?? 0) : 0;
  }

  #isContent(at: number): boolean {
    return at >= 0 && at < this.count && (this.#role(at) & role.function) === 0;
  }

  #isNegator(at: number): boolean {
    const bits = this.#role(at);
    if ((bits & (role.negator | role.lack)) === 0) return false;
    if ((bits & role.afterNe) === 0) return true;
    return this.#neBefore(at) >= 0 || (this.#role(at + 1) & role.ne) !== 0;
  }

  #negates(at: number): boolean {
    return (this.#role(at) & role.negator) !== 0 && this.#isNegator(at) && this.#void[at] === 0;
  }

  #anyNegator(from: number, to: number): boolean {
    for (let at = from; at < to; at++) if (this.#negates(at)) return true;
    return false;
  }

  #anyOf(bits: number, from: number, to: number): boolean {
    for (let at = from; at < to; at++) if ((this.#role(at) & bits) !== 0) return true;
    return false;
  }

  /** Place of the ne that a French negator belongs to, or -1. */
  #neBefore(at: number): number {
    for (let before = at - 1; before >= 0 && before >= at - 5; before--) {
      if (this.#role(before) & role.ne) return before;
    }
    return -1;
  }

  #hasContent(end: number): boolean {
    for (let at = 0; at < end; at++) if (this.#isContent(at)) return true;
    return false;
  }
}
