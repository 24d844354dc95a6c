// Where the places of the picture stand in the window by the camera of now, whether it has been drawn or not.

import type { Map as MapLibre } from 'maplibre-gl';
import { dot, toVector } from '../../lib/geodesy';
import type { State } from '../../state/state';
import { LARGE } from '../parts/panel/ownTurn';

/** On the globe, what lies farther than this from the middle is behind the horizon or near it (75°, as a cosine). */
const HORIZON = Math.cos((75 * Math.PI) / 180);

/** NaN where a place is out of sight; null of very many places, none of which the eye could follow. */
export function placesOnScreen(map: MapLibre, { picture, projection }: State): Float64Array | null {
  const network = picture.network.peek();
  const { left, top, width, height } = map.getCanvas().getBoundingClientRect();
  if (!network || network.places.length > LARGE || width === 0) return null;
  const { lng, lat } = map.getCenter();
  const middle = toVector([lng, lat]);
  const globe = projection.peek() === 'globe';
  const spots = new Float64Array(2 * network.places.length).fill(NaN);
  network.places.forEach(({ lon, lat }, place) => {
    if (Number.isNaN(lon)) return;
    if (globe && dot(middle, toVector([lon, lat])) < HORIZON) return;
    const { x, y } = map.project([lon, lat]);
    if (x >= 0 && y >= 0 && x <= width && y <= height) spots.set([left + x, top + y], 2 * place);
  });
  return spots;
}
