// Where the places stand, for the graphics card and for picking. Made once per network.

import { tiesOf } from '../../graph/neighbours';
import type { Network } from '../../graph/network';
import { toVector } from '../../lib/geodesy';

export interface PlacePoints {
  /** Unit vectors, x y z per place. */
  readonly vectors: Float32Array;
  /** Web mercator x y per place, 0 … 1. */
  readonly mercator: Float32Array;
  /** Places in the order in which they are drawn: those with more ties first, so that the others lie above. */
  readonly order: Uint32Array;
}

/** No nearer to a pole: there the flat map has no end. */
const POLE = 0.999999;

export function placePoints({ places, neighbours }: Pick<Network, 'places' | 'neighbours'>): PlacePoints {
  const vectors = new Float32Array(3 * places.length);
  const mercator = new Float32Array(2 * places.length);
  places.forEach(({ lon, lat }, place) => {
    const vector = toVector([lon, lat]);
    vectors.set(vector, 3 * place);
    const z = Math.max(-POLE, Math.min(POLE, vector[2]));
    mercator[2 * place] = lon / 360 + 0.5;
    mercator[2 * place + 1] = 0.5 - Math.log((1 + z) / (1 - z)) / (4 * Math.PI);
  });
  const degree = Uint32Array.from(places, (_, place) => tiesOf(neighbours, place).length);
  const order = Uint32Array.from(places.keys()).sort((x, y) => degree[y]! - degree[x]! || x - y);
  return { vectors, mercator, order };
}
