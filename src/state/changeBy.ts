// Puts proposed ties into a network, and the cities that it lacks with them. Fetched with the first proposal.

import { coverageOf } from '../analysis/underconnected/coverage';
import type { Newcomers } from '../data/gazetteer/newcomers';
import type { Place } from '../data/records';
import { countrySides } from '../graph/countrySides';
import type { Network } from '../graph/network';
import { addingTies, type ProposedTie } from '../graph/withTies';
import { inTurns } from '../lib/steps';
import type { Analyst } from '../worker/protocol';

export interface Changed {
  readonly of: Network;
  readonly network: Network;
  readonly come: Newcomers;
}

/** Pairs of which nobody knows a place are left out. */
export async function changeBy(
  analyst: Analyst,
  of: Network,
  ties: readonly ProposedTie[],
  signal: AbortSignal,
): Promise<Changed> {
  const strangers = [...new Set(ties.flatMap(({ a, b }) => [a, b]))].filter(id => !of.placeIndex.has(id));
  const found = strangers.length === 0 ? NOBODY : await fetchNewcomers(analyst, strangers, signal);
  const come = { ...found, places: found.places.map(withRegionOf(of)).map(withCoverageOf(of)) };
  const known = new Set(come.places.map(({ id }) => id));
  const isThere = (id: string) => of.placeIndex.has(id) || known.has(id);
  const added = ties.filter(({ a, b }) => isThere(a) && isThere(b)).map(oriented(of, come.places));
  // Who is left without a partner does not come either.
  const wanted = new Set(added.flatMap(({ a, b }) => [a, b]));
  const places = come.places.filter(({ id }) => wanted.has(id));
  return { of, come, network: await inTurns(addingTies(of, added, places), signal) };
}

const NOBODY: Newcomers = { places: [], names: [] };

async function fetchNewcomers(
  analyst: Analyst,
  ids: readonly string[],
  signal: AbortSignal,
): Promise<Newcomers> {
  const { gazetteerSource } = await import('../data/gazetteer/source');
  return analyst.ask('newcomers', { gazetteer: gazetteerSource, ids }, { signal });
}

/** A region that no place of the list is in has no name on the page. */
function withRegionOf({ places }: Network): (newcomer: Place) => Place {
  const known = new Set(places.map(({ region }) => region));
  return newcomer => (known.has(newcomer.region) ? newcomer : { ...newcomer, region: '' });
}

/** A list that sets out to be complete for a country knows of its other cities that they have no partner in it. */
function withCoverageOf(network: Network): (newcomer: Place) => Place {
  const { absent, countries } = coverageOf(network);
  return newcomer =>
    absent === 'covered' && countries.includes(newcomer.country)
      ? { ...newcomer, tiesKnown: 'listed' }
      : newcomer;
}

/** With sides, a place of the first side stands first, as in the ties of the list. */
function oriented(
  { side, placeIndex, places }: Network,
  newcomers: readonly Place[],
): (pair: ProposedTie) => ProposedTie {
  const ofCountry = countrySides(
    side,
    places.map(({ country }) => country),
  );
  const come = new Map(newcomers.map(({ id, country }) => [id, ofCountry.get(country)]));
  const sideOf = (id: string) => side[placeIndex.get(id) ?? -1] ?? come.get(id);
  return ({ a, b }) => (sideOf(a) === 1 && sideOf(b) === 0 ? { a: b, b: a } : { a, b });
}
