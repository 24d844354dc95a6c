// What is told of one tie or place, and the names of places, countries and regions in the language of the text. Of
// another time they are those of that year: "Leningrad".

import { foundedOn as foundingDate } from '../../graph/lifespan';
import { nameIn } from '../../graph/names';
import { formatCountry, formatDate, formatList, formatNumber } from '../../i18n/format';
import { distance as kilometres } from '../../lib/geodesy';
import { figure, type FigureWorld, type Value } from './figure';

function nameOf({ network, names, lang }: FigureWorld, place: number, year?: number) {
  return nameIn(names, network.places[place]!.id, lang, year ?? null);
}

/** A name in a language that is not known carries that of the text. */
const written = (text: string, lang: string): Value => (lang === '' ? { text } : { text, lang });

export const place = figure({ needs: ['place'], may: ['year'] }, asked => {
  const { text, lang } = nameOf(asked, asked.place, asked.year);
  return written(text, lang);
});

export const tie = figure({ needs: ['tie'], may: ['year'] }, asked => ({
  text: tieName(asked, asked.tie, asked.year),
}));

function tieName(world: FigureWorld, tie: number, year?: number): string {
  const { a, b } = world.network.ties[tie]!;
  // Russian sets the dash of two names apart.
  const dash = world.lang === 'ru' ? '\u00a0– ' : '–';
  return `${nameOf(world, a, year).text}${dash}${nameOf(world, b, year).text}`;
}

/** More are no list that anybody takes in. */
export const MOST_NAMED = 3;

/** "Ulm–Tula, Suhl–Oka und Jena–Perm"; silent where there is none, and where there are more than a few. */
export function fewTies(world: FigureWorld, ties: readonly number[]): Value | null {
  return few(
    world,
    ties.map(tie => tieName(world, tie)),
  );
}

/** "Ulm und Suhl"; likewise. */
export function fewPlaces(world: FigureWorld, places: readonly number[]): Value | null {
  return few(
    world,
    places.map(place => nameOf(world, place).text),
  );
}

function few({ lang }: FigureWorld, names: readonly string[]): Value | null {
  return names.length === 0 || names.length > MOST_NAMED ? null : { text: formatList(lang, names) };
}

export const foundedIn = figure({ needs: ['tie'] }, ({ network, tie }) => {
  const year = network.founded[tie]!;
  return Number.isNaN(year) ? null : { text: String(year) };
});

/** As precisely as its source: "1988", "Mai 1988", "12. Mai 1988". */
export const foundedOn = figure({ needs: ['tie'] }, ({ network, tie, lang }) => {
  const date = foundingDate(network.ties[tie]!);
  return date === null ? null : { text: formatDate(lang, date) };
});

/** Between its two places, in whole kilometres. */
export const distance = figure({ needs: ['tie'] }, ({ network, tie, lang }) => {
  const { a, b } = network.ties[tie]!;
  const [p, q] = [network.places[a]!, network.places[b]!];
  const km = Math.round(kilometres([p.lon, p.lat], [q.lon, q.lat]));
  return Number.isNaN(km) ? null : { text: `${formatNumber(lang, km)}\u00a0${lang === 'ru' ? 'км' : 'km'}` };
});

export const country = figure({ needs: ['country'] }, ({ country, lang }) => ({
  text: formatCountry(lang, country),
}));

export const region = figure({ needs: ['region'] }, ({ region, tables, lang }): Value | null => {
  const found = tables.regions.find(({ code }) => code === region)!;
  return found[lang] === '' ? { text: found.en, lang: 'en' } : { text: found[lang] };
});

/** The year and the day on which the sources were read. */
export const today = figure({}, ({ network }) => ({ text: String(network.today) }));
export const readOn = figure({}, ({ network, lang }) => ({ text: formatDate(lang, network.info.readOn) }));
