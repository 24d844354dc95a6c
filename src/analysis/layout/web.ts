// A component that is neither pair nor star: what hangs together by more than one tie is laid out by
// ForceAtlas2 and then separated, every place in a disc large enough for its partners of degree one,
// which are set around it exactly. So hubs show as flowers and not as clots.

import { bouquet, discRadius } from './bouquet';
import type { Component } from './components';
import { forceAtlas } from './forceAtlas';
import { separate } from './separate';
import { boxed, type Shape } from './shape';

/** Share of the picture that discs cover before they are separated. */
const FILL = 0.55;
/** Room for names beside a web. */
const ROOM_X = 2;
const ROOM_Y = 1;

export function web(
  { places, source, target }: Component,
  iterations: number,
  onIteration: () => void,
): Shape {
  const order = places.length;
  const degree = new Uint32Array(order);
  source.forEach((a, tie) => {
    degree[a]!++;
    degree[target[tie]!]!++;
  });
  const leaves: number[][] = Array.from({ length: order }, () => []);
  const core: number[] = [];
  const coreIndex = new Int32Array(order).fill(-1);
  for (let place = 0; place < order; place++) {
    if (degree[place]! > 1) coreIndex[place] = core.push(place) - 1;
  }
  const inner: { source: number[]; target: number[] } = { source: [], target: [] };
  source.forEach((a, tie) => {
    const b = target[tie]!;
    if (degree[a] === 1) leaves[b]!.push(a);
    else if (degree[b] === 1) leaves[a]!.push(b);
    else {
      inner.source.push(coreIndex[a]!);
      inner.target.push(coreIndex[b]!);
    }
  });

  const degrees = core.map(place => degree[place]!);
  const centres = forceAtlas({ degree: degrees, ...inner }, iterations, onIteration);
  const radii = core.map(place => discRadius(leaves[place]!.length));
  scaleTo(centres, radii);
  separate(centres, radii);

  const outward = outwardOf(centres, inner);
  const positions = new Float64Array(2 * order);
  core.forEach((place, i) => {
    const [x, y] = [centres[2 * i]!, centres[2 * i + 1]!];
    positions[2 * place] = x;
    positions[2 * place + 1] = y;
    const offsets = bouquet(leaves[place]!.length, outward[i]!);
    leaves[place]!.forEach((leaf, j) => {
      positions[2 * leaf] = x + offsets[2 * j]!;
      positions[2 * leaf + 1] = y + offsets[2 * j + 1]!;
    });
  });
  return boxed(positions, ROOM_X, ROOM_Y);
}

/** Centres them and scales them so that the discs cover their share of a round picture. */
function scaleTo(centres: Float64Array, radii: readonly number[]): void {
  const order = radii.length;
  let [x, y] = [0, 0];
  for (let i = 0; i < order; i++) {
    x += centres[2 * i]! / order;
    y += centres[2 * i + 1]! / order;
  }
  let squares = 0;
  for (let i = 0; i < order; i++) {
    centres[2 * i]! -= x;
    centres[2 * i + 1]! -= y;
    squares += (centres[2 * i]! ** 2 + centres[2 * i + 1]! ** 2) / order;
  }
  const area = radii.reduce((sum, radius) => sum + radius * radius, 0) / FILL;
  // Points spread evenly over a disc stand, in the quadratic mean, at its radius over √2 from the centre.
  const factor = squares > 0 ? Math.sqrt(area / 2 / squares) : 1;
  for (let i = 0; i < centres.length; i++) centres[i]! *= factor;
}

/** For each place the angle that points away from its neighbours. */
function outwardOf(
  centres: Float64Array,
  { source, target }: { readonly source: readonly number[]; readonly target: readonly number[] },
): Float64Array {
  const pull = new Float64Array(centres.length);
  const add = (i: number, j: number) => {
    const dx = centres[2 * j]! - centres[2 * i]!;
    const dy = centres[2 * j + 1]! - centres[2 * i + 1]!;
    const distance = Math.sqrt(dx * dx + dy * dy) || 1;
    pull[2 * i]! += dx / distance;
    pull[2 * i + 1]! += dy / distance;
  };
  source.forEach((i, tie) => {
    add(i, target[tie]!);
    add(target[tie]!, i);
  });
  return Float64Array.from({ length: centres.length / 2 }, (_, i) =>
    Math.atan2(-pull[2 * i + 1]!, -pull[2 * i]!),
  );
}
