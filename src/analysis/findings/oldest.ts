// The tie in force that was founded first, as far as the dates tell. The year is told where it decides, else the date.
// Of "1957" and "1957-05" either may be the earlier one: the one known more exactly is told, and that the other may be
// older. Where the sources name different ties as the first of all, the sentence says so.
// Silent below three dated ties in force, and where more than three may be the oldest.

import { statedValues } from '../../graph/claims';
import { foundedOn } from '../../graph/lifespan';
import { isInForce } from '../../graph/status';
import { isSurelyBefore } from '../../lib/dates';
import type { Finding } from './finding';

export const oldest: Finding<'oldest'> = {
  id: 'oldest',
  find({ network, tables, dated, status }) {
    const inForce = dated.filter(tie => isInForce(status[tie]!));
    const year = inForce.reduce((first, tie) => Math.min(first, network.founded[tie]!), Infinity);
    const dateOf = (tie: number) => foundedOn(network.ties[tie]!)!;
    const first = inForce.filter(tie => network.founded[tie] === year);
    const possible = first.filter(tie => !first.some(other => isSurelyBefore(dateOf(other), dateOf(tie))));
    if (inForce.length < 3 || possible.length > 3) return null;
    const byYear = possible.length === first.length;
    // The exactest dates of these are equal, else one would be before the other.
    const since = byYear
      ? String(year)
      : possible.map(dateOf).reduce((exact, date) => (date.length > exact.length ? date : exact));
    const ties = possible.filter(tie => byYear || dateOf(tie) === since);

    const idsOf = (tie: number) => network.ties[tie]!.agreements.map(({ agreement }) => agreement.id);
    const stated = statedValues(tables.claims, network.info.id, 'first_tie').map(({ value }) => value);
    const isStated = (tie: number) => idsOf(tie).some(id => stated.includes(id));
    return {
      ties,
      since,
      perhaps: possible.filter(tie => !ties.includes(tie)).map(tie => ({ tie, date: dateOf(tie) })),
      rivals: possible.some(isStated) ? inForce.filter(tie => !possible.includes(tie) && isStated(tie)) : [],
      contested: ties.some(tie =>
        idsOf(tie).some(id => statedValues(tables.claims, id, 'founded').some(value => value.contradicts)),
      ),
    };
  },
};
