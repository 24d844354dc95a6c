// Coordinates that stand in one cell, "50.94, 6.96", "50° 56′ N, 6° 57′ E" or "Point(6.96 50.94)": as two columns, latitude
// and longitude, so that all behind this reads them like any others.

import { readTitle } from '../columns/titles';
import { readDegrees } from '../columns/values';
import type { CsvRow } from '../csv';
import type { Sheet } from './opened';

/** Latitude and longitude as they are written. */
type Point = readonly [lat: string, lon: string];

/** So many rows are looked at; a column holds points where this share of its filled cells does. */
const SAMPLE = 200;
const MOST = 0.8;
/** More letters than that are no point. */
const LONGEST = 100;

/** The same sheet where no column holds points. */
export function splitPoints(sheet: Sheet): Sheet {
  const { rows } = sheet.table;
  const [first, ...rest] = rows.slice(0, SAMPLE + 1);
  if (!first) return sheet;
  // The header is no point.
  const holds = (column: number): boolean => {
    const filled = rest.map(({ cells }) => cells[column] ?? '').filter(cell => cell.trim() !== '');
    const points = filled.filter(cell => pointIn(cell) !== null).length;
    return filled.length > 0 && points >= MOST * filled.length;
  };
  const split = new Set([...first.cells.keys()].filter(holds));
  if (split.size === 0) return sheet;
  const parted = ({ line, cells }: CsvRow, at: number): CsvRow => ({
    line,
    cells: cells.flatMap((cell, column) => {
      if (!split.has(column)) return [cell];
      return pointIn(cell) ?? (at === 0 && cell.trim() !== '' ? titlesOf(cell) : [cell, '']);
    }),
  });
  return { ...sheet, table: { ...sheet.table, rows: rows.map(parted) } };
}

/** "Koordinaten A" → "Koordinaten A lat", "Koordinaten A lon"; "Breite/Länge" → "lat", "lon". */
function titlesOf(title: string): Point {
  const said = readTitle(title);
  const base = said?.stem === 'lat' || said?.stem === 'lon' ? String(said.side ?? '') : title.trim();
  return [`${base} lat`.trim(), `${base} lon`.trim()];
}

export function pointIn(cell: string): Point | null {
  if (cell.length > LONGEST) return null;
  const text = cell.trim();
  // Well-known text has the longitude first.
  const [, x, y] = /^point\s*\(\s*(\S+)\s+([^\s)]+)\s*\)$/i.exec(text) ?? [];
  if (x !== undefined && y !== undefined) return asPoint(y, x);
  const bare = text.replace(/^[([]\s*|\s*[)\]]$/g, '');
  for (const parted of [
    bare.split(';'),
    bare.split(/,\s+|\s+\/\s+|\//),
    bare.split(','),
    bare.split(/(?<=[ns])\s+/i),
    bare.split(/\s+/),
  ]) {
    const [one = '', other = '', third] = parted;
    const point = third === undefined ? asPoint(one, other) : null;
    if (point) return point;
  }
  return null;
}

/** Whole numbers may be anything. */
const isPart = (text: string): boolean => /[.,]\d|[°º]/.test(text);

function asPoint(one: string, other: string): Point | null {
  const [lat, lon] = [one.trim(), other.trim()];
  const fits =
    isPart(lat) && isPart(lon) && Math.abs(readDegrees(lat)) <= 90 && Math.abs(readDegrees(lon)) <= 180;
  return fits ? [lat, lon] : null;
}
