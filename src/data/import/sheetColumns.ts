// A table as its plan has it: the rows below the header, and where the columns of its roles stand.

import type { FoundColumn, Mapping, PairRole } from '../columns/mapping';
import { PAIR_ROLES } from '../columns/mapping';
import type { CsvRow } from '../csv';
import type { Sheet } from './opened';
import { columnAt, type PlanRole, type SheetPlan } from './plan';

/** The rows without the header. */
export const ownRows = ({ table }: Sheet, { hasHeader }: SheetPlan): readonly CsvRow[] =>
  hasHeader ? table.rows.slice(1) : table.rows;

/** Rows that were met, the header not among them. */
export const rowsMet = ({ table }: Sheet, { hasHeader }: SheetPlan): number =>
  table.seen - Number(hasHeader && table.rows.length > 0);

export const titleOf = (plan: SheetPlan, role: PlanRole): string =>
  plan.columns[columnAt(plan, role)]?.title || role;

const isPairRole = (role: PlanRole | null): role is PairRole =>
  (PAIR_ROLES as readonly (PlanRole | null)[]).includes(role);

/** The plan of a table of ties, as its rows are read by. */
export function asMapping({
  hasHeader,
  columns,
}: SheetPlan): Pick<Mapping<PairRole>, 'hasHeader' | 'columns'> {
  return {
    hasHeader,
    columns: columns.flatMap(({ role, title, by, sure }, column): readonly FoundColumn<PairRole>[] =>
      isPairRole(role) ? [{ role, column, title, by: by ?? 'statement', sure }] : [],
    ),
  };
}
