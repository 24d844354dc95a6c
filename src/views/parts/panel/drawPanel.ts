// Draws a panel anew without losing the keyboard.

import { render } from 'lit-html';
import { focusHeading, goOnReading } from './goOnReading';

/** `goOn`: where the keyboard goes when what had it is gone with the drawing before; to the heading by default. */
export function drawPanel(
  host: HTMLElement,
  content: unknown,
  goOn: () => void = () => focusHeading(host),
): void {
  goOnReading(host, () => focusHeading(host));
  const hadFocus = host.contains(document.activeElement) && document.activeElement !== host;
  render(content, host);
  if (hadFocus && !host.contains(document.activeElement)) goOn();
}
