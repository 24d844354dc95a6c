// Finds the clusters of a slice: several runs of the method, each with a seed of its own; the answer is the run of the
// highest quality, and the others say how stable it is. Every tie counts once, whatever its agreements.

import type { Slice } from '../../graph/slice';
import { seededRandom } from '../../lib/random';
import { graphOf } from '../graphOf';
import { csrOf, type Csr } from '../kernels/csr';
import { NO_CLUSTER, type ClusterMethod, type Communities, type CommunitiesQuestion } from './communities';
import { leiden } from './leiden';
import { expectationFor, linkedOf, qualityOf, type Linked } from './linked';
import { louvain } from './louvain';
import { piecesOf } from './pieces';
import { projectionOf, withSecondSide } from './projection';
import { isSided } from '../sides';
import { agreementOf, stabilityOf } from './stability';

/** Clusters of a slice. `onProgress` hears the share of the runs done. */
export function findCommunities(
  { slice, options }: CommunitiesQuestion,
  onProgress?: (share: number) => void,
): Communities {
  const { resolution, seed, runs } = options;
  if (!(runs >= 1 && resolution > 0)) throw new Error(`${runs} runs at resolution ${resolution}`);
  const csr = csrOf(slice);
  const method = methodFor(slice, options.method);
  const search = searchBy(method, slice, csr);
  const tied = Uint8Array.from({ length: slice.order }, (_, i) =>
    Number(csr.offsets[i + 1]! > csr.offsets[i]!),
  );

  const found = Array.from({ length: runs }, (_, run) => {
    // Runs of one seed share none with those of the next.
    const group = search.find(seededRandom(Math.imul(seed, 1_000_003) + run), resolution);
    onProgress?.((run + 1) / runs);
    return { group, quality: qualityOf(search.linked, group, resolution) };
  });
  const best = found.reduce((x, y) => (y.quality > x.quality ? y : x));
  const others = found.filter(one => one !== best).map(({ group }) => group);

  const { group, sizes } = bySize(best.group, tied);
  const whole = linkedOf(slice, expectationFor(slice));
  return {
    method,
    group,
    sizes,
    modularity: qualityOf(whole, group),
    stability: stabilityOf(best.group, others).map((value, place) => (tied[place] === 1 ? value : NaN)),
    agreement: agreementOf(
      found.map(one => one.group),
      tied,
    ),
    parts: partsOf(whole, tied),
  };
}

/** Barber's modularity and the projection want two sides; without them Leiden takes their place. */
function methodFor(slice: Slice, asked: ClusterMethod): Communities['method'] {
  const sided = isSided(slice);
  if (asked === 'auto') return sided ? 'projection' : 'leiden';
  return sided || asked === 'louvain' ? asked : 'leiden';
}

interface Search {
  /** What the quality of a run is measured on. */
  readonly linked: Linked;
  find(random: () => number, resolution: number): Uint32Array;
}

function searchBy(method: Communities['method'], slice: Slice, csr: Csr): Search {
  if (method === 'projection') {
    const linked = projectionOf(slice, csr);
    return {
      linked,
      find: (random, resolution) => withSecondSide(slice, csr, leiden(linked, random, resolution)),
    };
  }
  const linked = linkedOf(slice, method === 'barber' ? 'barber' : 'newman');
  if (method === 'louvain') {
    const graph = graphOf(slice);
    // Louvain may leave a cluster that falls apart. Its pieces have more modularity: between them there are no ties,
    // and chance would let expect some.
    return {
      linked,
      find: (random, resolution) => piecesOf(linked, louvain(graph, random, resolution)),
    };
  }
  return { linked, find: (random, resolution) => leiden(linked, random, resolution) };
}

/** Numbers clusters by their places, the largest first; of equal ones that of the first place. */
function bySize(group: Uint32Array, tied: Uint8Array): Pick<Communities, 'group' | 'sizes'> {
  const counts = new Map<number, number>();
  group.forEach((own, place) => {
    if (tied[place] === 1) counts.set(own, (counts.get(own) ?? 0) + 1);
  });
  // Sorting is stable, and a Map keeps the order of the first places.
  const ranked = [...counts].sort(([, x], [, y]) => y - x);
  const numbers = new Map(ranked.map(([own], number) => [own, number]));
  return {
    group: group.map((own, place) => (tied[place] === 1 ? numbers.get(own)! : NO_CLUSTER)),
    sizes: Uint32Array.from(ranked, ([, count]) => count),
  };
}

/** What the components alone make: clusters cannot be had across them. */
function partsOf(whole: Linked, tied: Uint8Array): Communities['parts'] {
  const { group, sizes } = bySize(piecesOf(whole, new Uint32Array(whole.order)), tied);
  return {
    count: sizes.length,
    pairs: sizes.reduce((sum, size) => sum + Number(size === 2), 0),
    largest: sizes[0] ?? 0,
    modularity: qualityOf(whole, group),
  };
}
