// Map and network as parts of a picture file: the same places, ties and names, in the same looks, as the plain drawing
// has them. Nothing of it is drawn on the page but what lies behind, out of sight. It is made in turns, so that the page
// draws and hears its reader between them.

import { effect, signal } from '@preact/signals-core';
import type { PlaceColumns, TieColumns } from '../../export/svg/columns';
import { nameNodes } from '../../export/svg/marks';
import { node, type SvgNode } from '../../export/svg/svgNode';
import { inTurns, nextTurn } from '../../lib/steps';
import { focusOf, placeStanding, type Focus } from '../../state/focus';
import type { State } from '../../state/state';
import { labelScaleOf } from '../parts/surface/labelScale';
import type { Room } from '../parts/surface/lazyView';
import { loadMapLens } from '../map';
import { loadNetworkLens } from '../network';
import { svgElement, type NameMark } from '../parts/svg/svgElements';
import { flatten } from '../parts/svg/svgFlatten';
import { plainIn } from '../parts/svg/svgMarks';
import { placingNames } from '../parts/svg/svgNames';
import { namingIn, type PlainPicture } from '../parts/svg/svgNaming';
import type { Size } from '../parts/svg/svgSight';
import type { LateLens } from '../parts/svg/svgSurface';
import { placeColumns, tieColumns } from './lensColumns';
import { pictureLayers } from './pictureLayers';
import { variable } from './variable';

export interface DrawnPicture extends Size {
  /** With empty groups for ties and places. */
  readonly nodes: readonly SvgNode[];
  readonly defs: readonly SvgNode[];
  readonly ties: TieColumns | null;
  readonly places: PlaceColumns | null;
  /** Behind the marks. */
  readonly paper: string;
}

/** As in the style sheet of the plain drawing. */
const NAME = { size: 11.5, halo: 3.5 } as const;
const WEIGHTS = { marked: 650, lit: 500, plain: 450, back: 450 } as const;
/** What a picture has where its view is not on the page, or is no wider than a phone. */
const USUAL: Size = { width: 960, height: 640 };
const LEAST_WIDTH = 480;
/** Steps to look again whether the land behind the network has come, in milliseconds, and how many. */
const [WAIT, TIMES] = [50, 100];

/** `sayRest` is called in the turn in which the looks are taken: what it takes down belongs to them. */
export async function pictureOfLens(
  state: State,
  kind: 'map' | 'network',
  end: AbortSignal,
  sayRest: () => void,
): Promise<DrawnPicture> {
  const size = sizeOnPage(kind);
  const root = document.createElement('div');
  root.className = 'picture-file';
  root.inert = true;
  const svg = svgElement('svg', '');
  const layer = svgElement('g', '');
  svg.append(layer);
  root.append(svg);
  document.body.append(root);
  const room: Room = {
    host: root,
    root,
    state,
    remark: signal(null),
    spots: signal(null),
    giveUp() {},
  };
  let lens: LateLens | null = null;
  try {
    lens = await (kind === 'map' ? loadMapLens : loadNetworkLens)(room, { layer, size: signal(size) }, end);
    await pause(end);
    const plain = await atRest(state, lens, layer, end);
    // From here on all is taken in one turn, so that it belongs together.
    const paper = variable(kind === 'map' ? '--land' : '--paper');
    const focus = focusOf(plain.network, plain.shown, state.picture.selection.peek(), null);
    const ties = tieColumns(state, plain, focus, lens);
    const places = placeColumns(state, plain, focus, lens);
    const naming = namingOf(state, plain, lens, size, root, focus);
    sayRest();
    const ground = flatten(layer);
    const spots = plain.sight.places;
    const at = (place: number) => {
      const [x, y] = [spots[2 * place], spots[2 * place + 1]];
      return x === undefined || y === undefined || Number.isNaN(x) ? null : ([x, y] as const);
    };
    const layers = await pictureLayers(room, at);
    const names = await inTurns(placingNames({ ...naming, taken: layers.taken }), end);
    return {
      ...size,
      ties,
      places,
      paper,
      defs: ground.defs,
      nodes: [
        node('rect', { ...size, fill: variable('--paper') }),
        node('g', { id: 'ground' }, ground.nodes),
        node('g', { id: 'ties', fill: 'none' }),
        node('g', { id: 'places' }),
        node('g', { id: 'names' }, namesOn(plain, names, labelScaleOf(root), paper)),
        ...asGroup('layers', layers.nodes),
      ],
    };
  } finally {
    lens?.stop();
    root.remove();
  }
}

/** What is drawn, once nothing of it moves any more, and what lies under it. */
async function atRest(
  state: State,
  lens: LateLens,
  layer: SVGGElement,
  end: AbortSignal,
): Promise<PlainPicture> {
  for (;;) {
    await drawn(state, lens, end);
    await inTurns(lens.drawing(), end);
    await landThere(layer, end);
    // Sizes are computed when they are first asked for.
    void lens.radiusOf.value;
    await pause(end);
    const plain = plainIn(state, lens.sight.peek());
    if (plain && lens.isDrawn()) return plain;
  }
}

async function pause(end: AbortSignal): Promise<void> {
  await nextTurn();
  end.throwIfAborted();
}

const asGroup = (id: string, nodes: readonly SvgNode[]): readonly SvgNode[] =>
  nodes.length > 0 ? [node('g', { id }, nodes)] : [];

function namingOf(
  state: State,
  plain: PlainPicture,
  lens: LateLens,
  size: Size,
  root: HTMLElement,
  focus: Focus | null,
) {
  const radiusOf = lens.radiusOf.peek();
  return namingIn(root)({
    plain,
    picture: state.picture,
    size: signal(size),
    radiusOf: place => radiusOf(place, placeStanding(focus, plain.taking, place)),
    lens,
  });
}

function namesOn(
  { sight }: PlainPicture,
  names: readonly NameMark[],
  scale: number,
  paper: string,
): readonly SvgNode[] {
  const inks = { plain: variable('--ink'), back: variable('--ink-2') };
  return names.flatMap(({ place, text, lang, dx, dy, width, standing }) => {
    const back = standing === 'back';
    // Held where it touches its place, for programs with another typeface.
    const [anchor, held] =
      dx >= 0
        ? (['start', 0] as const)
        : dy === 0
          ? (['end', width] as const)
          : (['middle', width / 2] as const);
    return nameNodes(
      {
        x: sight.places[2 * place]! + dx + held,
        y: sight.places[2 * place + 1]! + dy,
        text,
        lang,
        size: NAME.size * scale,
        weight: WEIGHTS[standing],
        fill: inks[back ? 'back' : 'plain'],
        opacity: back ? 0.7 : 1,
        anchor,
      },
      paper,
      NAME.halo * scale,
    );
  });
}

function sizeOnPage(kind: 'map' | 'network'): Size {
  const view = document.querySelector(`.${kind}-view`);
  const { clientWidth: width, clientHeight: height } = view ?? { clientWidth: 0, clientHeight: 0 };
  return width >= LEAST_WIDTH && height > 0 ? { width, height } : USUAL;
}

/** When the places have been given their spots, which may take a while. */
function drawn(state: State, lens: LateLens, end: AbortSignal): Promise<PlainPicture> {
  return new Promise((resolve, reject) => {
    end.addEventListener('abort', () => reject(end.reason as Error), { once: true });
    const stop = effect(() => {
      const plain = plainIn(state, lens.sight.value);
      if (!plain) return;
      resolve(plain);
      queueMicrotask(() => stop());
    });
  });
}

/** The outline of the land behind the network is fetched on its own; without it the picture is still one. */
async function landThere(layer: SVGGElement, end: AbortSignal): Promise<void> {
  const land = layer.querySelector('.svg-land-behind:not([hidden])');
  for (let time = 0; land && !land.getAttribute('d') && time < TIMES; time++) {
    await new Promise(resolve => setTimeout(resolve, WAIT));
    end.throwIfAborted();
  }
  await nextTurn();
}
