// What an opened table looks like, before anybody says what it is: its columns, read as a table of ties and as one of
// places, and those that hold ids or lists of partners.

import type { ColumnSeen } from '../columns/assign';
import { MOST } from '../columns/content';
import { seenIn } from '../columns/header';
import type { Mapping, PairRole, PlaceRole, Role } from '../columns/mapping';
import { recognisePairs, recognisePlaces } from '../columns/recognise';
import { isTitleOfOnePartner, isTitleOfPartners, readTitle } from '../columns/titles';
import type { CsvRow } from '../csv';
import { fold } from '../../lib/fold';
import { lookOfLists, type ListLook } from './listCells';
import type { Sheet } from './opened';
import type { SheetUse } from './plan';

/** So many rows are looked at. */
const SAMPLE = 200;
/** Share of the cells with several partners that shows a list: under a title that says so, and without one. */
const TITLED_LISTS = 0.1;
const BARE_LISTS = 0.3;

export interface Look {
  readonly sheet: Sheet;
  readonly hasHeader: boolean;
  readonly rows: readonly CsvRow[];
  readonly columns: readonly ColumnSeen[];
  readonly pairs: Mapping<PairRole>;
  readonly places: Mapping<PlaceRole>;
  /** Columns with partners, and how they look; empty: none. */
  readonly partners: readonly number[];
  readonly lists: ListLook;
  readonly id: number;
}

/** What somebody says of a table. */
export interface Said {
  readonly use?: SheetUse | undefined;
  readonly hasHeader?: boolean | undefined;
}

export function lookAt(sheet: Sheet, { use, hasHeader }: Said): Look {
  const none: ReadonlyMap<Role, string> = new Map();
  const titled = hasHeader ?? sheet.titled;
  const seen = seenIn(sheet.table, none, titled);
  const rows = sheet.table.rows.slice(Number(seen.hasHeader), SAMPLE + 1);
  const pairs = recognisePairs(sheet.table, none, seen.hasHeader);
  const places = recognisePlaces(sheet.table, none, seen.hasHeader);
  const look = { sheet, hasHeader: seen.hasHeader, rows, columns: seen.columns, pairs, places };
  return {
    ...look,
    ...(use === 'lists' ? saidPartners(look) : partnersIn(look)),
    id: idColumn(sheet, seen.columns, rows),
  };
}

export const cellsOf = (rows: readonly CsvRow[], column: number): readonly string[] =>
  rows.map(({ cells }) => cells[column]?.trim() ?? '');

/** Share of different values in a column of ids: one given twice is a slip. */
const DIFFERENT = 0.9;

/** A title that says so, and values that hardly come twice. */
function idColumn({ holds }: Sheet, columns: readonly ColumnSeen[], rows: readonly CsvRow[]): number {
  if (holds === 'nodes') return columns.findIndex(({ title }) => title === 'id');
  const found = columns.find(({ column, title }) => {
    if (
      !/^(id|ids|.* id|id .*|kennung|identifier|schlussel|schluessel|key|code|nr|nummer|no|number|identifiant|identificador|clave|nomer|qid|wikidata|uri)$/.test(
        fold(title),
      )
    )
      return false;
    const values = cellsOf(rows, column).filter(value => value !== '');
    return values.length > 0 && new Set(values).size >= DIFFERENT * values.length;
  });
  return found?.column ?? -1;
}

export const byTitle = <R extends Role>(mapping: Mapping<R>, role: R): boolean =>
  mapping.columns.some(found => found.role === role && found.by === 'name');

/** Somebody says that there are some: where they seem to be, else where the second place would be. */
function saidPartners(look: Parameters<typeof partnersIn>[0]): ReturnType<typeof partnersIn> {
  const found = partnersIn(look);
  if (found.partners.length > 0) return found;
  const second = look.pairs.columns.find(({ role }) => role === 'city2')?.column;
  if (second === undefined) return found;
  return { partners: [second], lists: lookOfLists(cellsOf(look.rows, second), true) };
}

const mayBeCity = ({ title, content }: ColumnSeen): boolean => {
  const said = title === '' ? null : readTitle(title);
  return said ? said.stem === 'city' : content.texts >= MOST && content.countries < MOST;
};

function partnersIn({
  sheet,
  rows,
  columns,
  pairs,
}: Pick<Look, 'sheet' | 'rows' | 'columns' | 'pairs'>): Pick<Look, 'partners' | 'lists'> {
  const none = { partners: [], lists: { separator: ';', several: 0 } } as const;
  if (sheet.holds !== null || columns.length < 2) return none;
  const lookOf = (column: number) => lookOfLists(cellsOf(rows, column));
  const numbered = columns.filter(({ title }) => isTitleOfOnePartner(title));
  // Two of them without another city are the two of a pair.
  const hasOwn = columns.some(one => !numbered.includes(one) && mayBeCity(one));
  if (numbered.length >= 2 && (numbered.length > 2 || hasOwn)) {
    const partners = numbered.map(({ column }) => column);
    return { partners, lists: lookOfLists(partners.flatMap(column => cellsOf(rows, column))) };
  }
  const second = pairs.columns.find(({ role, by }) => role === 'city2' && by === 'name')?.column;
  const titled = columns.find(({ title }) => isTitleOfPartners(title))?.column ?? second;
  if (titled !== undefined) {
    const lists = lookOf(titled);
    // Who writes a year or a country for every partner has a row for each.
    const ofRows = (['country2', 'founded', 'lat2', 'kind', 'status'] as const).some(role =>
      byTitle(pairs, role),
    );
    const isPlural = titled !== second && !ofRows;
    return lists.several >= TITLED_LISTS || isPlural ? { partners: [titled], lists } : none;
  }
  const found = columns
    .filter(({ title, content }) => content.texts > 0 && (title === '' || readTitle(title) === null))
    .map(({ column }) => ({ column, lists: lookOf(column) }))
    .filter(({ lists }) => lists.several >= BARE_LISTS)
    .sort((x, y) => y.lists.several - x.lists.several)[0];
  return found ? { partners: [found.column], lists: found.lists } : none;
}
