// Scrolling and the keyboard of the table: which rows are in sight, and which one the keys lead to.

import { same } from '../../lib/same';
import type { State } from '../../state/state';
import { scrollTo } from '../windowing';
import { ROW_HEIGHT, type RankingModel } from './model';

export interface Hands {
  /** Notes what is in sight. */
  look(): void;
  revealSelection(): void;
  toTop(): void;
  /** Brings the column that orders the rows into sight; a link may name one far to the right. */
  revealColumn(): void;
  /** A focused row that was scrolled away leaves the keyboard in the table. */
  keep(inRow: Element | null): void;
  remove(): void;
}

export function createHands(host: HTMLElement, state: State, model: RankingModel): Hands {
  const scroller = () => host.querySelector<HTMLElement>('.ranking-scroll');

  function look(): void {
    const element = scroller();
    if (!element) return;
    const { scrollTop: top, clientHeight: height } = element;
    const row = parseFloat(getComputedStyle(element).getPropertyValue('--ranking-row')) || ROW_HEIGHT;
    const next = { top, height, row };
    if (!same(model.sight.peek(), next)) model.sight.value = next;
  }

  function reveal(row: number): void {
    const element = scroller();
    if (!element) return;
    const head = host.querySelector('.ranking-grid thead')?.clientHeight ?? 0;
    const top = scrollTo(row, element.scrollTop, element.clientHeight - head, model.sight.peek().row);
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
    if (!target.closest('.ranking-scroll') || target.closest('thead')) return;
    const row = model.active.peek();
    const { height, row: rowHeight } = model.sight.peek();
    const page = Math.max(1, Math.floor(height / rowHeight) - 1);
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
    } else if ((event.key === 'Enter' || event.key === ' ') && target.matches('tr')) {
      event.preventDefault();
      target.click();
    }
  }

  function revealSelection(): void {
    const { places } = state.selection.peek();
    const row = model.rows.peek().findIndex(place => places.includes(place));
    if (places.length === 0 || row < 0) return;
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

  return {
    look,
    revealSelection,
    toTop() {
      const element = scroller();
      if (!element || element.scrollTop === 0) return;
      element.scrollTop = 0;
      model.active.value = 0;
      look();
    },
    revealColumn() {
      const element = scroller();
      const column = element?.querySelector<HTMLElement>('th:not([aria-sort="none"])[aria-sort]');
      if (!element || !column) return;
      const beyond = column.offsetLeft + column.offsetWidth - element.clientWidth;
      if (beyond > element.scrollLeft) element.scrollLeft = beyond;
    },
    keep(inRow) {
      if (inRow && !host.contains(document.activeElement)) scroller()?.focus({ preventScroll: true });
    },
    remove() {
      window.removeEventListener('beforeprint', onPrint);
      window.removeEventListener('afterprint', onPrint);
      resized.disconnect();
      host.removeEventListener('keydown', press);
      host.removeEventListener('focusin', onFocus);
      host.removeEventListener('pointerleave', onLeave);
      host.removeEventListener('focusout', onLeave);
    },
  };
}
