// On what the findings stand, in one line: network, moment, what is not in it, coverage, filters. Pure.

import type { FindingWorld } from '../../analysis/findings/world';
import { ENDED, PERHAPS_ENDED } from '../../graph/status';
import type { Lang, Messages } from '../../i18n';
import { formatDate, formatNumber } from '../../i18n/format';

export function basisOf(
  { network, mode, year, ties, status, filtered }: FindingWorld,
  period: readonly [number, number],
  /** Ties that pass the filters, of unknown founding. */
  undated: number,
  lang: Lang,
  { overview: { basis } }: Messages,
): string {
  const { title, readOn } = network.info;
  const asOf = formatDate(lang, readOn);
  const moment = {
    all: () => basis.all(asOf),
    year: () => basis.year(String(year)),
    period: () => basis.period(String(period[0]), String(period[1]), asOf),
  }[mode]();
  const known = new Set(network.places.map(({ tiesKnown }) => tiesKnown));
  const clauses = [
    ties.some(tie => status[tie] === ENDED || status[tie] === PERHAPS_ENDED) && basis.ended,
    mode !== 'all' && undated > 0 && basis.undated(formatNumber(lang, undated)),
    known.size > 1 ? basis.mixed : known.has('listed') && basis.listed,
    filtered && basis.filtered,
  ];
  return [`${title[lang]}, ${moment}`, ...clauses.filter(clause => clause !== false)].join('; ');
}
