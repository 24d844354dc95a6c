// The colours of paper, land and water as the page's style sheet has them at the moment.

const NAMES = ['paper', 'panel', 'ink', 'ink-2', 'hairline', 'water', 'land', 'border', 'accent'] as const;

export type Palette = Readonly<Record<(typeof NAMES)[number], string>>;

export function paletteOf(element: Element): Palette {
  const style = getComputedStyle(element);
  return Object.fromEntries(
    NAMES.map(name => [name, style.getPropertyValue(`--${name}`).trim()]),
  ) as unknown as Palette;
}
