import { STATUS_NAMES, statusToday } from '../status';
import type { Category } from './attribute';

/** Those a drawn tie can have; `absent` ties are never drawn. */
const DRAWN = STATUS_NAMES.filter(name => name !== 'absent');

/** One list for all that have the value. */
const EACH = STATUS_NAMES.map(name => [name]);

export const status = {
  id: 'status',
  of: 'tie',
  type: 'category',
  order: DRAWN,
  changes: true,
  *ever(network) {
    for (const code of new Set(statusToday(network))) yield STATUS_NAMES[code]!;
    // A founded tie is active until something is reported of it.
    if (network.founded.some(year => !Number.isNaN(year))) yield 'active';
    for (const { agreements } of network.ties) {
      for (const { history } of agreements) for (const change of history) yield change.status;
    }
  },
  read: moment => Array.from(moment.status, code => EACH[code]!),
} as const satisfies Category;
