// datapackage.json (Frictionless Data Package): names, types and documents every table of a dataset.

import type { Column } from '../data/columns/kinds';
import { columns as TEXTS } from '../data/columnTexts/en';
import type { DatasetInfo, TableName } from '../data/records';
import { columnName, SCHEMA, type Reference } from '../data/schema';

/** Whether every row has a value in a column. */
export type IsFilled = (table: TableName, field: string) => boolean;

/** `isFilled`: where a table leaves out what its column asks for, the descriptor does not ask for it. */
export function resourceOf(table: TableName, isFilled: IsFilled = () => true): object {
  const { columns, key, references } = SCHEMA[table];
  const foreign = Object.entries<Reference>(references).map(([field, { to }]) => ({
    fields: columnName(field),
    reference: { resource: to, fields: SCHEMA[to].key[0] },
  }));
  return {
    name: table,
    path: `${table}.csv`,
    description: TEXTS[table].about,
    profile: 'tabular-data-resource',
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    schema: {
      fields: Object.entries<Column<unknown>>(columns).map(([field, column]) =>
        fieldOf(table, field, column, isFilled(table, field)),
      ),
      ...(key.length === 1 && { primaryKey: key.map(columnName) }),
      ...(foreign.length > 0 && { foreignKeys: foreign }),
    },
  };
}

function fieldOf(table: TableName, field: string, column: Column<unknown>, filled: boolean) {
  const texts: Readonly<Record<string, string>> = TEXTS[table].columns;
  const constraints = {
    ...(column.required && filled && { required: true }),
    ...(column.oneOf && { enum: column.oneOf }),
  };
  return {
    name: columnName(field),
    type: column.type,
    description: texts[field] ?? '',
    ...(column.type === 'boolean' && { trueValues: ['yes'], falseValues: ['no'] }),
    ...(Object.keys(constraints).length > 0 && column.type !== 'boolean' && { constraints }),
  };
}

/** The descriptor of a dataset that is on the page. `name`: a word that may stand in file names and addresses. */
export function descriptorOf(
  info: DatasetInfo,
  name: string,
  tables: readonly TableName[],
  isFilled: IsFilled,
): object {
  const { version, title, description, licence, attribution, readOn, coverage, sides } = info;
  const isUnlicensed = Object.values(licence).every(text => text === '');
  return {
    profile: 'tabular-data-package',
    name,
    title: title.en,
    titles: title,
    description: description.en,
    ...(version !== '' && { version }),
    ...(!isUnlicensed && { licenses: [licence] }),
    twinline: { description, attribution, readOn, coverage, sides },
    resources: tables.map(table => resourceOf(table, isFilled)),
  };
}
