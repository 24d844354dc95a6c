// Keeps all files of the page on the reader's device, and answers from there first: so it opens without a connection,
// and at once on a bad one. A new version is kept beside the old one and waits until the reader takes it. The files of
// the version before stay for pages that still run it in another window.
// The build writes before this code what there is to keep (scripts/offline/plugin).

/** Path below the folder of the page, and what tells its versions apart; empty where the name does. */
type KeptFile = readonly [path: string, revision: string];

const worker = self as unknown as ServiceWorkerGlobalScope & { readonly twinlineFiles: readonly KeptFile[] };
const { scope } = worker.registration;

/** Of this folder alone: other folders of the site may hold the page too, in another version. */
const STORE = `twinline ${scope}`;
/** Under this address stands which files the version in use has. */
const IN_USE = new URL('?files', scope).href;
/** Files fetched at a time, so that the page itself is not held up. */
const AT_ONCE = 4;

const PAGE = 'index.html';

interface Kept {
  /** Address in the store. */
  readonly key: string;
  readonly address: string;
  readonly revised: boolean;
}

const files = worker.twinlineFiles.map(([path, revision]): Kept => {
  const key = new URL(path, scope);
  if (revision !== '') key.searchParams.set('revision', revision);
  // Under its own name some servers do not give the page, but lead to its folder.
  const address = new URL(path === PAGE ? './' : path, scope).href;
  return { key: key.href, address, revised: revision !== '' };
});

const keyOf = new Map(files.map(({ key, address }) => [address, key]));
keyOf.set(new URL(PAGE, scope).href, keyOf.get(scope)!);

worker.addEventListener('install', event => event.waitUntil(keepAll()));
worker.addEventListener('activate', event => event.waitUntil(takeOver()));
worker.addEventListener('message', ({ data }) => {
  if (data === 'take over') void worker.skipWaiting();
});
worker.addEventListener('fetch', event => {
  const { method, url } = event.request;
  if (method === 'GET' && url.startsWith(scope)) event.respondWith(answer(event.request));
});

/** What an earlier attempt, or the version before, has left is not fetched again. Fails where one does not come. */
async function keepAll(): Promise<void> {
  const store = await caches.open(STORE);
  const there = new Set((await store.keys()).map(({ url }) => url));
  const missing = files.filter(({ key }) => !there.has(key)).values();
  const fetchNext = async () => {
    for (const file of missing) await keep(store, file);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, fetchNext));
}

async function keep(store: Cache, { key, address, revised }: Kept): Promise<void> {
  const response = await fetch(address, { cache: revised ? 'no-cache' : 'default' });
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  // A browser does not open a page with an answer that was led elsewhere.
  await store.put(key, response.redirected ? new Response(response.body, response) : response);
}

/** Forgets all versions but this one and the one in use until now. */
async function takeOver(): Promise<void> {
  const store = await caches.open(STORE);
  const own = files.map(({ key }) => key);
  const before = await store.match(IN_USE);
  const kept = new Set([...own, ...(before ? ((await before.json()) as string[]) : [])]);
  for (const request of await store.keys()) if (!kept.has(request.url)) await store.delete(request);
  await store.put(IN_USE, new Response(JSON.stringify(own)));
  await worker.clients.claim();
}

async function answer(request: Request): Promise<Response> {
  const address = request.url.replace(/[?#].*$/, '');
  const store = await caches.open(STORE);
  const kept = await store.match(keyOf.get(address) ?? address, { ignoreVary: true });
  return kept ?? fetch(request);
}

export {};
