import { TIE_KINDS } from '../../data/records';
import type { Category } from './attribute';

/** One list for all that have the value. */
const EACH = TIE_KINDS.map(kind => [kind]);

export const kind = {
  id: 'kind',
  of: 'tie',
  type: 'category',
  order: TIE_KINDS,
  changes: true,
  *ever({ ties }) {
    for (const { agreements } of ties) for (const { agreement } of agreements) yield agreement.kind;
  },
  read: ({ kinds }) => Array.from(kinds, code => EACH[code]!),
} as const satisfies Category;
