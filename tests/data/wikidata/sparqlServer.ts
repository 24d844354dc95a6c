// A SPARQL 1.1 endpoint on this machine: a real engine over triples that the test gives, spoken to as Wikidata's service is.
// For tests of what can go wrong, `instead` may answer in its place.

import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Store } from 'oxigraph';

export interface SparqlServer {
  readonly endpoint: string;
  /** The queries that came, in their order. */
  readonly asked: { readonly query: string; readonly method: string; readonly accept: string }[];
  /** Answers the next questions; returns whether it has. Null: the engine answers. */
  instead: ((response: ServerResponse, query: string) => boolean) | null;
  close(): Promise<void>;
}

export async function startSparqlServer(turtle: string): Promise<SparqlServer> {
  const store = new Store();
  store.load(turtle, { format: 'text/turtle' });
  const asked: SparqlServer['asked'] = [];
  const server = createServer((request, response) => {
    void queryOf(request).then(query => {
      response.setHeader('Access-Control-Allow-Origin', '*');
      asked.push({ query, method: request.method ?? '', accept: request.headers.accept ?? '' });
      if (running.instead?.(response, query)) return;
      try {
        const json = store.query(query, { results_format: 'application/sparql-results+json' }) as string;
        response.setHeader('Content-Type', 'application/sparql-results+json').end(json);
      } catch (error) {
        response.writeHead(400, { 'Content-Type': 'text/plain' }).end(String(error));
      }
    });
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const running: SparqlServer = {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}/sparql`,
    asked,
    instead: null,
    close: () =>
      new Promise(resolve => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return running;
}

/** In the address of a GET, or in the form of a POST. */
async function queryOf(request: IncomingMessage): Promise<string> {
  if (request.method === 'GET')
    return new URL(request.url ?? '', 'http://localhost').searchParams.get('query') ?? '';
  let body = '';
  for await (const piece of request) body += String(piece);
  return new URLSearchParams(body).get('query') ?? '';
}
