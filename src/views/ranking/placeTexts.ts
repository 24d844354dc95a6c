// Names of places and countries, to sort and to search by.

import type { NameIndex } from '../../graph/names';
import type { Network } from '../../graph/network';
import { formatCountry } from '../../i18n/format';
import { foldings } from '../../lib/fold';
import { eachOf, type Work } from '../../lib/steps';
import { alphabeticalRanks } from '../parts/rows/rowOrder';

export interface Country {
  readonly name: string;
  /** Where it stands in the alphabet. */
  readonly rank: number;
}

export function countryTexts(network: Network | null, lang: string): ReadonlyMap<string, Country> {
  const codes = [...new Set((network?.places ?? []).map(({ country }) => country))];
  const names = codes.map(code => formatCountry(lang, code));
  const ranks = alphabeticalRanks(names, lang);
  return new Map(codes.map((code, at) => [code, { name: names[at]!, rank: ranks[at]! }]));
}

/** Per place all its names and that of its country, folded, with a blank before each word. */
export function* foldingTexts(
  { places }: Network,
  names: NameIndex,
  countries: ReadonlyMap<string, Country>,
): Work<readonly string[]> {
  const folded = new Map([...countries].map(([code, { name }]) => [code, foldings(name)]));
  const texts: string[] = [];
  yield* eachOf(places, ({ id, country }) => {
    const own = (names.get(id) ?? []).flatMap(({ name }) => foldings(name));
    texts.push(` ${[...new Set([...own, ...(folded.get(country) ?? [])])].join(' ')}`);
  });
  return texts;
}
