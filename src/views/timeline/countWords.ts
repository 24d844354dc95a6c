// The counts beside the year: those in force and, never mixed in, those nobody can date.

import { formatNumber } from '../../i18n/format';
import type { State } from '../../state/state';

/** Parts of a sentence, to be joined by commas; none before the data are there. */
export function countWords(state: State): readonly string[] {
  const shown = state.shown.value;
  if (!shown) return [];
  const { counts } = state.messages.value;
  const say = (n: number) => formatNumber(state.lang.value, n);
  const { founded, inForce, suspended, perhapsEnded, unknownFounding } = shown.counts;
  // Of all ties they are a part; of a year's they are none.
  const unknown = state.mode.value === 'all' ? counts.amongThemUnknownFounding : counts.unknownFounding;
  const beside = unknownFounding > 0 ? [unknown(say(unknownFounding))] : [];
  if (state.mode.value === 'period') return [counts.founded(say(founded)), ...beside];
  return [
    counts.inForce(say(inForce)),
    ...(suspended > 0 ? [counts.suspended(say(suspended))] : []),
    ...(perhapsEnded > 0 ? [counts.perhapsEnded(say(perhapsEnded))] : []),
    ...beside,
  ];
}
