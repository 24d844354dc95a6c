// What the opened tables are taken for: which table holds what, what each column is, and what somebody says of the whole.
// Plain data, to be shown, changed and stored; "not known" is an answer to every question.

import { PAIR_ROLES, PLACE_ROLES, type FoundBy, type PairRole, type PlaceRole } from '../columns/mapping';
import type { Separator } from '../columns/separator';
import type { LicenceId } from './licences';
import type { ListSeparator } from './listCells';

/** `pairs`: a row per tie. `places`: a row per place. `lists`: a row per city, its partners in one or more cells. */
export const USES = ['pairs', 'places', 'lists', 'none'] as const;
export type SheetUse = (typeof USES)[number];

/**
 * `id`: by which the ties name their places. `kind`: of a tie, and in a table of places of a place. `region`: its code
 * (ISO 3166-2). `partners`: a list of partners; several columns may be such.
 */
export type PlanRole = PairRole | PlaceRole | 'id' | 'region' | 'tiesKnown' | 'partners';

export const ROLES: Readonly<Record<SheetUse, readonly PlanRole[]>> = {
  pairs: PAIR_ROLES,
  places: ['id', ...PLACE_ROLES, 'kind', 'region', 'tiesKnown'],
  lists: [...PLACE_ROLES, 'partners'],
  none: [],
};

export interface ColumnPlan {
  /** Title in the header; empty without one. */
  readonly title: string;
  /** Null: nothing is read from it. */
  readonly role: PlanRole | null;
  /** How the role was found; null without one. */
  readonly by: FoundBy | null;
  /** 0 … 1, as in `FoundColumn`. */
  readonly sure: number;
  /** The first few different values. */
  readonly samples: readonly string[];
}

export interface SheetPlan {
  /** That of the opened table. */
  readonly name: string;
  readonly use: SheetUse;
  /** The first row has the titles. */
  readonly hasHeader: boolean;
  /** What parts its cells, where somebody has said so. */
  readonly separator?: Separator | undefined;
  readonly columns: readonly ColumnPlan[];
  /** What stands between two partners in a cell. */
  readonly listSeparator: ListSeparator;
}

/**
 * `all`: every tie of every place of the tables was collected. `allOfFirst`: of the places that a row is about (in a
 * table of ties those of the first column); the others are known as their partners only. `listed`: only ties of the kind
 * that the list is about.
 */
export const COVERAGES = ['all', 'allOfFirst', 'listed', 'unknown'] as const;
export type ImportCoverage = (typeof COVERAGES)[number];

export interface ImportPlan {
  readonly version: 1;
  readonly sheets: readonly SheetPlan[];
  /** How the ties name the places of a table of places. */
  readonly joinBy: 'id' | 'name';
  readonly title: string;
  readonly licence: LicenceId;
  /** The licence in somebody's own words; empty but for `own`. */
  readonly licenceWords: string;
  readonly coverage: ImportCoverage;
  /** Places without coordinates may have those of a city of their name and country. */
  readonly gazetteer: boolean;
  /** ISO codes or names: in which country the first and the second place of a tie are where its row does not say. */
  readonly countries: readonly [string, string];
  /** Which city of the gazetteer a place is, by the ids of both; null: none of them. */
  readonly chosenCity: Readonly<Record<string, string | null>>;
}

export type ImportForm = 'pairs' | 'placesAndPairs' | 'lists';

/** Null: no table holds ties. */
export function formOf({ sheets }: Pick<ImportPlan, 'sheets'>): ImportForm | null {
  const uses = new Set(sheets.map(({ use }) => use));
  if (uses.has('pairs')) return uses.has('places') ? 'placesAndPairs' : 'pairs';
  return uses.has('lists') ? 'lists' : null;
}

/** Columns without which a table cannot be read, by its place among the tables. */
export function missingIn({
  sheets,
  joinBy,
}: ImportPlan): readonly { readonly sheet: number; readonly role: PlanRole }[] {
  return sheets.flatMap(({ use, columns }, sheet) => {
    const has = (role: PlanRole) => columns.some(column => column.role === role);
    return neededFor(use, joinBy)
      .filter(role => !has(role))
      .map(role => ({ sheet, role }));
  });
}

function neededFor(use: SheetUse, joinBy: ImportPlan['joinBy']): readonly PlanRole[] {
  if (use === 'pairs') return ['city1', 'city2'];
  if (use === 'lists') return ['city', 'partners'];
  return use === 'places' ? [joinBy === 'id' ? 'id' : 'city'] : [];
}

/** The plan with another role for a column; who had the role before has none. */
export function withRole(plan: ImportPlan, sheet: number, column: number, role: PlanRole | null): ImportPlan {
  const changed = (one: ColumnPlan, at: number): ColumnPlan => {
    if (at === column)
      return { ...one, role, by: role === null ? null : 'statement', sure: role === null ? 0 : 1 };
    return role !== null && role !== 'partners' && one.role === role
      ? { ...one, role: null, by: null, sure: 0 }
      : one;
  };
  return {
    ...plan,
    sheets: plan.sheets.map((one, at) =>
      at === sheet ? { ...one, columns: one.columns.map(changed) } : one,
    ),
  };
}

/** What somebody has said of the separators, by table. */
export const separatorsIn = ({ sheets }: Pick<ImportPlan, 'sheets'>): ReadonlyMap<string, Separator> =>
  new Map(sheets.flatMap(({ name, separator }) => (separator === undefined ? [] : [[name, separator]])));

/** First column of a role, −1 where it has none. */
export const columnAt = ({ columns }: Pick<SheetPlan, 'columns'>, role: PlanRole): number =>
  columns.findIndex(column => column.role === role);
