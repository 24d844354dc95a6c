import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fetchTable } from '../../src/data/fetchTable';

let server: Server;
const at = (path: string) => new URL(path, `http://127.0.0.1:${(server.address() as AddressInfo).port}`);

beforeAll(async () => {
  server = createServer((request, response) => {
    if (request.url === '/listen/st%C3%A4dte.csv') response.end('Stadt;Partnerstadt\nUlm;Perm\n');
    else if (request.url === '/listen/large.csv')
      response.writeHead(200, { 'content-length': 3e8 }).write('a');
    else if (request.url === '/listen/torn.csv') {
      response.writeHead(200, { 'content-length': 100 });
      response.write('Stadt;Partnerstadt', () => response.destroy());
    } else if (request.url === '/listen/busy.csv') response.writeHead(503).end('later');
    else response.writeHead(404).end('not here');
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
});
afterAll(() => server.close());

test('a table is called as its address ends, in letters', async () => {
  const { name, content } = await fetchTable(at('/listen/städte.csv'));
  expect([name, await content.text()]).toEqual(['städte.csv', 'Stadt;Partnerstadt\nUlm;Perm\n']);
});

test('what is not there is no table', async () => {
  await expect(fetchTable(at('/listen/other.csv'))).rejects.toThrow('/listen/other.csv: 404');
});

test.each([
  ['other.csv', 'missing', 404],
  ['busy.csv', 'refused', 503],
  ['torn.csv', 'unreachable', 0],
  ['large.csv', 'too-large', 3e8],
])('it is said why %s does not come: %s', async (name, why, number) => {
  await expect(fetchTable(at(`/listen/${name}`))).rejects.toMatchObject({ why, number });
});

test('it can be ended on its way', async () => {
  const abort = new AbortController();
  const coming = fetchTable(at('/listen/städte.csv'), { signal: abort.signal });
  abort.abort();
  await expect(coming).rejects.toThrow('abort');
});
