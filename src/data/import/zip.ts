// A zip archive in memory → its files, unpacked one at a time (APPNOTE.TXT 6.3). The directory at its end says what is in it;
// how much comes out is counted while it comes, whatever the directory says.

import { Inflate } from 'fflate';
import type { IssueReason } from '../issue';
import { LIMITS } from './opened';
import { refusal } from './refusal';

export interface ZipEntry {
  readonly path: string;
  /** Bytes, as the directory says. */
  readonly size: number;
  /** Hands over what is in it, piece by piece; throws a Refusal where that is damaged or too much. */
  unpack(take: (piece: Uint8Array) => void): void;
}

/** Packed bytes that go through at a time: a thousandfold of it may come out at once. */
const PIECE = 16_384;

const END = 0x06054b50;
const END_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const DIRECTORY = 0x02014b50;
const LOCAL = 0x04034b50;
/** Its comment makes the end record longer by so much at most. */
const COMMENT = 65_535;

interface ZipReading {
  /** Bytes that may come out of all that is in it. */
  readonly most?: number;
  /** What is said of an archive that is damaged. */
  readonly damage?: IssueReason;
}

/** Throws a Refusal. */
export function readZip(
  file: string,
  bytes: Uint8Array,
  { most = LIMITS.unpacked, damage = 'damaged-archive' }: ZipReading = {},
): readonly ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const damaged = () => refusal(file, damage);
  const unpacked = { left: most };
  const directory = findDirectory(view);
  if (!directory) throw damaged();
  const entries: ZipEntry[] = [];

  let at = directory.start;
  for (let i = 0; i < directory.count; i++) {
    if (i >= LIMITS.files) throw refusal(file, 'too-many-files');
    if (at + 46 > bytes.length || view.getUint32(at, true) !== DIRECTORY) throw damaged();
    const flags = view.getUint16(at + 8, true);
    const method = view.getUint16(at + 10, true);
    const crc = view.getUint32(at + 16, true);
    const nameAt = at + 46;
    const extraAt = nameAt + view.getUint16(at + 28, true);
    const commentAt = extraAt + view.getUint16(at + 30, true);
    const next = commentAt + view.getUint16(at + 32, true);
    if (next > bytes.length) throw damaged();
    const [size, packed, start] = sizesOf(view, at, extraAt, commentAt);
    const path = nameOf(bytes.subarray(nameAt, extraAt));
    at = next;

    if (leadsOut(path)) throw refusal(file, 'unsafe-archive', path);
    if (path.endsWith('/')) continue;
    if (flags & 1) throw refusal(file, 'protected-file', path);
    if (method !== 0 && method !== 8) throw refusal(file, 'packed-file', path);
    if (start + 30 > bytes.length || view.getUint32(start, true) !== LOCAL) throw damaged();
    const from = start + 30 + view.getUint16(start + 26, true) + view.getUint16(start + 28, true);
    if (from + packed > bytes.length) throw damaged();
    const content = bytes.subarray(from, from + packed);

    entries.push({
      path,
      size,
      unpack(take) {
        let sum = 0xffffffff;
        const counted = (piece: Uint8Array) => {
          unpacked.left -= piece.length;
          if (unpacked.left < 0) throw refusal(file, 'too-large-unpacked', path);
          sum = addToCrc(sum, piece);
          take(piece);
        };
        if (method === 0) counted(content);
        else inflate(content, counted, damaged);
        if ((sum ^ 0xffffffff) >>> 0 !== crc) throw damaged();
      },
    });
  }
  return entries;
}

export function bytesOfEntry(entry: ZipEntry): Uint8Array<ArrayBuffer> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  entry.unpack(piece => {
    pieces.push(piece);
    length += piece.length;
  });
  const whole = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

function inflate(packed: Uint8Array, take: (piece: Uint8Array) => void, damaged: () => Error): void {
  let ended = false;
  // What the taker throws is not the archive's fault.
  let thrown: unknown;
  const stream = new Inflate((piece, last) => {
    ended ||= last;
    try {
      take(piece);
    } catch (error) {
      thrown = error;
      throw error;
    }
  });
  try {
    for (let at = 0; at < packed.length; at += PIECE)
      stream.push(packed.subarray(at, at + PIECE), at + PIECE >= packed.length);
  } catch {
    throw thrown ?? damaged();
  }
  if (!ended) throw damaged();
}

interface Directory {
  readonly start: number;
  /** Entries, folders among them. */
  readonly count: number;
}

/** Null where the archive breaks off before it. */
function findDirectory(view: DataView): Directory | null {
  const length = view.byteLength;
  for (let at = length - 22; at >= Math.max(0, length - 22 - COMMENT); at--) {
    if (view.getUint32(at, true) !== END) continue;
    const start = view.getUint32(at + 16, true);
    const count = view.getUint16(at + 10, true);
    if (start !== 0xffffffff && count !== 0xffff) return { start, count };
    // Zip64: a locator before the end says where the longer record stands.
    if (at < 20 || view.getUint32(at - 20, true) !== LOCATOR_64) return null;
    const end64 = Number(view.getBigUint64(at - 12, true));
    if (end64 + 56 > length || view.getUint32(end64, true) !== END_64) return null;
    return {
      start: Number(view.getBigUint64(end64 + 48, true)),
      count: Number(view.getBigUint64(end64 + 32, true)),
    };
  }
  return null;
}

/** Size, packed size and start of an entry; in Zip64 those that do not fit stand in an extra field, in this order. */
function sizesOf(view: DataView, at: number, from: number, to: number): readonly [number, number, number] {
  const sizes = [view.getUint32(at + 24, true), view.getUint32(at + 20, true), view.getUint32(at + 42, true)];
  for (let field = from; field + 4 <= to; field += 4 + view.getUint16(field + 2, true)) {
    if (view.getUint16(field, true) !== 1) continue;
    let next = field + 4;
    for (const [i, size] of sizes.entries()) {
      if (size !== 0xffffffff || next + 8 > to) continue;
      sizes[i] = Number(view.getBigUint64(next, true));
      next += 8;
    }
    break;
  }
  return [sizes[0]!, sizes[1]!, sizes[2]!];
}

/** Names are UTF-8 or of a code page of the time; a letter more or less does no harm. */
function nameOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

const leadsOut = (path: string): boolean =>
  /^[/\\]|^[a-z]:|\0/i.test(path) || path.split(/[/\\]/).includes('..');

let table: Uint32Array | undefined;

/** CRC-32 as in ISO 3309, begun with 0xFFFFFFFF and inverted in the end. */
function addToCrc(before: number, bytes: Uint8Array): number {
  table ??= Uint32Array.from({ length: 256 }, (_, byte) => {
    let value = byte;
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
    return value;
  });
  let crc = before;
  for (let at = 0; at < bytes.length; at++) crc = table[(crc ^ bytes[at]!) & 0xff]! ^ (crc >>> 8);
  return crc;
}
