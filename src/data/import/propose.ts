// What opened tables are most likely: which of them describes places, which ties, and what their columns are.

import { byTitle, cellsOf, lookAt, type Look, type Said } from './look';
import type { Sheet } from './opened';
import type { ImportPlan, PlanRole, SheetPlan, SheetUse } from './plan';
import { sheetPlan } from './proposeColumns';

/** Share of the ends of ties that are ids of the places, where ids join them. */
const JOINED = 0.5;

/** `said`: per table, in their order. */
export function proposePlan(sheets: readonly Sheet[], said: readonly (Said | undefined)[] = []): ImportPlan {
  const looks = sheets.map((sheet, at) => lookAt(sheet, said[at] ?? {}));
  const uses = usesOf(looks, said);
  const plans = looks.map((look, at) => sheetPlan(look, uses[at]!));
  const first = plans.find(({ use }) => use === 'pairs' || use === 'lists') ?? plans[0];
  return {
    version: 1,
    sheets: plans,
    joinBy: joinedBy(looks, plans),
    title: first === undefined ? '' : titleFrom(first.name),
    licence: 'unknown',
    licenceWords: '',
    coverage: 'unknown',
    gazetteer: true,
    countries: ['', ''],
    chosenCity: {},
  };
}

/** "städte.xlsx, Tabelle 1" → "städte, Tabelle 1"; "netz.gexf, edges" → "netz". */
const titleFrom = (name: string): string =>
  name
    .replace(/^.*[/\\]/, '')
    .replace(/, edges$/, '')
    .replace(/\.(csv|tsv|tab|txt|xlsx|gexf|graphml|json|edges|edgelist|zip)(?=$|\W)/i, '');

/** What each table holds: as somebody says, as its format says, else as it looks. */
function usesOf(looks: readonly Look[], said: readonly (Said | undefined)[]): readonly SheetUse[] {
  const own = looks.map((look, at): SheetUse => said[at]?.use ?? useOf(look));
  const someTies = own.some(use => use === 'pairs' || use === 'lists');
  // One table alone is to be of some use, and says by itself what it lacks.
  const stand = looks.findIndex(({ sheet }) => sheet.table.rows.length > 0);
  return own.map((use, at) => {
    if (said[at]?.use !== undefined || someTies || at !== Math.max(0, stand)) return use;
    return use === 'none' ? 'pairs' : use;
  });
}

function useOf({ sheet, pairs, places, partners, columns, id }: Look): SheetUse {
  if (sheet.holds !== null) return sheet.holds === 'nodes' ? 'places' : 'pairs';
  if (sheet.table.rows.length === 0 || columns.length < 2) return 'none';
  if (partners.length > 0) return 'lists';
  const hasBoth = byTitle(pairs, 'city1') && byTitle(pairs, 'city2');
  if (hasBoth) return 'pairs';
  const describes =
    byTitle(places, 'city') &&
    (byTitle(places, 'lat') || byTitle(places, 'population') || byTitle(places, 'country') || id >= 0);
  if (describes) return 'places';
  const ends = pairs.columns.filter(({ role, by }) => role.startsWith('city') && by !== 'position');
  return ends.length === 2 ? 'pairs' : 'none';
}

/** By id, where the ends of the ties are ids of the places. */
function joinedBy(looks: readonly Look[], plans: readonly SheetPlan[]): 'id' | 'name' {
  const columnOf = (role: PlanRole, at: number) =>
    plans[at]!.columns.findIndex(column => column.role === role);
  const holds = new Set(looks.map(({ sheet }) => sheet.holds));
  if (holds.has('nodes') && holds.has('edges')) return 'id';
  const withIds = looks
    .map((_, at) => at)
    .filter(at => plans[at]!.use === 'places' && columnOf('id', at) >= 0);
  const ids = new Set(
    withIds.flatMap(at =>
      looks[at]!.sheet.table.rows.map(({ cells }) => cells[columnOf('id', at)]?.trim() ?? ''),
    ),
  );
  const ends = looks.flatMap(({ rows }, at) =>
    plans[at]!.use === 'pairs'
      ? (['city1', 'city2'] as const)
          .flatMap(role => cellsOf(rows, columnOf(role, at)))
          .filter(end => end !== '')
      : [],
  );
  const known = ends.filter(end => ids.has(end)).length;
  return ids.size > 0 && ends.length > 0 && known >= JOINED * ends.length ? 'id' : 'name';
}
