// Texts of a descriptor and its tables → a dataset. Pure: the app, the worker, scripts and tests all read through it.
import { isPartialDate } from '../lib/dates';
import { readDescriptor } from './descriptor';
import type { Issue } from './issue';
import type { Dataset, TableName, Tables } from './records';
import { validate } from './validate';

/** Throws only when the descriptor cannot be read; everything else is in the dataset's issues. */
export function readDataset(descriptorText: string, files: ReadonlyMap<TableName, string>): Dataset {
  const { info, listed } = readDescriptor(descriptorText);
  const { tables, issues } = validate(info.id, files, listed);
  if (isPartialDate(info.readOn)) return { info, tables, issues };

  // "Today" has to be some day: without a stated one, the last that the tables know of.
  const undated: Issue = {
    severity: 'warning',
    table: 'datapackage',
    row: 0,
    column: 'readOn',
    value: info.readOn,
    reason: info.readOn === '' ? 'missing-value' : 'not-a-date',
  };
  return { info: { ...info, readOn: lastDateIn(tables) }, tables, issues: [undated, ...issues] };
}

function lastDateIn({ agreements, status_history }: Tables): string {
  const dates = [
    ...agreements.flatMap(({ founded, lastConfirmed }) => [founded, lastConfirmed]),
    ...status_history.map(({ from }) => from),
  ];
  return dates.reduce<string>((last, date) => (date !== null && date > last ? date : last), '1900');
}
