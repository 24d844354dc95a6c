// Where the places stand: as shipped with the dataset, or asked from the worker.

import { effect, signal, type ReadonlySignal, type Signal } from '@preact/signals-core';
import type { Position } from '../../data/records';
import type { Network } from '../../graph/network';
import { sliceOf } from '../../graph/slice';
import { formatPercent } from '../../i18n/format';
import type { State } from '../../state/state';
import type { Remark } from '../lazyView';

/** Steps of the forces: settled for networks of some thousand places, bearable for larger ones. */
const ITERATIONS = 1000;

export interface Arrangement {
  readonly network: Network;
  /** x and y of place i at 2i and 2i + 1, y upwards. Dragging writes here; the link does not hold it. */
  readonly positions: Float64Array;
}

/** Null unless every place has its position. */
export function shippedPositions(
  { places, placeIndex }: Pick<Network, 'places' | 'placeIndex'>,
  shipped: readonly Position[],
): Float64Array | null {
  const positions = new Float64Array(2 * places.length).fill(NaN);
  for (const { place, x, y } of shipped) {
    const index = placeIndex.get(place);
    if (index !== undefined) positions.set([x, y], 2 * index);
  }
  return positions.some(Number.isNaN) ? null : positions;
}

/** Follows the network of the state; null while there is none or its arrangement is awaited. */
export function followArrangement(
  state: State,
  remark: Signal<Remark | null>,
): { readonly arrangement: ReadonlySignal<Arrangement | null>; readonly stop: () => void } {
  const arrangement = signal<Arrangement | null>(null);
  const say = (text: Remark['text']) => (remark.value = { text, beside: false });
  const stop = effect(() => {
    const network = state.scene.network.value;
    arrangement.value = null;
    remark.value = null;
    if (!network) return;
    const shipped = shippedPositions(network, state.data.peek()?.tables.positions ?? []);
    if (shipped) {
      arrangement.value = { network, positions: shipped };
      return;
    }
    const abort = new AbortController();
    const tell = (share: number) => say(({ net }, lang) => net.arranging(formatPercent(lang, share)));
    tell(0);
    const slice = sliceOf(network, new Uint8Array(network.ties.length).fill(1));
    state.analyst
      .ask(
        'layout',
        { slice, iterations: ITERATIONS },
        {
          signal: abort.signal,
          onProgress: share => {
            if (!abort.signal.aborted && !arrangement.peek()) tell(share);
          },
        },
      )
      .then(
        positions => {
          if (abort.signal.aborted) return;
          remark.value = null;
          arrangement.value = { network, positions };
        },
        () => {
          if (!abort.signal.aborted) say(({ net }) => net.notArranged);
        },
      );
    return () => abort.abort();
  });
  return { arrangement, stop };
}
