// The chronicle of a network: which ties are in force at the end of which years, as plain arrays that cross to a worker.
//
// A spell is a run of years in which a tie is in force, of one kind and with as many agreements, and passes the filter
// as it stands in each of them (rules of the data model: graph/status). A tie of unknown founding has no spell. Status
// and kind can change only in the years that its dates name (graph/turningYears): only those are looked at.

import type { Moment } from '../../graph/attributes/attribute';
import { momentAt } from '../../graph/attributes/moment';
import type { FilterBy } from '../../graph/filter';
import type { Network } from '../../graph/network';
import { sliceOf, type Slice } from '../../graph/slice';
import { agreementsBy, isInForce, tieKindAt, tieStatusAt } from '../../graph/status';
import { turningYears } from '../../graph/turningYears';
import { timedFilter } from './timedFilter';

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
  const timed = by && timedFilter(momentAt(network, tables, null), by);
  const ties: number[] = [];
  const from: number[] = [];
  const to: number[] = [];
  const kind: number[] = [];
  const weight: number[] = [];
  network.ties.forEach((tie, index) => {
    if (timed?.lasting[index] === 0) return;
    let open = false;
    for (const year of turningYears(tie, network.today)) {
      const status = tieStatusAt(tie, year, network.today);
      const now = tieKindAt(tie, year);
      const agreements = agreementsBy(tie, year);
      const counts = isInForce(status) && (timed?.passesIn(tie, year, status) ?? true);
      if (open && (!counts || kind.at(-1) !== now || weight.at(-1) !== agreements)) {
        to.push(year);
        open = false;
      }
      if (counts && !open) {
        ties.push(index);
        from.push(year);
        kind.push(now);
        weight.push(agreements);
        open = true;
      }
    }
    if (open) to.push(NEVER);
  });
  const { order, side, country } = sliceOf(network, new Uint8Array(network.ties.length));
  return {
    order,
    side,
    country,
    from: Int32Array.from(from),
    to: Int32Array.from(to),
    source: Uint32Array.from(ties, tie => network.source[tie]!),
    target: Uint32Array.from(ties, tie => network.target[tie]!),
    weight: Float64Array.from(weight),
    kind: Uint8Array.from(kind),
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
