// A service that is slow, limits, breaks off, answers web pages, or is not there: what is said of each, and what is kept.

import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { collect, type Progress } from '../../../src/data/wikidata/collect';
import { secondsToWait } from '../../../src/data/wikidata/failure';
import { askWikidata, type WikidataAnswer } from '../../../src/data/wikidata/request';
import { endpointOf, isComplete, type Scope } from '../../../src/data/wikidata/scope';
import { wikidataDataset } from '../../../src/data/wikidata/toDataset';
import { startSparqlServer, type SparqlServer } from './sparqlServer';
import { WORLD } from './world';

let server: SparqlServer;
beforeAll(async () => {
  server = await startSparqlServer(WORLD);
});
afterEach(() => {
  server.instead = null;
});
afterAll(() => server.close());

const QUERY = 'SELECT ?place WHERE { ?place ?p ?o } LIMIT 1';
const JSON_TYPE = { 'Content-Type': 'application/sparql-results+json' };
const request = (patience?: number) => askWikidata({ endpoint: server.endpoint, query: QUERY }, { patience });

/** Kind, status and seconds of a failure. */
function told(answer: WikidataAnswer): readonly unknown[] {
  return answer.kind === 'failure'
    ? [answer.failure.kind, answer.failure.status, answer.failure.wait]
    : [answer.kind];
}

describe('one question', () => {
  const answered = (status: number, body: string, headers: Readonly<Record<string, string>> = JSON_TYPE) => {
    server.instead = response => {
      response.writeHead(status, headers).end(body);
      return true;
    };
    return request().then(told);
  };

  test('that is answered has rows', async () => {
    expect(told(await request())).toEqual(['rows']);
  });
  test('too many: limited, with the seconds to wait where they are said', async () => {
    expect(await answered(429, '', { 'Retry-After': '7' })).toEqual(['limited', 429, 7]);
    expect(await answered(429, '<html>slow down</html>')).toEqual(['limited', 429, NaN]);
  });
  test('given up by the service: timeout, under any of its signs', async () => {
    expect(await answered(504, '')).toEqual(['timeout', 504, NaN]);
    const trace =
      'SPARQL-QUERY: …\njava.util.concurrent.TimeoutException\n\tat java.util.concurrent.FutureTask';
    expect(await answered(500, trace, { 'Content-Type': 'text/plain' })).toEqual(['timeout', 500, NaN]);
    const half = `{ "head": {"vars":["place"]}, "results": { "bindings": [ { "place": { "type": "uri", ${trace}`;
    expect(await answered(200, half)).toEqual(['timeout', 200, NaN]);
  });
  test('never answered: timeout after our own patience', async () => {
    server.instead = () => true;
    expect(told(await request(50))[0]).toBe('timeout');
  });
  test('answered half: broken off, whether the line fell or the text ends', async () => {
    expect(await answered(200, '{"head":{"vars":["place"]},"results":{"bindings":[{"pla')).toEqual([
      'brokenOff',
      200,
      NaN,
    ]);
    server.instead = response => {
      response.writeHead(200, { ...JSON_TYPE, 'Content-Length': '1000' });
      response.write('{"head":{}', () => response.destroy());
      return true;
    };
    expect(told(await request())).toEqual(['brokenOff', 200, NaN]);
  });
  test('answered with a web page, with something else, with nothing', async () => {
    expect(await answered(200, '<!DOCTYPE html><html></html>', { 'Content-Type': 'text/html' })).toEqual([
      'webPage',
      200,
      NaN,
    ]);
    expect(await answered(200, ' <html><body>Sign in</body></html>')).toEqual(['webPage', 200, NaN]);
    expect(await answered(200, '[1, 2]')).toEqual(['otherAnswer', 200, NaN]);
    expect(await answered(200, '{"results":{"bindings":[{"place":5}]}}')).toEqual(['otherAnswer', 200, NaN]);
    expect(await answered(200, '{"results":{"bindings":[null]}}')).toEqual(['otherAnswer', 200, NaN]);
    expect(await answered(200, '')).toEqual(['otherAnswer', 200, NaN]);
    expect(await answered(404, 'no')).toEqual(['otherAnswer', 404, NaN]);
  });
  test('not understood, not allowed, out of order', async () => {
    expect(told(await askWikidata({ endpoint: server.endpoint, query: 'SELECT {' }))).toEqual([
      'badQuery',
      400,
      NaN,
    ]);
    expect(await answered(403, '')).toEqual(['refused', 403, NaN]);
    expect(await answered(503, '', { 'Retry-After': '3' })).toEqual(['server', 503, 3]);
    expect(await answered(502, '<html>Bad gateway</html>', { 'Content-Type': 'text/html' })).toEqual([
      'server',
      502,
      NaN,
    ]);
  });
  test('to nobody: unreachable', async () => {
    const gone = await startSparqlServer('');
    await gone.close();
    expect(told(await askWikidata({ endpoint: gone.endpoint, query: QUERY }))).toEqual([
      'unreachable',
      0,
      NaN,
    ]);
  });
  test('with names of prototypes among the variables does nothing but load', async () => {
    server.instead = response => {
      response.writeHead(200, JSON_TYPE);
      response.end('{"results":{"bindings":[{"__proto__":{"type":"literal","value":"x"}}]}}');
      return true;
    };
    expect(told(await request())).toEqual(['rows']);
    expect(({} as { readonly text?: string }).text).toBeUndefined();
  });
});

const GERMANY: Scope = { of: 'country', country: 'DE', partners: '' };
const isAbout = (query: string, words: string) => query.includes(words);
const step = (query: string) => askWikidata({ endpoint: server.endpoint, query });

describe('many questions', () => {
  test('wait as long as they are asked to, and go on', async () => {
    let times = 0;
    server.instead = response => {
      if (++times > 1) return false;
      response.writeHead(429, { 'Retry-After': '42' }).end();
      return true;
    };
    const waited: number[] = [];
    const steps: Progress['step'][] = [];
    const collected = await collect(GERMANY, step, {
      wait: seconds => {
        waited.push(seconds);
        return Promise.resolve();
      },
      onProgress: ({ step: at }) => steps.push(at),
    });
    expect(waited).toEqual([42]);
    expect(steps).toContain('pause');
    expect([collected.failure, collected.done, collected.of]).toEqual([null, 5, 5]);
  });

  test('end where the pause is too long, or asked for again and again', async () => {
    const limit = (seconds: string) => {
      server.instead = response => {
        response.writeHead(429, { 'Retry-After': seconds }).end();
        return true;
      };
      return collect(GERMANY, step, { wait: () => Promise.resolve() });
    };
    expect(await limit('3600')).toMatchObject({ failure: { kind: 'limited', wait: 3600 }, requests: 1 });
    expect(await limit('1')).toMatchObject({ failure: { kind: 'limited' }, requests: 3 });
  });

  test('too many places at a time are asked for in halves', async () => {
    // More than 5 places take too long.
    server.instead = (response, query) => {
      const places = query.match(/VALUES \?place \{([^}]*)\}/)?.[1]?.match(/wd:/g)?.length ?? 0;
      if (places <= 5) return false;
      response.writeHead(504).end();
      return true;
    };
    const collected = await collect(GERMANY, step);
    expect(collected).toMatchObject({ failure: null, done: 5, of: 5 });
    expect(collected.facts.length).toBeGreaterThan(1);
  });

  test('what came before the service broke down is kept, each tie with both its places', async () => {
    // Five places a time; the second time it is out of order.
    const cities = ['Q365', 'Q1040', 'Q2100', 'Q3752', 'Q648', 'Q914'].map(id => ({
      id,
      names: [],
      country: '',
      lat: NaN,
      lon: NaN,
    }));
    let asked = 0;
    const scope: Scope = { of: 'cities', cities };
    server.instead = (response, query) => {
      if (!isAbout(query, 'P582')) return false;
      const many = (query.match(/wd:Q\d+/g) ?? []).length;
      if (many <= 5 && ++asked < 2) return false;
      response.writeHead(many > 5 ? 504 : 403).end();
      return true;
    };
    const collected = await collect(scope, step);
    expect(collected).toMatchObject({ failure: { kind: 'refused' }, of: 6 });
    expect(collected.done).toBeLessThan(6);
    const { dataset, summary } = await wikidataDataset({
      scope,
      endpoint: server.endpoint,
      collected,
      queries: [],
      id: 'w',
      readOn: '2026-11-22',
    });
    expect(summary.agreements).toBeGreaterThan(0);
    expect(summary.issues.every(({ reason }) => reason === 'self-tie')).toBe(true);
    expect(dataset.info.coverage.limits.de).toContain(`${collected.done} von 6 Orten`);
  });

  test('end at once when they are cancelled, and keep what has come', async () => {
    const abort = new AbortController();
    const collected = await collect(
      GERMANY,
      query => {
        if (isAbout(query, 'P582')) abort.abort();
        return step(query);
      },
      { signal: abort.signal },
    );
    expect(collected).toMatchObject({ failure: 'cancelled', done: 0, of: 5, requests: 2 });
  });
});

test('a pause is a number of seconds or a date', () => {
  const now = Date.parse('2026-11-22T10:00:00Z');
  expect(secondsToWait('30', now)).toBe(30);
  expect(secondsToWait('Sun, 22 Nov 2026 10:01:00 GMT', now)).toBe(60);
  expect(secondsToWait('soon', now)).toBeNaN();
  expect(secondsToWait(null, now)).toBeNaN();
});

test('an endpoint is a web address without a password', () => {
  expect(endpointOf(' https://query.wikidata.org/sparql ')).toBe('https://query.wikidata.org/sparql');
  expect(endpointOf('http://localhost:9999/bigdata?x=1#y')).toBe('http://localhost:9999/bigdata?x=1');
  for (const wrong of ['', 'query.wikidata.org', 'javascript:alert(1)', 'ftp://a.b', 'https://me:pw@a.b/'])
    expect(endpointOf(wrong)).toBeNull();
});

test('what is no code asks for nothing', () => {
  expect(isComplete({ of: 'country', country: 'DE', partners: '' })).toBe(true);
  expect(isComplete({ of: 'country', country: 'DE" }', partners: '' })).toBe(false);
  expect(isComplete({ of: 'country', country: 'DE', partners: 'xx' })).toBe(false);
  expect(isComplete({ of: 'region', region: 'DE-NW', partners: 'GB' })).toBe(true);
  expect(isComplete({ of: 'region', region: 'Hessen', partners: '' })).toBe(false);
  expect(isComplete({ of: 'cities', cities: [] })).toBe(false);
});
