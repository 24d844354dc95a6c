// The columns of a table of pairs → a dataset like those that come with the app, as far as the table says anything.

import { formatCountry } from '../i18n/format';
import { fold } from '../lib/fold';
import { NO_COUNTRY } from './columns/countries';
import { emptyTables } from './emptyTables';
import type { PairColumns } from './pairTable';
import type { Issue } from './issue';
import type {
  Agreement,
  AgreementParty,
  Claim,
  Dataset,
  DatasetInfo,
  Localised,
  PartialDate,
  Place,
  PlaceKind,
  PlaceName,
  Source,
  StatusChange,
  Tables,
  TiesKnown,
} from './records';

export const everywhere = (text: string): Localised => ({ de: text, en: text, ru: text });

/** A table says nothing of what it leaves out: its ties are those of the list, for every place. */
export function datasetOf(
  columns: PairColumns,
  fileName: string,
  issues: readonly Issue[],
  readOn?: PartialDate,
): Dataset {
  const today = readOn ?? lastDateIn(columns);
  const sides = sidesOf(columns);
  const info: DatasetInfo = {
    id: fold(fileName.replace(/\.[^.]+$/, '')).replaceAll(' ', '-') || 'table',
    version: '',
    title: everywhere(fileName),
    description: everywhere(''),
    licence: { name: '', title: '', path: '' },
    attribution: '',
    readOn: today,
    coverage: { question: everywhere(''), complete: [], limits: everywhere('') },
    sides: sides && { a: countryNames(sides[0]), b: countryNames(sides[1]) },
  };
  return { info, tables: tablesOf(columns, today, sides), issues };
}

/** The two countries of a list in which every tie joins one of the first with one of the second; else null. */
export function sidesOf({
  places: { country },
  source,
  target,
}: PairColumns): readonly [string, string] | null {
  const [a, b] = [country[source[0] ?? 0], country[target[0] ?? 0]];
  if (a === undefined || b === undefined || a === b || [a, b].includes(NO_COUNTRY)) return null;
  const joins = (x: string, y: string) => (x === a && y === b) || (x === b && y === a);
  return source.every((from, i) => joins(country[from]!, country[target[i]!]!)) ? [a, b] : null;
}

export const countryNames = (code: string): Localised => ({
  de: formatCountry('de', code),
  en: formatCountry('en', code),
  ru: formatCountry('ru', code),
});

/** What is known of the places besides, by their number. */
export interface PlaceExtras {
  readonly kind?: (place: number) => PlaceKind;
  readonly region?: (place: number) => string;
  readonly population?: (place: number) => number | null;
  readonly tiesKnown?: (place: number) => TiesKnown;
}

export function tablesOf(
  columns: PairColumns,
  today: PartialDate,
  sides: readonly [string, string] | null,
  extras: PlaceExtras = {},
): Tables {
  const { places, id: ids, source, target, kind, founded, words, status, since, reference } = columns;
  const agreements: Agreement[] = [];
  const agreement_parties: AgreementParty[] = [];
  const status_history: StatusChange[] = [];
  const claims: Claim[] = [];
  const sources = new Map<string, Source>();
  for (let i = 0; i < source.length; i++) {
    const id = ids[i]!;
    agreements.push({
      id,
      kind: kind[i]!,
      founded: founded[i]!,
      confidence: 'low',
      // A list that calls a tie active says so on its own day, where it gives no other.
      lastConfirmed: status[i] === 'active' ? (since[i] ?? today) : null,
      note: founded[i] === null ? '' : words[i]!,
      noteLang: '',
    });
    const [from, to] = [source[i]!, target[i]!];
    const turned = sides !== null && places.country[from] !== sides[0];
    agreement_parties.push(
      { agreement: id, place: places.id[turned ? to : from]!, side: 'a', concludedBy: '' },
      { agreement: id, place: places.id[turned ? from : to]!, side: 'b', concludedBy: '' },
    );
    const cited = reference[i] === '' ? null : sourceOf(reference[i]!, sources);
    const state = status[i];
    if (state && state !== 'active')
      status_history.push({
        agreement: id,
        status: state,
        from: since[i]!,
        reason: '',
        source: cited?.id ?? '',
        note: '',
        noteLang: '',
      });
    // A founding that names no single year stands in its own words.
    const stated = founded[i] ?? words[i]!;
    if (stated !== '' && (cited !== null || founded[i] === null))
      claims.push({
        subject: id,
        field: 'founded',
        value: stated,
        source: cited?.id ?? '',
        followed: true,
        note: '',
        noteLang: '',
      });
  }
  return {
    ...emptyTables,
    places: places.id.map((id, i): Place => ({
      id,
      kind: extras.kind?.(i) ?? 'city',
      country: places.country[i]!,
      region: extras.region?.(i) ?? '',
      lat: places.lat[i]!,
      lon: places.lon[i]!,
      population: extras.population?.(i) ?? null,
      populationYear: null,
      tiesKnown: extras.tiesKnown?.(i) ?? 'listed',
    })),
    place_names: places.id.map((place, i): PlaceName => ({
      place,
      lang: '',
      name: places.name[i]!,
      role: 'official',
      from: null,
      to: null,
    })),
    agreements,
    agreement_parties,
    status_history,
    claims,
    sources: [...sources.values()],
  };
}

function sourceOf(reference: string, known: Map<string, Source>): Source {
  const address = /^https?:\/\//.test(reference);
  const found = known.get(reference) ?? {
    id: `source-${known.size + 1}`,
    url: address ? reference : '',
    publisher: address ? '' : reference,
    date: null,
  };
  known.set(reference, found);
  return found;
}

export function lastDateIn({ founded, since }: PairColumns): PartialDate {
  return [...founded, ...since].reduce<string>(
    (last, date) => (date !== null && date > last ? date : last),
    '1900',
  );
}
