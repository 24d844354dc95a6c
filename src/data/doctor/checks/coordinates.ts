// Places that lie elsewhere than in their country. Where latitude and longitude changed over, or another sign, bring it to
// a city of its name, or at least into its country, that is most likely what happened; else it is only far away. Where a
// country is, its cities in the gazetteer say.

import { distance, dot, EARTH_RADIUS, toVector } from '../../../lib/geodesy';
import { askedPoint, greatestOf, setPoint, type Check } from '../check';
import { keyOf, type Finding, type Proposal } from '../finding';
import { isNullIsland, type Ground, type Joined } from '../ground';
import { SAME_PLACE_KM } from '../../gazetteer/join';
import type { Place } from '../../records';

/** So far from every city of its country nothing of it lies, islands and the far north aside. Kilometres. */
const FAR_KM = 500;
/** So near a city of the country a point is taken to lie in it. Kilometres. */
const IN_COUNTRY_KM = 100;
/** Of countries with fewer cities the gazetteer does not say where they are. */
const ENOUGH = 3;

type Point = Pick<Place, 'lat' | 'lon'>;

const TURNS: readonly { readonly id: 'exchange' | 'turnSign'; readonly of: (point: Point) => Point }[] = [
  { id: 'exchange', of: ({ lat, lon }) => ({ lat: lon, lon: lat }) },
  { id: 'turnSign', of: ({ lat, lon }) => ({ lat, lon: -lon }) },
  { id: 'turnSign', of: ({ lat, lon }) => ({ lat: -lat, lon }) },
  { id: 'turnSign', of: ({ lat, lon }) => ({ lat: -lat, lon: -lon }) },
];

export const coordinates: Check = function* (ground) {
  const { gazetteer, places } = ground;
  if (!gazetteer) return;
  const kmToCountry = countries(gazetteer);
  for (const [place, here] of places.entries()) {
    if (Number.isNaN(here.lat) || isNullIsland(here)) continue;
    // It lies beside a city of its name.
    if (gazetteer.join.city[place]! >= 0) continue;
    const away = kmToCountry(here.country, here);
    if (away === null) continue;
    const candidates = gazetteer.candidates(place);
    const kmToName = (point: Point) => Math.min(...candidates.map(city => kmTo(gazetteer, city, point)));
    const isFar = away > FAR_KM;
    // A namesake elsewhere in its country is none of its business, unless it has been turned there.
    if (!isFar && (candidates.length === 0 || kmToName(here) <= SAME_PLACE_KM)) continue;
    const turned = TURNS.map(turn => ({ ...turn, point: turn.of(here) })).filter(
      ({ point }) => Math.abs(point.lat) <= 90 && (point.lat !== here.lat || point.lon !== here.lon),
    );
    const named = turned.find(({ point }) => kmToName(point) <= SAME_PLACE_KM);
    const inCountry = isFar
      ? turned.find(({ point }) => (kmToCountry(here.country, point) ?? Infinity) <= IN_COUNTRY_KM)
      : undefined;
    const found = named ?? inCountry;
    if (found || isFar) yield findingOf(ground, place, away, found, named !== undefined);
  }
};

function findingOf(
  ground: Ground,
  place: number,
  away: number,
  found: { readonly id: 'exchange' | 'turnSign'; readonly point: Point } | undefined,
  clear: boolean,
): Finding {
  const { id, lat, lon } = ground.places[place]!;
  const kind = found ? 'swapped' : 'farFromCountry';
  const turned: readonly Proposal[] = found
    ? [{ id: found.id, operations: [setPoint(ground, place, found.point)] }]
    : [];
  return {
    key: keyOf(kind, [id]),
    kind,
    places: [id],
    agreements: [],
    where: ground.where.ofPlace(place, 'lat, lon', `${lat}, ${lon}`),
    facts: {
      km: away,
      ...(found && { lat: found.point.lat, lon: found.point.lon, how: found.id, named: Number(clear) }),
    },
    proposals: [...turned, ...fromGazetteer(ground, place), ...forget(ground, place)],
    asked: askedPoint(ground, place),
    clear,
  };
}

export function fromGazetteer(ground: Ground, place: number): readonly Proposal[] {
  const city = greatestOf(ground, place);
  if (city === undefined || !ground.gazetteer) return [];
  const { lat, lon } = ground.gazetteer.cities;
  return [
    { id: 'useGazetteer', operations: [setPoint(ground, place, { lat: lat[city]!, lon: lon[city]! })] },
  ];
}

export const forget = (ground: Ground, place: number): readonly Proposal[] => [
  { id: 'forgetPoint', operations: [setPoint(ground, place, null)] },
];

const kmTo = ({ cities: { lat, lon } }: Joined, city: number, point: Point): number =>
  distance([point.lon, point.lat], [lon[city]!, lat[city]!]);

/** A degree of latitude has 111 km; a little less, as no city is to be passed over. */
const KM_PER_DEGREE = 110;

/** Kilometres from a point to the nearest city of a country, or less than IN_COUNTRY_KM; null: nobody knows. */
function countries({ cities }: Joined): (country: string, point: Point) => number | null {
  const { lat, lon } = cities;
  const citiesOf = new Map<string, number[]>();
  for (const [city, code] of cities.country.entries()) {
    const own = citiesOf.get(code);
    if (own) own.push(city);
    else citiesOf.set(code, [city]);
  }
  for (const own of citiesOf.values()) own.sort((x, y) => lat[x]! - lat[y]!);
  const vectors = Array.from(lat, (degrees, city) => toVector([lon[city]!, degrees]));
  const kmOf = (cosine: number) => EARTH_RADIUS * Math.acos(Math.min(1, cosine));
  return (code, point) => {
    const own = citiesOf.get(code);
    if (!own || own.length < ENOUGH) return null;
    const here = toVector([point.lon, point.lat]);
    // Of the nearest so far: of two cities the one with the greater cosine is nearer.
    let cosine = -1;
    let km = Infinity;
    // From the latitude of the point north and south, until that alone is farther than what is found.
    const start = firstNorthOf(own, lat, point.lat);
    for (const step of [1, -1])
      for (let at = step > 0 ? start : start - 1; at >= 0 && at < own.length; at += step) {
        const city = own[at]!;
        if (Math.abs(lat[city]! - point.lat) * KM_PER_DEGREE > km) break;
        const near = dot(here, vectors[city]!);
        if (near <= cosine) continue;
        cosine = near;
        km = kmOf(near);
        if (km <= IN_COUNTRY_KM) return km;
      }
    return km;
  };
}

/** Place in the list, which goes from south to north. */
function firstNorthOf(cities: readonly number[], lat: Float64Array, degrees: number): number {
  let [low, high] = [0, cities.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (lat[cities[middle]!]! < degrees) low = middle + 1;
    else high = middle;
  }
  return low;
}
