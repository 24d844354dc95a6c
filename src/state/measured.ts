// The values of the measures by which places and ties are sized, coloured and widened, asked of what is shown.

import { computed, type ReadonlySignal } from '@preact/signals-core';
import type { ClusterOptions } from '../analysis/communities/communities';
import { measureInfo } from '../analysis/metrics/catalogue';
import { isOneList, type Network } from '../graph/network';
import { keptIn, type Slice } from '../graph/slice';
import { askMeasures } from '../worker/askMeasures';
import type { Analyst } from '../worker/protocol';
import { measuresIn, type MeasureValues } from './chosenEncodings';
import { createResource } from './resource';
import type { Shown } from './shown';

interface Measured {
  readonly network: Network;
  readonly values: MeasureValues;
}

export interface MeasuredInput {
  readonly analyst: Analyst;
  readonly network: ReadonlySignal<Network | null>;
  readonly shown: ReadonlySignal<Shown | null>;
  readonly slice: ReadonlySignal<Slice | null>;
  /** Ids of measures, and of attributes, which need not be asked for. */
  readonly encodedBy: readonly ReadonlySignal<string>[];
  readonly clusterOptions: ReadonlySignal<ClusterOptions>;
  /** Rest before measures are asked for anew, in milliseconds. */
  readonly settle: number;
  readonly attempt: ReadonlySignal<number>;
}

export function createMeasured(input: MeasuredInput) {
  const { analyst, network, shown, slice, encodedBy, clusterOptions, settle, attempt } = input;
  // As a text: another choice among attributes asks for nothing new.
  const asked = computed(() => measuresIn(encodedBy.map(id => id.value)).join());
  const measured = createResource<Measured | null>(
    null,
    () => {
      const net = network.value;
      const now = slice.value;
      const status = shown.value?.status;
      if (!net || !now || !status || asked.value === '') return null;
      void attempt.value;
      const ids = asked.value.split(',');
      const clusters = ids.some(id => measureInfo(id)?.needs === 'clusters')
        ? clusterOptions.value
        : undefined;
      return async signal => {
        const answer = await askMeasures(analyst, { slice: now, ids, clusters }, { signal });
        const values = Object.entries(answer).map(([id, found]) => [
          id,
          measureInfo(id)!.of === 'tie' ? overAllTies(found, status) : found,
        ]);
        return { network: net, values: Object.fromEntries(values) };
      };
    },
    settle,
  );
  return {
    values: computed((): MeasureValues | null => {
      const answer = measured.value.value;
      // Values of another network would have another length; where ties are proposed or withdrawn the old ones stand
      // until the new ones come.
      const now = network.value;
      if (!answer || !now || answer.network.places.length !== now.places.length) return null;
      return isOneList(answer.network, now) ? answer.values : null;
    }),
    error: measured.error,
    close: measured.close,
  };
}

/** Numbers per tie of a slice as numbers per tie of its network; NaN where the slice has it not. */
function overAllTies(values: Float64Array, mask: Uint8Array): Float64Array {
  const all = new Float64Array(mask.length).fill(NaN);
  keptIn(mask).forEach((tie, i) => (all[tie] = values[i]!));
  return all;
}
