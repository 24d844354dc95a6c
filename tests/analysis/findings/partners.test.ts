// Findings about who is tied to whom, and about what may not be said of it.

import { describe, expect, test } from 'vitest';
import { connected } from '../../../src/analysis/findings/connected';
import { mostPartners } from '../../../src/analysis/findings/mostPartners';
import { partial } from '../../../src/analysis/findings/partial';
import { single } from '../../../src/analysis/findings/single';
import { triangles } from '../../../src/analysis/findings/triangles';
import type { Dataset, TiesKnown } from '../../../src/data/records';
import { readBundled } from '../../data/bundled';
import { world, type AgreementLine } from '../../world';
import { rawPartners, rawTable, rawTies } from './rawTies';
import { placeId, worldAt } from './worldAt';

const bundled = worldAt(readBundled('germany-russia'));
const partners = rawPartners(rawTies('germany-russia'));
const wider = worldAt(readBundled('wider-circle'));
const widerPartners = rawPartners(rawTies('wider-circle'));
const widerKnown = new Map(
  rawTable('wider-circle', 'places').map(({ id, ties_known }) => [id!, ties_known!]),
);

/** de-hub with three partners, and four pairs beside it: twelve places. */
const hub: AgreementLine[] = [
  ...['ru-a', 'ru-b', 'ru-c'].map(b => ({ a: 'de-hub', b, founded: '1980' })),
  ...['d', 'e', 'f', 'g'].map(name => ({ a: `de-${name}`, b: `ru-${name}`, founded: '1990' })),
];
function collected(dataset: Dataset, known: (id: string) => TiesKnown): Dataset {
  const places = dataset.tables.places.map(place => ({ ...place, tiesKnown: known(place.id) }));
  return { ...dataset, tables: { ...dataset.tables, places } };
}

describe('the most partners', () => {
  test('belong to the place with most ties shown, with its share', () => {
    const at = worldAt(world(hub));
    const found = mostPartners.find(at)!;
    expect(found).toEqual({ places: [0], partners: 3, known: 'listed', among: 12, ties: 7 });
    expect(placeId(at, 0)).toBe('de-hub');
  });

  test('are never said of a place known as a partner only', () => {
    const open = collected(world(hub), id => (id === 'de-hub' ? 'boundary' : 'listed'));
    expect(mostPartners.find(worldAt(open))).toBeNull();
  });

  test('are silent below three, in a period, and where the year hides many ties', () => {
    expect(mostPartners.find(worldAt(world(hub.slice(1))))).toBeNull();
    expect(mostPartners.find(worldAt(world(hub), { mode: 'period', period: [1980, 1990] }))).toBeNull();
    const undated = hub.map((line, i) => (i < 5 ? line : { a: line.a, b: line.b }));
    expect(mostPartners.find(worldAt(world(undated), { mode: 'year', year: 2000 }))).toBeNull();
    expect(mostPartners.find(worldAt(world(undated)))).not.toBeNull();
  });

  test('of Germany–Russia follow from the tables', () => {
    const { places, partners: most, among } = mostPartners.find(bundled)!;
    expect(most).toBe(Math.max(...[...partners.values()].map(({ size }) => size)));
    expect(places.map(place => partners.get(placeId(bundled, place))!.size)).toEqual(places.map(() => most));
    expect(among).toBe(partners.size);
  });

  test('of the wider circle compare only places with all their ties', () => {
    const { places, partners: most, known, among } = mostPartners.find(wider)!;
    const all = [...widerPartners].filter(([id]) => widerKnown.get(id) === 'all');
    expect({ known, among, most }).toEqual({
      known: 'all',
      among: all.length,
      most: Math.max(...all.map(([, { size }]) => size)),
    });
    for (const place of places) expect(widerPartners.get(placeId(wider, place))!.size).toBe(most);
  });
});

describe('places with one partner', () => {
  test('are counted among those whose partners may be counted', () => {
    expect(single.find(worldAt(world(hub)))).toEqual({ places: 11, known: 'listed', among: 12 });
    const open = collected(world(hub), id => (id === 'ru-a' ? 'boundary' : 'listed'));
    expect(single.find(worldAt(open))).toEqual({ places: 10, known: 'listed', among: 11 });
  });

  test('are not told of few places, nor under a filter', () => {
    expect(single.find(worldAt(world(hub.slice(3))))).toBeNull();
    expect(single.find({ ...worldAt(world(hub)), filtered: true })).toBeNull();
  });

  test('of Germany–Russia follow from the tables', () => {
    const places = [...partners.values()].filter(({ size }) => size === 1).length;
    expect(single.find(bundled)).toEqual({ places, known: 'listed', among: partners.size });
  });
});

describe('the parts of the network', () => {
  test('are counted with the share of the largest', () => {
    expect(connected.find(worldAt(world(hub)))).toEqual({ parts: 5, largest: 4, alike: 1, of: 12 });
    const then = worldAt(world(hub), { mode: 'year', year: 1985 });
    expect(connected.find(then)).toEqual({ parts: 1, largest: 4, alike: 1, of: 4 });
  });

  test('say how many are as large as the largest', () => {
    expect(connected.find(worldAt(world(hub.slice(-3))))).toMatchObject({ parts: 3, largest: 2, alike: 3 });
  });

  test('are not told of two ties', () => {
    expect(connected.find(worldAt(world(hub.slice(0, 2))))).toBeNull();
  });

  test('of Germany–Russia are found again by walking from partner to partner', () => {
    const seen = new Set<string>();
    const sizes = [...partners.keys()].map(start => {
      const part = seen.has(start) ? [] : [start];
      for (const place of part) {
        seen.add(place);
        for (const next of partners.get(place)!) if (!part.includes(next)) part.push(next);
      }
      return part.length;
    });
    const parts = sizes.filter(size => size > 0);
    expect(connected.find(bundled)).toEqual({
      parts: parts.length,
      largest: Math.max(...parts),
      alike: parts.filter(size => size === Math.max(...parts)).length,
      of: partners.size,
    });
  });
});

describe('triangles', () => {
  const open = (lines: readonly AgreementLine[]) => world(lines, { sides: false });
  const pairs = (...names: readonly string[]): AgreementLine[] =>
    names.map(([a, b]) => ({ a: `xx-${a}`, b: `xx-${b}`, founded: '1980' }));

  test('are counted once each, with the place that belongs to most', () => {
    const at = worldAt(open(pairs('ab', 'bc', 'ca', 'cd', 'de', 'ec', 'ef')));
    const found = triangles.find(at)!;
    expect(found.triangles).toBe(2);
    expect(found.most!.triangles).toBe(2);
    expect(placeId(at, found.most!.place)).toBe('xx-c');
    expect(triangles.find(worldAt(open(pairs('ab', 'bc', 'ca'))))).toEqual({ triangles: 1, most: null });
  });

  test('are not told where there is none, and need all three ties in the year', () => {
    expect(triangles.find(worldAt(open(pairs('ab', 'bc', 'cd', 'da'))))).toBeNull();
    const late = open([...pairs('ab', 'bc'), { a: 'xx-c', b: 'xx-a', founded: '1995' }]);
    expect(triangles.find(worldAt(late, { mode: 'year', year: 1990 }))).toBeNull();
    expect(triangles.find(worldAt(late, { mode: 'year', year: 1995 }))).not.toBeNull();
  });

  test('are not looked for between two sides; those of the wider circle follow from the tables', () => {
    expect(triangles.find(bundled)).toBeNull();
    const corners = [...widerPartners].map(([id, own]) => {
      const ends = [...own].map(
        partner => [...widerPartners.get(partner)!].filter(third => own.has(third)).length,
      );
      return { id, triangles: ends.reduce((sum, n) => sum + n, 0) / 2 };
    });
    const found = triangles.find(wider)!;
    expect(found.triangles).toBe(corners.reduce((sum, corner) => sum + corner.triangles, 0) / 3);
    const most = Math.max(...corners.map(corner => corner.triangles));
    expect(found.most!.triangles).toBe(most);
    expect(corners.filter(corner => corner.triangles === most).map(({ id }) => id)).toEqual([
      placeId(wider, found.most!.place),
    ]);
  });
});

describe('places whose ties were not all collected', () => {
  test('are told where some are known as partners only', () => {
    const mixed = (id: string) => (id === 'de-hub' ? 'all' : id.startsWith('de') ? 'listed' : 'boundary');
    expect(partial.find(worldAt(collected(world(hub), mixed)))).toEqual({ boundary: 7, listed: 4, of: 12 });
  });

  test('are silent in a list of one kind', () => {
    expect(partial.find(worldAt(world(hub)))).toBeNull();
    expect(partial.find(bundled)).toBeNull();
  });

  test('of the wider circle follow from the tables', () => {
    const count = (known: string) =>
      [...widerPartners.keys()].filter(id => widerKnown.get(id) === known).length;
    expect(partial.find(wider)).toEqual({
      boundary: count('boundary'),
      listed: count('listed'),
      of: widerPartners.size,
    });
  });
});
