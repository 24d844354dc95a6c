// Measures by id over a slice; what several of them need is computed once.

import type { Slice } from '../../graph/slice';
import { csrOf } from '../kernels/csr';
import type { Sweep } from '../kernels/sweep/types';
import type { Measure } from '../measure';
import { computers } from '.';
import type { MeasureId } from './catalogue';

export interface Given {
  readonly sweep?: Sweep | undefined;
  readonly clusters?: Uint32Array | undefined;
}

/** Throws where an id is not known, or a measure needs what is not given. */
export function computeMeasures(
  slice: Slice,
  ids: readonly string[],
  { sweep, clusters }: Given = {},
): Record<string, Float64Array> {
  const input = {
    slice,
    csr: csrOf(slice),
    sweep: () => given(sweep, 'the shortest paths'),
    clusters: () => given(clusters, 'the clusters'),
  };
  return Object.fromEntries(
    ids.map(id => {
      const measure: Measure | undefined = computers[id as MeasureId];
      if (!measure) throw new Error(`no such measure: ${id}`);
      return [id, measure.compute(input)];
    }),
  );
}

function given<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new Error(`a measure needs ${what}`);
  return value;
}
