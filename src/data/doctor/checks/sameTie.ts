// A tie that stands in the dataset twice: two agreements of one pair of one kind, in the same direction or in both. With
// the same founding, or none, they are one; with different ones they may be two. A charter of three joins several pairs, and is none of these.

import { groupBy } from '../../../lib/groupBy';
import { calledPair, type Check } from '../check';
import { keyOf, type Proposal } from '../finding';
import type { Pair } from '../ground';

export const sameTie: Check = function* (ground) {
  const { pairs, places, where } = ground;
  const size = places.length;
  const pairsOf = new Map<string, number>();
  for (const { agreement } of pairs) pairsOf.set(agreement.id, (pairsOf.get(agreement.id) ?? 0) + 1);
  const single = pairs.filter(({ agreement }) => pairsOf.get(agreement.id) === 1);
  const groups = groupBy(single, ({ a, b }) => Math.min(a, b) * size + Math.max(a, b));
  for (const group of groups.values()) {
    const [first, ...others] = group;
    for (const other of others) {
      const one = group.find(({ agreement }) => agreement.kind === other.agreement.kind) ?? first!;
      if (one === other || one.agreement.kind !== other.agreement.kind) continue;
      if (one.agreement.id === other.agreement.id) continue;
      const [p, q] = [one.agreement, other.agreement];
      const clear = p.founded === q.founded;
      // Which of them says less goes first.
      const [less, more] = p.founded === null && q.founded !== null ? [one, other] : [other, one];
      yield {
        key: keyOf('sameTie', [p.id, q.id]),
        kind: 'sameTie',
        places: [places[one.a]!.id, places[one.b]!.id],
        agreements: [p.id, q.id],
        where: where.ofAgreement(q.id, 'founded', q.founded ?? ''),
        facts: {
          founded: p.founded ?? '',
          other: q.founded ?? '',
          turned: Number(one.a !== other.a),
          line: where.ofAgreement(p.id, '', '').line,
        },
        proposals: [leaveOut(less), leaveOut(more)],
        asked: null,
        clear,
      };
    }
  }

  function leaveOut({ agreement, a, b }: Pair): Proposal {
    const called = `${calledPair(ground, a, b)}${agreement.founded === null ? '' : ` (${agreement.founded})`}`;
    return { id: 'leaveOutTie', operations: [{ do: 'leaveOutTie', agreement: agreement.id, called }] };
  }
};
