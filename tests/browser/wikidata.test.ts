// Wikidata, asked of a real SPARQL engine on this machine: nothing is sent before the button is pressed, and what comes stands
// on the map.

import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { startSparqlServer, type SparqlServer } from '../data/wikidata/sparqlServer';
import { WORLD } from '../data/wikidata/world';
import { faultsIn } from './axe';
import { counts, drawn, useBrowser, withPage } from './harness';

useBrowser();

let server: SparqlServer;
beforeAll(async () => {
  server = await startSparqlServer(WORLD);
});
beforeEach(() => {
  server.asked.length = 0;
  server.instead = null;
});
afterAll(() => server.close());

const opened = (panel: string, service: string) => [panel, { service: new URL(service).origin }] as const;

test('asks when it is told to, and what has come stands on the map', async () => {
  const [hash, options] = opened('#lang=de&panel=wikidata', server.endpoint);
  await withPage(
    hash,
    async page => {
      const pane = page.locator('#pane-wikidata');
      await pane.getByLabel('Partner in').selectOption('RU');
      await pane.getByLabel('Dienst', { exact: true }).fill(server.endpoint);
      await pane.getByText(`Die Abfrage geht an ${new URL(server.endpoint).host}`).waitFor();
      await pane.getByText('Die Abfragen ansehen').click();
      await pane.locator('pre', { hasText: 'P190' }).waitFor();
      expect(server.asked).toEqual([]);

      await pane.getByRole('button', { name: 'Abfrage senden' }).click();
      await pane.getByText('4 Partnerschaften zwischen 8 Orten.').waitFor();
      expect(server.asked.length).toBeGreaterThan(2);
      expect(await faultsIn(page, '#pane-wikidata')).toEqual([]);
      const asked = server.asked.length;
      await pane.getByRole('button', { name: 'Öffnen' }).click();
      await page.waitForFunction(() => window.twinline.network()?.dataset.startsWith('file:Wikidata'));
      expect(await counts(page)).toMatchObject({ places: 8, ties: 4, founded: 4 });
      await drawn(page);
      expect(await page.getAttribute('.shell-map', 'data-drawn')).toBe('4');
      expect(await page.getAttribute('.shell-network', 'data-drawn')).toBe('4');
      // Opening it asks nobody.
      expect(server.asked).toHaveLength(asked);
    },
    options,
  );
});

test('says so when the service takes no more questions, and goes on when it is told to', async () => {
  const [hash, options] = opened('#lang=en&panel=wikidata', server.endpoint);
  server.instead = response => {
    response.writeHead(429, { 'Retry-After': '3600', 'Access-Control-Expose-Headers': 'Retry-After' }).end();
    return true;
  };
  await withPage(
    hash,
    async page => {
      const pane = page.locator('#pane-wikidata');
      await pane.getByLabel('Service', { exact: true }).fill(server.endpoint);
      await pane.getByRole('button', { name: 'Send query' }).click();
      await pane.getByText('The service takes no further questions at present.').waitFor();
      server.instead = null;
      await pane.getByRole('button', { name: 'Send again' }).click();
      await pane.getByText('7 partnerships between 11 places.').waitFor();
    },
    // The browser itself writes the refused request to the console.
    { ...options, expectErrors: true },
  );
});
