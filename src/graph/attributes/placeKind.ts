import { PLACE_KINDS } from '../../data/records';
import type { Category } from './attribute';

export const placeKind = {
  id: 'placeKind',
  of: 'place',
  type: 'category',
  order: PLACE_KINDS,
  read: ({ network }) => network.places.map(place => [place.kind]),
} as const satisfies Category;
