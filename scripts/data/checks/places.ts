// Places and regions: every place inside its country and named, every region code of one country and one spelling.
import type { Dataset } from '../../../src/data/records';
import type { CountryShapes } from './countryShapes';

/** Simplified coasts and borders of the atlas stray by about this much; small islands are missing from it. */
const TOLERANCE_KM = 25;

export function checkCoordinates({ tables }: Dataset, shapes: CountryShapes): readonly string[] {
  return tables.places.flatMap(({ id, country, lat, lon }) => {
    const km = shapes.distanceOutside(country, lon, lat);
    if (km === null) return [`${id}: no shape of country ${country}`];
    // Not a number where it has no coordinates.
    return !(km <= TOLERANCE_KM) ? [`${id}: ${lat}, ${lon} is ${Math.round(km)} km outside ${country}`] : [];
  });
}

export function checkRegions({ tables }: Dataset): readonly string[] {
  const country = new Map(tables.regions.map(r => [r.code, r.country]));
  const seen = new Map<string, string>();
  const errors: string[] = [];
  for (const { code, country: of, de, en } of tables.regions) {
    if (!code.startsWith(`${of}-`)) errors.push(`region ${code}: the code is not one of ${of}`);
    for (const [lang, name] of Object.entries({ de, en })) {
      const key = `${of} ${lang} ${name}`;
      if (seen.has(key)) errors.push(`region ${code}: ${name} (${lang}) is the name of ${seen.get(key)} too`);
      seen.set(key, code);
    }
  }
  for (const place of tables.places)
    if (place.region !== '' && country.get(place.region) !== place.country)
      errors.push(`${place.id}: region ${place.region} is not in ${place.country}`);
  return errors;
}

/** Languages in which each place has a name of today. */
function namedLanguages({ tables }: Dataset): ReadonlyMap<string, ReadonlySet<string>> {
  const named = new Map<string, Set<string>>(tables.places.map(p => [p.id, new Set()]));
  for (const { place, lang, role } of tables.place_names)
    if (role !== 'historic' && role !== 'alias') named.get(place)?.add(lang);
  return named;
}

export function checkNames(dataset: Dataset, required: readonly string[]): readonly string[] {
  const errors: string[] = [];
  for (const [place, langs] of namedLanguages(dataset))
    for (const lang of required) if (!langs.has(lang)) errors.push(`${place}: no name in ${lang}`);
  for (const { place, name, from, to } of dataset.tables.place_names)
    if (from !== null && to !== null && from > to)
      errors.push(`${place}: ${name} was given up before it came`);
  const current = new Set<string>();
  for (const { place, lang, name, role } of dataset.tables.place_names) {
    if (role !== 'exonym' && role !== 'transcription' && !(role === 'official' && required.includes(lang)))
      continue;
    const key = `${place} ${lang}`;
    if (current.has(key)) errors.push(`${place}: a second name of today in ${lang}: ${name}`);
    current.add(key);
  }
  return errors;
}
