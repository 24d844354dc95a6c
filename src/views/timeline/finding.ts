// The chart's title: what it shows, as a sentence, from the numbers.

import type { Foundings } from '../../analysis/series/foundings';
import type { Lang, Messages } from '../../i18n';
import { formatList, formatNumber } from '../../i18n/format';

/** A year of suspensions is told when it touched this share of all ties with a known year. */
const TELLING_SHARE = 0.1;

export function finding({ rows, unknownFounding }: Foundings, { timeline }: Messages, lang: Lang): string {
  const say = (n: number) => formatNumber(lang, n);
  const known = rows.at(-1)!.cumulative;
  if (known === 0) return unknownFounding.size > 0 ? timeline.noneKnown : timeline.noneShown;

  const most = Math.max(...rows.map(({ founded }) => founded));
  const peaks = rows.filter(({ founded }) => founded === most).map(({ year }) => String(year));
  const dated = rows.filter(({ founded }) => founded > 0);
  // One tie is no peak, and three equal years are none either.
  const foundings =
    most > 1 && peaks.length <= 2
      ? timeline.peak(peaks.length > 1, formatList(lang, peaks), say(most), say(known))
      : timeline.known(known, say(known), String(dated[0]!.year), String(dated.at(-1)!.year));

  const worst = rows.reduce((x, y) => (y.changes.suspended > x.changes.suspended ? y : x));
  const { suspended } = worst.changes;
  return suspended > 1 && suspended >= known * TELLING_SHARE
    ? `${foundings}; ${timeline.peakOfSuspensions(String(worst.year), suspended, say(suspended), say(known))}`
    : foundings;
}
