// How many of the ties shown are not of the kind `partnership`, and of which kinds these are. Silent where
// none is or all are, and below ten ties.

import { TIE_KINDS } from '../../data/records';
import type { Finding } from './finding';
import { tally } from '../../lib/tally';

export const kinds: Finding<'kinds'> = {
  id: 'kinds',
  find({ kinds, ties }) {
    const others = ties.map(tie => TIE_KINDS[kinds[tie]!]!).filter(kind => kind !== 'partnership');
    if (ties.length < 10 || others.length === 0 || others.length === ties.length) return null;
    return { others: others.length, of: ties.length, kinds: tally(others) };
  },
};
