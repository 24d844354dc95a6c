// Fetches the profiles; runs in the worker, when something first asks for them.

import { readProfiles, type ProfileFiles, type Profiles } from './profiles';

/** Where the tables lie. Plain data, so that it can cross to a worker. */
export type ProfilesSource = ProfileFiles;

let known: { readonly url: string; readonly profiles: Promise<Profiles> } | undefined;

/** Rejects when a table does not come; then the next who asks tries again. */
export function loadProfiles(source: ProfilesSource): Promise<Profiles> {
  if (known?.url === source.profiles) return known.profiles;
  const profiles = fetchAll(source).then(readProfiles);
  const mine = { url: source.profiles, profiles };
  known = mine;
  profiles.catch(() => {
    if (known === mine) known = undefined;
  });
  return profiles;
}

async function fetchAll(source: ProfilesSource): Promise<ProfileFiles> {
  const [tags, sources, profiles, places] = await Promise.all([
    fetchText(source.tags),
    fetchText(source.sources),
    fetchText(source.profiles),
    fetchText(source.places),
  ]);
  return { tags, sources, profiles, places };
}

async function fetchText(url: string): Promise<string> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status} ${response.statusText}`);
  return response.text();
}
