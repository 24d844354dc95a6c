// Scrolling and the keyboard of a long table: arrows, pages, Home and End lead from row to row, Enter takes one, and
// what is selected elsewhere comes into sight. The table scrolls in `.rows-scroll`, its rows say where they are by
// `data-row`, and `.rows-grid` lays them out by the lengths set here.

import { same } from '../../../lib/same';
import type { State } from '../../../state/state';
import type { RowTable } from './rowTable';
import { scrollTo } from './windowing';
import './rowGrid.css';

/** Custom properties of the grid: `--rows-columns`, and what else its style sheet asks for. */
type Lengths = Readonly<Record<`--${string}`, string>>;

export interface RowHands {
  /** Notes what is in sight. */
  look(): void;
  /** Leads the keyboard to the row it was on. */
  resume(): void;
  revealSelection(): void;
  toTop(): void;
  /** Draws, lays the rows out, and leaves the keyboard in the table when its row was scrolled away. */
  drawn(draw: () => void, lengths: () => Lengths): void;
  remove(): void;
}

/** `selectedRow`: the first one that is selected; -1: none. */
export function createRowHands(
  host: HTMLElement,
  state: State,
  table: RowTable,
  selectedRow: () => number,
): RowHands {
  const scroller = () => host.querySelector<HTMLElement>('.rows-scroll');
  const grid = () => host.querySelector<HTMLElement>('.rows-grid');

  function look(): void {
    const element = scroller();
    if (!element) return;
    const { scrollTop: top, clientHeight: height, clientWidth: width } = element;
    const row = parseFloat(getComputedStyle(element).getPropertyValue('--rows-row')) || 0;
    const now = { top, height, width, row };
    if (!same(table.sight.peek(), now)) table.sight.value = now;
  }

  /** Brings a row into sight. */
  function reveal(row: number): void {
    const element = scroller();
    if (!element) return;
    const head = grid()?.querySelector('thead')?.clientHeight ?? 0;
    const room = element.clientHeight - head;
    const top = scrollTo(row, element.scrollTop, room, table.rowHeight.peek());
    if (top !== null) element.scrollTop = top;
    look();
  }

  function goTo(row: number): void {
    const last = table.count.peek() - 1;
    if (last < 0) return;
    table.active.value = Math.max(0, Math.min(last, row));
    reveal(table.active.peek());
    host.querySelector<HTMLElement>(`[data-row="${table.active.peek()}"]`)?.focus({ preventScroll: true });
  }

  function press(event: KeyboardEvent): void {
    const target = event.target as HTMLElement;
    if (!target.closest('.rows-scroll') || target.closest('thead')) return;
    const row = table.active.peek();
    const page = Math.max(1, Math.floor(table.sight.peek().height / table.rowHeight.peek()) - 1);
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
    const row = selectedRow();
    if (row < 0) return;
    table.active.value = row;
    reveal(row);
  }

  function layOut(lengths: Lengths): void {
    const height = table.rowHeight.value;
    const all = {
      ...lengths,
      '--rows-before': `${table.inSight.value.first * height}px`,
      '--rows-all': `${table.count.value * height}px`,
      '--rows-row': `${height}px`,
    };
    for (const [name, value] of Object.entries(all)) grid()?.style.setProperty(name, value);
  }

  const onFocus = (event: FocusEvent) => {
    const row = (event.target as HTMLElement).closest<HTMLElement>('[data-row]');
    if (row) table.active.value = Number(row.dataset['row']);
  };
  const onLeave = () => state.setHover(null);
  const onPrint = ({ type }: Event) => (table.printing.value = type === 'beforeprint');
  window.addEventListener('beforeprint', onPrint);
  window.addEventListener('afterprint', onPrint);
  host.addEventListener('keydown', press);
  host.addEventListener('focusin', onFocus);
  host.addEventListener('pointerleave', onLeave);
  host.addEventListener('focusout', onLeave);
  const resized = new ResizeObserver(() => {
    const wasHidden = table.sight.peek().height === 0;
    look();
    // Only a table that is laid out can be scrolled to what was selected before.
    if (wasHidden && table.sight.peek().height > 0) revealSelection();
  });
  resized.observe(host);

  return {
    look,
    resume: () => goTo(table.active.peek()),
    revealSelection,
    toTop() {
      const element = scroller();
      if (!element || element.scrollTop === 0) return;
      element.scrollTop = 0;
      table.active.value = 0;
      look();
    },
    drawn(draw, lengths) {
      const focused = document.activeElement;
      const inRow = focused?.closest('.rows-grid tr') && host.contains(focused);
      draw();
      layOut(lengths());
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
