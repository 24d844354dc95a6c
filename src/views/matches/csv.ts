// The list as a table for a spreadsheet. Pure.

import type { Lang } from '../../i18n';
import { dialectOf, formatCsv, type CsvText } from '../../export/csv';
import { formatCountry } from '../../i18n/format';
import { distance } from '../../lib/geodesy';
import { candidateName, reasonSentence } from '../parts/words/reasonSentence';
import type { Rows } from './list';
import type { MatchesTexts } from './texts';

export function suggestionsCsv(
  lang: Lang,
  { columns }: Pick<MatchesTexts, 'columns'>,
  { city, candidates, found, speaker }: Rows,
): CsvText {
  const { lon, lat } = candidates.facts;
  const rows = found.suggestions.map(({ place, points, reasons }, at) => [
    at + 1,
    candidateName(speaker, place),
    formatCountry(lang, candidates.countries[place]!),
    Number(points.toFixed(2)),
    Math.round(distance([lon[city]!, lat[city]!], [lon[place]!, lat[place]!])),
    reasonSentence(speaker, city, place, reasons),
  ]);
  return formatCsv(
    [columns.rank, columns.name, columns.country, columns.score, columns.km, columns.reasons],
    rows,
    dialectOf(lang),
  );
}
