import { describe, expect, test } from 'vitest';
import { candidatesFor, hideSince, hideTies, questionsOf } from '../../../src/analysis/matches/hide';
import { buildMatchIndex } from '../../../src/analysis/matches/matchIndex';
import { slice } from '../slices';
import { facts } from './world';

const ring = slice(
  20,
  Array.from({ length: 20 }, (_, i) => [i, (i + 1) % 20] as const),
);

describe('hiding ties', () => {
  test('a tenth of twenty ties are two, and the others are kept', () => {
    const { kept, hidden } = hideTies(ring, 0.1, 7);
    expect([kept.source.length, hidden.source.length]).toEqual([18, 2]);
    const all = [...kept.source, ...hidden.source].sort((a, b) => a - b);
    expect(all).toEqual([...ring.source]);
  });

  test('the same seed hides the same ties, another hides others', () => {
    const hiddenBy = (seed: number) => [...hideTies(ring, 0.5, seed).hidden.source];
    expect(hiddenBy(3)).toEqual(hiddenBy(3));
    expect(hiddenBy(3)).not.toEqual(hiddenBy(4));
  });

  test('by a year, ties of unknown founding are in neither part', () => {
    const three = slice(4, [[0, 1], [1, 2], [2, 3]]); // prettier-ignore
    const { kept, hidden } = hideSince(three, Float64Array.of(1980, NaN, 1990), 1990);
    expect([...kept.source, ...kept.target]).toEqual([0, 1]);
    expect([...hidden.source, ...hidden.target]).toEqual([2, 3]);
  });
});

describe('asking', () => {
  // 0 – 1 – 2 – 3 are kept; hidden are 0 – 2, 0 – 3, and 3 – 4, where 4 has no other tie.
  const index = buildMatchIndex(slice(6, [[0, 1], [1, 2], [2, 3]]), facts([0, 0, 0, 0, 0, 0])); // prettier-ignore
  const hidden = { source: Uint32Array.of(0, 0, 3), target: Uint32Array.of(2, 3, 4) };

  test('each tie from both ends, if both still have a tie', () => {
    expect(questionsOf(index, hidden)).toEqual([
      { city: 0, partners: [2, 3] },
      { city: 2, partners: [0] },
      { city: 3, partners: [0] },
    ]);
  });

  test('candidates have a tie, and are neither the city, nor its partners, nor hidden ones', () => {
    expect(candidatesFor(index, 0, [2])).toEqual([3]);
    expect(candidatesFor(index, 3, [])).toEqual([0, 1]);
  });
});
