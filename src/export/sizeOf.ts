// About how large a file will be: bytes per row and per value, as they were in the files of the bundled networks and of a
// large table without dates. Good to a half; names in Cyrillic take more room.

import type { Tables } from '../data/records';
import { onceFor } from '../lib/onceFor';
import type { GraphFormat } from './formats';

interface Bytes {
  readonly place: number;
  readonly tie: number;
  /** More of a tie whose founding is known: then there is a date, mostly a status, and a source. */
  readonly dated: number;
  /** Per measure of a place, and of a tie. */
  readonly value: number;
}

const BYTES: Readonly<Record<GraphFormat, Bytes>> = {
  places: { place: 66, tie: 0, dated: 0, value: 8 },
  ties: { place: 0, tie: 100, dated: 110, value: 5 },
  gexf: { place: 390, tie: 173, dated: 265, value: 43 },
  graphml: { place: 330, tie: 167, dated: 255, value: 41 },
  graphology: { place: 180, tie: 152, dated: 170, value: 22 },
  geojson: { place: 255, tie: 520, dated: 70, value: 22 },
};

export interface Extent {
  readonly places: number;
  readonly ties: number;
  /** Of these the ones whose founding is known. */
  readonly dated: number;
  readonly placeMeasures: number;
  readonly tieMeasures: number;
}

export function bytesOf(format: GraphFormat, extent: Extent): number {
  const { place, tie, dated, value } = BYTES[format];
  const ofPlaces = place === 0 ? 0 : extent.places * (place + extent.placeMeasures * value);
  const ofTies = tie === 0 ? 0 : extent.ties * (tie + extent.tieMeasures * value);
  return ofPlaces + ofTies + extent.dated * dated;
}

/** Of the text of tables, what a zip leaves; and the descriptor with what the zip itself takes, in bytes. */
const PACKED = 0.31;
const PACKED_REST = 4000;

export const bytesOfPackage = onceFor((tables: Tables): number => PACKED_REST + PACKED * textIn(tables));

/** Of a long table some rows stand for all. */
const SAMPLE = 2000;

function textIn(tables: Tables): number {
  const lengths = (Object.values(tables) as readonly (readonly object[])[]).map(rows => {
    const step = Math.ceil(rows.length / SAMPLE);
    let [read, length] = [0, 0];
    for (let row = 0; row < rows.length; row += step, read++)
      for (const value of Object.values(rows[row]!)) length += 1 + signsOf(value);
    return read === 0 ? 0 : (length / read) * rows.length;
  });
  return lengths.reduce((sum, length) => sum + length, 0);
}

/** Of a number, mostly a coordinate, without writing it. */
const DIGITS = 7;

const signsOf = (value: unknown): number =>
  typeof value === 'string' ? value.length : typeof value === 'number' ? DIGITS : 0;
