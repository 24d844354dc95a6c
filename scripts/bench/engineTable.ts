// What the benchmark prints.

import { medianOf } from '../../src/lib/median';

/** One run of a contender. */
export interface Run {
  /** Betweenness and closeness of all places together. */
  readonly seconds: number;
  /** Time of all its processors together. */
  readonly cpu: number;
  readonly parts?: Readonly<Record<string, number>>;
  /** Resident memory of its process at its greatest, and beyond what it held before it began. Bytes. */
  readonly peak: number;
  readonly beyond: number;
  /** Sum of the betweenness, sum of the closeness. */
  readonly sums: readonly number[];
}

export interface Result {
  readonly name: string;
  readonly runs: readonly Run[];
  /** Why there are no runs, or no more. */
  readonly missing?: string;
}

const median = (values: readonly number[]): number => medianOf([...values].sort((x, y) => x - y));

export const secondsOf = ({ runs }: Result): number => median(runs.map(({ seconds }) => seconds));

/** @param ours results to which the others are compared */
export function tableOf(results: readonly Result[], ours: readonly Result[]): string[] {
  const head = [
    '',
    'seconds',
    'runs',
    'range',
    'CPU s',
    ...ours.map(({ name }) => `× ${name}`),
    'peak MB',
    'beyond MB',
    '',
  ];
  const rows = results.map(result => {
    if (result.runs.length === 0) return [result.name, result.missing ?? ''];
    const times = result.runs.map(({ seconds }) => seconds);
    const [first] = result.runs;
    const parts = Object.entries(first!.parts ?? {});
    return [
      result.name,
      secondsOf(result).toFixed(2),
      String(times.length),
      `${Math.min(...times).toFixed(2)}–${Math.max(...times).toFixed(2)}`,
      median(result.runs.map(({ cpu }) => cpu)).toFixed(2),
      ...ours.map(one => (one.runs.length === 0 ? '–' : (secondsOf(result) / secondsOf(one)).toFixed(2))),
      megabytes(Math.max(...result.runs.map(({ peak }) => peak))),
      megabytes(Math.max(...result.runs.map(({ beyond }) => beyond))),
      [
        ...parts.map(([what, seconds]) => `${what} ${seconds.toFixed(2)}`),
        ...(result.missing ? [result.missing] : []),
      ].join(', '),
    ];
  });
  const widths = head.map((_, column) =>
    Math.max(...[head, ...rows].filter(row => row.length > 2).map(row => row[column]!.length)),
  );
  return [head, ...rows].map(row =>
    row
      .map((cell, i) => (i === 0 ? cell.padEnd(widths[0]!) : cell.padStart(row.length > 2 ? widths[i]! : 0)))
      .join('  ')
      .trimEnd(),
  );
}

/** One result in a line. */
export function lineOf(result: Result): string {
  const { name, runs, missing } = result;
  const peak = megabytes(Math.max(...runs.map(run => run.peak)));
  const measured =
    runs.length === 0 ? [] : [`${secondsOf(result).toFixed(2)} s, peak ${peak} MB (${runs.length} runs)`];
  return `${name}: ${[...measured, ...(missing ? [missing] : [])].join(', ')}`;
}

/** Names of those who found other sums than the first who finished, by more than a relative 1e-9. */
export function disagreements(results: readonly Result[]): string[] {
  const [reference] = results.flatMap(({ runs }) => runs);
  const same = (sum: number, i: number) => Math.abs(sum - reference!.sums[i]!) <= 1e-9 * Math.abs(sum);
  return results.filter(({ runs }) => !runs.every(({ sums }) => sums.every(same))).map(({ name }) => name);
}

/** Whether those who finished found the same. */
export function verdictOf(results: readonly Result[]): string {
  const finished = results.filter(({ runs }) => runs.length > 0);
  const wrong = disagreements(finished);
  if (wrong.length > 0) return `Found other sums: ${wrong.join(', ')}`;
  if (finished.length < 2) return `Nothing to compare: ${finished.length} of ${results.length} finished.`;
  return `${finished.length} of ${results.length} finished, and found the same sums, to a relative 1e-9.`;
}

const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(0);
