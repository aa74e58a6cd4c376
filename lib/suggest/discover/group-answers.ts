import type { TermVectors } from "./term-vectors.ts";

/** Groups of answers: what they are around, and where each answer is. */
export interface Grouping {
  /** Centres of length 1, each with a value for every term. */
  readonly centres: readonly Float32Array[];
  /** By answer: the group that it is most alike, or -1. */
  readonly groupOf: Int32Array;
  /** By group: the answers that are alike enough to be in it, with how alike, from 0 to 1. */
  readonly members: readonly Member[][];
}

/** An answer in a group. */
export interface Member {
  readonly answer: number;
  readonly likeness: number;
}

const mostGroups = 60;
/** What an anchor must explain, in answers; more in large studies, whose smallest themes are larger. */
const leastGain = 1;
const leastGainShare = 0.0025;
/** Answers less like every centre are left over. */
const leastLikeness = 0.17;
/** An answer is in a further group that it is nearly as alike: people write of several things. */
const nearlyAsAlike = 0.6;
/** Centres more alike than this are one. */
const oneTheme = 0.3;
const rounds = 4;
/** How much the anchor counts in its centre beside all that its answers share. */
const anchorPull = 0.6;

/**
 * Groups answers by what they share. Anchors are the terms that explain most of the answers that the
 * anchors before leave unexplained (as in matching pursuit); they are where spherical k-means starts
 * (Dhillon and Modha, Machine Learning 42, 2001), so that there is no chance in it and one answer
 * more changes little. As many groups as there are anchors that explain enough; centres that come
 * to lie close together are joined.
 *
 * @param weights how much each answer counts.
 */
export function groupAnswers(vectors: TermVectors, weights: Float32Array): Grouping {
  const anchors = findAnchors(vectors, weights);
  let centres = anchors.map((anchor) => unit(vectors.keys.length, anchor));
  let grouping = assign(vectors, centres);
  for (let round = 0; round < rounds; round++) {
    centres = centresOf(vectors, weights, grouping, anchors);
    if (round === 0) {
      const joined = joinAlike(centres, anchors);
      centres = joined.centres;
      anchors.splice(0, anchors.length, ...joined.anchors);
    }
    grouping = assign(vectors, centres);
  }
  return grouping;
}

/** Puts each answer with the centre that it is most like, if it is like one at all. */
export function assign(vectors: TermVectors, centres: readonly Float32Array[]): Grouping {
  const { count, starts, terms, values } = vectors;
  const groupOf = new Int32Array(count).fill(-1);
  const members: Member[][] = centres.map(() => []);
  const likeness = new Float32Array(centres.length);
  for (let answer = 0; answer < count; answer++) {
    let best = leastLikeness;
    centres.forEach((centre, group) => {
      let sum = 0;
      for (let entry = starts[answer] ?? 0; entry < (starts[answer + 1] ?? 0); entry++) {
        sum += (values[entry] ?? 0) * (centre[terms[entry] ?? 0] ?? 0);
      }
      likeness[group] = sum;
      if (sum <= best) return;
      best = sum;
      groupOf[answer] = group;
    });
    if (groupOf[answer] === -1) continue;
    const least = Math.max(leastLikeness, nearlyAsAlike * best);
    likeness.forEach((value, group) => {
      if (value >= least) members[group]?.push({ answer, likeness: value });
    });
  }
  return { centres, groupOf, members };
}

/** The terms that explain most, each of what those before it leave unexplained. */
function findAnchors(vectors: TermVectors, weights: Float32Array): number[] {
  const { keys, count, starts, terms, values } = vectors;
  const holders = answersByTerm(vectors);
  const unexplained = Float64Array.from(weights);
  const gains = new Float64Array(keys.length);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const least = Math.max(leastGain, leastGainShare * total);
  const addGains = (answer: number, factor: number) => {
    for (let entry = starts[answer] ?? 0; entry < (starts[answer + 1] ?? 0); entry++) {
      const term = terms[entry] ?? 0;
      gains[term] = (gains[term] ?? 0) + factor * (values[entry] ?? 0) ** 2;
    }
  };
  for (let answer = 0; answer < count; answer++) addGains(answer, unexplained[answer] ?? 0);
  const anchors: number[] = [];
  while (anchors.length < mostGroups) {
    const anchor = placeOfGreatest(gains);
    if ((gains[anchor] ?? 0) < least) break;
    anchors.push(anchor);
    for (const { answer, value } of holders(anchor)) {
      const explained = (unexplained[answer] ?? 0) * Math.min(1, 2 * value ** 2);
      unexplained[answer] = (unexplained[answer] ?? 0) - explained;
      addGains(answer, -explained);
    }
    gains[anchor] = -1;
  }
  return anchors;
}

/** By term, the answers that have it, with its value in them. */
function answersByTerm({ keys, count, starts, terms, values }: TermVectors) {
  const ends = new Int32Array(keys.length + 1);
  for (const term of terms) ends[term + 1] = (ends[term + 1] ?? 0) + 1;
  for (let term = 0; term < keys.length; term++) ends[term + 1] = (ends[term + 1] ?? 0) + (ends[term] ?? 0);
  const next = ends.slice(0, keys.length);
  const entries = new Int32Array(terms.length);
  const owners = new Int32Array(terms.length);
  for (let answer = 0; answer < count; answer++) {
    for (let entry = starts[answer] ?? 0; entry < (starts[answer + 1] ?? 0); entry++) {
      const term = terms[entry] ?? 0;
      const place = next[term] ?? 0;
      next[term] = place + 1;
      entries[place] = entry;
      owners[place] = answer;
    }
  }
  return (term: number) =>
    Array.from(owners.subarray(ends[term], ends[term + 1]), (answer, at) => ({
      answer,
      value: values[entries[(ends[term] ?? 0) + at] ?? 0] ?? 0,
    }));
}

function centresOf(
  { keys, count, starts, terms, values }: TermVectors,
  weights: Float32Array,
  { groupOf }: Grouping,
  anchors: readonly number[],
): Float32Array[] {
  const centres = anchors.map(() => new Float32Array(keys.length));
  for (let answer = 0; answer < count; answer++) {
    const centre = centres[groupOf[answer] ?? -1];
    if (!centre) continue;
    for (let entry = starts[answer] ?? 0; entry < (starts[answer + 1] ?? 0); entry++) {
      const term = terms[entry] ?? 0;
      centre[term] = (centre[term] ?? 0) + (weights[answer] ?? 0) * (values[entry] ?? 0);
    }
  }
  return centres.map((centre, group) => {
    normalise(centre);
    const anchor = anchors[group] ?? 0;
    centre[anchor] = (centre[anchor] ?? 0) + anchorPull;
    return normalise(centre);
  });
}

/** Joins the two centres that are most alike until none are too alike; the earlier anchor stays. */
function joinAlike(from: readonly Float32Array[], anchorsFrom: readonly number[]) {
  const centres = [...from];
  const anchors = [...anchorsFrom];
  const likeness = centres.map((one, at) =>
    centres.map((other, place) => (place > at ? dot(one, other) : 0)),
  );
  for (;;) {
    let best = { likeness: oneTheme, one: -1, other: -1 };
    likeness.forEach((row, one) => {
      row.forEach((value, other) => {
        if (value > best.likeness) best = { likeness: value, one, other };
      });
    });
    const kept = centres[best.one];
    const gone = centres[best.other];
    if (!kept || !gone) return { centres, anchors };
    const joined = normalise(kept.map((value, term) => value + (gone[term] ?? 0)));
    centres[best.one] = joined;
    centres.splice(best.other, 1);
    anchors.splice(best.other, 1);
    likeness.splice(best.other, 1);
    for (const row of likeness) row.splice(best.other, 1);
    centres.forEach((centre, place) => {
      const row = likeness[Math.min(place, best.one)];
      if (row && place !== best.one) row[Math.max(place, best.one)] = dot(joined, centre);
    });
  }
}

function unit(size: number, at: number): Float32Array {
  const vector = new Float32Array(size);
  vector[at] = 1;
  return vector;
}

function normalise(vector: Float32Array): Float32Array {
  const length = Math.sqrt(dot(vector, vector)) || 1;
  for (let at = 0; at < vector.length; at++) vector[at] = (vector[at] ?? 0) / length;
  return vector;
}

function dot(one: Float32Array, other: Float32Array): number {
  let sum = 0;
  for (let at = 0; at < one.length; at++) sum += (one[at] ?? 0) * (other[at] ?? 0);
  return sum;
}

function placeOfGreatest(values: Float64Array): number {
  let best = 0;
  for (let at = 1; at < values.length; at++) if ((values[at] ?? 0) > (values[best] ?? 0)) best = at;
  return best;
}
