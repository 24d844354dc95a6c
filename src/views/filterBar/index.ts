// What is filtered by, and what is only thought of, in a row over map and network. Where nothing is, there is no row,
// and its code is not fetched.

import { effect } from '@preact/signals-core';
import { isFiltered } from '../../graph/filter';
import type { View } from '../view';

export const filterBarView: View = {
  id: 'filterBar',
  mount(host, state) {
    let unmount: (() => void) | null = null;
    let fetching = false;
    let removed = false;
    const stop = effect(() => {
      const filtered = isFiltered({ filter: state.filter.value, ends: state.ends.value });
      if ((!filtered && state.proposed.value.length === 0) || unmount || fetching) return;
      fetching = true;
      import('./bar')
        .then(({ mountBar }) => {
          if (!removed) unmount = mountBar(host, state);
        })
        // The next change of a filter asks again; the panel shows the same.
        .catch(() => {})
        .finally(() => (fetching = false));
    });
    return () => {
      removed = true;
      stop();
      unmount?.();
    };
  },
};
