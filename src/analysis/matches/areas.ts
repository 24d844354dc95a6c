// Parts of countries where no regions are known: the cells of a grid of about equal width, cut along the borders.

import type { PlaceFacts } from '../../graph/placeFacts';

const DEGREE = Math.PI / 180;

/** @param width of a cell in degrees of latitude; places without coordinates share one cell per country */
export function areasOf({ order, country, lat, lon }: PlaceFacts, width: number): Uint32Array {
  const numbers = new Map<string, number>();
  return Uint32Array.from({ length: order }, (_, place) => {
    const row = Math.floor(lat[place]! / width);
    const column = Math.floor((lon[place]! * Math.cos(row * width * DEGREE)) / width);
    const key = `${country[place]} ${row} ${column}`;
    const number = numbers.get(key) ?? numbers.size;
    numbers.set(key, number);
    return number;
  });
}
