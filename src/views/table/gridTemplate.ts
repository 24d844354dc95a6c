// A table of which only the rows in sight are drawn. Roles are written out because the rows are laid out as
// grids; aria-rowcount and aria-rowindex tell how many there are and which one this is.

import { html, nothing, type TemplateResult } from 'lit-html';
import { repeat } from 'lit-html/directives/repeat.js';
import type { Sorting } from '../parts/rows/rowOrder';
import type { Column, Look } from './twin';
import type { RowWindow } from '../parts/rows/windowing';

export interface Grid extends Omit<Look, 'total'> {
  readonly sorted: Sorting<string>;
  /** Said of the column headers' buttons. */
  readonly sortBy: (column: string) => string;
  readonly rows: readonly number[];
  readonly inSight: RowWindow;
  readonly reached: number;
  sort(column: string): void;
}

export function gridTemplate(grid: Grid): TemplateResult {
  const { columns, rows, inSight } = grid;
  return html`<table
    class="table-grid rows-grid"
    role="grid"
    aria-label=${grid.label}
    aria-rowcount=${rows.length + 1}
    aria-colcount=${columns.length}
  >
    <thead role="rowgroup">
      <tr role="row" aria-rowindex="1">
        ${columns.map(column => header(grid, column))}
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${repeat(
        rows.slice(inSight.first, inSight.end),
        member => member,
        (member, at) => row(grid, member, inSight.first + at),
      )}
    </tbody>
  </table>`;
}

function header({ sorted, sortBy, sort }: Grid, column: Column): TemplateResult {
  const { id, label, why } = column;
  const direction = sorted.column !== id ? 'none' : sorted.descending ? 'descending' : 'ascending';
  return html`<th role="columnheader" scope="col" class=${classOf(column)} aria-sort=${direction}>
    <button title=${why ?? sortBy(label)} @click=${() => sort(id)}>${label}</button>
  </th>`;
}

function row(grid: Grid, member: number, at: number): TemplateResult {
  const { columns, reached } = grid;
  const cells = grid.cells(member, at === reached);
  const click = (event: MouseEvent) => {
    if (!(event.target as Element).closest('button')) grid.choose(member, event);
  };
  return html`<tr
    role="row"
    data-row=${at}
    aria-rowindex=${at + 2}
    aria-selected=${grid.isSelected(member)}
    tabindex=${at === reached ? 0 : -1}
    @click=${click}
    @pointerenter=${() => grid.point(member)}
    @focus=${() => grid.point(member)}
  >
    ${columns.map(
      column => html`<td role="gridcell" class=${classOf(column)}>${cells[column.id] ?? nothing}</td>`,
    )}
  </tr>`;
}

const classOf = ({ id, encoded }: Column) => `table-${id}${encoded ? ' table-encoded' : ''}`;
