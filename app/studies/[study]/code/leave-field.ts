/** Gives the focus back to the page, so that its keys work again. */
export function leaveField(): void {
  const { activeElement } = document;
  if (activeElement instanceof HTMLElement) activeElement.blur();
}
