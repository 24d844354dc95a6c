// Ties and places of a picture as columns of numbers: very many of them cross to a worker in a moment, and become
// elements there, one by one, while they are written or painted.

import { pathAlong, placeNode, tieNode } from './marks';
import type { SvgNode } from './svgNode';

export interface TieColumns {
  /** x and y of point i at 2i and 2i + 1, in pixels; between two of NaN nothing is drawn. */
  readonly points: Float32Array;
  /** First point of each tie; one more at the end. */
  readonly starts: Uint32Array;
  /** The ties that are drawn; what stands out comes last. */
  readonly order: Uint32Array;
  /** Four bytes a tie: red, green, blue, opacity. */
  readonly inks: Uint8Array;
  /** Pixels. */
  readonly widths: Float32Array;
  /** Index into `dashes`. */
  readonly lines: Uint8Array;
  readonly dashes: readonly (readonly number[])[];
}

export interface PlaceColumns {
  /** The places that can be seen, as above. */
  readonly order: Uint32Array;
  /** x, y and radius of place i from 3i on, in pixels. */
  readonly discs: Float32Array;
  /** Index into `palette`. */
  readonly colours: Uint16Array;
  readonly palette: readonly string[];
  /** 1: a ring. */
  readonly open: Uint8Array;
  /** 0 … 1 */
  readonly opacities: Float32Array;
  /** Paper around a disc, in pixels. */
  readonly margin: number;
}

export function* tieNodes(columns: TieColumns): Generator<SvgNode, void> {
  const { points, starts, order, inks, widths, lines, dashes } = columns;
  for (const tie of order) {
    const d = pathAlong(points, starts[tie]!, starts[tie + 1]!);
    // Behind the globe.
    if (d === '') continue;
    const [red, green, blue, opacity] = inks.subarray(4 * tie);
    yield tieNode({
      d,
      colour: `rgb(${red},${green},${blue})`,
      opacity: opacity! / 255,
      width: widths[tie]!,
      dashes: dashes[lines[tie]!]!,
    });
  }
}

export function* placeNodes(columns: PlaceColumns, paper: string): Generator<SvgNode, void> {
  const { order, discs, colours, palette, open, opacities, margin } = columns;
  for (const place of order) {
    const [x, y, radius] = discs.subarray(3 * place);
    yield placeNode(
      {
        x: x!,
        y: y!,
        radius: radius!,
        colour: palette[colours[place]!]!,
        open: open[place] === 1,
        opacity: Math.round(opacities[place]! * 100) / 100,
        margin,
      },
      paper,
    );
  }
}
