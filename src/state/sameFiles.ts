// Whether two lists of files hold the same.

import type { SourceFile } from '../data/import/opened';
import { nextTurn } from '../lib/steps';

/** So many bytes are compared in one go. */
const PIECE = 1 << 20;

export async function sameFiles(a: readonly SourceFile[], b: readonly SourceFile[]): Promise<boolean> {
  if (a.length !== b.length) return false;
  for (const [i, one] of a.entries()) {
    const other = b[i]!;
    if (one.name !== other.name || !(await sameContent(one.content, other.content))) return false;
  }
  return true;
}

async function sameContent(a: Blob, b: Blob): Promise<boolean> {
  if (a === b) return true;
  if (a.size !== b.size) return false;
  for (let at = 0; at < a.size; at += PIECE) {
    const [p, q] = await Promise.all([a, b].map(blob => blob.slice(at, at + PIECE).arrayBuffer()));
    const [x, y] = [new Uint8Array(p!), new Uint8Array(q!)];
    if (!x.every((byte, i) => byte === y[i])) return false;
    await nextTurn();
  }
  return true;
}
