// Names on a canvas: ink with a halo of paper, so that they can be read over ties.

import type { PlaceStanding } from '../../state/focus';
import type { PlacedLabel } from './labelPlacement';

export interface Inks {
  readonly paper: string;
  readonly ink: string;
  readonly pale: string;
  readonly font: string;
}

/** Pixels. */
const SIZE = 12;
const HALO = 3.5;

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

export function fontOf(standing: PlaceStanding, { font }: Inks): string {
  return `${WEIGHTS[standing]} ${SIZE}px ${font}`;
}

/** The less important first, so that the others lie above. */
export function drawLabels(
  context: CanvasRenderingContext2D,
  placed: readonly PlacedLabel[],
  textOf: (place: number) => string,
  standing: readonly PlaceStanding[],
  inks: Inks,
): void {
  context.textBaseline = 'middle';
  context.textAlign = 'left';
  context.lineJoin = 'round';
  context.lineWidth = HALO;
  context.strokeStyle = inks.paper;
  for (const { place, x, y } of placed.toReversed()) {
    const how = standing[place]!;
    const text = textOf(place);
    context.font = fontOf(how, inks);
    const paler = OPACITY[how] < 1;
    context.globalAlpha = paler ? 0.8 : 1;
    context.strokeText(text, x, y + 0.5);
    context.globalAlpha = OPACITY[how];
    context.fillStyle = paler ? inks.pale : inks.ink;
    context.fillText(text, x, y + 0.5);
  }
  context.globalAlpha = 1;
}
