// Entry of a background worker.

import { expose } from 'comlink';
import { answer } from './answer';
import { holdForLife } from './life';
import { sent } from './parcel';
import type { OnProgress, Question, Topic } from './protocol';

const lock = holdForLife();
const worker = {
  /** Name of the lock that this worker holds while it lives; empty where there are no locks. */
  lock: (): Promise<string> => lock,
  async answer<T extends Topic>(topic: T, question: Question<T>, told: MessagePort): Promise<unknown> {
    const onProgress: OnProgress = share => told.postMessage(share);
    return sent(topic, await answer(topic, question, { onProgress }));
  },
};

export type WorkerApi = typeof worker;

expose(worker);
