// Tiny worlds with places where a test wants them.

import type { Dataset } from '../../../src/data/records';
import { world, type AgreementLine } from '../../world';

export function atPlaces(
  lines: readonly AgreementLine[],
  spots: Readonly<Record<string, readonly [lon: number, lat: number]>>,
): Dataset {
  const made = world(lines, { sides: false });
  const places = made.tables.places.map(place => {
    const [lon, lat] = spots[place.id]!;
    return { ...place, lon, lat };
  });
  return { ...made, tables: { ...made.tables, places } };
}
