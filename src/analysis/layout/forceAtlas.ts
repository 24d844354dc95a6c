// ForceAtlas2: places repel each other by their degrees, ties pull, gravity holds all together.
// Jacomy, Venturini, Heymann, Bastian (2014), "ForceAtlas2, a continuous graph layout algorithm", PLoS ONE 9(6).
// The step is graphology's own, called directly: its public call forgets every place's speed when it returns,
// so that a run in parts, which progress needs, would be heated up again and again.

import iterate from 'graphology-layout-forceatlas2/iterate.js';
import { seededRandom } from '../../lib/random';

/** Floats per place and per tie in the matrices that `iterate` works on, and where each stands. */
const PER_PLACE = 10;
const PER_TIE = 3;
const MASS = 6;
const CONVERGENCE = 7;
const SIZE = 8;

const SETTINGS = {
  linLogMode: false,
  outboundAttractionDistribution: false,
  adjustSizes: false,
  edgeWeightInfluence: 1,
  scalingRatio: 10,
  strongGravityMode: true,
  gravity: 0.05,
};

/** From this number of places on, far ones repel as groups. */
const BARNES_HUT_FROM = 1000;
/** How large a group may look from a place to count as one: in very large networks more, as it halves the time. */
const THETA = { few: 0.5, many: 1 };
const MANY = 3000;

const SEED = 1969;

export interface Masses {
  /** Degree of each place, by which it repels; ties that are not laid out here may count. */
  readonly degree: ArrayLike<number>;
  /** The ties, between positions in `degree`. */
  readonly source: ArrayLike<number>;
  readonly target: ArrayLike<number>;
}

/** Seeded positions (x and y at 2i and 2i + 1) after so many iterations; in no unit, gathered around 0. */
export function forceAtlas(
  { degree, source, target }: Masses,
  iterations: number,
  onIteration: () => void = () => {},
): Float64Array {
  const order = degree.length;
  const random = seededRandom(SEED);
  const spread = Math.sqrt(order) * SETTINGS.scalingRatio;
  const nodes = new Float32Array(order * PER_PLACE);
  for (let place = 0; place < order; place++) {
    const at = place * PER_PLACE;
    nodes[at] = (random() - 0.5) * spread;
    nodes[at + 1] = (random() - 0.5) * spread;
    nodes[at + MASS] = 1 + degree[place]!;
    nodes[at + CONVERGENCE] = 1;
    nodes[at + SIZE] = 1;
  }
  const edges = new Float32Array(source.length * PER_TIE);
  for (let tie = 0; tie < source.length; tie++) {
    edges.set([source[tie]! * PER_PLACE, target[tie]! * PER_PLACE, 1], tie * PER_TIE);
  }

  const settings = {
    ...SETTINGS,
    slowDown: 1 + Math.log(order),
    barnesHutOptimize: order >= BARNES_HUT_FROM,
    barnesHutTheta: order < MANY ? THETA.few : THETA.many,
  };
  for (let iteration = 0; iteration < iterations; iteration++) {
    iterate(settings, nodes, edges);
    onIteration();
  }
  return Float64Array.from({ length: 2 * order }, (_, i) => nodes[(i >> 1) * PER_PLACE + (i & 1)]!);
}
