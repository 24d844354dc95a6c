// data/profiles: what sources say of places' economy, goals and challenges (data/authority/profiles.csv and the themes of
// the datasets' projects), and how far from coast and border they lie. The page fetches it only when something asks.
import type { Tables } from '../../src/data/records';
import { formatCsv, type RawRow } from './files';
import type { GazetteerMatch } from './gazetteerMatch';
import type { GeoName } from './geonames';
import type { MapDistance } from './mapDistance';
import { checkProfileRows, type Vocabulary } from './profileChecks';
import { formatProfilePackage } from './profilePackage';

/** A town on the coast, or at the border, lies at most so far from it; see the sentences of the tags. */
export const COAST_KM = 15;
export const BORDER_KM = 25;

/** Which tag a project's theme gives its places. Themes without one are too general, or endanger people. */
const TAG_OF_THEME: Readonly<Record<string, string>> = {
  youth: 'youth',
  digital: 'digital',
  culture: 'culture',
  education: 'learning',
  environment: 'environment',
  memory: 'remembrance',
  inclusion: 'inclusion',
  vocational: 'vocational',
  sport: 'sport',
  health: 'health',
};

export interface ProfileInputs extends Vocabulary {
  /** Rows of data/authority/profiles.csv. */
  readonly rows: readonly RawRow[];
  readonly datasets: readonly Pick<
    Tables,
    'places' | 'place_names' | 'projects' | 'project_places' | 'project_themes' | 'sources'
  >[];
  readonly cities: readonly GeoName[];
  /** GeoNames ids of the cities that the page can know: those of data/gazetteer. */
  readonly gazetteer: ReadonlySet<string>;
  readonly match: GazetteerMatch;
  readonly map: { readonly coasts: MapDistance; readonly borders: MapDistance };
}

export interface BuiltProfiles {
  /** By path under data/. */
  readonly files: ReadonlyMap<string, string>;
  readonly problems: readonly string[];
}

interface Line {
  readonly place: string;
  readonly tag: string;
  readonly source: string;
  readonly note: string;
  readonly lang: string;
  readonly project: string;
}

interface SourceLine {
  readonly id: string;
  readonly url: string;
  readonly publisher: string;
  readonly date: string;
}

export function buildProfiles(inputs: ProfileInputs): BuiltProfiles {
  const { tags, sources, rows, datasets, gazetteer } = inputs;
  const known = new Set([...gazetteer, ...datasets.flatMap(({ places }) => places.map(({ id }) => id))]);
  const stated = rows.map(row => lineOf(row)).filter(({ place }) => known.has(place));
  const fromProjects = datasets.flatMap(projectLines);
  const lines = [
    ...new Map([...stated, ...fromProjects.map(({ line }) => line)].map(l => [keyOf(l), l])).values(),
  ];
  lines.sort(
    (p, q) =>
      order(p.place, q.place) ||
      order(p.tag, q.tag) ||
      order(p.source, q.source) ||
      order(p.project, q.project),
  );
  const cited = new Set(lines.map(({ source }) => source));
  const sourceLines: readonly SourceLine[] = [
    ...sources.map(row => ({
      id: row.get('id'),
      url: row.get('url'),
      publisher: row.get('publisher'),
      date: row.get('date'),
    })),
    ...new Map(fromProjects.map(({ source }) => [source.id, source])).values(),
  ].filter(({ id }) => cited.has(id));
  const TAG_COLUMNS = ['id', 'group', 'rule', 'de', 'en', 'ru', 'about_de', 'about_en', 'about_ru'];
  return {
    files: new Map([
      [
        'profiles/tags.csv',
        formatCsv(
          TAG_COLUMNS,
          tags.map(row => TAG_COLUMNS.map(column => row.get(column))),
        ),
      ],
      [
        'profiles/sources.csv',
        formatCsv(
          ['id', 'url', 'publisher', 'date'],
          [...sourceLines]
            .sort((p, q) => order(p.id, q.id))
            .map(({ id, url, publisher, date }) => [id, url, publisher, date]),
        ),
      ],
      [
        'profiles/profiles.csv',
        formatCsv(
          ['place', 'tag', 'source', 'note', 'lang', 'project'],
          lines.map(({ place, tag, source, note, lang, project }) => [
            place,
            tag,
            source,
            note,
            lang,
            project,
          ]),
        ),
      ],
      ['profiles/places.csv', formatPlaces(inputs)],
      ['profiles/datapackage.json', formatProfilePackage(COAST_KM, BORDER_KM)],
    ]),
    problems: checkProfileRows(inputs),
  };
}

const order = (p: string, q: string) => (p < q ? -1 : p > q ? 1 : 0);

const keyOf = ({ place, tag, source, project }: Line) => [place, tag, source, project].join(' ');

const lineOf = (row: RawRow): Line => ({
  place: row.get('place'),
  tag: row.get('tag'),
  source: row.get('source'),
  note: row.get('note'),
  lang: row.get('lang'),
  project: '',
});

/** A project that took place gives its places the tags of its themes, with the project's own source. */
function projectLines({
  places,
  projects,
  project_places,
  project_themes,
  sources,
}: ProfileInputs['datasets'][number]): readonly { readonly line: Line; readonly source: SourceLine }[] {
  const here = new Set(places.map(({ id }) => id));
  const byId = new Map(sources.map(source => [source.id, source]));
  return projects
    .filter(({ state }) => state === 'held')
    .flatMap(project => {
      const source = byId.get(project.source);
      if (!source) return [];
      const themes = project_themes.filter(theme => theme.project === project.id);
      const own = new Set(themes.flatMap(({ theme }) => TAG_OF_THEME[theme] ?? []));
      return project_places
        .filter(({ project: id, place }) => id === project.id && here.has(place))
        .flatMap(({ place }) =>
          [...own].map(tag => ({
            line: {
              place,
              tag,
              source: source.id,
              note: project.title,
              lang: project.titleLang,
              project: project.id,
            },
            source: { ...source, date: source.date ?? '' },
          })),
        );
    });
}

/** GeoNames ids of the datasets' cities, and the distances of all cities near a coast or border. */
function formatPlaces({ datasets, cities, gazetteer, match, map }: ProfileInputs): string {
  const near = (lon: number, lat: number) => [
    rounded(map.coasts.within(lon, lat, COAST_KM)),
    rounded(map.borders.within(lon, lat, BORDER_KM)),
  ];
  const rows: (readonly (string | number | null)[])[] = [];
  const seen = new Set<string>();
  for (const { places, place_names } of datasets) {
    const names = new Map<string, string[]>();
    for (const { place, name } of place_names) names.set(place, [...(names.get(place) ?? []), name]);
    for (const { id, kind, country, lat, lon } of places) {
      if (seen.has(id) || (kind !== 'city' && kind !== 'borough')) continue;
      seen.add(id);
      const city = kind === 'city' ? match.find(names.get(id) ?? [], country, lat, lon) : null;
      rows.push([id, city && gazetteer.has(city.id) ? city.id : '', ...near(lon, lat)]);
    }
  }
  for (const { id, lat, lon } of cities) if (gazetteer.has(id)) rows.push([id, '', ...near(lon, lat)]);
  return formatCsv(
    ['place', 'geonames', 'coast', 'border'],
    rows
      .filter(row => row.slice(1).some(cell => cell !== '' && cell !== null))
      .sort(([p], [q]) => order(String(p), String(q))),
  );
}

const rounded = (km: number | null): number | null => (km === null ? null : Math.round(km));
