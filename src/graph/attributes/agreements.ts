import type { Quantity } from './attribute';

/** How many agreements a tie carries. */
export const agreements = {
  id: 'agreements',
  of: 'tie',
  type: 'quantity',
  read: ({ network }) => Float64Array.from(network.ties, tie => tie.agreements.length),
} as const satisfies Quantity;
