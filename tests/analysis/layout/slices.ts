import { bareSlice, type Slice } from '../../../src/graph/slice';
import { NO_SIDE } from '../../../src/graph/network';

/** A slice from pairs of places. `side`: per place, else none. */
export function slice(
  order: number,
  ties: readonly (readonly [number, number])[],
  side?: readonly number[],
): Slice {
  return bareSlice(
    order,
    Uint32Array.from(ties, ([a]) => a),
    Uint32Array.from(ties, ([, b]) => b),
    { side: side ? Uint8Array.from(side) : new Uint8Array(order).fill(NO_SIDE) },
  );
}

export const at = (positions: Float64Array, place: number) =>
  [positions[2 * place]!, positions[2 * place + 1]!] as const;
