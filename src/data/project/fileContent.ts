// The bytes of a file in JSON: as text where they are exactly that in UTF-8, so that it can be read and compared; else in
// base64.

export type FileContent = { readonly text: string } | { readonly base64: string };

/** Bytes that are turned into letters at once; a multiple of 3, as base64 takes three at a time. */
const PIECE = 24_576;

export function contentOf(bytes: Uint8Array): FileContent {
  try {
    // A byte order mark is a letter like others.
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    const pieces: string[] = [];
    for (let at = 0; at < bytes.length; at += PIECE)
      pieces.push(btoa(String.fromCharCode(...bytes.subarray(at, at + PIECE))));
    return { base64: pieces.join('') };
  }
}

/** Null where it is no base64. */
export function bytesOfBase64(base64: string): Uint8Array<ArrayBuffer> | null {
  try {
    const letters = atob(base64);
    const bytes = new Uint8Array(letters.length);
    for (let at = 0; at < letters.length; at++) bytes[at] = letters.charCodeAt(at);
    return bytes;
  } catch {
    return null;
  }
}
