// A table of ties that wants to be more than a table: names that are markup, formulas, keys of every object, letters that
// turn the line around. What of it may stand is a tie with Perm; three rows cannot be read.

export const HOSTILE_NAMES = [
  '<img src=x onerror="alert(1)">',
  '<script>alert(2)</script>',
  '"><svg onload=alert(3)>',
  'javascript:alert(4)',
  '${alert(5)}{{alert(6)}}',
  "=cmd|' /C calc'!A0",
  '+1+1',
  '-2+3',
  '@SUM(1+1)',
  '＝1+1',
  '\t=1+1',
  '\r=2+2',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  '\u202eedrecrof\u202c',
  'a\u0301\u0302\u0303\u0304\u0305'.repeat(20),
  '𝔘𝔩𝔪 👨‍👩‍👧‍👦',
  ']]>&amp;&#x26;',
  '../../etc/passwd',
] as const;

/** Longer than any name may be, and than any cell. */
export const LONG_NAME = 'Lang'.repeat(12_500);
export const HUGE_CELL = 10e6;

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

const COLUMNS = 'Stadt A;Land A;Stadt B;Land B;Jahr;__proto__;constructor;=1+1\n';

/** `huge`: letters of the cell that is too large. */
export const hostileTable = (huge = HUGE_CELL): string =>
  COLUMNS +
  HOSTILE_NAMES.map(name => `${quoted(name)};DE;Perm;RU;1990;{};{};x\n`).join('') +
  `${LONG_NAME};DE;Perm;RU;1990;;;\n` +
  `${'x'.repeat(huge)};DE;Perm;RU;1990;;;\n` +
  `Zero\0byte;DE;Perm;RU;1990;;;\n`;
/** Of its rows. */
export const HOSTILE_REJECTED = 3;

/** A table of two ties in which nearly all columns are of no use. */
export function wideTable(columns: number): string {
  const rest = (cell: (at: number) => string) => Array.from({ length: columns - 4 }, (_, at) => cell(at));
  const row = (first: string, cell: (at: number) => string) => `${[first, ...rest(cell)].join(';')}\n`;
  return (
    row('Stadt A;Land A;Stadt B;Land B', at => `c${at}`) +
    row('Ulm;DE;Perm;RU', () => '1') +
    row('Hof;DE;Tula;RU', () => '2')
  );
}
