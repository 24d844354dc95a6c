export { slice } from '../slices';

export const at = (positions: Float64Array, place: number) =>
  [positions[2 * place]!, positions[2 * place + 1]!] as const;
