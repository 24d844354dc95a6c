// Makes the moments that attributes are read at.

import type { Network } from '../network';
import { kindsAt, statusAt, statusToday } from '../status';
import type { Moment } from './attribute';

/** At the end of the year; null: today, ties and agreements of unknown founding among them. */
export function momentAt(network: Network, tables: Moment['tables'], year: number | null): Moment {
  return {
    network,
    tables,
    year,
    status: year === null ? statusToday(network) : statusAt(network, year),
    kinds: kindsAt(network, year),
  };
}
