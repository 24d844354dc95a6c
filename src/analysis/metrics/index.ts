// What computes the measures of the catalogue: a file each, and a line here.

import type { Measure } from '../measure';
import type { MeasureId } from './catalogue';
import { articulation } from './articulation';
import { betweenness } from './betweenness';
import { bipartiteBetweenness } from './bipartiteBetweenness';
import { bipartiteCloseness } from './bipartiteCloseness';
import { bipartiteDegree } from './bipartiteDegree';
import { bridge } from './bridge';
import { closeness } from './closeness';
import { cluster } from './cluster';
import { clustering } from './clustering';
import { component } from './component';
import { componentSize } from './componentSize';
import { constraint } from './constraint';
import { coreness } from './coreness';
import { degree } from './degree';
import * as byKind from './degreeByKind';
import { degreeCentrality } from './degreeCentrality';
import { eigenvector } from './eigenvector';
import { harmonic } from './harmonic';
import { pagerank } from './pagerank';
import * as participation from './participation';
import { squareClustering } from './squareClustering';
import { tieBetweenness } from './tieBetweenness';
import { weightedDegree } from './weightedDegree';

export const computers = {
  degree,
  degreeCentrality,
  weightedDegree,
  ...byKind,
  betweenness,
  closeness,
  harmonic,
  eigenvector,
  pagerank,
  coreness,
  clustering,
  squareClustering,
  bipartiteDegree,
  bipartiteBetweenness,
  bipartiteCloseness,
  constraint,
  ...participation,
  articulation,
  componentSize,
  tieBetweenness,
  bridge,
  component,
  cluster,
} satisfies Readonly<Record<MeasureId, Measure>>;
