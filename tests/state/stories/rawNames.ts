// Names of places straight from a dataset's tables, of a year as they were at its end.

import { groupBy } from '../../../src/lib/groupBy';
import type { Lang } from '../../../src/i18n';
import { rawTable } from '../../analysis/findings/rawTies';

export type NameOf = (place: string, lang: Lang, year?: number) => string;

export function rawNames(dataset: string): NameOf {
  const rows = groupBy(rawTable(dataset, 'place_names'), ({ place }) => place!);
  return (place, lang, year) => {
    const own = rows.get(place)!.filter(row => row.lang === lang);
    const then = own.find(
      ({ role, from, to }) =>
        year !== undefined && role === 'historic' && Number(from) <= year && (to === '' || year < Number(to)),
    );
    const today = own.find(({ role }) => ['official', 'exonym', 'transcription'].includes(role!));
    return (then ?? today)!.name!;
  };
}
