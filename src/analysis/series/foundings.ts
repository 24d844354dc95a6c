// Foundings, ties in force and changes of status, year by year.
//
// Definitions (rules of the data model, README "The data"):
// - A tie is founded once, in the year of its first dated agreement and as the kind of that one, whatever followed;
//   where none is dated, as the kind of the tie.
// - In force, resting: by the status at the end of the year (graph/status).
// - Suspended, dormant, ended in year y: the status at the end of y is that one, at the end of y − 1 it was
//   another, and a change dated in y says so. Set aside and taken up again within one year: not counted.
// - What no source dates stands in no year and is counted beside: `unknownFounding`, and `unplaced`: changes
//   that nobody dates, and the last change, dated or not, of ties of unknown founding.

import { STATUSES, type Status, type TieKind } from '../../data/records';
import type { Network, Tie } from '../../graph/network';
import {
  ABSENT,
  changesUpTo,
  DORMANT,
  governingAgreement,
  isInForce,
  STATUS_NAMES,
  SUSPENDED,
  tieStatusAt,
} from '../../graph/status';
import { turningYears } from '../../graph/turningYears';
import { yearOf } from '../../lib/dates';

export type Change = Exclude<Status, 'active'>;
export const CHANGES = STATUSES.filter((status): status is Change => status !== 'active');
export type ChangeCounts = Readonly<Record<Change, number>>;
export type KindCounts = ReadonlyMap<TieKind, number>;

export interface YearRow {
  readonly year: number;
  /** Ties founded in this year, by kind and together. */
  readonly kinds: KindCounts;
  readonly founded: number;
  /** Founded up to and with this year. */
  readonly cumulative: number;
  /** At the end of the year; of these, suspended or dormant. */
  readonly inForce: number;
  readonly resting: number;
  /** Ties whose status changed to this in the year, by a dated change. */
  readonly changes: ChangeCounts;
}

export interface Foundings {
  /** One row for each year from the first known founding to today; only today where no founding is known. */
  readonly rows: readonly YearRow[];
  readonly unknownFounding: KindCounts;
  readonly unplaced: ChangeCounts;
}

/** Of all ties, or `among` those for which the mask is not 0; over the years of all. */
export function foundings(network: Network, among?: Uint8Array): Foundings {
  const isCounted = (tie: number) => among === undefined || among[tie] !== 0;
  let first = network.today;
  let last = network.today;
  for (const year of network.founded) {
    if (year < first) first = year;
    if (year > last) last = year;
  }
  const byYear = new Map<number, Map<TieKind, number>>();
  const unknownFounding = new Map<TieKind, number>();
  network.ties.forEach((tie, index) => {
    if (!isCounted(index)) return;
    const year = network.founded[index]!;
    const earliest = tie.agreements.find(({ agreement }) => agreement.founded !== null);
    if (!earliest) return add(unknownFounding, tie.kind);
    const kinds = byYear.get(year) ?? new Map<TieKind, number>();
    add(kinds, earliest.agreement.kind);
    byYear.set(year, kinds);
  });

  const courses = coursesOf(network, first, last, isCounted);
  const rows: YearRow[] = [];
  let cumulative = 0;
  for (let year = first; year <= last; year++) {
    const kinds = byYear.get(year) ?? new Map<TieKind, number>();
    const founded = total(kinds);
    cumulative += founded;
    rows.push({ year, kinds, founded, cumulative, ...courses[year - first]! });
  }
  return { rows, unknownFounding, unplaced: unplacedChanges(network, isCounted) };
}

type Course = Pick<YearRow, 'inForce' | 'resting' | 'changes'>;

/** Of every year: a tie is looked at only in the years in which it may change. */
function coursesOf(
  network: Network,
  first: number,
  last: number,
  isCounted: (tie: number) => boolean,
): readonly Course[] {
  const length = last - first + 1;
  /** How many more than in the year before. */
  const inForce = new Int32Array(length);
  const resting = new Int32Array(length);
  const changes = Array.from({ length }, noChanges);
  network.ties.forEach((tie, index) => {
    if (!isCounted(index)) return;
    let before = ABSENT;
    for (const year of turningYears(tie, network.today)) {
      const status = tieStatusAt(tie, year, network.today);
      const change = status === before ? undefined : CHANGE_OF[status];
      // A change may be dated beyond the last founding and today.
      if (year <= last) {
        inForce[year - first]! += Number(isInForce(status)) - Number(isInForce(before));
        resting[year - first]! += Number(isResting(status)) - Number(isResting(before));
        if (change && isDated(tie, change, year)) changes[year - first]![change]++;
      }
      before = status;
    }
  });
  for (let i = 1; i < length; i++) {
    inForce[i]! += inForce[i - 1]!;
    resting[i]! += resting[i - 1]!;
  }
  return changes.map((counts, i) => ({ inForce: inForce[i]!, resting: resting[i]!, changes: counts }));
}

const CHANGE_OF = STATUS_NAMES.map(name => CHANGES.find(change => change === name));

const isResting = (status: number) => status === SUSPENDED || status === DORMANT;

export function total(kinds: KindCounts): number {
  return [...kinds.values()].reduce((sum, n) => sum + n, 0);
}

export function noChanges(): Record<Change, number> {
  return { suspended: 0, dormant: 0, ended: 0 };
}

function isDated(tie: Tie, change: Change, year: number): boolean {
  return tie.agreements.some(({ history }) =>
    history.some(({ status, from }) => status === change && from !== null && yearOf(from) === year),
  );
}

/** Of dated ties: the change without a date that holds today and repeats no dated one; of the others: the last. */
function unplacedChanges(network: Network, isCounted: (tie: number) => boolean): ChangeCounts {
  const counts = noChanges();
  network.ties.forEach((tie, index) => {
    if (!isCounted(index) || tie.agreements.at(-1)!.history.length === 0) return;
    const { dated, undated } = changesUpTo(governingAgreement(tie, null)!, network.today);
    const isPlaced = !Number.isNaN(network.founded[index]);
    const last = isPlaced ? undated : (undated ?? dated);
    const change = CHANGES.find(name => name === last?.status);
    if (change && !(isPlaced && change === dated?.status)) counts[change]++;
  });
  return counts;
}

function add(kinds: Map<TieKind, number>, kind: TieKind): void {
  kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
}
