import { describe, expect, test } from 'vitest';
import { parted, readers } from '../../src/export/columns';
import { tabulateGroups } from '../../src/export/tabulateGroups';
import type { GraphTable } from '../../src/export/graphTable';
import { groupsOf, weightsOf } from '../../src/graph/aggregate';
import { buildNetwork } from '../../src/graph/buildNetwork';
import { claim, world } from '../world';
import { about, tableOf } from './tableOf';

// ulm–tula: friendship 1967, partnership 1989; suspended in March 2022.
// ulm–omsk: nobody says since when. hof–tula: ended in 1999.
const dataset = world(
  [
    { id: 'first', a: 'de-ulm', b: 'ru-tula', founded: '1967-05-12', kind: 'friendship' },
    { id: 'second', a: 'de-ulm', b: 'ru-tula', founded: '1989', changes: [['suspended', '2022-03']] },
    { a: 'de-ulm', b: 'ru-omsk' },
    { a: 'de-hof', b: 'ru-tula', founded: '1990-10', changes: [['ended', '1999']] },
  ],
  {
    tables: {
      sources: [{ id: 's1', url: 'https://a.example/', publisher: 'A', date: null }],
      claims: [
        claim('first', 'founded', '1967-05-12', true),
        claim('second', 'founded', '1988', false),
        claim('de-ulm--ru-omsk', 'founded', '1970', false),
      ],
    },
  },
);

/** Rows by id, what is not known left out. */
function rowsOf({ count, ids, columns }: GraphTable['nodes'] | GraphTable['edges']) {
  const found = readers(columns, count);
  return Object.fromEntries(
    parted(ids, count).map((id, row) => [
      id,
      Object.fromEntries(
        found.flatMap(({ name, at }) => (at(row) === null ? [] : [[name, at(row)] as const])),
      ),
    ]),
  );
}

describe('the whole network', () => {
  test('has every tie as it stands today, and what nobody states is not there', () => {
    const { nodes, edges } = tableOf(dataset);
    expect([nodes.count, edges.count]).toEqual([4, 3]);
    expect(rowsOf(edges)).toEqual({
      'de-ulm--ru-tula': {
        kind: 'partnership',
        founded: '1967-05-12',
        founded_year: 1967,
        status: 'suspended',
        status_since: '2022-03',
        reference: 'https://a.example/',
        weight: 2,
      },
      'de-ulm--ru-omsk': { kind: 'partnership', weight: 1, founded_other_claims: '1970' },
      'de-hof--ru-tula': {
        kind: 'partnership',
        founded: '1990-10',
        founded_year: 1990,
        status: 'ended',
        status_since: '1999',
        weight: 1,
      },
    });
  });

  test('has its places with side and coverage, and no population where none is known', () => {
    expect(rowsOf(tableOf(dataset).nodes)['ru-tula']).toEqual({
      kind: 'city',
      country: 'RU',
      lat: 51,
      lon: 11,
      ties_known: 'listed',
      side: 'b',
    });
  });
});

describe('the network of a year', () => {
  test('has what was in force then, as it stood then', () => {
    const { nodes, edges } = tableOf(dataset, { year: 1988 });
    expect(parted(nodes.ids, nodes.count)).toEqual(['de-ulm', 'ru-tula']);
    expect(rowsOf(edges)).toEqual({
      'de-ulm--ru-tula': {
        kind: 'friendship',
        founded: '1967-05-12',
        founded_year: 1967,
        status: 'active',
        reference: 'https://a.example/',
        weight: 1,
      },
    });
  });

  test('numbers the ends of its edges by its own places', () => {
    // Hof is the third of the network's four places, and Omsk is not there.
    const { nodes, edges } = tableOf(dataset, { year: 1990 });
    const ids = parted(nodes.ids, nodes.count);
    expect(ids).toEqual(['de-ulm', 'ru-tula', 'de-hof']);
    expect(Array.from(edges.source, row => ids[row])).toEqual(['de-ulm', 'de-hof']);
    expect(Array.from(edges.target, row => ids[row])).toEqual(['ru-tula', 'ru-tula']);
  });
});

test('measures of places and of ties are columns by their ids, undefined ones empty', () => {
  const measures = {
    degree: Float64Array.of(2, 2, 1, 1),
    closeness: Float64Array.of(0.75, NaN, 0.5, 0.5),
    bridge: Float64Array.of(2, 1, 1),
  };
  const { nodes, edges } = tableOf(dataset, { measures });
  expect(rowsOf(nodes)['de-ulm']).toMatchObject({ degree: 2, closeness: 0.75 });
  expect(rowsOf(nodes)['ru-tula']).not.toHaveProperty('closeness');
  expect(Object.values(rowsOf(edges)).map(({ bridge }) => bridge)).toEqual([2, 1, 1]);
});

test('countries are joined by edges with the number of ties as weight, and ties within one are counted', () => {
  const three = world(
    [
      { a: 'de-ulm', b: 'ru-tula' },
      { a: 'de-hof', b: 'ru-omsk' },
      { a: 'de-ulm', b: 'de-hof' },
      { a: 'de-ulm', b: 'pl-torun' },
    ],
    { sides: false },
  );
  const network = buildNetwork(three);
  const groups = groupsOf(network, 'country');
  // The tie with Poland is not shown.
  const status = Uint8Array.of(1, 1, 1, 0);
  const table = tabulateGroups(
    { level: 'country', groups, weights: weightsOf(groups, network, status), nameOf: code => `<${code}>` },
    about,
  );
  expect(parted(table.nodes.names, table.nodes.count)).toEqual(['<DE>', '<RU>']);
  expect(rowsOf(table.nodes).DE).toMatchObject({ kind: 'country', ties: 3, ties_inside: 1 });
  expect(rowsOf(table.edges)).toEqual({ 'DE--RU': { weight: 2 } });
});

test('a text with the sign that parts texts shifts no other', () => {
  const hostile = world([{ a: 'de-ulm', b: 'ru-tula' }], {
    tables: {
      place_names: [
        { place: 'de-ulm', lang: 'de', name: 'U\u0000lm', role: 'official', from: null, to: null },
        { place: 'ru-tula', lang: 'de', name: 'Tula', role: 'official', from: null, to: null },
      ],
    },
  });
  const { nodes } = tableOf(hostile);
  expect(parted(nodes.names, nodes.count)).toEqual(['Ulm', 'Tula']);
});

test('a place whose country is not known has none', () => {
  const { nodes } = tableOf(world([{ a: 'zz-ulm', b: 'ru-tula' }], { sides: false }));
  expect(rowsOf(nodes)['zz-ulm']).toEqual({ kind: 'city', lat: 50, lon: 10, ties_known: 'listed' });
});
