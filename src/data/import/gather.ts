// The rows of the opened tables → places and ties, table by table: those that describe places first, then the lists, then
// the ties. Every row that is met is counted as loaded or as rejected.

import { issueAt } from '../columns/rawTable';
import { isEdgeList } from '../edgeList';
import type { Issue } from '../issue';
import { readPairRows } from '../pairTableRows';
import { countsDays, foundingReader } from './founding';
import { createGround, type Ground } from './ground';
import { readListRows, type Count, type ListsRead, type OtherDate, type RowOfPlace } from './listRows';
import type { Sheet } from './opened';
import { columnAt, missingIn, type ImportPlan, type PlanRole, type SheetPlan } from './plan';
import { readPlaceRows } from './placeRows';
import { asMapping, ownRows, rowsMet, titleOf } from './sheetColumns';

export interface Gathered {
  readonly ground: Ground;
  readonly issues: readonly Issue[];
  readonly rows: Count;
  readonly ties: Count;
  readonly otherDates: readonly OtherDate[];
  /** As `ListsRead` has them. */
  readonly oneSided: readonly string[];
}

interface Planned {
  readonly sheet: Sheet;
  readonly plan: SheetPlan;
  /** Among the plan's tables. */
  readonly at: number;
}

/** `between` is called before each table with the share of the work that is done. */
export function gather(
  sheets: readonly Sheet[],
  plan: ImportPlan,
  between: (share: number) => void,
): Gathered {
  const used = inUse(sheets, plan);
  const ofUse = (use: SheetPlan['use']) => used.filter(one => one.plan.use === use);
  const [pairs, places, lists] = [ofUse('pairs'), ofUse('places'), ofUse('lists')];
  const [only] = pairs;
  const bare = used.length === 1 && only !== undefined && isEdgeList(asMapping(only.plan));
  const ground = createGround(bare);
  /** Lists of issues; a table may have hundreds of thousands. */
  const told: (readonly Issue[])[] = [];
  const otherDates: OtherDate[] = [];
  const oneSided: string[] = [];
  const rows = { in: 0, loaded: 0, rejected: 0 };
  const ties = { in: 0, loaded: 0, rejected: 0 };
  const incomplete = new Set(missingIn(plan).map(({ sheet }) => sheet));
  /** Of several tables of ties or lists each has ids of its own. */
  const prefixOf = ({ at }: Planned) => (pairs.length + lists.length > 1 ? `table-${at + 1}-` : '');

  function count(one: Planned, read: Pick<Count, 'loaded' | 'rejected'>): void {
    // What could not be read at all is told by the table.
    const unread = one.sheet.table.seen - one.sheet.table.rows.length;
    rows.in += rowsMet(one.sheet, one.plan);
    rows.loaded += read.loaded;
    rows.rejected += read.rejected + unread;
    if (one.plan.use !== 'pairs') return;
    ties.in += rowsMet(one.sheet, one.plan);
    ties.loaded += read.loaded;
    ties.rejected += read.rejected + unread;
  }

  /** Whether a column is missing without which nothing of the table can be read; its rows are lost then. */
  function isLost(one: Planned): boolean {
    if (!incomplete.has(one.at)) return false;
    const { table, name } = one.sheet;
    const [missing] = missingIn(plan).filter(({ sheet }) => sheet === one.at);
    told.push([issueAt(name, table.rows[0]?.line ?? 0, missing!.role, '', 'missing-column')]);
    count(one, { loaded: 0, rejected: ownRows(one.sheet, one.plan).length });
    return true;
  }

  const described = (one: Planned, byId: boolean) =>
    readPlaceRows(one.sheet.name, ownRows(one.sheet, one.plan), {
      at: (role: PlanRole) => columnAt(one.plan, role),
      told: (role: PlanRole) => titleOf(one.plan, role),
      byId,
      width: one.plan.columns.length,
    });

  function readPlaces(one: Planned): void {
    const byId = plan.joinBy === 'id';
    const read = described(one, byId);
    told.push(read.issues);
    let { rejected } = read;
    const again: Issue[] = [];
    told.push(again);
    for (const row of read.places) {
      const place = ground.describe(one.sheet.name, row, byId ? 'id' : 'name');
      if (typeof place === 'number') ground.keep(place);
      else {
        rejected++;
        const value = place === 'duplicate-id' ? row.id : row.name;
        const role = place === 'duplicate-id' ? 'id' : 'city';
        again.push(issueAt(one.sheet.name, row.row.line, titleOf(one.plan, role), value, place));
      }
    }
    count(one, { loaded: ownRows(one.sheet, one.plan).length - rejected, rejected });
  }

  /** All cities with a row are known before the first partner is looked for among them. */
  function readLists(): void {
    const all = lists
      .filter(one => !isLost(one))
      .map(one => {
        const read = described(one, false);
        told.push(read.issues);
        const own = read.places.flatMap((row): readonly RowOfPlace[] => {
          const usual = row.country === '' ? plan.countries[0] : row.country;
          const described = { ...row, country: usual };
          const place = ground.describe(one.sheet.name, described, 'list');
          return typeof place === 'number' ? [{ place, described }] : [];
        });
        return { one, own, rejected: read.rejected };
      });
    for (const { one, own, rejected } of all) {
      const prefix = prefixOf(one);
      const read: ListsRead = readListRows(one.sheet.name, own, {
        ties: ground.ties,
        separator: one.plan.listSeparator,
        columns: one.plan.columns.flatMap(({ role, title }, column) =>
          role === 'partners' ? [{ column, title: title || 'partners' }] : [],
        ),
        placeOf: asked => ground.placeOf(one.sheet.name, asked, plan.countries[1]),
        readFounding: foundingReader(false),
        idOf: (line, item) => `${prefix}line-${line}-${item}`,
      });
      told.push(read.issues);
      otherDates.push(...read.otherDates);
      for (const agreement of read.oneSided) oneSided.push(agreement);
      for (const { place, described: row } of own) if (!read.lost.has(row.row.line)) ground.keep(place);
      count(one, { loaded: read.rows.loaded, rejected: read.rows.rejected + rejected });
      ties.in += read.items.in;
      ties.loaded += read.items.loaded;
      ties.rejected += read.items.rejected;
    }
  }

  function readPairs(one: Planned): void {
    const prefix = prefixOf(one);
    const founded = columnAt(one.plan, 'founded');
    const cells = ownRows(one.sheet, one.plan).map(({ cells }) => cells[founded] ?? '');
    const byId = places.length > 0 && plan.joinBy === 'id';
    const { name, table } = one.sheet;
    const read = readPairRows(name, table, asMapping(one.plan), {
      form: bare ? 'edges' : 'pairs',
      ties: ground.ties,
      placeOf: (asked, side) =>
        byId ? ground.placeById(name, asked) : ground.placeOf(name, asked, plan.countries[side - 1]!),
      readFounding: foundingReader(countsDays(cells)),
      usualCountries: plan.countries,
      idOf: line => `${prefix}line-${line}`,
      knowsTitles: true,
    });
    told.push(read.issues);
    count(one, read);
  }

  const steps = [
    ...places.map(one => () => void (isLost(one) || readPlaces(one))),
    ...(lists.length > 0 ? [readLists] : []),
    ...pairs.map(one => () => void (isLost(one) || readPairs(one))),
  ];
  for (const { sheet } of used) told.push(sheet.table.issues);
  for (const [done, step] of steps.entries()) {
    between(done / steps.length);
    step();
  }
  return { ground, issues: inOrder(told.flat(), used), rows, ties, otherDates, oneSided };
}

/** The tables by their names; one that the plan does not know is not read. */
function inUse(sheets: readonly Sheet[], plan: ImportPlan): readonly Planned[] {
  return plan.sheets.flatMap((one, at) => {
    const sheet = sheets[at]?.name === one.name ? sheets[at] : sheets.find(({ name }) => name === one.name);
    return sheet && one.use !== 'none' ? [{ sheet, plan: one, at }] : [];
  });
}

/** Table by table, line by line. */
function inOrder(issues: readonly Issue[], used: readonly Planned[]): readonly Issue[] {
  const order = new Map(used.map(({ sheet }, at) => [sheet.name, at]));
  const placeOf = ({ table }: Issue) => order.get(table) ?? order.size;
  return [...issues].sort((p, q) => placeOf(p) - placeOf(q) || p.row - q.row);
}
