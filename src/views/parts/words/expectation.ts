// How many partners are expected of one place, in a sentence with the numbers in it, or why nobody can say: for the panel
// and for the fact sheet. The texts are fetched with the panel that tells of it (`EXPECTATION_LOADERS`, by
// `followTexts`), the numbers are `state.expecting`.

import { FLAG, LOW_Z, type Found } from '../../../analysis/underconnected/underconnected';
import { NO_COUNTRY } from '../../../data/noCountry';
import { isFiltered } from '../../../graph/filter';
import { SEAT } from '../../../graph/placeFacts';
import { countryCodes } from '../../../graph/slice';
import { formatCountry, formatFigure, formatNumber, formatPercent } from '../../../i18n/format';
import { capital } from '../../../lib/capital';
import { groupNames } from '../../../state/picture';
import { onceFor } from '../../../lib/onceFor';
import type { State } from '../../../state/state';
import type { Expectation } from '../../../worker/askExpectation';
import type { ExpectationTexts } from './expectationTexts';
import { yearEndIn } from './yearEnd';

export { LOADERS as EXPECTATION_LOADERS, type ExpectationTexts } from './expectationTexts';

/** What a place is compared with: the terms of the model that tell places apart. */
export type Like = 'city' | 'regionSeat' | 'countrySeat';
export type Where = 'region' | 'country' | 'nowhere';
export type Flagged = keyof typeof FLAG;

export interface Told {
  readonly sentence: string;
  readonly partners: number;
  readonly expected: number;
  /** The middle 90 of 100 of such places. */
  readonly low: number;
  readonly high: number;
  readonly flags: readonly Flagged[];
}

/** Why a place is not among those that are compared; `network`: none is, as there is no model that says anything. */
export type Untold = keyof ExpectationTexts['reasons'];

export type PlaceExpectation = Told | { readonly sentence: string; readonly reason: Untold };

export interface Speaker {
  readonly lang: string;
  readonly t: ExpectationTexts;
  /** Of a place of the network. */
  readonly nameOf: (place: number) => string;
  /** Of a code of ISO 3166-2; empty: nobody knows its name. */
  readonly regionName: (code: string) => string;
  /** Of which time and filters the numbers are, where not of all; else empty. */
  readonly frame: string;
}

export function speakerIn(state: State, t: ExpectationTexts): Speaker {
  const lang = state.lang.value;
  const regions = state.data.value?.tables.regions ?? [];
  const known = new Set(regions.map(({ code }) => code));
  const name = groupNames(regions, lang);
  const names = state.nameOf.value;
  return {
    lang,
    t,
    nameOf: place => names(place).text,
    regionName: code => (known.has(code) ? name(code).text : ''),
    frame: frameIn(state, t),
  };
}

function frameIn(state: State, { frame }: ExpectationTexts): string {
  const [from, to] = state.period.value;
  const time = {
    all: () => '',
    year: () => state.messages.value.yearEnd.at(yearEndIn(state, state.year.value)),
    period: () => frame.period(String(from), String(to)),
  }[state.mode.value]();
  const filtered = isFiltered({ filter: state.filter.value, ends: state.ends.value }) ? frame.filtered : '';
  return capital([time, filtered].filter(part => part !== '').join(', '));
}

/** `place`: index into the network, or behind it one of the absent cities. */
export function expectationOf(speaker: Speaker, expectation: Expectation, place: number): PlaceExpectation {
  const { answer, facts, network } = expectation;
  const { t } = speaker;
  const reasonIs = (reason: Untold) => ({
    reason,
    sentence: t.reasons[reason](nameIn(speaker, expectation, place)),
  });
  const own = network.places[place];
  // What holds of this place alone is told before what holds of all.
  if (own && own.kind !== 'city') return reasonIs('notCity');
  if (expectation.undated[place] === 1) return reasonIs('undated');
  if (own && expectation.coverage.known[place] !== 1) return reasonIs('boundary');
  if (answer.refused !== null || !answer.model.telling || !facts) return reasonIs('network');
  const row = rowsOf(answer).get(place);
  if (row === undefined) return reasonIs('population');
  const flags = flagsOf(expectation, answer, row);
  return {
    sentence: sentenceOf(speaker, expectation, answer, row),
    partners: answer.partners[row]!,
    expected: answer.expected[row]!,
    low: answer.low[row]!,
    high: answer.high[row]!,
    flags,
  };
}

function sentenceOf(speaker: Speaker, expectation: Expectation, answer: Found, row: number): string {
  const { t, lang } = speaker;
  const { coverage, facts } = expectation;
  const place = answer.places[row]!;
  const say = (n: number) => formatNumber(lang, n);
  const [name, about] = [nameIn(speaker, expectation, place), aboutPlace(speaker, expectation, place)];
  const partners = answer.partners[row]!;
  const isAbsent = place >= expectation.network.places.length;
  const has = isAbsent
    ? t.absent(name, about)
    : t.has(name, about, partners, say(partners), coverage.basis !== 'all');
  const { model } = answer;
  const inUse = (term: Like) => model.coefficients.some(one => one.term === term);
  const seat = facts!.seat[place];
  const like: Like =
    seat === SEAT.country && inUse('countrySeat')
      ? 'countrySeat'
      : seat === SEAT.region && inUse('regionSeat')
        ? 'regionSeat'
        : 'city';
  const hasRegion = answer.regional[row] === 1 && facts!.region[place] !== 0 && differs(model.regionSpread);
  // There is one capital in a country.
  const where: Where =
    like === 'countrySeat'
      ? 'nowhere'
      : hasRegion
        ? 'region'
        : differs(model.countrySpread)
          ? 'country'
          : 'nowhere';
  const expected = t.expected(
    like,
    where,
    expectedText(lang, answer.expected[row]!),
    say(answer.low[row]!),
    say(answer.high[row]!),
  );
  const flags = flagsOf(expectation, answer, row);
  const z = answer.z[row]!;
  const verdict = (answer.flags[row]! & FLAG.low) !== 0 ? 'low' : z > -LOW_Z ? 'high' : 'usual';
  const more = [
    isAbsent && verdict !== 'high' ? t.absentVerdict[verdict] : t.verdict[verdict],
    flags.includes('oneCountry') &&
      t.oneCountry(
        formatCountry(lang, countryCodes(expectation.network)[answer.topCountry[row]!] ?? ''),
        formatPercent(lang, answer.topShare[row]!),
      ),
    flags.includes('peripheral') && t.peripheral,
  ].filter(part => part !== false);
  const frame = speaker.frame === '' ? '' : `${speaker.frame}: `;
  return `${frame}${has}; ${expected}. ${more.join(' ')}`;
}

/** Effects of groups that hardly differ say nothing of a place. */
const LITTLE = 0.01;
const differs = (spread: number) => spread > LITTLE;

/** "Nordrhein-Westfalen, 156.000 Einwohner": its region where it has a name, else its country. */
function aboutPlace(speaker: Speaker, expectation: Expectation, place: number): string {
  const { where, people } = partsOf(speaker, expectation, place);
  return [where, people].filter(part => part !== '').join(', ');
}

export function partsOf(
  speaker: Speaker,
  expectation: Expectation,
  place: number,
): { readonly where: string; readonly people: string } {
  const { network, facts, absent } = expectation;
  const { lang, t } = speaker;
  const own = network.places[place];
  const country = own?.country ?? absent[place - network.places.length]!.country;
  const where =
    (own ? speaker.regionName(own.region) : '') ||
    (country === NO_COUNTRY ? '' : formatCountry(lang, country));
  const people = facts!.population[place]!;
  return { where, people: t.inhabitants(people, formatNumber(lang, people)) };
}

export function nameIn(speaker: Speaker, { network, absent }: Expectation, place: number): string {
  if (place < network.places.length) return speaker.nameOf(place);
  return absent[place - network.places.length]?.names[speaker.lang] ?? '';
}

/** Bits of FLAG. A city that the list lacks, and for which it does not set out to be complete, may well have partners. */
export function flagBits({ network, coverage }: Expectation, answer: Found, row: number): number {
  const isStranger = answer.places[row]! >= network.places.length;
  return isStranger && coverage.absent !== 'covered' ? 0 : answer.flags[row]!;
}

export function flagsOf(expectation: Expectation, answer: Found, row: number): readonly Flagged[] {
  const bits = flagBits(expectation, answer, row);
  return (Object.keys(FLAG) as Flagged[]).filter(flag => (bits & FLAG[flag]) !== 0);
}

/** "6,4", "12", "0,085": two digits, and whole numbers from ten on. */
export function expectedText(lang: string, expected: number): string {
  return expected >= 10
    ? formatNumber(lang, expected)
    : formatFigure(lang, expected, { maximumSignificantDigits: 2 });
}

/** By place its row in the answer. */
export const rowsOf = onceFor(
  ({ places }: Found): ReadonlyMap<number, number> =>
    new Map(Array.from(places, (place, row) => [place, row])),
);
