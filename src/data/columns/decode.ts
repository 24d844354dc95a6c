// Bytes of a text file → its text. Unicode where it is, else the Windows code page that the bytes look like: old exports
// of spreadsheets carry no mark of their encoding.

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252' | 'windows-1251';

export interface Decoded {
  readonly text: string;
  readonly encoding: Encoding;
}

/** So many bytes above ASCII say enough about the code page. */
const SAMPLE = 20_000;

export function decode(bytes: Uint8Array): Decoded {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return decodedAs('utf-16le', bytes);
  if (first === 0xfe && second === 0xff) return decodedAs('utf-16be', bytes);
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' };
  } catch {
    return decodedAs(looksCyrillic(bytes) ? 'windows-1251' : 'windows-1252', bytes);
  }
}

const decodedAs = (encoding: Encoding, bytes: Uint8Array): Decoded => ({
  text: new TextDecoder(encoding).decode(bytes),
  encoding,
});

/** Cyrillic words are bytes from 0xC0 up, one beside the other; in western texts such a letter stands alone. */
function looksCyrillic(bytes: Uint8Array): boolean {
  let letters = 0;
  let together = 0;
  for (let at = 0; at < bytes.length && letters < SAMPLE; at++) {
    if (bytes[at]! < 0xc0) continue;
    letters++;
    if ((bytes[at - 1] ?? 0) >= 0xc0 || (bytes[at + 1] ?? 0) >= 0xc0) together++;
  }
  return together > letters / 2;
}
