// A panel that opens by a choice made in another one (a row of the table, "back") closes that one under the reader:
// the keyboard goes on in the opened one. Clicks elsewhere leave it where it is.

/** Calls `goOn` once the panel is open, if the focus lies in another one. */
export function goOnReading(panel: HTMLElement, goOn: () => void): void {
  const closing = document.activeElement?.closest('[role="tabpanel"]') ?? null;
  // The page opens the panel in the same turn, perhaps after this, and nothing hidden takes the focus.
  if (closing !== null && closing !== panel) queueMicrotask(goOn);
}

export function focusHeading(panel: HTMLElement): void {
  panel.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true });
}
