// Discs gathered around their middle, each in the direction in which it lies and none over another: Dorling's
// cartogram (Dorling 1996, "Area cartograms: their use and creation", CATMOG 59), drawn together. Distances tell only
// who is farther out: so that far and lonely places leave no void, a disc begins where the areas of all nearer ones
// end; then all are pulled inwards and pushed apart in turn.

import { separate } from './separate';

/** Share of a round picture that discs cover at the beginning. */
const FILL = 0.6;
const ROUNDS = 30;
/** Of the distance to the middle, that a round leaves. */
const PULL = 0.94;

/** Centres, x and y at 2i and 2i + 1, gathered around 0. `spots`: where the discs lie, in any unit. */
export function dorling(spots: Float64Array, radii: Float64Array): Float64Array {
  const areas = radii.map(radius => radius * radius);
  const total = areas.reduce((sum, area) => sum + area, 0);
  const middle = [0, 1].map(
    axis => areas.reduce((sum, area, i) => sum + spots[2 * i + axis]! * area, 0) / total,
  );
  const offset = spots.map((value, i) => value - middle[i % 2]!);
  const away = areas.map((_, i) => Math.hypot(offset[2 * i]!, offset[2 * i + 1]!));

  const centres = new Float64Array(spots.length);
  let covered = 0;
  for (const i of [...away.keys()].sort((p, q) => away[p]! - away[q]! || p - q)) {
    const distance = Math.sqrt((covered + areas[i]! / 2) / FILL);
    covered += areas[i]!;
    if (away[i]! === 0) continue;
    centres[2 * i] = (offset[2 * i]! / away[i]!) * distance;
    centres[2 * i + 1] = (offset[2 * i + 1]! / away[i]!) * distance;
  }
  separate(centres, radii);
  for (let round = 0; round < ROUNDS; round++) {
    for (let i = 0; i < centres.length; i++) centres[i]! *= PULL;
    separate(centres, radii);
  }
  return centres;
}
