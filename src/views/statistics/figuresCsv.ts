// The figures as a table to keep: all digits, what is not defined empty; the comparison with chance where it was made.
// Pure.

import type { Chance } from '../../analysis/chance/chance';
import { statistics, type Statistics } from '../../analysis/statistics/catalogue';
import { dialectOf, formatCsv, type Cell, type CsvText } from '../../export/csv';
import type { Lang } from '../../i18n';
import { figureName } from '../parts/words/figureNames';
import type { StatisticsTexts } from './texts';

const HEADER = [
  'id',
  'name',
  'value',
  'random_mean',
  'random_deviation',
  'z',
  'p',
  'samples',
  'seed',
  'network',
];

/** @param network on which network the figures stand, in one line */
export function figuresCsv(
  lang: Lang,
  t: Pick<StatisticsTexts, 'chance'>,
  { figures, chance, network }: { figures: Statistics; chance: Chance | null; network: string },
): CsvText {
  const against = (id: string): readonly Cell[] => {
    const compared = chance?.figures[id as keyof Chance['figures']];
    if (!chance || !compared) return [null, null, null, null, null, null];
    const { mean, deviation, z, p } = compared;
    return [mean, deviation, z, p, chance.samples, chance.seed];
  };
  const rows = statistics.map(({ id }): Cell[] => [
    id,
    figureName(lang, id),
    figures[id],
    ...against(id),
    network,
  ]);
  for (const id of ['modularity', 'sameCountry'] as const) {
    if (chance) rows.push([id, t.chance.figures[id], chance.figures[id].value, ...against(id), network]);
  }
  return formatCsv(HEADER, rows, dialectOf(lang));
}
