// A dataset on its way from the worker to the page. The page unpacks what it gets in one go, and a hundred thousand
// records would hold it up; so tables travel as columns, each as one text or one array, and become records again in
// short steps. All other answers travel as they are.

import type { Dataset, Tables, TableName } from '../data/records';
import { inTurns, type Work } from '../lib/steps';
import type { Answer, Topic } from './protocol';

type Column =
  | { readonly same: unknown }
  /** Texts, one after the other, with END between them; NONE: null. */
  | { readonly texts: string }
  /** NaN: null. */
  | { readonly numbers: Float64Array }
  | { readonly values: readonly unknown[] };

interface PackedTable {
  readonly length: number;
  readonly columns: Readonly<Record<string, Column>>;
}

export interface Parcel extends Omit<Dataset, 'tables'> {
  readonly tables: Readonly<Record<TableName, PackedTable>>;
}

/** Control characters, which no text of a table has; one that has them all the same travels as it is. */
const END = '\u0000';
const NONE = '\u0001';
/** Records made before a pause is offered. */
const PACE = 500;

/** What goes to the page as the answer to a question. */
export function sent<T extends Topic>(topic: T, answer: Answer<T>): unknown {
  return topic === 'load' ? packed(answer as Dataset) : answer;
}

/** The answer, as it has arrived at the page. */
export async function received<T extends Topic>(
  topic: T,
  arrived: unknown,
  signal: AbortSignal | undefined,
): Promise<Answer<T>> {
  const answer = topic === 'load' ? await inTurns(unpacking(arrived as Parcel), signal) : arrived;
  return answer as Answer<T>;
}

export function packed({ tables, ...rest }: Dataset): Parcel {
  const all = Object.entries(tables).map(([name, rows]) => [name, packedTable(rows)]);
  return { ...rest, tables: Object.fromEntries(all) as Parcel['tables'] };
}

function packedTable(rows: readonly object[]): PackedTable {
  const names = Object.keys(rows[0] ?? {});
  const column = (name: string) =>
    packedColumn(rows.map(row => (row as Readonly<Record<string, unknown>>)[name]));
  return { length: rows.length, columns: Object.fromEntries(names.map(name => [name, column(name)])) };
}

function packedColumn(values: readonly unknown[]): Column {
  const [first] = values;
  if (values.every(value => value === first)) return { same: first };
  if (values.every(value => value === null || (typeof value === 'number' && !Number.isNaN(value)))) {
    return { numbers: Float64Array.from(values, value => (value === null ? NaN : (value as number))) };
  }
  const isPlain = (value: unknown) =>
    value === null || (typeof value === 'string' && !value.includes(END) && !value.includes(NONE));
  return values.every(isPlain) ? { texts: values.map(value => value ?? NONE).join(END) } : { values };
}

export function* unpacking({ tables, ...rest }: Parcel): Work<Dataset> {
  const all: [string, readonly object[]][] = [];
  for (const [name, table] of Object.entries(tables)) all.push([name, yield* unpackingTable(table)]);
  return { ...rest, tables: Object.fromEntries(all) as unknown as Tables };
}

function* unpackingTable({ length, columns }: PackedTable): Work<readonly object[]> {
  const read: [string, (row: number) => unknown][] = [];
  for (const [name, column] of Object.entries(columns)) {
    read.push([name, reader(column)]);
    yield;
  }
  const rows: object[] = [];
  for (let row = 0; row < length; row++) {
    const record: Record<string, unknown> = {};
    for (const [name, valueAt] of read) record[name] = valueAt(row);
    rows.push(record);
    if (row % PACE === PACE - 1) yield;
  }
  return rows;
}

function reader(column: Column): (row: number) => unknown {
  if ('same' in column) return () => column.same;
  if ('values' in column) return row => column.values[row];
  if ('numbers' in column) {
    return row => (Number.isNaN(column.numbers[row]) ? null : column.numbers[row]);
  }
  const texts = column.texts.split(END);
  return row => (texts[row] === NONE ? null : texts[row]);
}
