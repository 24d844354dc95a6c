// A table of partnerships → what models of partners are learned from.

import { basename } from 'node:path';
import { readTies } from '../../src/data/pairTable';
import { NO_COUNTRY } from '../../src/data/noCountry';
import type { Issue } from '../../src/data/issue';
import { PAIR_ROLES, type Stated } from '../../src/data/columns/mapping';
import { buildNetwork } from '../../src/graph/buildNetwork';
import { buildNames, nameIn } from '../../src/graph/names';
import type { Network } from '../../src/graph/network';
import { placeColumnsOf, placeFactsOf, type PlaceFacts } from '../../src/graph/placeFacts';
import { keptIn, sliceOf, type Slice } from '../../src/graph/slice';
import { isInForce, statusToday } from '../../src/graph/status';
import { fold } from '../../src/lib/fold';
import { joinGazetteer } from '../../src/data/gazetteer/join';
import { joinCities } from '../analyse/cities';
import { only, readBytes, readInput } from '../analyse/input';
import { UsageError } from '../commandLine';
import { tellIssue, tellMapping } from '../analyse/tell';
import { gazetteerOfAll } from '../gazetteerOfAll';

export interface Ready {
  readonly network: Network;
  /** The ties in force today, as in the page. */
  readonly slice: Slice;
  /** Per tie of the slice the year of its founding; NaN: not known. */
  readonly founded: Float64Array;
  readonly facts: PlaceFacts;
  /** Per place its name and its country as the file writes them. */
  readonly names: readonly string[];
  readonly countries: readonly string[];
  /** Names as models compare them. */
  readonly folded: readonly string[];
  readonly issues: readonly Issue[];
}

export function makeReady(
  partnerships: string,
  cities: string | null,
  stated: Stated,
  tell: (line: string) => void,
): Ready {
  tell(`reading ${partnerships}`);
  const read = readInput(partnerships, stated, new Date().toISOString().slice(0, 10));
  if (read.mapping) tell(tellMapping(read.mapping));
  const joined = cities === null ? null : joinCities(read, cities, stated);
  const input = joined ?? read;
  for (const issue of input.issues) tell(tellIssue(issue));
  if (joined) tell(`${cities}: ${joined.met} places found, ${joined.unmet} rows speak of none`);

  const network = buildNetwork(input.dataset);
  if (network.ties.length === 0)
    throw new UsageError(`${partnerships} holds no partnership that can be read`);
  const called = buildNames(input.dataset.tables.place_names);
  const names = network.places.map(({ id }) => nameIn(called, id, 'en', null).text);
  const columns = placeColumnsOf(network, called);
  const gazetteer = gazetteerOfAll();
  const join = joinGazetteer(columns, gazetteer);
  tell(`${join.joined} of ${join.cities} cities found in GeoNames`);
  const mask = statusToday(network).map(code => Number(isInForce(code)));
  const kept = keptIn(mask);
  const ended = network.ties.length - kept.length;
  if (ended > 0) tell(`${ended} ended ties are not learned from, and not suggested again`);
  return {
    network,
    slice: sliceOf(network, mask),
    founded: Float64Array.from(kept, tie => network.founded[tie]!),
    facts: placeFactsOf(columns, { gazetteer, join }),
    names,
    countries: input.mapping ? asWritten(partnerships, stated, network) : network.places.map(countryOf),
    // The ids of a bare edge list are no names.
    folded: input.hasNames ? names.map(fold) : [],
    issues: input.issues,
  };
}

const countryOf = ({ country }: { readonly country: string }): string =>
  country === NO_COUNTRY ? '' : country;

/** The network knows the country's code; the file may write "England". */
function asWritten(path: string, stated: Stated, { places }: Network): readonly string[] {
  const { columns } = readTies(readBytes(path), basename(path), { stated: only(stated, PAIR_ROLES) });
  const written = new Map(columns.places.id.map((id, at) => [id, columns.places.written[at]!]));
  return places.map(place => written.get(place.id) || countryOf(place));
}
