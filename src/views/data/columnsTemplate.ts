// Every table and column of a dataset: meaning, type, allowed values, whether it may stay empty; and the empty tables.

import { html, nothing, type TemplateResult } from 'lit-html';
import type { Column } from '../../data/columns/kinds';
import type { TableName } from '../../data/records';
import { columnName, SCHEMA, TABLE_NAMES } from '../../data/schema';
import { csvBlob } from '../../export/csv';
import { formatList, formatNumber } from '../../i18n/format';
import { allowedValues } from './allowedValues';
import { download } from '../parts/panel/download';
import { fold } from './fold';
import type { Page } from './panel';
import { tableTemplate } from './templates';

/** Those first that no network can do without. */
const TABLES: readonly TableName[] = [
  ...TABLE_NAMES.filter(table => SCHEMA[table].needed),
  ...TABLE_NAMES.filter(table => !SCHEMA[table].needed),
];

export function columnsFold(page: Page): TemplateResult {
  const { lang, t } = page;
  return fold(
    page,
    'tables',
    t.tables.title,
    formatNumber(lang, TABLES.length),
    () =>
      html`<p>${t.tables.intro}</p>
        <div>${TABLES.map(table => tableReference(page, table))}</div>`,
  );
}

function tableReference(page: Page, table: TableName): TemplateResult {
  const { dataset, lang, m, t } = page;
  const rows = dataset.tables[table].length;
  const { columns, key, needed } = SCHEMA[table];
  const file = `${table}.csv`;
  return html`<details class="data-table">
    <summary>
      <h4>
        <code>${table}</code> <span class="unfold-count">${m.data.rows(rows, formatNumber(lang, rows))}</span>
      </h4>
    </summary>
    <p>${t.columns[table].about} ${needed ? t.tables.needed : nothing}</p>
    <dl class="data-columns">
      ${Object.entries<Column<unknown>>(columns).map(([field, column]) =>
        columnReference(page, table, field, column),
      )}
    </dl>
    <p class="data-quiet">${t.tables.unique(formatList(lang, key.map(columnName)))}</p>
    <button class="data-button" @click=${() => download(file, csvBlob(tableTemplate(table)))}>
      ${t.tables.download(file)}
    </button>
  </details>`;
}

function columnReference(
  { m, t }: Page,
  table: TableName,
  field: string,
  { type, required, oneOf }: Column<unknown>,
): TemplateResult {
  const meanings: Readonly<Record<string, string>> = t.columns[table].columns;
  return html`<div>
    <dt>
      <code>${columnName(field)}</code>
      <span class="data-quiet"
        >${t.tables.types[type]}, ${required ? t.keepers.required : t.keepers.optional}</span
      >
    </dt>
    <dd>
      ${meanings[field]}
      ${
        oneOf && type !== 'boolean'
          ? html`<p class="data-quiet">${t.keepers.allowed} ${allowedValues(m, oneOf)}</p>`
          : nothing
      }
    </dd>
  </div>`;
}
