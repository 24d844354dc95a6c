// What is known of places and regions → the rows of the tables.

import { groupBy } from '../../lib/groupBy';
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

export interface KnownRegion {
  readonly item: string;
  readonly region: Region;
  /** Items in which it lies. */
  readonly around: ReadonlySet<string>;
  /** A country that has a code in the list of its own regions too. */
  readonly isCountry: boolean;
}

/** By code, of those in its country the outermost: a state, not its district. Empty: there is none, or more than one. */
export function regionOf(
  { regions }: KnownPlace,
  country: string,
  known: ReadonlyMap<string, KnownRegion>,
): string {
  const own = regions
    .flatMap(item => known.get(item) ?? [])
    .filter(({ region, isCountry }) => region.country === country && !isCountry);
  const outermost = own.filter(({ item, around }) =>
    own.every(other => other.item === item || !around.has(other.item)),
  );
  const [code, ...others] = new Set(outermost.map(({ region }) => region.code));
  return code !== undefined && others.length === 0 ? code : '';
}

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

/** By item. Rows of `factsQuery` say which has which code, those of `regionsQuery` what it is called and where it lies. */
export function regionsIn(facts: Iterable<Row>, rows: Iterable<Row>): ReadonlyMap<string, KnownRegion> {
  const told = groupBy([...rows], row => itemIn(row, 'region'));
  const found = new Map<string, KnownRegion>();
  for (const row of facts) {
    const [item, code] = [itemIn(row, 'region'), textIn(row, 'value')];
    if (textIn(row, 'fact') !== 'region' || found.has(item)) continue;
    const about = told.get(item) ?? [];
    const names = new Map(about.flatMap(({ name }) => (name ? [[name.lang, name.text ?? '']] : [])));
    const all = names.get('mul') ?? names.get('en') ?? names.get('de') ?? code;
    found.set(item, {
      item,
      region: {
        code,
        country: code.slice(0, 2),
        de: names.get('de') ?? all,
        en: names.get('en') ?? all,
        ru: names.get('ru') ?? '',
      },
      around: new Set(about.map(one => itemIn(one, 'outer'))),
      isCountry: about.some(({ country }) => country !== undefined),
    });
  }
  return found;
}
