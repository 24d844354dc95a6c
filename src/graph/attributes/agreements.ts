import { agreementsBy } from '../status';
import type { Quantity } from './attribute';

/** How many agreements a tie carries: at the end of a year those founded by then. */
export const agreements = {
  id: 'agreements',
  of: 'tie',
  type: 'quantity',
  changes: true,
  read: ({ network, year }) => Float64Array.from(network.ties, tie => agreementsBy(tie, year)),
} as const satisfies Quantity;
