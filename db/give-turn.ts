/** Lets requests, messages (a cancel) and other writers have their turn within long work. */
export function giveTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
