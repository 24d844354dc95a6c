// Partners that have no other tie, set around their hub on rings.

/** Distance from the hub to the first ring, between rings, and between neighbours on a ring. */
const FIRST_RING = 1.5;
const SPACING = 1.05;
/** Room around the outermost ring, and around a place without partners of its own. */
const ROOM = 0.6;
/** Up to so many stand on one ring, however wide. */
const ONE_RING = 12;

interface Ring {
  readonly radius: number;
  readonly count: number;
}

function ringsFor(count: number): Ring[] {
  if (count === 0) return [];
  if (count <= ONE_RING) {
    return [{ radius: Math.max(FIRST_RING, (count * SPACING) / (2 * Math.PI)), count }];
  }
  const rings: Ring[] = [];
  for (let left = count, radius = FIRST_RING; left > 0; radius += SPACING) {
    const fitting = Math.min(left, Math.floor((2 * Math.PI * radius) / SPACING));
    rings.push({ radius, count: fitting });
    left -= fitting;
  }
  return rings;
}

/** Radius of the disc that a hub with so many partners of its own takes. */
export function discRadius(count: number): number {
  return (ringsFor(count).at(-1)?.radius ?? 0) + ROOM;
}

/** Offsets from the hub, x and y at 2i and 2i + 1; few of them gather around the angle `towards` (radians). */
export function bouquet(count: number, towards: number): Float64Array {
  const offsets = new Float64Array(2 * count);
  let next = 0;
  for (const ring of ringsFor(count)) {
    const closest = SPACING / ring.radius;
    const step = Math.min((2 * Math.PI) / ring.count, 1.2 * closest);
    for (let i = 0; i < ring.count; i++) {
      const angle =
        towards + (i - (ring.count - 1) / 2) * (ring.count * step > 5 ? (2 * Math.PI) / ring.count : step);
      offsets[next++] = ring.radius * Math.cos(angle);
      offsets[next++] = ring.radius * Math.sin(angle);
    }
  }
  return offsets;
}
