// What has come from Wikidata → a dataset like any other, with a source for every row, and what there is to say of it.

import { emptyTables } from '../emptyTables';
import type { Issue, IssueReason } from '../issue';
import { countryNames } from '../pairTableDataset';
import type { Dataset, Localised, PartialDate, Place } from '../records';
import type { Collected } from './collect';
import { kindsIn, placesIn, type KnownPlace } from './facts';
import { foldTies, type FoldedTie } from './foldTies';
import { ONE_END, wikidataInfo } from './info';
import type { Row } from './rows';
import { ownCountry, type Scope } from './scope';
import { sourceList } from './sourceList';
import { statementsIn, type Statement } from './statements';
import { countryOf, namesOf, regionOf, regionsIn } from './writePlaces';
import { claimOf, writeTie } from './writeTie';

/** Plain data, so that it can cross to a worker. */
export interface WikidataQuestion {
  readonly scope: Scope;
  readonly endpoint: string;
  readonly collected: Collected;
  /** The queries, as they are shown. */
  readonly queries: readonly string[];
  /** Id of the dataset. */
  readonly id: string;
  /** The day on which it was asked, YYYY-MM-DD. */
  readonly readOn: PartialDate;
}

export interface WikidataSummary {
  readonly title: Localised;
  readonly places: number;
  readonly agreements: number;
  /** Agreements that only one of both places states on Wikidata. */
  readonly oneSided: number;
  /** Without a founding date, or with a period only. */
  readonly undated: number;
  readonly ended: number;
  /** Statements give different dates. */
  readonly disputed: number;
  readonly withoutCoordinates: number;
  /** Statements that came. */
  readonly statements: number;
  /** Those that are not in the dataset. */
  readonly issues: readonly Issue[];
}

export interface WikidataResult {
  readonly dataset: Dataset;
  readonly summary: WikidataSummary;
}

export async function wikidataDataset(question: WikidataQuestion): Promise<WikidataResult> {
  const { scope, collected, id, readOn } = question;
  const facts = await rowsOf(collected.facts);
  const known = placesIn(facts);
  const today = followed(known);
  const [country, partners] = [ownCountry(scope), scope.of === 'cities' ? '' : scope.partners];
  const own = new Set(collected.own.map(today));
  /** An item that was made one with another is asked for wherever it lies. */
  const isAbroad = (place: string) =>
    partners !== '' && known.has(place) && !known.get(place)!.countries.includes(partners);
  const all = statementsIn(await rowsOf(collected.ties))
    .map((one): Statement => ({ ...one, from: today(one.from), to: today(one.to) }))
    .filter(({ from, to }) => (own.has(from) && !isAbroad(to)) || (own.has(to) && !isAbroad(from)));
  const issues = all.flatMap(one => issueOf(one, known));
  const ties = foldTies(all.filter(one => issueOf(one, known).length === 0));

  const isSided = country !== null && partners !== '' && partners !== country;
  const countries = new Map([...known].map(([place, one]) => [place, countryOf(one, [country, partners])]));
  const turned = ({ a }: FoldedTie) => isSided && countries.get(a) !== country;
  const sources = sourceList(readOn);
  const ids = idsOf(ties);
  const written = ties.map((tie, at) => writeTie(tie, ids[at]!, turned(tie), sources));
  const regions = regionsIn(facts, await rowsOf(collected.regions));
  const kindOf = kindsIn(await rowsOf(collected.classes));
  const places = [...new Set(ties.flatMap(({ a, b }) => [a, b]))].map((place): Place => {
    const one = known.get(place)!;
    const where = countries.get(place)!;
    return {
      id: place,
      kind: kindOf(one.classes),
      country: where,
      region: regionOf(one, where, regions),
      lat: one.at?.[1] ?? NaN,
      lon: one.at?.[0] ?? NaN,
      population: one.population,
      populationYear: one.populationYear,
      // Wikidata is never known to have all; of a partner abroad only what joins it with those that were asked for.
      tiesKnown: own.has(place) || partners !== '' ? 'listed' : 'boundary',
    };
  });
  const named = [...new Map([...regions.values()].map(({ region }) => [region.code, region])).values()];
  const used = new Set(places.map(({ region }) => region));
  const asked = question.queries.map(query =>
    claimOf(id, 'query', query, sources.endpoint(question.endpoint), true),
  );
  const agreements = written.map(({ agreement }) => agreement);
  const claims = written.flatMap(one => one.claims);
  const dataset: Dataset = {
    info: wikidataInfo(
      question,
      isSided ? { a: countryNames(country), b: countryNames(partners) } : null,
      named.find(({ code }) => scope.of === 'region' && code === scope.region),
    ),
    tables: {
      ...emptyTables,
      places,
      place_names: places.flatMap(place => namesOf(known.get(place.id)!, place.country)),
      regions: named.filter(({ code }) => used.has(code)),
      agreements,
      agreement_parties: written.flatMap(({ parties }) => parties),
      status_history: written.flatMap(({ ended }) => ended),
      claims: [...claims, ...asked],
      sources: sources.list(),
      translations: agreements.some(({ note }) => note !== '')
        ? (['en', 'ru'] as const).map(lang => ({ text: ONE_END.de, lang, translation: ONE_END[lang] }))
        : [],
    },
    issues,
  };
  return {
    dataset,
    summary: {
      title: dataset.info.title,
      places: places.length,
      agreements: ties.length,
      oneSided: ties.filter(({ mutual }) => !mutual).length,
      undated: agreements.filter(({ founded }) => founded === null).length,
      ended: written.filter(({ ended }) => ended.length > 0).length,
      disputed: new Set(claims.filter(one => !one.followed).map(({ subject }) => subject)).size,
      withoutCoordinates: places.filter(({ lat }) => Number.isNaN(lat)).length,
      statements: all.length,
      issues,
    },
  };
}

async function rowsOf(contents: readonly Blob[]): Promise<readonly Row[]> {
  const texts = await Promise.all(contents.map(content => content.text()));
  return texts.flatMap(text => JSON.parse(text) as readonly Row[]);
}

/** The item that a place is today: items are made one, and the old one leads on. */
function followed(known: ReadonlyMap<string, KnownPlace>): (item: string) => string {
  return item => {
    const seen = new Set<string>();
    let place = item;
    for (let now = known.get(place)?.now ?? ''; now !== '' && !seen.has(now);) {
      seen.add(now);
      place = now;
      now = known.get(place)?.now ?? '';
    }
    return place;
  };
}

function issueOf({ from, to }: Statement, known: ReadonlyMap<string, KnownPlace>): readonly Issue[] {
  const told = (reason: IssueReason): readonly Issue[] => [
    { severity: 'error', table: 'Wikidata', row: 0, column: 'P190', value: `${from} – ${to}`, reason },
  ];
  if (from === to) return told('self-tie');
  return known.has(from) && known.has(to) ? [] : told('unknown-reference');
}

/** "Q365-Q649"; a second agreement of the two has "-2" behind. */
function idsOf(ties: readonly FoldedTie[]): readonly string[] {
  const counted = new Map<string, number>();
  return ties.map(({ a, b }) => {
    const pair = `${a}-${b}`;
    const number = (counted.get(pair) ?? 0) + 1;
    counted.set(pair, number);
    return number === 1 ? pair : `${pair}-${number}`;
  });
}
