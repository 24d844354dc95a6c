import type { Communities, CommunitiesQuestion } from './communities';

/** Clusters of a slice. `onProgress` hears the share of the runs done. */
export function findCommunities(
  _question: CommunitiesQuestion,
  _onProgress?: (share: number) => void,
): Communities {
  throw new Error('not yet');
}
