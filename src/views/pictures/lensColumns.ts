// Ties and places of map or network as columns: as they look at this moment.

import { degreeIn } from '../../analysis/kernels/csr';
import type { PlaceColumns, TieColumns } from '../../export/svg/columns';
import { DASHES, LINES } from '../../state/encoding';
import type { Focus } from '../../state/focus';
import type { State } from '../../state/state';
import { plainLooks, plainMarks } from '../parts/svg/svgMarks';
import type { PlainPicture } from '../parts/svg/svgNaming';
import type { Lens } from '../parts/svg/svgSurface';
import { TIE_BYTES, WIDTH_STEPS } from '../parts/surface/tieLooks';

export function tieColumns(state: State, plain: PlainPicture, focus: Focus | null, lens: Lens): TieColumns {
  const { network, sight } = plain;
  const looks = plainLooks(state, plain, focus);
  const count = network.ties.length;
  const width = lens.width.peek();
  const inks = new Uint8Array(4 * count);
  const widths = new Float32Array(count);
  const lines = new Uint8Array(count);
  const layers: [below: number[], above: number[]] = [[], []];
  for (let tie = 0; tie < count; tie++) {
    const from = tie * TIE_BYTES;
    inks.set(looks.subarray(from, from + 4), 4 * tie);
    lines[tie] = looks[from + 4]!;
    widths[tie] = (width * looks[from + 5]!) / WIDTH_STEPS;
    if (looks[from + 7] === 1) layers[looks[from + 6] as 0 | 1].push(tie);
  }
  return {
    points: sight.lines,
    starts: sight.starts,
    order: Uint32Array.from(layers.flat()),
    inks,
    widths,
    lines,
    dashes: LINES.map(line => DASHES[line]),
  };
}

export function placeColumns(
  state: State,
  plain: PlainPicture,
  focus: Focus | null,
  lens: Lens,
): PlaceColumns {
  const { network, sight } = plain;
  const markOf = plainMarks(state, plain, focus, lens.radiusOf.peek());
  const count = network.places.length;
  const discs = new Float32Array(3 * count);
  const colours = new Uint16Array(count);
  const open = new Uint8Array(count);
  const opacities = new Float32Array(count);
  const palette = new Map<string, number>();
  const layers: [below: number[], above: number[]] = [[], []];
  for (let place = 0; place < count; place++) {
    const [x, y] = [sight.places[2 * place]!, sight.places[2 * place + 1]!];
    if (Number.isNaN(x)) continue;
    const mark = markOf(place);
    if (!palette.has(mark.colour)) palette.set(mark.colour, palette.size);
    colours[place] = palette.get(mark.colour)!;
    discs.set([x, y, mark.radius], 3 * place);
    open[place] = Number(mark.open);
    opacities[place] = mark.opacity;
    layers[Number(mark.above) as 0 | 1].push(place);
  }
  // Large ones first, so that small ones stay in sight.
  const largest = (p: number, q: number) => degreeIn(network.neighbours, q) - degreeIn(network.neighbours, p);
  return {
    order: Uint32Array.from(layers.flatMap(layer => layer.sort(largest))),
    discs,
    colours,
    palette: [...palette.keys()].map(solid),
    open,
    opacities,
    margin: lens.margin.peek(),
  };
}

/** "rgb(1 2 3 / 1)" as older programs read it. */
export const solid = (colour: string): string => `rgb(${(colour.match(/\d+/g) ?? []).slice(0, 3).join(',')})`;
