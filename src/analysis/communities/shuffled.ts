/** The numbers below `length` in random order. Fisher and Yates, as Durstenfeld wrote it (Comm. ACM 7, 420, 1964). */
export function shuffled(length: number, random: () => number): Uint32Array {
  const order = Uint32Array.from({ length }, (_, i) => i);
  for (let last = length - 1; last > 0; last--) {
    const at = Math.floor(random() * (last + 1));
    [order[last], order[at]] = [order[at]!, order[last]!];
  }
  return order;
}
