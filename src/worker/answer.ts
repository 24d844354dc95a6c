// Answers a question, wherever it runs: in a worker, a test or on the command line.

import { graphOf } from '../analysis/graphOf';
import { measures } from '../analysis/metrics';
import { loadDataset } from '../data/loadDataset';
import type { Answer, AskOptions, Question, Topic } from './protocol';

type Answerers = {
  [T in Topic]: (question: Question<T>, options: AskOptions) => Answer<T> | Promise<Answer<T>>;
};

const answerers: Answerers = {
  load: (source, options) => loadDataset(source, options),
  measures({ slice, ids }) {
    const graph = graphOf(slice);
    return Object.fromEntries(ids.map(id => [id, measureOf(id).compute(slice, graph)]));
  },
  // A page shows its table without it.
  layout: async (question, options) =>
    (await import('../analysis/layout/arrange')).arrange(question, options.onProgress),
};

export async function answer<T extends Topic>(
  topic: T,
  question: Question<T>,
  options: AskOptions,
): Promise<Answer<T>> {
  return answerers[topic](question, options);
}

function measureOf(id: string) {
  const measure = measures.find(measure => measure.id === id);
  if (!measure) throw new Error(`no such measure: ${id}`);
  return measure;
}
