// Entry of a background worker.

import { expose } from 'comlink';
import { answer } from './answer';
import { holdForLife } from './life';
import type { Answer, OnProgress, Question, Topic } from './protocol';

const lock = holdForLife();
const worker = {
  /** Name of the lock that this worker holds while it lives; empty where there are no locks. */
  lock: (): Promise<string> => lock,
  answer<T extends Topic>(topic: T, question: Question<T>, onProgress: OnProgress): Promise<Answer<T>> {
    return answer(topic, question, { onProgress });
  },
};

export type WorkerApi = typeof worker;

expose(worker);
