// The counts beside the year: those in force and, never mixed in, those nobody can date.

import { formatNumber } from '../../i18n/format';
import type { State } from '../../state/state';

/** Parts of a sentence, to be joined by commas; none before the data are there. */
export function countWords(state: State): readonly string[] {
  const shown = state.shown.value;
  if (!shown) return [];
  const { counts } = state.messages.value;
  const say = (n: number) => formatNumber(state.lang.value, n);
  const { founded, inForce, suspended, perhapsEnded, unknownFounding, undatedInForce } = shown.counts;
  // Of all in force they are a part; of a year's they are none.
  const [unknown, n] =
    state.mode.value === 'all'
      ? [counts.amongThemUnknownFounding, undatedInForce]
      : [counts.besideUnknownFounding, unknownFounding];
  const beside = n > 0 ? [unknown(say(n))] : [];
  if (state.mode.value === 'period') return [counts.founded(say(founded)), ...beside];
  return [
    counts.inForce(say(inForce)),
    ...(suspended > 0 ? [counts.suspended(say(suspended))] : []),
    ...(perhapsEnded > 0 ? [counts.perhapsEnded(say(perhapsEnded))] : []),
    ...beside,
  ];
}
