// Fetches what the page as one file is made of. As files: they are read where the page is written.

import { LISTS, type ListFiles } from './enclosed';
import { gazetteerSource } from './gazetteer/source';
import { profilesSource } from './profiles/source';

/** The page without data: fetched when somebody wants it as one file. Rejects when it does not come. */
export async function loadTemplate(signal: AbortSignal): Promise<Blob> {
  return fetchFile(`${import.meta.env.BASE_URL}onefile/template.html`, signal);
}

async function fetchFile(url: string, signal: AbortSignal): Promise<Blob> {
  const response = await fetch(url, { signal });
  if (!response.ok) throw new Error(`${url}: ${response.status} ${response.statusText}`);
  return response.blob();
}

/** The tables beside the dataset. Rejects when one does not come; null: there are none. */
export async function loadLists(signal: AbortSignal): Promise<ListFiles> {
  const { cities, regions } = gazetteerSource;
  const { tags, sources, profiles, places } = profilesSource;
  const files = [cities, regions, tags, sources, profiles, places].map(url => fetchFile(url, signal));
  const lists = await Promise.all(files);
  return Object.fromEntries(LISTS.map((name, i) => [name, lists[i]!])) as unknown as ListFiles;
}
