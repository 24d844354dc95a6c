// The analyst without workers, for tests and the command line.

import { answer } from './answer';
import type { Analyst } from './protocol';

export function localAnalyst(): Analyst {
  return {
    ask: (topic, question, options = {}) => answer(topic, question, options),
    close() {},
  };
}
