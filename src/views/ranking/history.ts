// The partners of a place year by year: its ties in force at the end of each year. Ties of unknown founding are in no
// year. Pure.

import type { Network } from '../../graph/network';
import { tiesOf } from '../../graph/neighbours';
import { isInForce, tieStatusAt } from '../../graph/status';

export interface History {
  /** From the first to the last year of the span. */
  readonly counts: Uint16Array;
  /** The first year with one; null: never. */
  readonly first: number | null;
  /** The greatest count, and the first year that has it. */
  readonly most: number;
  readonly mostIn: number;
  readonly last: number;
}

/** `passes`: per tie 1 where the filter lets it through; undefined: it lets all through. */
export function historyOf(
  network: Pick<Network, 'ties' | 'neighbours' | 'founded' | 'today'>,
  place: number,
  [from, to]: readonly [number, number],
  passes: Uint8Array | undefined,
): History {
  const counts = new Uint16Array(to - from + 1);
  for (const tie of tiesOf(network.neighbours, place)) {
    if (passes?.[tie] === 0) continue;
    for (let year = Math.max(from, network.founded[tie]!); year <= to; year++) {
      if (isInForce(tieStatusAt(network.ties[tie]!, year, network.today))) counts[year - from]!++;
    }
  }
  const most = counts.reduce((max, count) => Math.max(max, count), 0);
  const begins = counts.findIndex(count => count > 0);
  return {
    counts,
    first: begins < 0 ? null : from + begins,
    most,
    mostIn: from + counts.indexOf(most),
    last: counts.at(-1) ?? 0,
  };
}

/** The line of the counts in steps, as an SVG path; the greatest count reaches the top. */
export function historyPath({ counts, most }: History, width: number, height: number): string {
  if (most === 0) return '';
  const x = (at: number) => round((at / counts.length) * width);
  const y = (count: number) => round(height - (count / most) * height);
  let path = `M0 ${y(counts[0]!)}`;
  counts.forEach((count, at) => {
    if (at > 0 && count !== counts[at - 1]) path += `H${x(at)}V${y(count)}`;
  });
  return `${path}H${width}`;
}

const round = (length: number) => Math.round(length * 10) / 10;
