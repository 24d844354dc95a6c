// Every measure there is, without the code that computes it: menus, columns, legend and link follow this list, the
// page needs no more of it. What computes them stands in ./index.

export interface MeasureInfo {
  readonly id: string;
  /** `partition`: a group per place. */
  readonly of: 'place' | 'tie' | 'partition';
  /** What has to be known beforehand: shortest paths from every place, or the clusters. */
  readonly needs?: 'sweep' | 'clusters';
  /** How its numbers are written: whole, as a share of one, or as they are. */
  readonly unit: 'count' | 'share' | 'number';
}

export const measures = [
  { id: 'degree', of: 'place', unit: 'count' },
  { id: 'degreeCentrality', of: 'place', unit: 'share' },
  { id: 'weightedDegree', of: 'place', unit: 'count' },
  { id: 'degreePartnership', of: 'place', unit: 'count' },
  { id: 'degreeFriendship', of: 'place', unit: 'count' },
  { id: 'degreeContact', of: 'place', unit: 'count' },
  { id: 'degreeCooperation', of: 'place', unit: 'count' },
  { id: 'degreeProject', of: 'place', unit: 'count' },
  { id: 'betweenness', of: 'place', needs: 'sweep', unit: 'number' },
  { id: 'closeness', of: 'place', needs: 'sweep', unit: 'number' },
  { id: 'harmonic', of: 'place', needs: 'sweep', unit: 'number' },
  { id: 'eigenvector', of: 'place', unit: 'number' },
  { id: 'pagerank', of: 'place', unit: 'number' },
  { id: 'coreness', of: 'place', unit: 'count' },
  { id: 'clustering', of: 'place', unit: 'number' },
  { id: 'squareClustering', of: 'place', unit: 'number' },
  { id: 'bipartiteDegree', of: 'place', unit: 'share' },
  { id: 'bipartiteBetweenness', of: 'place', needs: 'sweep', unit: 'number' },
  { id: 'bipartiteCloseness', of: 'place', needs: 'sweep', unit: 'number' },
  { id: 'constraint', of: 'place', unit: 'number' },
  { id: 'participationCountries', of: 'place', unit: 'number' },
  { id: 'participationClusters', of: 'place', needs: 'clusters', unit: 'number' },
  { id: 'articulation', of: 'place', unit: 'count' },
  { id: 'componentSize', of: 'place', unit: 'count' },
  { id: 'tieBetweenness', of: 'tie', needs: 'sweep', unit: 'number' },
  { id: 'bridge', of: 'tie', unit: 'count' },
  { id: 'component', of: 'partition', unit: 'count' },
  { id: 'cluster', of: 'partition', needs: 'clusters', unit: 'count' },
] as const satisfies readonly MeasureInfo[];

export type MeasureId = (typeof measures)[number]['id'];

export const measureInfo = (id: string): MeasureInfo | undefined =>
  (measures as readonly MeasureInfo[]).find(measure => measure.id === id);
