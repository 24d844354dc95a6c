// What a place has when others have become it: its own values first, then those of the others in the order of the table.
// What it already has otherwise is not taken over, and listed.

import type { Dataset, Place, TiesKnown } from '../records';
import type { Change } from './applied';
import type { Decisions } from './applyCorrections';

/** The more is known of its ties, the better. */
const KNOWN: readonly TiesKnown[] = ['boundary', 'listed', 'all'];

/** Those that are left, by id. */
export function mergedPlaces(
  { tables }: Dataset,
  { into, places: changed, placesOut }: Pick<Decisions, 'into' | 'places' | 'placesOut'>,
  changes: Change[],
): ReadonlyMap<string, Place> {
  const now = new Map<string, Place>();
  const others: Place[] = [];
  for (const row of tables.places) {
    const place = changed.get(row.id) ?? row;
    if (into.has(place.id)) others.push(place);
    else if (!placesOut.has(place.id)) now.set(place.id, place);
  }
  for (const other of others) {
    const root = into.get(other.id)!;
    changes.push({ what: 'merged', table: 'places', subject: other.id, column: '', before: '', after: root });
    const own = now.get(root);
    if (own) now.set(root, joined(own, other, changes));
  }
  return now;
}

function joined(own: Place, other: Place, changes: Change[]): Place {
  const note = (what: 'filled' | 'dropped', column: string, before: string, after: string) =>
    void changes.push({ what, table: 'places', subject: own.id, column, before, after });
  const point = ({ lat, lon }: Place) => (Number.isNaN(lat) ? '' : `${lat}, ${lon}`);
  const text = (value: string | number | null) => (value === null ? '' : String(value));
  let place = own;
  const compare = (column: string, mine: string, theirs: string, values: Partial<Place>) => {
    if (theirs === '' || theirs === mine) return;
    if (mine !== '') return note('dropped', column, theirs, '');
    note('filled', column, '', theirs);
    place = { ...place, ...values };
  };
  const { lat, lon, population, populationYear, region, country, kind } = other;
  compare('coordinates', point(own), point(other), { lat, lon });
  compare('population', text(own.population), text(population), { population, populationYear });
  compare('region', own.region, region, { region });
  compare('country', own.country, country, {});
  compare('kind', own.kind, kind, {});
  if (KNOWN.indexOf(other.tiesKnown) > KNOWN.indexOf(own.tiesKnown)) {
    note('filled', 'tiesKnown', own.tiesKnown, other.tiesKnown);
    place = { ...place, tiesKnown: other.tiesKnown };
  }
  return place;
}
