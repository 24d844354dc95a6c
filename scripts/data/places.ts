// Places of a dataset: from data/authority first, then the gazetteer, then the ledgers.
import { PLACE_KINDS, type Place, type PlaceName, type Region, type TiesKnown } from '../../src/data/records';
import { NAME_ROLES } from '../../src/data/records';
import type { Authority } from './authority';
import { choosePopulation, type GazetteerMatch } from './gazetteerMatch';
import type { LedgerPlace } from './ledgers';

/** All that the ledgers say of one place, in ledger order. */
export interface PlaceSightings {
  readonly id: string;
  readonly seen: readonly LedgerPlace[];
}

const number = (text: string): number | null => (text === '' ? null : Number(text));

const firstOf = <T>(seen: readonly LedgerPlace[], pick: (p: LedgerPlace) => T | null): T | null => {
  for (const place of seen) {
    const value = pick(place);
    if (value !== null) return value;
  }
  return null;
};

export interface BuiltPlaces {
  readonly places: readonly Place[];
  readonly place_names: readonly PlaceName[];
  readonly regions: readonly Region[];
  /** What the authority does not say yet, in words. */
  readonly missing: readonly string[];
}

function buildPlace(
  { id, seen }: PlaceSightings,
  authority: Authority,
  gazetteer: GazetteerMatch,
  tiesKnown: TiesKnown,
  missing: string[],
): Place {
  const row = authority.places.get(id);
  if (!row) missing.push(`places.csv: ${id}`);
  const country = row?.get('country') || seen[0]?.country || '';
  const kind = PLACE_KINDS.find(k => k === row?.get('kind')) ?? 'city';
  const given = { lat: number(row?.get('lat') ?? ''), lon: number(row?.get('lon') ?? '') };
  const ledger = { lat: firstOf(seen, p => p.lat), lon: firstOf(seen, p => p.lon) };
  const stated = number(row?.get('population') ?? '');
  // Only cities stand in the gazetteer; a district that is called like its capital is not that city.
  const match =
    kind === 'city'
      ? gazetteer.find(
          [
            ...seen.flatMap(p => [p.de, p.en, p.ru]),
            ...(authority.namesOf.get(id) ?? []).map(n => n.get('name')),
          ],
          country,
          given.lat ?? ledger.lat,
          given.lon ?? ledger.lon,
        )
      : null;
  const population =
    stated !== null
      ? { population: stated, populationYear: number(row?.get('population_year') ?? '') }
      : choosePopulation(
          match,
          firstOf(seen, p => p.population),
        );
  const lat = given.lat ?? match?.lat ?? ledger.lat;
  const lon = given.lon ?? match?.lon ?? ledger.lon;
  if (lat === null || lon === null) missing.push(`coordinates: ${id}`);
  const codes = seen.map(p => authority.regionCode(p.country, p.region));
  if (codes.every(code => code === null) && !row?.get('region'))
    missing.push(`regions.csv: ${country} ${seen[0]?.region ?? ''} (${id})`);
  return {
    id,
    kind,
    country,
    region: row?.get('region') || codes.find(code => code) || '',
    lat: lat ?? NaN,
    lon: lon ?? NaN,
    ...population,
    tiesKnown,
  };
}

/** Rows of place_names.csv; a language that it lacks is filled from the ledgers as they spell the place. */
function buildNames({ id, seen }: PlaceSightings, authority: Authority): readonly PlaceName[] {
  const kept = (authority.namesOf.get(id) ?? []).map((row): PlaceName => ({
    place: id,
    lang: row.get('lang'),
    name: row.get('name'),
    role: NAME_ROLES.find(r => r === row.get('role')) ?? 'alias',
    from: number(row.get('from')),
    to: number(row.get('to')),
  }));
  const current = new Set(kept.filter(n => n.role !== 'historic' && n.role !== 'alias').map(n => n.lang));
  const [first] = seen;
  const own = { DE: 'de', AT: 'de', RU: 'ru', GB: 'en' }[first?.country ?? ''];
  const fallback = (['de', 'en', 'ru'] as const).flatMap((lang): PlaceName[] => {
    const name = firstOf(seen, p => p[lang] || null);
    if (!name || current.has(lang)) return [];
    return [{ place: id, lang, name, role: lang === own ? 'official' : 'exonym', from: null, to: null }];
  });
  const order = (name: PlaceName) => NAME_ROLES.indexOf(name.role);
  return [...kept, ...fallback].sort((p, q) => order(p) - order(q));
}

export function buildPlaces(
  sightings: readonly PlaceSightings[],
  authority: Authority,
  gazetteer: GazetteerMatch,
  tiesKnown: (id: string) => TiesKnown,
): BuiltPlaces {
  const missing: string[] = [];
  const sorted = [...sightings].sort((p, q) => (p.id < q.id ? -1 : 1));
  const places = sorted.map(s => buildPlace(s, authority, gazetteer, tiesKnown(s.id), missing));
  const regions = [...new Set(places.map(p => p.region))]
    .filter(code => code !== '')
    .sort()
    .flatMap((code): Region[] => {
      const row = authority.regionNames.get(code);
      if (!row) missing.push(`region_names.csv: ${code}`);
      return row
        ? [{ code, country: row.get('country'), de: row.get('de'), en: row.get('en'), ru: row.get('ru') }]
        : [];
    });
  return { places, place_names: sorted.flatMap(s => buildNames(s, authority)), regions, missing };
}
