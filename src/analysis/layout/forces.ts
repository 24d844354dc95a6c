// By forces: the components are laid out one by one, pairs, small stars
// and chains exactly, all others by forces (web.ts), and packed into one frame of about 5 : 6, largest first.
// Everything is seeded and runs a fixed number of steps: the same slice gives the same positions, bit for bit.

import type { Slice } from '../../graph/slice';
import { componentsOf, type Component } from './components';
import { ladder } from './ladder';
import { pack } from './pack';
import { rounded } from './laidOut';
import type { Shape } from './shape';
import { web } from './web';

/**
 * x and y of place i at 2i and 2i + 1; y grows upwards, one unit is the distance between two rows of pairs.
 * `iterations` are steps of ForceAtlas2; `onProgress` hears the share of the work done, 0 … 1.
 */
export function forces(
  slice: Slice,
  iterations: number,
  onProgress: (share: number) => void = () => {},
): Float64Array {
  const components = componentsOf(slice);
  // Forces between places cost in proportion to their number squared, roughly.
  const costs = components.map(({ places }) => places.length ** 2);
  const total = costs.reduce((sum, cost) => sum + cost, 0);
  let done = 0;
  let told = 0;
  const shapes = components.map((component, i) => {
    const step = costs[i]! / total / iterations;
    const before = done;
    const shape = shapeOf(component, slice.side, iterations, () => {
      done += step;
      if (done - told >= 0.01) onProgress((told = done));
    });
    done = before + costs[i]! / total;
    return shape;
  });
  const corners = pack(shapes);

  const positions = new Float64Array(2 * slice.order);
  components.forEach(({ places }, i) => {
    const shape = shapes[i]!;
    places.forEach((place, at) => {
      positions[2 * place] = corners[2 * i]! + shape.positions[2 * at]!;
      positions[2 * place + 1] = -corners[2 * i + 1]! - shape.positions[2 * at + 1]!;
    });
  });
  onProgress(1);
  return rounded(positions);
}

function shapeOf(component: Component, side: Uint8Array, iterations: number, onIteration: () => void): Shape {
  return ladder(component, side) ?? web(component, iterations, onIteration);
}
