import type { Category } from './attribute';

/** Its first year, or `unknown`. */
export const decade = {
  id: 'decade',
  of: 'tie',
  type: 'category',
  ordered: true,
  read: ({ network }) =>
    Array.from(network.founded, year => [
      Number.isNaN(year) ? 'unknown' : String(Math.floor(year / 10) * 10),
    ]),
} as const satisfies Category;
