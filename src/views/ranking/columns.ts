// Which measures are columns, and which column orders the rows; both as the link holds them. Pure.

import { measures, type MeasureId } from '../../analysis/metrics/catalogue';

/** What places can be ranked by. */
export const RANKABLE: readonly MeasureId[] = measures.filter(({ of }) => of === 'place').map(({ id }) => id);

export const DEFAULT_COLUMNS: readonly MeasureId[] = ['degree', 'betweenness', 'closeness'];

/** Columns besides the measures. */
const TEXT_COLUMNS = ['name', 'country'] as const;
export type TextColumn = (typeof TEXT_COLUMNS)[number];

export interface Order {
  readonly column: MeasureId | TextColumn;
  readonly descending: boolean;
}

/** Before a column in the link: not in the order that people expect of it first, but the other way round. */
const TURNED = '-';

const isRankable = (id: string): id is MeasureId => (RANKABLE as readonly string[]).includes(id);
export const isText = (id: string): id is TextColumn => (TEXT_COLUMNS as readonly string[]).includes(id);

/** The columns in the order of the catalogue; those of the beginning where none is stated that exists. */
export function columnsOf(stated: readonly string[]): readonly MeasureId[] {
  const known = RANKABLE.filter(id => stated.includes(id));
  return known.length > 0 ? known : DEFAULT_COLUMNS;
}

/** A column that is not shown orders nothing: then the first one does. */
export function orderOf(stated: string, columns: readonly MeasureId[]): Order {
  const turned = stated.startsWith(TURNED);
  const id = turned ? stated.slice(TURNED.length) : stated;
  if (isText(id)) return { column: id, descending: turned };
  if (isRankable(id) && columns.includes(id)) return { column: id, descending: !turned };
  return { column: columns[0]!, descending: true };
}

/** As the link holds it. Measures begin with the greatest, texts with the first letter. */
export function stateOrder({ column, descending }: Order): string {
  return descending === isText(column) ? `${TURNED}${column}` : column;
}

/** A second press on a column turns its order round. */
export function pressed(now: Order, column: Order['column']): Order {
  return { column, descending: now.column === column ? !now.descending : !isText(column) };
}
