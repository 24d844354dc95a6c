// The hand-kept tables in data/authority: the truth about places and every correction to a ledger. A table may be spread
// over several files: mends.csv, mends_de_ru.csv … are read one after the other, in the order of their names.
import { groupBy } from '../../src/lib/groupBy';
import { readRawRows, rawFilesIn, type RawRow } from './files';
import type { LedgerName } from './ledgers';

export interface Authority {
  /** Place id of a spelling as a ledger writes it. */
  placeOf(ledger: string, name: string, country: string, region: string): string | null;
  /** Place id of a name that stands without country and region, as in events and projects. */
  placeNamed(ledger: LedgerName, name: string): string | null;
  readonly places: ReadonlyMap<string, RawRow>;
  readonly namesOf: ReadonlyMap<string, readonly RawRow[]>;
  /** ISO 3166-2 code of a region's spelling, empty where none exists, null where nobody said. */
  regionCode(country: string, spelling: string): string | null;
  readonly regionNames: ReadonlyMap<string, RawRow>;
  readonly mends: readonly RawRow[];
  readonly extraAgreements: readonly RawRow[];
  readonly extraClaims: readonly RawRow[];
  readonly reasons: readonly RawRow[];
  /** Texts of the tables as they stand there, in German and Russian. */
  readonly translations: readonly RawRow[];
  /** What versions of the datasets changed, in the three languages. */
  readonly changes: readonly RawRow[];
  readonly publishers: ReadonlyMap<string, RawRow>;
  /** Of places whose list of ties was read, whole or in part; all others are known as partners only. */
  readonly tiesKnown: ReadonlyMap<string, string>;
  /** Which state a country, region or place belonged to, and when. */
  readonly states: readonly RawRow[];
  /** German and Russian names of cities of the gazetteer, by GeoNames id. */
  readonly cityNames: ReadonlyMap<string, RawRow>;
  /** What is corrected or added in rows of events.csv and projects.csv, found by their id. */
  readonly eventMends: readonly RawRow[];
  readonly projectMends: readonly RawRow[];
  /** Roles that events.csv has no column for. */
  readonly eventRoles: readonly RawRow[];
  /** Names of organisations beside those of organisations.csv. */
  readonly organisationNames: readonly RawRow[];
  /** Addresses of the texts that ledgers cite as `source:NUMBER_…`, by number. */
  readonly originPages: ReadonlyMap<string, string>;
  /** Hashes of the names of private persons. */
  readonly personsDenied: ReadonlySet<string>;
  /** Agreements whose date lies outside the plausible span and is right. */
  readonly dateExceptions: ReadonlyMap<string, RawRow>;
  /** Tags of places, each with its source; the vocabulary and the sources. */
  readonly profiles: readonly RawRow[];
  readonly profileTags: readonly RawRow[];
  readonly profileSources: readonly RawRow[];
}

const NUL = '\u0000';

/** Rows of all files of a table. */
export type ReadTable = (name: string) => readonly RawRow[];

const readFromDisk: ReadTable = name =>
  rawFilesIn('authority')
    .filter(file => file === `${name}.csv` || file.startsWith(`${name}_`))
    .flatMap(file => readRawRows(`authority/${file}`));

/** Of rows with one key the first counts. */
const firstBy = (rows: readonly RawRow[], column: string): ReadonlyMap<string, RawRow> =>
  new Map([...rows].reverse().map(row => [row.get(column), row]));

export function readAuthority(file: ReadTable = readFromDisk): Authority {
  const spellings = new Map<string, string>();
  const bare = new Map<string, string>();
  for (const row of file('spellings')) {
    const [ledger, name, place] = [row.get('ledger'), row.get('name_de'), row.get('place')];
    spellings.set([ledger, name, row.get('country'), row.get('region')].join(NUL), place);
    bare.set([ledger, name].join(NUL), place);
  }
  const regions = new Map(
    file('regions').map(row => [[row.get('country'), row.get('spelling')].join(NUL), row.get('code')]),
  );
  return {
    placeOf: (...key) => spellings.get(key.join(NUL)) ?? null,
    placeNamed: (...key) => bare.get(key.join(NUL)) ?? null,
    places: firstBy(file('places'), 'id'),
    namesOf: groupBy(file('place_names'), row => row.get('place')),
    regionCode: (...key) => regions.get(key.join(NUL)) ?? null,
    regionNames: firstBy(file('region_names'), 'code'),
    cityNames: firstBy(file('city_names'), 'city'),
    mends: file('mends'),
    extraAgreements: file('extra_agreements'),
    extraClaims: file('extra_claims'),
    reasons: [...firstBy(file('reasons'), 'code').values()].reverse(),
    translations: [...firstBy(file('translations'), 'text').values()],
    changes: file('changes'),
    publishers: firstBy(file('publishers'), 'host'),
    tiesKnown: new Map(file('ties_known').map(row => [row.get('place'), row.get('ties_known')])),
    states: file('states'),
    eventMends: file('events_mends'),
    projectMends: file('projects_mends'),
    eventRoles: file('event_roles'),
    organisationNames: file('organisation_names'),
    originPages: new Map(file('origin_pages').map(row => [row.get('text'), row.get('url')])),
    personsDenied: new Set(file('persons_denied').map(row => row.get('sha256'))),
    dateExceptions: firstBy(file('date_exceptions'), 'agreement'),
    profiles: file('profiles'),
    profileTags: file('profile_tags'),
    profileSources: file('profile_sources'),
  };
}
