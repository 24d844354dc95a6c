// Measures by id, with the sweep where one of them needs it.

import type { ClusterOptions } from '../analysis/communities/communities';
import { measureInfo } from '../analysis/metrics/catalogue';
import type { Slice } from '../graph/slice';
import { askSweep } from './askSweep';
import type { Analyst, Answer, AskOptions } from './protocol';

export interface MeasuresAsked {
  readonly slice: Slice;
  readonly ids: readonly string[];
  readonly clusters?: ClusterOptions | undefined;
}

export async function askMeasures(
  analyst: Analyst,
  { slice, ids, clusters }: MeasuresAsked,
  options: AskOptions = {},
): Promise<Answer<'measures'>> {
  const swept = ids.some(id => measureInfo(id)?.needs === 'sweep');
  const sweep = swept ? await askSweep(analyst, slice, options) : undefined;
  return analyst.ask('measures', { slice, ids, sweep, clusters }, options);
}
