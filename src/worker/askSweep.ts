// Shortest paths from every place of a slice, shared out over the pool and kept for the next who asks of that slice.

import type { Sweep } from '../analysis/kernels/sweep/types';
import type { Slice } from '../graph/slice';
import type { Analyst, AskOptions } from './protocol';

/** Of one slice object one sweep is computed, whoever asks. */
export async function askSweep(analyst: Analyst, slice: Slice, options?: AskOptions): Promise<Sweep> {
  // The first page has no use for it.
  const { sharedSweep } = await import('./sharedSweep');
  return sharedSweep(analyst, slice, options);
}
