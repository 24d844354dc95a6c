// Discs that overlap move apart, the smaller one further, until none does: what noverlap does for dots.

/** Least empty space between two discs, unless told otherwise. */
const GAP = 0.4;
/** Rounds after which even a crowd that has no room left is taken as it is; of very many discs sooner. */
const MOST_ROUNDS = { few: 500, many: 80 };
const MANY = 3000;
const TOLERANCE = 1e-3;

/** Moves the centres (x and y at 2i and 2i + 1) in place. */
export function separate(centres: Float64Array, radii: ArrayLike<number>, gap = GAP): void {
  const widest = Array.from(radii).reduce((most, radius) => Math.max(most, radius), 0);
  const cell = 2 * widest + gap;
  const rounds = radii.length < MANY ? MOST_ROUNDS.few : MOST_ROUNDS.many;
  for (let round = 0; round < rounds; round++) {
    let moved = false;
    for (const [i, j] of closePairs(centres, cell)) {
      const dx = centres[2 * j]! - centres[2 * i]!;
      const dy = centres[2 * j + 1]! - centres[2 * i + 1]!;
      const distance = Math.sqrt(dx * dx + dy * dy);
      const lacking = radii[i]! + radii[j]! + gap - distance;
      if (lacking <= TOLERANCE) continue;
      // Two discs on one spot part along a direction of their own.
      const ux = distance > 0 ? dx / distance : 1;
      const uy = distance > 0 ? dy / distance : 0;
      const share = radii[j]! ** 2 / (radii[i]! ** 2 + radii[j]! ** 2);
      centres[2 * i]! -= ux * lacking * share;
      centres[2 * i + 1]! -= uy * lacking * share;
      centres[2 * j]! += ux * lacking * (1 - share);
      centres[2 * j + 1]! += uy * lacking * (1 - share);
      moved = true;
    }
    if (!moved) return;
  }
}

/** Pairs i < j in the same or in neighbouring cells of a grid, always in the same order. */
function closePairs(centres: Float64Array, cell: number): [number, number][] {
  const grid = new Map<number, number[]>();
  const column = (i: number) => Math.floor(centres[2 * i]! / cell);
  const row = (i: number) => Math.floor(centres[2 * i + 1]! / cell);
  const keyOf = (column: number, row: number) => column * 2 ** 20 + row;
  const order = centres.length / 2;
  for (let i = 0; i < order; i++) {
    const key = keyOf(column(i), row(i));
    const inside = grid.get(key);
    if (inside) inside.push(i);
    else grid.set(key, [i]);
  }
  const pairs: [number, number][] = [];
  for (let i = 0; i < order; i++) {
    for (let dx = -1; dx <= 1; dx++) {
      for (let dy = -1; dy <= 1; dy++) {
        for (const j of grid.get(keyOf(column(i) + dx, row(i) + dy)) ?? []) if (j > i) pairs.push([i, j]);
      }
    }
  }
  return pairs;
}
