import type { MouseEvent } from "react";

/** For buttons: a click with the mouse leaves the focus where it is, so that Enter and Space still act on the answer. */
export function keepFocus(event: MouseEvent): void {
  event.preventDefault();
}
