import type { Quantity } from './attribute';

/** Year of the first known founding. */
export const foundedYear = {
  id: 'foundedYear',
  of: 'tie',
  type: 'quantity',
  read: ({ network }) => network.founded,
} as const satisfies Quantity;
