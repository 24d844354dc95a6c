// The colours of paper and ink as the page's style sheet has them at the moment, and how large it wants names.

import type { Rgb } from '../../state/encoding';
import { labelScaleOf } from '../labelScale';
import type { GroundInks } from './ground';

export function inksOf(element: Element): GroundInks {
  const style = getComputedStyle(element);
  const read = (name: string) => style.getPropertyValue(name).trim();
  return {
    paper: read('--paper') || '#ffffff',
    ink: read('--ink') || '#000000',
    pale: read('--ink-2') || '#666666',
    font: read('--font') || 'sans-serif',
    labelScale: labelScaleOf(element),
    land: read('--land') || '#eeeeee',
    border: read('--border') || '#999999',
    hairline: read('--hairline') || '#cccccc',
  };
}

/** `#rrggbb` → 0 … 255. Throws for any other form: the style sheet is ours. */
export function rgbOf(hex: string): Rgb {
  if (!/^#[0-9a-f]{6}$/i.test(hex)) throw new Error(`not a colour of the form #rrggbb: ${hex}`);
  const at = (start: number) => Number.parseInt(hex.slice(start, start + 2), 16);
  return [at(1), at(3), at(5)];
}
