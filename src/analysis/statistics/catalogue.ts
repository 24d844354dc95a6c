// Every figure of a whole network, without the code that computes it. Definitions follow the KONECT handbook where it
// has one: Kunegis, J. (2013): KONECT. The Koblenz network collection. WWW Companion, 1343–1350.

export interface StatisticInfo {
  readonly id: string;
  readonly unit: 'count' | 'share' | 'number';
  /** Needs shortest paths from every place. */
  readonly needs?: 'sweep';
}

export const statistics = [
  { id: 'order', unit: 'count' },
  { id: 'size', unit: 'count' },
  { id: 'isolated', unit: 'count' },
  { id: 'components', unit: 'count' },
  { id: 'giant', unit: 'count' },
  { id: 'giantShare', unit: 'share' },
  { id: 'density', unit: 'number' },
  { id: 'meanDegree', unit: 'number' },
  { id: 'maxDegree', unit: 'count' },
  { id: 'triangles', unit: 'count' },
  { id: 'transitivity', unit: 'number' },
  { id: 'averageClustering', unit: 'number' },
  { id: 'assortativity', unit: 'number' },
  { id: 'diameter', unit: 'count', needs: 'sweep' },
  { id: 'radius', unit: 'count', needs: 'sweep' },
  { id: 'meanDistance', unit: 'number', needs: 'sweep' },
  { id: 'medianDistance', unit: 'count', needs: 'sweep' },
  { id: 'effectiveDiameter', unit: 'number', needs: 'sweep' },
  { id: 'gini', unit: 'number' },
  { id: 'powerLaw', unit: 'number' },
] as const satisfies readonly StatisticInfo[];

export type StatisticId = (typeof statistics)[number]['id'];
/** NaN where a figure is not defined. */
export type Statistics = Readonly<Record<StatisticId, number>>;
