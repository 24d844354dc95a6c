// From values to lengths: equal steps, or equal ratios where the values span decades. Zeros have no place on a scale of
// ratios: they stand at its beginning, apart. Pure.

import { ticks } from 'd3';
import type { Spread } from '../../analysis/ranking/spread';

export interface Scale {
  /** 0 … 1. */
  at(value: number): number;
  readonly ticks: readonly number[];
  readonly log: boolean;
  /** Zeros stand apart. */
  readonly zeros: boolean;
}

/** Share of the length between the zeros and the least other value. */
const APART = 0.08;
const TICKS = 5;

export function scaleOf({ min, max, least, log, zeros, whole }: Spread): Scale {
  if (log) {
    const [from, to] = [Math.log10(least), Math.log10(max)];
    const start = zeros > 0 ? APART : 0;
    const powers: number[] = [];
    const step = Math.max(1, Math.ceil((to - from) / TICKS));
    for (let power = Math.ceil(from); power <= to; power += step) powers.push(10 ** power);
    return {
      at: value => (value <= 0 ? 0 : start + ((Math.log10(value) - from) / (to - from)) * (1 - start)),
      ticks: zeros > 0 ? [0, ...powers] : powers,
      log,
      zeros: zeros > 0,
    };
  }
  if (!(max > min)) return { at: () => 0.5, ticks: Number.isFinite(min) ? [min] : [], log, zeros: false };
  return {
    at: value => (value - min) / (max - min),
    // Of whole numbers no halves.
    ticks: ticks(min, max, TICKS).filter(tick => !whole || Number.isInteger(tick)),
    log,
    zeros: false,
  };
}
