// A table that a link names, from the page's own origin: the only file that is fetched because a reader's link asks.

import { LIMITS, type SourceFile } from './import/opened';

/** Rejects where it does not come, or is larger than anything that is read. */
export async function fetchTable(url: URL): Promise<SourceFile> {
  const response = await fetch(url);
  if (!response.ok || !response.body) throw new Error(`${url.pathname}: ${response.status}`);
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  let bytes = 0;
  const reader = response.body.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    bytes += value.length;
    if (bytes > LIMITS.text) {
      await reader.cancel();
      throw new Error(`${url.pathname}: ${LIMITS.text / 1e6} MB`);
    }
    pieces.push(value);
  }
  return { name: fileName(url), content: new Blob(pieces) };
}

/** Its last part, as people write it. */
function fileName({ pathname }: URL): string {
  const last = pathname.split('/').findLast(part => part !== '') ?? '';
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
}
