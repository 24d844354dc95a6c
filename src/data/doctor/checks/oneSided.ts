// Ties that one place names in its list of partners and the other one does not name in its own, though that list is said
// to be complete. Only lists of partners can tell; the importer notes who has named whom.

import { calledPair, type Check } from '../check';
import { keyOf } from '../finding';

export const oneSided: Check = function* (ground) {
  const { pairs, places, where } = ground;
  const namedBy = new Map(ground.oneSided.map(({ agreement, by }) => [agreement, by]));
  if (namedBy.size === 0) return;
  for (const { agreement, a, b } of pairs) {
    const by = namedBy.get(agreement.id);
    if (by === undefined) continue;
    const [namer, other] = places[a]!.id === by ? [a, b] : [b, a];
    // A merge may have put another place there.
    if (places[namer]!.id !== by || places[other]!.tiesKnown !== 'all') continue;
    const called = calledPair(ground, namer, other);
    yield {
      key: keyOf('oneSided', [agreement.id]),
      kind: 'oneSided',
      places: [by, places[other]!.id],
      agreements: [agreement.id],
      where: where.ofAgreement(agreement.id, 'partners', ground.names[other]![0] ?? ''),
      facts: {},
      proposals: [
        { id: 'leaveOutTie', operations: [{ do: 'leaveOutTie', agreement: agreement.id, called }] },
      ],
      asked: null,
      clear: false,
    };
  }
};
