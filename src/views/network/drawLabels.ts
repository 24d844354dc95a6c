// Names on a canvas: ink with a halo of paper, so that they can be read over ties.

import type { PlaceStanding } from '../../state/focus';
import type { PlacedLabel } from './labelPlacement';

export interface Inks {
  readonly paper: string;
  readonly ink: string;
  readonly pale: string;
  readonly font: string;
  /** Times the usual size of texts. */
  readonly labelScale: number;
}

/** Pixels at the usual size. */
const HALO = 3.5;

/** Height of letters, and of the line that a name takes, in pixels. */
export interface LetterSize {
  readonly letters: number;
  readonly line: number;
}

/** Where rows stand closer than ordinary lines, letters are smaller and lines follow each other closely. */
export function letterSize(unit: number, labelScale: number): LetterSize {
  const { letters, line } = usualSize(unit / labelScale);
  return { letters: letters * labelScale, line: line * labelScale };
}

function usualSize(unit: number): LetterSize {
  if (unit >= 13) return { letters: 12, line: 13 };
  return { letters: unit >= 10.5 ? 11 : 10.5, line: Math.max(10, Math.min(unit - 0.01, 11)) };
}

const WEIGHTS: Readonly<Record<PlaceStanding, number>> = {
  marked: 650,
  lit: 500,
  plain: 450,
  back: 450,
  idle: 400,
};
const OPACITY: Readonly<Record<PlaceStanding, number>> = {
  marked: 1,
  lit: 1,
  plain: 1,
  back: 0.5,
  idle: 0.5,
};

export function fontOf(standing: PlaceStanding, { font }: Inks, letters: number): string {
  return `${WEIGHTS[standing]} ${letters}px ${font}`;
}

/**
 * All halos before all letters: no name takes away from another, however close its line. `strengthOf`: how much of a
 * name is seen, 0 … 1.
 */
export function drawLabels(
  context: CanvasRenderingContext2D,
  placed: readonly PlacedLabel[],
  textOf: (place: number) => string,
  standing: readonly PlaceStanding[],
  inks: Inks,
  letters: number,
  strengthOf: (place: number) => number = () => 1,
): void {
  context.textBaseline = 'middle';
  context.textAlign = 'left';
  context.lineJoin = 'round';
  context.lineWidth = HALO * inks.labelScale;
  context.strokeStyle = inks.paper;
  for (const { place, x, y } of placed) {
    const how = standing[place]!;
    context.font = fontOf(how, inks, letters);
    context.globalAlpha = (OPACITY[how] < 1 ? 0.8 : 1) * strengthOf(place);
    context.strokeText(textOf(place), x, y + 0.5);
  }
  for (const { place, x, y } of placed) {
    const how = standing[place]!;
    context.font = fontOf(how, inks, letters);
    context.globalAlpha = OPACITY[how] * strengthOf(place);
    context.fillStyle = OPACITY[how] < 1 ? inks.pale : inks.ink;
    context.fillText(textOf(place), x, y + 0.5);
  }
  context.globalAlpha = 1;
}
