// A city's partners in one cell: "Kaluga, Russland (1969); Bègles (FR)" → one by one, with country and founding where they
// stand beside the name.

import { countryCode } from '../columns/countries';
import { readWrittenDate } from '../columns/writtenDate';
import { fold } from '../../lib/fold';

/** Lines of a cell, or signs. */
export const LIST_SEPARATORS = ['\n', ';', '|', '/', ','] as const;
export type ListSeparator = (typeof LIST_SEPARATORS)[number];

export interface ListItem {
  /** As it stands in the cell. */
  readonly text: string;
  readonly name: string;
  /** As they are written; empty: not there. */
  readonly country: string;
  readonly founded: string;
}

/** Words for "has no partners", folded. */
const NOBODY = new Set([
  '',
  'keine',
  'keiner',
  'none',
  'no',
  'aucun',
  'aucune',
  'ninguno',
  'ninguna',
  'net',
  'nil',
]);

/** What stands between separators, those in brackets left alone. */
export function splitList(cell: string, separator: ListSeparator): readonly string[] {
  const items: string[] = [];
  let depth = 0;
  let item = '';
  for (const sign of cell.replace(/\r\n?/g, '\n')) {
    if (sign === '(' || sign === '[') depth++;
    else if (sign === ')' || sign === ']') depth = Math.max(0, depth - 1);
    // A bracket that is never closed ends with its line.
    if (sign === '\n') depth = 0;
    if (depth === 0 && (sign === separator || sign === '\n')) {
      items.push(item);
      item = '';
    } else item += sign;
  }
  return [...items, item]
    .map(one => one.replace(/^\s*(?:[-–—•·*▪]|\d{1,2}[.)])\s+/u, '').trim())
    .filter(one => !NOBODY.has(fold(one)));
}

/** An addition in brackets or behind a comma that is neither a country nor a date belongs to the name: "Frankfurt (Oder)". */
export function readItem(text: string): ListItem {
  let country = '';
  let founded = '';
  /** Takes from the parts what is understood; what is left is returned. */
  const take = (parts: readonly string[]): string => {
    const left: string[] = [];
    for (const part of parts) {
      const [place, date] = beforeDate(part);
      if (country === '' && place !== '' && countryCode(place) !== undefined) {
        country = place;
        if (date !== '' && founded === '') founded = date;
      } else left.push(part);
    }
    const rest = left.join(', ');
    if (rest === '' || founded !== '' || !isDate(rest)) return rest;
    founded = rest;
    return '';
  };

  const plain = text.replace(/\s+/g, ' ').trim();
  const bare = plain.replace(/ ?[([]([^()[\]]*)[)\]]/g, (whole, inside: string) => {
    const parts = partsOf(inside);
    const rest = take(parts);
    if (rest === '') return ' ';
    return rest === parts.join(', ') ? whole : ` (${rest})`;
  });
  const [first = '', ...additions] = partsOf(bare);
  const further = take(additions);
  let name = first.trim();
  if (founded === '') [name, founded] = beforeDate(name);
  if (country === '') [name, country] = beforeCountry(name);
  return { text: plain, name: [name, further].filter(part => part !== '').join(', '), country, founded };
}

/** "Kaluga – Russland". */
function beforeCountry(name: string): readonly [string, string] {
  const [, before = '', behind = ''] = /^(.+?) [-–—] (.+)$/.exec(name) ?? [];
  return countryCode(behind) === undefined ? [name, ''] : [before, behind];
}

const partsOf = (text: string): string[] =>
  text
    .split(/[,;]/)
    .map(part => part.trim())
    .filter(part => part !== '');

/** "Russland seit 1969", "Kaluga 1969" → what stands before the date, and the date. */
function beforeDate(part: string): readonly [string, string] {
  const [, place = '', date = ''] =
    /^(.*?[^\d\s:–—-])\s*[:–—-]?\s+((?:(?:seit|since|depuis|desde|с|ab|from|ca\.?|um|vers|около)\s+)*\d.*)$/iu.exec(
      part,
    ) ?? [];
  return date !== '' && isDate(date) ? [place, date] : [part, ''];
}

function isDate(text: string): boolean {
  const { written } = readWrittenDate(text);
  return /\d/.test(text) && written !== 'unread' && written !== 'nothing';
}

/** Signs that also stand inside names ("Biel/Bienne", "Portland, Oregon") part a list only where it is long. */
const DOUBTFUL: ReadonlySet<ListSeparator> = new Set(['/', ',']);
/** Letters of a cell that are looked at. */
const LOOKED_AT = 2000;
/** Share of the cells with so long a list. */
const LONG_LISTS = 0.1;

export interface ListLook {
  readonly separator: ListSeparator;
  /** Share of the filled cells that hold several partners. */
  readonly several: number;
}

/** What parts the partners in these cells, and how many cells hold several. `surely`: somebody says that they are lists. */
export function lookOfLists(cells: readonly string[], surely = false): ListLook {
  const filled = cells.filter(cell => cell.trim() !== '').map(cell => cell.slice(0, LOOKED_AT));
  let best: ListLook = { separator: ';', several: 0 };
  for (const separator of LIST_SEPARATORS) {
    const lengths = filled.map(cell => splitList(cell, separator).filter(isName).length);
    const share = (is: (length: number) => boolean) => lengths.filter(is).length / Math.max(1, filled.length);
    if (!surely && DOUBTFUL.has(separator) && share(length => length >= 3) < LONG_LISTS) continue;
    const several = share(length => length >= 2);
    if (several > best.several) best = { separator, several };
  }
  return best;
}

/** Neither a country nor a date: these stand beside a name. */
const isName = (item: string): boolean =>
  /\p{L}/u.test(item) && countryCode(item) === undefined && !isDate(item);
