// A worker thread of Node that answers as the page's background worker does.

import { expose } from 'comlink';
import nodeEndpoint from 'comlink/dist/esm/node-adapter';
import { parentPort } from 'node:worker_threads';
import { answer } from '../../src/worker/answer';
import type { OnProgress, Question, Topic } from '../../src/worker/protocol';

expose(
  {
    lock: () => '',
    answer: <T extends Topic>(topic: T, question: Question<T>, onProgress: OnProgress) =>
      answer(topic, question, { onProgress }),
  },
  nodeEndpoint(parentPort!),
);
