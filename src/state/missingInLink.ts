// What a link to the present view does not hold: a table that is open on this device only, or what was corrected here.
// Datasets of the page, and those that came with a link or in the page as one file, are found again by their link.

import type { State } from './state';
import { carriesData } from './url';

export function missingInLink({ dataset, opened, corrections }: State): 'table' | 'corrections' | null {
  const isBrought = carriesData(dataset.value);
  if (opened.value.some(({ id, kept }) => id === dataset.value && !(kept && isBrought))) return 'table';
  return corrections.log.value.done.length > 0 ? 'corrections' : null;
}
