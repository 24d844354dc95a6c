import { describe, expect, test } from 'vitest';
import { firstTies } from '../../../src/analysis/series/firstTies';
import { groupsOf } from '../../../src/graph/aggregate';
import { buildNetwork } from '../../../src/graph/buildNetwork';
import { claim, world } from '../../world';

// Germany–Russia: Ulm–Tula 1957 (a source says 1959), Hof–Perm in May 1957, Jena–Omsk 1969 (a source says 1955, and one
// calls it the first of all, as another does Ulm–Tula), Hof–Tula unknown. Germany–France: Ulm–Metz unknown.
const dataset = world(
  [
    { a: 'de-ulm', b: 'ru-tula', founded: '1957' },
    { a: 'de-hof', b: 'ru-perm', founded: '1957-05' },
    { a: 'de-jena', b: 'ru-omsk', founded: '1969' },
    { a: 'de-hof', b: 'ru-tula' },
    { a: 'de-ulm', b: 'fr-metz' },
  ],
  {
    sides: false,
    tables: {
      claims: [
        claim('de-ulm--ru-tula', 'founded', '1957', true),
        claim('de-ulm--ru-tula', 'founded', '1959', false),
        claim('de-jena--ru-omsk', 'founded', '1969', true),
        claim('de-jena--ru-omsk', 'founded', '1955', false),
        claim('world', 'first_tie', 'de-ulm--ru-tula', true),
        claim('world', 'first_tie', 'de-jena--ru-omsk', false),
      ],
    },
  },
);
const network = buildNetwork(dataset);
const { groupOf, network: countries } = groupsOf(network, 'country');
const tie = (id: string) => network.tieIndex.get(id)!;
const found = firstTies({ network, claims: dataset.tables.claims, groupOf });
const of = (x: string, y: string) => {
  const [a, b] = [countries.placeIndex.get(x)!, countries.placeIndex.get(y)!];
  return found.find(pair => pair.a === Math.min(a, b) && pair.b === Math.max(a, b))!;
};

describe('the first tie of a pair of countries', () => {
  test('names every one that no other is surely before, and the most exact of their dates', () => {
    const { first, since, ties } = of('DE', 'RU');
    expect(first).toEqual([tie('de-ulm--ru-tula'), tie('de-hof--ru-perm')]);
    expect(since).toBe('1957-05');
    expect(ties).toBe(4);
  });

  test('tells other stated dates, who would be older by one, whom others call the first, and unknown foundings', () => {
    const { contested, perhaps, rivals, undated } = of('DE', 'RU');
    expect(contested).toEqual([{ tie: tie('de-ulm--ru-tula'), date: '1959' }]);
    expect(perhaps).toEqual([{ tie: tie('de-jena--ru-omsk'), date: '1955' }]);
    expect(rivals).toEqual([tie('de-jena--ru-omsk')]);
    expect(undated).toBe(1);
  });

  test('is none where no founding is known; such pairs come last', () => {
    expect(of('DE', 'FR')).toMatchObject({ first: [], since: null, undated: 1 });
    expect(found.at(-1)).toBe(of('DE', 'FR'));
  });

  test('looks only at the ties that count', () => {
    const among = new Uint8Array(network.ties.length);
    among[tie('de-jena--ru-omsk')] = 1;
    const [only, ...more] = firstTies({ network, claims: dataset.tables.claims, groupOf, among });
    expect(only).toMatchObject({ ties: 1, first: [tie('de-jena--ru-omsk')], since: '1969', rivals: [] });
    expect(more).toEqual([]);
  });
});
