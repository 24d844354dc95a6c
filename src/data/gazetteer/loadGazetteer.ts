// Fetches the gazetteer; runs in the worker, when something first asks for what no list says.

import { readGazetteer, type Gazetteer } from './gazetteer';

/** Where its tables lie. Plain data, so that it can cross to a worker. */
export interface GazetteerSource {
  readonly cities: string;
  readonly regions: string;
}

let known: { readonly url: string; readonly gazetteer: Promise<Gazetteer> } | undefined;

/** Rejects when a table does not come; then the next who asks tries again. */
export function loadGazetteer({ cities, regions }: GazetteerSource): Promise<Gazetteer> {
  if (known?.url === cities) return known.gazetteer;
  const gazetteer = Promise.all([fetchText(cities), fetchText(regions)]).then(texts =>
    readGazetteer(...texts),
  );
  const mine = { url: cities, gazetteer };
  known = mine;
  gazetteer.catch(() => {
    if (known === mine) known = undefined;
  });
  return gazetteer;
}

async function fetchText(url: string): Promise<string> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status} ${response.statusText}`);
  return response.text();
}
