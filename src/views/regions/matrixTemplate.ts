// The matrix: rows and columns are groups, a cell the number of ties between two of them. A grid by the pattern of the
// ARIA authoring practices: one cell is reached by the tab key, the arrow keys move on from there.

import { html, noChange, nothing, type TemplateResult } from 'lit-html';
import { guard } from 'lit-html/directives/guard.js';
import { liftOf, type Lift } from '../../analysis/mixing/lift';
import { formatNumber } from '../../i18n/format';
import { markEdge } from './edges';
import { chosenPair, codesOf, isChosen, togglePair } from './pairFilter';
import type { Cell } from './model';
import { hoverOn, nameTemplate, type Panel } from './panel';
import { cellText, saysLift } from './words';

/** From here on a pair has twice, or half, of what is expected. */
const STRONG = 2;
/** So many shades of counts. */
const STEPS = 4;

/** So many rows are drawn by now; of the others the cells as they were before, or none. */
export interface UpTo {
  readonly rows: number;
  readonly keeps: boolean;
}

export function matrixTemplate(panel: Panel, upTo: UpTo): TemplateResult {
  const { model, counted, state, m } = panel;
  const { rows, columns } = model.axes.value!;
  const { mixing } = counted;
  const known = model.active.value;
  const isThere = known && rows.groups.includes(known.row) && columns.groups.includes(known.column);
  const active = isThere ? known : { row: rows.groups[0]!, column: columns.groups[0]! };

  const shade = model.shade.value;
  const says = saysLift(counted);
  const shape = columns.groups.join();
  const chosen = chosenPair(state)?.join();

  const go = (event: KeyboardEvent) => {
    const cell = cellOf(event.target);
    if (!cell) return;
    const [at, beside] = [rows.groups.indexOf(cell.row), columns.groups.indexOf(cell.column)];
    const goals: Readonly<Record<string, readonly [number, number]>> = {
      ArrowDown: [at + 1, beside],
      ArrowUp: [at - 1, beside],
      ArrowRight: [at, beside + 1],
      ArrowLeft: [at, beside - 1],
      Home: [event.ctrlKey ? 0 : at, 0],
      End: [event.ctrlKey ? Infinity : at, Infinity],
    };
    const goal = goals[event.key];
    if (goal) {
      event.preventDefault();
      const row = rows.groups[within(goal[0], rows.groups.length)]!;
      const column = columns.groups[within(goal[1], columns.groups.length)]!;
      const table = (event.currentTarget as HTMLElement).closest('table')!;
      table.querySelector<HTMLElement>(`[data-row="${row}"][data-column="${column}"]`)?.focus();
    } else if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      togglePair(state, model, cell);
    }
  };
  const point = (event: Event) => {
    const td = (event.target as Element).closest<HTMLElement>('td[data-row]');
    // Beside the pointer the cell says what it says to a screen reader.
    if (td) td.title = td.getAttribute('aria-label')!;
    hoverOn(panel, cellOf(td));
  };

  return html`<div class="regions-room">
    <div
      class="regions-scroll"
      @pointerleave=${() => hoverOn(panel, null)}
      @scroll=${(event: Event) => markEdge(event.currentTarget as HTMLElement)}
    >
      <table
        class="regions-matrix"
        role="grid"
        aria-label="${m.regions.matrix}. ${m.regions.caption}"
        @click=${(event: Event) => {
          const cell = cellOf(event.target);
          if (cell) togglePair(state, model, cell);
        }}
        @keydown=${go}
        @pointerover=${point}
        @focusin=${(event: Event) => {
          model.active.value = cellOf(event.target) ?? model.active.peek();
          point(event);
        }}
        @focusout=${() => hoverOn(panel, null)}
      >
        <thead>
          <tr>
            <td></td>
            ${columns.groups.map(
              group =>
                html`<th scope="col" title=${counted.nameOf(group).text}>
                  <div>
                    <span>${nameTemplate(panel, group)}</span>
                    <b>${total(panel, mixing.ends.columns, group)}</b>
                  </div>
                </th>`,
            )}
          </tr>
        </thead>
        <tbody>
          ${rows.groups.map((row, at) =>
            at < upTo.rows
              ? // A cell that the keyboard leaves or enters draws its own row anew, not all of them.
                guard(
                  [counted, m, shade, shape, chosen, active.row === row ? active.column : null],
                  () =>
                    html`<tr>
                      ${rowHead(panel, row)}
                      ${columns.groups.map(column => cell(panel, { row, column }, active, says))}
                    </tr>`,
                )
              : upTo.keeps
                ? noChange
                : html`<tr>
                    ${rowHead(panel, row)}
                  </tr>`,
          )}
        </tbody>
      </table>
    </div>
  </div>`;
}

function rowHead(panel: Panel, row: number): TemplateResult {
  const { counted } = panel;
  return html`<th scope="row" title=${counted.nameOf(row).text}>
    <div><span>${nameTemplate(panel, row)}</span> <b>${total(panel, counted.mixing.ends.rows, row)}</b></div>
  </th>`;
}

function total({ counted, lang }: Panel, ends: Float64Array, group: number): string {
  const inner = counted.mixing.sided ? 0 : counted.mixing.tiesOf(group, group);
  return formatNumber(lang, ends[group]! - inner);
}

function cell(panel: Panel, at: Cell, active: Cell, says: boolean): TemplateResult {
  const { counted, lang, state } = panel;
  const { groups, level, mixing } = counted;
  const ties = mixing.tiesOf(at.row, at.column);
  const isActive = at.row === active.row && at.column === active.column;
  const lift = says ? liftOf(ties, mixing.expectedOf(at.row, at.column)) : null;
  const text = cellText(panel, counted, at, lift);
  const codes = codesOf(groups, level, at);
  return html`<td
    class=${shadeOf(panel, ties, lift)}
    data-row=${at.row}
    data-column=${at.column}
    tabindex=${isActive ? 0 : -1}
    aria-label=${text}
    aria-selected=${isChosen(state, codes)}
    aria-disabled=${ties === 0 || codes === null}
  >
    ${ties === 0 ? nothing : formatNumber(lang, ties)}
  </td>`;
}

/** The class of a cell's shade. */
function shadeOf({ model, counted }: Panel, ties: number, lift: Lift | null): string {
  if (model.shade.value === 'count' || !lift) {
    const most = counted.mixing.pairs[0]?.ties ?? 1;
    return ties === 0 ? '' : `regions-count-${Math.ceil(STEPS * Math.sqrt(ties / most))}`;
  }
  const { judgement, times } = lift;
  const strong = times >= STRONG || times <= 1 / STRONG;
  if (judgement === 'tooFew') return '';
  return judgement === 'within' ? 'regions-within' : `regions-${judgement}${strong ? '-strong' : ''}`;
}

function cellOf(target: EventTarget | null): Cell | null {
  const { row, column } = (target as Element | null)?.closest<HTMLElement>('td[data-row]')?.dataset ?? {};
  return row === undefined ? null : { row: Number(row), column: Number(column) };
}

function within(at: number, length: number): number {
  return Math.max(0, Math.min(length - 1, at));
}
