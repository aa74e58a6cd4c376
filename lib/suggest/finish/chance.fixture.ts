/** Numbers from 0 to before 1, the same for a seed: a linear congruential generator (Park and Miller, 1988). */
export function chanceOf(seed: number): () => number {
  let state = (seed % 2147483646) + 1;
  return () => {
    state = (state * 48271) % 2147483647;
    return (state - 1) / 2147483646;
  };
}
