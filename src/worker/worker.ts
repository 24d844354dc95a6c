// Entry of a background worker.

import { expose } from 'comlink';
import { answer } from './answer';
import type { Answer, OnProgress, Question, Topic } from './protocol';

const worker = {
  answer<T extends Topic>(topic: T, question: Question<T>, onProgress: OnProgress): Promise<Answer<T>> {
    return answer(topic, question, { onProgress });
  },
};

export type WorkerApi = typeof worker;

expose(worker);
