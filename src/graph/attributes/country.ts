import type { Category } from './attribute';

/** ISO 3166-1 alpha-2. */
export const country = {
  id: 'country',
  of: 'place',
  type: 'category',
  read: ({ network }) => network.places.map(place => [place.country]),
} as const satisfies Category;
