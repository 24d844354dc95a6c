// The datasets that come with the app: every folder under data/ with a datapackage.json. A new folder needs no code.
// Tables stay files of their own (?no-inline), so that the page fetches only the dataset it shows.
import type { DatasetSource } from './loadDataset';
import type { Localised } from './records';

export interface CatalogueEntry extends DatasetSource {
  readonly title: Localised;
  /** None where its descriptor is not at hand. */
  readonly version?: string;
}

const FIRST = 'germany-russia';

const descriptors = import.meta.glob<string>(
  ['/data/*/datapackage.json', '!/data/gazetteer/**', '!/data/profiles/**'],
  {
    eager: true,
    query: '?url&no-inline',
    import: 'default',
  },
);
const titles = import.meta.glob<Localised>(
  ['/data/*/datapackage.json', '!/data/gazetteer/**', '!/data/profiles/**'],
  {
    eager: true,
    import: 'titles',
  },
);
const versions = import.meta.glob<string>(
  ['/data/*/datapackage.json', '!/data/gazetteer/**', '!/data/profiles/**'],
  {
    eager: true,
    import: 'version',
  },
);
const tables = import.meta.glob<string>(
  [
    '/data/*/*.csv',
    '!/data/*/merges.csv',
    '!/data/authority/**',
    '!/data/gazetteer/**',
    '!/data/profiles/**',
  ],
  {
    eager: true,
    query: '?url&no-inline',
    import: 'default',
  },
);

const folderOf = (path: string): string => path.split('/')[2] ?? '';

/** By file name without ending. The schema, which tells tables from other files, stays with what reads them. */
function tablesIn(folder: string): DatasetSource['tables'] {
  const files = Object.entries(tables).filter(([path]) => folderOf(path) === folder);
  return Object.fromEntries(files.map(([path, url]) => [path.split('/').at(-1)!.replace('.csv', ''), url]));
}

export const catalogue: readonly CatalogueEntry[] = Object.entries(descriptors)
  .map(([path, descriptorUrl]) => {
    const id = folderOf(path);
    const title = titles[path] ?? { de: id, en: id, ru: id };
    return { id, title, version: versions[path] ?? '', descriptorUrl, tables: tablesIn(id) };
  })
  .sort((p, q) => Number(q.id === FIRST) - Number(p.id === FIRST) || (p.id < q.id ? -1 : 1));
