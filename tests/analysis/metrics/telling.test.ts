// What menus offer for a network: measures that tell its places or ties apart.

import { expect, test } from 'vitest';
import { measures } from '../../../src/analysis/metrics/catalogue';
import { tellingMeasures } from '../../../src/analysis/metrics/telling';
import { buildNetwork } from '../../../src/graph/buildNetwork';
import { world } from '../../world';

const silent = (...given: Parameters<typeof world>) => {
  const telling = tellingMeasures(buildNetwork(world(...given)));
  return measures.map(({ id }) => id).filter(id => !telling.has(id));
};
const KINDS = [
  'degreePartnership',
  'degreeFriendship',
  'degreeContact',
  'degreeCooperation',
  'degreeProject',
];

test('between two countries triangles, and partners of one kind, one agreement or one country tell nothing', () => {
  const lines = [
    { a: 'de-ulm', b: 'ru-perm' },
    { a: 'de-ulm', b: 'ru-omsk' },
  ];
  expect(silent(lines)).toEqual([
    'weightedDegree',
    ...KINDS,
    'clustering',
    'constraint',
    'participationCountries',
  ]);
});

test('of several kinds those that occur count apart', () => {
  const lines = [
    { a: 'de-ulm', b: 'ru-perm' },
    { a: 'de-bonn', b: 'ru-omsk', kind: 'contact' as const },
  ];
  expect(silent(lines)).not.toContain('degreePartnership');
  expect(silent(lines)).not.toContain('degreeContact');
  expect(silent(lines)).toContain('degreeFriendship');
});

test('two agreements of one pair, partners in two countries and triangles tell something; no sides, nothing of sides', () => {
  const lines = [
    { id: 'first', a: 'de-ulm', b: 'ru-perm', founded: '1990' },
    { id: 'second', a: 'de-ulm', b: 'ru-perm', founded: '1995' },
    { a: 'de-ulm', b: 'fr-lyon' },
  ];
  expect(silent(lines, { sides: false })).toEqual([
    ...KINDS,
    'bipartiteDegree',
    'bipartiteBetweenness',
    'bipartiteCloseness',
  ]);
});
