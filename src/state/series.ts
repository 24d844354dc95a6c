// What the filters let through, year by year. Where they ask for kind or status, they ask as of the year that is shown,
// and the line of the ties in force as of every year.

import { computed, type ReadonlySignal } from '@preact/signals-core';
import { foundings, type Foundings } from '../analysis/series/foundings';
import { inForceBy } from '../analysis/series/inForce';
import { asksOfTime } from '../analysis/series/timedFilter';
import type { Moment } from '../graph/attributes/attribute';
import { momentAt } from '../graph/attributes/moment';
import type { FilterBy } from '../graph/filter';
import type { Network } from '../graph/network';
import type { Mode } from './fields';
import type { Shown } from './shown';

export interface SeriesInput {
  readonly network: ReadonlySignal<Network | null>;
  readonly tables: ReadonlySignal<Moment['tables'] | undefined>;
  readonly mode: ReadonlySignal<Mode>;
  readonly filterBy: ReadonlySignal<FilterBy>;
  readonly shown: ReadonlySignal<Shown | null>;
  readonly passingToday: ReadonlySignal<Uint8Array | undefined>;
}

export function createSeries({ network, tables, mode, filterBy, shown, passingToday }: SeriesInput) {
  const byYear = computed(() => mode.value === 'year' && asksOfTime(filterBy.value));
  const founded = computed((): Foundings | null => {
    const net = network.value;
    if (!net) return null;
    return foundings(net, byYear.value ? shown.value?.passes : passingToday.value);
  });
  // Apart, as it stays the same while years play.
  const inForce = computed(() => {
    const net = network.value;
    if (!net || !tables.value || !byYear.value) return null;
    return inForceBy(momentAt(net, tables.value, null), filterBy.value);
  });
  return computed((): Foundings | null => {
    const [found, line] = [founded.value, inForce.value];
    if (!found || !line) return found;
    return { ...found, rows: found.rows.map((row, i) => ({ ...row, ...line[i] })) };
  });
}
