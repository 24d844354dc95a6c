import { STATUS_NAMES } from '../status';
import type { Category } from './attribute';

/** Those a drawn tie can have; `absent` ties are never drawn. */
const DRAWN = STATUS_NAMES.filter(name => name !== 'absent');

export const status = {
  id: 'status',
  of: 'tie',
  type: 'category',
  order: DRAWN,
  changes: true,
  read: moment => Array.from(moment.status, code => [STATUS_NAMES[code]!]),
} as const satisfies Category;
