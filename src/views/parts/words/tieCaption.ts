// A tie in one line, for the label beside the pointer.

import { ABSENT, ACTIVE, PROPOSED, STATUS_NAMES, UNKNOWN } from '../../../graph/status';
import type { Network } from '../../../graph/network';
import type { Messages } from '../../../i18n';

/** "Karlsruhe – Krasnodar, 1992, ausgesetzt"; an active one needs no word, one that is not drawn gets none. */
export function tieCaption(
  { source, target, founded }: Pick<Network, 'source' | 'target' | 'founded'>,
  tie: number,
  status: number,
  nameOf: (place: number) => { readonly text: string },
  { caption, status: statuses }: Messages,
): string {
  const year = founded[tie]!;
  const parts = [
    `${nameOf(source[tie]!).text} – ${nameOf(target[tie]!).text}`,
    // Of what nobody has founded no year is missing.
    ...(status === PROPOSED ? [] : [Number.isNaN(year) ? caption.unknownYear : String(year)]),
    ...(status === ACTIVE || status === ABSENT
      ? []
      : [status === UNKNOWN ? caption.unknownStatus : statuses[STATUS_NAMES[status]!]]),
  ];
  return parts.join(', ');
}
