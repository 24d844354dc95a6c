// The ties of a bundled dataset straight from its tables, by the rules of the README and none of the app's code.

import { readFileSync } from 'node:fs';
import Papa from 'papaparse';

type Row = Readonly<Record<string, string>>;

export function rawTable(dataset: string, table: string): readonly Row[] {
  const text = readFileSync(`data/${dataset}/${table}.csv`, 'utf8');
  return Papa.parse<Row>(text, { header: true, skipEmptyLines: true }).data;
}

export interface RawTie {
  readonly pair: readonly [string, string];
  /** Year of the first known founding; null: not known. */
  readonly founded: number | null;
  /** By founding; those of unknown founding first. */
  readonly agreements: readonly Row[];
  /** The agreement founded last. */
  readonly last: Row;
  readonly status: string;
  /** The change behind the status, if one is reported. */
  readonly change: Row | undefined;
}

/** As they stand today. */
export function rawTies(dataset: string): readonly RawTie[] {
  const parties = rawTable(dataset, 'agreement_parties');
  const history = rawTable(dataset, 'status_history');
  const byPair = new Map<string, Row[]>();
  for (const agreement of rawTable(dataset, 'agreements')) {
    if (agreement.kind === 'sponsorship') continue;
    const own = parties.filter(party => party.agreement === agreement.id);
    for (const one of own) {
      for (const other of own) {
        if (one.side! >= other.side!) continue;
        const key = [one.place, other.place].sort().join(' ');
        byPair.set(key, [...(byPair.get(key) ?? []), agreement]);
      }
    }
  }
  return [...byPair].map(([key, agreements]): RawTie => {
    const years = agreements
      .filter(({ founded }) => founded)
      .map(({ founded }) => Number(founded!.slice(0, 4)));
    agreements.sort((x, y) => (x.founded! < y.founded! ? -1 : 1));
    const last = agreements.at(-1)!;
    const changes = history.filter(change => change.agreement === last.id);
    const dated = changes.filter(({ from }) => from).sort((x, y) => (x.from! < y.from! ? -1 : 1));
    const change = changes.findLast(({ from }) => !from) ?? dated.at(-1);
    return {
      pair: key.split(' ') as [string, string],
      founded: years.length > 0 ? Math.min(...years) : null,
      agreements,
      last,
      status: change?.status ?? (last.last_confirmed ? 'active' : 'unknown'),
      change,
    };
  });
}

/** Partners of every place. */
export function rawPartners(ties: readonly RawTie[]): ReadonlyMap<string, ReadonlySet<string>> {
  const partners = new Map<string, Set<string>>();
  const add = (a: string, b: string) => partners.set(a, (partners.get(a) ?? new Set()).add(b));
  for (const { pair } of ties) {
    add(pair[0], pair[1]);
    add(pair[1], pair[0]);
  }
  return partners;
}
