import { describe, expect, test } from 'vitest';
import { chronicleOf, sliceIn } from '../../../src/analysis/series/chronicle';
import { TIE_KINDS } from '../../../src/data/records';
import { buildNetwork } from '../../../src/graph/buildNetwork';
import type { FilterBy } from '../../../src/graph/filter';
import { sliceOf } from '../../../src/graph/slice';
import { shownOf } from '../../../src/state/shown';
import { readBundled } from '../../data/bundled';
import { world } from '../../world';

// A friendship of 1990 that became a partnership in 1992; a partnership of 1985 that ended in 1988; one of 1991 that
// ended nobody says when, last confirmed in 1995; one of unknown founding.
const dataset = world([
  { id: 'friends', a: 'de-ulm', b: 'ru-perm', founded: '1990', kind: 'friendship', confirmed: '2026' },
  { id: 'partners', a: 'de-ulm', b: 'ru-perm', founded: '1992', kind: 'partnership', confirmed: '2026' },
  { a: 'de-hof', b: 'ru-omsk', founded: '1985', changes: [['ended', '1988']] },
  { a: 'de-hof', b: 'ru-tula', founded: '1991', confirmed: '1995', changes: [['ended', null]] },
  { a: 'de-jena', b: 'ru-tula' },
]);
const network = buildNetwork(dataset);
const sizes = (by?: FilterBy) => {
  const chronicle = chronicleOf(network, dataset.tables, by);
  return [1984, 1985, 1987, 1988, 1990, 1991, 1992, 1995, 1996, 2026].map(
    year => sliceIn(chronicle, year).source.length,
  );
};

describe('the chronicle of a network', () => {
  test('a tie counts from its founding until it ended; of unknown founding it is in no year', () => {
    expect(sizes()).toEqual([0, 1, 1, 0, 1, 2, 2, 2, 1, 1]);
  });

  test('a filter by kind asks for the kind of the year', () => {
    expect(sizes({ filter: { kind: ['friendship'] }, ends: 'one' })).toEqual([0, 0, 0, 0, 1, 1, 0, 0, 0, 0]);
    const chronicle = chronicleOf(network, dataset.tables);
    expect([1990, 1992].map(year => TIE_KINDS[sliceIn(chronicle, year).kind[0]!])).toEqual([
      'friendship',
      'partnership',
    ]);
  });

  test('a tie weighs what agreements it had by then', () => {
    const chronicle = chronicleOf(network, dataset.tables);
    expect([1990, 1991, 1992].map(year => sliceIn(chronicle, year).weight[0])).toEqual([1, 1, 2]);
  });

  test.each([
    ['germany-russia', {}],
    ['wider-circle', {}],
    ['germany-russia', { status: ['suspended', 'dormant'], country: ['DE'] }],
    ['wider-circle', { kind: ['friendship', 'contact'], coverage: ['all'] }],
  ])('gives for every year the slice of what the page shows then: %s, %o', (id, filter) => {
    const found = readBundled(id);
    const { tables } = found;
    const net = buildNetwork(found);
    const by: FilterBy = { filter, ends: 'one' };
    const chronicle = chronicleOf(net, tables, by);
    for (let year = 1945; year <= net.today; year++) {
      const shown = shownOf(net, tables, { mode: 'year', year, period: [0, 0], ...by });
      expect(sliceIn(chronicle, year), String(year)).toEqual(sliceOf(net, shown.status, shown.kinds, year));
    }
  });
});
