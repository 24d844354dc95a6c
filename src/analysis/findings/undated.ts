// Of how many of the ties shown no source tells the founding year. They are shown with all ties only: beside a year or a
// period, and where there is none, the finding is silent, and the basis of the list counts those left out.

import type { Finding } from './finding';

export const undated: Finding<'undated'> = {
  id: 'undated',
  find({ ties, dated }) {
    const count = ties.length - dated.length;
    return count === 0 ? null : { undated: count, of: ties.length };
  },
};
