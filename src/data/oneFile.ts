// Fetches what the page as one file is made of.

import { LISTS, type Enclosed } from './enclosed';
import { gazetteerSource } from './gazetteer/source';
import { profilesSource } from './profiles/source';

/** The page without data: fetched when somebody wants it as one file. Rejects when it does not come. */
export async function loadTemplate(signal: AbortSignal): Promise<string> {
  return fetchText(`${import.meta.env.BASE_URL}onefile/template.html`, signal);
}

async function fetchText(url: string, signal: AbortSignal): Promise<string> {
  const response = await fetch(url, { signal });
  if (!response.ok) throw new Error(`${url}: ${response.status} ${response.statusText}`);
  return response.text();
}

/** The tables beside the dataset, as text. Rejects when one does not come. */
export async function loadLists(signal: AbortSignal): Promise<Enclosed['lists']> {
  const { cities, regions } = gazetteerSource;
  const { tags, sources, profiles, places } = profilesSource;
  const texts = [cities, regions, tags, sources, profiles, places].map(url => fetchText(url, signal));
  const lists = await Promise.all(texts);
  return Object.fromEntries(LISTS.map((name, i) => [name, lists[i]])) as unknown as Enclosed['lists'];
}
