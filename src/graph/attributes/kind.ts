import { TIE_KINDS } from '../../data/records';
import type { Category } from './attribute';

export const kind = {
  id: 'kind',
  of: 'tie',
  type: 'category',
  order: TIE_KINDS,
  changes: true,
  ever: ({ ties }) => ties.flatMap(({ agreements }) => agreements.map(({ agreement }) => agreement.kind)),
  read: ({ kinds }) => Array.from(kinds, code => [TIE_KINDS[code]!]),
} as const satisfies Category;
