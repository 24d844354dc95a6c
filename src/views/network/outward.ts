import { degreeIn } from '../../analysis/kernels/csr';
import type { Neighbours } from '../../graph/neighbours';

/** Mean direction away from the partners of a place, in pixels of the view (y downwards); near 0 where they surround it. */
export function outwardOf(
  place: number,
  screen: Float32Array,
  neighbours: Neighbours,
): readonly [number, number] {
  const { offsets, places } = neighbours;
  const count = degreeIn(neighbours, place);
  let [dx, dy] = [0, 0];
  for (let slot = offsets[place]!; slot < offsets[place + 1]!; slot++) {
    const other = places[slot]!;
    const x = screen[2 * place]! - screen[2 * other]!;
    const y = screen[2 * place + 1]! - screen[2 * other + 1]!;
    const distance = Math.hypot(x, y) || 1;
    dx += x / distance / count;
    dy += y / distance / count;
  }
  return [dx, dy];
}

/** To the side where no partner stands: left or right of them all, in pixels of the view; for columns. */
export function outwardOfColumn(
  place: number,
  screen: Float32Array,
  neighbours: Neighbours,
): readonly [number, number] {
  return [outwardOf(place, screen, neighbours)[0] > 0 ? 1 : -1, 0];
}
