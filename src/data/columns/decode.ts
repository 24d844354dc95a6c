// Bytes of a text file → its text. Unicode where it is, else the Windows code page that the bytes look like: old exports
// of spreadsheets carry no mark of their encoding.

export const ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252', 'windows-1251'] as const;
export type Encoding = (typeof ENCODINGS)[number];

export interface Decoded {
  readonly text: string;
  readonly encoding: Encoding;
}

/** Looks at the bytes of a file, piece by piece, and says in the end how its text is to be read. */
export interface EncodingDetector {
  /** False: enough is seen. */
  look(bytes: Uint8Array): boolean;
  encoding(): Encoding;
}

/** So many bytes above ASCII say enough about the code page. */
const SAMPLE = 20_000;
/** Bytes that are looked at for the zeros of UTF-16. */
const HEAD = 65_536;
/** Shares of the pairs of bytes: with a zero in them, as blanks and separators have; of letters of two alphabets. */
const ZEROS = 0.02;
const ALPHABETS = 0.7;

export function createEncodingDetector(): EncodingDetector {
  let marked: Encoding | null = null;
  let started = false;
  let unicode = true;
  const strict = new TextDecoder('utf-8', { fatal: true });
  const signs = { letters: 0, together: 0, sequences: 0, strays: 0 };

  return {
    look(bytes) {
      if (!started && bytes.length > 0) {
        started = true;
        marked = markOf(bytes) ?? withoutMark(bytes.subarray(0, HEAD));
      }
      if (marked) return false;
      if (unicode) {
        try {
          // So much shorter as there are letters of several bytes.
          signs.sequences += bytes.length - strict.decode(bytes, { stream: true }).length;
          return true;
        } catch {
          unicode = false;
        }
      }
      countSigns(bytes, signs);
      return signs.letters < SAMPLE;
    },
    encoding() {
      if (marked) return marked;
      try {
        if (unicode) strict.decode();
      } catch {
        unicode = false;
      }
      // A few bytes gone wrong in a text that is UTF-8 otherwise: a torn letter, a line pasted from elsewhere.
      if (unicode || signs.sequences > signs.strays) return 'utf-8';
      return signs.together > signs.letters / 2 ? 'windows-1251' : 'windows-1252';
    },
  };
}

export function decode(bytes: Uint8Array): Decoded {
  const detector = createEncodingDetector();
  detector.look(bytes);
  const encoding = detector.encoding();
  return { text: new TextDecoder(encoding).decode(bytes), encoding };
}

function markOf([first, second, third]: Uint8Array): Encoding | null {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return first === 0xef && second === 0xbb && third === 0xbf ? 'utf-8' : null;
}

/**
 * UTF-16 without its mark: of the pairs of bytes one half is nearly always one of two, zero for Latin letters, blanks and
 * separators, another for those of another alphabet; and what they make is text.
 */
function withoutMark(bytes: Uint8Array): Encoding | null {
  const length = bytes.length - (bytes.length % 2);
  const counts = [new Uint32Array(256), new Uint32Array(256)] as const;
  for (let at = 0; at < length; at++) counts[(at % 2) as 0 | 1][bytes[at]!]!++;
  const [even, odd] = counts;
  const half = odd[0]! > even[0]! ? odd : even;
  const [most = 0, next = 0] = [...half].sort((p, q) => q - p);
  if (half[0]! <= ZEROS * (length / 2) || most + next < ALPHABETS * (length / 2)) return null;
  const encoding = half === odd ? 'utf-16le' : 'utf-16be';
  const text = new TextDecoder(encoding).decode(bytes.subarray(0, length));
  const strange = text.match(/[\ufffd-\uffff]/g)?.length ?? 0;
  return (countControls(text) + strange) * 100 <= text.length ? encoding : null;
}

/** Letters that no text has: below the blank, but tabs, ends of lines and pages, and the separator of units. */
export function countControls(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x7f || (code < 0x1f && (code < 0x09 || code > 0x0d))) count++;
  }
  return count;
}

interface Signs {
  /** Bytes that are a letter in western and Cyrillic code pages; those of them beside another: Cyrillic words. */
  letters: number;
  together: number;
  /** Letters written as in UTF-8, and bytes that cannot be so. */
  sequences: number;
  strays: number;
}

/** Cyrillic words are bytes from 0xC0 up, one beside the other; in western texts such a letter stands alone. */
function countSigns(bytes: Uint8Array, signs: Signs): void {
  let following = 0;
  for (let at = 0; at < bytes.length && signs.letters < SAMPLE; at++) {
    const byte = bytes[at]!;
    if (following > 0) {
      if (byte >= 0x80 && byte < 0xc0) {
        if (--following === 0) signs.sequences++;
        continue;
      }
      following = 0;
      signs.strays++;
    }
    if (byte < 0x80) continue;
    if (byte >= 0xc0) {
      signs.letters++;
      if ((bytes[at - 1] ?? 0) >= 0xc0 || (bytes[at + 1] ?? 0) >= 0xc0) signs.together++;
    }
    if (byte >= 0xc2 && byte < 0xf5) following = byte < 0xe0 ? 1 : byte < 0xf0 ? 2 : 3;
    else signs.strays++;
  }
}
