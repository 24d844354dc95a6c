// The table beside the views: what they draw as rows, to sort, narrow and select.

import { signal, untracked } from '@preact/signals-core';
import { render } from 'lit-html';
import { goOnReading } from '../goOnReading';
import { whileOpen } from '../templateView';
import type { View } from '../view';
import { createTableModel } from './tableModel';
import { tableTemplate } from './tableTemplate';
import { scrollTo } from '../windowing';
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
    const scroller = () => host.querySelector<HTMLElement>('.table-scroll');

    function look(): void {
      const element = scroller();
      if (!element) return;
      const { scrollTop: top, clientHeight: height, clientWidth: width } = element;
      const now = model.sight.peek();
      if (now.top !== top || now.height !== height || now.width !== width) {
        model.sight.value = { top, height, width };
      }
    }

    /** Brings a row into sight. */
    function reveal(row: number): void {
      const element = scroller();
      if (!element) return;
      const head = host.querySelector('thead')?.clientHeight ?? 0;
      const top = scrollTo(row, element.scrollTop, element.clientHeight - head, model.rowHeight.peek());
      if (top !== null) element.scrollTop = top;
      look();
    }

    function goTo(row: number): void {
      const last = model.rows.peek().length - 1;
      if (last < 0) return;
      model.active.value = Math.max(0, Math.min(last, row));
      reveal(model.active.peek());
      host.querySelector<HTMLElement>(`[data-row="${model.active.peek()}"]`)?.focus({ preventScroll: true });
    }

    function press(event: KeyboardEvent): void {
      const target = event.target as HTMLElement;
      if (!target.closest('.table-scroll') || target.closest('thead')) return;
      const row = model.active.peek();
      const page = Math.max(1, Math.floor(model.sight.peek().height / model.rowHeight.peek()) - 1);
      const goals: Readonly<Record<string, number>> = {
        ArrowDown: row + 1,
        ArrowUp: row - 1,
        PageDown: row + page,
        PageUp: row - page,
        Home: 0,
        End: Infinity,
      };
      const goal = goals[event.key];
      if (goal !== undefined) {
        event.preventDefault();
        goTo(goal);
      } else if (event.key === 'Enter' && target.matches('tr')) {
        event.preventDefault();
        target.click();
      }
    }

    function revealSelection(): void {
      const { places, tie } = state.scene.selection.value;
      if (places.length === 0 && tie === null) return;
      const look = model.look.value;
      const row = look ? model.rows.value.findIndex(member => look.isSelected(member)) : -1;
      if (row < 0) return;
      model.active.value = row;
      reveal(row);
    }

    const onFocus = (event: FocusEvent) => {
      const row = (event.target as HTMLElement).closest<HTMLElement>('[data-row]');
      if (row) model.active.value = Number(row.dataset['row']);
    };
    const onLeave = () => state.setHover(null);
    const onPrint = ({ type }: Event) => (model.printing.value = type === 'beforeprint');
    window.addEventListener('beforeprint', onPrint);
    window.addEventListener('afterprint', onPrint);
    host.addEventListener('keydown', press);
    host.addEventListener('focusin', onFocus);
    host.addEventListener('pointerleave', onLeave);
    host.addEventListener('focusout', onLeave);
    const resized = new ResizeObserver(() => {
      const wasHidden = model.sight.peek().height === 0;
      look();
      // Only a table that is laid out can be scrolled to what was selected before.
      if (wasHidden && model.sight.peek().height > 0) revealSelection();
    });
    resized.observe(host);

    const draw = () => {
      goOnReading(host, () => goTo(model.active.peek()));
      const focused = document.activeElement;
      const inRow = focused !== null && host.contains(focused) && focused.closest('tr') !== null;
      render(tableTemplate(state, model, look, { failed: failed.value, again: fetchMore }), host);
      const height = model.rowHeight.value;
      const lengths = {
        '--table-before': `${model.inSight.value.first * height}px`,
        '--table-all': `${model.rows.value.length * height}px`,
        '--table-row': `${height}px`,
        '--table-columns': (model.look.value?.columns ?? [])
          .map(({ share }) => `minmax(0, ${share}fr)`)
          .join(' '),
      };
      const table = host.querySelector('table');
      for (const [name, value] of Object.entries(lengths)) table?.style.setProperty(name, value);
      // A focused row that was scrolled away leaves the keyboard in the table.
      if (inRow && !host.contains(document.activeElement)) scroller()?.focus({ preventScroll: true });
    };
    /** What of a large network is worked out beforehand, step by step. */
    const first = () => [() => model.ground.ranks.value, () => model.rows.value];

    const stops = [
      whileOpen(state, 'table', draw, first),
      whileOpen(state, 'table', () => {
        void [state.scene.selection.value, model.twin.value];
        untracked(revealSelection);
      }),
      whileOpen(state, 'table', () => {
        if (model.twin.value === null) untracked(fetchMore);
      }),
    ];
    return () => {
      removed = true;
      for (const stop of stops) stop();
      window.removeEventListener('beforeprint', onPrint);
      window.removeEventListener('afterprint', onPrint);
      resized.disconnect();
      host.removeEventListener('keydown', press);
      host.removeEventListener('focusin', onFocus);
      host.removeEventListener('pointerleave', onLeave);
      host.removeEventListener('focusout', onLeave);
      render(null, host);
    };
  },
};
