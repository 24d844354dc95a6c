// The profiles of places as the app reads them, and how complete they are.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { profileCompleteness } from '../../../src/analysis/profiles/completeness';
import { readProfiles, type Profiles } from '../../../src/data/profiles/profiles';
import type { Dataset } from '../../../src/data/records';
import { DATA } from '../files';
import type { Cell } from './texts';

export function readBundledProfiles(): Profiles {
  const table = (name: string) => readFileSync(join(DATA, 'profiles', `${name}.csv`), 'utf8');
  return readProfiles({
    tags: table('tags'),
    sources: table('sources'),
    profiles: table('profiles'),
    places: table('places'),
  });
}

/** What stands in the profiles and is written by others. */
export const profileCells = ({ sources, statements }: Profiles): readonly Cell[] => [
  ...[...sources.values()].flatMap(({ id, url, publisher }) =>
    [url, publisher].map(text => ({ where: `profiles/sources, ${id}`, text })),
  ),
  ...[...statements].flatMap(([place, own]) =>
    own.map(({ tag, note }) => ({ where: `profiles/profiles, ${place}, ${tag}`, text: note })),
  ),
];

export function formatProfileCompleteness(profiles: Profiles, datasets: readonly Dataset[]): string {
  const count = [...profiles.statements.values()].reduce((sum, own) => sum + own.length, 0);
  const everywhere = profileCompleteness(profiles, [...profiles.statements.keys()]);
  return [
    'profiles',
    `  ${count} statements from ${profiles.sources.size} sources on ${profiles.statements.size} places`,
    ...datasets.map(({ info, tables }) => {
      const { places, profiled } = profileCompleteness(
        profiles,
        tables.places.map(({ id }) => id),
      );
      return `  ${info.id}: ${profiled} of ${places} places have a sourced tag`;
    }),
    `  places per tag: ${[...everywhere.byTag].map(([tag, n]) => `${tag} ${n}`).join(', ')}`,
  ].join('\n');
}
