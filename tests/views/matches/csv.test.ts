import { expect, test } from 'vitest';
import { buildNetwork } from '../../../src/graph/buildNetwork';
import { reasons } from '../../../src/i18n/reasons/de';
import { suggestionsCsv } from '../../../src/views/matches/csv';
import type { Rows } from '../../../src/views/matches/list';
import { texts } from '../../../src/views/matches/texts/de';
import { world } from '../../world';

const network = buildNetwork(world([{ a: 'de-ulm', b: 'ru-tula' }, { a: 'de-gera', b: 'ru-ufa' }])); // prettier-ignore

test('the list is a table: rank, place, country, points, kilometres and the sentence', () => {
  const candidates = {
    network,
    absent: [{ id: '1', name: 'Lomza', names: { de: '=Łomża' }, country: 'PL' }],
    countries: [...network.places.map(({ country }) => country), 'PL'],
    // A quarter of the earth's circumference is 10,008 km.
    facts: { lon: [0, 90, 0, 0, 0], lat: [0, 0, 0, 0, NaN] },
  };
  const speaker = {
    lang: 'de',
    t: reasons,
    candidates,
    nameOf: (place: number) => network.places[place]!.id.slice(3),
    tagName: (tag: string) => tag,
  };
  const one = { parts: {}, tags: 0, lessKnown: 0 };
  const rows = {
    city: 0,
    candidates,
    speaker,
    found: {
      suggestions: [
        { ...one, place: 1, points: 8.456, reasons: [{ id: 'sameName' }, { id: 'distance', km: 12 }] },
        { ...one, place: 4, points: -1, reasons: [] },
      ],
    },
  } as unknown as Rows;
  expect(suggestionsCsv('de', texts, rows)).toBe(
    [
      '\uFEFFPlatz;Ort;Land;Punkte;Kilometer;Gründe',
      '1;tula;Russland;8,46;10008;"Gleicher Name; 12 km Luftlinie entfernt."',
      "2;'=Łomża;Polen;-1;;",
      '',
    ].join('\r\n'),
  );
});
