// A file piece by piece, as bytes or as text: no more of it than a piece stands in memory.

import { createEncodingDetector, type Encoding } from '../columns/decode';
import { HEAD } from './format';
import type { SourceFile } from './opened';
import type { Reading } from './reading';

const PIECE = 1 << 20;

/** The first bytes of a file, enough to know it by. */
export const headOf = async ({ content }: SourceFile, length = HEAD): Promise<Uint8Array> =>
  new Uint8Array(await content.slice(0, length).arrayBuffer());

export const bytesOf = async ({ content }: SourceFile): Promise<Uint8Array> =>
  new Uint8Array(await content.arrayBuffer());

/** Throws where the signal ends the reading. */
export async function* piecesOf({ content }: SourceFile, signal?: AbortSignal): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < content.size; at += PIECE) {
    signal?.throwIfAborted();
    yield new Uint8Array(await content.slice(at, at + PIECE).arrayBuffer());
  }
  signal?.throwIfAborted();
}

export async function encodingOf(file: SourceFile, { signal, encoding }: Reading): Promise<Encoding> {
  if (encoding) return encoding;
  const detector = createEncodingDetector();
  for await (const bytes of piecesOf(file, signal)) if (!detector.look(bytes)) break;
  return detector.encoding();
}

/** The text without its byte order mark, a piece at a time. */
export async function* textOf(
  file: SourceFile,
  encoding: Encoding,
  { signal, done }: Reading,
): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  for await (const bytes of piecesOf(file, signal)) {
    yield decoder.decode(bytes, { stream: true });
    done(bytes.length);
  }
  yield decoder.decode();
}

export async function wholeText(file: SourceFile, encoding: Encoding, reading: Reading): Promise<string> {
  const pieces: string[] = [];
  for await (const piece of textOf(file, encoding, reading)) pieces.push(piece);
  return pieces.join('');
}
