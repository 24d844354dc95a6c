// Hiding ties to see whether they are found again. A hidden tie can be asked for when both its places still have a tie;
// it is asked from both ends. Candidates are all places that still have a tie, without the city, the partners it still
// has and its other hidden partners ("filtered": finding one hidden partner is no fault in finding the other).

import type { Slice } from '../../graph/slice';
import { seededRandom } from '../../lib/random';
import type { MatchIndex } from './matchIndex';

export interface TieEnds {
  readonly source: Uint32Array;
  readonly target: Uint32Array;
}

export interface Hidden {
  readonly kept: TieEnds;
  readonly hidden: TieEnds;
}

/** Draws a share of the ties at random. */
export function hideTies({ source, target }: TieEnds, share: number, seed: number): Hidden {
  const random = seededRandom(seed);
  const ties = Uint32Array.from(source, (_, tie) => tie);
  for (let last = ties.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    [ties[last], ties[other]] = [ties[other]!, ties[last]!];
  }
  const count = Math.round(ties.length * share);
  return partedBy({ source, target }, new Set(ties.subarray(0, count)));
}

/** Hides the ties founded in or after a year; those of unknown founding are in neither part. */
export function hideSince({ source, target }: Slice, founded: Float64Array, year: number): Hidden {
  const known = Uint32Array.from(source, (_, tie) => tie).filter(tie => !Number.isNaN(founded[tie]!));
  const dated = { source: known.map(tie => source[tie]!), target: known.map(tie => target[tie]!) };
  const later = new Set<number>();
  known.forEach((tie, at) => {
    if (founded[tie]! >= year) later.add(at);
  });
  return partedBy(dated, later);
}

function partedBy({ source, target }: TieEnds, hidden: ReadonlySet<number>): Hidden {
  const part = (wanted: boolean): TieEnds => ({
    source: source.filter((_, tie) => hidden.has(tie) === wanted),
    target: target.filter((_, tie) => hidden.has(tie) === wanted),
  });
  return { kept: part(false), hidden: part(true) };
}

export interface AskedCity {
  readonly city: number;
  /** Its hidden partners that can be asked for. */
  readonly partners: readonly number[];
}

/** By city, in the order of the hidden ties. */
export function questionsOf(
  { degree }: Pick<MatchIndex, 'degree'>,
  { source, target }: TieEnds,
): readonly AskedCity[] {
  const asked = new Map<number, number[]>();
  const ask = (city: number, partner: number) => {
    const known = asked.get(city);
    if (known) known.push(partner);
    else asked.set(city, [partner]);
  };
  source.forEach((a, tie) => {
    const b = target[tie]!;
    if (degree[a] === 0 || degree[b] === 0) return;
    ask(a, b);
    ask(b, a);
  });
  return [...asked].map(([city, partners]) => ({ city, partners }));
}

/** Places that could be suggested instead of the hidden partners. */
export function candidatesFor(
  { degree, ways }: MatchIndex,
  city: number,
  hidden: readonly number[],
): number[] {
  const out = new Set([city, ...hidden]);
  for (let at = ways.offsets[city]!; at < ways.offsets[city + 1]!; at++) out.add(ways.places[at]!);
  const candidates: number[] = [];
  for (let place = 0; place < degree.length; place++)
    if (degree[place]! > 0 && !out.has(place)) candidates.push(place);
  return candidates;
}
