// The chronicle of a network: which ties are in force at the end of which years, as plain arrays that cross to a worker.
//
// A spell is a run of years in which a tie is in force, of one kind and with as many agreements, and passes the filter as it stands in each of them
// (rules of the data model: graph/status). A tie of unknown founding has no spell. Status and kind can change only in
// the years that its dates name, so only those are looked at, not every year of every tie.

import { TIE_KINDS } from '../../data/records';
import type { Moment } from '../../graph/attributes/attribute';
import { momentAt } from '../../graph/attributes/moment';
import { passing, type Filter, type FilterBy } from '../../graph/filter';
import type { Network, Tie } from '../../graph/network';
import { sliceOf, type Slice } from '../../graph/slice';
import { agreementsBy, governingAgreement, isInForce, STATUS_NAMES, tieStatusAt } from '../../graph/status';
import { turningYears } from '../../graph/turningYears';

export interface Chronicle extends Pick<Slice, 'order' | 'side' | 'country'> {
  /** Per spell, in the order of the ties: first year, and first year no more. */
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** Per spell: as in a slice. */
  readonly source: Uint32Array;
  readonly target: Uint32Array;
  readonly weight: Float64Array;
  readonly kind: Uint8Array;
}

/** Of the ties that pass the filter; without one, of all. */
export function chronicleOf(network: Network, tables: Moment['tables'], by?: FilterBy): Chronicle {
  const { kind: kinds, status: statuses, ...lasting } = by?.filter ?? {};
  const moment = momentAt(network, tables, null);
  const passes = by && passing(moment, { ends: by.ends, filter: lasting as Filter });
  const passesThen = (status: number, kind: number) =>
    (!statuses || statuses.includes(STATUS_NAMES[status]!)) && (!kinds || kinds.includes(TIE_KINDS[kind]!));

  const [ties, from, to, kind, weight]: number[][] = [[], [], [], [], []];
  network.ties.forEach((tie, index) => {
    if (passes?.[index] === 0 || Number.isNaN(network.founded[index])) return;
    const years = turningYears(tie, network.today);
    let open = false;
    years.forEach((year, i) => {
      const status = tieStatusAt(tie, year, network.today);
      const now = kindOf(tie, year);
      const agreements = agreementsBy(tie, year);
      const counts = isInForce(status) && passesThen(status, now);
      if (open && (!counts || kind!.at(-1) !== now || weight!.at(-1) !== agreements)) {
        to!.push(year);
        open = false;
      }
      if (counts && !open) {
        ties!.push(index);
        from!.push(year);
        kind!.push(now);
        weight!.push(agreements);
        open = true;
      }
      if (open && i === years.length - 1) to!.push(Infinity);
    });
  });
  const { order, side, country } = sliceOf(network, new Uint8Array(network.ties.length));
  return {
    order,
    side,
    country,
    from: Int32Array.from(from!),
    to: Int32Array.from(to!, year => Math.min(year, NEVER)),
    source: Uint32Array.from(ties!, tie => network.source[tie]!),
    target: Uint32Array.from(ties!, tie => network.target[tie]!),
    weight: Float64Array.from(weight!),
    kind: Uint8Array.from(kind!),
  };
}

/** End of a spell that goes on. */
const NEVER = 0x7fff_ffff;

/** The network at the end of a year; the same as `sliceOf` of what is shown then. */
export function sliceIn(chronicle: Chronicle, year: number): Slice {
  const { order, side, country, source, target, weight, kind } = chronicle;
  const kept = spellsIn(chronicle, year);
  return {
    order,
    side,
    country,
    source: kept.map(spell => source[spell]!),
    target: kept.map(spell => target[spell]!),
    weight: Float64Array.from(kept, spell => weight[spell]!),
    kind: Uint8Array.from(kept, spell => kind[spell]!),
  };
}

function spellsIn({ from, to }: Chronicle, year: number): Uint32Array {
  const kept = new Uint32Array(from.length);
  let count = 0;
  for (let spell = 0; spell < from.length; spell++) {
    if (from[spell]! <= year && year < to[spell]!) kept[count++] = spell;
  }
  return kept.slice(0, count);
}

function kindOf(tie: Tie, year: number): number {
  return TIE_KINDS.indexOf(governingAgreement(tie, year)!.agreement.kind);
}
