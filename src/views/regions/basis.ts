// On what the panel's numbers stand, in one line.

import { formatDate, formatNumber } from '../../i18n/format';
import type { State } from '../../state/state';
import type { Counted } from './model';

export function basisOf(state: State, { undated, filtered }: Pick<Counted, 'undated' | 'filtered'>): string {
  const network = state.network.value;
  if (!network) return '';
  const { overview, regions } = state.messages.value;
  const { basis } = overview;
  const lang = state.lang.value;
  const mode = state.mode.value;
  const { title, readOn } = network.info;
  const asOf = formatDate(lang, readOn);
  const [from, to] = state.period.value;
  const moment =
    mode === 'year'
      ? basis.year(String(state.year.value))
      : mode === 'period'
        ? basis.period(String(from), String(to), asOf)
        : basis.all(asOf);
  const known = new Set(network.places.map(({ tiesKnown }) => tiesKnown));
  const clauses = [
    mode !== 'all' && undated > 0 && basis.undated(formatNumber(lang, undated)),
    known.size > 1 ? basis.mixed : known.has('listed') && basis.listed,
    filtered && basis.filtered,
    regions.within,
  ];
  return [`${title[lang]}, ${moment}`, ...clauses.filter(clause => clause !== false)].join('; ');
}
