// The empty tables that whoever keeps a list begins with. Pure.

import { COMMAS, formatCsv, SEMICOLONS, type CsvDialect, type CsvText } from '../../export/csv';
import { PAIR_COLUMNS } from '../../export/pairs';
import type { TableName } from '../../data/records';
import { columnName, SCHEMA } from '../../data/schema';
import type { Network } from '../../graph/network';
import { changeAt } from '../../graph/status';
import type { Lang } from '../../i18n';

export type Separator = CsvDialect['separator'];

export const SEPARATORS: readonly Separator[] = [',', ';'];

/** As the spreadsheets of the language have it. */
export const separatorOf: { readonly [L in Lang]: Separator } = { de: ';', en: ',', ru: ';' };

const dialects: Readonly<Record<Separator, CsvDialect>> = { ',': COMMAS, ';': SEMICOLONS };

export function pairsTemplate(separator: Separator): CsvText {
  return formatCsv(PAIR_COLUMNS, [], dialects[separator]);
}

/** With commas, as the tables of a dataset's folder are read. */
export function tableTemplate(table: TableName): CsvText {
  return formatCsv(Object.keys(SCHEMA[table].columns).map(columnName), []);
}

/** A tie that fills the template's columns well: one agreement, dated, and a dated change of status with a source. */
export function exampleTie({ ties, today }: Network): number {
  const worth = ties.map(tie => {
    const change = changeAt(tie, null, today);
    const isDated = tie.agreements[0]?.agreement.founded != null;
    return tie.agreements.length === 1 && isDated
      ? 1 + Number(change?.from != null) + Number(change?.source !== undefined && change.source !== '')
      : 0;
  });
  return worth.indexOf(Math.max(...worth));
}
