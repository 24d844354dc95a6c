// Events and projects that lie over map or network, as elements of a picture file.

import { matrixOf } from '../../export/svg/affine';
import type { SvgNode } from '../../export/svg/svgNode';
import { layersWanted } from '../parts/surface/followLayers';
import type { Room } from '../parts/surface/lazyView';
import { flatten } from '../parts/svg/svgFlatten';
import type { Box } from '../parts/svg/svgNames';

/** For the pointer. */
const FOR_HANDS = '.layer-hit';
/** Half of what the mark of an event takes, in pixels. */
const EVENT = 6;

export interface PictureLayers {
  readonly nodes: readonly SvgNode[];
  /** Where no name is to stand. */
  readonly taken: readonly Box[];
}

/** `at`: where a place stands, in pixels; null where it cannot be seen. */
export async function pictureLayers(
  room: Room,
  at: (place: number) => readonly [number, number] | null,
): Promise<PictureLayers> {
  const wanted = layersWanted(room.state);
  if (wanted.peek().length === 0) return { nodes: [], taken: [] };
  const { mountLayers } = await import('../parts/layers');
  room.spots.value = { surface: room.root, at, follow: () => () => {} };
  const stop = mountLayers(room, wanted);
  try {
    const layers = room.root.querySelector<SVGSVGElement>('svg.layers');
    return layers
      ? { nodes: flatten(layers, FOR_HANDS).nodes, taken: marksOn(layers) }
      : { nodes: [], taken: [] };
  } finally {
    stop();
    room.spots.value = null;
  }
}

/** Knots of projects, and events. */
function marksOn(layers: SVGSVGElement): readonly Box[] {
  const box = (x: number, y: number, half: number): Box => ({
    left: x - half,
    right: x + half,
    top: y - half,
    bottom: y + half,
  });
  return [
    ...[...layers.querySelectorAll<SVGGElement>('.layer-project:not([display]) .layer-knot')].map(knot => {
      const at = (name: string) => Number(knot.getAttribute(name));
      return box(at('cx'), at('cy'), at('r'));
    }),
    ...[...layers.querySelectorAll('.layer-event:not([display])')].map(event => {
      const [, , , , x, y] = matrixOf(event.getAttribute('transform') ?? '');
      return box(x, y, EVENT);
    }),
  ];
}
