// What a table seems to hold, for one sentence about it. Pure.

import type { SheetPreview } from '../../data/import/importFiles';
import type { PlanRole, SheetPlan, SheetUse } from '../../data/import/plan';

/** What of a table is worth naming, and the columns that show it; the order is that of the sentence. */
export const FEATURES = {
  country: ['country', 'country1', 'country2'],
  coordinates: ['lat', 'lat1', 'lat2'],
  founded: ['founded'],
  kind: ['kind'],
  status: ['status'],
  population: ['population'],
} as const satisfies Readonly<Record<string, readonly PlanRole[]>>;
export type Feature = keyof typeof FEATURES;

export interface Recognised {
  readonly name: string;
  /** Rows without the header. */
  readonly rows: number;
  readonly use: SheetUse;
  readonly features: readonly Feature[];
}

export function recognised({ name, use, hasHeader, columns }: SheetPlan, { seen }: SheetPreview): Recognised {
  const roles = new Set<PlanRole | null>(columns.map(({ role }) => role));
  const all = Object.entries(FEATURES) as [Feature, readonly PlanRole[]][];
  const features = all.flatMap(([feature, shown]) => (shown.some(role => roles.has(role)) ? [feature] : []));
  return { name, rows: Math.max(0, seen - Number(hasHeader)), use, features };
}
