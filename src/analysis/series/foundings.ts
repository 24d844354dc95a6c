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
import { firstDated } from '../../graph/lifespan';
import { changesUpTo, governingAgreement, STATUS_NAMES } from '../../graph/status';
import { yearOf } from '../../lib/dates';
import { inForceIn, type InForceRow } from './inForce';

export type Change = Exclude<Status, 'active'>;
export const CHANGES = STATUSES.filter((status): status is Change => status !== 'active');
export type ChangeCounts = Readonly<Record<Change, number>>;
export type KindCounts = ReadonlyMap<TieKind, number>;

export interface YearRow extends InForceRow {
  /** Ties founded in this year, by kind and together. */
  readonly kinds: KindCounts;
  readonly founded: number;
  /** Founded up to and with this year. */
  readonly cumulative: number;
  /** Ties whose status changed to this in the year, by a dated change. */
  readonly changes: ChangeCounts;
}

export interface Foundings {
  /** The years of `inForceIn`. */
  readonly rows: readonly YearRow[];
  readonly unknownFounding: KindCounts;
  readonly unplaced: ChangeCounts;
}

/** Of all ties, or `among` those for which the mask is not 0; over the years of all. */
export function foundings(network: Network, among?: Uint8Array): Foundings {
  const isCounted = (tie: number) => among === undefined || among[tie] !== 0;
  const byYear = new Map<number, Map<TieKind, number>>();
  const unknownFounding = new Map<TieKind, number>();
  network.ties.forEach((tie, index) => {
    if (!isCounted(index)) return;
    const earliest = firstDated(tie);
    if (!earliest) return add(unknownFounding, tie.kind);
    const year = network.founded[index]!;
    const kinds = byYear.get(year) ?? new Map<TieKind, number>();
    add(kinds, earliest.agreement.kind);
    byYear.set(year, kinds);
  });

  const changes = new Map<number, Record<Change, number>>();
  const onStatus = (tie: Tie, year: number, status: number) => {
    const change = CHANGE_OF[status];
    if (!change || !isDated(tie, change, year)) return;
    const counts = changes.get(year) ?? noChanges();
    counts[change]++;
    changes.set(year, counts);
  };
  let cumulative = 0;
  const rows = inForceIn(network, { isCounted, onStatus }).map((row): YearRow => {
    const kinds = byYear.get(row.year) ?? new Map<TieKind, number>();
    const founded = total(kinds);
    cumulative += founded;
    return { ...row, kinds, founded, cumulative, changes: changes.get(row.year) ?? noChanges() };
  });
  return { rows, unknownFounding, unplaced: unplacedChanges(network, isCounted) };
}

const CHANGE_OF = STATUS_NAMES.map(name => CHANGES.find(change => change === name));

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
