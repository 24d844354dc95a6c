// What is said while the command runs: progress and bad lines on stderr, figures on stdout.

import type { Mapping } from '../../src/data/columns/mapping';
import type { Issue } from '../../src/data/issue';
import { en } from '../../src/i18n/en';
import { statistics, type Statistics } from '../../src/analysis/statistics/catalogue';
import type { Preview } from './preview';

/** "pairs.csv, line 7: A place cannot be its own partner. (Ulm)" */
export function tellIssue({ severity, table, row, column, value, reason }: Issue): string {
  const where = [table, row > 0 && `line ${row}`, column].filter(Boolean).join(', ');
  // Line 0: it is said of the whole table.
  const what = severity === 'error' && row > 0 ? 'left out: ' : '';
  return `${where}: ${what}${en.issues[reason]}${value && ` (${value})`}`;
}

/** Recognised, so that they are taken for nothing else; a tie weighs what its agreements are. */
const KNOWN_ONLY: ReadonlySet<string> = new Set(['weight', 'time']);

const SEPARATORS: ReadonlyMap<string, string> = new Map([
  ['\t', 'tabs'],
  [';', 'semicolons'],
  [',', 'commas'],
  ['|', 'bars'],
  [' ', 'blanks'],
]);

/** One line per column, and one for what is passed over. */
export function tellMapping({ separator, hasHeader, comments, columns, unused }: Mapping): string {
  const named = SEPARATORS.get(separator) ?? `"${separator}"`;
  const where = (column: number, title: string) => (title === '' ? `column ${column + 1}` : `"${title}"`);
  const read = columns.filter(({ role }) => !KNOWN_ONLY.has(role));
  const over = [...columns.filter(({ role }) => KNOWN_ONLY.has(role)), ...unused].sort(
    (p, q) => p.column - q.column,
  );
  return [
    `  cells parted by ${named}, ${hasHeader ? 'with' : 'without'} a header` +
      (comments > 0 ? `, ${comments} comment ${comments === 1 ? 'line' : 'lines'} passed over` : ''),
    ...read.map(({ role, column, title, by, sure }) => {
      const ground = by === 'statement' ? 'as stated' : `by its ${by === 'name' ? 'title' : by}`;
      return `  ${role}: ${where(column, title)}, ${ground}${by === 'statement' ? '' : `, ${Math.round(sure * 100)} % sure`}`;
    }),
    ...(over.length > 0
      ? [`  not read: ${over.map(({ column, title }) => where(column, title)).join(', ')}`]
      : []),
  ].join('\n');
}

/** Tells a share of work in steps of ten percent. */
export function progressOf(what: string, tell: (line: string) => void): (share: number) => void {
  let told = -1;
  return share => {
    const tenth = Math.floor(share * 10);
    if (tenth <= told) return;
    told = tenth;
    tell(`${what}: ${tenth * 10} %`);
  };
}

/** What is estimated, from how much, and what is missing. */
export function tellPreview({ samples, seed, estimated, leftOut }: Preview, order: number): string {
  const of = `${samples.toLocaleString('en-US')} of ${order.toLocaleString('en-US')} places`;
  return [
    ...(estimated.length > 0
      ? [
          `estimated from ${of}, drawn at random (seed ${seed}), with standard errors: ${estimated.join(', ')}`,
        ]
      : []),
    ...(leftOut.length > 0
      ? [`left out, as they need the shortest paths from every place: ${leftOut.join(', ')}`]
      : []),
  ].join('\n');
}

const WORDS: Readonly<Partial<Record<string, string>>> = { giant: 'giant component' };

/** "giantShare" → "giant share". */
export const label = (id: string): string =>
  WORDS[id] ?? id.replace(/[A-Z]/g, letter => ` ${letter.toLowerCase()}`);

const SIGNED = new Set(['assortativity']);

/** Every figure on a line of its own; one that is not defined, or left out, says so. */
export function tellStatistics(figures: Statistics, leftOut: readonly string[] = []): string {
  const width = Math.max(...statistics.map(({ id }) => label(id).length));
  return statistics
    .map(({ id, unit }) => {
      const figure = leftOut.includes(id) ? 'left out' : formatFigure(figures[id], unit, SIGNED.has(id));
      return `${label(id).padEnd(width)}  ${figure}`;
    })
    .join('\n');
}

export function formatFigure(value: number, unit: 'count' | 'share' | 'number', signed: boolean): string {
  if (Number.isNaN(value)) return 'not defined';
  if (unit === 'count') return value.toLocaleString('en-US');
  const small = value !== 0 && Math.abs(value) < 0.001;
  return (signed && value > 0 ? '+' : '') + (small ? value.toPrecision(4) : value.toFixed(4));
}
