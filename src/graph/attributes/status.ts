import { STATUS_NAMES, statusToday } from '../status';
import type { Category } from './attribute';

/** Those a drawn tie can have; `absent` ties are never drawn. */
const DRAWN = STATUS_NAMES.filter(name => name !== 'absent');

export const status = {
  id: 'status',
  of: 'tie',
  type: 'category',
  order: DRAWN,
  changes: true,
  ever: network => [
    ...Array.from(statusToday(network), code => STATUS_NAMES[code]!),
    // A founded tie is active until something is reported of it.
    ...(network.founded.some(year => !Number.isNaN(year)) ? ['active'] : []),
    ...network.ties.flatMap(({ agreements }) =>
      agreements.flatMap(({ history }) => history.map(change => change.status)),
    ),
  ],
  read: moment => Array.from(moment.status, code => [STATUS_NAMES[code]!]),
} as const satisfies Category;
