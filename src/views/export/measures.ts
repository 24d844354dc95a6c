// All measures that tell the places or ties of a network apart, computed of a part of it.

import { measureInfo, measures, type MeasureId } from '../../analysis/metrics/catalogue';
import { tellingMeasures } from '../../analysis/metrics/telling';
import type { ClusterOptions } from '../../analysis/communities/communities';
import type { Network } from '../../graph/network';
import type { Slice } from '../../graph/slice';
import { askMeasures } from '../../worker/askMeasures';
import type { Analyst, AskOptions } from '../../worker/protocol';

export function measuresFor(network: Network): readonly MeasureId[] {
  const telling = tellingMeasures(network);
  return measures.map(({ id }) => id).filter(id => telling.has(id));
}

/** What they need, asked one after the other so that progress runs once from 0 to 1. */
const LOTS = [undefined, 'sweep', 'clusters'] as const;

type Values = Readonly<Record<string, Float64Array>>;

/** Of a slice, by what was asked: the next format wants the same numbers. */
const known = new WeakMap<Slice, Map<string, Values>>();

export async function measured(
  analyst: Analyst,
  slice: Slice,
  ids: readonly MeasureId[],
  clusters: ClusterOptions,
  { signal, onProgress }: AskOptions,
): Promise<Values> {
  const answers = known.get(slice) ?? new Map<string, Values>();
  known.set(slice, answers);
  const found: Record<string, Float64Array> = {};
  for (const [done, lot] of LOTS.entries()) {
    const asked = ids.filter(id => measureInfo(id)?.needs === lot);
    if (asked.length === 0) continue;
    const report = (share: number) => onProgress?.((done + share) / LOTS.length);
    const question = { slice, ids: asked, ...(lot === 'clusters' && { clusters }) };
    const key = JSON.stringify([asked, question.clusters]);
    const answer =
      answers.get(key) ??
      (await askMeasures(analyst, question, { ...(signal && { signal }), onProgress: report }));
    answers.set(key, answer);
    Object.assign(found, answer);
    report(1);
  }
  return Object.fromEntries(ids.map(id => [id, found[id]!]));
}
