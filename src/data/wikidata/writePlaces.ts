// What is known of places and regions → the rows of the tables.

import { NO_COUNTRY } from '../noCountry';
import type { PlaceName, Region } from '../records';
import type { KnownPlace } from './facts';
import { itemIn, textIn, type Row } from './rows';

const LANGS = ['de', 'en', 'ru'] as const;

/** Countries where a language is official, as far as cities there have partners of the bundled lists. */
const OFFICIAL: Readonly<Record<(typeof LANGS)[number], readonly string[]>> = {
  de: ['DE', 'AT', 'CH', 'LI', 'LU'],
  en: ['GB', 'IE', 'US', 'CA', 'AU', 'NZ', 'MT', 'ZA', 'IN', 'JM', 'SG'],
  ru: ['RU', 'BY', 'KZ', 'KG'],
};

/** Of several countries the one that was asked for; else the first by its code. */
export function countryOf({ countries }: KnownPlace, asked: readonly (string | null)[]): string {
  return asked.find(code => code !== null && countries.includes(code)) ?? countries[0] ?? NO_COUNTRY;
}

export const regionOf = ({ regions }: KnownPlace, country: string): string =>
  regions.find(code => code.startsWith(`${country}-`)) ?? '';

/** A name that holds in all languages stands in for a missing one of the same script; without any, the item's id. */
export function namesOf({ id, names }: KnownPlace, country: string): readonly PlaceName[] {
  const all = names.get('mul') ?? '';
  const isCyrillic = /\p{Script=Cyrillic}/u.test(all);
  const row = (lang: string, name: string, role: PlaceName['role']): PlaceName => ({
    place: id,
    lang,
    name,
    role,
    from: null,
    to: null,
  });
  const told = LANGS.flatMap(lang => {
    const name = names.get(lang) || (isCyrillic === (lang === 'ru') ? all : '');
    return name === '' ? [] : [row(lang, name, OFFICIAL[lang].includes(country) ? 'official' : 'exonym')];
  });
  if (told.some(({ role }) => role === 'official')) return told;
  return [
    row('', all || told.find(({ lang }) => lang === 'en')?.name || told[0]?.name || id, 'official'),
    ...told,
  ];
}

/** By code. Rows of `factsQuery` say which item has which code, those of `regionNamesQuery` what it is called. */
export function regionsIn(facts: Iterable<Row>, names: Iterable<Row>): ReadonlyMap<string, Region> {
  const namesOf = new Map<string, Map<string, string>>();
  for (const row of names) {
    const known = namesOf.get(itemIn(row, 'region')) ?? new Map<string, string>();
    namesOf.set(itemIn(row, 'region'), known.set(row.name?.lang ?? '', textIn(row, 'name')));
  }
  const found = new Map<string, Region>();
  for (const row of facts) {
    const code = textIn(row, 'value');
    if (textIn(row, 'fact') !== 'region' || found.has(code)) continue;
    const known = namesOf.get(itemIn(row, 'region'));
    const all = known?.get('mul') ?? known?.get('en') ?? known?.get('de') ?? code;
    found.set(code, {
      code,
      country: code.slice(0, 2),
      de: known?.get('de') ?? all,
      en: known?.get('en') ?? all,
      ru: known?.get('ru') ?? '',
    });
  }
  return found;
}
