// The longest time between two foundings of what is shown, as its first and last year without one; the earliest such
// time where several are equal.
// Silent below ten dated ties, where the founding of more than a tenth is not known (any of them might lie in the
// gap), and where the years between are fewer than five.

import type { Finding } from './finding';

export const gap: Finding<'gap'> = {
  id: 'gap',
  find({ network, ties, dated }) {
    if (dated.length < 10 || ties.length - dated.length > ties.length / 10) return null;
    const years = dated.map(tie => network.founded[tie]!).sort((x, y) => x - y);
    let to = 1;
    years.forEach((year, i) => {
      if (i > 0 && year - years[i - 1]! > years[to]! - years[to - 1]!) to = i;
    });
    const found = { from: years[to - 1]! + 1, to: years[to]! - 1 };
    return found.to - found.from >= 4 ? found : null;
  },
};
