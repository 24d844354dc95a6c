// Why a place is suggested, as one sentence: for the panel and for the fact sheet, which bring the texts along with their
// own (i18n/reasons). No more names than anybody reads; how many there are is said.

import { NEARBY_KM } from '../../../analysis/matches/clauses';
import type { Reason } from '../../../analysis/matches/reason';
import { formatCountry, formatList, formatNumber } from '../../../i18n/format';
import type { ReasonTexts } from '../../../i18n/reasons/de';
import { groupBy } from '../../../lib/groupBy';
import type { Candidates } from '../../../worker/askSuggestions';

export interface ReasonSpeaker {
  readonly lang: string;
  readonly t: ReasonTexts;
  readonly candidates: Candidates;
  /** Of a place of the network. */
  readonly nameOf: (place: number) => string;
  readonly tagName: (tag: string) => string;
}

const NAMED = 3;

export function reasonSentence(
  speaker: ReasonSpeaker,
  city: number,
  place: number,
  reasons: readonly Reason[],
): string {
  const told = apart(speaker, [city, place, ...reasons.flatMap(placesIn)]);
  const said = reasons
    .map(reason => `${clause(speaker, told, city, place, reason)}${restsOf(speaker, reason)}`)
    .join('; ');
  return said === '' ? '' : `${said[0]!.toLocaleUpperCase(speaker.lang)}${said.slice(1)}.`;
}

/** The name of a place, or of a city that the network does not have. */
export function candidateName(
  { lang, nameOf, candidates: { network, absent } }: ReasonSpeaker,
  place: number,
): string {
  const own = network.places.length;
  return place < own ? nameOf(place) : (absent[place - own]?.names[lang] ?? '');
}

type NameOf = (place: number) => string;

function placesIn(reason: Reason): readonly number[] {
  if ('places' in reason) return reason.places.slice(0, NAMED);
  if (reason.id === 'threeSteps') return reason.over;
  return reason.id === 'nearPairs' ? reason.example : [];
}

/** Where two of those named are called alike, their countries are said. */
function apart(speaker: ReasonSpeaker, places: readonly number[]): NameOf {
  const { lang, candidates } = speaker;
  const alike = groupBy(new Set(places), place => candidateName(speaker, place));
  return place => {
    const name = candidateName(speaker, place);
    const isShared = (alike.get(name) ?? []).length > 1;
    return isShared ? `${name} (${formatCountry(lang, candidates.countries[place]!)})` : name;
  };
}

/** A reason that stands on ties which are suspended or dormant says so: " (2 davon ausgesetzt)". */
function restsOf({ lang, t }: ReasonSpeaker, reason: Reason): string {
  if (!reason.rests) return '';
  const { count, as } = reason.rests;
  const tell = (of: 'partners' | 'ties' | 'ways', all: number) =>
    all === 1 ? t.rests.one(as) : t.rests[of](count, count === all, formatNumber(lang, count), as);
  switch (reason.id) {
    case 'sharedPartners':
    case 'nearTies':
    case 'nearPartners':
    case 'partnersThere':
      return ` (${tell('partners', reason.places.length)})`;
    case 'manyPartners':
      return ` (${tell('partners', reason.partners)})`;
    case 'nearPairs':
    case 'countries':
      return ` (${tell('ties', reason.ties)})`;
    case 'threeSteps':
      return ` (${reason.ways === 1 ? tell('ties', LEGS) : tell('ways', reason.ways)})`;
    default:
      return '';
  }
}

/** Ties of a way; of a single way they are counted. */
const LEGS = 3;

function clause(
  { lang, t, candidates, tagName }: ReasonSpeaker,
  name: NameOf,
  city: number,
  place: number,
  reason: Reason,
): string {
  const say = (n: number) => formatNumber(lang, n);
  const way = (...places: readonly number[]) => places.map(name).join(' – ');
  const named = (places: readonly number[]) =>
    [
      places.length,
      say(places.length),
      formatList(lang, places.slice(0, NAMED).map(name)),
      places.length <= NAMED,
    ] as const;
  const country = (one: number) => formatCountry(lang, candidates.countries[one]!);
  const near = say(NEARBY_KM);
  switch (reason.id) {
    case 'sharedPartners':
      return t.sharedPartners(...named(reason.places));
    case 'threeSteps':
      return t.threeSteps(reason.ways, say(reason.ways), way(city, ...reason.over, place));
    case 'nearTies':
      return t.nearTies(...named(reason.places), near);
    case 'nearPartners':
      return t.nearPartners(...named(reason.places), near);
    case 'nearPairs':
      return t.nearPairs(reason.ties, say(reason.ties), way(...reason.example), near);
    case 'countries': {
      const exact = reason.ties / reason.expected;
      const digits = exact < 10 ? 1 : 0;
      const times = Number(exact.toFixed(digits));
      const pair = `${country(city)} – ${country(place)}`;
      return t.countries(pair, reason.ties, say(reason.ties), times, formatNumber(lang, times, digits));
    }
    case 'partnersThere':
      return t.partnersThere(...named(reason.places));
    case 'newCountry':
      return t.newCountry(country(place), candidates.network.places[city]?.tiesKnown === 'all');
    case 'manyPartners':
      return t.manyPartners(reason.partners, say(reason.partners));
    case 'distance':
      return t.distance(say(reason.km));
    case 'usualDistance':
      return t.usualDistance(say(reason.km), say(reason.usual));
    case 'size':
      return t.size(say(reason.city), say(reason.place));
    case 'sameName':
      return t.sameName;
    case 'tags':
      return t.tags(reason.tags.length, formatList(lang, reason.tags.map(tagName)));
  }
}
