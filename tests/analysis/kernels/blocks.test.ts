import fc from 'fast-check';
import { expect, test } from 'vitest';
import { blocksOf } from '../../../src/analysis/kernels/blocks';
import { components } from '../../../src/analysis/kernels/components';
import { csrOf } from '../../../src/analysis/kernels/csr';
import { bareSlice, type Slice } from '../../../src/graph/slice';
import { everyShape, flower } from '../networks';
import { slice } from '../slices';
import { readPeers } from '../peers';

const blocksIn = (given: Slice) => blocksOf(csrOf(given));
const numberOfBlocks = (given: Slice) => {
  const count = new Uint32Array(given.order);
  for (const place of blocksIn(given).places) count[place]!++;
  return count;
};

test('two rings that share a place and a tie beyond are three blocks', () => {
  // 0 – 1 – 2 – 0, 2 – 3 – 4 – 2, 4 – 5.
  const { count, ofTie, placeOffsets, places } = blocksIn(
    slice(6, [
      [0, 1],
      [1, 2],
      [2, 0],
      [2, 3],
      [3, 4],
      [4, 2],
      [4, 5],
    ]),
  );
  expect(count).toBe(3);
  const groups = [...new Set(ofTie)].map(block =>
    Array.from(places.slice(placeOffsets[block], placeOffsets[block + 1]).sort()),
  );
  expect(groups).toEqual([
    [0, 1, 2],
    [2, 3, 4],
    [4, 5],
  ]);
});

test('every petal of a flower is a block of its own', () => {
  expect(blocksIn(flower(4, 5)).count).toBe(4);
  expect(numberOfBlocks(flower(4, 5))[0]).toBe(4);
});

test('a network without ties has no blocks', () => {
  expect(blocksIn(slice(3, [])).count).toBe(0);
});

test('without a place in two blocks, and without no other, the rest falls apart; likewise with bridges', () => {
  fc.assert(
    fc.property(everyShape, given => {
      const { ofTie, tieOffsets } = blocksIn(given);
      const blocksAt = numberOfBlocks(given);
      const parts = (kept: (tie: number) => boolean) => {
        const ties = [...given.source.keys()].filter(kept);
        const source = Uint32Array.from(ties, tie => given.source[tie]!);
        const target = Uint32Array.from(ties, tie => given.target[tie]!);
        return components(bareSlice(given.order, source, target)).sizes.length;
      };
      const whole = parts(() => true);
      for (let place = 0; place < given.order; place++) {
        const without = parts(tie => given.source[tie] !== place && given.target[tie] !== place);
        // The place itself is left alone, which is one part more unless it was alone before.
        const more = without - whole - (blocksAt[place] === 0 ? 0 : 1);
        expect(more).toBe(Math.max(0, blocksAt[place]! - 1));
      }
      for (let tie = 0; tie < given.source.length; tie++) {
        const block = ofTie[tie]!;
        const isBridge = tieOffsets[block + 1]! - tieOffsets[block]! === 1;
        expect(parts(other => other !== tie) > whole).toBe(isBridge);
      }
    }),
    { seed: 4, numRuns: 150 },
  );
});

test('igraph and NetworkX find the same articulation points and bridges in the wider circle', () => {
  const { slice: given, igraph, networkx } = readPeers('wider-circle');
  const { ofTie, tieOffsets } = blocksIn(given);
  const articulation = [...numberOfBlocks(given)].map(count => Number(count > 1));
  const bridge = [...ofTie].map(block => Number(tieOffsets[block + 1]! - tieOffsets[block]! === 1));
  for (const peer of [igraph, networkx]) {
    expect(articulation).toEqual(peer['articulation']);
    expect(bridge).toEqual(peer['bridge']);
  }
});
