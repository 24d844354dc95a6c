import type { Category } from './attribute';

/** ISO 3166-2; none where no code exists. */
export const region = {
  id: 'region',
  of: 'place',
  type: 'category',
  read: ({ network }) => network.places.map(place => (place.region === '' ? [] : [place.region])),
} as const satisfies Category;
