// Shortest paths from every place of a slice, shared out over the pool and kept for the next who asks of that slice.

import type { Sweep } from '../analysis/kernels/sweep/types';
import type { Slice } from '../graph/slice';
import type { Analyst, AskOptions } from './protocol';

/** Of one slice object one sweep is computed, whoever asks. */
export function askSweep(_analyst: Analyst, _slice: Slice, _options?: AskOptions): Promise<Sweep> {
  return Promise.reject(new Error('not yet'));
}
