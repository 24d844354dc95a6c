import type { Slice } from '../../graph/slice';
import type { Sweep } from '../kernels/sweep/types';
import type { Statistics } from './catalogue';

/** All figures of a slice; those that need shortest paths are NaN without a sweep. */
export function statisticsOf(_slice: Slice, _sweep?: Sweep): Statistics {
  throw new Error('not yet');
}
