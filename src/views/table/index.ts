// The table beside the views: what they draw as rows, to sort, narrow and select.

import { signal, untracked } from '@preact/signals-core';
import { render } from 'lit-html';
import { goOnReading } from '../parts/panel/goOnReading';
import { createRowHands } from '../parts/rows/rowHands';
import { whileOpen } from '../parts/panel/templateView';
import type { View } from '../view';
import { createTableModel } from './tableModel';
import { tableTemplate } from './tableTemplate';
import './table.css';

export const tableView: View = {
  id: 'table',
  mount(host, state) {
    const model = createTableModel(state);
    const failed = signal(false);
    let removed = false;
    const fetchMore = () => {
      failed.value = false;
      import('./moreTwins').then(
        ({ createMoreTwins }) => {
          if (!removed) model.more.value ??= createMoreTwins(state, model.ground);
        },
        () => (failed.value = true),
      );
    };
    const hands = createRowHands(host, state, model.table, () => {
      const { places, tie } = state.picture.selection.peek();
      const look = model.look.peek();
      if (!look || (places.length === 0 && tie === null)) return -1;
      return model.rows.peek().findIndex(member => look.isSelected(member));
    });

    const draw = () => {
      goOnReading(host, hands.resume);
      const waiting = { failed: failed.value, again: fetchMore };
      hands.drawn(
        () => render(tableTemplate(state, model, hands.look, waiting), host),
        () => ({
          '--rows-columns': (model.look.value?.columns ?? [])
            .map(({ share }) => `minmax(0, ${share}fr)`)
            .join(' '),
        }),
      );
    };
    /** What of a large network is worked out beforehand, step by step. */
    const first = () => [() => model.ground.ranks.value, () => model.rows.value];

    const stops = [
      whileOpen(state, 'table', draw, first),
      whileOpen(state, 'table', () => {
        void [state.picture.selection.value, model.twin.value];
        untracked(hands.revealSelection);
      }),
      whileOpen(state, 'table', () => {
        if (model.twin.value === null) untracked(fetchMore);
      }),
    ];
    return () => {
      removed = true;
      for (const stop of stops) stop();
      hands.remove();
      render(null, host);
    };
  },
};
