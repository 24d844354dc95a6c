// A table with headers that sort it, of which the first rows are shown and the others on request.

import { html, nothing, type TemplateResult } from 'lit-html';
import type { Signal } from '@preact/signals-core';
import { formatNumber } from '../../i18n/format';
import { FEW, type Sorting } from './model';
import type { Speaker } from './words';

/** Rows that a further request adds. */
const MORE = 200;

export interface SortableTable<Column extends string, Row> {
  readonly label: string;
  /** In order; the first one holds the row's name. */
  readonly columns: readonly (readonly [Column, string])[];
  readonly sorting: Signal<Sorting<Column>>;
  readonly rows: readonly Row[];
  readonly most: Signal<number>;
  readonly valueOf: (row: Row, column: Column) => number | string;
  readonly cell: (row: Row, column: Column) => unknown;
  readonly isMarked?: (row: Row) => boolean;
  readonly point?: (row: Row | null) => void;
}

export function sortableTable<Column extends string, Row>(
  { lang, m }: Speaker,
  table: SortableTable<Column, Row>,
): TemplateResult {
  const { columns, sorting, most, point } = table;
  const { column: by, descending } = sorting.value;
  const rows = sorted(table.rows, row => table.valueOf(row, by), descending, lang);
  const sort = (column: Column) => {
    const first = columns[0]![0];
    // Numbers begin with the largest, names with A.
    const turned = column === by ? !descending : column !== first;
    sorting.value = { column, descending: turned };
  };
  const next = Math.min(rows.length, most.value + MORE);
  return html`<div class="regions-scroll" @pointerleave=${() => point?.(null)}>
      <table class="regions-table" aria-label=${table.label}>
        <thead>
          <tr>
            ${columns.map(
              ([id, label]) =>
                html`<th
                  scope="col"
                  class="regions-column-${id}"
                  aria-sort=${id !== by ? 'none' : descending ? 'descending' : 'ascending'}
                >
                  <button title=${m.table.sortBy(label)} @click=${() => sort(id)}>${label}</button>
                </th>`,
            )}
          </tr>
        </thead>
        <tbody>
          ${rows.slice(0, most.value).map(
            row =>
              html`<tr
                class=${table.isMarked?.(row) ? 'regions-marked' : ''}
                @pointerenter=${() => point?.(row)}
              >
                ${columns.map(([id], at) =>
                  at === 0
                    ? html`<th scope="row">${table.cell(row, id)}</th>`
                    : html`<td class="regions-column-${id}">${table.cell(row, id)}</td>`,
                )}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
    ${
      rows.length > FEW
        ? html`<p class="regions-note">
            ${m.table.ofAll(formatNumber(lang, Math.min(most.value, rows.length)), formatNumber(lang, rows.length))}
            <button class="regions-link" @click=${() => (most.value = most.value < rows.length ? next : FEW)}>
              ${
                most.value >= rows.length
                  ? m.regions.showFewer
                  : next === rows.length
                    ? m.regions.showAll(formatNumber(lang, next))
                    : m.regions.showLargest(formatNumber(lang, next))
              }
            </button>
          </p>`
        : nothing
    }`;
}

/** What is not known (NaN) stands last in either direction. */
function sorted<Row>(
  rows: readonly Row[],
  valueOf: (row: Row) => number | string,
  descending: boolean,
  lang: string,
): readonly Row[] {
  const collator = new Intl.Collator(lang);
  const sign = descending ? -1 : 1;
  return [...rows].sort((x, y) => {
    const [a, b] = [valueOf(x), valueOf(y)];
    if (typeof a === 'string' || typeof b === 'string') return sign * collator.compare(String(a), String(b));
    if (Number.isNaN(a) || Number.isNaN(b)) return Number(Number.isNaN(a)) - Number(Number.isNaN(b));
    return sign * (a - b);
  });
}
