// A colour of the style sheet as numbers.

import type { Rgb } from '../../../state/encoding';

/** `#rrggbb`, or as a style sheet is shortened `#rgb` → 0 … 255. Throws for any other form: the style sheet is ours. */
export function rgbOf(hex: string): Rgb {
  if (!/^#([0-9a-f]{3}){1,2}$/i.test(hex)) throw new Error(`not a colour of the form #rrggbb: ${hex}`);
  const digits = hex.length === 4 ? hex.slice(1).replace(/./g, '$&$&') : hex.slice(1);
  const at = (start: number) => Number.parseInt(digits.slice(start, start + 2), 16);
  return [at(0), at(2), at(4)];
}
