// A story made from the data on the page: asks in the background for what it stands on, then puts it together in turns.

import { CLUSTER_DEFAULTS } from '../../analysis/communities/communities';
import { worldOf } from '../../analysis/findings/world';
import type { MadeView } from '../../analysis/stories/made/part';
import { makingStory } from '../../analysis/stories/makeStory';
import { coreToday, sliceToday } from '../../analysis/stories/networkToday';
import type { Tables } from '../../data/records';
import type { Story } from '../../data/stories/story';
import type { NameIndex } from '../../graph/names';
import type { Network } from '../../graph/network';
import { kindsAt, statusToday } from '../../graph/status';
import { inTurns, nextTurn } from '../../lib/steps';
import { askExpectation } from '../../worker/askExpectation';
import { askMeasures } from '../../worker/askMeasures';
import type { Analyst, AskOptions } from '../../worker/protocol';
import { defaults, type ViewState } from '../fields';
import { formatSceneView } from './sceneView';

export interface MadeStoryInput {
  /** What the story shall be called by. */
  readonly id: string;
  /** As listed, without ties that are only proposed. */
  readonly network: Network;
  readonly tables: Tables;
  readonly names: NameIndex;
}

/** Where fewer than half of the places lie anywhere, no scene shows the map. Rejects where something could not be computed or fetched, and when `signal` aborts. */
export async function madeStory(
  analyst: Analyst,
  { id, network, tables, names }: MadeStoryInput,
  options: AskOptions = {},
): Promise<Story> {
  const [slice, core] = [sliceToday(network), coreToday(network)];
  await nextTurn();
  const [measures, communities, { answer: expectation }] = await Promise.all([
    askMeasures(analyst, { slice: core, ids: ['betweenness'] }, options),
    analyst.ask('communities', { slice: core, options: CLUSTER_DEFAULTS }, options),
    askExpectation(analyst, { network, names, slice, absent: 'auto' }, options),
  ]);
  options.signal?.throwIfAborted();
  const world = worldOf({
    network,
    tables,
    status: statusToday(network),
    kinds: kindsAt(network, null),
    mode: 'all',
    year: null,
    filtered: false,
  });
  await nextTurn();
  const from = { network, tables, world, betweenness: measures['betweenness']!, communities, expectation };
  const { id: dataset } = network.info;
  const located = network.places.filter(({ lat }) => !Number.isNaN(lat)).length;
  const only: Partial<ViewState> = located < network.places.length / 2 ? { arrangement: 'network' } : {};
  const format = (view: MadeView) =>
    formatSceneView({ ...defaults, dataset, ...(view satisfies Partial<ViewState>), ...only }, dataset);
  return inTurns(makingStory(id, from, format), options.signal);
}
