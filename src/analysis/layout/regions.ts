// By region: the places of a region stand together on a disc, the best connected in the middle; the regions of a
// country lie around each other as they lie on the map, and the countries likewise (dorling.ts). On a disc the places
// follow a sunflower's seeds, evenly spaced (Vogel 1979, "A better way to construct the sunflower head", Mathematical
// Biosciences 44).

import type { Slice } from '../../graph/slice';
import type { LonLat } from '../../lib/geodesy';
import { groupBy } from '../../lib/groupBy';
import { dorling } from './dorling';
import { rounded, type Circle, type LaidOut } from './laidOut';
import { centreOf, projectAround } from './projection';

/** Distance from the middle of a sunflower is this times the root of a seed's number: seeds stand 1.6 apart. */
const SEED = 0.95;
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));
/** Between the outermost places and the rim of their region; the name of the region stands there too. */
const RIM = 1.1;
/** Between the regions and the rim of their country. */
const COUNTRY_RIM = 0.9;
/** So many steps towards the farthest disc find the middle of all. */
const CENTRING = 200;

export interface Membership {
  readonly country: string;
  /** Empty: the place stands for its country at large. */
  readonly region: string;
}

/** A disc with what stands on it, around its own middle. */
interface Disc {
  readonly spot: readonly [number, number];
  readonly radius: number;
  readonly places: readonly number[];
  readonly positions: Float64Array;
  readonly circles: readonly Circle[];
}

export function regions(slice: Slice, points: readonly LonLat[], members: readonly Membership[]): LaidOut {
  const project = projectAround(centreOf(points));
  const spots = points.map(point => project(point) ?? ([0, -2] as const));
  const degree = new Uint32Array(slice.order);
  for (const ends of [slice.source, slice.target]) for (const place of ends) degree[place]!++;

  const countries = [...groupBy(points.keys(), place => members[place]!.country)].map(([country, inside]) => {
    const own = [...groupBy(inside, place => members[place]!.region || country)].map(([code, places]) =>
      sunflower(code, places, spots, degree),
    );
    const circles: Circle[] = [];
    const whole = gather(own);
    if (own.length > 1)
      circles.push({ of: 'country', code: country, x: 0, y: 0, radius: whole.radius + COUNTRY_RIM });
    return { ...whole, radius: whole.radius + COUNTRY_RIM, circles: [...circles, ...whole.circles] };
  });
  const whole = gather(countries);
  const positions = new Float64Array(2 * slice.order);
  whole.places.forEach((place, i) => positions.set(whole.positions.subarray(2 * i, 2 * i + 2), 2 * place));
  return { positions: rounded(positions), circles: whole.circles, captions: [], aside: null, geo: null };
}

/** The places of a region, those with most ties first. A place alone needs no disc. */
function sunflower(
  code: string,
  places: readonly number[],
  spots: readonly (readonly [number, number])[],
  degree: Uint32Array,
): Disc {
  const ordered = [...places].sort((i, j) => degree[j]! - degree[i]! || i - j);
  const alone = ordered.length === 1;
  const positions = new Float64Array(2 * ordered.length);
  ordered.forEach((_, i) => {
    const away = alone ? 0 : SEED * Math.sqrt(i + 0.5);
    positions[2 * i] = away * Math.cos(i * GOLDEN_ANGLE);
    positions[2 * i + 1] = away * Math.sin(i * GOLDEN_ANGLE);
  });
  const radius = (alone ? 0 : SEED * Math.sqrt(ordered.length - 0.5)) + RIM;
  return {
    spot: meanOf(places.map(place => spots[place]!)),
    radius,
    places: ordered,
    positions,
    circles: alone ? [] : [{ of: 'group', code, x: 0, y: 0, radius }],
  };
}

/** Discs around each other, and the circle around them all. */
function gather(discs: readonly Disc[]): Disc {
  const radii = Float64Array.from(discs, ({ radius }) => radius);
  const centres = dorling(Float64Array.from(discs.flatMap(({ spot }) => spot)), radii);
  const { x, y, radius } = around(centres, radii);
  const at = (i: number) => [centres[2 * i]! - x, centres[2 * i + 1]! - y] as const;
  return {
    spot: meanOf(discs.map(({ spot }) => spot)),
    radius,
    places: discs.flatMap(({ places }) => places),
    positions: Float64Array.from(
      discs.flatMap(({ positions }, i) => Array.from(positions, (value, k) => value + at(i)[k % 2]!)),
    ),
    circles: discs.flatMap(({ circles }, i) =>
      circles.map(circle => ({ ...circle, x: circle.x + at(i)[0], y: circle.y + at(i)[1] })),
    ),
  };
}

/** A circle around all discs, close to the smallest: steps towards the farthest that shrink (Bădoiu, Clarkson 2003). */
function around(
  centres: Float64Array,
  radii: Float64Array,
): { readonly x: number; readonly y: number; readonly radius: number } {
  if (radii.length === 1) return { x: centres[0]!, y: centres[1]!, radius: radii[0]! };
  let [x, y] = [0, 0];
  const farthest = () => {
    let [best, most] = [0, -Infinity];
    for (let i = 0; i < radii.length; i++) {
      const reach = Math.hypot(centres[2 * i]! - x, centres[2 * i + 1]! - y) + radii[i]!;
      if (reach > most) [best, most] = [i, reach];
    }
    return [best, most] as const;
  };
  for (let step = 1; step <= CENTRING; step++) {
    const [i] = farthest();
    x += (centres[2 * i]! - x) / (step + 1);
    y += (centres[2 * i + 1]! - y) / (step + 1);
  }
  return { x, y, radius: farthest()[1] };
}

function meanOf(spots: readonly (readonly [number, number])[]): readonly [number, number] {
  const sum = spots.reduce<[number, number]>(([x, y], [dx, dy]) => [x + dx, y + dy], [0, 0]);
  return [sum[0] / spots.length, sum[1] / spots.length];
}
