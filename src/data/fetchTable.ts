// A table that a link names, from the page's own origin: the only file that is fetched because a reader's link asks.

import { LIMITS, type SourceFile } from './import/opened';

/** `missing`: nothing lies there. `refused`: the server answers otherwise. `unreachable`: no answer, or half of one. */
export type FetchFailure = 'missing' | 'refused' | 'unreachable' | 'too-large';

export class NotFetched extends Error {
  constructor(
    readonly why: FetchFailure,
    url: URL,
    /** The server's answer, or its size in bytes where that is said. */
    readonly number: number,
  ) {
    super(`${url.pathname}: ${number}`);
  }
}

export interface FetchOptions {
  readonly signal?: AbortSignal | undefined;
  /** Bytes that have come. */
  readonly onProgress?: ((bytes: number) => void) | undefined;
}

/** Rejects with NotFetched where it does not come, or is larger than anything that is read; or as `signal` says. */
export async function fetchTable(url: URL, options: FetchOptions = {}): Promise<SourceFile> {
  try {
    return { name: fileName(url), content: await fetchContent(url, options) };
  } catch (error) {
    if (error instanceof NotFetched || options.signal?.aborted) throw error;
    throw new NotFetched('unreachable', url, 0);
  }
}

async function fetchContent(url: URL, { signal, onProgress }: FetchOptions): Promise<Blob> {
  const response = await fetch(url, { signal: signal ?? null });
  const { status, body, headers } = response;
  if (!response.ok || !body) {
    await body?.cancel();
    throw new NotFetched(status === 404 || status === 410 ? 'missing' : 'refused', url, status);
  }
  const reader = body.getReader();
  const tooLarge = async (size: number) => {
    await reader.cancel();
    return new NotFetched('too-large', url, size);
  };
  // Of what is packed on the way this is less than what comes.
  const stated = Number(headers.get('content-length'));
  if (stated > LIMITS.text) throw await tooLarge(stated);
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  let bytes = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return new Blob(pieces);
    bytes += value.length;
    if (bytes > LIMITS.text) throw await tooLarge(bytes);
    pieces.push(value);
    onProgress?.(bytes);
  }
}

/** Its last part, as people write it. */
export function fileName({ pathname }: URL): string {
  const last = pathname.split('/').findLast(part => part !== '') ?? '';
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
}
