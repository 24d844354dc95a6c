// What must not stand in any text of the tables or ledgers: names of private persons, links to outlets under sanctions.
import type { Dataset } from '../../../src/data/records';
import { TABLE_NAMES } from '../../../src/data/schema';
import { findPersons } from './persons';

/** A text and where it stands. */
export interface Cell {
  readonly where: string;
  readonly text: string;
}

export function textCells({ info, tables }: Dataset): readonly Cell[] {
  return TABLE_NAMES.flatMap(table => {
    const rows: readonly object[] = tables[table];
    return rows.flatMap((row, i) =>
      Object.entries(row).flatMap(([field, value]: [string, unknown]) =>
        typeof value === 'string' && value !== ''
          ? [{ where: `${info.id}/${table}, record ${i + 1}, ${field}`, text: value }]
          : [],
      ),
    );
  });
}

export const checkPersons = (cells: readonly Cell[], denied: ReadonlySet<string>): readonly string[] =>
  cells.flatMap(({ where, text }) =>
    findPersons(text, denied).map(place => `${where}: the name of a private person, ${place}`),
  );

/** `hosts` and everything below them. */
export function checkSanctioned(cells: readonly Cell[], hosts: readonly string[]): readonly string[] {
  const isSanctioned = (host: string) => hosts.some(h => host === h || host.endsWith(`.${h}`));
  return cells.flatMap(({ where, text }) =>
    [...text.matchAll(/https?:\/\/([^\s/:?#,;)"']+)/g)]
      .map(([, host = '']) => host.toLowerCase())
      .filter(isSanctioned)
      .map(host => `${where}: a link to ${host}, which is under EU sanctions`),
  );
}
