// Ties that hold but rest (suspended or dormant): a reason that stands on them says so.

import type { Slice } from '../../graph/slice';

/** Codes, to be joined by "or"; 0: the tie does not rest. */
export const SUSPENDED = 1;
export const DORMANT = 2;

export interface RestingTies {
  /** Code of the tie between two places; 0 where there is none. */
  readonly of: (a: number, b: number) => number;
  readonly all: readonly { readonly a: number; readonly b: number; readonly code: number }[];
}

/** What of a reason rests. */
export interface Rests {
  /** Of the partners, ties or ways that it counts; of a single way, of its three ties. */
  readonly count: number;
  readonly as: 'suspended' | 'dormant' | 'both';
}

/** `codes`: per tie of the slice. */
export function restingTies(
  { order, source, target }: Pick<Slice, 'order' | 'source' | 'target'>,
  codes: Uint8Array,
): RestingTies {
  const known = new Map<number, number>();
  const all: { readonly a: number; readonly b: number; readonly code: number }[] = [];
  codes.forEach((code, tie) => {
    if (code === 0) return;
    const [a, b] = [source[tie]!, target[tie]!];
    all.push({ a, b, code });
    known.set(a * order + b, code);
    known.set(b * order + a, code);
  });
  return { all, of: (a, b) => known.get(a * order + b) ?? 0 };
}

/** `codes`: of what the reason counts, one each. Undefined: nothing of it rests. */
export function restsAmong(codes: Iterable<number>): Rests | undefined {
  let [count, either] = [0, 0];
  for (const code of codes) {
    count += Number(code !== 0);
    either |= code;
  }
  if (count === 0) return undefined;
  if (either === SUSPENDED) return { count, as: 'suspended' };
  return { count, as: either === DORMANT ? 'dormant' : 'both' };
}
