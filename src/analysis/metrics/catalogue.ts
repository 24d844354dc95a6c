// Every measure there is, without the code that computes it: menus, columns, legend and link follow this list, the
// page needs no more of it. What computes them stands in ./index.

import type { TieKind } from '../../data/records';

/** It counts partners, says where in the network something lies, or how the network holds together around it. */
export const MEASURE_GROUPS = ['partners', 'position', 'cohesion'] as const;
export type MeasureGroup = (typeof MEASURE_GROUPS)[number];

export interface MeasureInfo {
  readonly id: string;
  /** `partition`: a group per place. */
  readonly of: 'place' | 'tie' | 'partition';
  /** Where it stands in menus. */
  readonly group: MeasureGroup;
  /** What has to be known beforehand: shortest paths from every place, or the clusters. */
  readonly needs?: 'sweep' | 'clusters';
  /** The one kind of ties that it counts. */
  readonly kind?: TieKind;
  /** How its numbers are written: whole, as a share of one, or as they are. */
  readonly unit: 'count' | 'share' | 'number';
}

export const measures = [
  { id: 'degree', of: 'place', group: 'partners', unit: 'count' },
  { id: 'degreeCentrality', of: 'place', group: 'partners', unit: 'share' },
  { id: 'weightedDegree', of: 'place', group: 'partners', unit: 'count' },
  { id: 'degreePartnership', of: 'place', group: 'partners', kind: 'partnership', unit: 'count' },
  { id: 'degreeFriendship', of: 'place', group: 'partners', kind: 'friendship', unit: 'count' },
  { id: 'degreeContact', of: 'place', group: 'partners', kind: 'contact', unit: 'count' },
  { id: 'degreeCooperation', of: 'place', group: 'partners', kind: 'cooperation', unit: 'count' },
  { id: 'degreeProject', of: 'place', group: 'partners', kind: 'project', unit: 'count' },
  { id: 'betweenness', of: 'place', group: 'position', needs: 'sweep', unit: 'number' },
  { id: 'closeness', of: 'place', group: 'position', needs: 'sweep', unit: 'number' },
  { id: 'harmonic', of: 'place', group: 'position', needs: 'sweep', unit: 'number' },
  { id: 'eigenvector', of: 'place', group: 'position', unit: 'number' },
  { id: 'pagerank', of: 'place', group: 'position', unit: 'share' },
  { id: 'coreness', of: 'place', group: 'cohesion', unit: 'count' },
  { id: 'clustering', of: 'place', group: 'cohesion', unit: 'number' },
  { id: 'squareClustering', of: 'place', group: 'cohesion', unit: 'number' },
  { id: 'bipartiteDegree', of: 'place', group: 'partners', unit: 'share' },
  { id: 'bipartiteBetweenness', of: 'place', group: 'position', needs: 'sweep', unit: 'number' },
  { id: 'bipartiteCloseness', of: 'place', group: 'position', needs: 'sweep', unit: 'number' },
  { id: 'constraint', of: 'place', group: 'cohesion', unit: 'number' },
  { id: 'participationCountries', of: 'place', group: 'partners', unit: 'number' },
  { id: 'participationClusters', of: 'place', group: 'position', needs: 'clusters', unit: 'number' },
  { id: 'articulation', of: 'place', group: 'cohesion', unit: 'count' },
  { id: 'componentSize', of: 'place', group: 'cohesion', unit: 'count' },
  { id: 'tieBetweenness', of: 'tie', group: 'position', needs: 'sweep', unit: 'number' },
  { id: 'bridge', of: 'tie', group: 'cohesion', unit: 'count' },
  { id: 'component', of: 'partition', group: 'cohesion', unit: 'count' },
  { id: 'cluster', of: 'partition', group: 'cohesion', needs: 'clusters', unit: 'count' },
] as const satisfies readonly MeasureInfo[];

export type MeasureId = (typeof measures)[number]['id'];

/** Measures of one kind of ties. */
export type KindMeasure = Extract<(typeof measures)[number], { readonly kind: TieKind }>;

export const measureInfo = (id: string): MeasureInfo | undefined =>
  (measures as readonly MeasureInfo[]).find(measure => measure.id === id);
