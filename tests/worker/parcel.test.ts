import { describe, expect, test } from 'vitest';
import type { ImportResult } from '../../src/data/import/carryOut';
import type { Dataset } from '../../src/data/records';
import { atOnce } from '../../src/lib/steps';
import { packed, received, sent, unpacking } from '../../src/worker/parcel';
import { readBundled } from '../data/bundled';
import { world } from '../world';

const carried = (dataset: Dataset) => atOnce(unpacking(structuredClone(packed(dataset))));

describe('a dataset that travels as columns', () => {
  test.each(['germany-russia', 'nrw-uk', 'wider-circle'])('arrives as it left: %s', id => {
    const dataset = readBundled(id);
    expect(carried(dataset)).toEqual(dataset);
  });

  test('keeps unknown values, empty texts and texts with control characters apart', () => {
    const dataset = world([{ a: 'de-ulm', b: 'ru-omsk' }], {
      tables: {
        agreements: ['', '\u0001', 'x\u0000y', 'x'].map((note, i) => ({
          id: `a${i}`,
          kind: 'partnership' as const,
          founded: i === 2 ? '1990' : null,
          confidence: 'low' as const,
          lastConfirmed: null,
          note,
          noteLang: '',
        })),
      },
    });
    expect(carried(dataset)).toEqual(dataset);
  });

  test('without rows stays without rows', () => {
    expect(carried(world([]))).toEqual(world([]));
  });
});

test('an import travels as a dataset does, with what became of the rows', async () => {
  const answer: ImportResult = {
    dataset: {
      ...world([{ a: 'de-ulm', b: 'ru-omsk' }]),
      issues: [{ severity: 'error', table: 't.csv', row: 3, column: '', value: 'x', reason: 'self-tie' }],
    },
    rows: { in: 2, loaded: 1, rejected: 1 },
    ties: { in: 2, loaded: 1, rejected: 1 },
    coordinates: {
      fromFile: 2,
      fromGazetteer: 0,
      chosen: 0,
      without: 0,
      doubtful: [],
      gazetteer: 'notNeeded',
    },
  };
  expect(await received('import', structuredClone(sent('import', answer)), undefined)).toEqual(answer);
});

test('other answers travel as they are', async () => {
  const answer = { degree: Float64Array.of(1) };
  expect(sent('measures', answer)).toBe(answer);
  expect(await received('measures', answer, undefined)).toBe(answer);
});
