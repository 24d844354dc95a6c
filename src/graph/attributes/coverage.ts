import { TIES_KNOWN } from '../../data/records';
import type { Category } from './attribute';

/** Which ties of a place were collected. Who leaves boundary places out wants no tie that ends at one. */
export const coverage = {
  id: 'coverage',
  of: 'place',
  type: 'category',
  order: TIES_KNOWN,
  bothEnds: true,
  read: ({ network }) => network.places.map(place => [place.tiesKnown]),
} as const satisfies Category;
