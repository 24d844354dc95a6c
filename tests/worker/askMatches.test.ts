// Learning what makes partners, and measuring how well hidden ones are found, as the page asks for both.

import { describe, expect, test } from 'vitest';
import { worldTable } from '../../scripts/bench/worldTable';
import { QUALITY_DEFAULTS } from '../../src/analysis/matches/qualityOptions';
import { checkModel } from '../../src/analysis/matches/model';
import { buildNetwork } from '../../src/graph/buildNetwork';
import { buildNames, nameIn } from '../../src/graph/names';
import { placeColumnsOf, placeFactsOf } from '../../src/graph/placeFacts';
import { sliceOf } from '../../src/graph/slice';
import { fold } from '../../src/lib/fold';
import { localAnalyst } from '../../src/worker/local';
import type { Question } from '../../src/worker/protocol';
import { openTable } from '../data/openTable';

/** A made-up network, as it is sent to be learned from. */
async function networkOf(places: number, ties: number): Promise<Question<'matchModel'>> {
  const dataset = await openTable('file:made-up.csv', 'made-up.csv', worldTable({ places, ties }));
  const network = buildNetwork(dataset);
  const names = buildNames(dataset.tables.place_names);
  return {
    slice: sliceOf(network, new Uint8Array(network.ties.length).fill(1)),
    facts: placeFactsOf(placeColumnsOf(network, names)),
    names: network.places.map(({ id }) => fold(nameIn(names, id, 'en', null).text)),
  };
}

/** Asks, and tells how the progress went. */
async function watched<T>(ask: (onProgress: (share: number) => void) => Promise<T>) {
  const shares: number[] = [];
  return { found: await ask(share => shares.push(share)), shares };
}

function expectProgress(shares: readonly number[]): void {
  expect(shares.length).toBeGreaterThan(1);
  expect(shares).toEqual([...shares].sort((a, b) => a - b));
  expect(shares.at(-1)).toBeGreaterThan(0.6);
  expect(Math.max(...shares)).toBeLessThanOrEqual(1);
}

describe('a model', () => {
  test('is learned from the network at hand, which tells how far it is, and is one of today’s terms', async () => {
    const question = await networkOf(120, 220);
    const { found, shares } = await watched(onProgress =>
      localAnalyst().ask('matchModel', question, { onProgress }),
    );
    expect(() => checkModel(found)).not.toThrow();
    expect(found.terms.some(({ weight }) => weight !== 0)).toBe(true);
    // It crosses from a worker to the page and back.
    expect(structuredClone(found)).toEqual(found);
    expectProgress(shares);
  });
});

describe('the hit rate', () => {
  test('of a network with enough hidden ties is told with its intervals, on the weights that come along', async () => {
    const question = { ...(await networkOf(800, 2000)), options: { ...QUALITY_DEFAULTS, most: 30 } };
    const { found, shares } = await watched(onProgress =>
      localAnalyst().ask('matchQuality', question, { onProgress }),
    );
    expect(found.learnedFrom).toBe('world');
    expect(Math.min(...found.testable)).toBeGreaterThanOrEqual(found.enough);
    for (const figures of Object.values(found.found!.figures))
      for (const { mean, low, high } of Object.values(figures)) {
        expect(low).toBeLessThanOrEqual(mean);
        expect(mean).toBeLessThanOrEqual(high);
      }
    expectProgress(shares);
  });

  test('of a small one is not told', async () => {
    const question = { ...(await networkOf(200, 300)), options: QUALITY_DEFAULTS };
    expect((await localAnalyst().ask('matchQuality', question)).found).toBeNull();
  });
});
