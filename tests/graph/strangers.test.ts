import { expect, test } from 'vitest';
import { readGazetteer } from '../../src/data/gazetteer/gazetteer';
import { newcomersOf } from '../../src/data/gazetteer/newcomers';
import { buildNames } from '../../src/graph/names';
import { buildNetwork } from '../../src/graph/buildNetwork';
import { strangersIn } from '../../src/graph/strangers';
import { world } from '../world';

const gazetteer = readGazetteer(
  `id,name,country,admin1,lat,lon,population,changed,seat,names,de,ru
1,Munich,DE,02,48.137,11.575,1260391,2020,region,Minga,München,
2,Munich,DE,02,53,9,1260391,2020,,,München,
3,Gera,DE,15,50.88,12.08,93000,2020,,,,
4,Perm,DE,15,58,56.2,9000,2020,,,,
`,
  'country,admin1,region,de,en,ru\n',
);
const data = world([{ a: 'de-muenchen', b: 'ru-perm' }]);
const at = { 'de-muenchen': [48.2, 11.6], 'ru-perm': [58, 56.2] } as const;
const dataset = {
  ...data,
  tables: {
    ...data.tables,
    places: data.tables.places.map(place => {
      const [lat, lon] = at[place.id as keyof typeof at];
      return { ...place, lat, lon };
    }),
  },
};
const names = buildNames([
  { place: 'de-muenchen', lang: 'de', name: 'München', role: 'official', from: null, to: null },
  { place: 'ru-perm', lang: 'de', name: 'Perm', role: 'exonym', from: null, to: null },
]);
const strangers = () =>
  strangersIn(newcomersOf(gazetteer, [0, 1, 2, 3]), buildNetwork(dataset), names).map(({ id }) => id);

test('a city is a place of the network where that has one of its names, close by, in its country', () => {
  expect(strangers()).toEqual(['2', '3', '4']);
});
