// What all readers share while files are opened: progress, the wish to stop, and how much may still be taken.

import { LIMITS, type OpenOptions } from './opened';
import { refusal } from './refusal';

export interface Reading extends Pick<OpenOptions, 'signal' | 'encoding' | 'separators'> {
  /** So many more bytes will be read, or were. */
  expect(bytes: number): void;
  done(bytes: number): void;
  finish(): void;
  /** One more row of a table, and so many more cells; throws a Refusal where that is too many. */
  take(file: string, cells: number): void;
}

export function createReading({ signal, encoding, separators, onProgress }: OpenOptions): Reading {
  let expected = 0;
  let read = 0;
  let told = 0;
  let [rows, cells] = [0, 0];
  return {
    signal,
    encoding,
    separators,
    expect(bytes) {
      expected += bytes;
    },
    done(bytes) {
      read += bytes;
      // More may come to light, as in an archive; what was told is not taken back.
      told = Math.max(told, Math.min(1, read / Math.max(1, expected)));
      onProgress?.(told);
    },
    finish() {
      if (told < 1) onProgress?.(1);
    },
    take(file, more) {
      rows++;
      cells += more;
      if (rows > LIMITS.rows || cells > LIMITS.cells) throw refusal(file, 'too-many-cells');
    },
  };
}
