// When two spellings of a country are one: "DE" and "Germany" are. A part of one ("England"), or a name with its country
// behind a comma, stays as it is written: that two such places are one is for the reader to say.

import { fold } from '../../lib/fold';
import { countryCode } from '../columns/countries';
import type { CountryKey } from '../pairTablePlaces';

/** The names of parts that lists give as a country, folded. */
const PARTS: ReadonlySet<string> = new Set(
  [
    ['england', 'angleterre', 'inglaterra', 'angliya'],
    ['scotland', 'schottland', 'ecosse', 'escocia', 'shotlandiya'],
    ['wales', 'pays de galles', 'gales', 'uels'],
    ['northern ireland', 'nordirland', 'irlande du nord', 'irlanda del norte', 'severnaya irlandiya'],
  ].flat(),
);

/** A country that nobody knows is what is written. */
export function countryKey(written: string): CountryKey {
  const folded = fold(written);
  if (written.includes(',') || PARTS.has(folded)) return folded;
  return countryCode(written) ?? folded;
}
