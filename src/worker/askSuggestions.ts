// Suggested partners of a place: what is known of the places of a network, and what is found of them. Asked for by the
// panel and the fact sheet; what is known is kept with its network.

import type { Wanted } from '../analysis/matches/among';
import { DORMANT, SUSPENDED } from '../analysis/matches/resting';
import type { MatchModel } from '../analysis/matches/model';
import type { Suggestions } from '../analysis/matches/suggestions';
import { PRESETS, type Wish } from '../analysis/matches/suggest';
import { EUROPEAN_UNION } from '../data/europeanUnion';
import { gazetteerSource } from '../data/gazetteer/source';
import { NO_COUNTRY } from '../data/noCountry';
import { profilesSource } from '../data/profiles/source';
import type { AbsentCity, NamedRegion } from '../graph/gatherFacts';
import { nameIn, type NameIndex } from '../graph/names';
import { partnersOf } from '../graph/neighbours';
import type { Network } from '../graph/network';
import { placeColumnsOf, type PlaceFacts } from '../graph/placeFacts';
import { sliceOf, type Slice } from '../graph/slice';
import { isInForce, isResting, statusToday, SUSPENDED as IS_SUSPENDED } from '../graph/status';
import { fold } from '../lib/fold';
import { onceFor } from '../lib/onceFor';
import { eachOf, inTurns, nextTurn } from '../lib/steps';
import type { Analyst, AskOptions } from './protocol';

/** The places of a network, and behind them the cities that it does not have. */
export interface Candidates {
  readonly network: Network;
  /** The ties that hold today, whatever year and filter the page shows. */
  readonly slice: Slice;
  /** Per tie of the slice whether it rests, and how (analysis/matches/resting). */
  readonly resting: Uint8Array;
  readonly facts: PlaceFacts;
  readonly absent: readonly AbsentCity[];
  /** From so many inhabitants on. */
  readonly least: number;
  /** Folded; ids of cities behind the network are GeoNames'. */
  readonly names: readonly string[];
  readonly ids: readonly string[];
  /** ISO 3166-1 alpha-2. */
  readonly countries: readonly string[];
  readonly joined: Int32Array;
  /** In which they lie, as far as these have names. */
  readonly regions: readonly NamedRegion[];
}

/** The gazetteer begins at some 20,000 inhabitants; of a large network only larger cities are added. */
const LEAST = 20_000;
const LEAST_OF_LARGE = 50_000;
/** Ties from which on a network is large. */
const LARGE = 5000;

const kept = new WeakMap<Network, Map<string, Promise<Candidates>>>();

/** Once per network, whoever asks; once more where that failed. */
export function gatherCandidates(analyst: Analyst, network: Network, names: NameIndex): Promise<Candidates> {
  return keeping(network, '', () => gather(analyst, network, names));
}

/** The same with one city of the gazetteer among them, by its id, though it be smaller or of another country. */
export async function gatherCandidatesWith(
  analyst: Analyst,
  network: Network,
  names: NameIndex,
  id: string,
): Promise<Candidates> {
  const usual = await gatherCandidates(analyst, network, names);
  return usual.ids.includes(id) ? usual : keeping(network, id, () => gather(analyst, network, names, id));
}

function keeping(network: Network, id: string, gathering: () => Promise<Candidates>): Promise<Candidates> {
  const all = kept.get(network) ?? new Map<string, Promise<Candidates>>();
  kept.set(network, all);
  const known = all.get(id);
  if (known) return known;
  const gathered = gathering();
  // Of the others the last one is enough.
  for (const other of all.keys()) if (other !== '' && id !== '') all.delete(other);
  all.set(id, gathered);
  gathered.catch(() => all.delete(id));
  return gathered;
}

async function gather(
  analyst: Analyst,
  network: Network,
  names: NameIndex,
  id?: string,
): Promise<Candidates> {
  // Of a large network each step is a turn of its own.
  const folded: string[] = [];
  const add = ({ id }: { readonly id: string }) => folded.push(fold(nameIn(names, id, 'en', null).text));
  await inTurns(eachOf(network.places, add));
  const status = statusToday(network);
  const slice = sliceOf(
    network,
    status.map(code => Number(isInForce(code))),
  );
  const resting = status.filter(isInForce).map(restOf);
  await nextTurn();
  const places = placeColumnsOf(network, names);
  await nextTurn();
  const least = network.ties.length > LARGE ? LEAST_OF_LARGE : LEAST;
  const countries = [...new Set([...EUROPEAN_UNION, ...places.country])].filter(code => code !== NO_COUNTRY);
  const absent = { countries, population: least, ids: id === undefined ? [] : [id] };
  const found = await analyst.ask('placeFacts', { places, gazetteer: gazetteerSource, absent });
  await nextTurn();
  await inTurns(eachOf(found.absent, ({ name }) => folded.push(fold(name))));
  return {
    network,
    slice,
    resting,
    facts: found.facts,
    absent: found.absent,
    least,
    names: folded,
    ids: [...network.places.map(({ id }) => id), ...found.absent.map(({ id }) => id)],
    countries: [...places.country, ...found.absent.map(({ country }) => country)],
    joined: found.join.city,
    regions: found.regions,
  };
}

export interface SuggestionsAsked {
  /** Index in the network, or behind it one of the absent cities: of these it knows no tie. */
  readonly city: number;
  readonly count: number;
  readonly wish: Wish;
  readonly wanted: Omit<Wanted, 'countries' | 'untied' | 'sides' | 'regions'>;
  /** Cities that the network does not have, and places without a tie, may be suggested too. */
  readonly absent: boolean;
  readonly added: readonly string[];
  readonly model: MatchModel | undefined;
}

/** Whatever comes first, for any place of any size. */
export const ANY: SuggestionsAsked['wanted'] = {
  country: null,
  region: null,
  within: null,
  inhabitants: null,
  low: null,
};

export function askSuggestions(
  analyst: Analyst,
  candidates: Candidates,
  { city, count, wish, wanted, absent, added, model }: SuggestionsAsked,
  options: AskOptions = {},
): Promise<Suggestions> {
  const { network, slice } = candidates;
  const own = network.places.length;
  // A smaller index where nothing behind the network is asked for.
  const { facts, ids, names, countries } = absent || city >= own ? candidates : headOf(candidates);
  return analyst.ask(
    'suggestions',
    {
      slice,
      resting: candidates.resting,
      facts,
      names,
      ids,
      joined: candidates.joined,
      gazetteer: gazetteerSource,
      profiles: profilesSource,
      city,
      count,
      wish,
      wanted: {
        ...wanted,
        countries,
        untied: absent,
        sides: network.info.sides && network.side,
        regions: Uint8Array.from(network.places, ({ kind }) => Number(kind === 'region')),
      },
      // By ties that no longer hold, too: they would be nothing new.
      besides: city < own ? [...partnersOf(network.neighbours, city)] : [],
      added,
      model,
    },
    options,
  );
}

/** The first suggestions for a place, as learned: for the fact sheet. */
export async function firstSuggestions(
  analyst: Analyst,
  network: Network,
  names: NameIndex,
  city: number,
  count: number,
  options: AskOptions = {},
): Promise<{ readonly candidates: Candidates; readonly found: Suggestions }> {
  const candidates = await gatherCandidates(analyst, network, names);
  options.signal?.throwIfAborted();
  const asked = {
    city,
    count,
    wish: PRESETS.mostLikely,
    wanted: ANY,
    absent: false,
    added: [],
    model: undefined,
  };
  return { candidates, found: await askSuggestions(analyst, candidates, asked, options) };
}

type Head = Pick<Candidates, 'facts' | 'ids' | 'names' | 'countries'>;

/** The places of the network alone. */
export const headOf = onceFor(({ facts, ids, names, countries, network }: Candidates): Head => {
  const order = network.places.length;
  return {
    facts: {
      order,
      country: facts.country.slice(0, order),
      region: facts.region.slice(0, order),
      lat: facts.lat.slice(0, order),
      lon: facts.lon.slice(0, order),
      population: facts.population.slice(0, order),
      seat: facts.seat.slice(0, order),
    },
    ids: ids.slice(0, order),
    names: names.slice(0, order),
    countries: countries.slice(0, order),
  };
});

const restOf = (code: number): number => {
  if (!isResting(code)) return 0;
  return code === IS_SUSPENDED ? SUSPENDED : DORMANT;
};
