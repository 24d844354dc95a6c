import { describe, expect, test } from 'vitest';
import { buildNetwork } from '../../src/graph/buildNetwork';
import { sliceOf, UNKNOWN_COUNTRY } from '../../src/graph/slice';
import { inForceAt, kindsAt } from '../../src/graph/status';
import { world } from '../world';

// A friendship of 1990, a partnership of 1992 and a project of unknown founding between the same two.
const network = buildNetwork(
  world([
    { id: 'friends', a: 'de-ulm', b: 'ru-perm', founded: '1990', kind: 'friendship' },
    { id: 'partners', a: 'de-ulm', b: 'ru-perm', founded: '1992', kind: 'partnership' },
    { id: 'some-day', a: 'de-ulm', b: 'ru-perm', kind: 'project' },
  ]),
);
const weightIn = (year: number) => [
  ...sliceOf(network, inForceAt(network, year), kindsAt(network, year), year).weight,
];

describe('the weight of a tie in a slice', () => {
  test('is the number of agreements founded by the end of the year, none of a later or an unknown one', () => {
    expect([1989, 1990, 1991, 1992].map(weightIn)).toEqual([[], [1], [1], [2]]);
  });

  test('without a year is the number of all agreements', () => {
    expect([...sliceOf(network, Uint8Array.of(1)).weight]).toEqual([3]);
  });
});

test('countries are numbered as they first appear, and a place of unknown country has none of them', () => {
  const some = buildNetwork(
    world(
      [
        { a: 'zz-x', b: 'fr-nice' },
        { a: 'zz-y', b: 'de-ulm' },
        { a: 'fr-metz', b: 'de-ulm' },
      ],
      { sides: false },
    ),
  );
  const numbers = new Map(
    some.places.map(({ id }, at) => [id, sliceOf(some, Uint8Array.of(1, 1, 1)).country[at]]),
  );
  expect([numbers.get('zz-x'), numbers.get('zz-y')]).toEqual([UNKNOWN_COUNTRY, UNKNOWN_COUNTRY]);
  expect(numbers.get('fr-nice')).toBe(numbers.get('fr-metz'));
  expect(new Set([numbers.get('fr-nice'), numbers.get('de-ulm')])).toEqual(new Set([0, 1]));
});
