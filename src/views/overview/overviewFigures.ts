// The figures of the overview, from what is shown and the measures of it. Pure.

import { TIE_KINDS, type TieKind } from '../../data/records';
import type { Network } from '../../graph/network';
import { ABSENT, STATUS_NAMES, type StatusName } from '../../graph/status';
import type { Shown } from '../../state/shown';
import type { Values } from '../../state/state';

export interface OverviewFigures {
  /** Places that take part in a tie that is shown. */
  readonly places: number;
  /** Among those places; null until the measures are there. */
  readonly components: number | null;
  /** Places of the largest component. */
  readonly largest: number;
  readonly byStatus: readonly (readonly [StatusName, number])[];
  readonly byKind: readonly (readonly [TieKind, number])[];
  /** The places with most partners; more than one partner, boundary places left out. */
  readonly top: readonly { readonly place: number; readonly partners: number }[];
}

const TOP = 8;

export function overviewFigures(network: Network, shown: Shown, values: Values | null): OverviewFigures {
  const tied = new Uint8Array(network.places.length);
  const statuses = new Uint32Array(STATUS_NAMES.length);
  const kinds = new Map<TieKind, number>();
  network.ties.forEach((tie, index) => {
    const code = shown.status[index]!;
    if (code === ABSENT) return;
    statuses[code]!++;
    kinds.set(tie.kind, (kinds.get(tie.kind) ?? 0) + 1);
    tied[tie.a] = 1;
    tied[tie.b] = 1;
  });

  const component = values?.['component'];
  const groups = new Set(component?.filter((_, place) => tied[place] === 1));
  const degree = values?.['degree'];
  const top = [...tied.keys()]
    .filter(place => (degree?.[place] ?? 0) > 1 && network.places[place]!.tiesKnown !== 'boundary')
    .map(place => ({ place, partners: degree![place]! }))
    .sort((x, y) => y.partners - x.partners || x.place - y.place)
    .slice(0, TOP);

  return {
    places: tied.reduce((sum, one) => sum + one, 0),
    components: component ? groups.size : null,
    largest: values?.['componentSize']?.reduce((most, size) => Math.max(most, size), 0) ?? 0,
    byStatus: [...statuses].flatMap((n, code) => (n > 0 ? [[STATUS_NAMES[code]!, n] as const] : [])),
    byKind: TIE_KINDS.flatMap(kind => (kinds.has(kind) ? [[kind, kinds.get(kind)!] as const] : [])),
    top,
  };
}
