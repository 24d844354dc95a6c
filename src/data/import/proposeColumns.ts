// The columns of an opened table as its plan proposes them: the role of each, how it was found, how sure that is, and
// what stands in it.

import { MOST } from '../columns/content';
import type { FoundBy } from '../columns/mapping';
import { readTitle } from '../columns/titles';
import { readKind, readPlaceKind, readStatus } from '../columns/values';
import { readWrittenDate } from '../columns/writtenDate';
import type { CsvRow } from '../csv';
import { cellsOf, type Look } from './look';
import { readRegion, readTiesKnown } from './placeRows';
import type { ColumnPlan, PlanRole, SheetPlan, SheetUse } from './plan';

/** Different values that stand for a column, and letters of each. */
const SAMPLES = 4;
const SAMPLE_LENGTH = 60;

export function sheetPlan(look: Look, use: SheetUse): SheetPlan {
  const { sheet, hasHeader, rows, columns, lists } = look;
  const roles = rolesFor(look, use);
  return {
    name: sheet.name,
    use,
    hasHeader,
    listSeparator: lists.separator,
    columns: columns.map(({ column, title }): ColumnPlan => {
      const { role, by, sure } = roles.get(column) ?? { role: null, by: null, sure: 0 };
      return { title, role, by, sure, samples: samplesOf(rows, column) };
    }),
  };
}

interface Given {
  readonly role: PlanRole;
  readonly by: FoundBy;
  readonly sure: number;
}

function rolesFor(look: Look, use: SheetUse): ReadonlyMap<number, Given> {
  const roles = new Map<number, Given>();
  if (use === 'none') return roles;
  const { sheet, pairs, places, columns, partners, id, rows } = look;
  const title = (column: number) => columns[column]?.title ?? '';
  if (use === 'lists')
    for (const column of partners)
      roles.set(column, {
        role: 'partners',
        by: title(column) === '' ? 'content' : 'name',
        sure: Math.max(0.5, look.lists.several),
      });
  if (use === 'places' && id >= 0) roles.set(id, { role: 'id', by: 'name', sure: 1 });
  const given = new Set<PlanRole>([...roles.values()].map(({ role }) => role));
  for (const { role, column, by, sure } of use === 'pairs' ? pairs.columns : places.columns) {
    if (roles.has(column) || given.has(role)) continue;
    // Nodes of a drawing have coordinates on its sheet, not on the globe.
    if (sheet.holds === 'nodes' && by === 'content' && (role === 'lat' || role === 'lon')) continue;
    if (!canBe(role, cellsOf(rows, column))) continue;
    roles.set(column, { role, by, sure });
    given.add(role);
  }
  if (use === 'pairs') return withDates(look, roles);
  if (use === 'places')
    for (const [role, read] of OF_PLACES) {
      const column = columns.find(
        ({ column }) => !roles.has(column) && isMostly(cellsOf(rows, column), read),
      );
      if (column) roles.set(column.column, { role, by: 'content', sure: MOST });
    }
  // The name was hidden behind the id or the list.
  const named = [...columns].find(
    ({ column, title, content }) =>
      !roles.has(column) && content.texts > 0.5 && (readTitle(title)?.stem === 'city' || title === ''),
  );
  if (!given.has('city') && named)
    roles.set(named.column, {
      role: 'city',
      by: named.title === '' ? 'content' : 'name',
      sure: named.content.texts,
    });
  return roles;
}

/** What else a table of places may say, known by its words and codes. */
const OF_PLACES: readonly (readonly [PlanRole, (text: string) => unknown])[] = [
  ['kind', readPlaceKind],
  ['region', readRegion],
  ['tiesKnown', readTiesKnown],
];

function isMostly(cells: readonly string[], read: (text: string) => unknown): boolean {
  const filled = cells.filter(cell => cell !== '');
  return filled.length > 0 && filled.filter(cell => read(cell) !== undefined).length >= MOST * filled.length;
}

/** Founding dates in words: "seit 1991", "Mai 1988". */
function withDates({ columns, rows }: Look, roles: ReadonlyMap<number, Given>): ReadonlyMap<number, Given> {
  const dated = (column: number) => {
    const filled = cellsOf(rows, column).filter(cell => cell !== '');
    return filled.length === 0 ? 0 : filled.filter(isDated).length / filled.length;
  };
  const all = new Map(roles);
  const [known] = [...roles].find(([, { role }]) => role === 'founded') ?? [];
  if (known !== undefined)
    all.set(known, { ...roles.get(known)!, sure: dated(known) * BY_TITLE[roles.get(known)!.by] });
  // Ids of a graph may be such numbers, too.
  else if (columns.some(({ content }) => content.texts >= MOST)) {
    const free = columns.filter(
      ({ column, title }) => !roles.has(column) && (title === '' || readTitle(title) === null),
    );
    const found = free.find(({ column }) => dated(column) >= MOST);
    if (found) all.set(found.column, { role: 'founded', by: 'content', sure: MOST * dated(found.column) });
  }
  return all;
}

const BY_TITLE: Readonly<Record<FoundBy, number>> = { statement: 1, name: 1, content: MOST, position: 0.5 };

function isDated(cell: string): boolean {
  const { written } = readWrittenDate(cell);
  return /\d/.test(cell) && written !== 'unread' && written !== 'nothing';
}

/** Kinds and statuses that nobody knows are something else: "undirected", say. */
function canBe(role: PlanRole, cells: readonly string[]): boolean {
  const read = role === 'kind' ? readKind : role === 'status' ? readStatus : null;
  const filled = cells.filter(cell => cell !== '');
  if (role === 'since')
    return filled.length === 0 || filled.some(cell => readWrittenDate(cell).date !== null);
  return read === null || filled.length === 0 || filled.some(cell => read(cell) !== undefined);
}

function samplesOf(rows: readonly CsvRow[], column: number): readonly string[] {
  const samples = new Set<string>();
  for (const value of cellsOf(rows, column)) {
    if (value === '') continue;
    samples.add(value.length > SAMPLE_LENGTH ? `${value.slice(0, SAMPLE_LENGTH)}…` : value);
    if (samples.size === SAMPLES) break;
  }
  return [...samples];
}
