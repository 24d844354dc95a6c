// What igraph and NetworkX found in a bundled network; see tests/fixtures/peers/README.md.

import { readFileSync } from 'node:fs';
import { bareSlice, type Slice } from '../../src/graph/slice';

type Values = Readonly<Record<string, readonly (number | null)[]>>;
type Figures = Readonly<Record<string, number | null>>;

interface Stored {
  readonly ids: readonly string[];
  readonly source: readonly number[];
  readonly target: readonly number[];
  readonly side: readonly number[];
  readonly igraph: Values;
  readonly networkx: Values;
  readonly network: { readonly igraph: Figures; readonly networkx: Figures };
}

export interface Peers extends Pick<Stored, 'ids' | 'igraph' | 'networkx' | 'network'> {
  /** The network they were given. */
  readonly slice: Slice;
}

export function readPeers(dataset: 'wider-circle' | 'germany-russia'): Peers {
  const stored = JSON.parse(readFileSync(`tests/fixtures/peers/${dataset}.json`, 'utf8')) as Stored;
  const { ids, source, target, side } = stored;
  return {
    ...stored,
    slice: bareSlice(ids.length, Uint32Array.from(source), Uint32Array.from(target), {
      side: Uint8Array.from(side),
    }),
  };
}
