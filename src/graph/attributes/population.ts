import type { Quantity } from './attribute';

/** Inhabitants. */
export const population = {
  id: 'population',
  of: 'place',
  type: 'quantity',
  read: ({ network }) => Float64Array.from(network.places, place => place.population ?? NaN),
} as const satisfies Quantity;
