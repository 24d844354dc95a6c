// Stories made from lists so small or so even that there is little to tell.

import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { Dataset } from '../../../src/data/records';
import { world } from '../../world';
import { captionsOf, fromDisk, tellStory } from './tellStory';

beforeAll(() => {
  vi.stubGlobal('fetch', fromDisk);
});
afterAll(() => {
  vi.unstubAllGlobals();
});

const tell = async (dataset: Dataset) => {
  const told = await tellStory(dataset);
  expect(told.problems).toEqual([]);
  return { scenes: told.scenes, captions: captionsOf(told) };
};

describe('a story of a small or even list', () => {
  test('says it where all are of one year, and follows nothing over years in which nothing changes', async () => {
    const lines = Array.from({ length: 10 }, (_, i) => ({ a: `de-${i}`, b: `ru-${i}`, founded: '1990' }));
    const { captions, scenes } = await tell(world(lines));
    expect(captions).toEqual({
      about: '10\u00a0Partnerschaften zwischen 20\u00a0Orten in 2 Ländern.',
      peak: 'Alle 10\u00a0Partnerschaften mit bekanntem Gründungsjahr beginnen 1990.',
      parts: 'Das Netz der bestehenden Partnerschaften zerfällt in 10\u00a0Teile zu je 2\u00a0Orten.',
      unknown: 'Bei keiner der 10\u00a0Partnerschaften ist bekannt, wie es um sie steht.',
    });
    expect(scenes.get('parts')!.caption.ru).toBe(
      'Сеть партнёрств, которые в силе, распадается на 10\u00a0частей по 2\u00a0места.',
    );
  });

  test('calls none the first and none the latest where all three are of one year', async () => {
    const lines = [0, 1, 2].map(i => ({ a: `de-${i}`, b: `ru-${i}`, founded: '1990' }));
    expect(Object.keys((await tell(world(lines))).captions)).toEqual(['about', 'parts', 'unknown']);
  });

  test('tells of two parts as large as each other that they are', async () => {
    const star = (of: string) => [0, 1, 2].map(i => ({ a: `de-${of}`, b: `de-${of}${i}` }));
    const lines = [...star('x'), ...star('y'), { a: 'de-p', b: 'de-q' }];
    const { captions } = await tell(world(lines, { sides: false }));
    expect(captions['parts']).toBe(
      'Das Netz der bestehenden Partnerschaften zerfällt in 3\u00a0Teile; die größten umfassen je 4 von 10 Orten.',
    );
    expect(captions['hubs']).toBe('Die meisten Partner in dieser Liste haben x und y: je 3.');
    expect(captions['bridges']).toBeUndefined();
  });

  test('says of a single tie that it is there, and of an empty list nothing', async () => {
    const { captions, scenes } = await tell(world([{ a: 'de-ulm', b: 'ru-tula' }]));
    expect(captions).toEqual({ about: '1\u00a0Partnerschaft zwischen 2\u00a0Orten in 2 Ländern.' });
    expect(scenes.get('about')!.caption.ru).toBe('1\u00a0партнёрство между 2\u00a0местами в 2\u00a0странах.');
    expect((await tell(world([]))).captions).toEqual({});
  });
});
