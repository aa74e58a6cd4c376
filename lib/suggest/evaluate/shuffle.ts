import { randomNumbers } from "../../random-numbers.ts";

/**
 * Numbers from 0 to before `count` in an order that a seed decides (Fisher and Yates, 1938), drawn
 * with Mulberry32: the same on every machine.
 */
export function shuffled(count: number, seed: number): number[] {
  const random = randomNumbers(seed);
  const order = Array.from({ length: count }, (_, place) => place);
  for (let last = count - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    const moved = order[last] ?? 0;
    order[last] = order[other] ?? 0;
    order[other] = moved;
  }
  return order;
}
