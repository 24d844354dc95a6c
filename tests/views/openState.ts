// A state over a dataset of the test, for views that are mounted.

import type { Dataset } from '../../src/data/records';
import type { ViewState } from '../../src/state/fields';
import { createState } from '../../src/state/createState';
import type { State } from '../../src/state/state';
import { answer } from '../../src/worker/answer';
import type { Analyst } from '../../src/worker/protocol';

/** The real analysis in place; the dataset comes from the test instead of the network. */
function analystWith(dataset: Dataset): Analyst {
  return {
    ask: async (topic, question, options = {}) =>
      topic === 'load' ? (dataset as never) : answer(topic, question, options),
    close() {},
  };
}

/** Loaded, and with the texts of its language. */
export async function openState(dataset: Dataset, initial: Partial<ViewState> = {}): Promise<State> {
  const { id } = dataset.info;
  const state = createState({
    analyst: analystWith(dataset),
    catalogue: [{ id, descriptorUrl: '', tables: {} }],
    initial: { dataset: id, ...initial },
    settle: 0,
  });
  const german = state.messages.value;
  const ready = () =>
    state.radii.value !== null && (state.lang.value === 'de' || state.messages.value !== german);
  while (!ready()) await new Promise(resolve => setTimeout(resolve, 1));
  return state;
}
