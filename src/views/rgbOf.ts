// A colour of the style sheet as numbers.

import type { Rgb } from '../state/encoding';

/** `#rrggbb` → 0 … 255. Throws for any other form: the style sheet is ours. */
export function rgbOf(hex: string): Rgb {
  if (!/^#[0-9a-f]{6}$/i.test(hex)) throw new Error(`not a colour of the form #rrggbb: ${hex}`);
  const at = (start: number) => Number.parseInt(hex.slice(start, start + 2), 16);
  return [at(1), at(3), at(5)];
}
