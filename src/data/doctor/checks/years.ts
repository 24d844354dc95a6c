// Foundings that cannot be, or hardly: after the day on which the dataset was read, or before the first town twinnings of
// modern times; and changes of status, ends above all, before the founding.

import { isSurelyBefore } from '../../../lib/dates';
import { calledPair, type Check } from '../check';
import { keyOf, type Finding } from '../finding';

/** Paderborn and Le Mans count theirs from 836; of others so early a year is worth a look. */
const FIRST_YEAR = '1800';

export const years: Check = function* (ground): Generator<Finding> {
  const { pairs, places, where, dataset } = ground;
  const { readOn } = dataset.info;
  const ends = new Map<string, Finding['places']>();
  const foundedIn = new Map<string, string>();
  const called = new Map<string, string>();
  for (const { agreement, a, b } of pairs) {
    const { id, founded } = agreement;
    if (founded === null || ends.has(id)) continue;
    ends.set(id, [places[a]!.id, places[b]!.id]);
    foundedIn.set(id, founded);
    called.set(id, calledPair(ground, a, b));
    const late = isSurelyBefore(readOn, founded);
    if (!late && !isSurelyBefore(founded, FIRST_YEAR)) continue;
    yield {
      key: keyOf('impossibleYear', [id]),
      kind: 'impossibleYear',
      places: ends.get(id)!,
      agreements: [id],
      where: where.ofAgreement(id, 'founded', founded),
      facts: { founded, late: Number(late), readOn },
      proposals: [
        { id: 'forgetYear', operations: [{ do: 'setFounded', agreement: id, before: founded, value: null }] },
        {
          id: 'leaveOutTie',
          operations: [{ do: 'leaveOutTie', agreement: id, called: called.get(id)! }],
        },
      ],
      asked: { of: 'founded', agreement: id, before: founded },
      clear: false,
    };
  }
  for (const { agreement, status, from } of dataset.tables.status_history) {
    const founded = foundedIn.get(agreement);
    if (!founded || from === null || !isSurelyBefore(from, founded)) continue;
    yield {
      key: keyOf('endedBefore', [agreement, status, from]),
      kind: 'endedBefore',
      places: ends.get(agreement)!,
      agreements: [agreement],
      where: where.ofAgreement(agreement, 'status', from),
      facts: { founded, status, from },
      proposals: [
        {
          id: 'forgetEnd',
          operations: [{ do: 'setStatusDate', agreement, status, before: from, value: null }],
        },
        {
          id: 'forgetYear',
          operations: [{ do: 'setFounded', agreement, before: founded, value: null }],
        },
      ],
      asked: { of: 'founded', agreement, before: founded },
      clear: false,
    };
  }
};
