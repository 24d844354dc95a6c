// Which item of Wikidata a city of the network is: of those with its name in its country the one that lies there.

import { distance } from '../../lib/geodesy';
import { pointIn } from './point';
import { itemIn, textIn, type Row } from './rows';
import { isItem, type AskedCity } from './scope';

export interface MatchedCities {
  readonly places: readonly string[];
  /** Numbers of those for which there is no item, or more than one. */
  readonly unmatched: readonly number[];
}

/** Kilometres between two points of one city at most. */
const SAME = 20;

/** `rows`: answers to `citiesQuery`. */
export function matchCities(cities: readonly AskedCity[], rows: readonly Row[]): MatchedCities {
  const candidates = new Map<number, Map<string, number>>();
  for (const row of rows) {
    const number = Number(textIn(row, 'number'));
    const [city, item] = [cities[number], itemIn(row, 'place')];
    if (!city || item === '') continue;
    const found = candidates.get(number) ?? new Map<string, number>();
    const point = pointIn(textIn(row, 'at'));
    const away = point && !Number.isNaN(city.lat) ? distance([city.lon, city.lat], point) : NaN;
    const before = found.get(item) ?? NaN;
    found.set(item, Number.isNaN(before) ? away : Math.min(before, Number.isNaN(away) ? before : away));
    candidates.set(number, found);
  }
  const places = new Set<string>();
  const unmatched: number[] = [];
  for (const [number, { id }] of cities.entries()) {
    const item = isItem(id) ? id : chosen([...(candidates.get(number) ?? [])]);
    if (item === null) unmatched.push(number);
    else places.add(item);
  }
  return { places: [...places], unmatched };
}

/** The nearest where distances are known; without them only one that stands alone. */
function chosen(candidates: readonly (readonly [string, number])[]): string | null {
  const near = candidates
    .filter(([, away]) => away <= SAME)
    .sort(([p, x], [q, y]) => x - y || (p < q ? -1 : 1));
  if (near[0]) return near[0][0];
  const unknown = candidates.filter(([, away]) => Number.isNaN(away));
  return candidates.length === 1 && unknown[0] ? unknown[0][0] : null;
}
