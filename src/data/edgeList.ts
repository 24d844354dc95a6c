// A bare edge list: two columns of ids and nothing that says that they are places. The ids stay as they are.

import { columnOf, type Mapping, type PairRole } from './columns/mapping';
import { readTitle } from './columns/titles';
import { NO_COUNTRY } from './columns/countries';
import type { PlaceColumns, PlaceRegister } from './pairTablePlaces';

const OF_PLACES: readonly PairRole[] = [
  'country1',
  'lat1',
  'lon1',
  'country2',
  'lat2',
  'lon2',
  'kind',
  'founded',
  'status',
  'since',
];

/** Words of graphs, not of towns: "source", "FromNodeId", "id1". */
const OF_GRAPHS = /node|vertex|knoten|uzel|user|source|target|src|dst|\bid|id\b|id\d|^(from|to|von|nach)$/i;

/** Nothing but ends, weights and times, and the ends without a title or with one that graphs have. */
export function isEdgeList(mapping: Pick<Mapping<PairRole>, 'columns'>): boolean {
  if (OF_PLACES.some(role => columnOf(mapping, role) >= 0)) return false;
  const ends = mapping.columns.filter(({ role }) => role === 'city1' || role === 'city2');
  return ends.every(({ title }) => title === '' || OF_GRAPHS.test(title) || readTitle(title) === null);
}

/** Numbers ids as they first appear. */
export function createIdRegister(): PlaceRegister {
  const numbers = new Map<string, number>();
  return {
    numberOf({ name }) {
      const number = numbers.get(name) ?? numbers.size;
      numbers.set(name, number);
      return number;
    },
    columns(of): PlaceColumns {
      const all = [...numbers.keys()];
      const id = of.map(place => all[place]!);
      return {
        id,
        name: id,
        country: id.map(() => NO_COUNTRY),
        written: id.map(() => ''),
        lat: new Float64Array(id.length).fill(NaN),
        lon: new Float64Array(id.length).fill(NaN),
      };
    },
  };
}
