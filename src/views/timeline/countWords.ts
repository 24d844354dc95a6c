// The counts beside the year: those in force and, never mixed in, those nobody can date.

import { formatNumber } from '../../i18n/format';
import type { State } from '../../state/state';

/** Parts of a sentence, to be joined by commas; none before the data are there. */
export function countWords(state: State): readonly string[] {
  const network = state.network.value;
  const shown = state.shown.value;
  if (!network || !shown) return [];
  const { counts } = state.messages.value;
  const say = (n: number) => formatNumber(state.lang.value, n);
  const { inForce, suspended, perhapsEnded, unknownFounding } = shown.counts;
  const beside = unknownFounding > 0 ? [counts.unknownFounding(say(unknownFounding))] : [];
  if (state.mode.value === 'period') {
    const [from, to] = state.period.value;
    const founded = network.founded.filter(year => year >= from && year <= to).length;
    return [counts.founded(say(founded)), ...beside];
  }
  return [
    counts.inForce(say(inForce)),
    ...(suspended > 0 ? [counts.suspended(say(suspended))] : []),
    ...(perhapsEnded > 0 ? [counts.perhapsEnded(say(perhapsEnded))] : []),
    ...beside,
  ];
}
