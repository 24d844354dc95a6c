// One question to a SPARQL endpoint (SPARQL 1.1 protocol and JSON results). The only request of the page that goes to
// another place; it is made when the reader has asked for it. It bears nothing but the query: no cookie, no referrer.

import { failureOf, secondsToWait, type Failure } from './failure';
import { shortened, type Row } from './rows';

/** Plain data, so that it can cross to a worker. */
export interface WikidataRequest {
  /** As `endpointOf` gives it. */
  readonly endpoint: string;
  readonly query: string;
}

export type WikidataAnswer =
  | {
      readonly kind: 'rows';
      /** `Row[]` as JSON, which crosses to the page and back without being copied: all of them may be many megabytes. */
      readonly content: Blob;
      /** Different items by the variables that hold them. */
      readonly items: Readonly<Record<string, readonly string[]>>;
    }
  | { readonly kind: 'failure'; readonly failure: Failure };

export interface RequestOptions {
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds until we stop waiting. Wikidata's own limit is 60 s for a query. */
  readonly patience?: number | undefined;
}

const PATIENCE = 90_000;
/** Letters of a query that fit into an address; shorter ones are kept by the service for some minutes. */
const SHORT = 1500;
/** Bytes of an answer. */
const LARGEST = 60e6;

const failed = (...failure: Parameters<typeof failureOf>): WikidataAnswer => ({
  kind: 'failure',
  failure: failureOf(...failure),
});

/** Rejects only when `signal` ends it. */
export async function askWikidata(
  { endpoint, query }: WikidataRequest,
  { signal, patience = PATIENCE }: RequestOptions = {},
): Promise<WikidataAnswer> {
  const late = AbortSignal.timeout(patience);
  const end = signal ? AbortSignal.any([signal, late]) : late;
  try {
    return await answered(await send(endpoint, query, end));
  } catch (error) {
    signal?.throwIfAborted();
    if (late.aborted) return failed('timeout');
    if (error instanceof BrokenOff) return failed('brokenOff', error.status);
    return failed('unreachable');
  }
}

/** Nothing that would make the browser ask beforehand whether it may ask. */
function send(endpoint: string, query: string, signal: AbortSignal): Promise<Response> {
  const usual: RequestInit = {
    signal,
    headers: { Accept: 'application/sparql-results+json' },
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
  };
  if (query.length > SHORT)
    return fetch(endpoint, { ...usual, method: 'POST', body: new URLSearchParams({ query }) });
  const url = new URL(endpoint);
  url.searchParams.set('query', query);
  return fetch(url, usual);
}

class BrokenOff extends Error {
  constructor(readonly status: number) {
    super('the answer broke off');
  }
}

async function answered(response: Response): Promise<WikidataAnswer> {
  const { status, headers } = response;
  const wait = secondsToWait(headers.get('Retry-After'), Date.now());
  if (status === 429) return failed('limited', status, wait);
  if (status === 408 || status === 504) return failed('timeout', status);
  if (status === 401 || status === 403 || status === 405) return failed('refused', status, wait);
  const text = await textOf(response);
  if (text === null) return failed('tooLarge', status);
  // Blazegraph, on which Wikidata's service runs, says so in a stack trace, under 500 or in the middle of an answer.
  if (/\bTimeoutException\b/.test(text.slice(-20_000))) return failed('timeout', status);
  if (status === 503) return failed('server', status, wait);
  if (status >= 500) return failed('server', status);
  if (/html/i.test(headers.get('Content-Type') ?? '') || /^\s*<(!doctype\s+html|html\b)/i.test(text))
    return failed('webPage', status);
  if (status === 400 || status === 414) return failed('badQuery', status);
  if (!response.ok) return failed('otherAnswer', status);
  return rowsIn(text, status);
}

/** Null: too large. Throws where the body ends before its time. */
async function textOf(response: Response): Promise<string | null> {
  const reader = response.body?.getReader();
  if (!reader) return '';
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return text + decoder.decode();
      bytes += value.byteLength;
      if (bytes > LARGEST) {
        await reader.cancel();
        return null;
      }
      text += decoder.decode(value, { stream: true });
    }
  } catch {
    throw new BrokenOff(response.status);
  }
}

function rowsIn(text: string, status: number): WikidataAnswer {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    // What begins as an answer should have ended as one.
    return failed(/^\s*\{\s*"(head|results)"/.test(text) ? 'brokenOff' : 'otherAnswer', status);
  }
  const rows = shortened(json);
  if (rows === null) return failed('otherAnswer', status);
  return { kind: 'rows', content: new Blob([JSON.stringify(rows)]), items: itemsIn(rows) };
}

function itemsIn(rows: readonly Row[]): Readonly<Record<string, readonly string[]>> {
  const found = new Map<string, Set<string>>();
  for (const row of rows)
    for (const [name, { item }] of Object.entries(row)) {
      if (item === undefined) continue;
      const items = found.get(name) ?? new Set();
      found.set(name, items.add(item));
    }
  return Object.fromEntries([...found].map(([name, items]) => [name, [...items]]));
}
