// ForceAtlas2: places repel each other by their degrees, ties pull, a weak gravity holds all together.
// Jacomy, Venturini, Heymann, Bastian (2014), "ForceAtlas2, a continuous graph layout algorithm", PLoS ONE 9(6).
// The step is graphology's own, called directly: its public call forgets every place's speed when it returns,
// so that a run in parts, which progress needs, would be heated up again and again.

import iterate from 'graphology-layout-forceatlas2/iterate.js';
import { seededRandom } from '../../lib/random';
import type { Component } from './components';

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
  strongGravityMode: false,
  gravity: 1,
  barnesHutTheta: 0.5,
};

/** Above this number of places, far ones repel as groups. */
const BARNES_HUT_FROM = 600;

const SEED = 1969;

/** Seeded positions (x and y at 2i and 2i + 1) after so many iterations; any unit, centred anywhere. */
export function forceAtlas(
  { places, source, target }: Component,
  iterations: number,
  onIteration: () => void = () => {},
): Float64Array {
  const random = seededRandom(SEED);
  const nodes = new Float32Array(places.length * PER_PLACE);
  const spread = Math.sqrt(places.length) * SETTINGS.scalingRatio;
  for (let at = 0; at < nodes.length; at += PER_PLACE) {
    nodes[at] = (random() - 0.5) * spread;
    nodes[at + 1] = (random() - 0.5) * spread;
    nodes[at + MASS] = 1;
    nodes[at + CONVERGENCE] = 1;
    nodes[at + SIZE] = 1;
  }
  const edges = new Float32Array(source.length * PER_TIE);
  source.forEach((a, tie) => {
    const from = a * PER_PLACE;
    const to = target[tie]! * PER_PLACE;
    nodes[from + MASS]! += 1;
    nodes[to + MASS]! += 1;
    edges.set([from, to, 1], tie * PER_TIE);
  });

  const settings = {
    ...SETTINGS,
    slowDown: 1 + Math.log(places.length),
    barnesHutOptimize: places.length >= BARNES_HUT_FROM,
  };
  for (let iteration = 0; iteration < iterations; iteration++) {
    iterate(settings, nodes, edges);
    onIteration();
  }
  return Float64Array.from({ length: 2 * places.length }, (_, i) => nodes[(i >> 1) * PER_PLACE + (i & 1)]!);
}
