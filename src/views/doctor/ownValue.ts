// A value that the reader states instead of the proposed ones: what is written → the operation; null: it is no such value.

import { countryCode } from '../../data/columns/countries';
import type { Operation } from '../../data/corrections/operation';
import type { Asked } from '../../data/doctor/finding';
import type { FileRow } from '../../data/import/fileRow';
import { isPartialDate } from '../../lib/dates';

const MOST_PEOPLE = 50_000_000;

/** What is stated in one field. */
export type AskedValue = Exclude<Asked, { readonly of: 'row' }>;

export function ownOperation(asked: AskedValue, written: string): Operation | null {
  const text = written.trim();
  switch (asked.of) {
    case 'founded': {
      const { agreement, before } = asked;
      return isPartialDate(text) && text !== before
        ? { do: 'setFounded', agreement, before, value: text }
        : null;
    }
    case 'population': {
      // Thousands may be parted as one writes them.
      const plain = text.replace(/[\s.,'’]/g, '');
      const population = /^\d+$/.test(plain) ? Number(plain) : NaN;
      return population <= MOST_PEOPLE
        ? {
            do: 'setPlace',
            place: asked.place,
            before: { population: asked.before },
            values: { population },
          }
        : null;
    }
    case 'point': {
      const point = pointIn(text);
      return point && { do: 'setPlace', place: asked.place, before: asked.before, values: point };
    }
    case 'country': {
      const country = text === '' ? undefined : countryCode(text);
      return country === undefined
        ? null
        : { do: 'setPlace', place: asked.place, before: { country: asked.before }, values: { country } };
    }
    case 'cell': {
      const { table, line, column, before } = asked;
      return text === before.trim() ? null : { do: 'setCell', table, line, column, before, value: text };
    }
  }
}

/** Null: nothing is changed, and so nothing will be read otherwise. */
export function rowOperation(
  { table, line }: { readonly table: string; readonly line: number },
  { before }: FileRow,
  written: readonly string[],
): Operation | null {
  const cells = written.map(text => text.trim());
  const isSame = cells.length === before.length && cells.every((cell, at) => cell === before[at]!.trim());
  return isSame ? null : { do: 'setRow', table, line, before, cells };
}

/** "50.61, 10.69", "50,61; 10,69" or with a blank between. */
function pointIn(text: string): { readonly lat: number; readonly lon: number } | null {
  const match = /^(-?\d{1,2}(?:[.,]\d+)?)(?:\s*;\s*|,\s+|\s+|,(?=-?\d+\.))(-?\d{1,3}(?:[.,]\d+)?)$/.exec(
    text,
  );
  if (!match) return null;
  const [lat, lon] = match.slice(1).map(number => Number(number.replace(',', '.')));
  return lat! >= -90 && lat! <= 90 && lon! >= -180 && lon! <= 180 ? { lat: lat!, lon: lon! } : null;
}
