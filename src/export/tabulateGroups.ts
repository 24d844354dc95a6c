// Countries or regions as nodes, as map and network draw them at that level: between two an edge with the number of ties
// as its weight, and ties inside a group counted with it.

import { INNER, type Groups, type Level, type Weights } from '../graph/aggregate';
import { NO_COUNTRY } from '../data/noCountry';
import type { Place } from '../data/records';
import { joined, numberColumn, textColumn } from './columns';
import { WEIGHT, type About, type GraphTable } from './graphTable';

export interface GroupSource {
  readonly level: Exclude<Level, 'place'>;
  readonly groups: Groups;
  readonly weights: Weights;
  readonly nameOf: (code: string) => string;
}

/** Where a group stands is the middle of its places: five digits are a metre, more say nothing. */
const rounded = (degrees: number): number => Math.round(degrees * 1e5) / 1e5;

/** Groups without a tie are left out. They are few, and need no pauses. */
export function tabulateGroups({ level, groups, weights, nameOf }: GroupSource, about: About): GraphTable {
  const { network } = groups;
  const kept = [...network.places.keys()].filter(group => weights.places[group]! > 0);
  const rowOf = new Map(kept.map((group, row) => [group, row]));
  const pairs = [...network.ties.keys()].filter(pair => pair !== INNER && weights.ties[pair]! > 0);
  const numbers = (name: string, value: (group: number) => number, type: 'whole' | 'real' = 'whole') =>
    numberColumn(name, type, Float64Array.from(kept, value));
  const texts = (name: string, value: (place: Place) => string) =>
    textColumn(
      name,
      kept.map(group => value(network.places[group]!)),
    );
  return {
    about,
    nodes: {
      count: kept.length,
      ids: joined(kept.map(group => network.places[group]!.id)),
      names: joined(kept.map(group => nameOf(network.places[group]!.id))),
      columns: [
        texts('kind', () => level),
        texts('country', ({ country }) => (country === NO_COUNTRY ? '' : country)),
        numbers('lat', group => rounded(network.places[group]!.lat), 'real'),
        numbers('lon', group => rounded(network.places[group]!.lon), 'real'),
        numbers('ties', group => weights.places[group]!),
        numbers('ties_inside', group => weights.inner[group]!),
      ],
    },
    edges: {
      count: pairs.length,
      ids: joined(pairs.map(pair => network.ties[pair]!.id)),
      source: Uint32Array.from(pairs, pair => rowOf.get(network.ties[pair]!.a)!),
      target: Uint32Array.from(pairs, pair => rowOf.get(network.ties[pair]!.b)!),
      columns: [
        numberColumn(
          WEIGHT,
          'whole',
          Float64Array.from(pairs, pair => weights.ties[pair]!),
        ),
      ],
    },
  };
}
