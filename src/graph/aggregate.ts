// The network of groups: countries or regions as places, and between two of them one tie with the number of ties
// between their places as its weight. Ties inside a group are counted, not drawn.

import type { Place } from '../data/records';
import { groupBy } from '../lib/groupBy';
import { normalised, toLonLat, toVector, type Vector } from '../lib/geodesy';
import { atOnce, type Work } from '../lib/steps';
import { tieId } from './buildNetwork';
import { assemblingNetwork, NO_SIDE, type Network, type Tie } from './network';
import { ABSENT } from './status';

/** What is drawn as one: places themselves, regions or countries. */
export const LEVELS = ['place', 'region', 'country'] as const;
export type Level = (typeof LEVELS)[number];

export interface Groups {
  /** Groups as places (id: ISO 3166 code), group pairs as ties; stable as long as the places' network is. */
  readonly network: Network;
  /** Per place of the network below: index of its group. */
  readonly groupOf: Uint32Array;
  /** Per tie of the network below: index of the tie of groups; INNER within one group. */
  readonly pairOf: Uint32Array;
}

export const INNER = 0xffffffff;

const known = new WeakMap<Network, Map<Level, Groups>>();

/** Places without a region stand as their country. The same groups for all who ask. */
export function groupsOf(base: Network, level: Exclude<Level, 'place'>): Groups {
  return atOnce(grouping(base, level));
}

/** The same with pauses, for large networks. */
export function* grouping(base: Network, level: Exclude<Level, 'place'>): Work<Groups> {
  const levels = known.get(base) ?? new Map<Level, Groups>();
  known.set(base, levels);
  const groups = levels.get(level) ?? (yield* grouped(base, level));
  levels.set(level, groups);
  return groups;
}

function* grouped(base: Network, level: Exclude<Level, 'place'>): Work<Groups> {
  const idOf = ({ country, region }: Place) => (level === 'region' && region !== '' ? region : country);
  const members = groupBy(base.places.keys(), index => idOf(base.places[index]!));
  const ids = [...members.keys()];
  const indexOf = new Map(ids.map((id, index) => [id, index]));
  yield;
  const groupOf = Uint32Array.from(base.places, place => indexOf.get(idOf(place))!);
  yield;

  const places = ids.map((id): Place => {
    const inside = members.get(id)!.map(index => base.places[index]!);
    const [lon, lat] = middleOf(inside);
    return {
      id,
      kind: 'region',
      country: inside[0]!.country,
      region: level === 'region' ? inside[0]!.region : '',
      lat,
      lon,
      population: null,
      populationYear: null,
      tiesKnown: 'all',
    };
  });
  yield;
  const side = Uint8Array.from(ids, id => {
    const sides = new Set(members.get(id)!.map(index => base.side[index]!));
    return sides.size === 1 ? [...sides][0]! : NO_SIDE;
  });

  /** Groups of side a stand first, as their places do. */
  const comesFirst = (x: number, y: number) => side[x]! < side[y]! || (side[x] === side[y] && x < y);

  yield;
  const ties: Tie[] = [];
  const known = new Map<number, number>();
  const pairOf = Uint32Array.from(base.ties, ({ a, b }) => {
    const [from, to] = [groupOf[a]!, groupOf[b]!];
    if (from === to) return INNER;
    const [first, second] = comesFirst(from, to) ? [from, to] : [to, from];
    const key = first * ids.length + second;
    const at = known.get(key) ?? ties.length;
    if (at === ties.length) {
      known.set(key, at);
      ties.push({
        id: tieId(ids[first]!, ids[second]!),
        a: first,
        b: second,
        agreements: [],
        kind: 'partnership',
      });
    }
    return at;
  });
  yield;
  return { network: yield* assemblingNetwork(base.info, places, ties, side), groupOf, pairOf };
}

/** The middle of the places on the sphere, degrees. */
function middleOf(places: readonly Place[]): readonly [lon: number, lat: number] {
  const sum = places
    .filter(({ lon }) => !Number.isNaN(lon))
    .map(({ lon, lat }) => toVector([lon, lat]))
    .reduce<Vector>(([x, y, z], [dx, dy, dz]) => [x + dx, y + dy, z + dz], [0, 0, 0]);
  return toLonLat(normalised(sum));
}

export interface Weights {
  /** Per tie of groups: how many ties it stands for. */
  readonly ties: Float64Array;
  /** Per group: ties that end there, those within the group once. */
  readonly places: Float64Array;
  /** Per group: ties within it. */
  readonly inner: Float64Array;
}

/** Counts the ties whose status is not ABSENT. */
export function weightsOf({ network, groupOf, pairOf }: Groups, base: Network, status: Uint8Array): Weights {
  const ties = new Float64Array(network.ties.length);
  const places = new Float64Array(network.places.length);
  const inner = new Float64Array(network.places.length);
  base.ties.forEach(({ a, b }, tie) => {
    if (status[tie] === ABSENT) return;
    const pair = pairOf[tie]!;
    places[groupOf[a]!]!++;
    if (pair === INNER) inner[groupOf[a]!]!++;
    else {
      ties[pair]!++;
      places[groupOf[b]!]!++;
    }
  });
  return { ties, places, inner };
}
