// A plan that was looked for anew, as the files are read differently now, with what somebody has said before. Pure.

import type { ColumnPlan, ImportPlan, SheetPlan } from '../../data/import/plan';

/** Titles, samples and what a change asks for come from `now`, all that somebody may have said from `before`. */
export function mergePlans(before: ImportPlan, now: ImportPlan): ImportPlan {
  const known = new Map(before.sheets.map(sheet => [sheet.name, sheet]));
  const sheets = now.sheets.map(sheet => {
    const earlier = known.get(sheet.name);
    return earlier && isSame(earlier, sheet) ? mergeSheets(earlier, sheet) : sheet;
  });
  const unchanged = sheets.every(({ name, use }) => known.get(name)?.use === use);
  return { ...before, sheets, joinBy: unchanged ? before.joinBy : now.joinBy };
}

/** Roles belong to what a table holds, and samples to where its rows begin. */
const isSame = (one: SheetPlan, other: SheetPlan): boolean =>
  one.use === other.use &&
  one.hasHeader === other.hasHeader &&
  one.separator === other.separator &&
  one.columns.length === other.columns.length;

function mergeSheets(earlier: SheetPlan, now: SheetPlan): SheetPlan {
  const columns = now.columns.map((column, at): ColumnPlan => {
    const { role, by, sure } = earlier.columns[at]!;
    return { ...column, role, by, sure };
  });
  return { ...now, columns, listSeparator: earlier.listSeparator };
}
