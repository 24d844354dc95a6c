// Two logs of one dataset, of two tabs that both have gone on: no step of either is lost.

import type { CorrectionLog, Step } from '../../data/corrections/log';
import { compare } from '../../lib/compare';

/** Theirs as it is, and behind it the steps of mine that it does not have; what both took back, or one, stays taken back. */
export function mergeLogs(theirs: CorrectionLog, mine: CorrectionLog): CorrectionLog {
  const known = countOf([...theirs.done, ...theirs.undone]);
  const isNew = (step: Step) => {
    const key = keyOf(step);
    const left = known.get(key) ?? 0;
    known.set(key, left - 1);
    return left <= 0;
  };
  const [done, undone] = [mine.done.filter(isNew), mine.undone.filter(isNew)];
  if (done.length + undone.length === 0) return theirs;
  return { ...theirs, done: [...theirs.done, ...done], undone: [...undone, ...theirs.undone] };
}

/** The same for the same step, in whatever order its parts stand. */
const keyOf = (step: Step): string =>
  JSON.stringify(step, (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => compare(a, b)))
      : value,
  );

function countOf(steps: readonly Step[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const step of steps) {
    const key = keyOf(step);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}
