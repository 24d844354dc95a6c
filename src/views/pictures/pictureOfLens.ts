// Map and network as elements of a picture file: the same places, ties and names, in the same looks, as the plain
// drawing has them. Nothing of it is drawn on the page but what lies behind, out of sight.

import { effect, signal } from '@preact/signals-core';
import { degreeIn } from '../../analysis/kernels/csr';
import { nameNodes, placeNode, tieNode } from '../../export/svg/marks';
import { node, type SvgNode } from '../../export/svg/svgNode';
import { nextTurn } from '../../lib/steps';
import { DASHES, LINES } from '../../state/encoding';
import { focusOf, placeStanding } from '../../state/focus';
import type { State } from '../../state/state';
import { labelScaleOf } from '../parts/surface/labelScale';
import type { Room } from '../parts/surface/lazyView';
import { loadMapLens } from '../map';
import { loadNetworkLens } from '../network';
import { svgElement, type PlaceMark } from '../parts/svg/svgElements';
import { flatten } from '../parts/svg/svgFlatten';
import { plainIn, plainLooks, plainMarks } from '../parts/svg/svgMarks';
import { namer, type PlainPicture } from '../parts/svg/svgNaming';
import { pathOf, type Size } from '../parts/svg/svgSight';
import type { Lens } from '../parts/svg/svgSurface';
import { TIE_BYTES, WIDTH_STEPS } from '../parts/surface/tieLooks';

export interface DrawnPicture extends Size {
  readonly nodes: Iterable<SvgNode>;
  readonly defs: readonly SvgNode[];
}

/** As in the style sheet of the plain drawing. */
const NAME = { size: 11.5, halo: 3.5 } as const;
const WEIGHTS = { marked: 650, lit: 500, plain: 450, back: 450 } as const;
/** What a picture has where its view is not on the page, or is no wider than a phone. */
const USUAL: Size = { width: 960, height: 640 };
const LEAST_WIDTH = 480;
/** Steps to look again whether the land behind the network has come, in milliseconds, and how many. */
const [WAIT, TIMES] = [50, 100];

export async function pictureOfLens(
  state: State,
  kind: 'map' | 'network',
  signalOfEnd: AbortSignal,
): Promise<DrawnPicture> {
  const load = kind === 'map' ? loadMapLens : loadNetworkLens;
  const openLens = await load();
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
  const lens = openLens(room, { layer, size: signal(size) });
  try {
    const plain = await drawn(state, lens, signalOfEnd);
    await landThere(layer, signalOfEnd);
    const ground = flatten(layer);
    return {
      ...size,
      defs: ground.defs,
      nodes: [
        node('rect', { ...size, fill: variable('--paper') }),
        node('g', { id: 'ground' }, ground.nodes),
        ...marks(state, plain, lens, size, root, variable(kind === 'map' ? '--land' : '--paper')),
      ],
    };
  } finally {
    lens.stop();
    root.remove();
  }
}

/** Those that do not stand out, then those that do. */
function later(draw: (above: boolean) => Iterable<SvgNode>): Iterable<SvgNode> {
  return {
    *[Symbol.iterator]() {
      yield* draw(false);
      yield* draw(true);
    },
  };
}

/** What is written later, mark by mark; all that it needs is taken now. */
function marks(
  state: State,
  plain: PlainPicture,
  lens: Lens,
  size: Size,
  root: HTMLElement,
  paper: string,
): readonly SvgNode[] {
  const { picture } = state;
  const { sight, network, shown, taking } = plain;
  const focus = focusOf(network, shown, picture.selection.peek(), null);
  const looks = plainLooks(state, plain, focus);
  const radiusOf = lens.radiusOf.peek();
  const markOf = plainMarks(state, plain, focus, radiusOf);
  const width = lens.width.peek();
  const names = namer(root)({
    plain,
    picture,
    size: signal(size),
    radiusOf: place => radiusOf(place, placeStanding(focus, taking, place)),
    lens,
  });
  const scale = labelScaleOf(root);
  const inks = { plain: variable('--ink'), back: variable('--ink-2') };

  function* ties(above: boolean): Generator<SvgNode, void> {
    for (let tie = 0; tie < network.ties.length; tie++) {
      const [red, green, blue, opacity, line, steps, over, isDrawn] = looks.subarray(tie * TIE_BYTES);
      if (isDrawn === 0 || (over === 1) !== above) continue;
      const d = pathOf(sight, tie);
      // Behind the globe.
      if (d === '') continue;
      yield tieNode({
        d,
        colour: `rgb(${red},${green},${blue})`,
        opacity: opacity! / 255,
        width: (width * steps!) / WIDTH_STEPS,
        dashes: DASHES[LINES[line!]!],
      });
    }
  }
  // Large ones first, so that small ones stay in sight.
  const order = [...network.places.keys()].sort(
    (p, q) => degreeIn(network.neighbours, q) - degreeIn(network.neighbours, p),
  );
  function* places(above: boolean): Generator<SvgNode, void> {
    for (const place of order) {
      const [x, y] = [sight.places[2 * place]!, sight.places[2 * place + 1]!];
      if (Number.isNaN(x)) continue;
      const mark: PlaceMark = markOf(place);
      if (mark.above === above) yield placeNode({ x, y, ...mark, colour: solid(mark.colour) }, paper);
    }
  }
  function* texts(): Generator<SvgNode, void> {
    for (const { place, text, lang, dx, dy, standing } of names) {
      const back = standing === 'back';
      yield* nameNodes(
        {
          x: sight.places[2 * place]! + dx,
          y: sight.places[2 * place + 1]! + dy,
          text,
          lang,
          size: NAME.size * scale,
          weight: WEIGHTS[standing],
          fill: inks[back ? 'back' : 'plain'],
          opacity: back ? 0.7 : 1,
        },
        paper,
        NAME.halo * scale,
      );
    }
  }
  return [
    node('g', { id: 'ties', fill: 'none' }, later(ties)),
    node('g', { id: 'places' }, later(places)),
    node('g', { id: 'names' }, [...texts()]),
  ];
}

/** "rgb(1 2 3 / 1)" as older programs read it. */
export const solid = (colour: string): string => `rgb(${(colour.match(/\d+/g) ?? []).slice(0, 3).join(',')})`;

/** Of the page, in the colours of the moment. */
export function variable(name: string): string {
  return getComputedStyle(document.documentElement).getPropertyValue(name).trim();
}

function sizeOnPage(kind: 'map' | 'network'): Size {
  const view = document.querySelector(`.${kind}-view`);
  const { clientWidth: width, clientHeight: height } = view ?? { clientWidth: 0, clientHeight: 0 };
  return width >= LEAST_WIDTH && height > 0 ? { width, height } : USUAL;
}

/** When the places have been given their spots, which may take a while. */
function drawn(state: State, lens: Lens, end: AbortSignal): Promise<PlainPicture> {
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
