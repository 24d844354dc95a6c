// Ties whose founding nobody states. Where a table has no year at all that is said once.

import type { Check } from '../check';
import { keyOf, type Finding } from '../finding';

export const noYear: Check = function* ({ pairs, places, where, dataset }): Generator<Finding> {
  const { agreements } = dataset.tables;
  const without = agreements.filter(({ founded }) => founded === null).length;
  if (without === 0) return;
  if (without === agreements.length) {
    yield {
      key: keyOf('noYear', []),
      kind: 'noYear',
      places: [],
      agreements: [],
      where: { table: '', line: 0, column: 'founded', value: '' },
      facts: { all: without },
      proposals: [],
      asked: null,
      clear: false,
    };
    return;
  }
  const told = new Set<string>();
  for (const { agreement, a, b } of pairs) {
    const { id, founded } = agreement;
    if (founded !== null || told.has(id)) continue;
    told.add(id);
    yield {
      key: keyOf('noYear', [id]),
      kind: 'noYear',
      places: [places[a]!.id, places[b]!.id],
      agreements: [id],
      where: where.ofAgreement(id, 'founded', ''),
      facts: {},
      proposals: [],
      asked: { of: 'founded', agreement: id, before: null },
      clear: false,
    };
  }
};
