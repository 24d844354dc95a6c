// The figures in plain groups, in the order of the panel.

import type { StatisticId } from '../../analysis/statistics/catalogue';

export const GROUPS = {
  size: ['order', 'size', 'isolated', 'density'],
  partners: ['meanDegree', 'maxDegree', 'gini', 'powerLaw', 'assortativity'],
  cohesion: ['components', 'giant', 'giantShare'],
  ways: ['diameter', 'radius', 'meanDistance', 'medianDistance', 'effectiveDiameter'],
  triangles: ['triangles', 'transitivity', 'averageClustering'],
} as const satisfies Readonly<Record<string, readonly StatisticId[]>>;

export type GroupId = keyof typeof GROUPS;
export const GROUP_IDS = Object.keys(GROUPS) as readonly GroupId[];
