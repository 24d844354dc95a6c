// The colours of paper, land and water as the page's style sheet has them at the moment, and how large it wants names.

import { labelScaleOf } from '../parts/surface/labelScale';

const NAMES = ['paper', 'panel', 'ink', 'ink-2', 'hairline', 'water', 'land', 'border', 'accent'] as const;

export interface Palette extends Readonly<Record<(typeof NAMES)[number], string>> {
  /** Times the usual size. */
  readonly labelScale: number;
}

export function paletteOf(element: Element): Palette {
  const style = getComputedStyle(element);
  const colours = Object.fromEntries(
    NAMES.map(name => [name, style.getPropertyValue(`--${name}`).trim()]),
  ) as unknown as Omit<Palette, 'labelScale'>;
  return { ...colours, labelScale: labelScaleOf(element) };
}
