import { angleBetween, EARTH_RADIUS, toVector } from '../../lib/geodesy';
import type { Quantity } from './attribute';

/** Great-circle distance between the two ends, in kilometres. */
export const length = {
  id: 'length',
  of: 'tie',
  type: 'quantity',
  read({ network: { places, ties } }) {
    const vectors = places.map(({ lon, lat }) => toVector([lon, lat]));
    return Float64Array.from(ties, ({ a, b }) => EARTH_RADIUS * angleBetween(vectors[a]!, vectors[b]!));
  },
} as const satisfies Quantity;
