// Where something stands in its file. Agreements of an opened table have the line in their id; the rows of a dataset of
// ours stand in their order, the header being line 1, as far as none was left out.

import type { Dataset } from '../records';
import type { Where } from './finding';
import type { Pair } from './ground';

export interface Locator {
  ofAgreement(id: string, column: string, value: string): Where;
  ofPlace(place: number, column: string, value: string): Where;
}

const LINE = /^(?:table-(\d+)-)?line-(\d+)(?:-\d+)?$/;

/** What a dataset that was corrected, or made of files, does not say of itself. */
export interface Origin {
  /** Ids in the order in which they were loaded. */
  readonly order?: { readonly places: readonly string[]; readonly agreements: readonly string[] } | undefined;
  /** The opened tables by their names; `ties`: the one that has the ties, where it is the only one. */
  readonly files?:
    | {
        readonly names: readonly string[];
        readonly ties: string;
        /** Of each table, what the columns are called that are read, and what they are read as. */
        readonly columns?: readonly (readonly { readonly title: string; readonly role: string }[])[];
      }
    | undefined;
}

/** What the checks call a column is in a file one of these. */
const ROLES: Readonly<Record<string, RegExp>> = {
  name: /^city/,
  country: /^country/,
  'lat, lon': /^(lat|lon)/,
  population: /^population/,
  founded: /^founded$/,
  status: /^since$/,
  partners: /^partners$/,
};

/** As the file has it; empty where several may be meant, as with the two places of a tie. */
function columnIn(files: NonNullable<Origin['files']>, table: string, column: string): string {
  const columns = files.columns?.[files.names.indexOf(table)];
  if (!columns) return column;
  const meant = columns.filter(({ role }) => ROLES[column]?.test(role));
  return meant.length === 1 ? meant[0]!.title : '';
}

export function locator(
  { info, tables, issues }: Dataset,
  pairs: readonly Pair[],
  { order, files }: Origin = {},
): Locator {
  const complete = (table: string) => issues.every(issue => issue.table !== table);
  const inOrder = { agreements: complete('agreements'), places: complete('places') };
  const opened = tables.agreements.some(({ id }) => LINE.test(id));
  const rowsOf = (ids: readonly string[]) => new Map(ids.map((id, at) => [id, at]));
  let agreementRows: ReadonlyMap<string, number> | undefined;
  let placeRows: ReadonlyMap<string, number> | undefined;
  let firstOf: ReadonlyMap<number, string> | undefined;

  const ofAgreement = (id: string, column: string, value: string): Where => {
    const match = LINE.exec(id);
    if (match) {
      const [, number] = match;
      const table = number === undefined ? files?.ties : files?.names[Number(number) - 1];
      const line = Number(match[2]);
      return files && table
        ? { table, line, column: columnIn(files, table, column), value }
        : { table: info.title.de, line, column, value };
    }
    agreementRows ??= rowsOf(order?.agreements ?? tables.agreements.map(row => row.id));
    const line = inOrder.agreements ? (agreementRows.get(id) ?? -2) + 2 : 0;
    return { table: 'agreements.csv', line, column, value };
  };
  return {
    ofAgreement,
    ofPlace(place, column, value) {
      if (!opened) {
        placeRows ??= rowsOf(order?.places ?? tables.places.map(row => row.id));
        const line = inOrder.places ? (placeRows.get(tables.places[place]!.id) ?? -2) + 2 : 0;
        // Names stand in a table of their own.
        return column === 'name'
          ? { table: 'places.csv', line, column: 'id', value: tables.places[place]!.id }
          : { table: 'places.csv', line, column, value };
      }
      // Where a row first speaks of it.
      if (!firstOf) {
        const first = new Map<number, string>();
        for (const { agreement, a, b } of pairs)
          for (const end of [a, b]) if (!first.has(end)) first.set(end, agreement.id);
        firstOf = first;
      }
      const agreement = firstOf.get(place);
      return agreement === undefined
        ? { table: info.title.de, line: 0, column, value }
        : ofAgreement(agreement, column, value);
    },
  };
}
