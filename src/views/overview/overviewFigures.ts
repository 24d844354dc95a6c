// The figures of the overview, from what is shown. Pure.
// Not from the measures' answers, which follow at rest only: while the years play, all figures are of one year.

import { components } from '../../analysis/kernels/components';
import { TIE_KINDS, type TieKind } from '../../data/records';
import type { Network } from '../../graph/network';
import { sliceOf } from '../../graph/slice';
import { ABSENT, STATUS_NAMES, type StatusName } from '../../graph/status';
import type { Shown } from '../../state/shown';

export interface OverviewFigures {
  /** Components of more than one place. */
  readonly components: number;
  /** Places of the largest one; 0 where there is none. */
  readonly largest: number;
  readonly byStatus: readonly (readonly [StatusName, number])[];
  readonly byKind: readonly (readonly [TieKind, number])[];
  /** The places with most partners; more than one partner, boundary places left out. */
  readonly top: readonly { readonly place: number; readonly partners: number }[];
}

const TOP = 8;

export function overviewFigures(network: Network, shown: Shown): OverviewFigures {
  const degree = new Uint32Array(network.places.length);
  const statuses = new Uint32Array(STATUS_NAMES.length);
  const kinds = new Map<TieKind, number>();
  network.ties.forEach((tie, index) => {
    const code = shown.status[index]!;
    if (code === ABSENT) return;
    statuses[code]!++;
    const kind = TIE_KINDS[shown.kinds[index]!]!;
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
    degree[tie.a]!++;
    degree[tie.b]!++;
  });

  const parts = components(sliceOf(network, shown.status)).sizes.filter(size => size > 1);
  const top = [...degree.keys()]
    .filter(place => degree[place]! > 1 && network.places[place]!.tiesKnown !== 'boundary')
    .map(place => ({ place, partners: degree[place]! }))
    .sort((x, y) => y.partners - x.partners || x.place - y.place)
    .slice(0, TOP);

  return {
    components: parts.length,
    largest: parts[0] ?? 0,
    byStatus: [...statuses].flatMap((n, code) => (n > 0 ? [[STATUS_NAMES[code]!, n] as const] : [])),
    byKind: TIE_KINDS.flatMap(kind => (kinds.has(kind) ? [[kind, kinds.get(kind)!] as const] : [])),
    top,
  };
}
