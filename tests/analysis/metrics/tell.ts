// A measure's values of a small network, and networks of plain shapes.

import { csrOf } from '../../../src/analysis/kernels/csr';
import type { MeasureId } from '../../../src/analysis/metrics/catalogue';
import { computeMeasures, type Given } from '../../../src/analysis/metrics/compute';
import type { Slice } from '../../../src/graph/slice';
import { complete, cycle, path, star as starOf } from '../networks';
import { slice } from '../slices';

export const tell = (id: MeasureId, network: Slice, given?: Given): number[] => [
  ...computeMeasures(network, [id], given)[id]!,
];

const upTo = (n: number) => [...Array(Math.max(0, n)).keys()];
export { complete, cycle, path } from '../networks';
/** Place 0 is the centre. */
export const star = (n: number) => starOf(n - 1);
export const empty = slice(0, []);
export const alone = slice(1, []);
export const isolated = slice(3, []);

export const DEGENERATE: readonly (readonly [string, Slice])[] = [
  ['nothing', empty],
  ['one place', alone],
  ['places without ties', isolated],
  ['a pair', path(2)],
  ['a path', path(5)],
  ['a cycle', cycle(5)],
  ['a star', star(6)],
  ['everybody tied with everybody', complete(5)],
];

/** The partners of each place, for oracles that go by the definition. */
export function partnersIn(network: Slice): readonly ReadonlySet<number>[] {
  const { offsets, neighbours } = csrOf(network);
  return upTo(network.order).map(place => new Set(neighbours.subarray(offsets[place], offsets[place + 1])));
}

/** The network without a tie. */
export function withoutTie(network: Slice, gone: number): Slice {
  const keep = (_: unknown, tie: number) => tie !== gone;
  return { ...network, source: network.source.filter(keep), target: network.target.filter(keep) };
}

/** The network in which a place has lost its ties. */
export function withoutTiesOf(network: Slice, place: number): Slice {
  const keep = (_: unknown, tie: number) => network.source[tie] !== place && network.target[tie] !== place;
  return { ...network, source: network.source.filter(keep), target: network.target.filter(keep) };
}
