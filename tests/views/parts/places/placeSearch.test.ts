import { beforeAll, describe, expect, test } from 'vitest';
import type { PlaceName } from '../../../../src/data/records';
import { buildNames } from '../../../../src/graph/names';
import { buildNetwork } from '../../../../src/graph/buildNetwork';
import {
  buildPlaceSearch,
  placeSearchOf,
  type PlaceSearch,
} from '../../../../src/views/parts/places/placeSearch';
import { readBundled } from '../../../data/bundled';
import { world } from '../../../world';

const name = (
  place: string,
  text: string,
  { lang = 'de', role = 'official', from = null, to = null }: Partial<PlaceName> = {},
): PlaceName => ({ place, lang, name: text, role, from, to });

const network = buildNetwork(
  world([
    { a: 'de-hamburg', b: 'ru-piter' },
    { a: 'de-dresden', b: 'ru-piter' },
    { a: 'de-hamburg', b: 'ru-oblast' },
    { a: 'de-augustin', b: 'ru-piter' },
    { a: 'de-muenster', b: 'ru-tula' },
    { a: 'de-homburg', b: 'ru-tula' },
  ]),
);
const names = buildNames([
  name('de-hamburg', 'Hamburg'),
  name('de-homburg', 'Homburg'),
  name('de-dresden', 'Dresden'),
  name('de-augustin', 'Sankt Augustin'),
  name('de-muenster', 'Münster'),
  name('ru-piter', 'Sankt Petersburg', { role: 'exonym' }),
  name('ru-piter', 'Санкт-Петербург', { lang: 'ru' }),
  name('ru-piter', 'Питер', { lang: 'ru', role: 'alias' }),
  name('ru-piter', 'Leningrad', { role: 'historic', from: 1924, to: 1991 }),
  name('ru-oblast', 'Oblast Leningrad', { role: 'exonym' }),
  name('ru-oblast', 'Leningrad Oblast', { lang: 'en', role: 'exonym' }),
  name('ru-tula', 'Tula', { role: 'exonym' }),
]);

let search: PlaceSearch;
beforeAll(async () => {
  search = await buildPlaceSearch(network, names);
});

/** Place ids, and names of ties with the ids of both ends. */
const found = (query: string, lang = 'de') =>
  search.find(query, lang).map(hit => {
    if (hit.kind === 'place') return network.places[hit.place]!.id;
    const { a, b } = network.ties[hit.tie]!;
    return `${network.places[a]!.id} ${network.places[b]!.id}`;
  });
const because = (query: string, lang = 'de') =>
  search.find(query, lang).map(hit => (hit.kind === 'place' ? hit.matched.name : ''));

describe('places', () => {
  test.each([
    ['Petersburg', 'ru-piter'],
    ['leningrad', 'ru-piter'],
    ['Ленинград', 'ru-piter'],
    ['Питер', 'ru-piter'],
    ['Piter', 'ru-piter'],
    ['munster', 'de-muenster'],
    ['Muenster', 'de-muenster'],
    ['MÜNS', 'de-muenster'],
    ['sankt pet', 'ru-piter'],
    ['Dresdn', 'de-dresden'],
  ])('%s finds %s', (query, place) => expect(found(query)[0]).toBe(place));

  test('a whole former name comes before a beginning, a beginning before a later word', () => {
    expect(found('leningrad')).toEqual(['ru-piter', 'ru-oblast']);
    expect(found('sankt')).toEqual(['ru-piter', 'de-augustin']);
  });

  test('misspellings count only where nothing is spelt so', () => {
    expect(found('hamburg')).toEqual(['de-hamburg']);
    expect(found('hemburg')).toEqual(['de-hamburg', 'de-homburg']);
  });

  test('the name that fits is told, unless the page’s own name fits too', () => {
    expect(because('leningrad')).toEqual(['Leningrad', 'Oblast Leningrad']);
    expect(because('leningrad', 'en')).toEqual(['Leningrad', 'Leningrad Oblast']);
    expect(because('питер')).toEqual(['Питер']);
  });

  test('nothing finds nothing', () => {
    expect(found('  – ')).toEqual([]);
    expect(found('xyzzy')).toEqual([]);
  });
});

describe('ties', () => {
  test('are found by the names of both ends in any order', () => {
    expect(found('hamburg petersburg')).toEqual(['de-hamburg ru-piter']);
    expect(found('Leningrad – Dresden')).toEqual(['de-dresden ru-piter']);
    expect(found('tula und münster')).toEqual(['de-muenster ru-tula']);
    expect(found('Питер Hamburg')).toEqual(['de-hamburg ru-piter']);
  });

  test('not where both words are one end’s own name', () => {
    expect(found('Sankt Augustin')).toEqual(['de-augustin']);
  });
});

describe('the bundled German–Russian dataset', () => {
  const dataset = readBundled('germany-russia');
  const real = buildNetwork(dataset);
  let ofAll: PlaceSearch;
  beforeAll(async () => {
    ofAll = await buildPlaceSearch(real, buildNames(dataset.tables.place_names));
  });
  const first = (query: string) => {
    const hit = ofAll.find(query, 'de')[0];
    return hit?.kind === 'place' ? real.places[hit.place]!.id : real.ties[hit?.tie ?? -1]?.id;
  };

  test.each([
    ['Petersburg', 'ru-sankt-petersburg'],
    ['Leningrad', 'ru-sankt-petersburg'],
    ['Питер', 'ru-sankt-petersburg'],
    ['Piter', 'ru-sankt-petersburg'],
    ['Münster', 'de-muenster'],
    ['Muenster', 'de-muenster'],
    ['Мюнстер', 'de-muenster'],
    ['Königsberg', 'ru-kaliningrad'],
    ['Koenigsberg', 'ru-kaliningrad'],
    ['Stalingrad', 'ru-wolgograd'],
    ['Suhl Kaluga', 'de-suhl--ru-kaluga'],
    ['Karlsruhe–Krasnodar', 'de-karlsruhe--ru-krasnodar'],
    ['Зуль Калуга', 'de-suhl--ru-kaluga'],
  ])('%s finds %s', (query, id) => expect(first(query)).toBe(id));
});

test('whoever searches in a network shares one index', async () => {
  const [one, other] = await Promise.all([placeSearchOf(network, names), placeSearchOf(network, names)]);
  expect(one).toBe(other);
  expect(one.find('tula', 'de')).toEqual(search.find('tula', 'de'));
  const another = buildNetwork(world([{ a: 'de-hamburg', b: 'ru-tula' }]));
  expect(await placeSearchOf(another, names)).not.toBe(one);
});
