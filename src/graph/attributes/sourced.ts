import { evidenceOf, sourcedFoundings } from '../claims';
import type { Category } from './attribute';

/** What of a tie rests on a named source, as it stands today: the founding date, the status, both or nothing. */
export const sourced = {
  id: 'sourced',
  of: 'tie',
  type: 'category',
  order: ['both', 'founding', 'status', 'none'],
  read({ network, tables }) {
    const foundings = sourcedFoundings(tables.claims);
    return network.ties.map(tie => {
      const { founding, status } = evidenceOf(tie, foundings, network.today);
      if (status === 'sourced') return [founding ? 'both' : 'status'];
      return [founding ? 'founding' : 'none'];
    });
  },
} as const satisfies Category;
