// The map. Its code, style and shapes are fetched when the view is first seen; until then a calm disc stands there.

import { loadBasemap, type Basemap } from '../../data/loadBasemap';
import { lazyView, type Room } from '../parts/surface/lazyView';
import { inTurns } from '../../lib/steps';
import type { Ground, LateLens } from '../parts/svg/svgSurface';
import './map.css';

let known: Basemap | null = null;

/** Null where they did not come: then they are asked for again the next time. */
const shapes = async () => (known ??= await loadBasemap().catch(() => null));

const drawing =
  (draw: (room: Room, shapes: Basemap | null) => () => void, shapes: Basemap | null) => (room: Room) => {
    room.remark.value = shapes ? null : { text: ({ map }) => map.incomplete, beside: true };
    return { draw: () => draw(room, shapes), stop() {} };
  };

export const mapView = lazyView({
  id: 'map',
  sentences: ({ map }) => map,
  async load() {
    const [{ mountMap }, found] = await Promise.all([import('./mountMap'), shapes()]);
    return drawing(mountMap, found);
  },
  async loadPlain() {
    const [{ drawPlainMap }, found] = await Promise.all([import('./svgMap'), shapes()]);
    return drawing(drawPlainMap, found);
  },
});

/** For a picture file: what the plain drawing draws, without its room. What takes long is done in turns. */
export async function loadMapLens(
  room: Pick<Room, 'state'>,
  ground: Ground,
  end: AbortSignal,
): Promise<LateLens> {
  const [{ mapLens }, { arcing, arcPoints }, { lateGround }, found] = await Promise.all([
    import('./svgMap'),
    import('./picking'),
    import('./svgGround'),
    shapes(),
  ]);
  end.throwIfAborted();
  const network = room.state.picture.network.peek();
  const arcs = network && (await inTurns(arcing(network), end));
  const late = lateGround(ground.layer, found);
  const lens = mapLens(room, ground, found, {
    arcsOf: other => (arcs && other === network ? arcs : arcPoints(other)),
    groundOn: () => late,
  });
  return { ...lens, drawing: late.drawing, isDrawn: late.isDrawn };
}
