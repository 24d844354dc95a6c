// Foundings and changes of status by year, from the series that the timeline draws (series/foundings); and which ties
// were first and last, as far as the dates tell.

import type { PartialDate } from '../../data/records';
import { momentAt } from '../../graph/attributes/moment';
import { isFiltered, passing } from '../../graph/filter';
import { foundedOn } from '../../graph/lifespan';
import type { Network } from '../../graph/network';
import { changeAt, STATUS_NAMES, statusToday } from '../../graph/status';
import { isSurelyBefore, yearOf } from '../../lib/dates';
import { perNetwork } from '../perNetwork';
import { foundings, type YearRow } from '../series/foundings';
import { figure, type Asked, type Value } from './figure';
import { fewTies } from './named';

const FILTERED = { filtered: true } as const;

const rowsOfAll = perNetwork(network => foundings(network).rows);

function rowsOf(asked: Asked): readonly YearRow[] {
  const { network, tables, by } = asked;
  if (!isFiltered(by)) return rowsOfAll(network);
  return foundings(network, passing(momentAt(network, tables, null), by)).rows;
}

const total = (rows: readonly YearRow[], count: (row: YearRow) => number): number =>
  rows.reduce((sum, row) => sum + count(row), 0);

const within = (rows: readonly YearRow[], [from, to]: readonly [number, number]) =>
  rows.filter(({ year }) => year >= from && year <= to);

export const founded = figure({ may: ['years'], ...FILTERED }, asked => {
  const rows = rowsOf(asked);
  return total(asked.years ? within(rows, asked.years) : rows, row => row.founded);
});

/** Up to and with a year, whatever became of them. */
export const foundedBy = figure({ needs: ['year'], ...FILTERED }, asked =>
  total(within(rowsOf(asked), [-Infinity, asked.year]), row => row.founded),
);

/** Ties whose status changed to this one, by a dated change, whatever followed. */
export const changed = figure({ needs: ['change', 'years'], ...FILTERED }, asked =>
  total(within(rowsOf(asked), asked.years), row => row.changes[asked.change]),
);

/** Ties that are so today, by a change dated in that year or later. */
export const statusSince = figure({ needs: ['change', 'year'], ...FILTERED }, asked => {
  const { network, tables, by } = asked;
  const passes = isFiltered(by) ? passing(momentAt(network, tables, null), by) : undefined;
  const code = STATUS_NAMES.indexOf(asked.change);
  const status = statusToday(network);
  return network.ties.filter((tie, index) => {
    if (status[index] !== code || passes?.[index] === 0) return false;
    const from = changeAt(tie, null, network.today)?.from ?? null;
    return from !== null && yearOf(from) >= asked.year;
  }).length;
});

/** The years in which ties were founded, in order. */
const years = (asked: Asked): readonly number[] =>
  rowsOf(asked).flatMap(({ year, founded }) => (founded > 0 ? [year] : []));

const yearText = (year: number | undefined): Value | null =>
  year === undefined ? null : { text: String(year) };

export const firstYear = figure(FILTERED, asked => yearText(years(asked)[0]));
export const lastYear = figure(FILTERED, asked => yearText(years(asked).at(-1)));

/** Ties of the first year that may be the first: silent where more than a few may be. */
export const first = figure(FILTERED, asked =>
  namesOf(asked, years(asked)[0], (one, other) => isSurelyBefore(one, other)),
);

export const last = figure(FILTERED, asked =>
  namesOf(asked, years(asked).at(-1), (one, other) => isSurelyBefore(other, one)),
);

/** The year with most foundings; silent where two are equal. */
function peakRow(asked: Asked): YearRow | null {
  const rows = rowsOf(asked);
  const most = Math.max(0, ...rows.map(row => row.founded));
  const highest = rows.filter(row => row.founded === most);
  return most > 0 && highest.length === 1 ? highest[0]! : null;
}

export const peakYear = figure(FILTERED, asked => yearText(peakRow(asked)?.year));
export const peak = figure(FILTERED, asked => peakRow(asked)?.founded ?? null);

function namesOf(asked: Asked, year: number | undefined, isAhead: IsAhead): Value | null {
  const { network, tables, by } = asked;
  if (year === undefined) return null;
  const passes = isFiltered(by) ? passing(momentAt(network, tables, null), by) : undefined;
  const ofYear = [...network.ties.keys()].filter(tie => network.founded[tie] === year && passes?.[tie] !== 0);
  const possible = foremostOf(network, ofYear, isAhead);
  return fewTies(asked, possible);
}

type IsAhead = (one: PartialDate, other: PartialDate) => boolean;

/** Of dated ties those that no other is surely ahead of. */
export function foremostOf(network: Network, ties: readonly number[], isAhead: IsAhead): readonly number[] {
  const dateOf = (tie: number) => foundedOn(network.ties[tie]!)!;
  return ties.filter(tie => !ties.some(other => isAhead(dateOf(other), dateOf(tie))));
}
