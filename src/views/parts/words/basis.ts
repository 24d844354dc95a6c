// On what numbers stand, in one line: network, moment, what is not in it, coverage, filters.

import { isOver } from '../../../graph/status';
import { formatDate, formatNumber } from '../../../i18n/format';
import { proposedAmong } from '../../../state/shown';
import type { State } from '../../../state/state';
import { yearEndIn } from './yearEnd';

export interface Basis {
  /** Ties that pass the filters, of unknown founding. */
  readonly undated: number;
  readonly filtered: boolean;
  /** What the numbers of this panel include besides, and within what they hold. */
  readonly including?: string | false;
  readonly within?: string;
  /** They are told of what was collected, without the proposed ties. */
  readonly real?: boolean;
}

export function basisOf(
  state: State,
  { undated, filtered, including = false, within, real = false }: Basis,
): string {
  const network = state.network.value;
  if (!network) return '';
  const { overview, yearEnd } = state.messages.value;
  const { basis } = overview;
  const lang = state.lang.value;
  const mode = state.mode.value;
  const { title, readOn } = network.info;
  const asOf = formatDate(lang, readOn);
  const [from, to] = state.period.value;
  const moment = {
    all: () => basis.all(asOf),
    year: () => yearEnd.asOf(yearEndIn(state, state.year.value)),
    period: () => basis.period(String(from), String(to), asOf),
  }[mode]();
  const known = new Set(network.places.map(({ tiesKnown }) => tiesKnown));
  const shown = state.shown.value;
  const thought = real || !shown ? 0 : proposedAmong(shown);
  const clauses = [
    including,
    mode !== 'all' && undated > 0 && basis.undated(formatNumber(lang, undated)),
    known.size > 1 ? basis.mixed : known.has('listed') && basis.listed,
    filtered && basis.filtered,
    thought > 0 && basis.proposed(thought, formatNumber(lang, thought)),
    within ?? false,
  ];
  return [`${title[lang]}, ${moment}`, ...clauses.filter(clause => clause !== false)].join('; ');
}

/** Of figures that count every tie shown. */
export function shownBasis(state: State): string {
  const shown = state.shown.value;
  if (!shown) return '';
  const ended = shown.status.some(isOver);
  return basisOf(state, {
    undated: shown.counts.unknownFounding,
    filtered: shown.filteredOut > 0,
    including: ended && state.messages.value.overview.basis.ended,
  });
}
